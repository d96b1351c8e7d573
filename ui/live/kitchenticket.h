#pragma once

#include "ui/live/kitchenmodel.h"
#include "ui/live/orderlist.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class KitchenLine;

/// An order as the kitchen reads it: where it goes, since when it waits, and what is to be made,
/// line by line, each ticked off when it is done; a press starts the order, another one has it out.
/// A late one is coloured.
class KitchenTicket final : public QFrame {
    Q_OBJECT

public:
    KitchenTicket(const KitchenOrder& order, QWidget* parent = nullptr);

    void show(const KitchenOrder& order, const BoardMoment& moment);
    const KitchenOrder& order() const { return m_order; }
    /// As the books have them, whatever was pressed.
    void showMarks();

signals:
    void stepWanted(jangbu::TradeId trade, const jangbu::ui::OrderStep& step);
    void lineMarked(jangbu::TradeId trade, jangbu::LineId line, bool isDone);

private:
    void build();
    void addLine(QVBoxLayout* lines, const BoardLine& line);
    void addButtons(QVBoxLayout* lines);
    void showAge(const BoardMoment& moment);

    KitchenOrder m_order;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QLabel* m_age = nullptr;
    QList<KitchenLine*> m_lines;
};

} // namespace jangbu::ui
