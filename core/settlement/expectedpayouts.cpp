#include "core/settlement/expectedpayouts.h"

#include "core/ledger/ledgerreader.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/payoutrepository.h"
#include "core/text/names.h"

#include <map>
#include <set>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Sums of cards by calendar date and company.
using CardDays = std::map<BusinessDate, std::map<QString, CardSums, CodePointLess>>;

/// Midnight in UTC some days later; every zone's own lies within a day of it.
Instant startNear(BusinessDate date, int days)
{
    return Instant::ofMs((date.julianDay() - epochJulianDay + days) * msPerDay);
}

Result<CardDays> cardDays(Database& database, const Store& store, BusinessDate first,
                          BusinessDate last)
{
    // A day of this clock ends at midnight, whatever the store's cut-off.
    const StoreTime wallClock = *StoreTime::of(store.time.zone(), 0);
    CardDays days;
    JANGBU_TRY(LedgerReader(database).scanCards(
        store.id, startNear(first, -1), startNear(last, 2), [&](const MoneyEntry& entry) -> Done {
            const BusinessDate date = wallClock.businessDateOf(entry.atUtc);
            if (date < first || last < date)
                return done;
            const bool marked = !entry.isRefund && !entry.rated;
            return days[date][entry.way.label].add(
                { entry.gross, entry.refund, entry.fee, marked ? 1 : 0 });
        }));
    return days;
}

class PayoutGatherer final {
public:
    PayoutGatherer(const PayoutPlan& plan, BusinessDate from, BusinessDate to)
        : m_plan(plan)
        , m_from(from)
        , m_to(to)
    {
    }

    Done add(BusinessDate sale, const QString& company, const CardSums& sums)
    {
        const BusinessDate pay = m_plan.payDate(company, sale);
        if (sums.isNothing() || pay < m_from || m_to < pay)
            return done;
        auto& payout
            = m_payouts[pay].try_emplace(company, ExpectedPayout { pay, company }).first->second;
        JANGBU_TRY(payout.sums.add(sums));
        JANGBU_TRY(m_total.add(sums));
        payout.sales.append({ sale, sums });
        for (int year = sale.date().year(); year <= pay.date().year(); ++year) {
            if (!m_plan.calendar().covers(BusinessDate(year, 1, 1)))
                m_unknownYears.insert(year);
        }
        return done;
    }

    ExpectedPayoutList list() const
    {
        ExpectedPayoutList list;
        for (const auto& [date, companies] : m_payouts) {
            for (const auto& [name, payout] : companies)
                list.payouts.append(payout);
        }
        list.total = m_total;
        list.unknownYears = QList<int>(m_unknownYears.begin(), m_unknownYears.end());
        return list;
    }

private:
    const PayoutPlan& m_plan;
    BusinessDate m_from;
    BusinessDate m_to;
    std::map<BusinessDate, std::map<QString, ExpectedPayout, CodePointLess>> m_payouts;
    CardSums m_total;
    std::set<int> m_unknownYears;
};

} // namespace

bool CardSums::isNothing() const
{
    return gross.isZero() && refunds.isZero() && fee.isZero() && unrated == 0;
}

Done CardSums::add(const CardSums& other)
{
    for (const auto member : { &CardSums::gross, &CardSums::refunds, &CardSums::fee }) {
        const auto sum = checkedSum(this->*member, other.*member);
        if (!sum)
            return Error { ErrorCode::AmountTooLarge,
                           { QString::number((other.*member).minor()) } };
        this->*member = *sum;
    }
    unrated += other.unrated;
    return done;
}

Result<ExpectedPayoutList> ExpectedPayouts::run(const Store& store, BusinessDate from,
                                                BusinessDate to)
{
    JANGBU_TRY(mayDo(m_database, Right::SeeProfit));
    return list(store, from, to);
}

Result<ExpectedPayoutList> ExpectedPayouts::list(const Store& store, BusinessDate from,
                                                 BusinessDate to)
{
    return inSnapshot(m_database, [&]() -> Result<ExpectedPayoutList> {
        JANGBU_TRY_ASSIGN(const PayoutPlan plan, PayoutRepository(m_database).planOf(store));
        JANGBU_TRY_ASSIGN(const CardDays days,
                          cardDays(m_database, store, plan.firstSaleFor(from), to));
        PayoutGatherer gatherer(plan, from, to);
        for (const auto& [date, companies] : days) {
            for (const auto& [name, sums] : companies)
                JANGBU_TRY(gatherer.add(date, name, sums));
        }
        return gatherer.list();
    });
}

Result<QList<CardSale>> ExpectedPayouts::sales(const Store& store, BusinessDate from,
                                               BusinessDate to)
{
    JANGBU_TRY(mayDo(m_database, Right::SeeProfit));
    return inSnapshot(m_database, [&]() -> Result<QList<CardSale>> {
        JANGBU_TRY_ASSIGN(const PayoutPlan plan, PayoutRepository(m_database).planOf(store));
        JANGBU_TRY_ASSIGN(const CardDays days, cardDays(m_database, store, from, to));
        QList<CardSale> sales;
        for (const auto& [date, companies] : days) {
            for (const auto& [name, sums] : companies) {
                if (!sums.isNothing())
                    sales.append({ date, name, sums, plan.payDate(name, date) });
            }
        }
        return sales;
    });
}

} // namespace jangbu
