#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestStepChart final : public QObject {
    Q_OBJECT

private slots:
    void placesSteps_byDateAndValue();
    void showsOneStep_andEqualOnes();
    void findsTheStep_thatHolds();
    void explainsAStep();
};

namespace {

std::unique_ptr<ui::StepChart> chartOf(const QList<qint64>& values)
{
    auto chart = std::make_unique<ui::StepChart>();
    const BusinessDate first(2026, 1, 1);
    QList<ui::StepChart::Step> steps;
    for (const qint64 value : values) {
        const BusinessDate from = first.addDays(10 * steps.size());
        steps.append({ from, value, from.toIso(), from.toIso() });
    }
    chart->setFormats(wonFormats());
    chart->setSteps(steps, first.addDays(10 * steps.size()), { u"day"_s, u"price"_s });
    chart->resize(246, 90);
    return chart;
}

} // namespace

void TestStepChart::placesSteps_byDateAndValue()
{
    const auto chart = chartOf({ 0, 5'000, 10'000'000, 2'500 });
    const QPointF low = chart->placeOf(0);
    const QPointF high = chart->placeOf(2);
    QCOMPARE(low.y(), chart->plot().bottom());
    QCOMPARE(high.y(), chart->plot().top());
    const qreal tenDays = chart->placeOf(1).x() - low.x();
    QVERIFY(qAbs(tenDays - chart->plot().width() / 4) < 0.01);
    QVERIFY(qAbs(high.x() - low.x() - 2 * tenDays) < 0.01);
}

void TestStepChart::showsOneStep_andEqualOnes()
{
    const auto one = chartOf({ 9'000 });
    QVERIFY(one->plot().contains(one->placeOf(0)));
    QVERIFY(!one->grab().isNull());
    const auto equal = chartOf({ 9'000, 9'000 });
    QCOMPARE(equal->placeOf(0).y(), equal->placeOf(1).y());
    QVERIFY(!equal->grab().isNull());
    ui::StepChart empty;
    QVERIFY(!empty.hasData());
    QCOMPARE(empty.pointAt({ 20, 20 }), -1);
    QVERIFY(!empty.grab().isNull());
}

void TestStepChart::findsTheStep_thatHolds()
{
    const auto chart = chartOf({ 1'000, 2'000, 3'000 });
    QCOMPARE(chart->pointAt(chart->placeOf(1)), 1);
    QCOMPARE(chart->pointAt(chart->placeOf(1) + QPointF(20, 0)), 1);
    QCOMPARE(chart->pointAt({ 240, 40 }), 2);
}

void TestStepChart::explainsAStep()
{
    ui::StepChart chart;
    fill(chart);
    QCOMPARE(chart.tipOf(3).title, u"2026-02-01"_s);
    QCOMPARE(chart.tipOf(3).rows.at(0).value, u"11,000원"_s);
    QCOMPARE(chart.tipOf(3).rows.at(1).value, u"▲ 10.0%"_s);
    QCOMPARE(chart.tipOf(0).rows.size(), 1);
}

JANGBU_UI_TEST_MAIN(TestStepChart)
#include "tst_stepchart.moc"
