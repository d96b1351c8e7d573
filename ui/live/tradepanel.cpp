#include "ui/live/tradepanel.h"

#include "ui/live/attemptlist.h"
#include "ui/live/tablewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether an amount that is being typed for one holds for the other: an order that is served
/// meanwhile must not disturb it.
bool oweTheSame(const LedgerTrade& one, const LedgerTrade& other)
{
    const auto ids = [](const auto& rows) {
        QList<qint64> ids;
        for (const auto& row : rows)
            ids.append(row.id.value());
        return ids;
    };
    return one.id == other.id && one.state == other.state && one.amount == other.amount
        && ids(one.parts) == ids(other.parts) && ids(one.lines) == ids(other.lines);
}

} // namespace

TradePanel::TradePanel(const Formats& formats, const Store& store, QWidget* parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_store(store)
    , m_title(new ElidedLabel({}, TextStyle::Section, Tone::Normal, this))
    , m_note(new ElidedLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_menu(new QMenu(this))
    , m_orders(new OrderList(formats, store, this))
    , m_scroll(new QScrollArea(this))
    , m_attempts(new AttemptList(formats, store, this))
    , m_payment(new PaymentPanel(formats, store.currency, this))
    , m_paid(makeLabel({}, TextStyle::BodyBold, Tone::Positive, this))
{
    setStyleProperty(this, "role", u"card"_s);
    fillMenu();
    buildLayout();
    connectOrders();
    connect(m_payment, &PaymentPanel::modeChanged, this,
            [this] { m_orders->setPicking(m_payment->mode() == PaymentPanel::Mode::Lines); });
    connect(m_payment, &PaymentPanel::payAsked, this, &TradePanel::payAsked);
    connect(m_payment, &PaymentPanel::partPressed, this, &TradePanel::partPressed);
    connect(m_payment, &PaymentPanel::declineEntered, this, &TradePanel::declineEntered);
    connect(m_attempts, &AttemptList::enquiryWanted, this, &TradePanel::enquiryWanted);
}

void TradePanel::connectOrders()
{
    connect(m_orders, &OrderList::piecesChanged, this,
            [this] { m_payment->setPieces(m_orders->pieces()); });
    connect(m_orders, &OrderList::stepWanted, this, &TradePanel::stepWanted);
    connect(m_orders, &OrderList::cancelWanted, this, &TradePanel::cancelWanted);
    connect(m_orders, &OrderList::returnDecided, this, &TradePanel::returnDecided);
}

void TradePanel::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(makeRule(this));
    m_scroll->setWidget(m_orders);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(96);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_attempts);
    layout->addWidget(m_payment);
    m_paid->setObjectName(u"paidNote"_s);
    m_paid->setMargin(14);
    m_paid->setIndent(6);
    layout->addWidget(m_paid);
}

QHBoxLayout* TradePanel::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 16, 12, 10);
    row->setSpacing(2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setObjectName(u"tradeTitle"_s);
    m_note->setObjectName(u"tradeNote"_s);
    words->addWidget(m_title);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    const auto addIcon = [&](const QString& icon, const QString& name, const QString& objectName) {
        Button* button = Button::ofIcon(icon, name, ButtonRole::IconGhost, this);
        button->setObjectName(objectName);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_add = addIcon(u"plus"_s, tr("Add an order"), u"addOrderButton"_s);
    m_move = addIcon(u"arrow-left-right"_s, tr("Move or join"), u"moveButton"_s);
    Button* print = addIcon(u"printer"_s, tr("Print the bill"), u"printBillButton"_s);
    m_more = addIcon(u"ellipsis"_s, tr("More"), u"tradeMenuButton"_s);
    m_add->setToolTip(tr("Add an order (%1)").arg(u"Ctrl+N"_s));
    m_move->setToolTip(tr("To another table, or together with one"));
    print->setToolTip(tr("Print the bill (%1)").arg(u"Ctrl+P"_s));
    connect(m_add, &Button::clicked, this, &TradePanel::orderWanted);
    connect(m_move, &Button::clicked, this, &TradePanel::moveWanted);
    connect(print, &Button::clicked, this, &TradePanel::printWanted);
    connect(m_more, &Button::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
    return row;
}

void TradePanel::fillMenu()
{
    m_menu->setObjectName(u"tradeMenu"_s);
    connect(m_menu->addAction(tr("Add an order")), &QAction::triggered, this,
            &TradePanel::orderWanted);
    m_rename = m_menu->addAction(tr("Rename the table…"));
    m_rename->setObjectName(u"renameTableAction"_s);
    connect(m_rename, &QAction::triggered, this, &TradePanel::renameWanted);
    m_menu->addSeparator();
    m_void = m_menu->addAction(tr("Void the trade…"));
    m_void->setObjectName(u"voidAction"_s);
    connect(m_void, &QAction::triggered, this, &TradePanel::voidWanted);
}

void TradePanel::setTrade(const LedgerTrade& trade, const QHash<OrderId, QString>& reasons,
                          Instant now)
{
    const bool isAnother = !m_trade || m_trade->id != trade.id;
    const bool paysAsBefore = m_trade && oweTheSame(*m_trade, trade);
    m_trade = trade;
    m_orders->setTrade(trade, reasons);
    if (!paysAsBefore) {
        if (trade.state == TradeState::Open)
            m_payment->setTrade(trade);
        showState();
    }
    if (isAnother) {
        m_orders->setPicking(false);
        m_scroll->ensureVisible(0, 0);
    }
    setNow(now);
}

/// What was paid already can neither grow nor move.
void TradePanel::showState()
{
    const bool isOpen = m_trade->state == TradeState::Open;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_payment, m_add, m_move, m_more })
        widget->setVisible(isOpen);
    m_paid->setVisible(!isOpen);
    m_paid->setText(tr("Paid · %1").arg(m_formats.amount(m_trade->amount, m_store.currency)));
}

void TradePanel::setHasTable(bool hasTable)
{
    m_rename->setVisible(hasTable);
}

void TradePanel::setAttempts(const QList<PaymentAttempt>& attempts)
{
    m_attempts->setAttempts(attempts);
}

void TradePanel::setNow(Instant now)
{
    if (!m_trade)
        return;
    m_title->setFullText(TableWords::longName(m_trade->tableName));
    m_note->setFullText(
        tr("Opened %1 · %2 · %n order(s)", nullptr, static_cast<int>(m_trade->orders.size()))
            .arg(m_formats.time(m_trade->openedAtUtc, m_store.time),
                 TableWords::minutes(minutesBetween(m_trade->openedAtUtc, now))));
    setAccessibleName(TableWords::longName(m_trade->tableName));
}

void TradePanel::markPicked()
{
    m_orders->markPicked();
}

} // namespace jangbu::ui
