#include "core/settlement/depositcalendar.h"

#include "core/storage/transaction.h"

namespace jangbu {

Result<DepositCalendar> ReadDepositCalendar::run(const Store& store, BusinessDate date)
{
    return inSnapshot(m_database, [&]() -> Result<DepositCalendar> {
        const BusinessDate first = date.addDays(1 - date.day());
        DepositCalendar calendar { { first, first.addMonths(1) } };
        const Window& month = calendar.month;
        for (BusinessDate day = month.start; day < month.end; day = day.addDays(1))
            calendar.days.append({ day });

        ExpectedPayouts payouts(m_database);
        JANGBU_TRY_ASSIGN(const auto expected, payouts.run(store, first, month.lastDay()));
        JANGBU_TRY_ASSIGN(const auto sales, payouts.sales(store, first, month.lastDay()));
        calendar.unknownYears = expected.unknownYears;
        calendar.paid = expected.total;
        for (const ExpectedPayout& payout : expected.payouts) {
            DepositDay& day = calendar.days[first.daysTo(payout.date)];
            day.payouts.append(payout);
            JANGBU_TRY(day.paid.add(payout.sums));
        }
        for (const CardSale& sale : sales) {
            DepositDay& day = calendar.days[first.daysTo(sale.date)];
            day.sales.append(sale);
            JANGBU_TRY(day.sold.add(sale.sums));
            JANGBU_TRY(calendar.sold.add(sale.sums));
        }
        return calendar;
    });
}

} // namespace jangbu
