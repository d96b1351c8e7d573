#pragma once

#include "ui/live/kitchenticket.h"

#include <QScrollArea>

namespace jangbu::ui {

class EmptyState;

/// What the kitchen has to make, as tickets, the oldest first.
class KitchenPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit KitchenPane(QWidget* parent = nullptr);

    void setOrders(const QList<KitchenOrder>& orders, const BoardMoment& moment);
    /// Only those with a product or a place that the text finds.
    void setFilter(const QString& text);
    /// As the books have them, where a press could not be written.
    void showMarks();
    int ticketCount() const { return static_cast<int>(m_tickets.size()); }

signals:
    void stepWanted(jangbu::TradeId trade, const jangbu::ui::OrderStep& step);
    void lineMarked(jangbu::TradeId trade, jangbu::LineId line, bool isDone);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    KitchenTicket* ticketFor(const KitchenOrder& order);
    bool isFound(const KitchenTicket* ticket) const;
    void layOut();

    QWidget* m_content;
    QLabel* m_nothing;
    QList<KitchenTicket*> m_tickets; ///< By age.
    QString m_filter;
};

} // namespace jangbu::ui
