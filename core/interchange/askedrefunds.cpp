#include "core/interchange/askedrefunds.h"

#include "core/payment/refundplan.h"

#include <algorithm>
#include <set>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The lines that files count: those of cancelled orders stand in no file.
std::vector<const LedgerLine*> linesInFile(const LedgerTrade& trade)
{
    std::set<OrderId> cancelled;
    for (const LedgerOrder& order : trade.orders) {
        if (order.state == OrderState::Cancelled)
            cancelled.insert(order.id);
    }
    std::vector<const LedgerLine*> lines;
    for (const LedgerLine& line : trade.lines) {
        if (!cancelled.contains(line.order))
            lines.push_back(&line);
    }
    return lines;
}

/// Plans one refund of a trade.
class OneRefund final {
public:
    OneRefund(const LedgerTrade& trade, const Store& store, const AskedRefund& asked)
        : m_trade(trade)
        , m_store(store)
        , m_asked(asked)
        , m_lines(linesInFile(trade))
    {
    }

    const std::optional<RefusedRefund>& refused() const { return m_refused; }

    /// The refund of the books that has the same moment and part.
    const LedgerRefund* inBooks(const std::set<RefundId>& passedOver) const
    {
        for (const LedgerRefund& refund : m_trade.refunds) {
            const bool isSamePart = !m_asked.part
                || (refund.parts.size() == 1 && *m_asked.part <= m_trade.parts.size()
                    && refund.parts.first().part == m_trade.parts.at(*m_asked.part - 1).id);
            if (refund.refundedAtUtc == m_asked.at && isSamePart && !passedOver.contains(refund.id))
                return &refund;
        }
        return nullptr;
    }

    /// Whether a refund of the books gave back what is asked for. Of one that asks for all that
    /// is left, no more can be said.
    bool isSame(const LedgerRefund& refund) const
    {
        std::map<qint64, RefundedLine> given;
        for (const RefundedLine& line : refund.lines)
            given.emplace(line.line.value(), line);
        struct Asked {
            std::optional<qint64> quantity;
            std::optional<Money> amount;
        };
        std::map<qint64, Asked> asked;
        for (const AskedRefund::Piece& piece : m_asked.pieces) {
            if (!piece.line)
                return true;
            if (*piece.line > qint64(m_lines.size()))
                return false;
            auto& [quantity, amount] = asked[m_lines[size_t(*piece.line) - 1]->id.value()];
            quantity = piece.quantity ? std::optional(quantity.value_or(0) + *piece.quantity)
                                      : std::nullopt;
            if (piece.amount)
                amount = amount.value_or(Money()) + *piece.amount;
        }
        return given.size() == asked.size()
            && std::all_of(asked.cbegin(), asked.cend(), [&](const auto& piece) {
                   const auto line = given.find(piece.first);
                   const auto& [quantity, amount] = piece.second;
                   return line != given.cend() && (!quantity || line->second.quantity == *quantity)
                       && (!amount || line->second.amount == *amount);
               });
    }

    std::optional<LedgerRefund> plan(RefundId id)
    {
        const RefundRequest request = requested();
        if (m_refused)
            return std::nullopt;
        const auto plan = planRefund(m_trade, request, m_store.currency);
        if (!plan) {
            refusePlan(plan.error());
            return std::nullopt;
        }
        const auto date = refundDateOf(m_store, m_trade, m_asked.at);
        if (!date) {
            refuse(u"refunded_at"_s, m_store.time.toLocalIso(m_asked.at), date.error(),
                   Expectation::AfterPayment, { m_store.time.toLocalIso(*m_trade.paidAtUtc) });
            return std::nullopt;
        }
        return LedgerRefund { .id = id,
                              .trade = m_trade.id,
                              .refundedAtUtc = m_asked.at,
                              .businessDate = *date,
                              .reason = m_asked.reason,
                              .amount = plan->amount,
                              .fee = plan->fee,
                              .importedBy = std::nullopt,
                              .lines = plan->lines,
                              .parts = plan->parts };
    }

    void refuse(const QString& column, const QString& value, const Error& error,
                Expectation expected, const QStringList& expectedValues = {})
    {
        m_refused
            = { m_asked.pieces.front().place, column, value, error, expected, expectedValues };
    }

private:
    RefundRequest requested()
    {
        RefundRequest request;
        if (m_asked.part && *m_asked.part > m_trade.parts.size()) {
            const QString part = QString::number(*m_asked.part);
            refuse(u"part"_s, part, { ErrorCode::PartNotFound, { part } }, Expectation::PartOfTrade,
                   { QString::number(m_trade.parts.size()) });
            return request;
        }
        if (m_asked.part)
            request.part = m_trade.parts.at(*m_asked.part - 1).id;
        for (const AskedRefund::Piece& piece : m_asked.pieces) {
            // A row for all that is left makes the others needless.
            if (!piece.line)
                return { {}, request.part };
            if (*piece.line > qint64(m_lines.size())) {
                const QString line = QString::number(*piece.line);
                refuse(u"line"_s, line, { ErrorCode::LineNotFound, { line } },
                       Expectation::LineOfTrade, { QString::number(m_lines.size()) });
                m_refused->place = piece.place;
                return request;
            }
            const LedgerLine& line = *m_lines[size_t(*piece.line) - 1];
            const qint64 left = line.quantity - line.refundedQuantity;
            if (!piece.quantity && left == 0) {
                refuse(u"line"_s, QString::number(*piece.line),
                       { ErrorCode::NothingToRefund, { m_trade.key } }, Expectation::AtMostLeft,
                       { u"0"_s });
                return request;
            }
            request.pieces.append({ line.id, piece.quantity.value_or(left), piece.amount });
        }
        return request;
    }

    void refusePlan(Error error)
    {
        const bool isOfTrade = error.code == ErrorCode::TradeNotPaid;
        if (isOfTrade || error.code == ErrorCode::NothingToRefund)
            error.values = { m_trade.key };
        if (isOfTrade) {
            refuse(u"trade"_s, m_trade.key, error, Expectation::KnownTrade);
            return;
        }
        const QString left
            = error.code == ErrorCode::RefundTooLarge ? error.values.value(0) : u"0"_s;
        const auto& quantity = m_asked.pieces.front().quantity;
        refuse(u"quantity"_s, quantity ? QString::number(*quantity) : QString(), error,
               Expectation::AtMostLeft, { left });
    }

    const LedgerTrade& m_trade;
    const Store& m_store;
    const AskedRefund& m_asked;
    std::vector<const LedgerLine*> m_lines;
    std::optional<RefusedRefund> m_refused;
};

} // namespace

void AskedRefunds::add(const RefundRow& row, RowPlace place)
{
    const auto isIt = [&](const AskedRefund& refund) {
        return refund.at == row.refundedAtUtc && refund.part == row.part;
    };
    auto found = std::find_if(m_refunds.begin(), m_refunds.end(), isIt);
    if (found == m_refunds.end()) {
        m_refunds.push_back({ row.refundedAtUtc, row.part, {}, {} });
        found = std::prev(m_refunds.end());
    }
    if (found->reason.isEmpty())
        found->reason = QString::fromUtf8(row.reason);
    found->pieces.push_back({ place, row.line, row.quantity, row.amount });
}

AskedRefunds::Outcome AskedRefunds::planOn(const LedgerTrade& ledgerTrade,
                                           const Store& ofStore) const
{
    std::vector<const AskedRefund*> order;
    for (const AskedRefund& refund : m_refunds)
        order.push_back(&refund);
    Outcome outcome = planInOrder(ledgerTrade, ofStore, order);
    if (!outcome.refused)
        return outcome;
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* lhs, const auto* rhs) { return lhs->at < rhs->at; });
    return planInOrder(ledgerTrade, ofStore, order);
}

AskedRefunds::Outcome AskedRefunds::planInOrder(LedgerTrade ledgerTrade, const Store& ofStore,
                                                const std::vector<const AskedRefund*>& order) const
{
    Outcome outcome;
    std::set<RefundId> passedOver; // Those that are found, and those that are made here.
    qint64 next = ledgerTrade.refunds.isEmpty() ? 1 : ledgerTrade.refunds.last().id.value() + 1;
    for (const AskedRefund* asked : order) {
        OneRefund one(ledgerTrade, ofStore, *asked);
        if (const LedgerRefund* known = one.inBooks(passedOver)) {
            passedOver.insert(known->id);
            ++outcome.skipped;
            if (!one.isSame(*known)) {
                one.refuse(u"refunded_at"_s, ofStore.time.toLocalIso(asked->at),
                           { ErrorCode::TradeDiffers, { trade, ofStore.name } },
                           Expectation::SameRows);
                outcome.refused = one.refused();
                return outcome;
            }
            continue;
        }
        const auto refund = one.plan(RefundId(next++));
        if (!refund) {
            outcome.refused = one.refused();
            return outcome;
        }
        passedOver.insert(refund->id);
        applyRefund(ledgerTrade, *refund);
        outcome.made.append(*refund);
    }
    return outcome;
}

} // namespace jangbu
