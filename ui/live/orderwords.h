#pragma once

#include "core/trade/orderlife.h"
#include "ui/live/placestate.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// How the states of orders and places are called, and how their badges look.
class OrderWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::OrderWords)

public:
    static QString state(OrderState state, Serving serving);
    static BadgeKind badge(OrderState state);
    /// On the button that brings an order to the state.
    static QString act(OrderState to, Serving serving);
    /// On a tile.
    static QString place(PlaceState state);
    /// A state that needs nothing has no badge: muted words.
    static std::optional<BadgeKind> badge(PlaceState state);
};

/// The states through which an order in the kitchen goes until it is out: served, or ready to take.
QList<OrderState> pathOut(Serving serving, OrderState state);

} // namespace jangbu::ui
