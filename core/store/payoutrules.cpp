#include "core/store/payoutrules.h"

#include <algorithm>
#include <tuple>

namespace jangbu {

namespace {

/// How special a rule is, then how late; the greatest in force wins.
std::tuple<bool, bool, BusinessDate> payoutPrecedenceOf(const PayoutRule& rule)
{
    return { rule.store.has_value(), !rule.company.isEmpty(), rule.from };
}

} // namespace

BusinessDate PayoutRule::payDate(const BankCalendar& calendar, BusinessDate sale) const
{
    const BusinessDate start
        = base == PayoutBase::SaleDate ? sale : calendar.nextCounting(sale, counting);
    const BusinessDate counted = calendar.addCounting(start, days, counting);
    return calendar.nextCounting(
        counted, counting == DayCounting::EveryDay ? counting : DayCounting::BusinessDays);
}

PayoutRule ruleOf(PayoutPreset preset)
{
    switch (preset) {
    case PayoutPreset::Standard:
        return {};
    case PayoutPreset::NextDaySlips:
        return { .base = PayoutBase::NextCountingDay };
    case PayoutPreset::Bc:
        return { .counting = DayCounting::EveryDay };
    case PayoutPreset::Samsung:
        return { .counting = DayCounting::SaturdaysToo };
    }
    Q_UNREACHABLE();
}

PayoutPlan::PayoutPlan(StoreId store, BankCalendar calendar, const QList<PayoutRule>& rules,
                       const QList<PayoutDate>& dates)
    : m_calendar(std::move(calendar))
{
    for (const PayoutRule& rule : rules) {
        if (rule.store.value_or(store) == store)
            m_rules.append(rule);
    }
    for (const PayoutDate& date : dates) {
        if (date.store == store)
            m_dates.append(date);
    }
}

PayoutRule PayoutPlan::ruleFor(const QString& company, BusinessDate sale) const
{
    const PayoutRule* best = nullptr;
    for (const PayoutRule& rule : m_rules) {
        const bool inForce
            = rule.from <= sale && (rule.company.isEmpty() || rule.company == company);
        if (inForce && (!best || payoutPrecedenceOf(*best) < payoutPrecedenceOf(rule)))
            best = &rule;
    }
    return best ? *best : ruleOf(PayoutPreset::Standard);
}

BusinessDate PayoutPlan::payDate(const QString& company, BusinessDate sale) const
{
    for (const PayoutDate& date : m_dates) {
        if (date.sale == sale && date.company == company)
            return date.pay;
    }
    return ruleFor(company, sale).payDate(m_calendar, sale);
}

BusinessDate PayoutPlan::firstSaleFor(BusinessDate pay) const
{
    // No rule pays later than the slowest: the most days, counted from the later base and over
    // the fewest dates. Its date never goes back from one sale to the next.
    PayoutRule slowest { .base = PayoutBase::NextCountingDay };
    for (const PayoutRule& rule : m_rules)
        slowest.days = std::max(slowest.days, rule.days);
    BusinessDate first = pay;
    while (first > BusinessDate::beginning() && slowest.payDate(m_calendar, first) >= pay)
        first = first.addDays(-1);
    for (const PayoutDate& date : m_dates) {
        if (date.pay >= pay)
            first = std::min(first, date.sale);
    }
    return first;
}

} // namespace jangbu
