#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestHeatMap final : public QObject {
    Q_OBJECT

private slots:
    void colours_byEqualPartsOfTheMaximum();
    void findsThePeak();
    void movesInFourDirections();
    void findsTheCell_underThePointer();
    void isNothing_whereNothingWasSold();
};

namespace {

std::unique_ptr<ui::HeatMap> mapOf(QList<qint64> values, int columns)
{
    auto map = std::make_unique<ui::HeatMap>();
    ui::HeatMap::Labels labels { {}, {}, {}, {}, u"sales"_s, u"when"_s };
    for (int column = 0; column < columns; ++column) {
        labels.columns.append(QString::number(column));
        labels.longColumns.append(QString::number(column));
    }
    values.resize(ui::HeatMap::rowCount * columns);
    map->setFormats(wonFormats());
    map->setValues(values, labels);
    map->resize(410, 166);
    return map;
}

} // namespace

void TestHeatMap::colours_byEqualPartsOfTheMaximum()
{
    const qint64 most = maxTradeAmount.minor();
    const auto map = mapOf({ most, most / 2, most / 2 + 1, 1, 0, -5, most / 6, most / 6 + 1 }, 2);
    QCOMPARE(map->levelOf(0), 6);
    QCOMPARE(map->levelOf(1), 3);
    QCOMPARE(map->levelOf(2), 4);
    QCOMPARE(map->levelOf(3), 1);
    QCOMPARE(map->levelOf(4), 0);
    QCOMPARE(map->levelOf(5), 0);
    QCOMPARE(map->levelOf(6), 1);
    QCOMPARE(map->levelOf(7), 2);
}

void TestHeatMap::findsThePeak()
{
    ui::HeatMap map;
    fill(map);
    QVERIFY(map.peak() >= 0);
    QCOMPARE(map.levelOf(map.peak()), 6);
    QCOMPARE(map.rowOf(map.peak()), 6);
    QVERIFY(map.cellName(map.peak()).startsWith(u"일요일"_s));
}

void TestHeatMap::movesInFourDirections()
{
    const auto map = mapOf({ 1 }, 3);
    map->show();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(map.get(), key);
        return map->hoveredPoint();
    };
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_Down), 4);
    QCOMPARE(press(Qt::Key_Right), 5);
    QCOMPARE(press(Qt::Key_Right), 5);
    QCOMPARE(press(Qt::Key_Up), 2);
    QCOMPARE(press(Qt::Key_Up), 2);
    QCOMPARE(press(Qt::Key_End), 20);
    QCOMPARE(press(Qt::Key_Down), 20);
    QCOMPARE(press(Qt::Key_Left), 19);
}

void TestHeatMap::findsTheCell_underThePointer()
{
    const auto map = mapOf({ 1 }, 12);
    for (int point = 0; point < map->pointCount(); ++point)
        QCOMPARE(map->pointAt(map->pointRect(point).center()), point);
    QCOMPARE(map->pointAt({ 5, 50 }), -1);
}

void TestHeatMap::isNothing_whereNothingWasSold()
{
    const auto map = mapOf({}, 4);
    QCOMPARE(map->peak(), -1);
    QCOMPARE(map->levelOf(0), 0);
    QVERIFY(!map->grab().isNull());
    ui::HeatMap empty;
    QVERIFY(!empty.hasData());
    QCOMPARE(empty.pointAt({ 100, 20 }), -1);
    QVERIFY(!empty.grab().isNull());
}

JANGBU_UI_TEST_MAIN(TestHeatMap)
#include "tst_heatmap.moc"
