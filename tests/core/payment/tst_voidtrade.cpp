#include "core/menu/product.h"
#include "core/trade/traderepository.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestVoidTrade final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aVoidTrade_givesItsStockBack_andCountsNowhere();
    void aCancelledOrder_givesNothingBackTwice();
    void anImportedTrade_tookNoStock();
    void aPartlyPaidTrade_isNotVoided_untilItsPartsAreTakenBack();
    void refusals_sayWhy_andWriteNothing();
};

void TestVoidTrade::aVoidTrade_givesItsStockBack_andCountsNowhere()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 3 }, { u"비빔밥"_s } });
    till.order(u"1"_s, { { u"콜라"_s, 2 } });
    shop.clock().advanceMs(1000);

    valueOf(till.voidTrade.run(shop.store(), id, u"손님이 나감"_s));

    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.state, TradeState::Void);
    QCOMPARE(trade.voidedAtUtc, shop.clock().nowUtc());
    QCOMPARE(trade.voidReason, u"손님이 나감"_s);
    QVERIFY(!trade.paidAtUtc && !trade.businessDate && !trade.receipt);
    QCOMPARE(trade.amount.minor(), 18'000);
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock);
    QCOMPARE(till.stockOf(u"비빔밥"_s), maxStock);
    QVERIFY(valueOf(TradeRepository(books->database()).list(shop.store().id, true)).isEmpty());
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestVoidTrade::aCancelledOrder_givesNothingBackTwice()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 3 } });
    const auto cancelled = valueOf(till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s, 2 } }));
    valueOf(books->database().run(u"UPDATE trade_order SET state = 4 WHERE id = :id"_s,
                                  { { ":id"_L1, cancelled.order } }));
    valueOf(till.voidTrade.run(shop.store(), id, QString()));
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 2);
}

void TestVoidTrade::anImportedTrade_tookNoStock()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 3 } });
    valueOf(books->database().run(u"UPDATE trade SET import_id = 77 WHERE id = :id"_s,
                                  { { ":id"_L1, id } }));
    valueOf(till.voidTrade.run(shop.store(), id, QString()));
    QCOMPARE(till.trade(id).state, TradeState::Void);
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 3);
}

void TestVoidTrade::aPartlyPaidTrade_isNotVoided_untilItsPartsAreTakenBack()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    const PartId part = till.pay(id, {}, Money::ofMinor(1)).part;
    const QStringList before = booksOf(books->database());
    QCOMPARE(codeOf(till.voidTrade.run(shop.store(), id, u"실수"_s)), u"TRADE_PARTLY_PAID"_s);
    QCOMPARE(booksOf(books->database()), before);
    valueOf(till.takeBackPart.run(shop.store(), id, part, u"실수"_s));
    QCOMPARE(codeOf(till.voidTrade.run(shop.store(), id, u"실수"_s)), u"DONE"_s);
}

void TestVoidTrade::refusals_sayWhy_andWriteNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId paid = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(paid);
    const TradeId voided = till.order(u"1"_s, { { u"콜라"_s } });
    valueOf(till.voidTrade.run(shop.store(), voided, u"실수"_s));
    const TradeId open = till.order(u"1"_s, { { u"콜라"_s } });
    const QStringList before = booksOf(books->database());
    const auto makeVoid = [&](const Store& store, TradeId id, const QString& reason = {}) {
        return codeOf(till.voidTrade.run(store, id, reason));
    };
    QCOMPARE(makeVoid(shop.store(), paid), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(makeVoid(shop.store(), voided), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(makeVoid(shop.store(), TradeId(1)), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(makeVoid(other.store(), open), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(makeVoid(shop.store(), open, QString(256, u'가')), u"NAME_INVALID"_s);
    QCOMPARE(booksOf(books->database()), before);
}

QTEST_GUILESS_MAIN(TestVoidTrade)
#include "tst_voidtrade.moc"
