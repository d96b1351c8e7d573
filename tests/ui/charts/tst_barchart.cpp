#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestBarChart final : public QObject {
    Q_OBJECT

private slots:
    void drawsBars_asHighAsTheirValues();
    void drawsThePeriodBefore_atTheSameScale();
    void standsOnOneBaseLine_alsoWithNegatives();
    void staysInside_withTheLargestAmounts();
    void drawsOneBar();
    void leavesOut_whatHasNotCome();
    void explainsABar();
};

namespace {

std::unique_ptr<ui::BarChart> chartOf(const QList<qint64>& values)
{
    auto chart = std::make_unique<ui::BarChart>();
    QList<ui::BarChart::Bar> bars;
    for (const qint64 value : values) {
        const QString name = QString::number(bars.size());
        bars.append({ name, name, value, {} });
    }
    chart->setFormats(wonFormats());
    chart->setBars(bars, { u"hour"_s, u"sales"_s, {} });
    chart->resize(600, 220);
    return chart;
}

} // namespace

void TestBarChart::drawsBars_asHighAsTheirValues()
{
    const auto chart = chartOf({ 100'000, 200'000, 400'000, 0 });
    const qreal unit = chart->barRect(0).height();
    QVERIFY(unit > 10);
    QVERIFY(qAbs(chart->barRect(1).height() - 2 * unit) < 0.01);
    QVERIFY(qAbs(chart->barRect(2).height() - 4 * unit) < 0.01);
    QCOMPARE(chart->barRect(3).height(), 0.0);
    QCOMPARE(chart->barRect(0).bottom(), chart->plot().bottom());
    QVERIFY(chart->barRect(0).width() <= 32);
    QVERIFY(chart->barRect(0).right() < chart->barRect(1).left());
}

void TestBarChart::drawsThePeriodBefore_atTheSameScale()
{
    ui::BarChart chart;
    chart.setFormats(wonFormats());
    chart.setBars({ { u"1"_s, u"1"_s, 300'000, 150'000 }, { u"2"_s, u"2"_s, 150'000, {} } },
                  { u"hour"_s, u"now"_s, u"before"_s });
    chart.resize(400, 200);
    QVERIFY(qAbs(*chart.beforeY(0) - chart.barRect(1).top()) < 0.01);
    QVERIFY(!chart.beforeY(1));
}

void TestBarChart::standsOnOneBaseLine_alsoWithNegatives()
{
    const auto chart = chartOf({ 300'000, -100'000 });
    const QRectF up = chart->barRect(0);
    const QRectF down = chart->barRect(1);
    QVERIFY(qAbs(up.bottom() - down.top()) < 0.01);
    QVERIFY(qAbs(up.height() - 3 * down.height()) < 0.01);
    QVERIFY(down.bottom() <= chart->plot().bottom() + 0.01);
    QVERIFY(chart->accessibleDescription().contains(u"−100,000원"_s));
}

void TestBarChart::staysInside_withTheLargestAmounts()
{
    const qint64 largest = maxTradeAmount.minor();
    const auto chart = chartOf({ largest, largest / 2 });
    QVERIFY(chart->plot().adjusted(0, -0.01, 0, 0.01).contains(chart->barRect(0)));
    QVERIFY(qAbs(chart->barRect(0).height() - 2 * chart->barRect(1).height()) < 0.01);
    QVERIFY(chart->plot().left() < 100);
    QCOMPARE(chart->tipOf(0).rows.first().value, u"1,000,000,000,000,000원"_s);
}

void TestBarChart::drawsOneBar()
{
    const auto chart = chartOf({ 5 });
    QVERIFY(chart->barRect(0).height() > 50);
    QCOMPARE(chart->pointAt(chart->plot().center()), 0);
    QVERIFY(!chart->grab().isNull());
}

void TestBarChart::leavesOut_whatHasNotCome()
{
    ui::BarChart chart;
    chart.setFormats(wonFormats());
    chart.setBars({ { u"22"_s, u"22시"_s, std::nullopt, 95'000 } },
                  { u"시간"_s, u"오늘"_s, u"지난주"_s });
    chart.resize(400, 200);
    QCOMPARE(chart.barRect(0).height(), 0.0);
    QCOMPARE(chart.tipOf(0).rows.size(), 1);
    QCOMPARE(chart.tipOf(0).rows.first().value, u"95,000원"_s);
}

void TestBarChart::explainsABar()
{
    ui::BarChart chart;
    fill(chart);
    chart.resize(630, 216);
    const ui::ChartTip tip = chart.tipOf(8);
    QCOMPARE(tip.title, u"19시 – 20시"_s);
    QCOMPARE(tip.note, u"22건"_s);
    QCOMPARE(tip.rows.at(0).value, u"604,500원"_s);
    QCOMPARE(tip.rows.at(1).value, u"551,000원"_s);
    QCOMPARE(tip.rows.at(2).value, u"▲ 9.7%"_s);
    QCOMPARE(chart.numbers().rowText(8), u"19시 – 20시: 오늘 604,500원, 지난주 551,000원"_s);
    QCOMPARE(chart.pointAt({ 2, 100 }), -1);
}

JANGBU_UI_TEST_MAIN(TestBarChart)
#include "tst_barchart.moc"
