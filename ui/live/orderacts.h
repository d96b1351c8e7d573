#pragma once

#include "core/menu/product.h"
#include "ui/live/orderlist.h"
#include "ui/page.h"

namespace jangbu::ui {

/// What the owner does with orders on the Live page, with the questions that come before it: their
/// life from accepting to serving, cancelling, returns, moving and joining trades, and what is sold
/// out.
class OrderActs final : public QObject {
    Q_OBJECT

public:
    OrderActs(const PageServices& services, QWidget* anchor);

    void setStore(const Store& store) { m_store = store; }

    void step(TradeId trade, const OrderStep& step);
    /// The kitchen ticks a line off.
    void mark(TradeId trade, LineId line, bool isDone);
    void cancel(const LedgerTrade& trade, OrderId order);
    void decideReturn(const LedgerTrade& trade, OrderId order, bool isApproved);
    /// Asks where to: a free table, or one whose trade it joins.
    void move(const LedgerTrade& trade, const BoardView& board);
    void openSoldOut();

signals:
    void said(const jangbu::ui::ToastText& toast);
    void failed(const jangbu::Error& error);
    /// The trade stands there now.
    void moved(jangbu::TradeId trade);

private:
    void approveReturn(const LedgerTrade& trade, OrderId order, Money amount);
    void moveTo(TradeId trade, const QString& from, const QString& table);
    void askToJoin(const LedgerTrade& trade, const BoardTable& other);
    void join(const LedgerTrade& trade, TradeId into, const QString& name);

    PageServices m_services;
    QWidget* m_anchor;
    std::optional<Store> m_store;
};

} // namespace jangbu::ui
