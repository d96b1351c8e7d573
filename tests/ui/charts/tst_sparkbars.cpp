#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestSparkBars final : public QObject {
    Q_OBJECT

private slots:
    void drawsBars_asHighAsTheirValues();
    void standsOnOneBaseLine_alsoWithNegatives();
    void survivesNothing_andOne();
};

namespace {

std::unique_ptr<ui::SparkBars> barsOf(const QList<qint64>& values)
{
    auto chart = std::make_unique<ui::SparkBars>();
    QList<ui::SparkBars::Bar> bars;
    for (const qint64 value : values)
        bars.append({ QString::number(bars.size()), value });
    chart->setFormats(wonFormats());
    chart->setBars(bars, { u"day"_s, u"sold"_s, u"first"_s, u"last"_s });
    chart->resize(246, 64);
    return chart;
}

} // namespace

void TestSparkBars::drawsBars_asHighAsTheirValues()
{
    const qint64 large = maxTradeAmount.minor();
    const auto chart = barsOf({ large, large / 2, 0 });
    QCOMPARE(chart->barRect(0).top(), 0.0);
    QVERIFY(qAbs(chart->barRect(0).height() - 2 * chart->barRect(1).height()) < 0.01);
    QCOMPARE(chart->barRect(2).height(), 0.0);
    for (int at = 0; at < 3; ++at)
        QCOMPARE(chart->pointAt(chart->barRect(at).center()), at);
}

void TestSparkBars::standsOnOneBaseLine_alsoWithNegatives()
{
    const auto chart = barsOf({ 30, -10 });
    QVERIFY(qAbs(chart->barRect(0).bottom() - chart->barRect(1).top()) < 0.01);
    QVERIFY(qAbs(chart->barRect(0).height() - 3 * chart->barRect(1).height()) < 0.01);
}

void TestSparkBars::survivesNothing_andOne()
{
    const auto zeros = barsOf({ 0, 0 });
    QCOMPARE(zeros->barRect(0).height(), 0.0);
    QVERIFY(!zeros->grab().isNull());
    const auto one = barsOf({ 7 });
    QVERIFY(qAbs(one->barRect(0).width() - 246) < 0.01);
    const auto none = barsOf({});
    QVERIFY(!none->hasData());
    QVERIFY(!none->grab().isNull());
}

JANGBU_UI_TEST_MAIN(TestSparkBars)
#include "tst_sparkbars.moc"
