#include "core/trade/changeorder.h"
#include "core/trade/listorders.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestListOrders final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void ordersAreListed_byState_oldestFirst();
    void whatIsUnderWay_isListedWhenItsTradeIsPaid();
};

void TestListOrders::ordersAreListed_byState_oldestFirst()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const ListOrders list(books->database());
    const auto place = [&](const QString& table, const QString& product) {
        shop.clock().advanceMs(1'000);
        return valueOf(till.placeOrder.run(shop.store(), table, { { product, 2 } }));
    };
    const auto first = place(u"2"_s, u"콜라"_s);
    const auto second = place(u"1"_s, u"비빔밥"_s);
    const auto third = place(u"2"_s, u"쌀"_s);
    shop.clock().advanceMs(1'000);
    valueOf(change.run(shop.store(), second.trade, second.order, OrderState::Preparing));
    valueOf(change.cancel(shop.store(), third.trade, third.order, u"손님 요청"_s));

    const auto all = valueOf(list.run(shop.store(), {}));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].order.id, first.order);
    QCOMPARE(all[1].sinceUtc, shop.clock().nowUtc());
    QCOMPARE(all[1].amount.minor(), 16'000);
    QCOMPARE(all[2].reason, u"손님 요청"_s);
    QCOMPARE(all[2].lines[0].productName, u"쌀"_s);
    const auto preparing = valueOf(list.run(shop.store(), { .states = { OrderState::Preparing } }));
    QCOMPARE(preparing.size(), 1);
    QCOMPARE(preparing[0].tableName, u"1"_s);
}

void TestListOrders::whatIsUnderWay_isListedWhenItsTradeIsPaid()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const ListOrders list(books->database());
    const TradeId delivery = till.order(u"배달 1"_s, { { u"콜라"_s } });
    const TradeId table = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(delivery);
    till.pay(table);
    const auto underWay = valueOf(list.run(shop.store(), {}));
    QCOMPARE(underWay.size(), 1);
    QCOMPARE(underWay[0].trade, delivery);
    QCOMPARE(underWay[0].tradeState, TradeState::Paid);
    const BusinessDate today = shop.store().time.businessDateOf(shop.clock().nowUtc());
    QCOMPARE(valueOf(list.run(shop.store(), { .paidOn = today })).size(), 2);
    QCOMPARE(valueOf(list.run(shop.store(), { .paidOn = today.addDays(1) })).size(), 1);
}

QTEST_GUILESS_MAIN(TestListOrders)
#include "tst_listorders.moc"
