#include "ui/live/orderlist.h"

#include "ui/live/orderwords.h"
#include "ui/receipts/linerow.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QList<OrderState> statesOf(const LedgerTrade& trade)
{
    QList<OrderState> states;
    for (const LedgerOrder& order : trade.orders)
        states.append(order.state);
    return states;
}

} // namespace

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

void OrderList::setTrade(const LedgerTrade& trade, const QHash<OrderId, QString>& reasons)
{
    m_reasons = reasons;
    const bool isSame = m_trade && m_trade->id == trade.id;
    if (isSame && m_trade->version == trade.version && statesOf(*m_trade) == statesOf(trade))
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
    head->setSpacing(8);
    head->addWidget(makeLabel(m_formats.time(order.orderedAtUtc, m_store.time), TextStyle::Small,
                              Tone::Muted, m_content));
    head->addWidget(new Badge(OrderWords::badge(order.state),
                              OrderWords::state(order.state, order.serving), {}, m_content));
    head->addStretch(1);
    addSteps(head, order);
    m_rows->addLayout(head);
    if (const QString reason = m_reasons.value(order.id); !reason.isEmpty())
        addNote(reason);
    for (const LedgerLine& line : std::as_const(m_trade->lines)) {
        if (line.order == order.id)
            addLine(line, order.state == OrderState::Cancelled);
    }
}

void OrderList::addSteps(QHBoxLayout* head, const LedgerOrder& order)
{
    if (order.state == OrderState::ReturnRequested) {
        addDecision(head, order);
        return;
    }
    const bool isOpen = m_trade->state == TradeState::Open;
    if (isOpen && mayBecome(order.serving, order.state, OrderState::Cancelled)) {
        Button* cancel = nullptr;
        if (order.state == OrderState::Placed) {
            cancel = new Button(tr("Refuse"), ButtonRole::Ghost, {}, m_content);
            cancel->setSize(ButtonSize::Small);
        } else {
            cancel
                = Button::ofIcon(u"x"_s, tr("Cancel the order"), ButtonRole::IconGhost, m_content);
            cancel->setFixedSize(28, 28);
        }
        cancel->setObjectName(u"cancel %1"_s.arg(order.id.value()));
        head->addWidget(cancel);
        connect(cancel, &Button::clicked, this, [this, id = order.id] { emit cancelWanted(id); });
    }
    addNextStep(head, order);
}

void OrderList::addNextStep(QHBoxLayout* head, const LedgerOrder& order)
{
    const auto next = nextState(order.serving, order.state);
    if (!next)
        return;
    Button* step = addButton(head, OrderWords::act(*next, order.serving),
                             order.state == OrderState::Placed, u"step %1"_s.arg(order.id.value()));
    connect(step, &Button::clicked, this, [this, id = order.id, to = *next] {
        emit stepWanted({ id, { to } });
    });
}

void OrderList::addDecision(QHBoxLayout* head, const LedgerOrder& order)
{
    Button* refuse = new Button(tr("Refuse"), ButtonRole::Ghost, {}, m_content);
    refuse->setSize(ButtonSize::Small);
    refuse->setObjectName(u"refuseReturn %1"_s.arg(order.id.value()));
    head->addWidget(refuse);
    Button* approve = addButton(head, OrderWords::act(OrderState::Returned, order.serving), true,
                                u"approveReturn %1"_s.arg(order.id.value()));
    connect(refuse, &Button::clicked, this,
            [this, id = order.id] { emit returnDecided(id, false); });
    connect(approve, &Button::clicked, this,
            [this, id = order.id] { emit returnDecided(id, true); });
}

Button* OrderList::addButton(QHBoxLayout* head, const QString& text, bool isPrimary,
                             const QString& name)
{
    auto* button
        = new Button(text, isPrimary ? ButtonRole::Primary : ButtonRole::Secondary, {}, m_content);
    button->setSize(ButtonSize::Small);
    button->setObjectName(name);
    head->addWidget(button);
    return button;
}

void OrderList::addLine(const LedgerLine& line, bool isCancelled)
{
    auto* row = new LineRow(line.productName, line.quantity,
                            m_formats.digits(line.amount, m_store.currency), m_content);
    row->setContentsMargins(20, 0, 20, 0);
    m_rows->addWidget(row);
    if (isCancelled)
        row->setMuted();
    if (m_isPicking && !isCancelled) {
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
    addNote(tr("Discount %1").arg(m_formats.amount(-line.discount, m_store.currency)));
}

void OrderList::addNote(const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 2);
    QLabel* note = makeLabel(text, TextStyle::Caption, Tone::Muted, m_content);
    note->setWordWrap(true);
    row->addWidget(note);
    m_rows->addLayout(row);
}

void OrderList::pick(const LedgerLine& line, qint64 quantity)
{
    m_picks[line.id].now = quantity;
    emit piecesChanged();
}

} // namespace jangbu::ui
