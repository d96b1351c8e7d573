#include "ui/live/boardpane.h"

#include "ui/widgets/text.h"

#include <QTimer>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Other programs write too: the board is read again this often while it is seen.
constexpr int tickMs = 5'000;

} // namespace

BoardPane::BoardPane(const PageServices& services, QWidget* parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_grid(new BoardGrid(services.formats))
    , m_timer(new QTimer(this))
{
    setStyleProperty(m_grid, "role", u"clear"_s);
    setWidget(m_grid);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, [this] { read(TableBoard::Reach::Tables); });
    connect(m_grid, &BoardGrid::placeChosen, this, [this](const BoardPlace& place) {
        m_place = place;
        emit changed();
    });
    connect(m_grid, &BoardGrid::placeActivated, this, &BoardPane::placeActivated);
    connect(m_grid, &BoardGrid::counterSaleWanted, this, &BoardPane::counterSaleWanted);
    connect(m_grid, &BoardGrid::tableWanted, this, &BoardPane::tableWanted);
}

void BoardPane::setStore(const Store& store)
{
    // What was chosen before there was a store is what the page showed before it was built anew.
    if (m_store && m_store->id != store.id)
        m_place.reset();
    m_store = store;
    m_board = {};
    m_grid->setView(m_board, store.currency, m_services.clock.nowUtc());
    emit changed();
}

void BoardPane::read(TableBoard::Reach reach)
{
    if (!m_store)
        return;
    m_services.work.ask(
        this, m_newest,
        [store = *m_store, reach](BackOffice& books) { return books.tableBoard.run(store, reach); },
        [this, reach](Result<BoardView> board) {
            const bool isTick = reach == TableBoard::Reach::Tables;
            if (!board) {
                // A tick that fails is not worth a word: the next one comes soon.
                if (!isTick)
                    emit failed(board.error());
                return;
            }
            auto elsewhere = std::move(m_board.elsewhere);
            m_board = board.take();
            if (isTick)
                m_board.elsewhere = std::move(elsewhere);
            show();
        });
}

void BoardPane::show()
{
    m_grid->setView(m_board, m_store->currency, m_services.clock.nowUtc());
    if (m_place) {
        const BoardTable* table = find(*m_place);
        m_place = table ? std::optional(BoardPlace::of(*table)) : std::nullopt;
    }
    m_grid->choose(m_place);
    emit toCollectRead(m_board.toCollect());
    emit changed();
}

const BoardTable* BoardPane::find(const BoardPlace& place) const
{
    const auto isPlace = [&place](const BoardTable& table) {
        if (place.table)
            return table.id == place.table;
        return table.trade && table.trade->id == place.trade;
    };
    for (const auto* tables : { &m_board.hall, &m_board.counter, &m_board.elsewhere }) {
        const auto found = std::find_if(tables->cbegin(), tables->cend(), isPlace);
        if (found != tables->cend())
            return &*found;
    }
    return nullptr;
}

std::optional<TableId> BoardPane::chosenTable() const
{
    return m_place ? m_place->table : std::nullopt;
}

void BoardPane::choose(const BoardPlace& place)
{
    m_place = place;
    m_grid->choose(m_place);
    emit changed();
}

void BoardPane::chooseTrade(TradeId trade)
{
    if (!m_place || m_place->trade != trade)
        m_place = BoardPlace { .trade = trade };
    reload();
}

void BoardPane::chooseNamed(const QString& name)
{
    for (const auto* tables : { &m_board.hall, &m_board.counter, &m_board.elsewhere }) {
        for (const BoardTable& table : *tables) {
            if (table.name == name)
                choose(BoardPlace::of(table));
        }
    }
}

void BoardPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_timer->start();
}

void BoardPane::hideEvent(QHideEvent* event)
{
    m_timer->stop();
    QScrollArea::hideEvent(event);
}

} // namespace jangbu::ui
