#pragma once

#include "core/trade/tableboard.h"

namespace jangbu::ui {

/// What a place of the board asks of the owner, the most pressing thing first.
enum class PlaceState {
    New, ///< An order waits to be accepted.
    Late, ///< One that is not out yet is older than it should be.
    ReturnAsked,
    Ready,
    Cooking,
    Accepted,
    OnTheWay,
    Served, ///< Everything is out.
    Free,
};

/// The moment at which a board is looked at, and how old an order may be before it is late.
struct BoardMoment {
    Instant now;
    qint64 lateMinutes = 20;
};

/// What waits on a whole board.
struct BoardCounts {
    qint64 newOrders = 0;
    qint64 lateOrders = 0;
    qint64 toCook = 0; ///< Orders that were accepted and are not out yet.

    friend bool operator==(const BoardCounts&, const BoardCounts&) = default;
};

/// Whether the kitchen still has it: placed, accepted or preparing.
bool isInKitchen(OrderState state);
/// Whole minutes since it was ordered.
qint64 ageOf(const BoardOrder& order, Instant now);
bool isLate(const BoardOrder& order, const BoardMoment& moment);

/// A new order comes before a late one, but for one that is late itself.
PlaceState placeStateOf(const BoardTable& place, const BoardMoment& moment);
/// The newest order that waits to be accepted; null where none does.
const BoardOrder* newestPlaced(const BoardTrade& trade);
BoardCounts countsOf(const BoardView& board, const BoardMoment& moment);
/// Whole minutes from one moment to another, never below none.
qint64 minutesBetween(Instant from, Instant to);

/// Without paid take-out and deliveries that nobody has touched for half a day: who pays at the
/// counter and takes the bag along is gone, whether or not somebody pressed a button.
BoardView withoutForgotten(const BoardView& board, const BoardMoment& moment);

/// Everything that stands on a board, place by place.
template <typename Each> void eachPlace(const BoardView& board, Each each)
{
    for (const auto* places : { &board.hall, &board.counter, &board.elsewhere }) {
        for (const BoardTable& place : *places) {
            if (place.trade)
                each(place, *place.trade);
        }
    }
}

} // namespace jangbu::ui
