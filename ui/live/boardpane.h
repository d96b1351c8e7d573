#pragma once

#include "ui/live/boardgrid.h"
#include "ui/page.h"

#include <QScrollArea>

namespace jangbu::ui {

/// The board of tables, which follows what the watch sees, and what is chosen on it.
class BoardPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardPane(const PageServices& services, QWidget* parent = nullptr);

    void setStore(const Store& store);
    void reload();
    const BoardView& board() const { return m_board; }
    BoardMoment moment() const;
    void setFilter(const QString& text) { m_grid->setFilter(text); }
    /// What is chosen, as it was when the board was read last.
    const std::optional<BoardPlace>& place() const { return m_place; }
    /// The table of the store that is chosen.
    std::optional<TableId> chosenTable() const;
    void choose(const BoardPlace& place);
    /// Wherever it stands once the board has been read anew.
    void chooseTrade(TradeId trade);
    void chooseNamed(const QString& name);

signals:
    /// The board was read, or another place was chosen.
    void changed();
    /// The board or the time has changed, and with them what waits.
    void shown();
    /// Another program paid, opened or moved a trade.
    void tradesChanged();
    void placeActivated(const jangbu::ui::BoardPlace& place);
    void counterSaleWanted();
    void tableWanted();
    void failed(const jangbu::Error& error);

private:
    void follow(const BoardView& tables);
    void take(const BoardView& board);
    void show();
    const BoardTable* find(const BoardPlace& place) const;

    PageServices m_services;
    std::optional<Store> m_store;
    BoardGrid* m_grid;
    BoardView m_board;
    std::optional<BoardPlace> m_place;
    bool m_isReading = false;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
