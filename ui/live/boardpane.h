#pragma once

#include "core/trade/tableboard.h"
#include "ui/live/boardgrid.h"
#include "ui/page.h"

#include <QScrollArea>

class QTimer;

namespace jangbu::ui {

/// The board of tables, which reads itself anew while it is seen, and what is chosen on it.
class BoardPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardPane(const PageServices& services, QWidget* parent = nullptr);

    void setStore(const Store& store);
    void reload() { read(TableBoard::Reach::AllOpenTrades); }
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
    void toCollectRead(jangbu::Money amount);
    void placeActivated(const jangbu::ui::BoardPlace& place);
    void counterSaleWanted();
    void tableWanted();
    void failed(const jangbu::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read(TableBoard::Reach reach);
    void show();
    const BoardTable* find(const BoardPlace& place) const;

    PageServices m_services;
    std::optional<Store> m_store;
    BoardGrid* m_grid;
    QTimer* m_timer;
    BoardView m_board;
    std::optional<BoardPlace> m_place;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
