#pragma once

#include "core/check.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <concepts>
#include <span>

namespace jangbu {

/// The values of a column as they lie in a pack: unsigned, little endian, not aligned, not copied.
template <std::unsigned_integral Value> class PackedValues final {
public:
    PackedValues(const char* bytes, size_t size)
        : m_bytes(bytes)
        , m_size(size)
    {
    }

    size_t size() const { return m_size; }
    Value operator[](size_t at) const
    {
        return qFromLittleEndian<Value>(m_bytes + at * sizeof(Value));
    }

private:
    const char* m_bytes;
    size_t m_size;
};

/// A column of a pack whose width was chosen by its largest value: 1, 2, 4 or 8 bytes a value.
class PackedColumn final {
public:
    PackedColumn() = default;
    /// `bytes` hold whole values and outlive the column.
    PackedColumn(QByteArrayView bytes, int width)
        : m_bytes(bytes)
        , m_width(width)
    {
        JANGBU_CHECK(isWidth(width) && bytes.size() % width == 0);
    }

    static bool isWidth(int width) { return width == 1 || width == 2 || width == 4 || width == 8; }
    /// The least width that holds `largest`.
    static int widthFor(quint64 largest)
    {
        if (largest <= 0xff)
            return 1;
        if (largest <= 0xffff)
            return 2;
        return largest <= 0xffff'ffff ? 4 : 8;
    }
    static void append(QByteArray& target, std::span<const quint64> values, int width);

    int width() const { return m_width; }
    size_t size() const { return static_cast<size_t>(m_bytes.size() / m_width); }
    /// Calls `work` with the PackedValues of the column's width; what it does with them is compiled
    /// once for each width, without a branch for each value.
    template <typename Work> auto visit(Work work) const
    {
        switch (m_width) {
        case 1:
            return work(PackedValues<quint8>(m_bytes.data(), size()));
        case 2:
            return work(PackedValues<quint16>(m_bytes.data(), size()));
        case 4:
            return work(PackedValues<quint32>(m_bytes.data(), size()));
        default:
            return work(PackedValues<quint64>(m_bytes.data(), size()));
        }
    }
    quint64 at(size_t index) const
    {
        JANGBU_CHECK(index < size());
        return visit([index](auto values) { return quint64(values[index]); });
    }
    quint64 largest() const;
    bool holdsZero() const;

private:
    QByteArrayView m_bytes;
    int m_width = 1;
};

} // namespace jangbu
