#include "core/statistics/salesperiod.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

BusinessDate on(const QString& iso)
{
    return *BusinessDate::fromIso(iso);
}

QString shown(const Window& window)
{
    return window.start.toIso() + u' ' + window.lastDay().toIso();
}

} // namespace

class TestSalesPeriod final : public QObject {
    Q_OBJECT

private slots:
    void standsBeside_thePeriodBefore_andTheOneAYearEarlier_data()
    {
        QTest::addColumn<int>("term"); // -1: a range
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("lastYear");
        QTest::newRow("day") << 0 << u"2026-11-21"_s << u"2026-11-21"_s
                             << u"2026-11-20 2026-11-20"_s << u"2025-11-22 2025-11-22"_s;
        QTest::newRow("week") << 1 << u"2026-11-16"_s << u"2026-11-22"_s
                              << u"2026-11-09 2026-11-15"_s << u"2025-11-17 2025-11-23"_s;
        QTest::newRow("month") << 2 << u"2026-03-01"_s << u"2026-03-31"_s
                               << u"2026-02-01 2026-02-28"_s << u"2025-03-01 2025-03-31"_s;
        QTest::newRow("February") << 2 << u"2024-02-01"_s << u"2024-02-29"_s
                                  << u"2024-01-01 2024-01-31"_s << u"2023-02-01 2023-02-28"_s;
        QTest::newRow("range") << -1 << u"2026-10-05"_s << u"2026-11-04"_s
                               << u"2026-09-04 2026-10-04"_s << u"2025-10-05 2025-11-04"_s;
        QTest::newRow("29 February") << -1 << u"2024-02-29"_s << u"2024-02-29"_s
                                     << u"2024-02-28 2024-02-28"_s << u"2023-02-28 2023-02-28"_s;
        QTest::newRow("28 February") << -1 << u"2024-02-28"_s << u"2024-02-28"_s
                                     << u"2024-02-27 2024-02-27"_s << u"2023-02-28 2023-02-28"_s;
    }

    void standsBeside_thePeriodBefore_andTheOneAYearEarlier()
    {
        QFETCH(int, term);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto period = term < 0 ? SalesPeriod::range(on(first), on(last))
                                     : SalesPeriod::of(static_cast<Term>(term), on(first));
        QCOMPARE(shown(period->window()), first + u' ' + last);
        QTEST(shown(period->previous()), "previous");
        QTEST(shown(period->lastYear()), "lastYear");
    }

    void refuses_whatHasNoNeighbours()
    {
        const BusinessDate date(2026, 11, 21);
        QVERIFY(!SalesPeriod::of(Term::Week, date));
        QVERIFY(!SalesPeriod::of(Term::Month, date));
        QVERIFY(!SalesPeriod::range(date, date.addDays(-1)));
        QVERIFY(SalesPeriod::range(date, date.addDays(SalesPeriod::maxDays - 1)));
        QVERIFY(!SalesPeriod::range(date, date.addDays(SalesPeriod::maxDays)));
        QVERIFY(!SalesPeriod::range(BusinessDate::beginning(), BusinessDate::beginning()));
        QVERIFY(!SalesPeriod::range(BusinessDate(9999, 12, 31), BusinessDate(9999, 12, 31)));
        QVERIFY(SalesPeriod::of(Term::Day, BusinessDate(9990, 12, 30)));
        QVERIFY(!SalesPeriod::of(Term::Day, BusinessDate(9990, 12, 31)));
    }
};

QTEST_GUILESS_MAIN(TestSalesPeriod)
#include "tst_salesperiod.moc"
