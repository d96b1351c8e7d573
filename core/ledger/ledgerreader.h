#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgerbatch.h"
#include "core/ledger/ledgertrade.h"
#include "core/packs/packrepository.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace jangbu {

class Database;
struct Bind;

/// The one way to read sales, from rows and from packs. Entries are signed: a paid line counts on
/// its trade's business date, a refunded line negative on the refund's. Rows of imports that are
/// not finished are not seen. Functions that give much call back in steps; a Done with an error
/// from the callback ends them.
class LedgerReader final {
public:
    explicit LedgerReader(Database& database)
        : m_database(database)
    {
    }

    using PerBatch = std::function<Done(const LedgerBatch&)>;
    /// Line entries of a store by date, in batches of at most LedgerBatch::maxEntries, with the
    /// columns asked for. A batch never spans two dates.
    Done scan(StoreId store, const Window& dates, LedgerColumns columns, const PerBatch& perBatch);
    /// The same from the rows, and of archived days from the receipts, whatever the hot packs say.
    Done scanRaw(StoreId store, const Window& dates, LedgerColumns columns,
                 const PerBatch& perBatch);
    /// The same for those who read packs themselves: days whose hot packs say what the rows say
    /// come by pack (sold lines and refunded ones, in the store's hours), the others by batch with
    /// the columns asked for. By date; both calls on one state of the books.
    Done scanPacked(StoreId store, const Window& dates, LedgerColumns columns,
                    const PackRepository::PerHot& perPack, const PerBatch& perBatch);

    using PerMoney = std::function<Done(const MoneyEntry&)>;
    /// Payments (positive) and refunds (negative) of parts, by date.
    Done scanMoney(StoreId store, const Window& dates, const PerMoney& perEntry);
    /// The same of cards only, by their own moment in [from, to) whatever business date they count
    /// on, in no order.
    Done scanCards(StoreId store, Instant from, Instant to, const PerMoney& perEntry);

    using PerMoment = std::function<Done(const SalesMoment&)>;
    /// Paid trades and refunds as a whole, those first, in no further order.
    Done scanMoments(StoreId store, const Window& dates, const PerMoment& perMoment);

    /// Business dates with any paid trade or refund, ascending.
    Result<QList<BusinessDate>> datesOf(StoreId store);

    Result<std::optional<LedgerTrade>> find(TradeId trade);
    Result<std::optional<LedgerTrade>> find(StoreId store, BusinessDate date, qint64 receipt);
    /// Those of `keys` that exist, by key.
    Result<QHash<QString, LedgerTrade>> findByKeys(StoreId store, const QStringList& keys);

    /// Those of the ids that exist, by id.
    Result<QList<LedgerTrade>> findAll(StoreId store, const QList<TradeId>& trades);

    using PerTrade = std::function<Done(const LedgerTrade&)>;
    /// All trades of a store in any state, by id.
    Done eachTrade(StoreId store, const PerTrade& perTrade);
    /// Trades paid on a business date, by id, whole with all their refunds.
    Done eachTradePaidOn(StoreId store, BusinessDate date, const PerTrade& perTrade);
    /// Trades of other books whose refund is dated to a business date, by id.
    Result<QList<LedgerTrade>> soldElsewhereAndRefundedOn(StoreId store, BusinessDate date);
    /// Refunds of a business date by id, with their lines and parts.
    Result<QList<LedgerRefund>> refundsOn(StoreId store, BusinessDate date);

    /// The store that a row's id belongs to.
    static std::optional<StoreId> storeOf(qint64 id);

private:
    Result<QList<LedgerTrade>> tradesWhere(StoreId store, const QString& condition,
                                           const QList<Bind>& binds);
    Result<QList<BusinessDate>> datesWithin(StoreId store, const Window& dates);

    Database& m_database;
};

} // namespace jangbu
