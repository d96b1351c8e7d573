#include "core/ledger/ledgertrade.h"

#include <numeric>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum> std::optional<Enum> enumFrom(qint64 stored, Enum last)
{
    return stored >= 0 && stored <= static_cast<qint64>(last)
        ? std::optional(static_cast<Enum>(stored))
        : std::nullopt;
}

template <typename Enum>
std::optional<Enum> enumFrom(QStringView word, std::initializer_list<Enum> values)
{
    for (const Enum value : values) {
        if (word.compare(wordOf(value), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString wordOf(TradeState state)
{
    switch (state) {
    case TradeState::Open:
        return u"open"_s;
    case TradeState::Paid:
        return u"paid"_s;
    case TradeState::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(OrderState state)
{
    static const QStringList words { u"placed"_s,     u"accepted"_s,  u"preparing"_s,
                                     u"served"_s,     u"cancelled"_s, u"ready"_s,
                                     u"on_the_way"_s, u"delivered"_s, u"return_requested"_s,
                                     u"returned"_s };
    return words.at(static_cast<qsizetype>(state));
}

QString wordOf(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return u"CASH"_s;
    case PaymentMethod::Card:
        return u"CARD"_s;
    case PaymentMethod::Other:
        return u"OTHER"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(CardKind kind)
{
    switch (kind) {
    case CardKind::None:
        return QString();
    case CardKind::Credit:
        return u"CREDIT"_s;
    case CardKind::Debit:
        return u"DEBIT"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentMethod> paymentMethodFrom(QStringView word)
{
    return enumFrom(word, { PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::Other });
}

std::optional<CardKind> cardKindFrom(QStringView word)
{
    return enumFrom(word, { CardKind::None, CardKind::Credit, CardKind::Debit });
}

std::optional<TradeState> tradeStateFrom(qint64 stored)
{
    return enumFrom(stored, TradeState::Void);
}

std::optional<OrderState> orderStateFrom(qint64 stored)
{
    return enumFrom(stored, OrderState::Returned);
}

std::optional<Serving> servingFrom(qint64 stored)
{
    return enumFrom(stored, Serving::Delivery);
}

std::optional<PaymentMethod> paymentMethodFrom(qint64 stored)
{
    return enumFrom(stored, PaymentMethod::Other);
}

std::optional<CardKind> cardKindFrom(qint64 stored)
{
    return enumFrom(stored, CardKind::Debit);
}

QSet<OrderId> LedgerTrade::cancelledOrders() const
{
    QSet<OrderId> cancelled;
    for (const LedgerOrder& order : orders) {
        if (order.state == OrderState::Cancelled)
            cancelled.insert(order.id);
    }
    return cancelled;
}

Money LedgerTrade::partsTaken() const
{
    return std::accumulate(parts.cbegin(), parts.cend(), Money(),
                           [](Money sum, const LedgerPart& part) { return sum + part.amount; });
}

Money LedgerTrade::refunded() const
{
    return std::accumulate(
        refunds.cbegin(), refunds.cend(), Money(),
        [](Money sum, const LedgerRefund& refund) { return sum + refund.amount; });
}

} // namespace jangbu
