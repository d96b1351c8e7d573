#include "ui/live/livepage.h"

#include "ui/live/boardpane.h"
#include "ui/live/freepanel.h"
#include "ui/live/kitchenpane.h"
#include "ui/live/liveacts.h"
#include "ui/live/livesummary.h"
#include "ui/live/orderacts.h"
#include "ui/live/tradepanel.h"
#include "ui/receipts/printreceipt.h"
#include "ui/receipts/receiptpanel.h"
#include "ui/receipts/receiptsdialog.h"
#include "ui/receipts/receipttable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 376;
/// The panel gives way where the window is narrow.
constexpr int narrowPanelWidth = 336;
constexpr int narrowBelow = 908;

} // namespace

LivePage::LivePage(const PageServices& services, QWidget* parent)
    : Page(services, tr("Live"), parent)
    , m_views(new Segmented({ tr("Tables"), tr("Kitchen"), tr("Paid today") }, this))
    , m_search(new SearchField(tr("Table or product"), u"Ctrl F"_s, this))
    , m_summary(new LiveSummary(services.formats, this))
    , m_bell(
          Button::ofIcon(u"bell"_s, tr("New orders make themselves heard"), ButtonRole::Icon, this))
    , m_left(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_board(new BoardPane(services, this))
    , m_kitchen(new KitchenPane(this))
    , m_toMake(new KitchenModel(services.formats, this))
    , m_receipts(new ReceiptTable(services, this))
    , m_receipt(new ReceiptPanel(services, this))
    , m_free(new FreePanel(this))
    , m_acts(new LiveActs(services, this))
    , m_orderActs(new OrderActs(services, this))
{
    buildHeader();
    buildLayout();
    connectBoard();
    connectTables();
    connectOrders();
    connectReceipts();
    connectActs();
    addShortcuts();
}

void LivePage::buildLayout()
{
    auto* holder = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, holder);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(buildLeft(), 1);
    m_right->setFixedWidth(panelWidth);
    m_right->addWidget(m_free);
    // The place of the trade's panel until there is a store.
    m_right->addWidget(new QWidget(this));
    m_right->addWidget(m_receipt);
    m_right->addWidget(buildToMake());
    m_columns->addWidget(m_right);
    body()->addWidget(holder, 1);
}

QWidget* LivePage::buildLeft()
{
    auto* holder = new QWidget(this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* bar = new QHBoxLayout;
    m_views->setObjectName(u"liveViews"_s);
    m_views->setAccessibleName(tr("What is shown"));
    m_search->setObjectName(u"liveSearch"_s);
    m_search->setFixedWidth(216);
    auto* soldOut = new Button(tr("Sold out"), ButtonRole::Ghost, {}, this);
    soldOut->setObjectName(u"soldOutButton"_s);
    soldOut->setToolTip(tr("What cannot be ordered any more today"));
    connect(soldOut, &Button::clicked, this, [this] {
        if (hasStore())
            m_orderActs->openSoldOut();
    });
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(soldOut);
    bar->addWidget(m_search);
    layout->addLayout(bar);
    m_left->addWidget(m_board);
    m_left->addWidget(m_kitchen);
    m_left->addWidget(m_receipts);
    layout->addWidget(m_left, 1);
    return holder;
}

void LivePage::connectBoard()
{
    connect(m_views, &Segmented::chosen, this, &LivePage::showView);
    connect(m_search, &SearchField::textChanged, this, &LivePage::search);
    connect(m_board, &BoardPane::changed, this, &LivePage::readTrade);
    connect(m_board, &BoardPane::failed, this, &LivePage::showError);
    connect(m_board, &BoardPane::placeActivated, this, &LivePage::activatePlace);
    connect(m_board, &BoardPane::counterSaleWanted, m_acts, &LiveActs::orderAtCounter);
    connect(m_board, &BoardPane::tableWanted, m_acts, &LiveActs::addTable);
    connect(m_board, &BoardPane::shown, this, &LivePage::showBoard);
    connect(m_board, &BoardPane::tradesChanged, this, [this] {
        if (hasStore())
            readReceipts();
    });
}

void LivePage::connectTables()
{
    connect(m_free, &FreePanel::orderWanted, this, &LivePage::orderAtChosen);
    connect(m_free, &FreePanel::counterSaleWanted, m_acts, &LiveActs::orderAtCounter);
    connect(m_free, &FreePanel::renameWanted, this, [this] {
        if (const auto id = m_board->chosenTable())
            m_acts->renameTable(*id, m_board->place()->name);
    });
    connect(m_free, &FreePanel::removeWanted, this, [this] {
        if (const auto id = m_board->chosenTable())
            m_acts->removeTable(*id, m_board->place()->name);
    });
}

void LivePage::connectReceipts()
{
    connect(m_receipts, &ReceiptTable::receiptChosen, this,
            [this](TradeId trade) { m_receipt->setReceipt(store(), trade); });
    connect(m_receipts, &ReceiptTable::counted, this, [this](qint64 total) {
        if (m_search->text().isEmpty() || m_views->current() != Paid)
            m_views->setCountText(Paid, formats().count(total));
        if (total == 0)
            m_receipt->setReceipt(store(), std::nullopt);
    });
    connect(m_receipts, &ReceiptTable::failed, this, &LivePage::showError);
    connect(m_receipt, &ReceiptPanel::failed, this, &LivePage::showError);
    connect(m_receipt, &ReceiptPanel::said, this, &LivePage::say);
    connect(m_receipt, &ReceiptPanel::printWanted, this, &LivePage::print);
}

void LivePage::connectActs()
{
    connect(m_acts, &LiveActs::said, this, &LivePage::toastWanted);
    const auto showFailure = [this](const Error& error) {
        showError(error);
        // What was refused here may have been done elsewhere.
        refresh();
    };
    connect(m_acts, &LiveActs::failed, this, showFailure);
    connect(m_orderActs, &OrderActs::failed, this, showFailure);
    connect(m_orderActs, &OrderActs::said, this, &LivePage::toastWanted);
    connect(m_orderActs, &OrderActs::moved, m_board, &BoardPane::chooseTrade);
    connect(m_acts, &LiveActs::paymentEnded, this, [this](bool isTaken) {
        m_trade->payment()->setBusy(false);
        if (isTaken && m_trade->payment()->mode() == PaymentPanel::Mode::Lines)
            m_trade->markPicked();
    });
    connect(m_acts, &LiveActs::ordered, this, [this](TradeId trade) {
        m_views->setCurrent(Tables);
        showView(Tables);
        m_board->chooseTrade(trade);
    });
}

void LivePage::storeChanged()
{
    m_acts->setStore(store());
    m_orderActs->setStore(store());
    auto* panel = new TradePanel(formats(), store(), this);
    QWidget* old = m_right->widget(Open);
    m_right->insertWidget(Open, panel);
    m_right->removeWidget(old);
    old->deleteLater();
    m_trade = panel;
    connectTradePanel();
    m_board->setStore(store());
}

void LivePage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { orderAtChosen(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    add(QKeySequence(Qt::Key_F2), [this] {
        if (hasStore())
            m_acts->orderAtCounter();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { pay(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { pay(); });
}

void LivePage::refresh()
{
    if (!hasStore())
        return;
    m_board->reload();
    readReceipts();
    m_receipt->reload();
    work().ask(
        this,
        [store = store(), today = today()](BackOffice& books) {
            return books.knownWays.run(store, today);
        },
        [this](const Result<KnownWays>& known) {
            if (known)
                m_trade->setKnownWays(*known);
        });
}

void LivePage::readReceipts()
{
    ReceiptQuestion question { .dates = { today(), today().addDays(1) } };
    if (m_views->current() == Paid)
        question.text = m_search->text();
    m_receipts->setQuestion(store(), question);
}

void LivePage::showPanel()
{
    const auto& place = m_board->place();
    if (m_views->current() == Paid) {
        m_right->setCurrentIndex(Receipt);
    } else if (m_views->current() == Kitchen) {
        m_right->setCurrentIndex(ToMake);
    } else if (place && place->trade) {
        const bool isRead = m_trade->trade() && m_trade->trade()->id == *place->trade;
        if (isRead)
            m_right->setCurrentIndex(Open);
    } else {
        if (place)
            m_free->showTable(place->name);
        else
            m_free->showNothingChosen();
        m_right->setCurrentIndex(Free);
    }
}

void LivePage::showView(int view)
{
    m_left->setCurrentIndex(view);
    m_search->clear();
    m_search->setPlaceholderText(view == Paid ? tr("Receipt or product") : tr("Table or product"));
    showPanel();
}

void LivePage::search(const QString& text)
{
    if (m_views->current() == Tables)
        m_board->setFilter(text);
    else if (m_views->current() == Kitchen)
        m_kitchen->setFilter(text);
    else
        readReceipts();
}

void LivePage::activatePlace(const BoardPlace& place)
{
    m_isPayWanted = place.trade.has_value();
    m_board->choose(place);
    if (!place.trade)
        orderAtChosen();
}

void LivePage::orderAtChosen()
{
    if (!hasStore())
        return;
    if (m_views->current() == Tables && m_board->place())
        m_acts->orderAt(m_board->place()->name);
    else
        m_acts->orderAtCounter();
}

void LivePage::print()
{
    if (!hasStore())
        return;
    const auto& trade = m_right->currentIndex() == Receipt ? m_receipt->trade() : m_trade->trade();
    if (trade && m_right->currentIndex() != Free)
        printReceipt(this, formats(), store(), *trade, services().clock.nowUtc());
}

void LivePage::pay()
{
    if (m_right->currentIndex() == Open)
        m_trade->payment()->pay();
}

void LivePage::goTo(const Destination& destination)
{
    m_views->setCurrent(destination.place == u"paid"_s          ? Paid
                            : destination.place == u"kitchen"_s ? Kitchen
                                                                : Tables);
    showView(m_views->current());
    if (!hasStore())
        return;
    if (destination.place == u"counter"_s)
        m_acts->orderAtCounter();
    else if (destination.place == u"sold-out"_s)
        m_orderActs->openSoldOut();
    else if (destination.place == u"table"_s)
        m_board->chooseNamed(destination.value.toString());
    else if (destination.place == u"receipt"_s)
        openReceipt(destination.value.toLongLong());
}

void LivePage::openReceipt(qint64 tradeId)
{
    const auto trade = idFrom<TradeId>(tradeId);
    if (!trade)
        return;
    work().ask(
        this, [trade](BackOffice& books) { return books.ledger.find(*trade); },
        [this](const Result<std::optional<LedgerTrade>>& found) {
            if (!found || !*found || !(*found)->businessDate)
                return;
            const BusinessDate date = *(*found)->businessDate;
            auto* dialog = new ReceiptsDialog(
                this, services(), store(),
                { .dates = { date, date.addDays(1) }, .limit = maxReceiptsAtOnce },
                tr("Receipts of %1").arg(formats().dayWithWeekday(date)));
            connect(dialog, &ReceiptsDialog::said, this, &LivePage::say);
            connect(dialog, &ReceiptsDialog::failed, this, &LivePage::showError);
            dialog->choose((*found)->id);
            dialog->start();
        });
}

QVariantMap LivePage::state() const
{
    QVariantMap state { { u"view"_s, m_views->current() } };
    if (const auto table = m_board->chosenTable())
        state.insert(u"table"_s, table->value());
    return state;
}

void LivePage::restore(const QVariantMap& state)
{
    m_views->setCurrent(state.value(u"view"_s).toInt());
    showView(m_views->current());
    if (const auto table = idFrom<TableId>(state.value(u"table"_s).toLongLong()))
        m_board->choose({ .table = table });
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_right->setFixedWidth(width() < narrowBelow ? narrowPanelWidth : panelWidth);
}

} // namespace jangbu::ui
