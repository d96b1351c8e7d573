#include "core/trade/movetrade.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestMoveTrade final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aTrade_goesToAnotherTable_withItsGuests();
    void anOccupiedTable_isNotTaken();
    void joinedTrades_areOne_withAllThatHangsOnThem();
    void refusals_writeNothing();
};

void TestMoveTrade::aTrade_goesToAnotherTable_withItsGuests()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    MoveTrade move(books->database(), till.ids, shop.clock());
    const ProductId cola = shop.product(u"콜라"_s).id;
    const DeskAsker tablet = desk.tablet(u"1"_s);
    const DeskAsker phone = desk.phone(u"1"_s);
    const TradeId trade = valueOf(desk.order(TabletShop::request(phone, { { cola, 1 } }))).trade;

    valueOf(move.run(shop.store(), trade, u" 2 "_s));

    QCOMPARE(till.trade(trade).tableName, u"2"_s);
    QCOMPARE(valueOf(desk.order(TabletShop::request(phone, { { cola, 1 } }))).trade, trade);
    const TradeId other = valueOf(desk.order(TabletShop::request(tablet, { { cola, 1 } }))).trade;
    QVERIFY(other != trade);
    QCOMPARE(till.order(u"2"_s, { { u"콜라"_s } }), trade);
    till.pay(trade);
    QCOMPARE(codeOf(desk.order(TabletShop::request(phone, { { cola, 1 } }))), u"NOT_PAIRED"_s);
}

void TestMoveTrade::anOccupiedTable_isNotTaken()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    MoveTrade move(books->database(), till.ids, shop.clock());
    const TradeId one = till.order(u"1"_s, { { u"콜라"_s } });
    till.order(u"2"_s, { { u"콜라"_s } });
    QCOMPARE(codeOf(move.run(shop.store(), one, u"2"_s)), u"TABLE_IN_USE"_s);
    QCOMPARE(codeOf(move.run(shop.store(), one, u"1"_s)), u"DONE"_s);
    QCOMPARE(till.trade(one).tableName, u"1"_s);
    QCOMPARE(till.order(u"1"_s, { { u"콜라"_s } }), one);
}

void TestMoveTrade::joinedTrades_areOne_withAllThatHangsOnThem()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    MoveTrade move(books->database(), till.ids, shop.clock());
    const TradeId into = till.order(u"1"_s, { { u"콜라"_s, 2 } });
    const TradeId from = till.order(u"2"_s, { { u"비빔밥"_s }, { u"콜라"_s } });
    till.order(u"2"_s, { { u"쌀"_s } });
    till.pay(from, card(u"K"_s), Money::ofMinor(5'000));

    valueOf(move.join(shop.store(), from, into, u"합석"_s));

    const LedgerTrade joined = till.trade(into);
    QCOMPARE(joined.amount.minor(), 17'000);
    QCOMPARE(joined.orders.size(), 3);
    QCOMPARE(joined.lines.size(), 4);
    QCOMPARE(joined.partsTaken().minor(), 5'000);
    const LedgerTrade left = till.trade(from);
    QCOMPARE(left.state, TradeState::Void);
    QCOMPARE(left.voidReason, u"합석"_s);
    QVERIFY(left.amount.isZero() && left.lines.isEmpty() && left.parts.isEmpty());
    QVERIFY(till.order(u"2"_s, { { u"콜라"_s } }) != from);
    QCOMPARE(till.pay(into).amount.minor(), 12'000);
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 4);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestMoveTrade::refusals_writeNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    MoveTrade move(books->database(), till.ids, shop.clock());
    const Product gold = shop.add(u"금"_s, u"MAIN_MENU"_s, 10'000'000);
    const TradeId rich = till.order(u"1"_s, { { u"금"_s, 10'000'000 }, { u"콜라"_s } });
    const TradeId open = till.order(u"2"_s, { { u"콜라"_s } });
    const TradeId paid = till.order(u"3"_s, { { u"콜라"_s } });
    till.pay(paid);
    valueOf(books->database().run(u"UPDATE product SET stock = 10000000 WHERE id = :id"_s,
                                  { { ":id"_L1, gold.id } }));
    for (int times = 0; times < 9; ++times) {
        valueOf(books->database().run(u"UPDATE product SET stock = 10000000 WHERE id = :id"_s,
                                      { { ":id"_L1, gold.id } }));
        till.order(u"1"_s, { { u"금"_s, 9'999'999 } });
    }
    const TradeId other = till.order(u"4"_s, { { u"금"_s, 1 }, { u"비빔밥"_s, 10'000'000 } });
    const QStringList before = booksOf(books->database());
    QCOMPARE(codeOf(move.run(shop.store(), paid, u"9"_s)), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(codeOf(move.run(shop.store(), TradeId(7), u"9"_s)), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(codeOf(move.run(shop.store(), open, u" "_s)), u"NAME_INVALID"_s);
    QCOMPARE(codeOf(move.join(shop.store(), open, open, {})), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(codeOf(move.join(shop.store(), open, paid, {})), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(codeOf(move.join(shop.store(), TradeId(7), open, {})), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(codeOf(move.join(shop.store(), rich, other, {})), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(booksOf(books->database()), before);
}

QTEST_GUILESS_MAIN(TestMoveTrade)
#include "tst_movetrade.moc"
