#include "core/report/receiptpaper.h"

#include "core/payment/refundplan.h"
#include "core/payment/splittrade.h"
#include "core/report/reporttext.h"
#include "core/text/phrase.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Look = ReceiptLine::Look;

QFont receiptFont(Look look)
{
    QFont font(u"Noto Sans CJK KR"_s);
    const bool isTitle = look == Look::Title;
    font.setPixelSize(isTitle ? 18 : look == Look::Strong ? 15 : look == Look::Small ? 11 : 13);
    font.setBold(isTitle || look == Look::Strong);
    return font;
}

int heightOf(Look look)
{
    return look == Look::Rule ? 13 : QFontMetrics(receiptFont(look)).height() + 2;
}

/// Builds the lines of a receipt in one language.
class ReceiptWriter final {
public:
    ReceiptWriter(const Store& store, const LedgerTrade& trade, Language language)
        : m_store(store)
        , m_trade(trade)
        , m_language(language)
    {
    }

    ReceiptPaper write(Instant madeAt)
    {
        const bool isPaid = m_trade.state == TradeState::Paid;
        add(m_store.name, {}, Look::Title);
        add(isPaid ? say({ "Receipt", "영수증" })
                   : say({ "Bill, not paid yet", "계산서 (결제 전)" }),
            m_trade.receipt ? u"#%1"_s.arg(*m_trade.receipt) : QString());
        add(momentWords(m_trade.paidAtUtc.value_or(madeAt), m_store.time), m_trade.tableName);
        rule();
        writeLines();
        rule();
        add(say({ "Total", "합계" }), amount(m_trade.amount), Look::Strong);
        writeParts();
        writeRefunds();
        return std::move(m_paper);
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    QString amount(Money amount) const
    {
        return amountWords(amount, m_store.currency, m_language).joined();
    }
    void add(const QString& left, const QString& right, Look look = Look::Normal)
    {
        m_paper.lines.append({ left, right, look });
    }
    void rule() { add({}, {}, Look::Rule); }

    void writeLines()
    {
        const QSet<OrderId> cancelled = m_trade.cancelledOrders();
        for (const LedgerLine& line : m_trade.lines) {
            if (cancelled.contains(line.order))
                continue;
            const QString name = line.taxFree
                ? line.productName + u' ' + say({ "(tax-free)", "(면세)" })
                : line.productName;
            add(name, amountDigits(line.amount, m_store.currency));
            if (line.quantity == 1 && line.discount.isZero())
                continue;
            QString count = u"%1 × %2"_s.arg(amountDigits(line.unitPrice, m_store.currency),
                                             countDigits(line.quantity));
            if (!line.discount.isZero()) {
                count += u' '
                    + say({ "discount %1", "할인 %1" })
                          .arg(amountDigits(-line.discount, m_store.currency));
            }
            add(u"  "_s + count, {}, Look::Small);
        }
    }

    QString wayOf(const PaymentWay& way) const
    {
        if (way.method == PaymentMethod::Cash)
            return say({ "Cash", "현금" });
        if (way.kind == CardKind::Debit)
            return say({ "%1 debit card", "%1 체크카드" }).arg(way.label);
        return way.label;
    }

    void writeParts()
    {
        for (const LedgerPart& part : m_trade.parts)
            add(wayOf(part.way), amount(part.amount));
        if (m_trade.state == TradeState::Open && !m_trade.parts.isEmpty()) {
            add(say({ "Left to pay", "남은 금액" }), amount(splitWhole(m_trade).now), Look::Strong);
        }
    }

    void writeRefunds()
    {
        if (m_trade.refunds.isEmpty())
            return;
        rule();
        for (const LedgerRefund& refund : m_trade.refunds) {
            add(say({ "Refund", "환불" }) + u' ' + momentWords(refund.refundedAtUtc, m_store.time),
                amountDigits(-refund.amount, m_store.currency));
        }
        add(say({ "After refunds", "환불 뒤 금액" }), amount(keptOf(m_trade)), Look::Strong);
    }

    const Store& m_store;
    const LedgerTrade& m_trade;
    Language m_language;
    ReceiptPaper m_paper;
};

} // namespace

int ReceiptPaper::height() const
{
    int height = 0;
    for (const ReceiptLine& line : lines)
        height += heightOf(line.look);
    return height;
}

void ReceiptPaper::draw(QPainter& painter) const
{
    painter.setPen(Qt::black);
    int y = 0;
    for (const ReceiptLine& line : lines) {
        const int lineHeight = heightOf(line.look);
        const QRect place(0, y, width, lineHeight);
        y += lineHeight;
        if (line.look == ReceiptLine::Look::Rule) {
            painter.drawLine(place.left(), place.center().y(), place.right(), place.center().y());
            continue;
        }
        painter.setFont(receiptFont(line.look));
        const QFontMetrics metrics(painter.font());
        const int right = metrics.horizontalAdvance(line.right);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, line.right);
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line.left, Qt::ElideRight, width - right - (right > 0 ? 8 : 0)));
    }
}

ReceiptPaper receiptPaper(const Store& store, const LedgerTrade& trade, Instant madeAt,
                          Language language)
{
    return ReceiptWriter(store, trade, language).write(madeAt);
}

} // namespace jangbu
