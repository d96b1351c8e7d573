#include "core/calendar/taxperiod.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestTaxPeriod final : public QObject {
    Q_OBJECT

private slots:
    void periodsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("days");
        QTest::newRow("1st quarter") << u"2026Q1"_s << u"2026Q1 2026-01-01 2026-04-01 3"_s;
        QTest::newRow("4th quarter") << u"2026Q4"_s << u"2026Q4 2026-10-01 2027-01-01 3"_s;
        QTest::newRow("1st half") << u"2024H1"_s << u"2024H1 2024-01-01 2024-07-01 6"_s;
        QTest::newRow("2nd half") << u"2026h2"_s << u"2026H2 2026-07-01 2027-01-01 6"_s;
        QTest::newRow("last") << u"9998H2"_s << u"9998H2 9998-07-01 9999-01-01 6"_s;
        for (const char* wrong :
             { "", "2026", "2026Q0", "2026Q5", "2026H0", "2026H3", "2026M1", "2026Q", "2026Q11",
               "1899Q4", "9999Q1", "0000Q1", "２026Q1", "2026-Q1", "-026Q1", " 2026Q1" })
            QTest::addRow("not “%s”", wrong) << QString::fromUtf8(wrong) << QString();
    }
    void periodsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, days);
        const auto period = TaxPeriod::from(text);
        QCOMPARE(period.has_value(), !days.isEmpty());
        if (!period)
            return;
        const Window window = period->window();
        QCOMPARE(u"%1 %2 %3 %4"_s.arg(period->name(), window.start.toIso(), window.end.toIso())
                     .arg(period->months().size()),
                 days);
        BusinessDate end = window.start;
        for (const Window& month : period->months()) {
            QCOMPARE(month.start, end);
            QCOMPARE(month.start.day(), 1);
            end = month.end;
        }
        QCOMPARE(end, window.end);
    }
};

QTEST_APPLESS_MAIN(TestTaxPeriod)
#include "tst_taxperiod.moc"
