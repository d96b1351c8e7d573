#include "core/payment/returnorder.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestReturnOrder final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void anApprovedReturn_refundsWhatIsLeftOfTheOrder();
    void aReturnThatIsRefused_standsWhereItStood();
    void onlyWhatWasServedAndPaid_isReturned();
    void aReturnThatWasRefundedBefore_isOnlyMarked();
};

namespace {

/// Two orders of one trade, served and paid.
struct ServedTrade {
    explicit ServedTrade(Till& till, const Clock& clock)
    {
        ChangeOrder change(till.database, till.ids, clock);
        for (const QString& product : { u"비빔밥"_s, u"콜라"_s }) {
            const auto placed
                = valueOf(till.placeOrder.run(till.store, u"1"_s, { { product, 2 } }));
            valueOf(change.run(till.store, placed.trade, placed.order, OrderState::Preparing));
            valueOf(change.run(till.store, placed.trade, placed.order, OrderState::Served));
            orders.append(placed.order);
            trade = placed.trade;
        }
        till.pay(*trade, card(u"K"_s));
    }

    std::optional<TradeId> trade;
    QList<OrderId> orders;
};

} // namespace

void TestReturnOrder::anApprovedReturn_refundsWhatIsLeftOfTheOrder()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const ServedTrade served(till, shop.clock());
    ReturnOrder returning(books->database(), till.ids, shop.clock());
    valueOf(returning.request(shop.store(), *served.trade, served.orders[0], u"식었어요"_s));
    QCOMPARE(till.trade(*served.trade).orders[0].state, OrderState::ReturnRequested);
    const LineId line = till.trade(*served.trade).lines[0].id;
    till.refund(*served.trade, { .pieces = { { line, 1, {} } } });

    RefundTrade::Options options;
    options.givesStockBack = true;
    const auto refund
        = valueOf(returning.approve(shop.store(), *served.trade, served.orders[0], options));

    QCOMPARE(refund->amount.minor(), 8'000);
    QCOMPARE(till.trade(*served.trade).orders[0].state, OrderState::Returned);
    QCOMPARE(till.trade(*served.trade).orders[1].state, OrderState::Served);
    QCOMPARE(till.trade(*served.trade).refunded().minor(), 16'000);
    QCOMPARE(till.stockOf(u"비빔밥"_s), maxStock - 1);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
    QCOMPARE(codeOf(returning.approve(shop.store(), *served.trade, served.orders[0], options)),
             u"ORDER_STATE_INVALID"_s);
}

void TestReturnOrder::aReturnThatIsRefused_standsWhereItStood()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const ServedTrade served(till, shop.clock());
    ReturnOrder returning(books->database(), till.ids, shop.clock());
    valueOf(returning.request(shop.store(), *served.trade, served.orders[1], {}));
    valueOf(returning.refuse(shop.store(), *served.trade, served.orders[1], u"다 드셨어요"_s));
    QCOMPARE(till.trade(*served.trade).orders[1].state, OrderState::Served);
    QVERIFY(till.trade(*served.trade).refunds.isEmpty());
}

void TestReturnOrder::onlyWhatWasServedAndPaid_isReturned()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    ReturnOrder returning(books->database(), till.ids, shop.clock());
    const auto placed = valueOf(till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s } }));
    QCOMPARE(codeOf(returning.request(shop.store(), placed.trade, placed.order, {})),
             u"TRADE_NOT_PAID"_s);
    till.pay(placed.trade);
    QCOMPARE(codeOf(returning.request(shop.store(), placed.trade, placed.order, {})),
             u"ORDER_STATE_INVALID"_s);
    QCOMPARE(codeOf(returning.approve(shop.store(), placed.trade, placed.order, {})),
             u"ORDER_STATE_INVALID"_s);
    QCOMPARE(codeOf(returning.approve(shop.store(), placed.trade, OrderId(5), {})),
             u"ORDER_NOT_FOUND"_s);
    QCOMPARE(codeOf(returning.refuse(shop.store(), TradeId(5), placed.order, {})),
             u"TRADE_NOT_FOUND"_s);
}

void TestReturnOrder::aReturnThatWasRefundedBefore_isOnlyMarked()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const ServedTrade served(till, shop.clock());
    ReturnOrder returning(books->database(), till.ids, shop.clock());
    valueOf(returning.request(shop.store(), *served.trade, served.orders[0], {}));
    till.refund(*served.trade);
    QVERIFY(!valueOf(returning.approve(shop.store(), *served.trade, served.orders[0], {})));
    QCOMPARE(till.trade(*served.trade).orders[0].state, OrderState::Returned);
    QCOMPARE(till.trade(*served.trade).refunds.size(), 1);
}

QTEST_GUILESS_MAIN(TestReturnOrder)
#include "tst_returnorder.moc"
