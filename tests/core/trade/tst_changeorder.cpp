#include "core/settlement/closewindow.h"
#include "core/settlement/verifybooks.h"
#include "core/trade/changeorder.h"
#include "core/trade/orderrepository.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestChangeOrder final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void anOrder_goesThroughItsLife_andItsHistoryIsKept();
    void aCancelledOrder_givesBackStock_andCountsNowhere();
    void theOwner_cancelsOnlyWhatIsNotPaidFor();
    void aGuest_cancelsOnlyWhatIsPlaced();
    void aGuest_cancelsNothingOfAnotherTable();
    void refusals_writeNothing();
};

void TestChangeOrder::anOrder_goesThroughItsLife_andItsHistoryIsKept()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const PlacedOrder placed = valueOf(
        till.placeOrder.run(shop.store(), u"배달 1"_s, { { u"콜라"_s, 2 } }, OrderState::Placed));
    QList<OrderState> wanted { OrderState::Accepted, OrderState::Preparing, OrderState::Ready,
                               OrderState::OnTheWay, OrderState::Delivered };
    for (const OrderState to : wanted) {
        shop.clock().advanceMs(1'000);
        valueOf(change.run(shop.store(), placed.trade, placed.order, to, u"이유"_s));
        QCOMPARE(till.trade(placed.trade).orders[0].state, to);
    }
    const auto changes
        = valueOf(OrderRepository(books->database()).changesOf(shop.store().id, placed.trade));
    QCOMPARE(changes.size(), 5);
    QCOMPARE(changes[0].from, OrderState::Placed);
    QCOMPARE(changes[4].to, OrderState::Delivered);
    QCOMPARE(changes[4].atUtc, shop.clock().nowUtc());
    QCOMPARE(changes[4].reason, u"이유"_s);
    QCOMPARE(till.trade(placed.trade).amount.minor(), 4'000);
}

void TestChangeOrder::aCancelledOrder_givesBackStock_andCountsNowhere()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const TradeId trade = till.order(u"1"_s, { { u"비빔밥"_s, 2 } });
    const auto second = valueOf(till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s, 3 } }));
    valueOf(change.cancel(shop.store(), trade, second.order, u"품절"_s));
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock);
    QCOMPARE(till.trade(trade).amount.minor(), 16'000);
    QCOMPARE(till.trade(trade).lines.size(), 2);

    const TakenPart taken = till.pay(trade);
    QCOMPARE(taken.amount.minor(), 16'000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
    QCOMPARE(till.refund(trade).amount.minor(), 16'000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
    QCOMPARE(till.stockOf(u"비빔밥"_s), maxStock - 2);

    // The day is closed and sealed with it, and adds up whichever way it is counted.
    const BusinessDate day = shop.store().time.businessDateOf(shop.clock().nowUtc());
    shop.clock().advanceMs(2 * msPerDay);
    valueOf(CloseWindow(books->database(), shop.clock()).run(shop.store(), Term::Day, day));
    QVERIFY(valueOf(VerifyBooks(books->database()).run()).differences.isEmpty());
}

void TestChangeOrder::theOwner_cancelsOnlyWhatIsNotPaidFor()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const auto first = valueOf(till.placeOrder.run(shop.store(), u"1"_s, { { u"비빔밥"_s } }));
    const auto second = valueOf(till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s, 2 } }));
    till.pay(first.trade, {}, Money::ofMinor(8'000));
    QCOMPARE(codeOf(change.cancel(shop.store(), first.trade, first.order, {})),
             u"TRADE_PARTLY_PAID"_s);
    valueOf(change.cancel(shop.store(), first.trade, second.order, {}));
    QCOMPARE(till.trade(first.trade).amount.minor(), 8'000);
    till.pay(first.trade, {}, Money());
    QCOMPARE(till.trade(first.trade).state, TradeState::Paid);
    QCOMPARE(codeOf(change.cancel(shop.store(), first.trade, first.order, {})),
             u"TRADE_NOT_OPEN"_s);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestChangeOrder::aGuest_cancelsOnlyWhatIsPlaced()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    const ProductId cola = shop.product(u"콜라"_s).id;
    const auto ask = [&] {
        return valueOf(desk.order(TabletShop::request(tablet, { { cola, 1 } })));
    };
    const auto cancel = [&](OrderId order) {
        return codeOf(change.cancelAtTable(shop.store(), tablet.table, order));
    };

    const TakenOrder first = ask();
    const TakenOrder second = ask();
    const TakenOrder third = ask();
    QCOMPARE(cancel(first.order), u"DONE"_s);
    QCOMPARE(cancel(first.order), u"ORDER_STATE_INVALID"_s);
    valueOf(change.run(shop.store(), second.trade, second.order, OrderState::Accepted));
    QCOMPARE(cancel(second.order), u"ORDER_STATE_INVALID"_s);
    till.pay(third.trade, {}, Money::ofMinor(1'000));
    QCOMPARE(cancel(third.order), u"TRADE_PARTLY_PAID"_s);
    till.pay(third.trade);
    QCOMPARE(cancel(third.order), u"ORDER_NOT_FOUND"_s);
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 2);
}

void TestChangeOrder::aGuest_cancelsNothingOfAnotherTable()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), desk.ids, shop.clock());
    const auto tablets = desk.tablets(2);
    const ProductId cola = shop.product(u"콜라"_s).id;
    const auto own = valueOf(desk.order(TabletShop::request(tablets[0], { { cola, 1 } })));
    valueOf(desk.order(TabletShop::request(tablets[1], { { cola, 1 } })));
    QCOMPARE(codeOf(change.cancelAtTable(shop.store(), tablets[1].table, own.order)),
             u"ORDER_NOT_FOUND"_s);
    QCOMPARE(codeOf(change.cancelAtTable(shop.store(), tablets[0].table, own.order)), u"DONE"_s);
}

void TestChangeOrder::refusals_writeNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const auto placed = valueOf(till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s } }));
    const QStringList before = booksOf(books->database());
    const auto refused = [&](TradeId trade, OrderId order, OrderState to) {
        return codeOf(change.run(shop.store(), trade, order, to));
    };
    QCOMPARE(refused(placed.trade, placed.order, OrderState::Served), u"ORDER_STATE_INVALID"_s);
    QCOMPARE(refused(placed.trade, placed.order, OrderState::Accepted), u"ORDER_STATE_INVALID"_s);
    QCOMPARE(refused(placed.trade, placed.order, OrderState::ReturnRequested), u"TRADE_NOT_PAID"_s);
    QCOMPARE(refused(placed.trade, OrderId(5), OrderState::Served), u"ORDER_NOT_FOUND"_s);
    QCOMPARE(refused(TradeId(5), placed.order, OrderState::Served), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(codeOf(change.run(shop.store(), placed.trade, placed.order, OrderState::Preparing,
                               QString(256, u'x'))),
             u"NAME_INVALID"_s);
    QCOMPARE(booksOf(books->database()), before);
}

QTEST_GUILESS_MAIN(TestChangeOrder)
#include "tst_changeorder.moc"
