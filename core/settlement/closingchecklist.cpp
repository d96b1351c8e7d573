#include "core/settlement/closingchecklist.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollupreader.h"
#include "core/settlement/settlementrepository.h"
#include "core/settlement/settlementwindow.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

#include <algorithm>
#include <map>

namespace jangbu {

namespace {

Error tooLarge(Money amount)
{
    return { ErrorCode::AmountTooLarge, { QString::number(amount.minor()) } };
}

} // namespace

std::optional<Money> ClosingChecklist::cashDifference(Money counted) const
{
    qint64 difference = 0;
    if (qSubOverflow(counted.minor(), expectedCash.minor(), &difference))
        return std::nullopt;
    return Money::ofMinor(difference);
}

Done ReadClosingChecklist::readOpenTrades(const Store& store, ClosingChecklist& list)
{
    JANGBU_TRY_ASSIGN(const auto open, TradeRepository(m_database).list(store.id, true));
    for (const TradeSummary& trade : open) {
        if (store.time.businessDateOf(trade.openedAtUtc) >= list.window.end)
            continue;
        const auto sum = checkedSum(list.openAmount, trade.amount);
        if (!sum)
            return tooLarge(trade.amount);
        list.openAmount = *sum;
        ++list.openTrades;
        if (list.oldestOpen.size() < ClosingChecklist::listed)
            list.oldestOpen.append(trade);
    }
    return done;
}

/// The rollups tell on which days there are some, so that only these are read row by row.
Done ReadClosingChecklist::readUnrated(const Store& store, ClosingChecklist& list)
{
    std::map<QString, UnratedCompany, CodePointLess> companies;
    LedgerReader ledger(m_database);
    JANGBU_TRY_ASSIGN(const auto dates, RollupReader(m_database).unratedDates(store.id));
    for (const BusinessDate date : dates) {
        if (!list.window.holds(date))
            continue;
        JANGBU_TRY(ledger.scanMoney(
            store.id, { date, date.addDays(1) }, [&](const MoneyEntry& entry) -> Done {
                if (entry.rated)
                    return done;
                UnratedCompany& company = companies[entry.way.label];
                const auto sum = checkedSum(company.amount, entry.gross - entry.refund);
                if (!sum)
                    return tooLarge(entry.gross);
                company.amount = *sum;
                company.payments += entry.isRefund ? 0 : 1;
                return done;
            }));
    }
    for (auto& [name, company] : companies) {
        company.company = name;
        list.unrated.append(company);
    }
    return done;
}

Done ReadClosingChecklist::readDays(const Store& store, BusinessDate today, ClosingChecklist& list)
{
    JANGBU_TRY_ASSIGN(
        const auto days,
        BusinessDays(m_database).within(store.id, { BusinessDate::beginning(), list.window.end }));
    const Window& window = list.window;
    list.openDays = window.start.daysTo(std::min(window.end, std::max(window.start, today)));
    for (const BusinessDay& day : days) {
        const bool isOfWindow = window.holds(day.date);
        if (day.closedAtUtc) {
            list.openDays -= isOfWindow ? 1 : 0;
        } else if (!isOfWindow && !(day.gross.isZero() && day.refunds.isZero())) {
            list.firstEarlierOpenDay = list.firstEarlierOpenDay.value_or(day.date);
            ++list.earlierOpenDays;
        }
    }
    return done;
}

Done ReadClosingChecklist::readWays(const Store& store, ClosingChecklist& list)
{
    JANGBU_TRY_ASSIGN(const auto methods, RollupReader(m_database).methods(store.id, list.window));
    bool hasUnrated = false;
    for (const MethodTotal& method : methods) {
        hasUnrated = hasUnrated || method.unrated > 0;
        if (method.method == PaymentMethod::Cash)
            list.expectedCash += method.gross - method.refunds;
    }
    return hasUnrated ? readUnrated(store, list) : Done(done);
}

Result<ClosingChecklist> ReadClosingChecklist::run(const Store& store, Term term,
                                                   BusinessDate start)
{
    return inSnapshot(m_database, [&]() -> Result<ClosingChecklist> {
        JANGBU_TRY_ASSIGN(const auto recorded,
                          SettlementRepository(m_database).find(store.id, term, start));
        JANGBU_TRY_ASSIGN(const StoreSettings settings,
                          StoreRepository(m_database).settingsOf(store));
        JANGBU_TRY_ASSIGN(const Window window, settlementWindowOf(store, settings, term, start));
        ClosingChecklist list { window };
        list.isClosed = recorded && recorded->closedAtUtc;
        const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
        list.hasEnded = today >= window.end;
        JANGBU_TRY(readOpenTrades(store, list));
        JANGBU_TRY(readWays(store, list));
        JANGBU_TRY(readDays(store, today, list));
        JANGBU_TRY_ASSIGN(list.receipts, countReceipts(m_database, store.id, window));
        return list;
    });
}

} // namespace jangbu
