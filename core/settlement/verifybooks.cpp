#include "core/settlement/verifybooks.h"

#include "core/audit/auditlog.h"
#include "core/ledger/sealrepository.h"
#include "core/menu/productrepository.h"
#include "core/settlement/closingchecks.h"
#include "core/settlement/packchecks.h"
#include "core/settlement/tradechecks.h"
#include "core/settlement/verifyrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

#include <algorithm>
#include <set>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto productDayKind = "product_day"_L1;
constexpr auto productMonthKind = "product_month"_L1;
constexpr auto methodDayKind = "method_day"_L1;
constexpr auto methodMonthKind = "method_month"_L1;
constexpr auto hourDayKind = "hour_day"_L1;
constexpr auto businessDayKind = "business_day"_L1;
constexpr int tradesPerQuestion = 500;

const Window allDates { BusinessDate::beginning(), BusinessDate(9999, 12, 31) };

QString nameOf(const RollupDeltas::ProductKey& key)
{
    return u"product %1 category %2 tax_free %3 import %4"_s.arg(key.product)
        .arg(key.category)
        .arg(key.taxFree)
        .arg(key.import);
}

QString nameOf(const RollupDeltas::MethodKey& key)
{
    return u"method %1 %2 import %3"_s.arg(key.method).arg(key.label).arg(key.import);
}

void compareSums(StoreComparison& comparison, const RollupDeltas::ProductKey& key,
                 const RollupDeltas::ProductSum& raw, const RollupDeltas::ProductSum& rollup,
                 QLatin1StringView kind = productDayKind)
{
    const auto compare = [&](QLatin1StringView field, qint64 expected, qint64 found) {
        comparison.same(
            kind, BusinessDate::fromNumber(key.date), [&] { return nameOf(key) + u' ' + field; },
            expected, found);
    };
    compare("quantity"_L1, raw.quantity, rollup.quantity);
    compare("amount"_L1, raw.amountMinor, rollup.amountMinor);
}

void compareSums(StoreComparison& comparison, const RollupDeltas::MethodKey& key,
                 const RollupDeltas::MethodSum& raw, const RollupDeltas::MethodSum& rollup,
                 QLatin1StringView kind = methodDayKind)
{
    const auto compare = [&](QLatin1StringView field, qint64 expected, qint64 found) {
        comparison.same(
            kind, BusinessDate::fromNumber(key.date), [&] { return nameOf(key) + u' ' + field; },
            expected, found);
    };
    compare("gross"_L1, raw.grossMinor, rollup.grossMinor);
    compare("refunds"_L1, raw.refundsMinor, rollup.refundsMinor);
    compare("fee"_L1, raw.feeMinor, rollup.feeMinor);
    compare("unrated"_L1, raw.unrated, rollup.unrated);
}

void compareSums(StoreComparison& comparison, const RollupDeltas::HourKey& key,
                 const RollupDeltas::HourSum& raw, const RollupDeltas::HourSum& rollup)
{
    const auto compare = [&](QLatin1StringView field, qint64 expected, qint64 found) {
        comparison.same(
            hourDayKind, BusinessDate::fromNumber(key.date),
            [&] { return u"hour %1 import %2 "_s.arg(key.hour).arg(key.import) + field; }, expected,
            found);
    };
    compare("trades"_L1, raw.trades, rollup.trades);
    compare("refund_count"_L1, raw.refundCount, rollup.refundCount);
    compare("gross"_L1, raw.grossMinor, rollup.grossMinor);
    compare("refunds"_L1, raw.refundsMinor, rollup.refundsMinor);
}

/// A sum that is missing on one side is 0 there.
template <typename Sums, typename... Kind>
void compareRollups(StoreComparison& comparison, const Sums& raw, const Sums& rollups, Kind... kind)
{
    for (const auto& [key, sum] : raw) {
        const auto rollup = rollups.find(key);
        compareSums(comparison, key, sum,
                    rollup == rollups.end() ? decltype(sum) {} : rollup->second, kind...);
    }
    for (const auto& [key, sum] : rollups) {
        if (!raw.contains(key))
            compareSums(comparison, key, {}, sum, kind...);
    }
}

void addSum(RollupDeltas::ProductSum& total, const RollupDeltas::ProductSum& sum)
{
    total.quantity += sum.quantity;
    total.amountMinor += sum.amountMinor;
}

void addSum(RollupDeltas::MethodSum& total, const RollupDeltas::MethodSum& sum)
{
    total.grossMinor += sum.grossMinor;
    total.refundsMinor += sum.refundsMinor;
    total.feeMinor += sum.feeMinor;
    total.unrated += sum.unrated;
}

/// The sums of those months, by their first days and of all imports together.
template <typename Sums> Sums monthsOf(const Sums& days, const QSet<qint64>& months)
{
    Sums sums;
    for (const auto& [key, sum] : days) {
        auto ofMonth = key;
        ofMonth.date = key.date / 100 * 100 + 1;
        ofMonth.import = 0;
        if (months.contains(ofMonth.date))
            addSum(sums[ofMonth], sum);
    }
    return sums;
}

} // namespace

/// The work on one store.
class VerifyBooks::OneStore final {
public:
    OneStore(Database& database, const Store& store, VerifyReport& report,
             std::function<Done()> step, const Window& dates = allDates)
        : m_database(database)
        , m_store(store)
        , m_dates(dates)
        , m_comparison(report, store.name)
        , m_step(std::move(step))
        , m_sums(store)
    {
    }

    Done run();
    /// What of it concerns the days alone.
    Done compareDays();

private:
    Done compareWithRollups();
    Done compareMonths();
    Done compareWithDays();
    Done checkTrades();
    Done checkClosings();
    Result<ClosedBooks> readClosed();

    Database& m_database;
    const Store& m_store;
    Window m_dates;
    StoreComparison m_comparison;
    std::function<Done()> m_step;
    RawSums m_sums;
};

Done VerifyBooks::OneStore::compareDays()
{
    LedgerReader ledger(m_database);
    JANGBU_TRY(m_comparison.tolerate("ledger"_L1, m_sums.read(ledger, m_dates, m_step)));
    JANGBU_TRY(compareWithRollups());
    return m_comparison.tolerate(businessDayKind, compareWithDays());
}

Done VerifyBooks::OneStore::run()
{
    JANGBU_TRY(compareDays());
    JANGBU_TRY(compareMonths());
    JANGBU_TRY(m_comparison.tolerate("trade"_L1, checkTrades()));
    JANGBU_TRY(PackChecks(m_database, m_store, m_comparison).run(m_step));
    return m_comparison.tolerate("closing"_L1, checkClosings());
}

Done VerifyBooks::OneStore::compareMonths()
{
    const VerifyRepository rows(m_database);
    JANGBU_TRY_ASSIGN(const auto months, rows.monthsInUse(m_store.id));
    JANGBU_TRY_ASSIGN(const auto products, rows.productMonths(m_store.id));
    JANGBU_TRY_ASSIGN(const auto methods, rows.methodMonths(m_store.id));
    compareRollups(m_comparison, monthsOf(m_sums.products(), months), monthsOf(products, months),
                   productMonthKind);
    compareRollups(m_comparison, monthsOf(m_sums.methods(), months), monthsOf(methods, months),
                   methodMonthKind);
    return done;
}

Done VerifyBooks::OneStore::compareWithRollups()
{
    const VerifyRepository rows(m_database);
    JANGBU_TRY_ASSIGN(const auto products, rows.productDays(m_store.id, m_dates));
    JANGBU_TRY_ASSIGN(const auto methods, rows.methodDays(m_store.id, m_dates));
    compareRollups(m_comparison, m_sums.products(), products);
    compareRollups(m_comparison, m_sums.methods(), methods);
    JANGBU_TRY_ASSIGN(const auto hours, rows.hourDays(m_store.id, m_dates));
    if (hours)
        compareRollups(m_comparison, m_sums.hours(), *hours);
    return done;
}

Done VerifyBooks::OneStore::compareWithDays()
{
    JANGBU_TRY_ASSIGN(const auto days, BusinessDays(m_database).within(m_store.id, m_dates));
    std::set<BusinessDate> known;
    for (const BusinessDay& day : days) {
        known.insert(day.date);
        const auto found = m_sums.days().find(day.date);
        const RawSums::Day sum = found == m_sums.days().end() ? RawSums::Day {} : found->second;
        m_comparison.same(
            businessDayKind, day.date, [] { return u"gross"_s; }, sum.gross, day.gross.minor());
        m_comparison.same(
            businessDayKind, day.date, [] { return u"refunds"_s; }, sum.refunds,
            day.refunds.minor());
    }
    for (const auto& [date, sum] : m_sums.days()) {
        m_comparison.holds(
            businessDayKind, date, known.contains(date), [] { return u"a row"_s; },
            [] { return QString(); });
    }
    return done;
}

Done VerifyBooks::OneStore::checkTrades()
{
    const VerifyRepository rows(m_database);
    JANGBU_TRY_ASSIGN(auto openTrades, rows.openTrades(m_store.id));
    JANGBU_TRY_ASSIGN(auto imports, rows.imports());
    TradeChecks checks(m_comparison, std::move(openTrades), std::move(imports));
    int count = 0;
    JANGBU_TRY(
        LedgerReader(m_database).eachTrade(m_store.id, [&](const LedgerTrade& trade) -> Done {
            checks.check(trade);
            return ++count % tradesPerQuestion == 0 ? m_step() : Done(done);
        }));
    checks.finish();
    return done;
}

Result<ClosedBooks> VerifyBooks::OneStore::readClosed()
{
    JANGBU_TRY_ASSIGN(auto days, BusinessDays(m_database).within(m_store.id, allDates));
    JANGBU_TRY_ASSIGN(auto settlements, SettlementRepository(m_database).all(m_store.id));
    JANGBU_TRY_ASSIGN(auto seals, SealRepository(m_database).chainOf(m_store.id));
    JANGBU_TRY_ASSIGN(auto names, MenuNames::read(m_database, m_store.id));
    JANGBU_TRY_ASSIGN(auto pastNames, ProductRepository(m_database).namesOf(m_store.id));
    return ClosedBooks { std::move(days), std::move(settlements), std::move(seals),
                         std::move(names), std::move(pastNames) };
}

Done VerifyBooks::OneStore::checkClosings()
{
    JANGBU_TRY_ASSIGN(const ClosedBooks closed, readClosed());
    JANGBU_TRY_ASSIGN(const StoreSettings settings,
                      StoreRepository(m_database).settingsOf(m_store));
    ClosingChecks checks(m_comparison, m_store, settings, closed);
    checks.checkDays();
    JANGBU_TRY(checks.checkStatements(m_sums));
    LedgerReader ledger(m_database);
    SealDigest digest(ledger);
    return checks.checkSeals(digest, m_step);
}

/// Every chain of the log, entry by entry.
Done VerifyBooks::verifyLog(VerifyReport& report)
{
    const AuditLog log(m_database);
    JANGBU_TRY_ASSIGN(const auto heads, log.heads());
    for (const AuditHead& head : heads)
        report.checked += head.number;
    JANGBU_TRY_ASSIGN(const auto breaks, log.verify());
    for (const AuditBreak& each : breaks) {
        const QString place = u"%1 %2 "_s.arg(each.program).arg(each.number);
        StoreComparison(report, {})
            .note("log"_L1, std::nullopt, place + each.expected, place + each.found);
    }
    return done;
}

Result<VerifyReport> VerifyBooks::verifyAll(const VerifyWatch& watch)
{
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    VerifyReport report;
    for (qsizetype at = 0; at < stores.size(); ++at) {
        const auto step = [&]() -> Done {
            if (watch.progress)
                watch.progress(at, stores.size());
            if (watch.isCancelled && watch.isCancelled())
                return ErrorCode::Cancelled;
            return done;
        };
        JANGBU_TRY(step());
        JANGBU_TRY(OneStore(m_database, stores.at(at), report, step).run());
    }
    JANGBU_TRY_ASSIGN(const auto strangers, VerifyRepository(m_database).strangers());
    for (const QString& stranger : strangers)
        StoreComparison(report, {}).note("store"_L1, std::nullopt, {}, stranger);
    JANGBU_TRY(verifyLog(report));
    const auto placeOf = [](const BooksDifference& difference) {
        return std::tie(difference.date, difference.kind, difference.expected, difference.found);
    };
    std::sort(report.differences.begin(), report.differences.end(),
              [&](const BooksDifference& left, const BooksDifference& right) {
                  const auto byStore = compareCodePoints(left.store, right.store);
                  return byStore != 0 ? byStore < 0 : placeOf(left) < placeOf(right);
              });
    return report;
}

Result<VerifyReport> VerifyBooks::runStore(const Store& store, const VerifyWatch& watch)
{
    return inSnapshot(m_database, [&]() -> Result<VerifyReport> {
        VerifyReport report;
        const auto step = [&]() -> Done {
            const bool isCancelled = watch.isCancelled && watch.isCancelled();
            return isCancelled ? Done(ErrorCode::Cancelled) : Done(done);
        };
        JANGBU_TRY(OneStore(m_database, store, report, step).run());
        return report;
    });
}

Result<VerifyReport> VerifyBooks::compareDays(const Store& store, const Window& dates)
{
    return inSnapshot(m_database, [&]() -> Result<VerifyReport> {
        VerifyReport report;
        const auto step = []() -> Done { return done; };
        JANGBU_TRY(OneStore(m_database, store, report, step, dates).compareDays());
        return report;
    });
}

Result<VerifyReport> VerifyBooks::run(const std::optional<QString>& head, const VerifyWatch& watch)
{
    return inSnapshot(m_database, [&]() -> Result<VerifyReport> {
        if (head) {
            JANGBU_TRY_ASSIGN(const bool exists,
                              SealRepository(m_database).exists(head->trimmed().toLower()));
            if (!exists)
                return Error { ErrorCode::SealNotFound, { *head } };
        }
        return verifyAll(watch);
    });
}

} // namespace jangbu
