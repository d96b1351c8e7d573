#pragma once

#include "core/calendar/businessdate.h"
#include "core/calendar/instant.h"
#include "core/id.h"
#include "core/money/money.h"
#include "core/storage/sqlitestatement.h"

#include <QLatin1StringView>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

namespace jangbu {

/// Values in the form that both products store: 64-bit integers and text. (QSQLITE binds other
/// unsigned and short integers as text, and a null QString as NULL.)
template <std::integral Number> QVariant toSql(Number number)
{
    return QVariant::fromValue(static_cast<qlonglong>(number));
}
template <typename Enum>
requires std::is_enum_v<Enum> QVariant toSql(Enum value)
{
    return toSql(static_cast<qlonglong>(value));
}
template <typename Kind> QVariant toSql(Id<Kind> id)
{
    return toSql(id.value());
}
inline QVariant toSql(Money amount)
{
    return toSql(amount.minor());
}
inline QVariant toSql(BusinessDate date)
{
    return toSql(date.number());
}
inline QVariant toSql(Instant instant)
{
    return toSql(instant.ms());
}
inline QVariant toSql(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant toSql(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant toSql(const QVariant& value)
{
    return value;
}
template <typename Value> QVariant toSql(const std::optional<Value>& value)
{
    return value ? toSql(*value) : QVariant();
}

/// A named place of a statement and its value: `{ ":store"_L1, store }`.
struct Bind {
    template <typename Value>
    Bind(QLatin1StringView place, const Value& bound)
        : name(place)
        , value(toSql(bound))
    {
    }

    QLatin1StringView name;
    QVariant value;
};
using Binds = QList<Bind>;

/// The row that a query stands on; columns count from 0 in the order of the SELECT.
class Row final {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(&query)
    {
    }
    explicit Row(const SqliteStatement& statement)
        : m_direct(&statement)
    {
    }

    bool isNull(int column) const
    {
        return m_direct ? m_direct->isNull(column) : m_query->isNull(column);
    }
    qint64 integer(int column) const
    {
        return m_direct ? m_direct->integer(column) : m_query->value(column).toLongLong();
    }
    bool flag(int column) const { return integer(column) != 0; }
    Money money(int column) const { return Money::ofMinor(integer(column)); }
    QString text(int column) const
    {
        return m_direct ? m_direct->text(column) : m_query->value(column).toString();
    }
    /// As `text(column) == other`, without making a text of it.
    bool textIs(int column, const QString& other) const
    {
        return m_direct ? m_direct->textIs(column, other) : text(column) == other;
    }
    QByteArray bytes(int column) const { return value(column).toByteArray(); }
    /// Calls `work` with the bytes where they lie; SQLite's are not copied.
    template <typename Work> auto withBytes(int column, Work work) const
    {
        if (m_direct)
            return work(m_direct->bytes(column));
        const QByteArray held = bytes(column);
        return work(QByteArrayView(held));
    }
    QVariant value(int column) const
    {
        return m_direct ? m_direct->value(column) : m_query->value(column);
    }

    /// Nothing where the column is NULL or holds what the books never hold.
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<BusinessDate> date(int column) const
    {
        return isNull(column) ? std::nullopt : BusinessDate::fromNumber(integer(column));
    }
    std::optional<Instant> instant(int column) const
    {
        return isNull(column) ? std::nullopt : Instant::fromMs(integer(column));
    }
    template <typename AnyId> std::optional<AnyId> id(int column) const
    {
        return idFrom<AnyId>(integer(column)); // NULL reads as 0, which is no id.
    }

private:
    const QSqlQuery* m_query = nullptr;
    const SqliteStatement* m_direct = nullptr; ///< Stands instead of the query.
};

} // namespace jangbu
