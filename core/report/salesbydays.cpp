#include "core/report/salesbydays.h"

#include "core/ledger/ledgerreader.h"
#include "core/ledger/receiptcounts.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<std::optional<Window>> SalesByDays::wholeWindow(Database& database, StoreId store)
{
    JANGBU_TRY_ASSIGN(const QList<BusinessDate> all, LedgerReader(database).datesOf(store));
    if (all.isEmpty())
        return std::optional<Window>();
    return std::optional(Window { all.first(), all.last().addDays(1) });
}

Result<QList<BusinessDate>> SalesByDays::dates() const
{
    JANGBU_TRY_ASSIGN(QList<BusinessDate> all, LedgerReader(m_database).datesOf(m_store.id));
    all.removeIf([this](BusinessDate date) { return !m_window.holds(date); });
    return all;
}

Result<QList<SalesDaySums>> SalesByDays::sums() const
{
    JANGBU_TRY_ASSIGN(const QList<BusinessDate> all, dates());
    QList<SalesDaySums> sums;
    for (const BusinessDate date : all) {
        const Window day { date, date.addDays(1) };
        JANGBU_TRY_ASSIGN(const ReceiptCounts counts, countReceipts(m_database, m_store.id, day));
        SalesDaySums sum { .date = date, .trades = counts.trades, .refundCount = counts.refunds };
        JANGBU_TRY(LedgerReader(m_database)
                       .scanMoney(m_store.id, day, [&sum](const MoneyEntry& entry) -> Done {
                           sum.gross += entry.gross;
                           sum.refunds += entry.refund;
                           return done;
                       }));
        sums.append(sum);
    }
    return sums;
}

Result<SalesDay> SalesByDays::day(BusinessDate date) const
{
    LedgerReader ledger(m_database);
    SalesDay day { date };
    JANGBU_TRY(ledger.eachTradePaidOn(m_store.id, date, [&day](const LedgerTrade& trade) -> Done {
        day.trades.append(trade);
        return done;
    }));
    JANGBU_TRY_ASSIGN(const QList<LedgerRefund> refunds, ledger.refundsOn(m_store.id, date));
    for (const LedgerRefund& refund : refunds) {
        JANGBU_TRY_ASSIGN(const auto trade, ledger.find(refund.trade));
        if (!trade)
            return Error { ErrorCode::StorageCorrupt, { u"refund"_s } };
        day.refunds.append({ refund, *trade });
    }
    return day;
}

Done SalesByDays::each(const std::function<Done(const SalesDay&)>& perDay) const
{
    JANGBU_TRY_ASSIGN(const QList<BusinessDate> all, dates());
    for (const BusinessDate date : all) {
        JANGBU_TRY_ASSIGN(const SalesDay read, day(date));
        JANGBU_TRY(perDay(read));
    }
    return done;
}

} // namespace jangbu
