#include "core/payment/takepayment.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/rollups.h"
#include "core/payment/paymentrepository.h"
#include "core/payment/paymentway.h"
#include "core/storage/transaction.h"
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

struct TakePayment::Request {
    const Store& store;
    TradeId trade;
    PaymentWay way;
    std::optional<Money> amount;
    Instant at;
    PartId part;
};

Result<TakenPart> TakePayment::run(const Store& store, TradeId trade, const PaymentWay& way,
                                   std::optional<Money> amount, std::optional<Instant> at,
                                   const Also& also)
{
    JANGBU_TRY_ASSIGN(const PaymentWay parsed, parsePaymentWay(way));
    const Instant moment = at.value_or(m_clock.nowUtc());
    while (true) {
        JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
        const Request request { store, trade, parsed, amount, moment, ids.next<PartId>() };
        const auto both = [&]() -> Result<std::optional<TakenPart>> {
            JANGBU_TRY_ASSIGN(const auto part, take(request));
            if (part && also)
                JANGBU_TRY(also(*part));
            return part;
        };
        JANGBU_TRY_ASSIGN(const auto taken, inTransaction(m_database, both));
        if (taken)
            return *taken;
    }
}

/// Nothing where the trade has a part with a higher id, from a program that took its block of ids
/// later: the newest part is the one with the highest id, so another id has to be taken.
Result<std::optional<TakenPart>> TakePayment::take(const Request& request)
{
    const Store& store = request.store;
    JANGBU_TRY_ASSIGN(LedgerTrade trade, TradeRepository(m_database).hold(store.id, request.trade));
    const Money left = trade.amount - trade.partsTaken();
    const Money amount = request.amount.value_or(left);
    if (amount.isNegative())
        return amountInvalid(store.currency, amount, left);
    if (trade.state != TradeState::Open)
        return Error { ErrorCode::TradeNotOpen, { QString::number(trade.id.value()) } };
    if (!fits(amount, left))
        return amountInvalid(store.currency, amount, left);
    if (!trade.parts.isEmpty() && trade.parts.constLast().id > request.part)
        return std::optional<TakenPart>();

    trade.parts.append(
        { .id = request.part, .takenAtUtc = request.at, .way = request.way, .amount = amount });
    if (amount == left)
        JANGBU_TRY(complete(store, trade, request.at));
    else
        JANGBU_TRY(PaymentRepository(m_database).addPart(store.id, trade.id, trade.parts.last()));
    return std::optional(
        TakenPart { request.part, amount, left - amount, trade.businessDate, trade.receipt });
}

Done TakePayment::complete(const Store& store, LedgerTrade& trade, Instant at)
{
    trade.state = TradeState::Paid;
    trade.paidAtUtc = at;
    trade.businessDate = store.time.businessDateOf(at);
    BusinessDays days(m_database);
    JANGBU_TRY(days.pass(store, *trade.businessDate, trade.amount, Money()));
    JANGBU_TRY_ASSIGN(trade.receipt, days.nextReceipt(store.id, *trade.businessDate));
    JANGBU_TRY(ratePartsOf(store, trade));

    PaymentRepository payments(m_database);
    JANGBU_TRY(payments.addPart(store.id, trade.id, trade.parts.last()));
    for (auto part = trade.parts.cbegin(); part != std::prev(trade.parts.cend()); ++part)
        JANGBU_TRY(payments.setFee(store.id, trade.id, *part));
    RollupDeltas deltas;
    deltas.addPaidTrade(store, trade);
    JANGBU_TRY(deltas.writeTo(m_database));
    return TradeRepository(m_database).markPaid(store.id, trade);
}

/// All parts get the fee of the business date that completes the trade.
Done TakePayment::ratePartsOf(const Store& store, LedgerTrade& trade)
{
    const FeeRepository fees(m_database);
    const auto rate = [&]() -> Result<bool> {
        JANGBU_TRY_ASSIGN(const FeeSchedule schedule, fees.schedule());
        for (LedgerPart& part : trade.parts)
            ratePart(part, schedule, store.id, *trade.businessDate);
        return std::all_of(trade.parts.cbegin(), trade.parts.cend(),
                           [](const LedgerPart& part) { return part.rated; });
    };
    JANGBU_TRY_ASSIGN(const bool known, rate());
    if (known)
        return done;
    // A rate may be entered at this very moment. Behind the gate of SetCardRate either this
    // payment sees the rate, or the rate finds the part that is marked here.
    JANGBU_TRY(StoreRepository(m_database).lockBooks());
    JANGBU_TRY(rate());
    return done;
}

} // namespace jangbu
