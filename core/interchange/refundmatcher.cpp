#include "core/interchange/refundmatcher.h"

#include "core/interchange/tradecontent.h"
#include "core/payment/refundplan.h"

#include <algorithm>
#include <map>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// What a refund gave back, by product.
using Given = std::map<QString, std::pair<qint64, Money>>;

Money amountOf(const ImportedRefund& refund)
{
    Money sum;
    for (const ImportedLine& line : refund.lines)
        sum += line.amount(); // The assembler keeps a trade's refunds within the limit.
    return sum;
}

Given givenBy(const LedgerTrade& trade, const LedgerRefund& refund)
{
    Given given;
    for (const RefundedLine& back : refund.lines) {
        const auto line = std::find_if(trade.lines.cbegin(), trade.lines.cend(),
                                       [&](const auto& each) { return each.id == back.line; });
        if (line == trade.lines.cend())
            continue;
        auto& [quantity, amount] = given[line->productName];
        quantity += back.quantity;
        amount += back.amount;
    }
    return given;
}

/// Lines of which something is left, as the refunds before have left them.
class LinesLeft final {
public:
    explicit LinesLeft(const LedgerTrade& sale)
    {
        for (const LedgerLine& line : sale.lines) {
            m_left.push_back({ &line, line.quantity - line.refundedQuantity,
                               line.amount - line.refundedAmount });
        }
    }

    /// A line of the product that has so much left: one whose share is the very amount before
    /// others. Its place from 1.
    std::optional<qint64> take(const QString& product, qint64 quantity, Money amount)
    {
        const auto fits = [&](const Left& left) {
            return left.line->productName == product && left.quantity >= quantity
                && left.amount >= amount;
        };
        const auto isExact = [&](const Left& left) {
            const Money share = quantity == left.quantity
                ? left.amount
                : shareFloored(left.line->amount, quantity, left.line->quantity);
            return fits(left) && share == amount;
        };
        auto found = std::find_if(m_left.begin(), m_left.end(), isExact);
        if (found == m_left.end())
            found = std::find_if(m_left.begin(), m_left.end(), fits);
        if (found == m_left.end())
            return std::nullopt;
        found->quantity -= quantity;
        found->amount -= amount;
        return found - m_left.begin() + 1;
    }

private:
    struct Left {
        const LedgerLine* line;
        qint64 quantity;
        Money amount;
    };

    std::vector<Left> m_left;
};

} // namespace

LedgerTrade RefundMatcher::saleFrom(const ImportedTrade& trade, ImportDirectory& directory)
{
    qint64 id = 1;
    LedgerTrade sale { .id = TradeId(id++),
                       .key = trade.keyText(),
                       .state = trade.isPaid() ? TradeState::Paid : TradeState::Open,
                       .amount = trade.amount,
                       .openedAtUtc = trade.openedAtUtc(),
                       .paidAtUtc = trade.paidAtUtc,
                       .businessDate = trade.businessDate };
    const OrderId order(id++);
    sale.orders.append({ order, sale.openedAtUtc, OrderState::Served });
    const ProductId product(id++);
    const CategoryId category(id++);
    for (const ImportedLine& line : trade.lines) {
        sale.lines.append({ .id = LineId(id++),
                            .order = order,
                            .product = product,
                            .productName = directory.product(line.product).name,
                            .category = category,
                            .unitPrice = line.unitPrice,
                            .quantity = line.quantity,
                            .discount = line.discount,
                            .amount = line.amount() });
    }
    for (const ImportedPart& part : trade.parts) {
        sale.parts.append({ .id = PartId(id++),
                            .takenAtUtc = part.takenAtUtc.value_or(sale.openedAtUtc),
                            .way = wayOf(part.payment, directory),
                            .amount = part.amount });
    }
    return sale;
}

Done RefundMatcher::take(const ImportedTrade& trade, std::optional<LedgerTrade> sale,
                         const Trades& stored)
{
    // What was given back at one moment is one refund of the sale.
    std::map<Instant, Refunds> byMoment;
    for (const ImportedRefund& refund : trade.refunds) {
        const auto own = stored.constFind(QString::fromStdString(refund.key));
        if (own == stored.cend() || !own->soldElsewhere)
            byMoment[refund.atUtc].push_back(&refund);
        else if (isStored(trade, refund, *own))
            m_plan.countSkippedRefund();
    }
    for (const auto& [moment, refunds] : byMoment) {
        bool isPlaced = false;
        if (sale && sale->state == TradeState::Paid) {
            JANGBU_TRY_ASSIGN(isPlaced, placeOn(*sale, trade, refunds));
        }
        for (const ImportedRefund* refund : refunds) {
            if (!isPlaced)
                JANGBU_TRY(keepApart(trade, *refund));
        }
    }
    return done;
}

/// Whether a refund of its own is in the books as the file has it; another one is an issue.
bool RefundMatcher::isStored(const ImportedTrade& trade, const ImportedRefund& refund,
                             const LedgerTrade& stored)
{
    Given asked;
    for (const ImportedLine& line : refund.lines) {
        auto& [quantity, amount] = asked[nameOf(line)];
        quantity += line.quantity;
        amount += line.amount();
    }
    const bool isSame = !stored.refunds.isEmpty()
        && stored.refunds.first().refundedAtUtc == refund.atUtc
        && givenBy(stored, stored.refunds.first()) == asked;
    if (isSame)
        return true;
    InputIssue issue
        = m_context.issueAt(refund.place, u"trade"_s, stored.key, Expectation::SameRows, {});
    issue.code = ErrorCode::TradeDiffers;
    const QString& store = m_context.directory.store(trade.store).terms.name;
    m_context.issues.add(refund.place, issue, { stored.key, store });
    return false;
}

/// Gives refunds of one moment back on their sale, if all of them fit there.
Result<bool> RefundMatcher::placeOn(LedgerTrade& sale, const ImportedTrade& trade,
                                    const Refunds& refunds)
{
    Given asked;
    for (const ImportedRefund* refund : refunds) {
        for (const ImportedLine& line : refund->lines) {
            auto& [quantity, amount] = asked[nameOf(line)];
            quantity += line.quantity;
            amount += line.amount();
        }
    }
    for (const LedgerRefund& known : sale.refunds) {
        if (known.refundedAtUtc == refunds.front()->atUtc && givenBy(sale, known) == asked) {
            m_plan.countSkippedRefund();
            return true;
        }
    }
    const auto piecesOf = askedOf(sale, refunds);
    if (!piecesOf)
        return false;
    const DirectoryStore& entry = m_context.directory.store(trade.store);
    AskedRefunds all;
    all.add(*piecesOf);
    const auto outcome = all.planOn(sale, entry.as(StoreId(1)));
    if (outcome.refused || outcome.made.size() != 1)
        return false; // Dated before its sale, for one.
    applyRefund(sale, outcome.made.first());

    std::vector<RefundRow> rows;
    for (const AskedRefund::Piece& piece : piecesOf->pieces) {
        RefundRow row;
        row.row = piece.place.line;
        row.store = trade.store;
        row.trade = trade.key;
        row.refundedAtUtc = piecesOf->at;
        row.reason = refunds.front()->reason;
        row.line = piece.line;
        row.quantity = piece.quantity;
        row.amount = piece.amount;
        rows.push_back(row);
    }
    JANGBU_TRY(m_plan.addRefund(rows, outcome.made.first().amount, refunds.front()->place));
    return true;
}

std::optional<AskedRefund> RefundMatcher::askedOf(const LedgerTrade& sale,
                                                  const Refunds& refunds) const
{
    AskedRefund asked {
        refunds.front()->atUtc, std::nullopt, QString::fromStdString(refunds.front()->reason), {}
    };
    LinesLeft left(sale);
    for (const ImportedRefund* refund : refunds) {
        for (const ImportedLine& line : refund->lines) {
            const auto place = left.take(nameOf(line), line.quantity, line.amount());
            if (!place)
                return std::nullopt;
            asked.pieces.push_back(
                { { line.file, line.row }, place, line.quantity, line.amount() });
        }
    }
    return asked;
}

/// A refund of its own: the sale is not in the books, and never counts.
Done RefundMatcher::keepApart(const ImportedTrade& trade, const ImportedRefund& refund)
{
    ImportedTrade sale;
    sale.store = trade.store;
    sale.key = refund.key;
    sale.device = refund.device;
    sale.place = refund.place;
    sale.soldElsewhere = true;
    sale.amount = amountOf(refund);
    sale.orders.push_back({ {}, refund.atUtc });
    sale.lines = refund.lines;
    sale.parts.push_back({ .payment = refund.payment, .amount = sale.amount });
    return m_plan.addElsewhere(sale, refund.atUtc, refund.reason);
}

} // namespace jangbu
