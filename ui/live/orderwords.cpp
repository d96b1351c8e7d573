#include "ui/live/orderwords.h"

namespace jangbu::ui {

QString OrderWords::state(OrderState state, Serving serving)
{
    switch (state) {
    case OrderState::Placed:
        return tr("New", "order");
    case OrderState::Accepted:
        return tr("Accepted", "order");
    case OrderState::Preparing:
        return tr("Cooking", "order");
    case OrderState::Served:
        return tr("Served", "order");
    case OrderState::Cancelled:
        return tr("Cancelled", "order");
    case OrderState::Ready:
        return tr("Ready", "order");
    case OrderState::OnTheWay:
        return tr("On the way", "order");
    case OrderState::Delivered:
        return serving == Serving::TakeOut ? tr("Handed over", "order") : tr("Delivered", "order");
    case OrderState::ReturnRequested:
        return tr("Return asked", "order");
    case OrderState::Returned:
        return tr("Returned", "order");
    }
    return {};
}

BadgeKind OrderWords::badge(OrderState state)
{
    switch (state) {
    case OrderState::Placed:
        return BadgeKind::Accent;
    case OrderState::Ready:
        return BadgeKind::Positive;
    case OrderState::ReturnRequested:
        return BadgeKind::Warning;
    default:
        return BadgeKind::Neutral;
    }
}

QString OrderWords::act(OrderState to, Serving serving)
{
    switch (to) {
    case OrderState::Accepted:
        return tr("Accept", "button: the order");
    case OrderState::Preparing:
        return tr("Start cooking", "button");
    case OrderState::Served:
        return tr("Served", "button: it has gone out");
    case OrderState::Ready:
        return tr("Ready", "button");
    case OrderState::OnTheWay:
        return tr("Send off", "button: the delivery starts");
    case OrderState::Delivered:
        return serving == Serving::TakeOut ? tr("Handed over", "button")
                                           : tr("Delivered", "button");
    case OrderState::Returned:
        return tr("Approve", "button: a return");
    default:
        return {};
    }
}

QString OrderWords::place(PlaceState state)
{
    switch (state) {
    case PlaceState::New:
        return tr("New order", "table");
    case PlaceState::Late:
        return tr("Cooking late", "table");
    case PlaceState::ReturnAsked:
        return tr("Return", "table");
    case PlaceState::Ready:
        return tr("Ready", "table");
    case PlaceState::Cooking:
        return tr("Cooking", "table");
    case PlaceState::Accepted:
        return tr("Accepted", "table");
    case PlaceState::OnTheWay:
        return tr("On the way", "table");
    case PlaceState::Served:
        return tr("Served", "table");
    case PlaceState::Free:
        return tr("Free", "table");
    }
    return {};
}

std::optional<BadgeKind> OrderWords::badge(PlaceState state)
{
    switch (state) {
    case PlaceState::New:
        return BadgeKind::AccentSolid;
    case PlaceState::Late:
    case PlaceState::ReturnAsked:
        return BadgeKind::Warning;
    case PlaceState::Ready:
        return BadgeKind::Positive;
    default:
        return std::nullopt;
    }
}

QList<OrderState> pathOut(Serving serving, OrderState state)
{
    QList<OrderState> path;
    while (isInKitchen(state)) {
        const auto next = nextState(serving, state);
        if (!next)
            break;
        path.append(*next);
        state = *next;
    }
    return path;
}

} // namespace jangbu::ui
