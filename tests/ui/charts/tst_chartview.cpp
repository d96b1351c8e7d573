#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"
#include "ui/charts/charttip.h"
#include "ui/charts/chartview.h"

#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestChartView final : public QObject {
    Q_OBJECT

private slots:
    void movesThePoint_byKeys();
    void activatesPoints_byMouseAndEnter();
    void showsItsTip_besideThePoint_neverOverIt();
    void hidesItsTip_whenThePointerLeaves();
    void saysItsNumbers();
    void takesTheColours_ofTheThemeThatIsOn();
    void doesNothing_withoutData();
};

namespace {

struct Wall {
    QWidget window;
    ui::BarChart* chart = new ui::BarChart(&window);

    explicit Wall(bool isFilled = true)
    {
        window.resize(800, 400);
        chart->setGeometry(50, 50, 630, 216);
        if (isFilled)
            fill(*chart);
        window.show();
    }

    ui::ChartTipBox* tip() const { return window.findChild<ui::ChartTipBox*>(); }
    QPoint placeOf(int point) const { return chart->pointRect(point).center().toPoint(); }
};

} // namespace

void TestChartView::movesThePoint_byKeys()
{
    const Wall wall;
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(wall.chart, key);
        return wall.chart->hoveredPoint();
    };
    QCOMPARE(wall.chart->hoveredPoint(), -1);
    QCOMPARE(press(Qt::Key_Right), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_End), 12);
    QCOMPARE(press(Qt::Key_Right), 12);
    QCOMPARE(press(Qt::Key_Left), 11);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Left), 0);
    QVERIFY(wall.chart->accessibleName().contains(u"208,000원"_s));
    QCOMPARE(press(Qt::Key_Escape), -1);
    QCOMPARE(wall.chart->accessibleName(), u"시간별 매출"_s);
}

void TestChartView::activatesPoints_byMouseAndEnter()
{
    const Wall wall;
    QSignalSpy activated(wall.chart, &ui::ChartView::pointActivated);
    QTest::keyClick(wall.chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QTest::mouseClick(wall.chart, Qt::LeftButton, {}, wall.placeOf(3));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().toInt(), 3);
    QTest::keyClick(wall.chart, Qt::Key_Right);
    QTest::keyClick(wall.chart, Qt::Key_Return);
    QCOMPARE(activated.last().first().toInt(), 4);
    QTest::mouseClick(wall.chart, Qt::LeftButton, {}, { 2, 100 });
    QCOMPARE(activated.size(), 2);
}

void TestChartView::showsItsTip_besideThePoint_neverOverIt()
{
    const Wall wall;
    for (int point = 0; point < wall.chart->pointCount(); ++point) {
        QTest::mouseMove(wall.chart, wall.placeOf(point));
        QCOMPARE(wall.chart->hoveredPoint(), point);
        QVERIFY(wall.tip()->isVisible());
        const QRect explained = wall.chart->pointRect(point).toAlignedRect().translated(
            wall.chart->mapTo(&wall.window, QPoint()));
        QVERIFY(!wall.tip()->geometry().intersects(explained));
        QVERIFY(wall.window.rect().contains(wall.tip()->geometry()));
        QCOMPARE(wall.tip()->tip().title, wall.chart->bars().at(point).longLabel);
    }
}

void TestChartView::hidesItsTip_whenThePointerLeaves()
{
    const Wall wall;
    QTest::mouseMove(wall.chart, wall.placeOf(3));
    QVERIFY(wall.tip()->isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(wall.chart, &leave);
    QVERIFY(!wall.tip()->isVisible());
    QCOMPARE(wall.chart->hoveredPoint(), -1);
    wall.chart->setHoveredPoint(2);
    wall.chart->hide();
    QVERIFY(!wall.tip()->isVisible());
}

void TestChartView::saysItsNumbers()
{
    const Wall wall;
    QCOMPARE(wall.chart->accessibleName(), u"시간별 매출"_s);
    const QString said = wall.chart->accessibleDescription();
    QVERIFY(said.contains(u"19시 – 20시: 오늘 604,500원, 지난주 551,000원"_s));
    QVERIFY(said.contains(u"23시 – 24시: 지난주 41,000원"_s));
}

void TestChartView::takesTheColours_ofTheThemeThatIsOn()
{
    const Wall wall;
    const QPoint place = wall.chart->barRect(1).center().toPoint() + QPoint(0, 20);
    const auto color = [&] { return wall.chart->grab().toImage().pixelColor(place); };
    QCOMPARE(color(), ui::Tokens::of(ui::Scheme::Light).chart.front());
    useScheme(ui::Scheme::Dark);
    QCOMPARE(color(), ui::Tokens::of(ui::Scheme::Dark).chart.front());
    useScheme(ui::Scheme::Light);
}

void TestChartView::doesNothing_withoutData()
{
    const Wall wall(false);
    QSignalSpy activated(wall.chart, &ui::ChartView::pointActivated);
    QVERIFY(!wall.chart->hasData());
    for (const Qt::Key key : { Qt::Key_Right, Qt::Key_End, Qt::Key_Return })
        QTest::keyClick(wall.chart, key);
    QTest::mouseClick(wall.chart, Qt::LeftButton, {}, { 300, 100 });
    QCOMPARE(wall.chart->hoveredPoint(), -1);
    QCOMPARE(activated.size(), 0);
    wall.chart->setEmptyText(u"아직 판 것이 없어요"_s);
    wall.chart->setName(u"시간별 매출"_s);
    QCOMPARE(wall.chart->accessibleDescription(), u"아직 판 것이 없어요"_s);
    QVERIFY(!wall.chart->grab().isNull());
}

JANGBU_UI_TEST_MAIN(TestChartView)
#include "tst_chartview.moc"
