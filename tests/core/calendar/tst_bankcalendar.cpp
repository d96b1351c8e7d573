#include "core/calendar/bankcalendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

BusinessDate date(const QString& iso)
{
    return BusinessDate::fromIso(iso).value();
}

int businessDaysOf(int year)
{
    int count = 0;
    for (BusinessDate day(year, 1, 1); day.date().year() == year; day = day.addDays(1))
        count += BankCalendar::korean().isBusinessDay(day) ? 1 : 0;
    return count;
}

} // namespace

class TestBankCalendar final : public QObject {
    Q_OBJECT

private slots:
    void yearsHaveTheirBusinessDays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::newRow("2024") << 2024 << 245;
        QTest::newRow("2025") << 2025 << 243;
        QTest::newRow("2026") << 2026 << 245;
        QTest::newRow("2027") << 2027 << 246;
    }
    void yearsHaveTheirBusinessDays()
    {
        QFETCH(int, year);
        QFETCH(int, days);
        QCOMPARE(businessDaysOf(year), days);
    }

    void daysAreBusinessDaysOrNot_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("business");
        QTest::newRow("a Friday") << u"2026-11-20"_s << true;
        QTest::newRow("a Saturday") << u"2026-11-21"_s << false;
        QTest::newRow("a Sunday") << u"2026-11-22"_s << false;
        QTest::newRow("a holiday that was declared late") << u"2025-01-27"_s << false;
        QTest::newRow("an election") << u"2025-06-03"_s << false;
        QTest::newRow("1 May, no public holiday yet") << u"2024-05-01"_s << false;
        QTest::newRow("1 May 2026") << u"2026-05-01"_s << false;
        QTest::newRow("17 July before it was a holiday again") << u"2025-07-17"_s << true;
        QTest::newRow("17 July since") << u"2026-07-17"_s << false;
        QTest::newRow("a substitute") << u"2027-12-27"_s << false;
        QTest::newRow("beyond the table: every year's") << u"2030-05-01"_s << false;
        QTest::newRow("beyond the table: 17 July") << u"2028-07-17"_s << false;
        QTest::newRow("beyond the table: a lunar one is not known") << u"2028-01-26"_s << true;
    }
    void daysAreBusinessDaysOrNot()
    {
        QFETCH(QString, day);
        QFETCH(bool, business);
        QCOMPARE(BankCalendar::korean().isBusinessDay(date(day)), business);
    }

    void coversTheYearsOfTheTable()
    {
        const BankCalendar& korean = BankCalendar::korean();
        QVERIFY(korean.covers(BusinessDate(2018, 1, 1)));
        QVERIFY(korean.covers(BusinessDate(2027, 12, 31)));
        QVERIFY(!korean.covers(BusinessDate(2017, 12, 31)));
        QVERIFY(!korean.covers(BusinessDate(2028, 1, 1)));
        QVERIFY(!korean.covers(BusinessDate(2027, 12, 31), BusinessDate(2028, 1, 1)));
        QVERIFY(!BankCalendar().covers(BusinessDate(2026, 1, 1)));
        // A single day does not make a year known.
        QVERIFY(!korean.with({ { BusinessDate(2028, 1, 26) } }).covers(BusinessDate(2028, 1, 26)));
    }

    void daysAreCounted_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<DayCounting>("counting");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& from, int days, DayCounting counting,
                            const QString& expected) {
            QTest::newRow(name) << from << days << counting << expected;
        };
        const auto business = DayCounting::BusinessDays;
        const auto saturdays = DayCounting::SaturdaysToo;
        const auto every = DayCounting::EveryDay;
        row("none", u"2026-11-21"_s, 0, business, u"2026-11-21"_s);
        row("over a weekend", u"2026-11-20"_s, 1, business, u"2026-11-23"_s);
        row("a Saturday counts", u"2026-11-20"_s, 1, saturdays, u"2026-11-21"_s);
        row("a Sunday does not", u"2026-11-21"_s, 1, saturdays, u"2026-11-23"_s);
        row("every day", u"2026-11-20"_s, 2, every, u"2026-11-22"_s);
        row("a Saturday that is a holiday does not", u"2026-09-25"_s, 1, saturdays,
            u"2026-09-28"_s);
        row("every day but holidays", u"2025-10-02"_s, 1, every, u"2025-10-04"_s);
        row("the ten days of Chuseok 2025", u"2025-10-02"_s, 1, business, u"2025-10-10"_s);
        row("into the next year", u"2026-12-31"_s, 1, business, u"2027-01-04"_s);
        row("at the end of all time", u"9999-12-30"_s, 5, every, u"9999-12-31"_s);
    }
    void daysAreCounted()
    {
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(DayCounting, counting);
        QFETCH(QString, expected);
        const BusinessDate start = BusinessDate(QDate::fromString(from, Qt::ISODate));
        QCOMPARE(BankCalendar::korean().addCounting(start, days, counting).toIso(), expected);
    }

    void whatIsSaidOfADate_goesBeforeTheTable()
    {
        const BankCalendar changed
            = BankCalendar::korean().with({ { date(u"2026-11-23"_s), true, u"임시"_s },
                                            { date(u"2026-11-24"_s), true, u"임시"_s },
                                            { date(u"2026-11-22"_s), false, u"영업"_s },
                                            { date(u"2026-11-24"_s), false, u"취소"_s },
                                            { date(u"2026-12-25"_s), false, u"영업"_s } });
        QVERIFY(!changed.isBusinessDay(date(u"2026-11-23"_s)));
        QVERIFY(changed.isBusinessDay(date(u"2026-11-22"_s))); // A Sunday.
        QVERIFY(changed.isBusinessDay(date(u"2026-11-24"_s))); // The later entry.
        QVERIFY(changed.isBusinessDay(date(u"2026-12-25"_s))); // A holiday of every year.
        QVERIFY(!BankCalendar::korean().isBusinessDay(date(u"2026-12-25"_s)));
        QCOMPARE(changed.nextBusinessDay(date(u"2026-11-21"_s)).toIso(), u"2026-11-22"_s);
    }

    void holidaysAreListed()
    {
        const auto may
            = BankCalendar::korean().within(BusinessDate(2025, 5, 1), BusinessDate(2025, 5, 31));
        QStringList shown;
        for (const BankDay& day : may)
            shown.append(day.date.toIso() + u' ' + day.name);
        QCOMPARE(shown,
                 QStringList({ u"2025-05-01 근로자의 날"_s, u"2025-05-05 어린이날·부처님 오신 날"_s,
                               u"2025-05-06 대체공휴일(부처님 오신 날)"_s }));
    }

    void everyPublicHolidayIsKnown_andNoneBesides()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/../shared/data/kr-holidays.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("needs the list of public holidays");
        const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(facts.size() > 150);
        for (BusinessDate day(2018, 1, 1); day < BusinessDate(2028, 1, 1); day = day.addDays(1)) {
            const bool mayDay = day.number() % 10'000 == 501;
            QVERIFY2(BankCalendar::korean().isHoliday(day)
                         == (facts.contains(day.toIso()) || mayDay),
                     qPrintable(day.toIso()));
        }
    }
};

QTEST_APPLESS_MAIN(TestBankCalendar)
#include "tst_bankcalendar.moc"
