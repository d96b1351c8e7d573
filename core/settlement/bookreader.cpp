#include "core/settlement/bookreader.h"

#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Money taxFreeOf(const LedgerTrade& trade)
{
    Money taxFree;
    const QSet<OrderId> cancelled = trade.cancelledOrders();
    for (const LedgerLine& line : trade.lines)
        taxFree += line.taxFree && !cancelled.contains(line.order) ? line.amount : Money();
    return taxFree;
}

Money taxFreeOf(const LedgerRefund& refund, const LedgerTrade& trade)
{
    Money taxFree;
    for (const RefundedLine& refunded : refund.lines) {
        const auto line = std::find_if(
            trade.lines.cbegin(), trade.lines.cend(),
            [&refunded](const LedgerLine& candidate) { return candidate.id == refunded.line; });
        if (line != trade.lines.cend() && line->taxFree)
            taxFree += refunded.amount;
    }
    return taxFree;
}

template <typename Parts> QList<Money> amountsOf(const Parts& parts)
{
    QList<Money> amounts;
    for (const auto& part : parts)
        amounts.append(part.amount);
    return amounts;
}

Money wholeOf(const QList<Money>& amounts)
{
    Money sum;
    for (const Money amount : amounts)
        sum += amount;
    return sum;
}

} // namespace

bool WayLess::operator()(const PaymentWay& left, const PaymentWay& right) const
{
    if (left.method != right.method)
        return left.method < right.method;
    const auto byLabel = compareCodePoints(left.label, right.label);
    return byLabel != 0 ? byLabel < 0 : left.kind < right.kind;
}

Error BookReader::spoilt(const Store& store, BusinessDate date)
{
    return { ErrorCode::StorageCorrupt,
             { u"%1 %2"_s.arg(store.name, date.toIso()) },
             u"the receipts differ from the settlements"_s };
}

Result<BookMonth> BookReader::month(const Window& days, const QList<BusinessDate>& dates,
                                    VatDays& vatDays)
{
    m_rows.clear();
    for (const BusinessDate date : dates) {
        if (!days.holds(date))
            continue;
        m_taxable = Money();
        JANGBU_TRY(addPayments(date));
        JANGBU_TRY(addRefunds(date));
        vatDays.add(date, m_taxable);
    }
    BookMonth month { days };
    for (const auto& [way, row] : m_rows) {
        month.rows.append(row);
        month.total.add(row);
    }
    month.fees = feesOf(month.rows);
    month.vatOnce = vatDays.once(days);
    return month;
}

Done BookReader::addPayments(BusinessDate date)
{
    return m_ledger.eachTradePaidOn(m_store.id, date, [&](const LedgerTrade& trade) -> Done {
        const QList<Money> amounts = amountsOf(trade.parts);
        if (wholeOf(amounts) != trade.amount)
            return spoilt(m_store, date);
        const QList<Money> taxFree = taxFreeShares(taxFreeOf(trade), amounts);
        for (qsizetype at = 0; at < trade.parts.size(); ++at) {
            const LedgerPart& part = trade.parts.at(at);
            BookRow& row = rowOf(part.way);
            row.sold.add(receipt(date, part.amount, taxFree.at(at)));
            row.fee += part.fee;
            row.unrated += part.rated ? 0 : 1;
            m_taxable += part.amount - taxFree.at(at);
        }
        return done;
    });
}

Done BookReader::addRefunds(BusinessDate date)
{
    JANGBU_TRY_ASSIGN(const auto refunds, m_ledger.refundsOn(m_store.id, date));
    for (const LedgerRefund& refund : refunds) {
        JANGBU_TRY_ASSIGN(const auto trade, m_ledger.find(refund.trade));
        const QList<Money> amounts = amountsOf(refund.parts);
        if (!trade || wholeOf(amounts) != refund.amount)
            return spoilt(m_store, date);
        JANGBU_TRY(addRefund(date, refund, *trade, amounts));
    }
    return done;
}

Done BookReader::addRefund(BusinessDate date, const LedgerRefund& refund, const LedgerTrade& trade,
                           const QList<Money>& amounts)
{
    const QList<Money> taxFree = taxFreeShares(taxFreeOf(refund, trade), amounts);
    for (qsizetype at = 0; at < refund.parts.size(); ++at) {
        const RefundedPart& refunded = refund.parts.at(at);
        const auto part = std::find_if(
            trade.parts.cbegin(), trade.parts.cend(),
            [&refunded](const LedgerPart& candidate) { return candidate.id == refunded.part; });
        if (part == trade.parts.cend())
            return spoilt(m_store, date);
        BookRow& row = rowOf(part->way);
        row.refunded.add(receipt(date, refunded.amount, taxFree.at(at)));
        row.fee -= refunded.fee;
        m_taxable -= refunded.amount - taxFree.at(at);
    }
    return done;
}

BookRow& BookReader::rowOf(const PaymentWay& way)
{
    return m_rows.try_emplace(way, BookRow { way }).first->second;
}

ReceiptSums BookReader::receipt(BusinessDate date, Money amount, Money taxFree) const
{
    return { 1, amount, m_settings.vatInside(amount - taxFree, date), taxFree };
}

} // namespace jangbu
