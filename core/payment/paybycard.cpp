#include "core/payment/paybycard.h"

#include "core/audit/auditlog.h"
#include "core/payment/paymentway.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestApproval = 64;
constexpr qsizetype longestReason = 255;

Error notPayable(const Currency& currency, Money amount, Money left)
{
    return { ErrorCode::AmountInvalid, { currency.toDecimal(amount), currency.toDecimal(left) } };
}

} // namespace

Result<PaymentAttempt> PayByCard::run(const Store& store, TradeId trade, const PaymentWay& card,
                                      std::optional<Money> amount, CardTerminal& terminal)
{
    JANGBU_TRY(mayWork(m_database));
    JANGBU_TRY_ASSIGN(const PaymentWay way, parsePaymentWay(card));
    if (way.method != PaymentMethod::Card)
        return Error { ErrorCode::ValueInvalid, { u"method"_s, wordOf(way.method), u"CARD"_s } };
    JANGBU_TRY_ASSIGN(const PaymentAttempt asked,
                      request(store, trade, way, amount, terminal.name()));
    return apply(store, asked, terminal.pay({ asked.id, asked.amount, asked.company, asked.kind }));
}

Result<PaymentAttempt> PayByCard::request(const Store& store, TradeId trade, const PaymentWay& card,
                                          std::optional<Money> amount, const QString& terminal)
{
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
    PaymentAttempt attempt { .id = ids.next<AttemptId>(),
                             .trade = trade,
                             .company = card.label,
                             .kind = card.kind,
                             .terminal = terminal,
                             .askedAtUtc = m_clock.nowUtc() };
    return inTransaction(m_database, [&]() -> Result<PaymentAttempt> {
        AttemptRepository attempts(m_database);
        JANGBU_TRY_ASSIGN(const LedgerTrade held,
                          TradeRepository(m_database).hold(store.id, trade));
        const Money left = held.amount - held.partsTaken();
        attempt.amount = amount.value_or(left);
        if (held.state != TradeState::Open)
            return Error { ErrorCode::TradeNotOpen, { QString::number(trade.value()) } };
        // A terminal takes nothing for nothing.
        if (attempt.amount <= Money() || attempt.amount > left)
            return notPayable(store.currency, attempt.amount, left);
        JANGBU_TRY_ASSIGN(const auto before, attempts.of(store.id, trade));
        for (const PaymentAttempt& earlier : before) {
            if (!earlier.isSettled()) {
                return Error { ErrorCode::AttemptUnsettled,
                               { QString::number(earlier.id.value()) } };
            }
        }
        JANGBU_TRY(attempts.add(store.id, attempt));
        return attempt;
    });
}

Result<PaymentAttempt> PayByCard::settle(const Store& store, AttemptId attempt,
                                         CardTerminal& terminal)
{
    JANGBU_TRY_ASSIGN(const PaymentAttempt known,
                      AttemptRepository(m_database).find(store.id, attempt));
    if (known.isSettled())
        return Error { ErrorCode::AttemptSettled, { QString::number(attempt.value()) } };
    if (known.state == AttemptState::Approved)
        return book(store, known);
    return apply(store, known, terminal.enquire(attempt));
}

/// What the terminal says is written before anything is booked: it holds whatever the books say.
Result<PaymentAttempt> PayByCard::apply(const Store& store, PaymentAttempt attempt,
                                        const CardAnswer& answer)
{
    using enum CardAnswer::Outcome;
    attempt.state = answer.outcome == Approved ? AttemptState::Approved
        : answer.outcome == Declined           ? AttemptState::Declined
                                               : AttemptState::Unknown;
    if (answer.outcome != Unknown)
        attempt.settledAtUtc = m_clock.nowUtc();
    attempt.approval = answer.approval.left(longestApproval);
    attempt.reason = answer.reason.left(longestReason);
    JANGBU_TRY(inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(AttemptRepository(m_database).settle(store.id, attempt));
        if (attempt.state != AttemptState::Declined)
            return done; // What is approved is logged where it is booked.
        return record(m_database,
                      { .act = Act::CardDeclined,
                        .store = store.id,
                        .subject = QString::number(attempt.trade.value()),
                        .after = { { u"amount"_s, store.currency.toDecimal(attempt.amount) },
                                   { u"company"_s, attempt.company },
                                   { u"reason"_s, attempt.reason } } });
    }));
    return answer.outcome == Approved ? book(store, attempt) : attempt;
}

Result<PaymentAttempt> PayByCard::book(const Store& store, PaymentAttempt attempt)
{
    const PaymentWay way { PaymentMethod::Card, attempt.company, attempt.kind };
    // The part and the note of it are one transaction, so an approval is never booked twice.
    const auto note = [&](PartId part) {
        attempt.part = part;
        return AttemptRepository(m_database).settle(store.id, attempt);
    };
    JANGBU_TRY(m_takePayment.run(store, attempt.trade, way, attempt.amount, std::nullopt, note));
    return attempt;
}

Result<QList<PaymentAttempt>> PayByCard::attemptsOf(const Store& store, TradeId trade) const
{
    return AttemptRepository(m_database).of(store.id, trade);
}

Result<QList<PaymentAttempt>> PayByCard::unsettled(const Store& store) const
{
    return AttemptRepository(m_database).unsettled(store.id);
}

} // namespace jangbu
