#include "core/ledger/receiptcounts.h"

#include "core/ledger/visibility.h"
#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString receiptCountSql
    = u"SELECT COUNT(*), COUNT(t.receipt), MIN(t.receipt), MAX(t.receipt) FROM trade t "
      u"WHERE t.store_id = :store AND t.business_date >= :from AND t.business_date < :to%1 "
      u"GROUP BY t.business_date"_s;
const QString refundCountSql = u"SELECT COUNT(*) FROM refund r WHERE r.store_id = :store "
                               u"AND r.business_date >= :from AND r.business_date < :to%1"_s;

} // namespace

Result<ReceiptCounts> countReceipts(Database& database, StoreId store, const Window& dates)
{
    const Binds binds { { ":store"_L1, store },
                        { ":from"_L1, dates.start },
                        { ":to"_L1, dates.end } };
    JANGBU_TRY_ASSIGN(const QString visibleTrades,
                      hidingUnfinishedImports(database, u"t.import_id"_s));
    JANGBU_TRY_ASSIGN(const QString visibleRefunds,
                      hidingUnfinishedImports(database, u"r.import_id"_s));
    ReceiptCounts counts;
    JANGBU_TRY(
        database.each(receiptCountSql.arg(visibleTrades), binds, [&](const Row& row) -> Done {
            const qint64 numbered = row.integer(1);
            counts.trades += row.integer(0);
            counts.numbered += numbered;
            if (numbered > 0)
                counts.missing += row.integer(3) - row.integer(2) + 1 - numbered;
            return done;
        }));
    JANGBU_TRY(
        database.each(refundCountSql.arg(visibleRefunds), binds, [&](const Row& row) -> Done {
            counts.refunds += row.integer(0);
            return done;
        }));
    return counts;
}

} // namespace jangbu
