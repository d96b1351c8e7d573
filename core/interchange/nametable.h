#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace jangbu {

/// Gives each name a small number. Names are looked up by the bytes that stand in the file, so that
/// a name that comes again is not normalised again.
class NameTable final {
public:
    static constexpr int invalid = -1; ///< parseName() refuses it.
    static constexpr int tooMany = -2;

    /// The number of a name. `add` gives a name that is new its number, or a negative answer.
    template <typename Add> int indexOf(QByteArrayView raw, Add add)
    {
        const std::string_view bytes(raw.data(), static_cast<size_t>(raw.size()));
        if (const auto known = m_byBytes.find(bytes); known != m_byBytes.end())
            return known->second;
        const auto name = parsed(raw);
        if (name.isEmpty())
            return invalid;
        const auto named = m_byName.constFind(name);
        const int index = named != m_byName.cend() ? *named : add(name);
        if (index < 0)
            return index;
        if (named == m_byName.cend())
            m_byName.insert(name, index);
        if (m_byBytes.size() < maxSpellings)
            m_byBytes.emplace(bytes, index);
        return index;
    }

private:
    /// Names can be written in many ways; the memory for them is bounded.
    static constexpr size_t maxSpellings = 200'000;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>()(text);
        }
    };

    static QString parsed(QByteArrayView raw);

    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_byBytes;
    QHash<QString, int> m_byName;
};

} // namespace jangbu
