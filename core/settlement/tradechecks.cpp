#include "core/settlement/tradechecks.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tradeKind = "trade"_L1;
constexpr auto lineKind = "line"_L1;
constexpr auto partKind = "part"_L1;
constexpr auto refundKind = "refund"_L1;
constexpr auto receiptKind = "receipt"_L1;
constexpr auto openTradeKind = "open_trade"_L1;

/// Sums of rows that were spoilt may wrap around; they differ all the same.
qint64 wrappedSum(qint64 left, qint64 right)
{
    return static_cast<qint64>(static_cast<quint64>(left) + static_cast<quint64>(right));
}

template <typename Items, typename Field> qint64 sumOf(const Items& items, Field field)
{
    qint64 sum = 0;
    for (const auto& item : items)
        sum = wrappedSum(sum, field(item).minor());
    return sum;
}

/// Names a value of a trade, a line, a part or a refund: `trade 17 amount`.
template <typename AnyId> auto naming(const char* thing, AnyId id, const char* value)
{
    return [thing, id, value] {
        return u"%1 %2 %3"_s.arg(QLatin1StringView(thing))
            .arg(id.value())
            .arg(QLatin1StringView(value));
    };
}

qint64 flag(bool value)
{
    return value ? 1 : 0;
}

/// The lines of a cancelled order were never sold.
bool wasCancelled(const LedgerTrade& trade, const LedgerLine& line)
{
    return std::any_of(trade.orders.cbegin(), trade.orders.cend(), [&](const LedgerOrder& order) {
        return order.id == line.order && order.state == OrderState::Cancelled;
    });
}

} // namespace

void TradeChecks::check(const LedgerTrade& trade)
{
    checkState(trade);
    checkLines(trade);
    checkParts(trade);
    for (const LedgerRefund& refund : trade.refunds)
        checkRefund(trade, refund);
    checkTable(trade);
    checkImport(trade, trade.importedBy);
    checkImport(trade, trade.paidByImport);
    if (!trade.receipt)
        return;
    m_comparison.holds(receiptKind, trade.businessDate, *trade.receipt >= 1,
                       naming("trade", trade.id, "receipt >= 1"),
                       naming("trade", trade.id, "receipt < 1"));
    if (trade.businessDate)
        m_receipts[*trade.businessDate].push_back(*trade.receipt);
}

void TradeChecks::checkState(const LedgerTrade& trade)
{
    const auto stands = [&](const char* value, bool expected, bool found) {
        m_comparison.same(tradeKind, trade.businessDate, naming("trade", trade.id, value),
                          flag(expected), flag(found));
    };
    const bool isPaid = trade.state == TradeState::Paid;
    const bool isVoid = trade.state == TradeState::Void;
    stands("has paid_at", isPaid, trade.paidAtUtc.has_value());
    stands("has business_date", isPaid, trade.businessDate.has_value());
    stands("has voided_at", isVoid && !trade.soldElsewhere, trade.voidedAtUtc.has_value());
    if (!isPaid) {
        stands("has receipt", false, trade.receipt.has_value());
        stands("has paid_import_id", false, trade.paidByImport.has_value());
        const bool hasApart = !trade.taxOnTop.isZero() || !trade.tip.isZero();
        stands("has tax_on_top or tip", false, hasApart);
        if (!trade.soldElsewhere)
            stands("has refunds", false, !trade.refunds.isEmpty());
    }
    if (trade.soldElsewhere)
        stands("is void", true, isVoid);
    if (!isVoid || trade.soldElsewhere)
        stands("has void_reason", false, !trade.voidReason.isEmpty());
}

void TradeChecks::checkLines(const LedgerTrade& trade)
{
    qint64 sum = 0;
    for (const LedgerLine& line : trade.lines) {
        const auto product = checkedProduct(line.unitPrice, line.quantity);
        m_comparison.same(lineKind, trade.businessDate, naming("line", line.id, "amount"),
                          wrappedSum(product.value_or(Money()).minor(), -line.discount.minor()),
                          line.amount.minor());
        m_comparison.holds(lineKind, trade.businessDate,
                           line.quantity >= 1 && line.unitPrice >= Money()
                               && line.discount >= Money() && line.amount >= Money(),
                           naming("line", line.id, "quantity >= 1, money >= 0"),
                           naming("line", line.id, "less"));
        m_comparison.holds(lineKind, trade.businessDate,
                           line.refundedQuantity <= line.quantity
                               && line.refundedAmount <= line.amount,
                           naming("line", line.id, "refunded <= sold"),
                           naming("line", line.id, "refunded > sold"));
        if (!wasCancelled(trade, line))
            sum = wrappedSum(sum, line.amount.minor());
    }
    m_comparison.same(tradeKind, trade.businessDate, naming("trade", trade.id, "amount"), sum,
                      trade.amount.minor());
}

void TradeChecks::checkParts(const LedgerTrade& trade)
{
    for (const LedgerPart& part : trade.parts) {
        const bool isCard = part.way.method == PaymentMethod::Card;
        m_comparison.holds(
            partKind, trade.businessDate,
            part.fee >= Money() && part.fee <= part.amount
                && (part.fee.isZero() || (isCard && part.rated)),
            naming("part", part.id, "0 <= fee <= amount, only of rated cards"),
            [&] { return u"part %1 fee %2"_s.arg(part.id.value()).arg(part.fee.minor()); });
        m_comparison.holds(partKind, trade.businessDate,
                           isCard || (part.rated && part.way.kind == CardKind::None),
                           naming("part", part.id, "kind and rate only of cards"),
                           naming("part", part.id, "not a card"));
        m_comparison.holds(partKind, trade.businessDate,
                           part.refundedAmount <= part.amount && part.refundedFee <= part.fee,
                           naming("part", part.id, "refunded <= paid"),
                           naming("part", part.id, "refunded > paid"));
    }
    const qint64 taken = sumOf(trade.parts, [](const auto& part) { return part.amount; });
    if (trade.state == TradeState::Paid || trade.soldElsewhere) {
        m_comparison.same(tradeKind, trade.businessDate, naming("trade", trade.id, "paid"),
                          trade.amount.minor(), taken);
        return;
    }
    const bool isOpen = trade.state == TradeState::Open;
    m_comparison.holds(
        tradeKind, trade.businessDate,
        isOpen ? taken <= trade.amount.minor() : trade.parts.isEmpty(),
        [&] {
            return u"trade %1 parts <= %2"_s.arg(trade.id.value())
                .arg(isOpen ? trade.amount.minor() : 0);
        },
        [&] { return u"trade %1 parts %2"_s.arg(trade.id.value()).arg(taken); });
}

void TradeChecks::checkRefund(const LedgerTrade& trade, const LedgerRefund& refund)
{
    const auto name = [&refund](const char* value) { return naming("refund", refund.id, value); };
    const BusinessDate date = refund.businessDate;
    const auto amountOf = [](const auto& piece) { return piece.amount; };
    m_comparison.same(refundKind, date, name("of lines"), refund.amount.minor(),
                      sumOf(refund.lines, amountOf));
    m_comparison.same(refundKind, date, name("of parts"), refund.amount.minor(),
                      sumOf(refund.parts, amountOf));
    m_comparison.same(refundKind, date, name("fee of parts"), refund.fee.minor(),
                      sumOf(refund.parts, [](const auto& piece) { return piece.fee; }));
    m_comparison.holds(
        refundKind, date,
        refund.amount >= Money() && refund.fee >= Money() && refund.fee <= refund.amount
            && std::all_of(refund.lines.cbegin(), refund.lines.cend(),
                           [](const RefundedLine& line) { return line.quantity >= 1; }),
        name("0 <= fee <= amount, quantities >= 1"), name("less or more"));
    m_comparison.holds(refundKind, date,
                       !trade.paidAtUtc || refund.refundedAtUtc >= *trade.paidAtUtc,
                       name("not before the payment"), name("before the payment"));
    checkImport(trade, refund.importedBy);
}

void TradeChecks::checkTable(const LedgerTrade& trade)
{
    if (!trade.table || trade.state != TradeState::Open)
        return;
    m_comparison.same(
        openTradeKind, std::nullopt, [&] { return u"table %1 trade"_s.arg(trade.table->value()); },
        trade.id.value(), m_openTrades.take(trade.table->value()));
}

void TradeChecks::checkImport(const LedgerTrade& trade, std::optional<ImportId> importedBy)
{
    if (!importedBy)
        return;
    m_comparison.holds(
        tradeKind, trade.businessDate, m_imports.contains(importedBy->value()),
        naming("trade", trade.id, "of a finished import"),
        [&] { return u"trade %1 of import %2"_s.arg(trade.id.value()).arg(importedBy->value()); });
}

void TradeChecks::finish()
{
    for (auto& [date, receipts] : m_receipts) {
        std::sort(receipts.begin(), receipts.end());
        const auto twice = std::adjacent_find(receipts.cbegin(), receipts.cend());
        m_comparison.holds(
            receiptKind, date, twice == receipts.cend(), [] { return u"each receipt once"_s; },
            [&] { return u"receipt %1 twice"_s.arg(*twice); });
    }
    // Every table whose trade is open was taken out on the way.
    for (const auto& [table, trade] : m_openTrades.asKeyValueRange()) {
        m_comparison.note(openTradeKind, std::nullopt, QString(),
                          u"table %1 trade %2"_s.arg(table).arg(trade));
    }
}

} // namespace jangbu
