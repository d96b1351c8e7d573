#include "core/interchange/exportedtrade.h"

#include <map>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString numberOr(const QString& empty, Money amount, const Currency& currency)
{
    return amount.isZero() ? empty : currency.toDecimal(amount);
}

/// What so many pieces of a line give back by the rule, after what was given back before.
Money shareOf(const LedgerLine& line, const RefundedLine& before, qint64 quantity)
{
    return before.quantity + quantity == line.quantity
        ? line.amount - before.amount
        : shareFloored(line.amount, quantity, line.quantity);
}

} // namespace

QStringList ExportedTrade::salesHeader()
{
    return { u"store"_s,      u"trade"_s,         u"device"_s,      u"order"_s,    u"ordered_at"_s,
             u"product"_s,    u"category"_s,      u"unit_price"_s,  u"quantity"_s, u"paid_at"_s,
             u"method"_s,     u"card_company"_s,  u"kind"_s,        u"other"_s,    u"discount"_s,
             u"tax_free"_s,   u"part"_s,          u"part_amount"_s, u"receipt"_s,  u"tax_on_top"_s,
             u"tip_amount"_s, u"sold_elsewhere"_s };
}

QStringList ExportedTrade::refundsHeader()
{
    return { u"store"_s, u"trade"_s,    u"refunded_at"_s, u"reason"_s,
             u"line"_s,  u"quantity"_s, u"part"_s,        u"given_back"_s };
}

ExportedTrade::ExportedTrade(const Store& store, const QHash<CategoryId, QString>& categories,
                             const LedgerTrade& trade)
    : m_store(store)
    , m_categories(categories)
    , m_trade(trade)
{
    for (const LedgerOrder& order : trade.orders) {
        if (order.state != OrderState::Cancelled)
            m_orderedAt.insert(order.id, order.orderedAtUtc);
    }
    for (const LedgerLine& line : trade.lines) {
        if (!m_orderedAt.contains(line.order))
            continue;
        m_lines.append(&line);
        if (!m_orders.contains(line.order))
            m_orders.insert(line.order, m_orders.size() + 1);
    }
}

QString ExportedTrade::shown(const std::optional<Instant>& instant) const
{
    return instant ? m_store.time.toLocalIso(*instant) : QString();
}

QString ExportedTrade::receipt() const
{
    return m_trade.receipt ? QString::number(*m_trade.receipt) : QString();
}

/// An open trade may have been paid in part.
bool ExportedTrade::isSplit() const
{
    return m_trade.parts.size() > 1
        || (m_trade.state == TradeState::Open && !m_trade.parts.isEmpty());
}

/// method, card_company, kind, other
QStringList ExportedTrade::wayOf(const LedgerPart& part) const
{
    const bool isCard = part.way.method == PaymentMethod::Card;
    return { wordOf(part.way.method), isCard ? part.way.label : QString(), wordOf(part.way.kind),
             isCard ? QString() : part.way.label };
}

QStringList ExportedTrade::lineRow(const LedgerLine& line) const
{
    const bool namesWay = !isSplit() && m_trade.parts.size() == 1;
    return QStringList { m_store.name,
                         m_trade.key,
                         m_trade.tableName,
                         QString::number(m_orders.value(line.order)),
                         shown(*m_orderedAt.constFind(line.order)),
                         line.productName,
                         m_categories.value(line.category),
                         m_store.currency.toDecimal(line.unitPrice),
                         QString::number(line.quantity),
                         shown(m_trade.paidAtUtc) }
    + (namesWay ? wayOf(m_trade.parts.first())
                : QStringList { QString(), QString(), QString(), QString() })
        + QStringList { numberOr(QString(), line.discount, m_store.currency),
                        line.taxFree ? u"1"_s : u"0"_s, QString(), QString(), receipt() }
    + (&line == m_lines.first() ? apart() : QStringList { QString(), QString() })
        + QStringList { elsewhere() };
}

/// What came with the payment but is no revenue; it stands once in a trade.
QStringList ExportedTrade::apart() const
{
    return { numberOr(QString(), m_trade.taxOnTop, m_store.currency),
             numberOr(QString(), m_trade.tip, m_store.currency) };
}

QString ExportedTrade::elsewhere() const
{
    return m_trade.soldElsewhere ? u"1"_s : QString();
}

QStringList ExportedTrade::partRow(qsizetype index) const
{
    const LedgerPart& part = m_trade.parts.at(index);
    return QStringList {
        m_store.name, m_trade.key, m_trade.tableName, QString(), shown(part.takenAtUtc),
        QString(),    QString(),   QString(),         QString(), shown(m_trade.paidAtUtc)
    }
    + wayOf(part)
        + QStringList { QString(),
                        QString(),
                        QString::number(index + 1),
                        m_store.currency.toDecimal(part.amount),
                        receipt(),
                        QString(),
                        QString(),
                        elsewhere() };
}

QList<QStringList> ExportedTrade::sales() const
{
    QList<QStringList> rows;
    for (const LedgerLine* line : m_lines)
        rows.append(lineRow(*line));
    for (qsizetype part = 0; isSplit() && part < m_trade.parts.size(); ++part)
        rows.append(partRow(part));
    return rows;
}

QList<QStringList> ExportedTrade::refunds() const
{
    QHash<LineId, qsizetype> places;
    for (const LedgerLine* line : m_lines)
        places.insert(line->id, places.size() + 1);
    QHash<PartId, qsizetype> parts;
    for (const LedgerPart& part : m_trade.parts)
        parts.insert(part.id, parts.size() + 1);

    QList<QStringList> rows;
    std::map<LineId, RefundedLine> before; // What refunds have given back of each line so far.
    for (const LedgerRefund& refund : m_trade.refunds) {
        // Money that went to several parts went to the newest first, which needs no name.
        const bool namesPart = m_trade.parts.size() > 1 && refund.parts.size() == 1;
        const QString part
            = namesPart ? QString::number(parts.value(refund.parts.first().part)) : QString();
        for (const RefundedLine& line : refund.lines) {
            RefundedLine& given
                = before.try_emplace(line.line, RefundedLine { line.line, 0, {} }).first->second;
            const LedgerLine& sold = *m_lines.at(places.value(line.line) - 1);
            const bool isShare = line.amount == shareOf(sold, given, line.quantity);
            rows.append({ m_store.name, m_trade.key, shown(refund.refundedAtUtc), refund.reason,
                          QString::number(places.value(line.line)), QString::number(line.quantity),
                          part, isShare ? QString() : m_store.currency.toDecimal(line.amount) });
            given.quantity += line.quantity;
            given.amount += line.amount;
        }
    }
    return rows;
}

} // namespace jangbu
