#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestRateTimeline final : public QObject {
    Q_OBJECT

private slots:
    void drawsBands_asLongAsTheyHold();
    void knowsThePresentBand();
    void startsAtTheLeft_fromTheBeginningOfTime();
    void survivesNoBand();
};

namespace {

constexpr qint64 first = 8000;
const BusinessDate today(2026, 11, 21);

std::unique_ptr<ui::RateTimeline> lineOf(const QList<std::optional<BusinessDate>>& dates)
{
    auto line = std::make_unique<ui::RateTimeline>();
    QList<ui::RateTimeline::Band> bands;
    for (const std::optional<BusinessDate>& from : dates)
        bands.append({ from, first + bands.size(), from ? from->toIso() : u"start"_s });
    line->setBands(bands, today, { u"from"_s, u"rate"_s, u"today"_s });
    line->resize(770, 76);
    return line;
}

} // namespace

void TestRateTimeline::drawsBands_asLongAsTheyHold()
{
    const auto line = lineOf({ today.addDays(-300), today.addDays(-200), today.addDays(200) });
    const qreal hundredDays = line->pointRect(1).left() - line->pointRect(0).left();
    QVERIFY(hundredDays > 50);
    QVERIFY(qAbs(line->pointRect(2).left() - line->pointRect(1).left() - 4 * hundredDays) < 0.01);
    QVERIFY(qAbs(line->todayX() - line->pointRect(1).left() - 2 * hundredDays) < 0.01);
    QVERIFY(line->pointRect(2).width() > 40);
    QCOMPARE(line->pointAt(line->pointRect(2).center()), 2);
    QCOMPARE(line->pointAt({ 10, 5 }), -1);
}

void TestRateTimeline::knowsThePresentBand()
{
    QCOMPARE(lineOf({ today.addDays(-1), today.addDays(1) })->presentBand(), 0);
    QCOMPARE(lineOf({ today.addDays(-1), today })->presentBand(), 1);
    QCOMPARE(lineOf({ today.addDays(1) })->presentBand(), -1);
    QCOMPARE(lineOf({ std::nullopt })->presentBand(), 0);
}

void TestRateTimeline::startsAtTheLeft_fromTheBeginningOfTime()
{
    const auto line = lineOf({ std::nullopt, today.addDays(-10) });
    QCOMPARE(line->pointRect(0).left(), 0.0);
    QVERIFY(line->pointRect(0).width() > 40);
    QVERIFY(line->todayX() < line->width());
    QVERIFY(!line->grab().isNull());
}

void TestRateTimeline::survivesNoBand()
{
    const auto line = lineOf({});
    QVERIFY(!line->hasData());
    QCOMPARE(line->presentBand(), -1);
    QVERIFY(!line->grab().isNull());
}

JANGBU_UI_TEST_MAIN(TestRateTimeline)
#include "tst_ratetimeline.moc"
