#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestWaterfallView final : public QObject {
    Q_OBJECT

private slots:
    void hangsEachStep_whereTheOneBeforeEnds();
    void cutsItsAxis_onlyWhereAllIsFarAboveZero();
    void goesBelowZero_withALoss();
    void staysInside_withTheLargestAmounts();
    void saysDeductions_asNegative();
};

namespace {

using Kind = Waterfall::Kind;

std::unique_ptr<ui::WaterfallView> viewOf(qint64 gross, qint64 deduction)
{
    auto view = std::make_unique<ui::WaterfallView>();
    view->setFormats(wonFormats());
    view->setWaterfall({ { { u"gross"_s, Money::ofMinor(gross), Kind::Start },
                           { u"less"_s, Money::ofMinor(deduction), Kind::Deduction },
                           { u"profit"_s, Money::ofMinor(gross - deduction), Kind::Result } } },
                       { u"step"_s, u"amount"_s });
    view->resize(510, 200);
    return view;
}

} // namespace

void TestWaterfallView::hangsEachStep_whereTheOneBeforeEnds()
{
    const auto view = viewOf(1'000'000, 600'000);
    QVERIFY(!view->isCut());
    QVERIFY(qAbs(view->barRect(1).top() - view->barRect(0).top()) < 0.01);
    QVERIFY(qAbs(view->barRect(1).bottom() - view->barRect(2).top()) < 0.01);
    QVERIFY(qAbs(view->barRect(2).bottom() - view->plot().bottom()) < 0.01);
    QVERIFY(qAbs(view->barRect(0).height() * 0.6 - view->barRect(1).height()) < 0.01);
}

void TestWaterfallView::cutsItsAxis_onlyWhereAllIsFarAboveZero()
{
    QVERIFY(viewOf(84'713'500, 902'931)->isCut());
    QVERIFY(!viewOf(1'000'000, 900'000)->isCut());
    ui::WaterfallView empty;
    QVERIFY(!empty.hasData());
    QVERIFY(!empty.grab().isNull());
}

void TestWaterfallView::goesBelowZero_withALoss()
{
    const auto view = viewOf(10'000, 30'000);
    QVERIFY(!view->isCut());
    QVERIFY(qAbs(view->barRect(2).top() - view->barRect(0).bottom()) < 0.01);
    QVERIFY(qAbs(view->barRect(2).height() - 2 * view->barRect(0).height()) < 0.01);
    QVERIFY(view->barRect(2).bottom() <= view->plot().bottom() + 0.01);
}

void TestWaterfallView::staysInside_withTheLargestAmounts()
{
    const auto view = viewOf(maxTradeAmount.minor(), maxTradeAmount.minor() / 2);
    for (int step = 0; step < 3; ++step)
        QVERIFY(view->plot().adjusted(0, -0.01, 0, 0.01).contains(view->barRect(step)));
}

void TestWaterfallView::saysDeductions_asNegative()
{
    ui::WaterfallView view;
    fill(view);
    QCOMPARE(view.numbers().rowText(1), u"환불: −487,000원"_s);
    QCOMPARE(view.tipOf(1).rows.at(1).value, u"84,226,500원"_s);
    QCOMPARE(view.tipOf(4).rows.first().value, u"83,810,569원"_s);
}

JANGBU_UI_TEST_MAIN(TestWaterfallView)
#include "tst_waterfallview.moc"
