#pragma once

#include "core/storage/database.h"

namespace jangbu {

/// The keys of a statement's `IN (…)`. SQLite gets all of them as one value, so that the text of
/// the statement, and with it what is kept prepared, stays the same whatever they are. A server,
/// which plans by the list, gets them spelled out.
class KeyList final {
public:
    /// `place` is the name of that value, such as `:trades`, and lives as long as the list.
    template <typename Keys>
    KeyList(const Database& database, QLatin1StringView place, const Keys& keys)
        : m_place(place)
        , m_isOneValue(database.url().product == DatabaseUrl::Product::Sqlite)
    {
        for (const auto& key : keys)
            append(key.value());
    }

    bool isEmpty() const { return m_keys.isEmpty(); }
    /// What stands between the brackets; there has to be a key.
    QString sql() const
    {
        return m_isOneValue ? QStringLiteral("SELECT value FROM json_each(%1)").arg(m_place)
                            : m_keys;
    }
    /// The value that sql() asks for.
    Binds binds() const
    {
        return m_isOneValue ? Binds { { m_place, u'[' + m_keys + u']' } } : Binds();
    }

private:
    void append(qint64 key)
    {
        if (!m_keys.isEmpty())
            m_keys.append(u',');
        m_keys.append(QString::number(key));
    }

    QLatin1StringView m_place;
    bool m_isOneValue;
    QString m_keys;
};

} // namespace jangbu
