#include "ui/live/orderlist.h"

#include "ui/receipts/linerow.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

OrderList::OrderList(const Formats& formats, const Store& store, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_store(store)
    , m_content(nullptr)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setStyleProperty(this, "role", u"clear"_s);
}

void OrderList::setTrade(const LedgerTrade& trade)
{
    const bool isSame = m_trade && m_trade->id == trade.id;
    if (isSame && m_trade->version == trade.version)
        return;
    if (!isSame)
        m_picks.clear();
    m_trade = trade;
    build();
}

void OrderList::setPicking(bool isPicking)
{
    if (m_isPicking == isPicking)
        return;
    m_isPicking = isPicking;
    if (m_trade)
        build();
}

QList<SplitPieces> OrderList::pieces() const
{
    QList<SplitPieces> pieces;
    for (const auto& [line, pick] : m_picks) {
        if (pick.now > 0)
            pieces.append({ line, pick.now, pick.before, pick.amountBefore });
    }
    return pieces;
}

void OrderList::markPicked()
{
    if (!m_trade)
        return;
    for (const LedgerLine& line : std::as_const(m_trade->lines)) {
        const auto pick = m_picks.find(line.id);
        if (pick == m_picks.end() || pick->second.now == 0)
            continue;
        const SplitPieces pieces { line.id, pick->second.now, pick->second.before,
                                   pick->second.amountBefore };
        pick->second.amountBefore += shareOfPieces(line, pieces);
        pick->second.before += pick->second.now;
        pick->second.now = 0;
    }
    build();
    emit piecesChanged();
}

void OrderList::build()
{
    delete m_content;
    m_content = new QWidget(this);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 8);
    m_rows->setSpacing(0);
    auto orders = m_trade->orders;
    std::reverse(orders.begin(), orders.end());
    for (qsizetype index = 0; index < orders.size(); ++index)
        addOrder(orders[index], index == 0);
    m_rows->addStretch(1);
    m_layout->addWidget(m_content);
}

void OrderList::addOrder(const LedgerOrder& order, bool isFirst)
{
    if (!isFirst) {
        m_rows->addSpacing(8);
        m_rows->addWidget(makeRule(m_content));
    }
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 2);
    head->addWidget(makeLabel(m_formats.time(order.orderedAtUtc, m_store.time), TextStyle::Small,
                              Tone::Muted, m_content));
    if (order.state == OrderState::Cancelled)
        head->addWidget(new Badge(BadgeKind::Neutral, tr("Cancelled"), {}, m_content));
    head->addStretch(1);
    m_rows->addLayout(head);
    for (const LedgerLine& line : std::as_const(m_trade->lines)) {
        if (line.order == order.id)
            addLine(line);
    }
}

void OrderList::addLine(const LedgerLine& line)
{
    auto* row = new LineRow(line.productName, line.quantity,
                            m_formats.digits(line.amount, m_store.currency), m_content);
    row->setContentsMargins(20, 0, 20, 0);
    m_rows->addWidget(row);
    if (m_isPicking) {
        const Pick& pick = m_picks[line.id];
        row->setPickable(line.quantity - pick.before, pick.now);
        connect(row, &LineRow::picked, this,
                [this, line](qint64 quantity) { this->pick(line, quantity); });
    }
    if (!line.discount.isZero())
        addDiscount(line);
}

void OrderList::addDiscount(const LedgerLine& line)
{
    const QString amount = m_formats.amount(-line.discount, m_store.currency);
    auto* note
        = makeLabel(tr("Discount %1").arg(amount), TextStyle::Caption, Tone::Muted, m_content);
    note->setContentsMargins(20, 0, 20, 2);
    m_rows->addWidget(note);
}

void OrderList::pick(const LedgerLine& line, qint64 quantity)
{
    m_picks[line.id].now = quantity;
    emit piecesChanged();
}

} // namespace jangbu::ui
