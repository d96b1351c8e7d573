#include "core/trade/movedueorders.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ordersPerStep = 200;
constexpr int maxDays = 30;
constexpr int maxMinutes = 1'440;

} // namespace

Result<qint64> MoveDueOrders::run()
{
    const Instant now = m_clock.nowUtc();
    qint64 moved = 0;
    while (true) {
        JANGBU_TRY_ASSIGN(const auto due, OrderRepository(m_database).due(now, ordersPerStep));
        if (due.isEmpty())
            return moved;
        for (const DueOrder& order : due) {
            JANGBU_TRY(moveOne(order));
            ++moved;
        }
    }
}

Done MoveDueOrders::moveOne(const DueOrder& due)
{
    JANGBU_TRY_ASSIGN(const Store store, StoreRepository(m_database).byId(due.store));
    const Done moved = m_changeOrder.runDue(store, due.trade, due.order, due.next, due.dueAtUtc);
    if (moved)
        return done;
    const ErrorCode code = moved.error().code;
    const bool isOver = code == ErrorCode::OrderStateInvalid || code == ErrorCode::OrderNotFound
        || code == ErrorCode::TradeNotFound || code == ErrorCode::TradeNotOpen;
    if (!isOver)
        return moved;
    // Somebody moved it by hand since it was read, and wrote when it is due next; or it is gone.
    return inTransaction(m_database, [&]() -> Done {
        OrderRepository orders(m_database);
        JANGBU_TRY_ASSIGN(const auto still, orders.due(due.dueAtUtc, ordersPerStep));
        for (const DueOrder& each : still) {
            if (each.order == due.order && each.next == due.next)
                return orders.unwatch(due.store, due.order);
        }
        return done;
    });
}

Result<QList<DueTime>> MoveDueOrders::times(const Store& store) const
{
    return OrderRepository(m_database).dueTimes(store.id);
}

Done MoveDueOrders::setTime(const Store& store, const DueTime& time)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    if (time.serving == Serving::AtTable || !nextState(time.serving, time.from)) {
        return Error { ErrorCode::ValueInvalid,
                       { u"state"_s, wordOf(time.from), u"accepted…on_the_way"_s } };
    }
    if (time.days < 0 || time.days > maxDays) {
        return Error { ErrorCode::ValueInvalid,
                       { u"days"_s, QString::number(time.days), u"0…%1"_s.arg(maxDays) } };
    }
    if (time.minutes < 0 || time.minutes > maxMinutes) {
        return Error { ErrorCode::ValueInvalid,
                       { u"minutes"_s, QString::number(time.minutes), u"0…%1"_s.arg(maxMinutes) } };
    }
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(OrderRepository(m_database).putDueTime(store.id, time));
        return record(m_database,
                      { .act = Act::SettingChanged,
                        .store = store.id,
                        .subject = u"due_time"_s,
                        .after = { { u"state"_s, wordOf(time.from) },
                                   { u"days"_s, time.days },
                                   { u"minutes"_s, time.minutes } } });
    });
}

Done MoveDueOrders::removeTime(const Store& store, Serving serving, OrderState from)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(OrderRepository(m_database).removeDueTime(store.id, serving, from));
        return record(m_database,
                      { .act = Act::SettingChanged,
                        .store = store.id,
                        .subject = u"due_time"_s,
                        .before = { { u"state"_s, wordOf(from) } } });
    });
}

} // namespace jangbu
