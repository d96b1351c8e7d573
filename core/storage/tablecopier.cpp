#include "core/storage/tablecopier.h"

#include "core/storage/bulkinsert.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int keysPerStep = 2'000; // Rows are written as they are read, never held.

const QString storesSql = u"SELECT DISTINCT store_id FROM %1 ORDER BY store_id"_s;
const QString firstKeySql = u"SELECT MIN(%2) FROM %1 WHERE store_id = :store"_s;
const QString nextKeySql = u"SELECT %2 FROM %1 WHERE store_id = :store AND %2 >= :from "
                           u"ORDER BY %2 LIMIT 1 OFFSET %3"_s;
const QString followingKeySql = u"SELECT MIN(%2) FROM %1 WHERE store_id = :store AND %2 > :from"_s;

/// The one column of the books that is bytes, and every table that has it.
const QString bytesColumn = u"content"_s;

/// QMYSQL gives text of a binary collation as bytes too.
QVariant plainValue(const Row& row, int column, const QString& name)
{
    if (row.isNull(column))
        return QVariant();
    if (name == bytesColumn)
        return row.bytes(column);
    const QVariant value = row.value(column);
    return value.typeId() == QMetaType::QByteArray ? QVariant(row.text(column)) : value;
}

} // namespace

QStringList TableCopier::tables()
{
    return { u"id_counter"_s,      u"store"_s,         u"store_setting"_s,
             u"card_rate"_s,       u"bank_day"_s,      u"payout_rule"_s,
             u"payout_date"_s,     u"category"_s,      u"product"_s,
             u"product_history"_s, u"dining_table"_s,  u"open_trade"_s,
             u"trade"_s,           u"trade_order"_s,   u"trade_line"_s,
             u"payment"_s,         u"refund"_s,        u"payment_taken_back"_s,
             u"refund_line"_s,     u"refund_part"_s,   u"business_day"_s,
             u"product_day"_s,     u"method_day"_s,    u"hour_day"_s,
             u"settlement"_s,      u"seal"_s,          u"import"_s,
             u"import_store"_s,    u"pack_day"_s,      u"pack_hot"_s,
             u"pack_cold"_s,       u"product_month"_s, u"month_rollup"_s,
             u"method_month"_s,    u"books_setting"_s, u"job_plan"_s,
             u"job_instance"_s,    u"job_execution"_s, u"job_chunk"_s,
             u"device"_s,          u"pairing_code"_s,  u"table_key"_s,
             u"guest_token"_s,     u"order_key"_s,     u"order_change"_s,
             u"order_watch"_s,     u"due_time"_s,      u"payment_attempt"_s,
             u"person"_s,          u"role_right"_s,    u"audit_chain"_s,
             u"audit_entry"_s,     u"line_done"_s,     u"owner_account"_s };
}

Done TableCopier::copyAll(const IsCancelled& isCancelled)
{
    for (const QString& table : tables())
        JANGBU_TRY(copyTable(table, isCancelled));
    return done;
}

Done TableCopier::removeAll(Database& target)
{
    const QStringList parentsFirst = tables();
    for (auto table = parentsFirst.crbegin(); table != parentsFirst.crend(); ++table)
        JANGBU_TRY(target.run(u"DELETE FROM %1"_s.arg(*table)));
    return done;
}

Result<qint64> TableCopier::countRows(Database& books, const QString& table)
{
    return books.selectInteger(u"SELECT COUNT(*) FROM %1"_s.arg(table));
}

Done TableCopier::copyTable(const QString& table, const IsCancelled& isCancelled)
{
    JANGBU_TRY_ASSIGN(const auto stores,
                      m_source.select(storesSql.arg(table), {}, [](const Row& row) {
                          return std::optional(row.integer(0));
                      }));
    for (const qint64 store : stores)
        JANGBU_TRY(copyStore(table, store, isCancelled));
    return done;
}

Done TableCopier::copyStore(const QString& table, qint64 store, const IsCancelled& isCancelled)
{
    const QString key = m_source.columnsOf(table).at(1);
    const auto keyBy = [&](const QString& sql, const Binds& binds) {
        return m_source.selectOne(sql, binds,
                                  [](const Row& row) { return std::optional(row.value(0)); });
    };
    JANGBU_TRY_ASSIGN(auto from, keyBy(firstKeySql.arg(table, key), { { ":store"_L1, store } }));
    while (from && !from->isNull()) {
        if (isCancelled && isCancelled())
            return ErrorCode::Cancelled;
        Binds step { { ":store"_L1, store }, { ":from"_L1, *from } };
        const QString nextSql = nextKeySql.arg(table, key).arg(keysPerStep);
        JANGBU_TRY_ASSIGN(auto next, keyBy(nextSql, step));
        QString where = u"store_id = :store AND %1 >= :from"_s.arg(key);
        if (next && *next == *from) {
            // More rows than a step share this key: they go together, then the key after it.
            where = u"store_id = :store AND %1 = :from"_s.arg(key);
            JANGBU_TRY(copyStep(table, where, step));
            JANGBU_TRY_ASSIGN(next, keyBy(followingKeySql.arg(table, key), step));
        } else if (next) {
            Binds bounded = step;
            bounded.append({ ":next"_L1, *next });
            JANGBU_TRY(copyStep(table, where + u" AND %1 < :next"_s.arg(key), bounded));
        } else {
            JANGBU_TRY(copyStep(table, where, step));
        }
        from = next;
    }
    return done;
}

Done TableCopier::copyStep(const QString& table, const QString& where, const Binds& binds)
{
    const QStringList columns = m_source.columnsOf(table);
    const QString sql = u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns.join(u", "_s), table, where);
    BulkInsert insert(m_target, table, columns);
    JANGBU_TRY(m_source.each(sql, binds, [&](const Row& row) {
        QVariantList values;
        for (int column = 0; column < columns.size(); ++column)
            values.append(plainValue(row, column, columns.at(column)));
        ++m_copied;
        return insert.addRow(values);
    }));
    return insert.flush();
}

} // namespace jangbu
