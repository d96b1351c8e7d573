#include "core/payment/takenparts.h"

#include "core/ledger/businessdays.h"
#include "core/payment/paymentrepository.h"
#include "core/payment/paymentway.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/trade/traderepository.h"

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

Result<std::optional<TakenPart>> TakenParts::take(const Step& step)
{
    const Store& store = step.store;
    JANGBU_TRY_ASSIGN(LedgerTrade trade, TradeRepository(m_database).hold(store.id, step.trade));
    const Money left = trade.amount - trade.partsTaken();
    const Money amount = step.amount.value_or(left);
    if (amount.isNegative())
        return amountInvalid(store.currency, amount, left);
    if (trade.state != TradeState::Open)
        return Error { ErrorCode::TradeNotOpen, { QString::number(trade.id.value()) } };
    if (!fits(amount, left))
        return amountInvalid(store.currency, amount, left);
    if (!trade.parts.isEmpty() && trade.parts.constLast().id > step.part)
        return std::optional<TakenPart>();
    if (step.also)
        JANGBU_TRY(step.also(step.part));

    trade.parts.append(
        { .id = step.part, .takenAtUtc = step.at, .way = step.way, .amount = amount });
    if (amount == left)
        JANGBU_TRY(complete(store, trade, step.at));
    else
        JANGBU_TRY(PaymentRepository(m_database).addPart(store.id, trade.id, trade.parts.last()));
    m_deeds.append({ .act = Act::PaymentTaken,
                     .store = store.id,
                     .subject = QString::number(trade.id.value()),
                     .after = { { u"amount"_s, store.currency.toDecimal(amount) },
                                { u"method"_s, wordOf(step.way.method) },
                                { u"label"_s, step.way.label } } });
    return std::optional(
        TakenPart { step.part, amount, left - amount, trade.businessDate, trade.receipt });
}

Done TakenParts::complete(const Store& store, LedgerTrade& trade, Instant at)
{
    trade.state = TradeState::Paid;
    trade.paidAtUtc = at;
    trade.businessDate = store.time.businessDateOf(at);
    JANGBU_TRY(BusinessDays(m_database).pass(store, *trade.businessDate, trade.amount, Money()));
    JANGBU_TRY_ASSIGN(trade.receipt, nextReceipt(store.id, *trade.businessDate));
    JANGBU_TRY(ratePartsOf(store, trade));

    PaymentRepository payments(m_database);
    JANGBU_TRY(payments.addPart(store.id, trade.id, trade.parts.last()));
    for (auto part = trade.parts.cbegin(); part != std::prev(trade.parts.cend()); ++part)
        JANGBU_TRY(payments.setFee(store.id, trade.id, *part));
    JANGBU_TRY(TradeRepository(m_database).markPaid(store.id, trade));
    // Last, since it cannot be taken back.
    m_rollups.addPaidTrade(store, trade);
    m_receipts[{ store.id.value(), trade.businessDate->number() }] = *trade.receipt;
    return done;
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
