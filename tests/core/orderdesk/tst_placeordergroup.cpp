#include "core/orderdesk/ordergrouprepository.h"
#include "core/storage/transaction.h"
#include "core/trade/tradelimits.h"
#include "tests/support/faultonce.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <random>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestPlaceOrderGroup final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void ordersOfAGroup_areDecidedOneAfterTheOther();
    void tablesOpenTheirTrade_once();
    void aKnownKey_isAnsweredBeforeAnythingElse();
    void onlyAnOrderThatIsTaken_bindsItsKey();
    void aKey_belongsToItsAsker();
    void otherLinesUnderAKey_areRefused();
    void whoIsNotPaired_ordersNothing();
    void aGuest_isOneUntilTheTradeIsPaid();
    void aTabletThatMoves_ordersWhereItStands();
    void limits_refuseOneOrder_notTheGroup();
    void whatIsOfAnotherStore_isOutOfReach();
    void theBooksThemselves_refuseWhatIsNotThere();
    void agreesWithOrdersByHand();
    void isRedoneWhole_afterADeadlock();
};

void TestPlaceOrderGroup::ordersOfAGroup_areDecidedOneAfterTheOther()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product soup = shop.add(u"국"_s, u"MAIN_MENU"_s, 7'000, 5);
    const Product cola = shop.product(u"콜라"_s);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(3);

    const auto answers = valueOf(
        desk.placeOrders.run(shop.store(),
                             { TabletShop::request(tablets[0], { { soup.id, 3 } }),
                               TabletShop::request(tablets[1], { { cola.id, 1 }, { soup.id, 3 } }),
                               TabletShop::request(tablets[2], { { soup.id, 1 }, { soup.id, 1 } }),
                               TabletShop::request(tablets[0], { { soup.id, 1 } }) }));

    QCOMPARE(answers[0]->amount.minor(), 21'000);
    QCOMPARE(codeOf(answers[1]), u"OUT_OF_STOCK"_s);
    QCOMPARE(answers[1].error().values, QStringList({ u"국"_s, u"2"_s }));
    QCOMPARE(answers[2]->amount.minor(), 14'000);
    QCOMPARE(codeOf(answers[3]), u"OUT_OF_STOCK"_s);
    QCOMPARE(shop.product(u"국"_s).stock, 0);
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock);
    Till till(books->database(), shop.store(), shop.clock());
    const LedgerTrade trade = till.trade(answers[0]->trade);
    QCOMPARE(trade.orders.size(), 1);
    QCOMPARE(trade.orders[0].state, OrderState::Placed);
    QCOMPARE(trade.amount.minor(), 21'000);
}

void TestPlaceOrderGroup::tablesOpenTheirTrade_once()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    const DeskAsker phone = desk.phone(u"1"_s);

    const auto answers
        = valueOf(desk.placeOrders.run(shop.store(),
                                       { TabletShop::request(tablet, { { cola, 1 } }),
                                         TabletShop::request(phone, { { cola, 2 } }) }));
    const auto later = valueOf(desk.order(TabletShop::request(tablet, { { cola, 3 } })));

    QCOMPARE(answers[0]->trade, answers[1]->trade);
    QCOMPARE(later.trade, answers[0]->trade);
    QCOMPARE(answers[0]->tradeAmount.minor(), 2'000);
    QCOMPARE(answers[1]->tradeAmount.minor(), 6'000);
    QCOMPARE(later.tradeAmount.minor(), 12'000);
    Till till(books->database(), shop.store(), shop.clock());
    QCOMPARE(till.trade(later.trade).amount.minor(), 12'000);
    QCOMPARE(till.order(u"1"_s, { { u"콜라"_s } }), later.trade);
}

void TestPlaceOrderGroup::aKnownKey_isAnsweredBeforeAnythingElse()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product soup = shop.add(u"국"_s, u"MAIN_MENU"_s, 7'000, 2);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    OrderRequest request = TabletShop::request(desk.tablet(u"1"_s), { { soup.id, 2 } });

    const auto twice = valueOf(desk.placeOrders.run(shop.store(), { request, request }));
    request.isOverLimit = true;
    const auto later = valueOf(desk.order(request));

    QVERIFY(!twice[0]->repeated);
    for (const TakenOrder& repeated : { *twice[1], later }) {
        QVERIFY(repeated.repeated);
        QCOMPARE(repeated.order, twice[0]->order);
        QCOMPARE(repeated.trade, twice[0]->trade);
        QCOMPARE(repeated.amount.minor(), 14'000);
        QCOMPARE(repeated.tradeAmount.minor(), 14'000);
    }
    request.key += u'x';
    QCOMPARE(codeOf(desk.order(request)), u"TOO_FAST"_s);
    QCOMPARE(shop.product(u"국"_s).stock, 0);
}

void TestPlaceOrderGroup::onlyAnOrderThatIsTaken_bindsItsKey()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product soup = shop.add(u"국"_s, u"MAIN_MENU"_s, 7'000, 2);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    OrderRequest request = TabletShop::request(desk.tablet(u"1"_s), { { soup.id, 3 } });
    QCOMPARE(codeOf(desk.order(request)), u"OUT_OF_STOCK"_s);
    request.lines = { { soup.id, 1 } };
    QCOMPARE(codeOf(desk.order(request)), u"DONE"_s);
    QCOMPARE(shop.product(u"국"_s).stock, 1);
}

void TestPlaceOrderGroup::aKey_belongsToItsAsker()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(2);
    OrderRequest one = TabletShop::request(tablets[0], { { cola, 1 } });
    OrderRequest other = TabletShop::request(tablets[1], { { cola, 2 } });
    other.key = one.key;
    const auto answers = valueOf(desk.placeOrders.run(shop.store(), { one, other }));
    QVERIFY(answers[0] && answers[1] && !answers[1]->repeated);
    QCOMPARE(valueOf(desk.order(other)).order, answers[1]->order);
    QCOMPARE(valueOf(desk.order(one)).order, answers[0]->order);
}

void TestPlaceOrderGroup::otherLinesUnderAKey_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    const ProductId rice = shop.product(u"쌀"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    OrderRequest request = TabletShop::request(desk.tablet(u"1"_s), { { cola, 1 }, { rice, 2 } });
    valueOf(desk.order(request));
    OrderRequest same = request;
    same.lines = { { rice, 1 }, { cola, 1 }, { rice, 1 } };
    OrderRequest other = request;
    other.lines = { { cola, 2 }, { rice, 2 } };
    const auto answers = valueOf(desk.placeOrders.run(shop.store(), { same, other }));
    QVERIFY(answers[0]->repeated);
    QCOMPARE(codeOf(answers[1]), u"KEY_REUSED"_s);
}

void TestPlaceOrderGroup::whoIsNotPaired_ordersNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    const OrderRequest first = TabletShop::request(tablet, { { cola, 1 } });
    valueOf(desk.order(first));
    valueOf(desk.changeDevices.revoke(shop.store(), tablet.id));
    const QStringList before = booksOf(books->database());
    QCOMPARE(codeOf(desk.order(first)), u"NOT_PAIRED"_s);
    QCOMPARE(codeOf(desk.order(TabletShop::request(tablet, { { cola, 1 } }))), u"NOT_PAIRED"_s);
    QCOMPARE(booksOf(books->database()), before);
}

void TestPlaceOrderGroup::aGuest_isOneUntilTheTradeIsPaid()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    desk.tablet(u"1"_s);
    const DeskAsker first = desk.phone(u"1"_s);
    const DeskAsker second = desk.phone(u"1"_s);
    const TradeId trade = valueOf(desk.order(TabletShop::request(first, { { cola, 1 } }))).trade;
    QCOMPARE(valueOf(desk.order(TabletShop::request(second, { { cola, 1 } }))).trade, trade);
    till.pay(trade);
    for (const DeskAsker& guest : { first, second })
        QCOMPARE(codeOf(desk.order(TabletShop::request(guest, { { cola, 1 } }))), u"NOT_PAIRED"_s);
    const DeskAsker next = desk.phone(u"1"_s);
    QVERIFY(valueOf(desk.order(TabletShop::request(next, { { cola, 1 } }))).trade != trade);
    shop.clock().advanceMs(guestLastsMs + 1);
    QCOMPARE(codeOf(desk.order(TabletShop::request(next, { { cola, 1 } }))), u"NOT_PAIRED"_s);
}

void TestPlaceOrderGroup::aTabletThatMoves_ordersWhereItStands()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    valueOf(desk.changeDevices.moveTo(shop.store(), tablet.id, u"배달 3"_s));
    const auto taken = valueOf(desk.order(TabletShop::request(tablet, { { cola, 1 } })));
    Till till(books->database(), shop.store(), shop.clock());
    QCOMPARE(till.trade(taken.trade).tableName, u"배달 3"_s);
    QCOMPARE(till.trade(taken.trade).orders[0].serving, Serving::Delivery);
}

void TestPlaceOrderGroup::limits_refuseOneOrder_notTheGroup()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    const Product gold = shop.add(u"금"_s, u"MAIN_MENU"_s, 10'000'000);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(2);
    const QList<AskedLine> many(maxTradeLines, AskedLine { cola, 1 });
    QList<AskedLine> tooMany = many;
    tooMany.append({ cola, 1 });
    const auto ask = [&](int tablet, const QList<AskedLine>& lines) {
        return TabletShop::request(tablets[tablet], lines);
    };
    const auto answers = valueOf(desk.placeOrders.run(
        shop.store(),
        { ask(0, {}), ask(0, { { cola, 0 } }), ask(0, { { cola, 10'000'001 } }),
          ask(0, { { ProductId(1), 1 } }), ask(0, tooMany), ask(0, many), ask(0, { { cola, 1 } }),
          ask(1, { { gold.id, 10'000'000 } }) }));
    QStringList codes;
    for (const auto& answer : answers)
        codes.append(codeOf(answer));
    QCOMPARE(codes,
             QStringList({ u"VALUE_INVALID"_s, u"VALUE_INVALID"_s, u"VALUE_INVALID"_s,
                           u"PRODUCT_NOT_FOUND"_s, u"AMOUNT_TOO_LARGE"_s, u"DONE"_s,
                           u"AMOUNT_TOO_LARGE"_s, u"DONE"_s }));
    QCOMPARE(codeOf(desk.order(ask(0, { { cola, 1 } }))), u"AMOUNT_TOO_LARGE"_s);
    OrderRequest noKey = ask(1, { { cola, 1 } });
    noKey.key.clear();
    QCOMPARE(codeOf(desk.order(noKey)), u"VALUE_INVALID"_s);
}

void TestPlaceOrderGroup::whatIsOfAnotherStore_isOutOfReach()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 가게"_s);
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    TabletShop elsewhere(books->database(), other.store(), other.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    const DeskAsker stranger = elsewhere.tablet(u"1"_s);
    valueOf(desk.order(TabletShop::request(tablet, { { cola, 1 } })));
    const QStringList before = booksOf(books->database());
    const ProductId theirs = other.product(u"콜라"_s).id;
    QCOMPARE(codeOf(desk.order(TabletShop::request(tablet, { { theirs, 1 } }))),
             u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(codeOf(elsewhere.order(TabletShop::request(stranger, { { cola, 1 } }))),
             u"PRODUCT_NOT_FOUND"_s);
    // A token of another store, were it ever brought here.
    QCOMPARE(codeOf(desk.order(TabletShop::request(stranger, { { cola, 1 } }))), u"NOT_PAIRED"_s);
    QCOMPARE(booksOf(books->database()), before);
}

/// Whatever was decided before: no statement takes what is not there, or what nobody may sell.
void TestPlaceOrderGroup::theBooksThemselves_refuseWhatIsNotThere()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product soup = shop.add(u"국"_s, u"MAIN_MENU"_s, 7'000, 5);
    const Product gone = shop.add(u"찜"_s, u"MAIN_MENU"_s, 7'000, 5);
    const Product out = shop.add(u"탕"_s, u"MAIN_MENU"_s, 7'000, 5);
    valueOf(books->database().run(u"UPDATE product SET deleted_at = 1 WHERE id = :id"_s,
                                  { { ":id"_L1, gone.id } }));
    valueOf(books->database().run(u"UPDATE product SET sold_out = 1 WHERE id = :id"_s,
                                  { { ":id"_L1, out.id } }));
    const auto take = [&](const std::map<ProductId, qint64>& quantities) {
        WriteAttempts attempt(books->database()); // Rolls back at its end.
        valueOf(attempt.begin());
        return codeOf(
            OrderGroupRepository(books->database()).takeStock(shop.store().id, quantities));
    };
    QCOMPARE(take({ { soup.id, 6 } }), u"STORAGE_BUSY"_s);
    QCOMPARE(take({ { soup.id, 5 }, { gone.id, 1 } }), u"STORAGE_BUSY"_s);
    QCOMPARE(take({ { soup.id, 5 }, { out.id, 1 } }), u"STORAGE_BUSY"_s);
    QCOMPARE(shop.product(u"국"_s).stock, 5);
    QCOMPARE(take({ { soup.id, 5 } }), u"DONE"_s);
}

/// The same orders in the same sequence, by hand in one store and in groups in another.
void TestPlaceOrderGroup::agreesWithOrdersByHand()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop byHand(books->database(), u"손"_s);
    SmallShop inGroups(books->database(), u"묶음"_s);
    TabletShop desk(books->database(), inGroups.store(), inGroups.clock());
    Till till(books->database(), byHand.store(), byHand.clock());
    const auto tablets = desk.tablets(3);
    QStringList names;
    for (int product = 0; product < 6; ++product) {
        names.append(u"메뉴 %1"_s.arg(product));
        for (SmallShop* shop : { &byHand, &inGroups })
            shop->add(names.last(), u"SUB_MENU"_s, 1'000 * product, 20);
    }
    std::mt19937 dice(7);
    const auto roll
        = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    QStringList codesByHand;
    QStringList codesInGroups;
    for (int round = 0; round < 6; ++round) {
        QList<OrderRequest> group;
        for (int order = 0; order < 8; ++order) {
            const int table = roll(3);
            QList<OrderedProduct> wanted;
            QList<AskedLine> asked;
            for (int line = 0; line <= roll(3); ++line) {
                const QString& name = names.at(roll(6));
                const int quantity = roll(6);
                wanted.append({ name, quantity });
                asked.append({ inGroups.product(name).id, quantity });
            }
            codesByHand.append(codeOf(till.placeOrder.run(
                byHand.store(), QString::number(table + 1), wanted, OrderState::Placed)));
            group.append(TabletShop::request(tablets[table], asked));
        }
        for (const auto& answer : valueOf(desk.placeOrders.run(inGroups.store(), group)))
            codesInGroups.append(codeOf(answer));
    }
    QCOMPARE(codesInGroups, codesByHand);
    QVERIFY(codesByHand.contains(u"OUT_OF_STOCK"_s) && codesByHand.contains(u"DONE"_s));
    for (const QString& name : names)
        QCOMPARE(inGroups.product(name).stock, byHand.product(name).stock);
    const auto amountsOf = [&](const Store& store) {
        QStringList amounts;
        for (const TradeSummary& trade :
             valueOf(TradeRepository(books->database()).list(store.id, true)))
            amounts.append(trade.tableName + u' ' + QString::number(trade.amount.minor()));
        amounts.sort();
        return amounts;
    };
    QCOMPARE(amountsOf(inGroups.store()), amountsOf(byHand.store()));
}

void TestPlaceOrderGroup::isRedoneWhole_afterADeadlock()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(2);
    valueOf(desk.order(TabletShop::request(tablets[0], { { cola, 1 } })));
    bool happened = true;
    int sold = 1;
    for (int nth = 1; happened && nth < 60; ++nth) {
        const QList<OrderRequest> group { TabletShop::request(tablets[0], { { cola, 1 } }),
                                          TabletShop::request(tablets[1], { { cola, 2 } }) };
        {
            FaultOnce fault(books->database(),
                            { FaultPoint::Execute, FaultPoint::Prepare, FaultPoint::Commit }, nth,
                            ErrorCode::StorageBusy);
            for (const auto& answer : valueOf(desk.placeOrders.run(shop.store(), group)))
                QCOMPARE(codeOf(answer), u"DONE"_s);
            happened = fault.happened();
        }
        sold += 3;
        QCOMPARE(shop.product(u"콜라"_s).stock, maxStock - sold);
    }
    QVERIFY(!happened);
}

QTEST_GUILESS_MAIN(TestPlaceOrderGroup)
#include "tst_placeordergroup.moc"
