#include "core/interchange/importuserepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString paymentsSql = u"SELECT business_date, amount FROM trade WHERE store_id = :store "
                            u"AND paid_import_id = :import AND business_date IS NOT NULL"_s;
const QString laterRefundsSql = u"SELECT business_date, amount FROM refund WHERE store_id = :store "
                                u"AND import_id = :import"_s;
const QString completedSql = u"SELECT id FROM trade WHERE store_id = :store "
                             u"AND paid_import_id = :import AND (id < :first OR id > :last)"_s;
const QString madeStoreSql
    = u"SELECT COUNT(*) FROM store WHERE store_id = :store AND import_id = :import"_s;

/// Each names something that was made later and stands on an import of sales.
const QStringList salesQuestions {
    // Its trades were paid, completed or made void by others.
    u"SELECT trade_key FROM trade WHERE store_id = :store AND id >= :first AND id <= :last "
    u"AND ((state = 2 AND sold_elsewhere = 0) OR (state = 1 AND (paid_import_id IS NULL OR "
    u"paid_import_id <> :import))) "
    u"LIMIT 1"_s,
    u"SELECT trade_id FROM payment WHERE store_id = :store AND trade_id >= :first "
    u"AND trade_id <= :last AND (id < :first OR id > :last) LIMIT 1"_s,
    u"SELECT trade_id FROM payment_taken_back WHERE store_id = :store AND trade_id >= :first "
    u"AND trade_id <= :last LIMIT 1"_s,
    u"SELECT trade_id FROM trade_order WHERE store_id = :store AND trade_id >= :first "
    u"AND trade_id <= :last AND (id < :first OR id > :last) LIMIT 1"_s,
    u"SELECT r.trade_id FROM refund r JOIN trade t ON t.store_id = r.store_id "
    u"AND t.id = r.trade_id WHERE r.store_id = :store AND t.paid_import_id = :import LIMIT 1"_s,
    // Its products and categories were changed, or others use them.
    u"SELECT name FROM product WHERE store_id = :store AND import_id = :import "
    u"AND deleted_at IS NOT NULL LIMIT 1"_s,
    u"SELECT h.name FROM product_history h JOIN product p ON p.store_id = h.store_id "
    u"AND p.id = h.product_id WHERE h.store_id = :store AND p.import_id = :import "
    u"AND (h.id < :first OR h.id > :last) LIMIT 1"_s,
    u"SELECT l.product_name FROM trade_line l WHERE l.store_id = :store "
    u"AND (l.trade_id < :first OR l.trade_id > :last) AND (l.product_id IN "
    u"(SELECT id FROM product WHERE store_id = :store AND import_id = :import) "
    u"OR l.category_id IN (SELECT id FROM category WHERE store_id = :store "
    u"AND import_id = :import)) LIMIT 1"_s,
    // Of archived days only their sums can be asked.
    u"SELECT d.business_date FROM product_day d JOIN pack_day a ON a.store_id = d.store_id "
    u"AND a.business_date = d.business_date WHERE d.store_id = :store "
    u"AND a.archived_at IS NOT NULL AND d.import_id <> :import AND (d.product_id IN "
    u"(SELECT id FROM product WHERE store_id = :store AND import_id = :import) "
    u"OR d.category_id IN (SELECT id FROM category WHERE store_id = :store "
    u"AND import_id = :import)) LIMIT 1"_s,
    u"SELECT p.name FROM product p JOIN category c ON c.store_id = p.store_id "
    u"AND c.id = p.category_id WHERE p.store_id = :store AND c.import_id = :import "
    u"AND (p.import_id IS NULL OR p.import_id <> :import) LIMIT 1"_s,
};

/// The same for a store that the import made.
const QStringList storeQuestions {
    u"SELECT trade_key FROM trade WHERE store_id = :store AND (id < :first OR id > :last) "
    u"LIMIT 1"_s,
    u"SELECT name FROM product WHERE store_id = :store "
    u"AND (import_id IS NULL OR import_id <> :import) LIMIT 1"_s,
    u"SELECT name FROM category WHERE store_id = :store "
    u"AND (import_id IS NULL OR import_id <> :import) LIMIT 1"_s,
    u"SELECT name FROM dining_table WHERE store_id = :store LIMIT 1"_s,
    u"SELECT card_company FROM card_rate WHERE store_id = :store LIMIT 1"_s,
    u"SELECT setting FROM store_setting WHERE store_id = :store AND (from_date > 10101 "
    u"OR setting NOT IN ('GRADE', 'SETTLEMENT_DAY')) LIMIT 1"_s,
};

const QStringList refundQuestions {
    u"SELECT o.trade_id FROM refund r JOIN refund o ON o.store_id = r.store_id "
    u"AND o.trade_id = r.trade_id WHERE r.store_id = :store AND r.import_id = :import "
    u"AND o.id > r.id AND (o.import_id IS NULL OR o.import_id <> :import) LIMIT 1"_s,
};

const QString holdRefundedSql
    = u"UPDATE trade SET version = version + 1 WHERE store_id = :store AND id IN "
      u"(SELECT trade_id FROM refund WHERE store_id = :store AND import_id = :import)"_s;

const QString lowestReceiptsSql
    = u"SELECT business_date, MIN(receipt) FROM trade WHERE store_id = :store "
      u"AND paid_import_id = :import AND receipt IS NOT NULL GROUP BY business_date"_s;
const QString laterReceiptSql
    = u"SELECT receipt FROM trade WHERE store_id = :store AND business_date = :date "
      u"AND receipt > :receipt AND paid_import_id IS NULL LIMIT 1"_s;

/// Of days that stand in packs only, and have no other trades there.
const QString ownPacksSql
    = u"SELECT p.business_date FROM pack_day p WHERE p.store_id = :store "
      u"AND p.archived_at IS NOT NULL AND EXISTS (SELECT 1 FROM trade t "
      u"WHERE t.store_id = p.store_id AND t.business_date = p.business_date "
      u"AND t.paid_import_id = :import AND t.pack IS NOT NULL) AND NOT EXISTS "
      u"(SELECT 1 FROM trade o WHERE o.store_id = p.store_id "
      u"AND o.business_date = p.business_date AND o.pack IS NOT NULL "
      u"AND (o.paid_import_id IS NULL OR o.paid_import_id <> :import))"_s;

const QString tableSql = u"SELECT table_id FROM trade WHERE store_id = :store AND id = :trade"_s;
const QString occupiedSql
    = u"SELECT trade_id FROM open_trade WHERE store_id = :store AND table_id = :table"_s;
const QString occupySql = u"INSERT INTO open_trade (store_id, table_id, trade_id) "
                          u"VALUES (:store, :table, :trade)"_s;
const QString reopenSql
    = u"UPDATE trade SET state = 0, paid_at = NULL, business_date = NULL, receipt = NULL, "
      u"paid_import_id = NULL, tax_on_top = 0, tip = 0, version = version + 1 "
      u"WHERE store_id = :store AND id = :trade"_s;
const QString deletePartsSql = u"DELETE FROM payment WHERE store_id = :store "
                               u"AND trade_id = :trade AND id >= :first AND id <= :last"_s;
const QString clearFeesSql = u"UPDATE payment SET fee = 0, rated = 1 WHERE store_id = :store "
                             u"AND trade_id = :trade"_s;

Binds bindsFor(const ImportRecord& record, const ImportedRange& range)
{
    return { { ":store"_L1, range.store },
             { ":import"_L1, record.id },
             { ":first"_L1, range.first },
             { ":last"_L1, range.last } };
}

/// Only those that a statement names.
Binds among(const Binds& binds, const QString& sql)
{
    Binds used;
    for (const Bind& bind : binds) {
        if (sql.contains(bind.name))
            used.append(bind);
    }
    return used;
}

} // namespace

Result<std::map<BusinessDate, Money>> ImportUseRepository::sumsOf(const QString& sql) const
{
    std::map<BusinessDate, Money> sums;
    const Binds binds = among(bindsFor(m_record, m_range), sql);
    JANGBU_TRY(m_database.each(sql, binds, [&](const Row& row) -> Done {
        const auto date = row.date(0);
        const auto sum = date ? checkedSum(sums[*date], row.money(1)) : std::nullopt;
        if (!sum)
            return Error { ErrorCode::StorageCorrupt, { u"business_date"_s } };
        sums[*date] = *sum;
        return done;
    }));
    return sums;
}

Result<std::map<BusinessDate, Money>> ImportUseRepository::payments() const
{
    return sumsOf(paymentsSql);
}

Result<QList<BusinessDate>> ImportUseRepository::ownPacks() const
{
    return m_database.select(ownPacksSql, among(bindsFor(m_record, m_range), ownPacksSql),
                             [](const Row& row) { return row.date(0); });
}

Result<std::map<BusinessDate, Money>> ImportUseRepository::refunds() const
{
    return sumsOf(laterRefundsSql);
}

Result<QList<TradeId>> ImportUseRepository::completedTrades() const
{
    return m_database.select(completedSql, bindsFor(m_record, m_range),
                             [](const Row& row) { return row.id<TradeId>(0); });
}

Result<bool> ImportUseRepository::madeStore() const
{
    JANGBU_TRY_ASSIGN(
        const qint64 count,
        m_database.selectInteger(madeStoreSql, among(bindsFor(m_record, m_range), madeStoreSql)));
    return count > 0;
}

Done ImportUseRepository::holdRefundedTrades()
{
    return m_database.run(holdRefundedSql, among(bindsFor(m_record, m_range), holdRefundedSql));
}

Result<QString> ImportUseRepository::firstOf(const QStringList& questions) const
{
    for (const QString& question : questions) {
        const Binds binds = among(bindsFor(m_record, m_range), question);
        JANGBU_TRY_ASSIGN(const auto user,
                          m_database.selectOne(question, binds, [](const Row& row) {
                              return std::optional(row.text(0));
                          }));
        if (user)
            return *user;
    }
    return QString();
}

/// Numbers are given without gaps, so none may be taken out below one that was given later.
Result<QString> ImportUseRepository::laterReceipt() const
{
    struct Lowest {
        BusinessDate date;
        qint64 receipt;
    };
    const Binds binds = among(bindsFor(m_record, m_range), lowestReceiptsSql);
    JANGBU_TRY_ASSIGN(
        const auto lowest, m_database.select(lowestReceiptsSql, binds, [](const Row& row) {
            const auto date = row.date(0);
            return date ? std::optional(Lowest { *date, row.integer(1) }) : std::nullopt;
        }));
    for (const auto& [date, receipt] : lowest) {
        JANGBU_TRY_ASSIGN(const qint64 later,
                          m_database.selectInteger(laterReceiptSql,
                                                   { { ":store"_L1, m_range.store },
                                                     { ":date"_L1, date },
                                                     { ":receipt"_L1, receipt } }));
        if (later > 0)
            return QString::number(later);
    }
    return QString();
}

Result<QString> ImportUseRepository::userOfSales() const
{
    JANGBU_TRY_ASSIGN(const bool isStoreNew, madeStore());
    JANGBU_TRY_ASSIGN(QString user,
                      firstOf(isStoreNew ? salesQuestions + storeQuestions : salesQuestions));
    return user.isEmpty() ? laterReceipt() : Result<QString>(user);
}

Result<QString> ImportUseRepository::userOfRefunds() const
{
    return firstOf(refundQuestions);
}

Result<bool> ImportUseRepository::reopen(TradeId trade)
{
    const Binds place { { ":store"_L1, m_range.store }, { ":trade"_L1, trade } };
    JANGBU_TRY_ASSIGN(const qint64 table, m_database.selectInteger(tableSql, place));
    if (table != 0) {
        const Binds seat { { ":store"_L1, m_range.store }, { ":table"_L1, table } };
        JANGBU_TRY_ASSIGN(const qint64 other, m_database.selectInteger(occupiedSql, seat));
        if (other != 0)
            return false;
        JANGBU_TRY(m_database.run(occupySql, seat + Binds { { ":trade"_L1, trade } }));
    }
    JANGBU_TRY(m_database.run(reopenSql, place));
    JANGBU_TRY(m_database.run(
        deletePartsSql,
        place + Binds { { ":first"_L1, m_range.first }, { ":last"_L1, m_range.last } }));
    JANGBU_TRY(m_database.run(clearFeesSql, place));
    return true;
}

} // namespace jangbu
