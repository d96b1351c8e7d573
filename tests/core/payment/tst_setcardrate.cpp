#include "core/ledger/rollupreader.h"
#include "core/store/feerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);
const QString unknown = u"새카드"_s;

CardRate rate(qint64 ppm, CardKind kind = CardKind::None,
              BusinessDate from = BusinessDate::beginning())
{
    return { .company = unknown, .kind = kind, .from = from, .rate = *Rate::ofPpm(ppm) };
}

qint64 feeOf(Database& database, const Store& store, BusinessDate date)
{
    qint64 fee = 0;
    const auto methods
        = valueOf(RollupReader(database).methods(store.id, { date, date.addDays(1) }));
    for (const MethodTotal& method : methods)
        fee += method.fee.minor();
    return fee;
}

/// A trade of 비빔밥 that is paid with the card whose rate is unknown.
TradeId soldUnrated(Till& till, CardKind kind = CardKind::Credit)
{
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s, 3 } });
    till.pay(id, card(unknown, kind));
    return id;
}

RefundRequest piecesOf(Till& till, TradeId id, qint64 quantity)
{
    return { { { till.trade(id).lines.first().id, quantity } } };
}

} // namespace

class TestSetCardRate final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aRate_fillsMarkedParts_onEveryOpenDay();
    void aRate_leavesClosedDaysAlone();
    void aRate_leavesWhatWasRated_andOtherCompanies();
    void aRate_ofOneKindOrStoreOrDate_fillsOnlyThose();
    void aRate_fillsTheFeesThatRefundsGiveBack();
    void aRefundOnAClosedDay_keepsItsFee_andLaterOnesAccountForIt();
    void aRateOfNothing_isARate();
    void refusals_sayWhy_andWriteNothing();
};

void TestSetCardRate::aRate_fillsMarkedParts_onEveryOpenDay()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId split = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(split, card(unknown), Money::ofMinor(111));
    till.pay(split, card(unknown, CardKind::Debit), Money::ofMinor(3000));
    till.pay(split, card(u"K"_s));
    shop.clock().advanceMs(msPerDay);
    const TradeId next = soldUnrated(till);

    QCOMPARE(valueOf(till.setCardRate.run(rate(9000))), 3);

    const auto parts = till.trade(split).parts;
    QCOMPARE(parts[0].fee.minor(), 0);
    QCOMPARE(parts[0].rated, true);
    QCOMPARE(parts[1].fee.minor(), 27);
    QCOMPARE(parts[1].rated, true);
    QCOMPARE(till.trade(next).parts.first().fee.minor(), 216);
    QCOMPARE(feeOf(database, shop.store(), today), 27 + 19);
    QCOMPARE(feeOf(database, shop.store(), today.addDays(1)), 216);
    QVERIFY(valueOf(RollupReader(database).unratedDates(shop.store().id)).isEmpty());
    QVERIFY(rollupsAreExact(database, shop.store()));
    const QStringList before = booksOf(database);
    QCOMPARE(valueOf(till.setCardRate.run(rate(9000))), 0);
    QCOMPARE(booksOf(database), before);
}

void TestSetCardRate::aRate_leavesClosedDaysAlone()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId closed = soldUnrated(till);
    shop.clock().advanceMs(msPerDay);
    const TradeId open = soldUnrated(till);
    till.refund(closed, piecesOf(till, closed, 1));
    till.close(today);

    QCOMPARE(valueOf(till.setCardRate.run(rate(9000))), 1);

    QCOMPARE(till.trade(closed).parts.first().rated, false);
    QCOMPARE(till.trade(closed).refunds.first().fee.minor(), 0);
    QCOMPARE(till.trade(open).parts.first().rated, true);
    QCOMPARE(feeOf(books->database(), shop.store(), today), 0);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestSetCardRate::aRate_leavesWhatWasRated_andOtherCompanies()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.setRate(unknown, 1000);
    const TradeId rated = soldUnrated(till);
    const TradeId other = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(other, card(unknown + u'2'));
    QCOMPARE(valueOf(till.setCardRate.run(rate(500'000))), 0);
    QCOMPARE(till.trade(rated).parts.first().fee.minor(), 24);
    QCOMPARE(till.trade(other).parts.first().rated, false);
    QCOMPARE(till.trade(soldUnrated(till)).parts.first().fee.minor(), 12'000);
}

void TestSetCardRate::aRate_ofOneKindOrStoreOrDate_fillsOnlyThose()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    Till otherTill(books->database(), other.store(), other.clock());
    const TradeId debit = soldUnrated(till, CardKind::Debit);
    const TradeId credit = soldUnrated(till);
    const TradeId elsewhere = soldUnrated(otherTill);
    shop.clock().advanceMs(msPerDay);
    const TradeId later = soldUnrated(till);

    QCOMPARE(valueOf(till.setCardRate.run(rate(9000, CardKind::Debit))), 1);
    QCOMPARE(till.trade(debit).parts.first().rated, true);
    QCOMPARE(till.trade(credit).parts.first().rated, false);
    QCOMPARE(valueOf(till.setCardRate.run(rate(5000, CardKind::None, today.addDays(1)))), 1);
    QCOMPARE(till.trade(later).parts.first().fee.minor(), 120);
    CardRate ofStore = rate(2000);
    ofStore.store = shop.store().id;
    QCOMPARE(valueOf(till.setCardRate.run(ofStore)), 1);
    QCOMPARE(till.trade(credit).parts.first().fee.minor(), 48);
    QCOMPARE(till.trade(elsewhere).parts.first().rated, false);
    QCOMPARE(valueOf(till.setCardRate.run(rate(1000))), 1);
    QCOMPARE(till.trade(elsewhere).parts.first().fee.minor(), 24);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
    QVERIFY(rollupsAreExact(books->database(), other.store()));
}

void TestSetCardRate::aRate_fillsTheFeesThatRefundsGiveBack()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 7, Money::ofMinor(3000) } });
    till.pay(id, card(u"K"_s), Money::ofMinor(4000));
    till.pay(id, card(unknown));
    for (const qint64 quantity : { 1, 2 }) {
        till.refund(id, piecesOf(till, id, quantity));
        shop.clock().advanceMs(msPerDay);
    }
    till.refund(id);

    // 11,000 for 7: refunds of 1,571, 3,142 and 6,287; 7,000 of them come from the unrated part.
    QCOMPARE(valueOf(till.setCardRate.run(rate(9000))), 1);

    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.parts.last().fee.minor(), 63);
    QCOMPARE(trade.refunds[0].parts.first().fee.minor(), 14);
    QCOMPARE(trade.refunds[0].fee.minor(), 14);
    QCOMPARE(trade.refunds[1].fee.minor(), 28);
    QCOMPARE(trade.refunds[2].parts.last().fee.minor(), 21);
    QCOMPARE(trade.refunds[2].fee.minor(), 21 + 16);
    QCOMPARE(feeOf(database, shop.store(), today), 16 + 63 - 14);
    QCOMPARE(feeOf(database, shop.store(), today.addDays(1)), -28);
    QCOMPARE(feeOf(database, shop.store(), today.addDays(2)), -37);
    QVERIFY(rollupsAreExact(database, shop.store()));
}

void TestSetCardRate::aRefundOnAClosedDay_keepsItsFee_andLaterOnesAccountForIt()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId id = soldUnrated(till);
    for (int day = 0; day < 3; ++day) {
        shop.clock().advanceMs(msPerDay);
        till.refund(id, piecesOf(till, id, 1));
    }
    till.close(today.addDays(2));

    QCOMPARE(valueOf(till.setCardRate.run(rate(9000))), 1);

    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.parts.first().fee.minor(), 216);
    QCOMPARE(trade.refunds[0].fee.minor(), 72);
    QCOMPARE(trade.refunds[1].fee.minor(), 0);
    QCOMPARE(trade.refunds[2].fee.minor(), 144);
    QCOMPARE(feeOf(database, shop.store(), today.addDays(2)), 0);
    QVERIFY(rollupsAreExact(database, shop.store()));
}

void TestSetCardRate::aRateOfNothing_isARate()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = soldUnrated(till);
    till.refund(id);
    QCOMPARE(valueOf(till.setCardRate.run(rate(0))), 1);
    QCOMPARE(till.trade(id).parts.first().rated, true);
    QCOMPARE(till.trade(id).parts.first().fee.minor(), 0);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestSetCardRate::refusals_sayWhy_andWriteNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    soldUnrated(till);
    const QStringList before = booksOf(books->database());
    CardRate nameless = rate(1);
    nameless.company = u" "_s;
    QCOMPARE(codeOf(till.setCardRate.run(nameless)), u"NAME_INVALID"_s);
    CardRate ofNoStore = rate(1);
    ofNoStore.store = StoreId(shop.store().id.value() + 1);
    QCOMPARE(codeOf(till.setCardRate.run(ofNoStore)), u"STORE_NOT_FOUND"_s);
    QCOMPARE(booksOf(books->database()), before);
}

QTEST_GUILESS_MAIN(TestSetCardRate)
#include "tst_setcardrate.moc"
