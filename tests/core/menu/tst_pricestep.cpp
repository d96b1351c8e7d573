#include "core/menu/pricestep.h"

#include <QTest>

using namespace jangbu;

class TestPriceStep final : public QObject {
    Q_OBJECT

private slots:
    void steps_areExact_data();
    void steps_areExact();
    void aResultThatIsNoPrice_isNone();
    void aShareOutsideItsLimits_isNone();
};

void TestPriceStep::steps_areExact_data()
{
    using enum PriceRounding;
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<PriceRounding>("rounding");
    QTest::addColumn<qint64>("expected");
    const auto row
        = [](const char* name, qint64 price, qint64 ppm, PriceRounding rounding, qint64 expected) {
              QTest::newRow(name) << price << ppm << rounding << expected;
          };
    row("five per cent", 9'000, 50'000, ToOne, 9'450);
    row("five per cent to a hundred, half up", 9'000, 50'000, ToHundred, 9'500);
    row("five per cent less", 9'000, -50'000, ToHundred, 8'600);
    row("to ten, below the half", 9'999, 50'000, ToTen, 10'500);
    // 1,045 × 1.1 = 1,149.5: to a hundred it is 1,100, though rounding to won first gives 1,150
    // and then 1,200.
    row("rounded once", 1'045, 100'000, ToHundred, 1'100);
    row("rounded to won alone", 1'045, 100'000, ToOne, 1'150);
    row("by nothing to a hundred", 9'949, 0, ToHundred, 9'900);
    row("a third of a per cent", 10'000, 3'333, ToOne, 10'033);
    row("everything off", 9'000, -1'000'000, ToTen, 0);
    row("elevenfold", 900'000, 10'000'000, ToOne, 9'900'000);
    row("of nothing", 0, 50'000, ToHundred, 0);
}

void TestPriceStep::steps_areExact()
{
    QFETCH(qint64, price);
    QFETCH(qint64, ppm);
    QFETCH(PriceRounding, rounding);
    QFETCH(qint64, expected);
    const auto step = PriceStep::byPpm(ppm, rounding);
    QVERIFY(step);
    QCOMPARE(step->applyTo(Money::ofMinor(price)), std::optional(Money::ofMinor(expected)));
}

void TestPriceStep::aResultThatIsNoPrice_isNone()
{
    const Money price = Money::ofMinor(9'000);
    QCOMPARE(PriceStep::to(maxPrice).applyTo(price), std::optional(maxPrice));
    QVERIFY(!PriceStep::to(maxPrice + Money::ofMinor(1)).applyTo(price));
    QVERIFY(!PriceStep::to(Money::ofMinor(-1)).applyTo(price));
    QCOMPARE(PriceStep::by(Money::ofMinor(-9'000)).applyTo(price), std::optional(Money()));
    QVERIFY(!PriceStep::by(Money::ofMinor(-9'001)).applyTo(price));
    QCOMPARE(PriceStep::by(Money::ofMinor(-9'001)).resultFor(price),
             std::optional(Money::ofMinor(-1)));
    const Money most = Money::ofMinor(std::numeric_limits<qint64>::max());
    QVERIFY(!PriceStep::by(most).applyTo(price));
    QVERIFY(!PriceStep::by(most).resultFor(price));
    QVERIFY(!PriceStep::byPpm(1, PriceRounding::ToTen)->applyTo(maxPrice + Money::ofMinor(5)));
}

void TestPriceStep::aShareOutsideItsLimits_isNone()
{
    QVERIFY(PriceStep::byPpm(PriceStep::maxPpm, PriceRounding::ToOne));
    QVERIFY(!PriceStep::byPpm(PriceStep::maxPpm + 1, PriceRounding::ToOne));
    QVERIFY(!PriceStep::byPpm(-1'000'001, PriceRounding::ToOne));
}

QTEST_GUILESS_MAIN(TestPriceStep)
#include "tst_pricestep.moc"
