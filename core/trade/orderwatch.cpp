#include "core/trade/orderwatch.h"

#include "core/store/store.h"

#include <algorithm>

namespace jangbu {

namespace {

constexpr qint64 msPerMinute = 60'000;

} // namespace

Instant dueMoment(const Store& store, const DueTime& time, Instant at)
{
    if (time.days == 0)
        return at.plusMs(time.minutes * msPerMinute);
    const BusinessDate day = store.time.businessDateOf(at).addDays(time.days);
    const qint64 localMs = (day.julianDay() - epochJulianDay) * msPerDay
        + (store.time.cutoffMinutes() + time.minutes) * msPerMinute;
    // Only at the end of all years is there no such moment; then it is due at once.
    return store.time.instantOf({ .localMs = localMs, .offsetSeconds = {} }).value_or(at);
}

Done OrderWatch::begin(const Store& store, TradeId trade, const LedgerOrder& order)
{
    if (order.serving == Serving::AtTable)
        return done;
    return follow(store, trade, order, order.orderedAtUtc);
}

Done OrderWatch::follow(const Store& store, TradeId trade, const LedgerOrder& order, Instant at)
{
    OrderRepository orders(m_database);
    if (!isUnderWay(order.state))
        return orders.unwatch(store.id, order.id);
    if (order.state == OrderState::ReturnRequested)
        return orders.watch(store.id, trade, order.id, std::nullopt, std::nullopt);
    if (order.serving == Serving::AtTable)
        return done;
    JANGBU_TRY_ASSIGN(const auto times, orders.dueTimes(store.id));
    const auto time = std::find_if(times.cbegin(), times.cend(), [&](const DueTime& candidate) {
        return candidate.serving == order.serving && candidate.from == order.state;
    });
    if (time == times.cend())
        return orders.watch(store.id, trade, order.id, std::nullopt, std::nullopt);
    return orders.watch(store.id, trade, order.id, dueMoment(store, *time, at),
                        nextState(order.serving, order.state));
}

} // namespace jangbu
