#include "core/money/money.h"
#include "tests/support/stops.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace jangbu;

namespace {

__extension__ using Wide = __int128;

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

Money won(qint64 minor)
{
    return Money::ofMinor(minor);
}

/// Whether `share` is the whole number below or at amount × numerator ÷ denominator.
bool isFloor(Money share, qint64 amount, qint64 numerator, qint64 denominator)
{
    const Wide product = Wide(amount) * numerator;
    const Wide below = Wide(share.minor()) * denominator;
    return below <= product && product - below < denominator;
}

/// Whether `share` is the nearest whole number, and of two equally near ones that farther from 0.
bool isNearest(Money share, qint64 amount, qint64 numerator, qint64 denominator)
{
    const Wide product = Wide(amount) * numerator;
    const Wide off = product - Wide(share.minor()) * denominator;
    const bool isHalf = 2 * off == denominator || 2 * off == -denominator;
    if (isHalf)
        return product > 0 ? off < 0 : off > 0;
    return 2 * off < denominator && -2 * off < denominator;
}

} // namespace

class TestMoney final : public QObject {
    Q_OBJECT

private slots:
    void sumsAndDifferences_reachBothEnds()
    {
        QCOMPARE((won(largest - 1) + won(1)).minor(), largest);
        QCOMPARE((won(smallest + 1) - won(1)).minor(), smallest);
        QCOMPARE((won(-1) - won(smallest)).minor(), largest);
        QCOMPARE((-won(largest)).minor(), -largest);
        Money total = won(3);
        total += won(4);
        total -= won(10);
        QCOMPARE(total.minor(), -3);
        QVERIFY(total.isNegative());
        QVERIFY(!total.isZero());
        QVERIFY(won(-1) < won(0));
    }

    void sums_pastTheEnds_stopTheProgram()
    {
        QVERIFY(test::stopsTheProgram([] { (void)(won(largest) + won(1)); }));
        QVERIFY(test::stopsTheProgram([] { (void)(won(smallest) + won(-1)); }));
        QVERIFY(test::stopsTheProgram([] { (void)(won(smallest) - won(1)); }));
        QVERIFY(test::stopsTheProgram([] { (void)(-won(smallest)); }));
        QVERIFY(!test::stopsTheProgram([] { (void)(won(largest) - won(largest)); }));
    }

    void checkedSum_givesNothingPastTheEnds()
    {
        QCOMPARE(checkedSum(won(largest), won(0)), won(largest));
        QCOMPARE(checkedSum(won(largest), won(smallest)), won(-1));
        QCOMPARE(checkedSum(won(largest), won(1)), std::nullopt);
        QCOMPARE(checkedSum(won(smallest), won(-1)), std::nullopt);
    }

    void checkedProduct_givesNothingPastTheEnds()
    {
        // The largest line of the contract, and the product that wraps in 32 bits.
        QCOMPARE(checkedProduct(maxPrice, 10'000'000), won(100'000'000'000'000));
        QCOMPARE(checkedProduct(won(10'000'000), 215), won(2'150'000'000));
        QCOMPARE(checkedProduct(won(largest), 1), won(largest));
        QCOMPARE(checkedProduct(won(smallest), 1), won(smallest));
        QCOMPARE(checkedProduct(won(smallest), -1), std::nullopt);
        QCOMPARE(checkedProduct(won(largest / 2 + 1), 2), std::nullopt);
        QCOMPARE(checkedProduct(won(largest), largest), std::nullopt);
        QCOMPARE(checkedProduct(won(qint64(1) << 32), qint64(1) << 31), std::nullopt);
    }

    void splitEvenly_losesNothing_andLeavesAtMostOneUnitBetweenParts()
    {
        for (qint64 minor = 0; minor <= 120; ++minor) {
            for (int count = 1; count <= 25; ++count) {
                const QList<Money> parts = won(minor).splitEvenly(count);
                QCOMPARE(parts.size(), count);
                Money sum;
                for (const Money part : parts)
                    sum += part;
                QCOMPARE(sum.minor(), minor);
                QVERIFY(std::is_sorted(parts.crbegin(), parts.crend()));
                QVERIFY(parts.first() - parts.last() <= won(1));
            }
        }
    }

    void splitEvenly_holdsAtTheEdges()
    {
        const QList<Money> parts = won(largest).splitEvenly(3);
        QCOMPARE(parts.at(0).minor(), 3'074'457'345'618'258'603);
        QCOMPARE(parts.at(2).minor(), 3'074'457'345'618'258'602);
        QVERIFY(test::stopsTheProgram([] { (void)won(10).splitEvenly(0); }));
        QVERIFY(test::stopsTheProgram([] { (void)won(10).splitEvenly(-1); }));
        QVERIFY(test::stopsTheProgram([] { (void)won(-1).splitEvenly(2); }));
    }

    void shareFloored_isTheFloor_ofSmallNumbers()
    {
        for (qint64 amount = 0; amount <= 60; ++amount) {
            for (qint64 numerator = 0; numerator <= 30; ++numerator) {
                for (qint64 denominator = 1; denominator <= 30; ++denominator) {
                    const Money share = shareFloored(won(amount), numerator, denominator);
                    QCOMPARE(share.minor(), amount * numerator / denominator);
                }
            }
        }
    }

    void shareRoundedHalfAway_isTheNearest_ofSmallNumbers()
    {
        for (qint64 amount = -40; amount <= 40; ++amount) {
            for (qint64 numerator = -12; numerator <= 12; ++numerator) {
                for (qint64 denominator = 1; denominator <= 24; ++denominator) {
                    const Money share = shareRoundedHalfAway(won(amount), numerator, denominator);
                    QVERIFY2(isNearest(share, amount, numerator, denominator),
                             qPrintable(QString::asprintf("%lld * %lld / %lld = %lld", amount,
                                                          numerator, denominator, share.minor())));
                }
            }
        }
    }

    void shareRoundedHalfAway_goesAwayFromZeroOnBothSides_data()
    {
        QTest::addColumn<qint64>("revenue");
        QTest::addColumn<qint64>("vat");
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("5/11 down") << qint64(5) << qint64(0);
        QTest::newRow("6/11 up") << qint64(6) << qint64(1);
        QTest::newRow("-5/11 to zero") << qint64(-5) << qint64(0);
        QTest::newRow("-6/11 away") << qint64(-6) << qint64(-1);
        QTest::newRow("eleven thousand") << qint64(11'000) << qint64(1'000);
        QTest::newRow("ten thousand") << qint64(10'000) << qint64(909);
        QTest::newRow("the most of a day") << maxDayAmount.minor() << qint64(818'181'818'181'818);
        QTest::newRow("the least of a day")
            << -maxDayAmount.minor() << qint64(-818'181'818'181'818);
    }
    void shareRoundedHalfAway_goesAwayFromZeroOnBothSides()
    {
        QFETCH(qint64, revenue);
        QFETCH(qint64, vat);
        QCOMPARE(shareRoundedHalfAway(won(revenue), 1, 11).minor(), vat);
    }

    void halves_goAwayFromZero()
    {
        QCOMPARE(shareRoundedHalfAway(won(1), 1, 2).minor(), 1);
        QCOMPARE(shareRoundedHalfAway(won(-1), 1, 2).minor(), -1);
        QCOMPARE(shareRoundedHalfAway(won(3), 1, 2).minor(), 2);
        QCOMPARE(shareRoundedHalfAway(won(-3), 1, 2).minor(), -2);
        QCOMPARE(shareRoundedHalfAway(won(5), -1, 2).minor(), -3);
    }

    void shares_holdAtTheEdges_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("all of the largest") << largest << largest << largest;
        QTest::newRow("largest, one part") << largest << qint64(1) << largest;
        QTest::newRow("one, largest parts") << qint64(1) << largest << largest;
        QTest::newRow("almost all") << largest << largest - 1 << largest;
        QTest::newRow("half of the largest") << largest << qint64(1) << qint64(2);
        QTest::newRow("odd thirds") << largest << qint64(2) << qint64(3);
        QTest::newRow("one ppm") << largest << qint64(1) << qint64(1'000'000);
        QTest::newRow("all ppm") << largest << qint64(1'000'000) << qint64(1'000'000);
        QTest::newRow("largest price") << qint64(10'000'000) << largest / 10'000'000 << qint64(7);
    }
    void shares_holdAtTheEdges()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Money floored = shareFloored(won(amount), numerator, denominator);
        QVERIFY(isFloor(floored, amount, numerator, denominator));
        const Money rounded = shareRoundedHalfAway(won(amount), numerator, denominator);
        QVERIFY(isNearest(rounded, amount, numerator, denominator));
        const Money below = shareRoundedHalfAway(won(-amount), numerator, denominator);
        QCOMPARE(below.minor(), -rounded.minor());
    }

    void shareRoundedHalfAway_takesTheSmallestAmount()
    {
        QCOMPARE(shareRoundedHalfAway(won(smallest), 1, 1).minor(), smallest);
        QCOMPARE(shareRoundedHalfAway(won(smallest), 1, 2).minor(), smallest / 2);
        QCOMPARE(shareRoundedHalfAway(won(smallest), largest, largest).minor(), smallest);
    }

    void shares_thatDoNotFit_stopTheProgram()
    {
        QVERIFY(test::stopsTheProgram([] { (void)shareFloored(won(largest), 2, 1); }));
        QVERIFY(test::stopsTheProgram([] { (void)shareFloored(won(-1), 1, 2); }));
        QVERIFY(test::stopsTheProgram([] { (void)shareFloored(won(1), -1, 2); }));
        QVERIFY(test::stopsTheProgram([] { (void)shareFloored(won(1), 1, 0); }));
        QVERIFY(test::stopsTheProgram([] { (void)shareRoundedHalfAway(won(largest), 2, 1); }));
        QVERIFY(test::stopsTheProgram([] { (void)shareRoundedHalfAway(won(1), 1, 0); }));
        QVERIFY(
            test::stopsTheProgram([] { (void)shareRoundedHalfAway(won(smallest), smallest, 1); }));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
