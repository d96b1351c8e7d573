#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestLineChart final : public QObject {
    Q_OBJECT

private slots:
    void placesPoints_byTheirValues();
    void keepsGaps();
    void findsTheNearestPoint();
    void showsOnePoint();
    void survivesTenYears_andTheLargestAmounts();
    void explainsAPoint();
};

void TestLineChart::placesPoints_byTheirValues()
{
    ui::LineChart chart;
    chart.setFormats(wonFormats());
    chart.setPoints({ { u"a"_s, u"a"_s, 0 },
                      { u"b"_s, u"b"_s, 100 },
                      { u"c"_s, u"c"_s, 400 },
                      { u"d"_s, u"d"_s, -100 } },
                    { u"day"_s, u"sales"_s, {} });
    chart.resize(400, 150);
    const qreal base = chart.placeOf(0)->y();
    const qreal unit = base - chart.placeOf(1)->y();
    QVERIFY(unit > 5);
    QVERIFY(qAbs(base - chart.placeOf(2)->y() - 4 * unit) < 0.01);
    QVERIFY(qAbs(chart.placeOf(3)->y() - base - unit) < 0.01);
    const qreal gap = chart.placeOf(1)->x() - chart.placeOf(0)->x();
    QVERIFY(qAbs(chart.placeOf(3)->x() - chart.placeOf(0)->x() - 3 * gap) < 0.01);
}

void TestLineChart::keepsGaps()
{
    ui::LineChart chart;
    chart.setFormats(wonFormats());
    chart.setPoints(
        { { u"a"_s, u"a"_s, 10 }, { u"b"_s, u"b"_s, std::nullopt }, { u"c"_s, u"c"_s, 30 } },
        { u"day"_s, u"sales"_s, {} });
    chart.resize(400, 150);
    QVERIFY(!chart.placeOf(1));
    QVERIFY(chart.tipOf(1).rows.isEmpty());
    // Between the two points nothing of the line is painted.
    const QImage picture = chart.grab().toImage();
    const QColor line = ui::tokensOf(&chart).chart.front();
    const qreal middle = (chart.placeOf(0)->x() + chart.placeOf(2)->x()) / 2;
    for (int y = 0; y < picture.height(); ++y)
        QVERIFY(picture.pixelColor(static_cast<int>(middle), y) != line);
}

void TestLineChart::findsTheNearestPoint()
{
    ui::LineChart chart;
    fill(chart);
    chart.resize(410, 140);
    for (int at = 0; at < chart.pointCount(); ++at) {
        QCOMPARE(chart.pointAt(*chart.placeOf(at)), at);
        QCOMPARE(chart.pointAt(*chart.placeOf(at) + QPointF(10, 30)), at);
    }
    QCOMPARE(chart.pointAt({ 1, 60 }), -1);
}

void TestLineChart::showsOnePoint()
{
    ui::LineChart chart;
    chart.setFormats(wonFormats());
    chart.setPoints({ { u"a"_s, u"a"_s, 10 } }, { u"day"_s, u"sales"_s, {} });
    chart.resize(400, 150);
    QVERIFY(chart.plot().contains(*chart.placeOf(0)));
    QCOMPARE(chart.pointAt(chart.plot().center()), 0);
    QVERIFY(!chart.grab().isNull());
}

void TestLineChart::survivesTenYears_andTheLargestAmounts()
{
    QList<ui::LineChart::Point> points;
    for (int day = 0; day < 3650; ++day) {
        points.append({ QString::number(day), QString::number(day), maxTradeAmount.minor() - day });
    }
    ui::LineChart chart;
    chart.setFormats(wonFormats());
    chart.setPoints(points, { u"day"_s, u"sales"_s, {} });
    chart.resize(400, 150);
    QVERIFY(!chart.grab().isNull());
    QCOMPARE(chart.pointAt(*chart.placeOf(3649)), 3649);
    // Nobody wants to hear 3,650 numbers.
    QVERIFY(chart.accessibleDescription().size() < 200);
    QVERIFY(chart.accessibleDescription().contains(u"1,000,000,000,000,000원"_s));
}

void TestLineChart::explainsAPoint()
{
    ui::LineChart chart;
    fill(chart);
    const ui::ChartTip tip = chart.tipOf(5);
    QCOMPARE(tip.title, u"11월 14일 토요일"_s);
    QCOMPARE(tip.rows.at(0).value, u"3,430,000원"_s);
    QCOMPARE(tip.rows.at(1).value, u"3,410,000원"_s);
    QCOMPARE(tip.rows.at(2).value, u"▲ 0.6%"_s);
}

JANGBU_UI_TEST_MAIN(TestLineChart)
#include "tst_linechart.moc"
