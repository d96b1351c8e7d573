#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestTakeBackPart final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void thePart_isKeptWithTheReason_andNoLongerPays();
    void refusals_sayWhy_andWriteNothing();
};

void TestTakeBackPart::thePart_isKeptWithTheReason_andNoLongerPays()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    const Instant takenAt = shop.clock().nowUtc();
    const PartId first = till.pay(id, card(u"K"_s, CardKind::Debit), Money::ofMinor(3000)).part;
    const PartId second = till.pay(id, {}, Money::ofMinor(1000)).part;
    shop.clock().advanceMs(1000);

    valueOf(till.takeBackPart.run(shop.store(), id, first, u"카드 바꿈"_s));

    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.parts.size(), 1);
    QCOMPARE(trade.parts.first().id, second);
    QCOMPARE(trade.state, TradeState::Open);
    const QString kept
        = u"payment_taken_back|%1|%2|%3|%4|1|K|2|3000|%5|카드 바꿈"_s.arg(shop.store().id.value())
              .arg(id.value())
              .arg(first.value())
              .arg(takenAt.ms())
              .arg(takenAt.plusMs(1000).ms());
    QVERIFY(booksOf(database).contains(kept));
    QCOMPARE(till.pay(id).amount.minor(), 7000);
    QVERIFY(rollupsAreExact(database, shop.store()));
}

void TestTakeBackPart::refusals_sayWhy_andWriteNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId paid = till.order(u"1"_s, { { u"비빔밥"_s } });
    const PartId paidPart = till.pay(paid).part;
    const TradeId open = till.order(u"1"_s, { { u"비빔밥"_s } });
    const PartId part = till.pay(open, {}, Money::ofMinor(1)).part;
    const QStringList before = booksOf(books->database());
    const auto takeBack
        = [&](const Store& store, TradeId trade, PartId id, const QString& reason = u"실수"_s) {
              return codeOf(till.takeBackPart.run(store, trade, id, reason));
          };
    QCOMPARE(takeBack(shop.store(), paid, paidPart), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(takeBack(shop.store(), paid, part), u"PART_NOT_FOUND"_s);
    QCOMPARE(takeBack(shop.store(), open, paidPart), u"PART_NOT_FOUND"_s);
    QCOMPARE(takeBack(shop.store(), TradeId(3), part), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(takeBack(other.store(), open, part), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(takeBack(shop.store(), open, part, QString(256, u'가')), u"NAME_INVALID"_s);
    QCOMPARE(booksOf(books->database()), before);
    QCOMPARE(takeBack(shop.store(), open, part), u"DONE"_s);
    QCOMPARE(takeBack(shop.store(), open, part), u"PART_NOT_FOUND"_s);
}

QTEST_GUILESS_MAIN(TestTakeBackPart)
#include "tst_takebackpart.moc"
