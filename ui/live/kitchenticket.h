#pragma once

#include "ui/live/kitchenmodel.h"
#include "ui/live/orderlist.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class ElidedLabel;

/// An order as the kitchen reads it: where it goes, since when it waits, and large what is to be
/// made; a press starts it, another one has it done. A late one is coloured.
class KitchenTicket final : public QFrame {
    Q_OBJECT

public:
    KitchenTicket(const KitchenOrder& order, QWidget* parent = nullptr);

    void show(const KitchenOrder& order, const BoardMoment& moment);
    const KitchenOrder& order() const { return m_order; }

signals:
    void stepWanted(jangbu::TradeId trade, const jangbu::ui::OrderStep& step);

private:
    void build();
    void addLine(QVBoxLayout* lines, const BoardLine& line);
    void showAge(const BoardMoment& moment);

    KitchenOrder m_order;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QLabel* m_age = nullptr;
};

} // namespace jangbu::ui
