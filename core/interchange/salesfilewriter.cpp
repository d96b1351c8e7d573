#include "core/interchange/salesfilewriter.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

void addHeader(CsvWriter& writer, const QStringList& columns)
{
    for (const QString& column : columns)
        writer.addField(column);
    writer.endRow();
}

template <typename Items, typename AnyId> qsizetype placeOf(const Items& items, AnyId id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&](const auto& item) { return item.id == id; });
    return std::distance(items.cbegin(), found);
}

} // namespace

SalesFileWriter::SalesFileWriter(QIODevice& sales, QIODevice& refunds)
    : m_sales(sales)
    , m_refunds(refunds)
{
    addHeader(m_sales,
              { u"store"_s, u"trade"_s, u"device"_s, u"order"_s, u"ordered_at"_s, u"paid_at"_s,
                u"receipt"_s, u"product"_s, u"category"_s, u"unit_price"_s, u"quantity"_s,
                u"discount"_s, u"tax_free"_s, u"part"_s, u"part_amount"_s, u"method"_s,
                u"card_company"_s, u"kind"_s, u"other"_s });
    addHeader(m_refunds,
              { u"store"_s, u"trade"_s, u"refunded_at"_s, u"reason"_s, u"line"_s, u"quantity"_s,
                u"part"_s });
}

void SalesFileWriter::startStore(const Store& store, QHash<CategoryId, QString> categories)
{
    m_store = store;
    m_categories = std::move(categories);
}

void SalesFileWriter::add(const LedgerTrade& trade)
{
    JANGBU_CHECK(m_store.has_value());
    if (trade.state == TradeState::Void)
        return;
    for (const LedgerLine& line : trade.lines)
        addLine(trade, line);
    if (trade.state != TradeState::Paid)
        return;
    if (trade.parts.size() > 1) {
        for (qsizetype place = 0; place < trade.parts.size(); ++place)
            addPart(trade, place);
    }
    for (const LedgerRefund& refund : trade.refunds)
        addRefund(trade, refund);
}

/// The fields that lines and parts share, from the store to the receipt.
void SalesFileWriter::addHead(const LedgerTrade& trade, const QString& order,
                              const QString& orderedAt)
{
    m_sales.addField(m_store->name);
    m_sales.addField(trade.key);
    m_sales.addField(trade.tableName);
    m_sales.addField(order);
    m_sales.addField(orderedAt);
    m_sales.addField(trade.paidAtUtc ? m_store->time.toLocalIso(*trade.paidAtUtc) : QString());
    m_sales.addField(trade.receipt ? QString::number(*trade.receipt) : QString());
}

void SalesFileWriter::addWay(const PaymentWay& way)
{
    m_sales.addField(wordOf(way.method));
    m_sales.addField(way.method == PaymentMethod::Card ? way.label : QString());
    m_sales.addField(wordOf(way.kind));
    m_sales.addField(way.method == PaymentMethod::Other ? way.label : QString());
}

void SalesFileWriter::addLine(const LedgerTrade& trade, const LedgerLine& line)
{
    const auto order = std::find_if(trade.orders.cbegin(), trade.orders.cend(),
                                    [&](const auto& each) { return each.id == line.order; });
    JANGBU_CHECK(order != trade.orders.cend());
    if (order->state == OrderState::Cancelled)
        return; // Its lines were never sold.
    addHead(trade, QString::number(order->id.value()),
            m_store->time.toLocalIso(order->orderedAtUtc));
    m_sales.addField(line.productName);
    m_sales.addField(m_categories.value(line.category));
    m_sales.addField(decimal(line.unitPrice));
    m_sales.addField(line.quantity);
    m_sales.addField(decimal(line.discount));
    m_sales.addField(qint64(line.taxFree ? 1 : 0));
    m_sales.addField(QString());
    m_sales.addField(QString());
    if (trade.state == TradeState::Paid && trade.parts.size() == 1) {
        addWay(trade.parts.first().way);
    } else {
        for (int empty = 0; empty < 4; ++empty)
            m_sales.addField(QString());
    }
    m_sales.endRow();
}

void SalesFileWriter::addPart(const LedgerTrade& trade, qsizetype place)
{
    const LedgerPart& part = trade.parts.at(place);
    addHead(trade, QString(), m_store->time.toLocalIso(part.takenAtUtc));
    for (int empty = 0; empty < 6; ++empty)
        m_sales.addField(QString());
    m_sales.addField(qint64(place + 1));
    m_sales.addField(decimal(part.amount));
    addWay(part.way);
    m_sales.endRow();
}

void SalesFileWriter::addRefund(const LedgerTrade& trade, const LedgerRefund& refund)
{
    // Money that went to several parts went newest first; to one alone, it may have been named.
    const QString part = refund.parts.size() == 1
        ? QString::number(placeOf(trade.parts, refund.parts.first().part) + 1)
        : QString();
    for (const RefundedLine& given : refund.lines) {
        m_refunds.addField(m_store->name);
        m_refunds.addField(trade.key);
        m_refunds.addField(m_store->time.toLocalIso(refund.refundedAtUtc));
        m_refunds.addField(refund.reason);
        m_refunds.addField(qint64(placeOf(trade.lines, given.line) + 1));
        m_refunds.addField(given.quantity);
        m_refunds.addField(part);
        m_refunds.endRow();
    }
}

bool SalesFileWriter::flush()
{
    const bool sales = m_sales.flush();
    return m_refunds.flush() && sales;
}

} // namespace jangbu
