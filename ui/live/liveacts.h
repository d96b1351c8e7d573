#pragma once

#include "core/device/device.h"
#include "core/payment/attemptrepository.h"
#include "ui/live/paymentpanel.h"
#include "ui/page.h"

#include <QObject>

#include <functional>

namespace jangbu::ui {

class OrderDialog;

/// What can be done on the Live page, with the questions that come before it: orders, payments,
/// taking back, making void, and the tables themselves.
class LiveActs final : public QObject {
    Q_OBJECT

public:
    LiveActs(const PageServices& services, QWidget* anchor);

    void setStore(const Store& store) { m_store = store; }

    void orderAt(const QString& table);
    /// A sale of its own: take-out, delivery.
    void orderAtCounter();
    /// By hand at once; by the terminal once it has answered.
    void pay(const LedgerTrade& trade, const AskedPayment& payment);
    void noteDecline(const LedgerTrade& trade, const AskedPayment& payment);
    /// Asks the terminal what became of an attempt.
    void enquire(AttemptId attempt);
    void takeBack(const LedgerTrade& trade, PartId part);
    void voidTrade(const LedgerTrade& trade);
    void addTable();
    void renameTable(TableId table, const QString& name);
    /// Asks first where tablets stand on it.
    void removeTable(TableId table, const QString& name);

signals:
    void said(const jangbu::ui::ToastText& toast);
    void failed(const jangbu::Error& error);
    /// An order was placed; the trade is the one it belongs to.
    void ordered(jangbu::TradeId trade);
    void paymentEnded(bool isTaken);

private:
    void openOrder(const QString& title, const QString& table, bool isAtCounter);
    void placeOrder(OrderDialog* dialog, const QString& table, bool isAtCounter);
    void payByTerminal(TradeId trade, const AskedPayment& payment);
    void askWhatItPrinted(AttemptId attempt);
    void settle(AttemptId attempt, const std::shared_ptr<CardTerminal>& terminal);
    void tellAttempt(const PaymentAttempt& attempt);
    void runTakeBack(TradeId trade, PartId part, const QString& reason);
    void askForTableName(const QString& title, const QString& name, const QString& actText,
                         std::function<void(const QString&)> act);
    void askToRemoveWith(const QList<Device>& devices, TableId table, const QString& name);
    void runRemoveTable(TableId table, const QString& name);
    template <typename Make> void run(Make make, const QString& saying);

    PageServices m_services;
    QWidget* m_anchor;
    std::optional<Store> m_store;
};

} // namespace jangbu::ui
