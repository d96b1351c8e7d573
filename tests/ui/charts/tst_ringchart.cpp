#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestRingChart final : public QObject {
    Q_OBJECT

private slots:
    void dividesTheCircle_byTheValues();
    void givesNoRoom_toNegativeParts();
    void findsThePart_underThePointer();
    void paintsAnEmptyRing_whereAllIsZero();
    void closesTheCircle_withOnePart();
};

namespace {

std::unique_ptr<ui::RingChart> chartOf(const QList<qint64>& values)
{
    auto chart = std::make_unique<ui::RingChart>();
    QList<ui::RingChart::Part> parts;
    for (const qint64 value : values)
        parts.append({ QString::number(parts.size()), value });
    chart->setFormats(wonFormats());
    chart->setParts(parts, { u"total"_s, u"0"_s }, { u"part"_s, u"amount"_s });
    chart->resize(120, 120);
    return chart;
}

} // namespace

void TestRingChart::dividesTheCircle_byTheValues()
{
    const qint64 large = maxTradeAmount.minor();
    const auto chart = chartOf({ large / 2, large / 4, large / 4 });
    QVERIFY(qAbs(chart->arcOf(0).span - 180) < 1e-6);
    QVERIFY(qAbs(chart->arcOf(1).start - 180) < 1e-6);
    QVERIFY(qAbs(chart->arcOf(2).span - 90) < 1e-6);
}

void TestRingChart::givesNoRoom_toNegativeParts()
{
    const auto chart = chartOf({ 300, -50, 100 });
    QCOMPARE(chart->arcOf(1).span, 0.0);
    QVERIFY(qAbs(chart->arcOf(0).span - 270) < 1e-6);
    QVERIFY(chart->accessibleDescription().contains(u"−50원"_s));
}

void TestRingChart::findsThePart_underThePointer()
{
    const auto chart = chartOf({ 500, 250, 250 });
    for (int part = 0; part < 3; ++part)
        QCOMPARE(chart->pointAt(chart->pointRect(part).center()), part);
    QCOMPARE(chart->pointAt({ 60, 60 }), -1);
    QCOMPARE(chart->pointAt({ 1, 1 }), -1);
}

void TestRingChart::paintsAnEmptyRing_whereAllIsZero()
{
    const auto chart = chartOf({ 0, 0 });
    const QImage picture = chart->grab().toImage();
    const QRectF place = chart->pointRect(0);
    QCOMPARE(picture.pixelColor(place.center().toPoint()), ui::tokensOf(chart.get()).sunken);
}

void TestRingChart::closesTheCircle_withOnePart()
{
    const auto chart = chartOf({ 10 });
    QVERIFY(qAbs(chart->arcOf(0).span - 360) < 1e-6);
    const QImage picture = chart->grab().toImage();
    const QColor color = ui::tokensOf(chart.get()).chart.front();
    QCOMPARE(picture.pixelColor(10, 60), color);
    QCOMPARE(picture.pixelColor(60, 10), color);
    QCOMPARE(picture.pixelColor(109, 60), color);
}

JANGBU_UI_TEST_MAIN(TestRingChart)
#include "tst_ringchart.moc"
