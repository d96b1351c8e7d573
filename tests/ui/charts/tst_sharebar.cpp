#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestShareBar final : public QObject {
    Q_OBJECT

private slots:
    void dividesItsWidth_byTheValues();
    void givesNoRoom_toNegativeParts();
    void paintsPartsInTheirColours();
};

void TestShareBar::dividesItsWidth_byTheValues()
{
    const qint64 large = maxTradeAmount.minor();
    ui::ShareBar bar;
    bar.setFormats(wonFormats());
    bar.setParts({ { u"a"_s, large }, { u"b"_s, large / 2 }, { u"c"_s, large / 2 } },
                 { u"way"_s, u"amount"_s });
    bar.resize(400, 18);
    QVERIFY(qAbs(bar.pointRect(0).width() - 200) < 0.01);
    QVERIFY(qAbs(bar.pointRect(1).left() - 200) < 0.01);
    QVERIFY(qAbs(bar.pointRect(2).right() - 400) < 0.01);
    QCOMPARE(bar.pointAt({ 250, 9 }), 1);
    QCOMPARE(bar.pointAt({ 399, 9 }), 2);
}

void TestShareBar::givesNoRoom_toNegativeParts()
{
    ui::ShareBar bar;
    bar.setFormats(wonFormats());
    bar.setParts({ { u"a"_s, -100 }, { u"b"_s, 0 } }, { u"way"_s, u"amount"_s });
    bar.resize(400, 18);
    QCOMPARE(bar.pointRect(0).width(), 0.0);
    QCOMPARE(bar.pointAt({ 10, 9 }), -1);
    QVERIFY(bar.accessibleDescription().contains(u"−100원"_s));
    QVERIFY(!bar.grab().isNull());
    ui::ShareBar empty;
    QVERIFY(!empty.hasData());
    QVERIFY(!empty.grab().isNull());
}

void TestShareBar::paintsPartsInTheirColours()
{
    ui::ShareBar bar;
    fill(bar);
    bar.resize(310, 18);
    const QImage picture = bar.grab().toImage();
    const ui::Tokens& tokens = ui::tokensOf(&bar);
    const auto colorOf
        = [&](int part) { return picture.pixelColor(bar.pointRect(part).center().toPoint()); };
    QCOMPARE(colorOf(0), tokens.chart.at(0));
    QCOMPARE(colorOf(3), tokens.chart.at(3));
    QCOMPARE(colorOf(4), tokens.chart.at(5));
    QCOMPARE(bar.tipOf(4).rows.first().value, u"555,500원"_s);
}

JANGBU_UI_TEST_MAIN(TestShareBar)
#include "tst_sharebar.moc"
