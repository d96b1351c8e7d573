#include "core/calendar/businessdate.h"
#include "tests/support/stops.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestBusinessDate final : public QObject {
    Q_OBJECT

private slots:
    void fromIso_readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::newRow("plain") << u"2026-11-21"_s << 2026'11'21;
        QTest::newRow("leap day") << u"2024-02-29"_s << 2024'02'29;
        QTest::newRow("leap day of a century") << u"2000-02-29"_s << 2000'02'29;
        QTest::newRow("last of the year") << u"2026-12-31"_s << 2026'12'31;
        QTest::newRow("the first there is") << u"0001-01-01"_s << 1'01'01;
        QTest::newRow("the last from outside") << u"9998-12-31"_s << 9998'12'31;
    }
    void fromIso_readsDates()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        const auto date = BusinessDate::fromIso(text);
        QVERIFY(date);
        QCOMPARE(date->number(), number);
        QCOMPARE(date->toIso(), text);
        QCOMPARE(BusinessDate::fromNumber(number), date);
        // Every window that starts on a date from outside has an end.
        QVERIFY(date->addMonths(1) > *date);
    }

    void fromIso_refusesEverythingElse()
    {
        const QStringList texts { u""_s,
                                  u"2026-02-31"_s,
                                  u"2026-02-29"_s,
                                  u"1900-02-29"_s,
                                  u"2026-13-01"_s,
                                  u"2026-00-10"_s,
                                  u"2026-11-00"_s,
                                  u"2026-11-32"_s,
                                  u"2026-04-31"_s,
                                  u"0000-01-01"_s,
                                  u"9999-01-01"_s,
                                  u"9999-12-31"_s,
                                  u"2026-1-1"_s,
                                  u"26-11-21"_s,
                                  u"20261121"_s,
                                  u"2026/11/21"_s,
                                  u"2026-11-21 "_s,
                                  u" 2026-11-21"_s,
                                  u"2026-11-21T"_s,
                                  u"-026-11-21"_s,
                                  u"+026-11-21"_s,
                                  u"2026-+1-21"_s,
                                  u"2026-11- 1"_s,
                                  u"2026-11-2x"_s,
                                  u"２０２６-11-21"_s,
                                  u"٢٠٢٦-11-21"_s,
                                  u"2026\u2011-11"_s,
                                  u"12026-11-21"_s };
        for (const QString& text : texts)
            QVERIFY2(!BusinessDate::fromIso(text), qPrintable(text));
    }

    void fromNumber_readsWhatTheBooksHold_only()
    {
        QCOMPARE(BusinessDate::fromNumber(2026'11'21), BusinessDate(2026, 11, 21));
        QCOMPARE(BusinessDate::fromNumber(1'01'01), BusinessDate::beginning());
        QCOMPARE(BusinessDate::fromNumber(9999'12'31), BusinessDate(9999, 12, 31));
        for (const qint64 number :
             { qint64(0), qint64(-2026'11'21), qint64(2026'02'31), qint64(2026'13'01),
               qint64(2026'11'00), qint64(1231), qint64(10000'01'01), qint64(1) << 40,
               (qint64(1) << 32) + 2026'11'21 })
            QVERIFY2(!BusinessDate::fromNumber(number), qPrintable(QString::number(number)));
    }

    void everyDay_goesToItsNumberAndItsTextAndBack()
    {
        for (BusinessDate date(1999, 1, 1); date < BusinessDate(2005, 1, 1);
             date = date.addDays(1)) {
            QCOMPARE(BusinessDate::fromNumber(date.number()), date);
            QCOMPARE(BusinessDate::fromIso(date.toIso()), date);
            QCOMPARE(date.addDays(1).addDays(-1), date);
            QVERIFY(date.number() < date.addDays(1).number());
        }
    }

    void addMonths_takesTheLastDayWhereThereIsNoSuch()
    {
        QCOMPARE(BusinessDate(2026, 1, 31).addMonths(1), BusinessDate(2026, 2, 28));
        QCOMPARE(BusinessDate(2024, 1, 31).addMonths(1), BusinessDate(2024, 2, 29));
        QCOMPARE(BusinessDate(2026, 12, 25).addMonths(1), BusinessDate(2027, 1, 25));
        QCOMPARE(BusinessDate(2026, 1, 5).addMonths(-1), BusinessDate(2025, 12, 5));
        QCOMPARE(BusinessDate(2026, 3, 31).addMonths(-1), BusinessDate(2026, 2, 28));
    }

    void differences_countDays()
    {
        QCOMPARE(BusinessDate(2024, 2, 28).daysTo(BusinessDate(2024, 3, 1)), 2);
        QCOMPARE(BusinessDate(2026, 3, 1).daysTo(BusinessDate(2026, 2, 28)), -1);
        QCOMPARE(qHash(BusinessDate(2026, 3, 1)), qHash(BusinessDate(2026, 2, 28).addDays(1)));
    }

    void isNeverInvalid()
    {
        QVERIFY(test::stopsTheProgram([] { BusinessDate { QDate() }; }));
        QVERIFY(test::stopsTheProgram([] { BusinessDate(2026, 2, 31); }));
        QVERIFY(test::stopsTheProgram([] { (void)BusinessDate(9999, 12, 31).addDays(1); }));
        QVERIFY(test::stopsTheProgram([] { (void)BusinessDate::beginning().addDays(-1); }));
    }
};

QTEST_GUILESS_MAIN(TestBusinessDate)
#include "tst_businessdate.moc"
