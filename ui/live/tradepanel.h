#pragma once

#include "core/payment/attemptrepository.h"
#include "ui/live/orderlist.h"
#include "ui/live/paymentpanel.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;

namespace jangbu::ui {

class AttemptList;
class ElidedLabel;

/// The open trade of a table: its orders and lines, and its payment.
class TradePanel final : public QFrame {
    Q_OBJECT

public:
    TradePanel(const Formats& formats, const Store& store, QWidget* parent = nullptr);

    /// `reasons` are those that were given with the states of orders.
    void setTrade(const LedgerTrade& trade, const QHash<OrderId, QString>& reasons, Instant now);
    const std::optional<LedgerTrade>& trade() const { return m_trade; }
    /// Shows the minutes of another moment.
    void setNow(Instant now);
    void setHasTable(bool hasTable);
    void setAttempts(const QList<PaymentAttempt>& attempts);
    void setKnownWays(const KnownWays& known) { m_payment->setKnownWays(known); }
    PaymentPanel* payment() { return m_payment; }
    /// What was picked among the lines was paid.
    void markPicked();

signals:
    void orderWanted();
    void voidWanted();
    void renameWanted();
    void printWanted();
    void moveWanted();
    void stepWanted(const jangbu::ui::OrderStep& step);
    void cancelWanted(jangbu::OrderId order);
    void returnDecided(jangbu::OrderId order, bool isApproved);
    void payAsked(const jangbu::ui::AskedPayment& payment);
    void partPressed(jangbu::PartId part);
    void declineEntered(const jangbu::ui::AskedPayment& payment);
    void enquiryWanted(jangbu::AttemptId attempt);

private:
    void buildLayout();
    QHBoxLayout* buildHead();
    void fillMenu();
    void connectOrders();
    void showState();

    const Formats& m_formats;
    Store m_store;
    std::optional<LedgerTrade> m_trade;
    ElidedLabel* m_title;
    ElidedLabel* m_note;
    QMenu* m_menu;
    Button* m_add = nullptr;
    Button* m_move = nullptr;
    Button* m_more = nullptr;
    QAction* m_void = nullptr;
    QAction* m_rename = nullptr;
    OrderList* m_orders;
    QScrollArea* m_scroll;
    AttemptList* m_attempts;
    PaymentPanel* m_payment;
    QLabel* m_paid; ///< In the place of the payment, for a paid trade with orders under way.
};

} // namespace jangbu::ui
