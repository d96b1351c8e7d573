#pragma once

#include "ui/formats.h"
#include "ui/live/placestate.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace jangbu::ui {

class Button;
class StartTile;
class TableTile;

/// A place on the board: a table of the store, or an open trade at none.
struct BoardPlace {
    std::optional<TableId> table {};
    std::optional<TradeId> trade {};
    QString name {};

    static BoardPlace of(const BoardTable& table);
    /// Whatever stands on the table at either moment.
    bool isSameAs(const BoardPlace& other) const;
};

/// The tables of a store as tiles, in sections; arrow keys go from tile to tile.
class BoardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit BoardGrid(const Formats& formats, QWidget* parent = nullptr);

    /// Tiles that stay keep their focus.
    void setView(const BoardView& view, const Currency& currency, const BoardMoment& moment);
    /// Shows only tiles that the text finds by table, product or amount; an empty one shows all.
    void setFilter(const QString& text);
    void choose(const std::optional<BoardPlace>& place);
    const std::optional<BoardPlace>& chosen() const { return m_chosen; }
    void focusChosen();
    int tileCount() const;

signals:
    void placeChosen(const jangbu::ui::BoardPlace& place);
    /// Enter on a tile.
    void placeActivated(const jangbu::ui::BoardPlace& place);
    void counterSaleWanted();
    void tableWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Section {
        QLabel* title = nullptr;
        QLabel* note = nullptr;
        QList<QWidget*> tiles {};
    };
    enum SectionIndex { Hall, Counter, Elsewhere, SectionCount };

    void fill(Section& section, const QList<BoardTable>& tables, const Currency& currency,
              const BoardMoment& moment);
    TableTile* tileFor(const BoardTable& table, const Currency& currency,
                       const BoardMoment& moment);
    void showNotes(const BoardView& view);
    bool isFound(const TableTile* tile) const;
    void layOut();
    int layOutSection(Section& section, int top, int columns);
    void step(QWidget* from, int columns, int rows);
    void take(TableTile* tile);

    const Formats& m_formats;
    std::array<Section, SectionCount> m_sections;
    QHash<QString, TableTile*> m_tiles;
    QHash<QString, TableTile*> m_kept; ///< Those of the view that is being shown.
    QList<TableTile*> m_fresh; ///< Made for the view that is being shown.
    StartTile* m_startSale;
    Button* m_addTable;
    QString m_filter;
    std::optional<BoardPlace> m_chosen;
};

} // namespace jangbu::ui
