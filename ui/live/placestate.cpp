#include "ui/live/placestate.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 forgottenMinutes = 12 * 60;

PlaceState stateOf(const BoardOrder& order, const BoardMoment& moment)
{
    if (isLate(order, moment))
        return PlaceState::Late;
    switch (order.state) {
    case OrderState::Placed:
        return PlaceState::New;
    case OrderState::Accepted:
        return PlaceState::Accepted;
    case OrderState::Preparing:
        return PlaceState::Cooking;
    case OrderState::Ready:
        return PlaceState::Ready;
    case OrderState::OnTheWay:
        return PlaceState::OnTheWay;
    case OrderState::ReturnRequested:
        return PlaceState::ReturnAsked;
    case OrderState::Served:
    case OrderState::Cancelled:
    case OrderState::Delivered:
    case OrderState::Returned:
        break;
    }
    return PlaceState::Served;
}

bool isForgotten(const BoardTable& place, const BoardMoment& moment)
{
    if (!place.trade || place.trade->state != TradeState::Paid)
        return false;
    return std::all_of(place.trade->orders.cbegin(), place.trade->orders.cend(),
                       [&moment](const BoardOrder& order) {
                           return !isUnderWay(order.state)
                               || (isInKitchen(order.state)
                                   && ageOf(order, moment.now) >= forgottenMinutes);
                       });
}

} // namespace

BoardView withoutForgotten(const BoardView& board, const BoardMoment& moment)
{
    BoardView kept = board;
    kept.counter.erase(
        std::remove_if(kept.counter.begin(), kept.counter.end(),
                       [&moment](const BoardTable& place) { return isForgotten(place, moment); }),
        kept.counter.end());
    return kept;
}

qint64 minutesBetween(Instant from, Instant to)
{
    return std::max<qint64>(0, (to.ms() - from.ms()) / msPerMinute);
}

bool isInKitchen(OrderState state)
{
    return state == OrderState::Placed || state == OrderState::Accepted
        || state == OrderState::Preparing;
}

qint64 ageOf(const BoardOrder& order, Instant now)
{
    return minutesBetween(order.orderedAtUtc, now);
}

bool isLate(const BoardOrder& order, const BoardMoment& moment)
{
    return isInKitchen(order.state) && ageOf(order, moment.now) >= moment.lateMinutes;
}

PlaceState placeStateOf(const BoardTable& place, const BoardMoment& moment)
{
    if (!place.trade)
        return PlaceState::Free;
    auto state = PlaceState::Served;
    bool hasNew = false;
    for (const BoardOrder& order : place.trade->orders) {
        const PlaceState mine = stateOf(order, moment);
        hasNew = hasNew || mine == PlaceState::New;
        state = std::min(state, mine);
    }
    return hasNew ? PlaceState::New : state;
}

const BoardOrder* newestPlaced(const BoardTrade& trade)
{
    const auto found
        = std::find_if(trade.orders.crbegin(), trade.orders.crend(),
                       [](const auto& order) { return order.state == OrderState::Placed; });
    return found == trade.orders.crend() ? nullptr : &*found;
}

BoardCounts countsOf(const BoardView& board, const BoardMoment& moment)
{
    BoardCounts counts;
    eachPlace(board, [&](const BoardTable&, const BoardTrade& trade) {
        for (const BoardOrder& order : trade.orders) {
            counts.newOrders += order.state == OrderState::Placed ? 1 : 0;
            counts.toCook += isInKitchen(order.state) && order.state != OrderState::Placed ? 1 : 0;
            counts.lateOrders += isLate(order, moment) ? 1 : 0;
        }
    });
    return counts;
}

} // namespace jangbu::ui
