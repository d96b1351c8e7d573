#include "core/money/rate.h"

#include <QTest>

#include <limits>

using namespace jangbu;

class TestRate final : public QObject {
    Q_OBJECT

private slots:
    void isFromNothingToAll()
    {
        QCOMPARE(Rate::ofPpm(0)->ppm(), 0);
        QCOMPARE(Rate::ofPpm(1'000'000)->ppm(), 1'000'000);
        QVERIFY(!Rate::ofPpm(-1));
        QVERIFY(!Rate::ofPpm(1'000'001));
        QVERIFY(!Rate::ofPpm(std::numeric_limits<qint64>::min()));
        QVERIFY(!Rate::ofPpm(std::numeric_limits<qint64>::max()));
    }

    /// Amounts on which a product with a binary fraction falls one short.
    void fee_isExact_data()
    {
        QTest::addColumn<qint64>("ppm");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("fee");
        const auto row = [](qint64 ppm, qint64 amount, qint64 fee) {
            QTest::addRow("%lld ppm of %lld", ppm, amount) << ppm << amount << fee;
        };
        row(9'000, 3'000, 27);
        row(9'000, 6'000, 54);
        row(9'000, 7'000, 63);
        row(9'000, 11'000, 99);
        row(9'000, 12'000, 108);
        row(11'000, 23'000, 253);
        row(11'000, 45'000, 495);
        row(11'000, 46'000, 506);
        row(11'000, 90'000, 990);
        row(22'000, 11'500, 253);
        row(22'000, 22'500, 495);
        row(11'500, 6'000, 69);
        row(11'500, 12'000, 138);
        row(11'500, 14'000, 161);
        row(11'500, 22'000, 253);
        row(23'000, 3'000, 69);
        row(23'000, 6'000, 138);
        row(23'000, 7'000, 161);
        row(4'000, 0, 0);
        row(4'000, 249, 0);
        row(4'000, 250, 1);
        row(4'000, 499, 1);
        row(6'000, 166, 0);
        row(6'000, 167, 1);
        row(8'000, 124, 0);
        row(8'000, 125, 1);
        row(8'000, 21'500, 172);
        row(1'000'000, 12'345, 12'345);
        row(0, 12'345, 0);
        row(1, 999'999, 0);
        row(1, 1'000'000, 1);
    }
    void fee_isExact()
    {
        QFETCH(qint64, ppm);
        QFETCH(qint64, amount);
        QFETCH(qint64, fee);
        QCOMPARE(Rate::ofPpm(ppm)->feeOf(Money::ofMinor(amount)).minor(), fee);
    }

    void fee_isTheFloor_ofEveryAmount()
    {
        for (const qint64 ppm : { 4'000, 6'000, 8'000, 9'000, 11'000, 11'500, 22'000, 999'999 }) {
            const Rate rate = *Rate::ofPpm(ppm);
            for (qint64 amount = 0; amount <= 200'000; amount += 7)
                QCOMPARE(rate.feeOf(Money::ofMinor(amount)).minor(), amount * ppm / 1'000'000);
        }
    }

    void fee_doesNotOverflow()
    {
        const Rate rate = *Rate::ofPpm(999'999);
        QCOMPARE(rate.feeOf(maxTradeAmount).minor(), 999'999'000'000'000);
        const Money largest = Money::ofMinor(std::numeric_limits<qint64>::max());
        QCOMPARE(rate.feeOf(largest).minor(), 9'223'362'813'482'738'952);
        QCOMPARE(Rate::ofPpm(1'000'000)->feeOf(largest), largest);
    }
};

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
