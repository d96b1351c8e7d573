#include "core/ledger/ledgerreader.h"
#include "core/ledger/visibility.h"
#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString paidMomentsSql
    = u"SELECT t.business_date, t.paid_at, t.amount, t.paid_import_id FROM trade t "
      u"WHERE t.store_id = :store AND t.business_date >= :from AND t.business_date < :to%1"_s;
const QString refundMomentsSql
    = u"SELECT r.business_date, r.refunded_at, r.amount, r.import_id FROM refund r "
      u"WHERE r.store_id = :store AND r.business_date >= :from AND r.business_date < :to%1"_s;

} // namespace

Done LedgerReader::scanMoments(StoreId store, const Window& dates, const PerMoment& perMoment)
{
    const Binds binds { { ":store"_L1, store },
                        { ":from"_L1, dates.start },
                        { ":to"_L1, dates.end } };
    for (const bool isRefund : { false, true }) {
        const QString import = isRefund ? u"r.import_id"_s : u"t.import_id"_s;
        JANGBU_TRY_ASSIGN(const QString visible, hidingUnfinishedImports(m_database, import));
        const QString& sql = isRefund ? refundMomentsSql : paidMomentsSql;
        JANGBU_TRY(m_database.each(sql.arg(visible), binds, [&](const Row& row) -> Done {
            const auto date = row.date(0);
            const auto at = row.instant(1);
            if (!date || !at)
                return Error { ErrorCode::StorageCorrupt, { u"trade"_s } };
            return perMoment({ *date, *at, isRefund, row.money(2), row.id<ImportId>(3) });
        }));
    }
    return done;
}

} // namespace jangbu
