#include "core/calendar/storetime.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

StoreTime storeTime(const QString& zone, int cutoffMinutes = 0)
{
    return *StoreTime::of(zone, cutoffMinutes);
}

Instant utc(const char* iso)
{
    const auto written = parseIsoTime(iso);
    return Instant::ofMs(written->localMs);
}

} // namespace

class TestStoreTime final : public QObject {
    Q_OBJECT

private slots:
    void knowsTheZonesOfTheDatabase()
    {
        for (const QString& zone :
             { u"Asia/Seoul"_s, u"America/New_York"_s, u"US/Eastern"_s, u"Asia/Calcutta"_s,
               u"America/Argentina/Buenos_Aires"_s, u"Australia/Lord_Howe"_s, u"UTC"_s,
               u"Etc/UTC"_s, u"Etc/GMT+9"_s, u"America/Port-au-Prince"_s }) {
            const auto time = StoreTime::of(zone, 0);
            QVERIFY2(time, qPrintable(zone));
            QCOMPARE(time->zone(), zone);
        }
    }

    void refusesWhatIsNoZone()
    {
        const QStringList zones { u""_s,
                                  u" "_s,
                                  u"Seoul"_s,
                                  u"Asia"_s,
                                  u"Asia/"_s,
                                  u"/Asia/Seoul"_s,
                                  u"asia/seoul"_s,
                                  u"Asia/Seoul "_s,
                                  u"Asia/Seoul\n"_s,
                                  u"Asia/Gangnam"_s,
                                  u"KST"_s,
                                  u"KST-9"_s,
                                  u"<+09>-9"_s,
                                  u"FOO-9"_s,
                                  u"EST5EDT,M3.2.0/2,M11.1.0/2"_s,
                                  u"localtime"_s,
                                  u"posixrules"_s,
                                  u"posix/Asia/Seoul"_s,
                                  u"right/Asia/Seoul"_s,
                                  u"Factory"_s,
                                  u"../../etc/passwd"_s,
                                  u"/etc/localtime"_s,
                                  u":Asia/Seoul"_s,
                                  u"zone.tab"_s,
                                  u"Asia/../Asia/Seoul"_s,
                                  u"아시아/서울"_s,
                                  u"Asia/Se\0oul"_s,
                                  QString(10'000, u'A') };
        for (const QString& zone : zones)
            QVERIFY2(!StoreTime::of(zone, 0), qPrintable(zone));
    }

    void cutoff_isFromMidnightToOneBeforeNoon()
    {
        QCOMPARE(StoreTime::of(u"Asia/Seoul"_s, 719)->cutoffMinutes(), 719);
        QVERIFY(StoreTime::of(u"Asia/Seoul"_s, 0));
        QVERIFY(!StoreTime::of(u"Asia/Seoul"_s, -1));
        QVERIFY(!StoreTime::of(u"Asia/Seoul"_s, 720));
    }

    void businessDate_isThatOfWallClockMinusCutoff_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("cutoff");
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<QString>("date");
        const auto row
            = [](const QString& zone, int cutoff, const char* instant, const QString& date) {
                  QTest::addRow("%s %d %s", qPrintable(zone), cutoff, instant)
                      << zone << cutoff << QByteArray(instant) << date;
              };
        row(u"Asia/Seoul"_s, 0, "2026-11-20T14:59:59.999", u"2026-11-20"_s);
        row(u"Asia/Seoul"_s, 0, "2026-11-20T15:00:00", u"2026-11-21"_s);
        row(u"Asia/Seoul"_s, 360, "2026-11-20T20:59:59.999", u"2026-11-20"_s);
        row(u"Asia/Seoul"_s, 360, "2026-11-20T21:00:00", u"2026-11-21"_s);
        row(u"Asia/Seoul"_s, 719, "2026-11-21T02:58:59.999", u"2026-11-20"_s);
        row(u"Asia/Seoul"_s, 719, "2026-11-21T02:59:00", u"2026-11-21"_s);
        row(u"Asia/Seoul"_s, 360, "2026-12-31T20:59:59.999", u"2026-12-31"_s);
        row(u"Asia/Seoul"_s, 360, "2026-12-31T21:00:00", u"2027-01-01"_s);
        row(u"Asia/Seoul"_s, 360, "2024-02-29T20:59:59", u"2024-02-29"_s);
        row(u"Asia/Seoul"_s, 360, "2024-02-29T21:00:00", u"2024-03-01"_s);
        row(u"Asia/Seoul"_s, 0, "1969-12-31T14:59:59.999", u"1969-12-31"_s);
        row(u"Asia/Seoul"_s, 0, "1969-12-31T15:00:00", u"1970-01-01"_s);
        row(u"UTC"_s, 0, "1969-12-31T00:00:00", u"1969-12-31"_s);
        row(u"UTC"_s, 0, "1969-12-30T23:59:59.999", u"1969-12-30"_s);
        // 8 March 2026 in New York: 02:00 becomes 03:00, so 02:30 never comes.
        row(u"America/New_York"_s, 150, "2026-03-08T06:59:59.999", u"2026-03-07"_s);
        row(u"America/New_York"_s, 150, "2026-03-08T07:00:00", u"2026-03-08"_s);
        // 1 November 2026: 02:00 becomes 01:00, so 01:30 comes twice, and the date goes back.
        row(u"America/New_York"_s, 90, "2026-11-01T05:29:59.999", u"2026-10-31"_s);
        row(u"America/New_York"_s, 90, "2026-11-01T05:30:00", u"2026-11-01"_s);
        row(u"America/New_York"_s, 90, "2026-11-01T06:00:00", u"2026-10-31"_s);
        row(u"America/New_York"_s, 90, "2026-11-01T06:30:00", u"2026-11-01"_s);
        // Samoa went from the 29th to the 31st.
        row(u"Pacific/Apia"_s, 0, "2011-12-30T09:59:59.999", u"2011-12-29"_s);
        row(u"Pacific/Apia"_s, 0, "2011-12-30T10:00:00", u"2011-12-31"_s);
        row(u"Asia/Kathmandu"_s, 0, "2026-11-20T18:14:59.999", u"2026-11-20"_s);
        row(u"Asia/Kathmandu"_s, 0, "2026-11-20T18:15:00", u"2026-11-21"_s);
    }
    void businessDate_isThatOfWallClockMinusCutoff()
    {
        QFETCH(QString, zone);
        QFETCH(int, cutoff);
        QFETCH(QByteArray, instant);
        QFETCH(QString, date);
        const StoreTime time = storeTime(zone, cutoff);
        QCOMPARE(time.businessDateOf(utc(instant.constData())).toIso(), date);
    }

    void localTimes_becomeInstants_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<QString>("instant");
        const auto row = [](const QString& zone, const char* local, const QString& instant) {
            QTest::addRow("%s %s", qPrintable(zone), local) << zone << QByteArray(local) << instant;
        };
        row(u"Asia/Seoul"_s, "2026-11-21T00:00:00", u"2026-11-20T15:00:00.000Z"_s);
        row(u"Asia/Seoul"_s, "2026-11-21T00:00:00Z", u"2026-11-21T00:00:00.000Z"_s);
        row(u"Asia/Seoul"_s, "2026-11-21T00:00:00-05:00", u"2026-11-21T05:00:00.000Z"_s);
        // Summer time in Seoul: from 8 May 1988, 02:00, to 9 October, 03:00.
        row(u"Asia/Seoul"_s, "1988-05-08T01:59:59", u"1988-05-07T16:59:59.000Z"_s);
        row(u"Asia/Seoul"_s, "1988-05-08T02:30:00", u"1988-05-07T17:30:00.000Z"_s);
        row(u"Asia/Seoul"_s, "1988-05-08T03:00:00", u"1988-05-07T17:00:00.000Z"_s);
        row(u"Asia/Seoul"_s, "1988-07-01T12:00:00", u"1988-07-01T02:00:00.000Z"_s);
        row(u"Asia/Seoul"_s, "1988-10-09T02:30:00", u"1988-10-08T16:30:00.000Z"_s);
        row(u"Asia/Seoul"_s, "1988-10-09T03:00:00", u"1988-10-08T18:00:00.000Z"_s);
        // New York, 8 March and 1 November 2026.
        row(u"America/New_York"_s, "2026-03-08T01:59:59", u"2026-03-08T06:59:59.000Z"_s);
        row(u"America/New_York"_s, "2026-03-08T02:00:00", u"2026-03-08T07:00:00.000Z"_s);
        row(u"America/New_York"_s, "2026-03-08T02:30:00", u"2026-03-08T07:30:00.000Z"_s);
        row(u"America/New_York"_s, "2026-03-08T02:59:59.999", u"2026-03-08T07:59:59.999Z"_s);
        row(u"America/New_York"_s, "2026-03-08T03:00:00", u"2026-03-08T07:00:00.000Z"_s);
        row(u"America/New_York"_s, "2026-11-01T00:59:59", u"2026-11-01T04:59:59.000Z"_s);
        row(u"America/New_York"_s, "2026-11-01T01:00:00", u"2026-11-01T05:00:00.000Z"_s);
        row(u"America/New_York"_s, "2026-11-01T01:30:00", u"2026-11-01T05:30:00.000Z"_s);
        row(u"America/New_York"_s, "2026-11-01T01:30:00-05:00", u"2026-11-01T06:30:00.000Z"_s);
        row(u"America/New_York"_s, "2026-11-01T02:00:00", u"2026-11-01T07:00:00.000Z"_s);
        row(u"Europe/London"_s, "2026-03-29T01:30:00", u"2026-03-29T01:30:00.000Z"_s);
        row(u"Europe/London"_s, "2026-03-29T02:00:00", u"2026-03-29T01:00:00.000Z"_s);
        row(u"Europe/London"_s, "2026-10-25T01:30:00", u"2026-10-25T00:30:00.000Z"_s);
        row(u"Europe/London"_s, "2026-10-25T02:00:00", u"2026-10-25T02:00:00.000Z"_s);
        // Lord Howe changes by half an hour.
        row(u"Australia/Lord_Howe"_s, "2026-04-05T01:45:00", u"2026-04-04T14:45:00.000Z"_s);
        row(u"Australia/Lord_Howe"_s, "2026-04-05T02:00:00", u"2026-04-04T15:30:00.000Z"_s);
        row(u"Australia/Lord_Howe"_s, "2026-10-04T02:15:00", u"2026-10-03T15:45:00.000Z"_s);
        row(u"Australia/Lord_Howe"_s, "2026-10-04T02:30:00", u"2026-10-03T15:30:00.000Z"_s);
        // The day that Samoa left out is read with the offset before it.
        row(u"Pacific/Apia"_s, "2011-12-29T23:59:59", u"2011-12-30T09:59:59.000Z"_s);
        row(u"Pacific/Apia"_s, "2011-12-30T00:00:00", u"2011-12-30T10:00:00.000Z"_s);
        row(u"Pacific/Apia"_s, "2011-12-30T12:00:00", u"2011-12-30T22:00:00.000Z"_s);
        row(u"Pacific/Apia"_s, "2011-12-30T23:59:59", u"2011-12-31T09:59:59.000Z"_s);
        row(u"Pacific/Apia"_s, "2011-12-31T00:00:00", u"2011-12-30T10:00:00.000Z"_s);
        row(u"Asia/Kathmandu"_s, "1986-01-01T00:10:00", u"1985-12-31T18:40:00.000Z"_s);
        row(u"Asia/Kathmandu"_s, "1986-01-01T00:15:00", u"1985-12-31T18:30:00.000Z"_s);
        // Before 1900 Seoul kept its own mean time, 8:27:52 before Greenwich.
        row(u"Asia/Seoul"_s, "1899-07-01T12:00:00", u"1899-07-01T03:32:08.000Z"_s);
        row(u"America/New_York"_s, "2150-07-01T12:00:00", u"2150-07-01T16:00:00.000Z"_s);
        row(u"America/New_York"_s, "2150-01-01T12:00:00", u"2150-01-01T17:00:00.000Z"_s);
    }
    void localTimes_becomeInstants()
    {
        QFETCH(QString, zone);
        QFETCH(QByteArray, local);
        QFETCH(QString, instant);
        const auto read = storeTime(zone).instantOf(*parseIsoTime(local));
        QVERIFY(read);
        QCOMPARE(read->toIso(), instant);
    }

    void localTimes_outsideTheYearsOfTheBooks_areNoInstants()
    {
        const StoreTime time = storeTime(u"Asia/Seoul"_s);
        QVERIFY(!time.instantOf(*parseIsoTime("0001-06-01T00:00:00")));
        QVERIFY(!time.instantOf(*parseIsoTime("9999-01-01T12:00:00")));
        QVERIFY(!time.instantOf(*parseIsoTime("0002-01-01T00:00:00+18:00")));
        QVERIFY(time.instantOf(*parseIsoTime("0002-06-01T00:00:00")));
        QVERIFY(time.instantOf(*parseIsoTime("9998-12-30T12:00:00")));
    }

    /// No instant that the books can hold stops the program, in no zone.
    void everyInstant_hasADateThatCanBeReadAgain()
    {
        for (const QString& zone : { u"Pacific/Kiritimati"_s, u"Etc/GMT+12"_s, u"Asia/Manila"_s }) {
            for (const int cutoff : { 0, 719 }) {
                const StoreTime time = storeTime(zone, cutoff);
                for (const qint64 ms : { -62'104'060'800'000, 253'370'678'399'999 }) {
                    const BusinessDate date = time.businessDateOf(*Instant::fromMs(ms));
                    QCOMPARE(BusinessDate::fromIso(date.toIso()), date);
                }
            }
        }
    }

    void toLocalIso_namesTheOffsetOnlyWhereItMust()
    {
        const StoreTime seoul = storeTime(u"Asia/Seoul"_s);
        QCOMPARE(seoul.toLocalIso(utc("2026-11-21T09:30:00")), u"2026-11-21T18:30:00"_s);
        QCOMPARE(seoul.toLocalIso(utc("2026-11-21T09:30:00.007")), u"2026-11-21T18:30:00.007"_s);
        QCOMPARE(seoul.toLocalIso(Instant::ofMs(-1)), u"1970-01-01T08:59:59.999"_s);
        const StoreTime newYork = storeTime(u"America/New_York"_s);
        QCOMPARE(newYork.toLocalIso(utc("2026-11-01T05:30:00")), u"2026-11-01T01:30:00"_s);
        QCOMPARE(newYork.toLocalIso(utc("2026-11-01T06:30:00")), u"2026-11-01T01:30:00-05:00"_s);
        const StoreTime lordHowe = storeTime(u"Australia/Lord_Howe"_s);
        QCOMPARE(lordHowe.toLocalIso(utc("2026-04-04T15:15:00")), u"2026-04-05T01:45:00+10:30"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoreTime)
#include "tst_storetime.moc"
