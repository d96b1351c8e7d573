#include "ui/live/boardpane.h"
#include "ui/live/kitchenpane.h"
#include "ui/live/liveacts.h"
#include "ui/live/livepage.h"
#include "ui/live/livesummary.h"
#include "ui/live/orderacts.h"
#include "ui/live/orderbell.h"
#include "ui/live/tradepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tablelook.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void LivePage::buildHeader()
{
    header()->add(m_summary);
    m_bell->setObjectName(u"bellButton"_s);
    auto* menu = new QMenu(m_bell);
    menu->setObjectName(u"bellMenu"_s);
    fillBellMenu(menu);
    connect(m_bell, &Button::clicked, this, [this, menu] {
        menu->popup(m_bell->mapToGlobal(
            QPoint(m_bell->width() - menu->sizeHint().width(), m_bell->height() + 4)));
    });
    header()->add(m_bell);
}

void LivePage::fillBellMenu(QMenu* menu)
{
    QAction* sound = menu->addAction(tr("Sound for new orders"));
    QAction* notice = menu->addAction(tr("Notice on the desktop"));
    const BellChoice choice = BellChoice::of(services().preferences);
    sound->setCheckable(true);
    sound->setChecked(choice.hasSound);
    notice->setCheckable(true);
    notice->setChecked(choice.hasNotice);
    const auto showBell = [this, sound, notice] {
        const bool isSilent = !sound->isChecked() && !notice->isChecked();
        m_bell->setIconName(isSilent ? u"bell-off"_s : u"bell"_s);
        m_bell->setAccessibleDescription(isSilent ? tr("Off") : tr("On"));
    };
    showBell();
    for (QAction* action : { sound, notice }) {
        connect(action, &QAction::toggled, this, [this, sound, notice, showBell] {
            BellChoice { sound->isChecked(), notice->isChecked() }.keep(services().preferences);
            showBell();
        });
    }
}

/// Below the tickets of the kitchen: all of a product together.
QWidget* LivePage::buildToMake()
{
    auto* card = new Card(tr("All together"), this);
    card->setObjectName(u"toMakeCard"_s);
    card->setFlush();
    auto* table = new QTableView(card);
    table->setObjectName(u"toMakeTable"_s);
    table->setAccessibleName(tr("How many of each product are to be made"));
    table->setModel(m_toMake);
    dressTable(table, 40);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(KitchenModel::Product, QHeaderView::Stretch);
    card->body()->addWidget(table);
    return card;
}

void LivePage::connectOrders()
{
    connect(m_kitchen, &KitchenPane::stepWanted, m_orderActs, &OrderActs::step);
    connect(m_kitchen, &KitchenPane::lineMarked, m_orderActs, &OrderActs::mark);
    connect(m_orderActs, &OrderActs::failed, m_kitchen, &KitchenPane::showMarks);
}

void LivePage::showBoard()
{
    const BoardView& board = m_board->board();
    const BoardMoment moment = m_board->moment();
    const BoardCounts counts = countsOf(board, moment);
    m_summary->show(counts, board.toCollect(), store().currency);
    m_views->setCountText(Kitchen, counts.toCook > 0 ? formats().count(counts.toCook) : QString());
    const QList<KitchenOrder> orders = kitchenOrders(board);
    m_kitchen->setOrders(orders, moment);
    m_toMake->setOrders(orders, moment);
}

void LivePage::readTrade()
{
    struct Found {
        std::optional<LedgerTrade> trade {};
        QList<PaymentAttempt> attempts {};
    };
    const auto& place = m_board->place();
    if (!place || !place->trade) {
        showPanel();
        return;
    }
    work().ask(
        this, m_newestTrade,
        [store = store(), trade = *place->trade](BackOffice& books) -> Result<Found> {
            Found found;
            JANGBU_TRY_ASSIGN(found.trade, books.ledger.find(trade));
            JANGBU_TRY_ASSIGN(found.attempts, books.payByCard.attemptsOf(store, trade));
            return found;
        },
        [this](const Result<Found>& found) {
            if (!found || !found->trade || found->trade->state == TradeState::Void)
                return;
            m_trade->setTrade(*found->trade, services().clock.nowUtc());
            m_trade->setAttempts(found->attempts);
            m_trade->setHasTable(m_board->chosenTable().has_value());
            showPanel();
            if (std::exchange(m_isPayWanted, false))
                m_trade->payment()->focusPay();
        });
}

void LivePage::connectTradePanel()
{
    connect(m_trade, &TradePanel::orderWanted, this, &LivePage::orderAtChosen);
    connect(m_trade, &TradePanel::printWanted, this, &LivePage::print);
    m_trade->payment()->setHasTerminal(services().terminal != nullptr);
    connect(m_trade, &TradePanel::declineEntered, this, [this](const AskedPayment& payment) {
        if (m_trade->trade())
            m_acts->noteDecline(*m_trade->trade(), payment);
    });
    connect(m_trade, &TradePanel::enquiryWanted, m_acts, &LiveActs::enquire);
    connect(m_trade, &TradePanel::moveWanted, this, [this] {
        if (m_trade->trade())
            m_orderActs->move(*m_trade->trade(), m_board->board());
    });
    connect(m_trade, &TradePanel::stepWanted, this, [this](const OrderStep& step) {
        if (m_trade->trade())
            m_orderActs->step(m_trade->trade()->id, step);
    });
    connect(m_trade, &TradePanel::cancelWanted, this, [this](OrderId order) {
        if (m_trade->trade())
            m_orderActs->cancel(*m_trade->trade(), order);
    });
    connect(m_trade, &TradePanel::returnDecided, this, [this](OrderId order, bool isApproved) {
        if (m_trade->trade())
            m_orderActs->decideReturn(*m_trade->trade(), order, isApproved);
    });
    connect(m_trade, &TradePanel::voidWanted, this, [this] {
        if (m_trade->trade())
            m_acts->voidTrade(*m_trade->trade());
    });
    connect(m_trade, &TradePanel::renameWanted, this, [this] {
        if (const auto id = m_board->chosenTable())
            m_acts->renameTable(*id, m_trade->trade()->tableName);
    });
    connect(m_trade, &TradePanel::partPressed, this, [this](PartId part) {
        if (m_trade->trade())
            m_acts->takeBack(*m_trade->trade(), part);
    });
    connect(m_trade, &TradePanel::payAsked, this, [this](const AskedPayment& payment) {
        m_trade->payment()->setBusy(true);
        m_acts->pay(*m_trade->trade(), payment);
    });
}

} // namespace jangbu::ui
