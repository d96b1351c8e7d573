#include "ui/live/tradepanel.h"

#include "ui/live/orderlist.h"
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

TradePanel::TradePanel(const Formats& formats, const Store& store, QWidget* parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_store(store)
    , m_title(new ElidedLabel({}, TextStyle::Section, Tone::Normal, this))
    , m_note(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_menu(new QMenu(this))
    , m_orders(new OrderList(formats, store, this))
    , m_scroll(new QScrollArea(this))
    , m_payment(new PaymentPanel(formats, store.currency, this))
{
    setStyleProperty(this, "role", u"card"_s);
    fillMenu();
    buildLayout();
    connect(m_orders, &OrderList::piecesChanged, this,
            [this] { m_payment->setPieces(m_orders->pieces()); });
    connect(m_payment, &PaymentPanel::modeChanged, this,
            [this] { m_orders->setPicking(m_payment->mode() == PaymentPanel::Mode::Lines); });
    connect(m_payment, &PaymentPanel::payAsked, this, &TradePanel::payAsked);
    connect(m_payment, &PaymentPanel::partPressed, this, &TradePanel::partPressed);
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
    layout->addWidget(m_payment);
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
    Button* add = Button::ofIcon(u"plus"_s, tr("Add an order"), ButtonRole::IconGhost, this);
    Button* print = Button::ofIcon(u"printer"_s, tr("Print the bill"), ButtonRole::IconGhost, this);
    Button* more = Button::ofIcon(u"ellipsis"_s, tr("More"), ButtonRole::IconGhost, this);
    add->setObjectName(u"addOrderButton"_s);
    print->setObjectName(u"printBillButton"_s);
    more->setObjectName(u"tradeMenuButton"_s);
    add->setToolTip(tr("Add an order (%1)").arg(u"Ctrl+N"_s));
    print->setToolTip(tr("Print the bill (%1)").arg(u"Ctrl+P"_s));
    for (Button* button : { add, print, more })
        row->addWidget(button, 0, Qt::AlignTop);
    connect(add, &Button::clicked, this, &TradePanel::orderWanted);
    connect(print, &Button::clicked, this, &TradePanel::printWanted);
    connect(more, &Button::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
    return row;
}

void TradePanel::fillMenu()
{
    m_menu->setObjectName(u"tradeMenu"_s);
    connect(m_menu->addAction(tr("Add an order")), &QAction::triggered, this,
            &TradePanel::orderWanted);
    m_rename = m_menu->addAction(tr("Rename the table…"));
    connect(m_rename, &QAction::triggered, this, &TradePanel::renameWanted);
    m_menu->addSeparator();
    m_void = m_menu->addAction(tr("Void the trade…"));
    m_void->setObjectName(u"voidAction"_s);
    connect(m_void, &QAction::triggered, this, &TradePanel::voidWanted);
}

void TradePanel::setTrade(const LedgerTrade& trade, Instant now)
{
    const bool isAnother = !m_trade || m_trade->id != trade.id;
    if (!isAnother && m_trade->version == trade.version) {
        setNow(now);
        return;
    }
    m_trade = trade;
    m_orders->setTrade(trade);
    m_payment->setTrade(trade);
    if (isAnother) {
        m_orders->setPicking(false);
        m_scroll->ensureVisible(0, 0);
    }
    setNow(now);
}

void TradePanel::setHasTable(bool hasTable)
{
    m_rename->setVisible(hasTable);
}

void TradePanel::setNow(Instant now)
{
    if (!m_trade)
        return;
    m_title->setFullText(TableWords::longName(m_trade->tableName));
    m_note->setText(
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
