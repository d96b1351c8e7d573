#include "core/settlement/readcardrates.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollupreader.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/text/names.h"

#include <algorithm>
#include <map>

namespace jangbu {

namespace {

using ByCompany = std::map<QString, CompanyRates, CodePointLess>;

const Window allTime { BusinessDate::beginning(), BusinessDate(9999, 12, 31) };

bool concerns(const CardRate& rate, StoreId store)
{
    return !rate.store || *rate.store == store;
}

/// Whether the rate that holds on the date was entered for this store alone.
bool isOwnOn(const FeeSchedule& schedule, const CompanyRates& rates, StoreId store, CardKind kind,
             BusinessDate date)
{
    return std::any_of(
        schedule.rates().cbegin(), schedule.rates().cend(), [&](const CardRate& rate) {
            return rate.store == store && rate.company == rates.company
                && (rate.kind == CardKind::None || rate.kind == kind) && rate.from <= date;
        });
}

QList<RateStep> stepsOf(const FeeSchedule& schedule, const CompanyRates& rates, StoreId store,
                        CardKind kind)
{
    QList<BusinessDate> dates;
    for (const CardRate& rate : schedule.rates()) {
        if (concerns(rate, store) && rate.company == rates.company)
            dates.append(rate.from);
    }
    std::sort(dates.begin(), dates.end());
    QList<RateStep> steps;
    for (const BusinessDate date : std::as_const(dates)) {
        const auto rate = schedule.rateFor(store, rates.company, kind, date);
        if (!rate)
            continue;
        const bool isOwn = isOwnOn(schedule, rates, store, kind, date);
        if (steps.isEmpty() || steps.last().rate != *rate || steps.last().isOwn != isOwn)
            steps.append({ date, *rate, isOwn });
    }
    return steps;
}

CompanyRates& companyIn(ByCompany& companies, const QString& name)
{
    CompanyRates& company = companies[name];
    company.company = name;
    return company;
}

Done countUnrated(Database& database, StoreId store, ByCompany& companies)
{
    JANGBU_TRY_ASSIGN(const auto dates, RollupReader(database).unratedDates(store));
    for (const BusinessDate date : dates) {
        JANGBU_TRY_ASSIGN(const bool isClosed, BusinessDays(database).isClosed(store, date));
        if (isClosed)
            continue;
        const auto count = [&](const MoneyEntry& entry) -> Done {
            if (entry.rated || entry.isRefund || entry.way.method != PaymentMethod::Card)
                return done;
            CompanyRates& company = companyIn(companies, entry.way.label);
            ++company.unratedParts;
            const auto sum = checkedSum(company.unratedAmount, entry.gross);
            if (!sum)
                return ErrorCode::AmountTooLarge;
            company.unratedAmount = *sum;
            company.firstUnrated = qMin(company.firstUnrated.value_or(date), date);
            return done;
        };
        JANGBU_TRY(LedgerReader(database).scanMoney(store, { date, date.addDays(1) }, count));
    }
    return done;
}

} // namespace

std::optional<RateStep> CompanyRates::stepOn(CardKind kind, BusinessDate date) const
{
    std::optional<RateStep> held;
    for (const RateStep& step : steps(kind)) {
        if (step.from <= date)
            held = step;
    }
    return held;
}

std::optional<RateStep> CompanyRates::stepAfter(CardKind kind, BusinessDate date) const
{
    for (const RateStep& step : steps(kind)) {
        if (step.from > date)
            return step;
    }
    return std::nullopt;
}

Result<QList<CompanyRates>> ReadCardRates::run(const Store& store)
{
    return inSnapshot(m_database, [&] { return read(store); });
}

Result<QList<CompanyRates>> ReadCardRates::read(const Store& store)
{
    ByCompany companies;
    JANGBU_TRY_ASSIGN(const FeeSchedule schedule, FeeRepository(m_database).schedule());
    for (const CardRate& rate : schedule.rates()) {
        if (concerns(rate, store.id))
            companyIn(companies, rate.company);
    }
    JANGBU_TRY_ASSIGN(const auto methods, RollupReader(m_database).methods(store.id, allTime));
    for (const MethodTotal& method : methods) {
        if (method.method == PaymentMethod::Card)
            companyIn(companies, method.label);
    }
    JANGBU_TRY(countUnrated(m_database, store.id, companies));
    QList<CompanyRates> sorted;
    for (auto& [name, company] : companies) {
        company.credit = stepsOf(schedule, company, store.id, CardKind::Credit);
        company.debit = stepsOf(schedule, company, store.id, CardKind::Debit);
        sorted.append(company);
    }
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const CompanyRates& company) { return !company.isMissing(); });
    return sorted;
}

} // namespace jangbu
