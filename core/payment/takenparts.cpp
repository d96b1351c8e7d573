#include "core/payment/takenparts.h"

#include "core/ledger/businessdays.h"
#include "core/payment/paymentrepository.h"
#include "core/payment/paymentway.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/trade/paidtraderepository.h"
#include "core/trade/traderepository.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Error amountInvalid(const Currency& currency, Money amount, Money left)
{
    return { ErrorCode::AmountInvalid, { currency.toDecimal(amount), currency.toDecimal(left) } };
}

/// A part of nothing pays only where nothing is left to pay.
bool fits(Money amount, Money left)
{
    return amount.isZero() ? left.isZero() : amount <= left;
}

} // namespace

Done TakenParts::finish()
{
    JANGBU_TRY(m_rollups.writeTo(m_database));
    return record(m_database, m_deeds);
}

struct TakenParts::Together {
    std::vector<std::pair<size_t, const Step*>> steps {}; ///< With their places.
    QList<LedgerTrade> partly {}; ///< That ask for more; each with its new part.
    QList<LedgerTrade> complete {};
};

/// What the step makes of its trade, by the rules of one that stands alone.
Result<std::optional<TakenPart>> TakenParts::decide(const Step& step, LedgerTrade& trade)
{
    const Currency& currency = step.store.currency;
    const Money left = trade.amount - trade.partsTaken();
    const Money amount = step.amount.value_or(left);
    if (amount.isNegative())
        return amountInvalid(currency, amount, left);
    if (trade.state != TradeState::Open)
        return Error { ErrorCode::TradeNotOpen, { QString::number(trade.id.value()) } };
    if (!fits(amount, left))
        return amountInvalid(currency, amount, left);
    if (!trade.parts.isEmpty() && trade.parts.constLast().id > step.part)
        return std::optional<TakenPart>();
    if (step.also)
        JANGBU_TRY(step.also(step.part));

    trade.parts.append(
        { .id = step.part, .takenAtUtc = step.at, .way = step.way, .amount = amount });
    if (amount == left) {
        trade.state = TradeState::Paid;
        trade.paidAtUtc = step.at;
        trade.businessDate = step.store.time.businessDateOf(step.at);
    }
    return std::optional(TakenPart { step.part, amount, left - amount, trade.businessDate });
}

Result<std::optional<TakenPart>> TakenParts::take(const Step& step)
{
    const Store& store = step.store;
    JANGBU_TRY_ASSIGN(LedgerTrade trade, TradeRepository(m_database).hold(store.id, step.trade));
    JANGBU_TRY_ASSIGN(auto taken, decide(step, trade));
    if (!taken)
        return taken;
    if (trade.state == TradeState::Paid)
        JANGBU_TRY(complete(store, trade));
    else
        JANGBU_TRY(PaymentRepository(m_database).addPart(store.id, trade.id, trade.parts.last()));
    taken->receipt = trade.receipt;
    note(step, taken->amount);
    return taken;
}

void TakenParts::note(const Step& step, Money amount)
{
    m_deeds.append({ .act = Act::PaymentTaken,
                     .store = step.store.id,
                     .subject = QString::number(step.trade.value()),
                     .after = { { u"amount"_s, step.store.currency.toDecimal(amount) },
                                { u"method"_s, wordOf(step.way.method) },
                                { u"label"_s, step.way.label } } });
}

Done TakenParts::complete(const Store& store, LedgerTrade& trade)
{
    JANGBU_TRY(BusinessDays(m_database).pass(store, *trade.businessDate, trade.amount, Money()));
    JANGBU_TRY_ASSIGN(trade.receipt, nextReceipt(store.id, *trade.businessDate));
    JANGBU_TRY(ratePartsOf(store, trade));

    PaymentRepository payments(m_database);
    JANGBU_TRY(payments.addPart(store.id, trade.id, trade.parts.last()));
    for (auto part = trade.parts.cbegin(); part != std::prev(trade.parts.cend()); ++part)
        JANGBU_TRY(payments.setFee(store.id, trade.id, *part));
    JANGBU_TRY(PaidTradeRepository(m_database).markPaid(store.id, trade));
    count(store, trade);
    return done;
}

/// Last, since it cannot be taken back.
void TakenParts::count(const Store& store, const LedgerTrade& trade)
{
    m_rollups.addPaidTrade(store, trade);
    m_receipts[{ store.id.value(), trade.businessDate->number() }] = *trade.receipt;
}

Result<std::vector<std::optional<TakenPart>>> TakenParts::takeAll(const std::vector<Step>& steps)
{
    std::map<StoreId, Together> stores;
    for (size_t at = 0; at < steps.size(); ++at)
        stores[steps[at].store.id].steps.push_back({ at, &steps[at] });
    std::vector<std::optional<TakenPart>> taken(steps.size());
    for (auto& [id, together] : stores) {
        const Store& store = together.steps.front().second->store;
        JANGBU_TRY(decideAll(together, taken));
        JANGBU_TRY(completeAll(store, together.complete));
        JANGBU_TRY(writeAll(store, together));
        auto complete = together.complete.cbegin();
        for (const auto& [place, step] : together.steps) {
            if (taken[place] && taken[place]->businessDate)
                taken[place]->receipt = (complete++)->receipt;
        }
    }
    return taken;
}

/// In the order of the steps, as the trades stand afterwards.
Done TakenParts::decideAll(Together& together, std::vector<std::optional<TakenPart>>& taken)
{
    QList<TradeId> ids;
    for (const auto& [place, step] : together.steps)
        ids.append(step->trade);
    JANGBU_TRY_ASSIGN(
        auto held,
        TradeRepository(m_database).holdAll(together.steps.front().second->store.id, ids));
    QHash<TradeId, LedgerTrade*> trades;
    for (LedgerTrade& trade : held)
        trades.insert(trade.id, &trade);
    for (const auto& [place, step] : together.steps) {
        LedgerTrade& trade = *trades.value(step->trade);
        JANGBU_TRY_ASSIGN(taken[place], decide(*step, trade));
        if (!taken[place])
            continue;
        note(*step, taken[place]->amount);
        (trade.state == TradeState::Paid ? together.complete : together.partly).append(trade);
    }
    return done;
}

/// Each day is passed once for all of them, and their receipts follow one another.
Done TakenParts::completeAll(const Store& store, QList<LedgerTrade>& trades)
{
    std::map<BusinessDate, Money> sums;
    for (const LedgerTrade& trade : std::as_const(trades)) {
        const auto sum = checkedSum(sums[*trade.businessDate], trade.amount);
        if (!sum)
            return Error { ErrorCode::AmountTooLarge, { store.currency.toDecimal(trade.amount) } };
        sums[*trade.businessDate] = *sum;
    }
    for (const auto& [date, sum] : sums)
        JANGBU_TRY(BusinessDays(m_database).pass(store, date, sum, Money()));
    for (LedgerTrade& trade : trades) {
        JANGBU_TRY_ASSIGN(trade.receipt, nextReceipt(store.id, *trade.businessDate));
        JANGBU_TRY(ratePartsOf(store, trade));
        count(store, trade);
    }
    return done;
}

Done TakenParts::writeAll(const Store& store, const Together& together)
{
    PaymentRepository payments(m_database);
    JANGBU_TRY(payments.addLastParts(store.id, together.partly + together.complete));
    for (const LedgerTrade& trade : together.complete) {
        for (auto part = trade.parts.cbegin(); part != std::prev(trade.parts.cend()); ++part)
            JANGBU_TRY(payments.setFee(store.id, trade.id, *part));
    }
    return together.complete.isEmpty()
        ? Done(done)
        : PaidTradeRepository(m_database).markAllPaid(store.id, together.complete);
}

/// The day is held by pass() until the transaction ends, so only this one gives receipts.
Result<qint64> TakenParts::nextReceipt(StoreId store, BusinessDate date)
{
    const auto last = m_receipts.find({ store.value(), date.number() });
    if (last != m_receipts.end())
        return last->second + 1;
    return BusinessDays(m_database).nextReceipt(store, date);
}

/// All parts get the fee of the business date that completes the trade.
Done TakenParts::ratePartsOf(const Store& store, LedgerTrade& trade)
{
    JANGBU_TRY_ASSIGN(const bool known, rate(store, trade));
    if (known || m_holdsBooks)
        return done;
    // A rate may be entered at this very moment. Behind the gate of SetCardRate either this
    // payment sees the rate, or the rate finds the part that is marked here.
    JANGBU_TRY(StoreRepository(m_database).lockBooks());
    m_holdsBooks = true;
    m_schedule.reset();
    JANGBU_TRY(rate(store, trade));
    return done;
}

Result<bool> TakenParts::rate(const Store& store, LedgerTrade& trade)
{
    if (!m_schedule) {
        JANGBU_TRY_ASSIGN(m_schedule, FeeRepository(m_database).schedule());
    }
    for (LedgerPart& part : trade.parts)
        ratePart(part, *m_schedule, store.id, *trade.businessDate);
    return std::all_of(trade.parts.cbegin(), trade.parts.cend(),
                       [](const LedgerPart& part) { return part.rated; });
}

} // namespace jangbu
