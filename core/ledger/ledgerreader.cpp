#include "core/ledger/ledgerreader.h"

#include "core/ledger/traderows.h"
#include "core/ledger/visibility.h"
#include "core/storage/idallocator.h"
#include "core/storage/keylist.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Trades that are read, and held in memory, at a time.
constexpr int tradesPerStep = 500;

const QString datesSql
    = u"SELECT DISTINCT t.business_date FROM trade t WHERE t.store_id = :store "
      u"AND t.business_date >= :from AND t.business_date < :to%1 "
      u"UNION SELECT DISTINCT r.business_date FROM refund r WHERE r.store_id = :store "
      u"AND r.business_date >= :from AND r.business_date < :to%2"_s;
const QString paymentsSql
    = u"SELECT t.id, p.id, p.method, p.label, p.card_kind, p.amount, p.fee, p.rated, "
      u"t.paid_import_id, p.taken_at, t.business_date FROM trade t "
      u"CROSS JOIN payment p ON p.store_id = t.store_id AND p.trade_id = t.id "
      u"WHERE t.store_id = :store AND %2%1"_s;
const QString refundedPartsSql
    = u"SELECT r.trade_id, p.id, p.method, p.label, p.card_kind, f.amount, f.fee, p.rated, "
      u"r.import_id, r.refunded_at, r.business_date FROM refund r "
      u"CROSS JOIN refund_part f ON f.store_id = r.store_id "
      u"AND f.trade_id = r.trade_id AND f.refund_id = r.id CROSS JOIN payment p "
      u"ON p.store_id = f.store_id AND p.trade_id = f.trade_id AND p.id = f.payment_id "
      u"WHERE r.store_id = :store AND %2%1"_s;
const QString paidOnDate = u"t.business_date BETWEEN :date AND :date"_s;
const QString refundedOnDate = u"r.business_date BETWEEN :date AND :date"_s;
/// The dates are there for the index: a trade is complete when its last part is taken, so that no
/// part is younger than its business date, but by zone and cut-off.
const QString cardsTaken = u"t.business_date >= :first AND p.method = 1 "
                           u"AND p.taken_at >= :from AND p.taken_at < :to"_s;
const QString cardsGivenBack = u"r.business_date >= :first AND r.business_date <= :last "
                               u"AND p.method = 1 AND r.refunded_at >= :from "
                               u"AND r.refunded_at < :to"_s;
const QString soldElsewhereCondition
    = u"t.sold_elsewhere = 1 AND t.id IN (SELECT trade_id FROM refund WHERE store_id = :store "
      u"AND business_date = :date) ORDER BY t.id"_s;
const QString tradesSql = u"SELECT %1 FROM trade t WHERE t.store_id = :store AND %2%3"_s;

std::optional<MoneyEntry> moneyFrom(const Row& row, bool isRefund)
{
    const auto trade = row.id<TradeId>(0);
    const auto part = row.id<PartId>(1);
    const auto method = paymentMethodFrom(row.integer(2));
    const auto kind = cardKindFrom(row.integer(4));
    const auto at = row.instant(9);
    const auto date = row.date(10);
    if (!trade || !part || !method || !kind || !at || !date)
        return std::nullopt;
    return MoneyEntry {
        .date = *date,
        .atUtc = *at,
        .trade = *trade,
        .part = *part,
        .way = { *method, row.text(3), *kind },
        .isRefund = isRefund,
        .gross = isRefund ? Money() : row.money(5),
        .refund = isRefund ? row.money(5) : Money(),
        .fee = isRefund ? -row.money(6) : row.money(6),
        .rated = row.flag(7),
        .importedBy = row.id<ImportId>(8),
    };
}

Done readMoney(Database& database, const QString& sql, const Binds& binds, bool isRefund,
               const LedgerReader::PerMoney& perEntry)
{
    return database.each(sql, binds, [&](const Row& row) -> Done {
        const auto entry = moneyFrom(row, isRefund);
        if (!entry)
            return Error { ErrorCode::StorageCorrupt, { u"payment"_s } };
        return perEntry(*entry);
    });
}

/// The date of an instant in UTC and some days more; business dates lie within two days of it.
BusinessDate dateNear(Instant instant, int days)
{
    return BusinessDate(instant.toDateTime().date().addDays(days));
}

} // namespace

std::optional<StoreId> LedgerReader::storeOf(qint64 id)
{
    return idFrom<StoreId>(id > 0 ? id / IdAllocator::idsPerStore : 0);
}

Result<QList<BusinessDate>> LedgerReader::datesWithin(StoreId store, const Window& dates)
{
    JANGBU_TRY_ASSIGN(const QString visibleTrades,
                      hidingUnfinishedImports(m_database, u"t.import_id"_s));
    JANGBU_TRY_ASSIGN(const QString visibleRefunds,
                      hidingUnfinishedImports(m_database, u"r.import_id"_s));
    const Binds binds { { ":store"_L1, store },
                        { ":from"_L1, dates.start },
                        { ":to"_L1, dates.end } };
    JANGBU_TRY_ASSIGN(auto found,
                      m_database.select(datesSql.arg(visibleTrades, visibleRefunds), binds,
                                        [](const Row& row) { return row.date(0); }));
    std::sort(found.begin(), found.end());
    return found;
}

Result<QList<BusinessDate>> LedgerReader::datesOf(StoreId store)
{
    return datesWithin(store, { BusinessDate::beginning(), BusinessDate(9999, 12, 31) });
}

Done LedgerReader::scanMoney(StoreId store, const Window& dates, const PerMoney& perEntry)
{
    JANGBU_TRY_ASSIGN(const QString visibleTrades,
                      hidingUnfinishedImports(m_database, u"t.import_id"_s));
    JANGBU_TRY_ASSIGN(const QString visibleRefunds,
                      hidingUnfinishedImports(m_database, u"r.import_id"_s));
    JANGBU_TRY_ASSIGN(const auto days, datesWithin(store, dates));
    for (const BusinessDate date : days) {
        const Binds binds { { ":store"_L1, store }, { ":date"_L1, date } };
        for (const bool isRefund : { false, true }) {
            const QString sql = isRefund
                ? refundedPartsSql.arg(visibleRefunds + u" ORDER BY r.id, p.id"_s, refundedOnDate)
                : paymentsSql.arg(visibleTrades + u" ORDER BY p.id"_s, paidOnDate);
            JANGBU_TRY(readMoney(m_database, sql, binds, isRefund, perEntry));
        }
    }
    return done;
}

Done LedgerReader::scanCards(StoreId store, Instant from, Instant to, const PerMoney& perEntry)
{
    JANGBU_TRY_ASSIGN(const QString visibleTrades,
                      hidingUnfinishedImports(m_database, u"t.import_id"_s));
    JANGBU_TRY_ASSIGN(const QString visibleRefunds,
                      hidingUnfinishedImports(m_database, u"r.import_id"_s));
    Binds binds { { ":store"_L1, store },
                  { ":first"_L1, dateNear(from, -2) },
                  { ":from"_L1, from },
                  { ":to"_L1, to } };
    JANGBU_TRY(
        readMoney(m_database, paymentsSql.arg(visibleTrades, cardsTaken), binds, false, perEntry));
    binds.append({ ":last"_L1, dateNear(to, 2) });
    return readMoney(m_database, refundedPartsSql.arg(visibleRefunds, cardsGivenBack), binds, true,
                     perEntry);
}

Result<QList<LedgerTrade>> LedgerReader::tradesWhere(StoreId store, const QString& condition,
                                                     const QList<Bind>& binds)
{
    JANGBU_TRY_ASSIGN(const QString visibleTrades,
                      hidingUnfinishedImports(m_database, u"t.import_id"_s));
    JANGBU_TRY_ASSIGN(const QString visibleRefunds,
                      hidingUnfinishedImports(m_database, u"r.import_id"_s));
    Binds all = binds;
    all.append({ ":store"_L1, store });
    // The limit, where there is one, has to follow the condition that hides.
    const qsizetype order = condition.indexOf(u" ORDER BY "_s);
    const QString where = order < 0 ? condition : condition.first(order);
    const QString rest = order < 0 ? QString() : condition.sliced(order);
    JANGBU_TRY_ASSIGN(
        auto trades,
        m_database.select(tradesSql.arg(tradeHeadColumns(), where, visibleTrades + rest), all,
                          tradeHeadFrom));
    JANGBU_TRY(fillTrades(m_database, store, visibleRefunds, trades));
    return trades;
}

Result<std::optional<LedgerTrade>> LedgerReader::find(TradeId trade)
{
    const auto store = storeOf(trade.value());
    if (!store)
        return std::optional<LedgerTrade>();
    JANGBU_TRY_ASSIGN(const auto found,
                      tradesWhere(*store, u"t.id = :id"_s, { { ":id"_L1, trade } }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<LedgerTrade>> LedgerReader::find(StoreId store, BusinessDate date,
                                                      qint64 receipt)
{
    const Binds binds { { ":date"_L1, date }, { ":receipt"_L1, receipt } };
    JANGBU_TRY_ASSIGN(
        const auto found,
        tradesWhere(store, u"t.business_date = :date AND t.receipt = :receipt"_s, binds));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<LedgerTrade>> LedgerReader::findAll(StoreId store, const QList<TradeId>& trades)
{
    QList<LedgerTrade> found;
    for (qsizetype from = 0; from < trades.size(); from += tradesPerStep) {
        const KeyList ids(m_database, ":trades"_L1, trades.mid(from, tradesPerStep));
        JANGBU_TRY_ASSIGN(
            const auto step,
            tradesWhere(store, u"t.id IN (%1) ORDER BY t.id"_s.arg(ids.sql()), ids.binds()));
        found.append(step);
    }
    return found;
}

Result<QHash<QString, LedgerTrade>> LedgerReader::findByKeys(StoreId store, const QStringList& keys)
{
    QHash<QString, LedgerTrade> found;
    for (qsizetype from = 0; from < keys.size(); from += tradesPerStep) {
        const QStringList step = keys.mid(from, tradesPerStep);
        QStringList places;
        QList<QByteArray> names;
        Binds binds;
        for (qsizetype at = 0; at < step.size(); ++at) {
            names.append(":key" + QByteArray::number(at));
            places.append(QString::fromLatin1(names.last()));
            binds.append({ QLatin1StringView(names.last()), step[at] });
        }
        JANGBU_TRY_ASSIGN(
            const auto trades,
            tradesWhere(store, u"t.trade_key IN (%1)"_s.arg(places.join(u',')), binds));
        for (const LedgerTrade& trade : trades)
            found.insert(trade.key, trade);
    }
    return found;
}

Done LedgerReader::eachTrade(StoreId store, const PerTrade& perTrade)
{
    qint64 after = 0;
    while (true) {
        JANGBU_TRY_ASSIGN(const auto trades,
                          tradesWhere(store,
                                      u"t.id > :after ORDER BY t.id LIMIT %1"_s.arg(tradesPerStep),
                                      { { ":after"_L1, after } }));
        for (const LedgerTrade& trade : trades)
            JANGBU_TRY(perTrade(trade));
        if (trades.size() < tradesPerStep)
            return done;
        after = trades.last().id.value();
    }
}

Done LedgerReader::eachTradePaidOn(StoreId store, BusinessDate date, const PerTrade& perTrade)
{
    qint64 after = 0;
    while (true) {
        const Binds binds { { ":after"_L1, after }, { ":date"_L1, date } };
        JANGBU_TRY_ASSIGN(
            const auto trades,
            tradesWhere(store,
                        u"t.business_date BETWEEN :date AND :date "
                        u"AND t.id > :after ORDER BY t.id LIMIT %1"_s.arg(tradesPerStep),
                        binds));
        for (const LedgerTrade& trade : trades)
            JANGBU_TRY(perTrade(trade));
        if (trades.size() < tradesPerStep)
            return done;
        after = trades.last().id.value();
    }
}

Result<QList<LedgerTrade>> LedgerReader::soldElsewhereAndRefundedOn(StoreId store,
                                                                    BusinessDate date)
{
    return tradesWhere(store, soldElsewhereCondition, { { ":date"_L1, date } });
}

Result<QList<LedgerRefund>> LedgerReader::refundsOn(StoreId store, BusinessDate date)
{
    JANGBU_TRY_ASSIGN(const QString visibleRefunds,
                      hidingUnfinishedImports(m_database, u"r.import_id"_s));
    return refundsWhere(m_database, u"r.business_date = :date"_s + visibleRefunds,
                        { { ":store"_L1, store }, { ":date"_L1, date } });
}

} // namespace jangbu
