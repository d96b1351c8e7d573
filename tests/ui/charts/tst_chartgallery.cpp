#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"
#include "ui/charts/chartlegend.h"

#include <QFrame>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

/// All charts on one picture, to be looked at beside the design.
class TestChartGallery final : public QObject {
    Q_OBJECT

private slots:
    void paintsAllCharts_data();
    void paintsAllCharts();
};

namespace {

template <typename Chart> Chart* shown(QWidget& wall, const QRect& place, bool isEmpty)
{
    auto* chart = new Chart(&wall);
    if (!isEmpty)
        fill(*chart);
    chart->setGeometry(place);
    return chart;
}

} // namespace

void TestChartGallery::paintsAllCharts_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("charts-light") << ui::Scheme::Light << false;
    QTest::newRow("charts-dark") << ui::Scheme::Dark << false;
    QTest::newRow("charts-empty-light") << ui::Scheme::Light << true;
}

void TestChartGallery::paintsAllCharts()
{
    QFETCH(const ui::Scheme, scheme);
    QFETCH(const bool, isEmpty);
    useLanguage(Language::Korean);
    useScheme(scheme);
    QFrame wall;
    wall.setProperty("role", u"card"_s);
    auto* bars = shown<ui::BarChart>(wall, { 16, 40, 630, 216 }, isEmpty);
    shown<ui::LineChart>(wall, { 680, 40, 410, 140 }, isEmpty);
    shown<ui::RingChart>(wall, { 680, 200, 116, 116 }, isEmpty);
    shown<ui::HeatMap>(wall, { 680, 330, 413, 168 }, isEmpty);
    shown<ui::WaterfallView>(wall, { 16, 270, 510, 200 }, isEmpty);
    shown<ui::StepChart>(wall, { 820, 200, 246, 90 }, isEmpty);
    shown<ui::ShareBar>(wall, { 16, 490, 310, 18 }, isEmpty);
    shown<ui::SparkBars>(wall, { 350, 490, 246, 64 }, isEmpty);
    shown<ui::RateTimeline>(wall, { 16, 570, 774, 76 }, isEmpty);
    auto* legend = new ui::ChartLegend({ { ui::ChartLegend::Mark::Square, u"오늘"_s },
                                         { ui::ChartLegend::Mark::Tick, u"지난주 토요일"_s },
                                         { ui::ChartLegend::Mark::Line, u"이번 주"_s },
                                         { ui::ChartLegend::Mark::Dash, u"지난주"_s } },
                                       &wall);
    legend->move(330, 12);
    (new ui::HeatLegend(&wall))->move(900, 12);
    wall.resize(1110, 660);
    wall.show();
    bars->setHoveredPoint(8);
    shoot(wall, QString::fromLatin1(QTest::currentDataTag()), { 1110, 660 });
    QCOMPARE(bars->hoveredPoint(), isEmpty ? -1 : 8);
}

JANGBU_UI_TEST_MAIN(TestChartGallery)
#include "tst_chartgallery.moc"
