#include "core/settlement/readcardrates.h"
#include "core/store/preferentialrates.h"
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

CompanyRates ratesOf(Database& database, const Store& store, const QString& company)
{
    const auto all = valueOf(ReadCardRates(database).run(store));
    for (const CompanyRates& rates : all) {
        if (rates.company == company)
            return rates;
    }
    return {};
}

QList<qint64> ppmOf(const QList<RateStep>& steps)
{
    QList<qint64> ppm;
    for (const RateStep& step : steps)
        ppm.append(step.rate.ppm());
    return ppm;
}

} // namespace

class TestReadCardRates final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void firstRates_holdFromTheBeginning();
    void steps_followKindsAndDates_andJoinEqualOnes();
    void ratesOfAnotherStore_areNotSeen();
    void paymentsWithoutARate_areCounted_untilOneIsEntered();
    void paymentsOfClosedDays_areNotCounted();
    void preferentialClasses_meetWithoutGaps();
};

void TestReadCardRates::firstRates_holdFromTheBeginning()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto all = valueOf(ReadCardRates(books->database()).run(shop.store()));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).company, u"H"_s);
    QCOMPARE(all.at(0).stepOn(CardKind::Credit, today)->rate.ppm(), 6000);
    QCOMPARE(all.at(0).stepOn(CardKind::Debit, today)->from, BusinessDate::beginning());
    QVERIFY(!all.at(0).stepAfter(CardKind::Credit, today));
    QVERIFY(!all.at(0).isMissing());
}

void TestReadCardRates::steps_followKindsAndDates_andJoinEqualOnes()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.setRate(unknown, 8000, CardKind::None, BusinessDate(2022, 1, 31));
    till.setRate(unknown, 6000, CardKind::Credit, BusinessDate(2025, 2, 14));
    till.setRate(unknown, 5500, CardKind::Credit, BusinessDate(2027, 1, 1));
    const CompanyRates rates = ratesOf(books->database(), shop.store(), unknown);
    QCOMPARE(ppmOf(rates.credit), (QList<qint64> { 8000, 6000, 5500 }));
    QCOMPARE(ppmOf(rates.debit), (QList<qint64> { 8000 }));
    QCOMPARE(rates.stepOn(CardKind::Credit, today)->rate.ppm(), 6000);
    QCOMPARE(rates.stepAfter(CardKind::Credit, today)->from, BusinessDate(2027, 1, 1));
    QVERIFY(!rates.stepOn(CardKind::Credit, BusinessDate(2022, 1, 30)));
}

void TestReadCardRates::ratesOfAnotherStore_areNotSeen()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto put = [&](std::optional<StoreId> store, qint64 ppm) {
        return valueOf(till.setCardRate.run(
            { store, unknown, CardKind::None, BusinessDate(2026, 1, 1), *Rate::ofPpm(ppm) }));
    };
    put(std::nullopt, 9000);
    put(shop.store().id, 7000);
    const CompanyRates own = ratesOf(books->database(), shop.store(), unknown);
    QCOMPARE(ppmOf(own.credit), QList<qint64> { 7000 });
    QVERIFY(own.credit.first().isOwn);
    Store other = shop.store();
    other.id = StoreId(shop.store().id.value() + 1);
    const CompanyRates seen = ratesOf(books->database(), other, unknown);
    QCOMPARE(ppmOf(seen.credit), QList<qint64> { 9000 });
    QVERIFY(!seen.credit.first().isOwn);
}

void TestReadCardRates::paymentsWithoutARate_areCounted_untilOneIsEntered()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId split = till.order(u"1"_s, { { u"비빔밥"_s, 2 } });
    const Money whole = till.trade(split).amount;
    till.pay(split, card(unknown), Money::ofMinor(1000));
    till.pay(split, card(unknown, CardKind::Debit));
    till.pay(till.order(u"2"_s, { { u"비빔밥"_s, 1 } }), card(u"K"_s));

    const auto all = valueOf(ReadCardRates(books->database()).run(shop.store()));
    QCOMPARE(all.last().company, unknown);
    QCOMPARE(all.last().unratedParts, 2);
    QCOMPARE(all.last().unratedAmount, whole);
    QCOMPARE(all.last().firstUnrated, today);

    till.setRate(unknown, 10'000);
    QVERIFY(!ratesOf(books->database(), shop.store(), unknown).isMissing());
}

void TestReadCardRates::paymentsOfClosedDays_areNotCounted()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.pay(till.order(u"1"_s, { { u"비빔밥"_s, 2 } }), card(unknown));
    shop.clock().advanceMs(24LL * 3600 * 1000);
    till.close(today);
    const CompanyRates rates = ratesOf(books->database(), shop.store(), unknown);
    QCOMPARE(rates.company, unknown);
    QCOMPARE(rates.unratedParts, 0);
    QVERIFY(rates.credit.isEmpty());
}

void TestReadCardRates::preferentialClasses_meetWithoutGaps()
{
    Money before;
    qint64 lastCredit = 0;
    for (const PreferentialClass& merchants : preferentialClasses()) {
        QCOMPARE(merchants.salesOver, before);
        QVERIFY(merchants.salesUpTo > merchants.salesOver);
        QVERIFY(merchants.debit < merchants.credit);
        QVERIFY(merchants.credit.ppm() > lastCredit);
        before = merchants.salesUpTo;
        lastCredit = merchants.credit.ppm();
    }
    QCOMPARE(before, Money::ofMinor(3'000'000'000LL));
}

QTEST_GUILESS_MAIN(TestReadCardRates)
#include "tst_readcardrates.moc"
