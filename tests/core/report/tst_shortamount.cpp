#include "core/report/shortamount.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestShortAmount final : public QObject {
    Q_OBJECT

private slots:
    void amounts_data()
    {
        QTest::addColumn<qint64>("won");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        const auto row = [](qint64 won, const QString& korean, const QString& english) {
            QTest::addRow("%lld", static_cast<long long>(won)) << won << korean << english;
        };
        row(0, u"0"_s, u"0"_s);
        row(999, u"999"_s, u"999"_s);
        row(9'999, u"9,999"_s, u"10K"_s);
        row(30'000, u"3만"_s, u"30K"_s);
        row(-385'931, u"−39만"_s, u"−386K"_s);
        row(15'500, u"1.6만"_s, u"16K"_s);
        row(1'234'000, u"123만"_s, u"1.23M"_s);
        row(84'712'500, u"8,471만"_s, u"84.7M"_s);
        row(123'000'000, u"1.23억"_s, u"123M"_s);
        row(15'000'000'000, u"150억"_s, u"15B"_s);
        row(110'000'037'285'000, u"110조"_s, u"110T"_s);
        row(1'090'000'000, u"10.9억"_s, u"1.09B"_s);
        row(200'000'000, u"2억"_s, u"200M"_s);
    }

    void amounts()
    {
        QFETCH(qint64, won);
        const auto shown = [won](Language language) {
            return shortAmount(Money::ofMinor(won), Currency::won(), language);
        };
        QTEST(shown(Language::Korean), "korean");
        QTEST(shown(Language::English), "english");
    }

    void decimalsOfTheCurrencyAreKnown()
    {
        const Currency dollar = *Currency::fromCode(u"USD"_s);
        const auto shown
            = [&](qint64 cents) { return shortAmount(Money::ofMinor(cents), dollar, {}); };
        QCOMPARE(shown(4'550), u"45.50"_s);
        QCOMPARE(shown(1'234'567), u"12K"_s);
        QCOMPARE(shown(123'456), u"1.2K"_s);
    }

    void axes_data()
    {
        QTest::addColumn<qint64>("lowest");
        QTest::addColumn<qint64>("highest");
        QTest::addColumn<bool>("isCut");
        QTest::addRow("near the top") << qint64(83'810'569) << qint64(84'712'500) << true;
        QTest::addRow("half is lost") << qint64(40'000) << qint64(84'000) << false;
        QTest::addRow("a loss") << qint64(-30'000) << qint64(20'000) << false;
        QTest::addRow("one level") << qint64(5'000) << qint64(5'000) << false;
        QTest::addRow("one won") << qint64(1) << qint64(1) << false;
        QTest::addRow("the largest")
            << qint64(8'999'999'999'999'999) << qint64(9'000'000'000'000'000) << true;
    }

    void axes()
    {
        QFETCH(qint64, lowest);
        QFETCH(qint64, highest);
        const AmountAxis axis = AmountAxis::over(Money::ofMinor(lowest), Money::ofMinor(highest));
        QTEST(axis.isCut, "isCut");
        QVERIFY(axis.first.minor() <= lowest);
        QVERIFY(axis.last().minor() >= highest);
        QVERIFY(axis.steps >= 1 && axis.steps <= 6);
        if (!axis.isCut)
            QVERIFY(axis.first.minor() <= 0);
        qint64 digits = axis.step.minor();
        while (digits % 10 == 0)
            digits /= 10;
        QVERIFY(digits == 1 || digits == 2 || digits == 5);
    }
};

QTEST_GUILESS_MAIN(TestShortAmount)
#include "tst_shortamount.moc"
