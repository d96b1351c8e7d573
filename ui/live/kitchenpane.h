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
    int ticketCount() const { return static_cast<int>(m_tickets.size()); }

signals:
    void stepWanted(jangbu::TradeId trade, const jangbu::ui::OrderStep& step);

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
