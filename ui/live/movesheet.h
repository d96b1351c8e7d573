#pragma once

#include "ui/formats.h"
#include "ui/live/placestate.h"
#include "ui/widgets/sheet.h"

class QGridLayout;

namespace jangbu::ui {

/// Where guests move with their trade: free tables, and those whose trade theirs may join.
class MoveSheet final : public Sheet {
    Q_OBJECT

public:
    MoveSheet(QWidget* anchor, const Formats& formats, const Store& store, const LedgerTrade& trade,
              const BoardView& board);

    void start();

signals:
    void freeChosen(const QString& table);
    void tradeChosen(const jangbu::BoardTable& place);

private:
    QGridLayout* addGroup(const QString& title);
    void addFree(QGridLayout* grid, const BoardTable& place);
    void addTaken(QGridLayout* grid, const BoardTable& place, const QString& amount);

    QVBoxLayout* m_groups;
};

} // namespace jangbu::ui
