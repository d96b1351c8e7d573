#include "core/trade/movedueorders.h"
#include "core/trade/orderwatch.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestMoveDueOrders final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void ordersMoveOn_eachAtItsOwnMoment();
    void nextDay_startsAtTheCutOff();
    void whatSomebodyMovedByHand_waitsAnew();
    void ordersAtTables_areLeftAlone();
    void timesOutsideTheLimits_areRefused();
};

void TestMoveDueOrders::ordersMoveOn_eachAtItsOwnMoment()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    MoveDueOrders due(books->database(), till.ids, shop.clock());
    valueOf(due.setTime(shop.store(), { Serving::Delivery, OrderState::Accepted, 0, 10 }));
    valueOf(due.setTime(shop.store(), { Serving::Delivery, OrderState::Preparing, 0, 20 }));
    valueOf(due.setTime(shop.store(), { Serving::Delivery, OrderState::OnTheWay, 0, 5 }));
    const auto placed = valueOf(till.placeOrder.run(shop.store(), u"배달 1"_s, { { u"콜라"_s } }));
    const Instant start = shop.clock().nowUtc();
    till.pay(placed.trade);

    shop.clock().advanceMs(9 * 60'000);
    QCOMPARE(valueOf(due.run()), 0);
    // The program was off for a while: both steps are made up for, at their own moments.
    shop.clock().advanceMs(60 * 60'000);
    QCOMPARE(valueOf(due.run()), 2);
    QCOMPARE(till.trade(placed.trade).orders[0].state, OrderState::Ready);
    QCOMPARE(valueOf(due.run()), 0);
    const auto changes
        = valueOf(OrderRepository(books->database()).changesOf(shop.store().id, placed.trade));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].atUtc, start.plusMs(10 * 60'000));
    QCOMPARE(changes[1].atUtc, start.plusMs(30 * 60'000));
    QCOMPARE(changes[1].by, ChangedBy::Clock);
}

void TestMoveDueOrders::nextDay_startsAtTheCutOff()
{
    NewStore night;
    night.time = *StoreTime::of(u"Asia/Seoul"_s, 360);
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"심야식당"_s, night);
    // 2026-11-21 01:30 in Seoul still belongs to the 20th, whose next day starts at 06:00.
    const Instant at = *shop.store().time.instantOf(*parseIsoTime("2026-11-21T01:30:00"));
    const auto local = [&](const DueTime& time) {
        return shop.store().time.toLocalIso(dueMoment(shop.store(), time, at));
    };
    QCOMPARE(local({ Serving::Delivery, OrderState::Ready, 1, 0 }), u"2026-11-21T06:00:00"_s);
    QCOMPARE(local({ Serving::Delivery, OrderState::Ready, 2, 90 }), u"2026-11-22T07:30:00"_s);
    QCOMPARE(local({ Serving::Delivery, OrderState::Ready, 0, 90 }), u"2026-11-21T03:00:00"_s);
    // Into the next month, over one with 30 days and over the end of a year.
    QCOMPARE(local({ Serving::Delivery, OrderState::Ready, 11, 0 }), u"2026-12-01T06:00:00"_s);
    const Instant newYear = *shop.store().time.instantOf(*parseIsoTime("2026-12-31T23:30:00"));
    const auto later = [&](int days, int minutes) {
        const DueTime time { Serving::Delivery, OrderState::Ready, days, minutes };
        return shop.store().time.toLocalIso(dueMoment(shop.store(), time, newYear));
    };
    QCOMPARE(later(1, 0), u"2027-01-01T06:00:00"_s);
    QCOMPARE(later(30, 1'440), u"2027-01-31T06:00:00"_s);
    QCOMPARE(later(0, 60), u"2027-01-01T00:30:00"_s);
}

void TestMoveDueOrders::whatSomebodyMovedByHand_waitsAnew()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    MoveDueOrders due(books->database(), till.ids, shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    valueOf(due.setTime(shop.store(), { Serving::TakeOut, OrderState::Accepted, 0, 10 }));
    valueOf(due.setTime(shop.store(), { Serving::TakeOut, OrderState::Preparing, 0, 10 }));
    const auto placed = valueOf(till.placeOrder.run(shop.store(), u"포장 1"_s, { { u"콜라"_s } }));
    shop.clock().advanceMs(8 * 60'000);
    valueOf(change.run(shop.store(), placed.trade, placed.order, OrderState::Preparing));
    shop.clock().advanceMs(8 * 60'000);
    QCOMPARE(valueOf(due.run()), 0);
    shop.clock().advanceMs(2 * 60'000);
    QCOMPARE(valueOf(due.run()), 1);
    QCOMPARE(till.trade(placed.trade).orders[0].state, OrderState::Ready);
    valueOf(change.cancel(shop.store(), placed.trade, placed.order, {}));
    QVERIFY(valueOf(OrderRepository(books->database()).watchedTrades(shop.store().id)).isEmpty());
    valueOf(due.removeTime(shop.store(), Serving::TakeOut, OrderState::Accepted));
    QCOMPARE(valueOf(due.times(shop.store())).size(), 1);
}

void TestMoveDueOrders::ordersAtTables_areLeftAlone()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    MoveDueOrders due(books->database(), till.ids, shop.clock());
    valueOf(due.setTime(shop.store(), { Serving::Delivery, OrderState::Accepted, 0, 1 }));
    till.order(u"1"_s, { { u"콜라"_s } });
    shop.clock().advanceMs(msPerDay);
    QCOMPARE(valueOf(due.run()), 0);
}

void TestMoveDueOrders::timesOutsideTheLimits_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    MoveDueOrders due(books->database(), shop.ids(), shop.clock());
    const auto set = [&](Serving serving, OrderState from, int days, int minutes) {
        return codeOf(due.setTime(shop.store(), { serving, from, days, minutes }));
    };
    QCOMPARE(set(Serving::AtTable, OrderState::Accepted, 0, 1), u"VALUE_INVALID"_s);
    QCOMPARE(set(Serving::Delivery, OrderState::Delivered, 0, 1), u"VALUE_INVALID"_s);
    QCOMPARE(set(Serving::Delivery, OrderState::Ready, 31, 0), u"VALUE_INVALID"_s);
    QCOMPARE(set(Serving::Delivery, OrderState::Ready, 0, 1'441), u"VALUE_INVALID"_s);
    QCOMPARE(set(Serving::Delivery, OrderState::Ready, -1, 0), u"VALUE_INVALID"_s);
    QCOMPARE(set(Serving::Delivery, OrderState::Ready, 30, 1'440), u"DONE"_s);
}

QTEST_GUILESS_MAIN(TestMoveDueOrders)
#include "tst_movedueorders.moc"
