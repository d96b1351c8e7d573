#include "ui/live/boardpane.h"

#include "ui/live/livewatch.h"
#include "ui/widgets/text.h"

#include <QTimer>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Ages are shown in minutes.
constexpr int tickMs = 5'000;

QSet<TradeId> openTradesOf(const BoardView& board)
{
    QSet<TradeId> trades;
    eachPlace(board, [&](const BoardTable&, const BoardTrade& trade) {
        if (trade.state == TradeState::Open)
            trades.insert(trade.id);
    });
    return trades;
}

} // namespace

BoardPane::BoardPane(const PageServices& services, QWidget* parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_grid(new BoardGrid(services.formats))
{
    setStyleProperty(m_grid, "role", u"clear"_s);
    setWidget(m_grid);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, [this] {
        if (m_store && isVisible())
            show();
    });
    minutes->start(tickMs);
    if (services.watch)
        connect(services.watch, &LiveWatch::changed, this, &BoardPane::follow);
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
    m_grid->setView(m_board, store.currency, moment());
    emit changed();
}

BoardMoment BoardPane::moment() const
{
    return m_services.watch ? m_services.watch->moment()
                            : BoardMoment { .now = m_services.clock.nowUtc() };
}

void BoardPane::reload()
{
    if (!m_store)
        return;
    m_isReading = true;
    m_services.work.ask(
        this, m_newest,
        [store = *m_store](BackOffice& books) { return books.tableBoard.run(store); },
        [this](const Result<BoardView>& board) {
            m_isReading = false;
            if (board)
                take(*board);
            else
                emit failed(board.error());
        });
}

/// The watch does not look at trades of files.
void BoardPane::follow(const BoardView& tables)
{
    if (!m_store)
        return;
    m_newest.next(); // What is being read may be older.
    BoardView board = tables;
    board.elsewhere = m_board.elsewhere;
    take(board);
    if (m_isReading)
        reload();
}

void BoardPane::take(const BoardView& board)
{
    const bool isOther = openTradesOf(board) != openTradesOf(m_board);
    m_board = withoutForgotten(board, moment());
    show();
    if (isOther)
        emit tradesChanged();
}

void BoardPane::show()
{
    m_grid->setView(m_board, m_store->currency, moment());
    if (m_place) {
        const BoardTable* table = find(*m_place);
        m_place = table ? std::optional(BoardPlace::of(*table)) : std::nullopt;
    }
    m_grid->choose(m_place);
    emit shown();
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
    m_place = BoardPlace { .trade = trade }; // Its table may be another one now.
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

} // namespace jangbu::ui
