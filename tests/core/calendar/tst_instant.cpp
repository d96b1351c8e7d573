#include "core/calendar/clock.h"
#include "core/calendar/instant.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr int noOffset = 1'000'000;

/// The wall-clock reading as Qt computes it.
qint64 localMs(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestInstant final : public QObject {
    Q_OBJECT

private slots:
    void iso_hasMillisecondsAndZ()
    {
        QCOMPARE(Instant::ofMs(0).toIso(), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(Instant::ofMs(-1).toIso(), u"1969-12-31T23:59:59.999Z"_s);
        QCOMPARE(Instant::ofMs(1'795'262'400'005).toIso(), u"2026-11-21T12:00:00.005Z"_s);
        QCOMPARE(Instant::fromMs(-62'104'060'800'000)->toIso(), u"0002-01-01T00:00:00.000Z"_s);
    }

    void fromMs_refusesYearsThatTheBooksCannotHold()
    {
        QVERIFY(Instant::fromMs(-62'104'060'800'000));
        QVERIFY(!Instant::fromMs(-62'104'060'800'001));
        const qint64 last = localMs({ 9998, 12, 30 }, { 23, 59, 59, 999 });
        QCOMPARE(Instant::fromMs(last)->ms(), last);
        QVERIFY(!Instant::fromMs(last + 1));
        QVERIFY(!Instant::fromMs(std::numeric_limits<qint64>::min()));
        QVERIFY(!Instant::fromMs(std::numeric_limits<qint64>::max()));
    }

    void systemClock_tellsTheTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const Instant now = SystemClock().nowUtc();
        QVERIFY(now.ms() >= before && now.ms() <= QDateTime::currentMSecsSinceEpoch());
    }

    void parse_readsIso8601_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("local");
        QTest::addColumn<int>("offset");
        const auto row = [](const QByteArray& text, QDate date, QTime time, int offset) {
            QTest::newRow(text.constData()) << text << localMs(date, time) << offset;
        };
        const QDate day(2026, 11, 21);
        row("2026-11-21T18:30:00", day, { 18, 30 }, noOffset);
        row("2026-11-21 18:30:00", day, { 18, 30 }, noOffset);
        row("2026-11-21t18:30:00z", day, { 18, 30 }, 0);
        row("2026-11-21T18:30", day, { 18, 30 }, noOffset);
        row("2026-11-21T18:30Z", day, { 18, 30 }, 0);
        row("2026-11-21T18:30+09:00", day, { 18, 30 }, 9 * 3600);
        row(" 2026-11-21T18:30:05\t", day, { 18, 30, 5 }, noOffset);
        row("2026-11-21T18:30:05.1", day, { 18, 30, 5, 100 }, noOffset);
        row("2026-11-21T18:30:05.12", day, { 18, 30, 5, 120 }, noOffset);
        row("2026-11-21T18:30:05.123", day, { 18, 30, 5, 123 }, noOffset);
        row("2026-11-21T18:30:05,123", day, { 18, 30, 5, 123 }, noOffset);
        row("2026-11-21T18:30:05.999999999Z", day, { 18, 30, 5, 999 }, 0);
        row("2026-11-21T18:30:05.000999", day, { 18, 30, 5, 0 }, noOffset);
        row("2026-11-21T23:59:59.999", day, { 23, 59, 59, 999 }, noOffset);
        row("2026-11-21T00:00:00", day, { 0, 0 }, noOffset);
        row("2024-02-29T00:00:00", { 2024, 2, 29 }, { 0, 0 }, noOffset);
        row("1969-12-31T23:59:59.999", { 1969, 12, 31 }, { 23, 59, 59, 999 }, noOffset);
        row("0001-01-01T00:00:00", { 1, 1, 1 }, { 0, 0 }, noOffset);
        row("9999-12-31T23:59:59", { 9999, 12, 31 }, { 23, 59, 59 }, noOffset);
        row("2026-11-21T18:30:00+09:00", day, { 18, 30 }, 9 * 3600);
        row("2026-11-21T18:30:00+0900", day, { 18, 30 }, 9 * 3600);
        row("2026-11-21T18:30:00+09", day, { 18, 30 }, 9 * 3600);
        row("2026-11-21T18:30:00-05:30", day, { 18, 30 }, -(5 * 3600 + 1800));
        row("2026-11-21T18:30:00-0530", day, { 18, 30 }, -(5 * 3600 + 1800));
        row("2026-11-21T18:30:00+00:00", day, { 18, 30 }, 0);
        row("2026-11-21T18:30:00-00:00", day, { 18, 30 }, 0);
        row("2026-11-21T18:30:00+18:00", day, { 18, 30 }, 18 * 3600);
        row("2026-11-21T18:30:00-18:00", day, { 18, 30 }, -18 * 3600);
        row("2026-11-21T18:30:00.5-09:45", day, { 18, 30, 0, 500 }, -(9 * 3600 + 2700));
    }
    void parse_readsIso8601()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, local);
        QFETCH(int, offset);
        const auto written = parseIsoTime(text);
        QVERIFY(written);
        QCOMPARE(written->localMs, local);
        QCOMPARE(written->offsetSeconds.value_or(noOffset), offset);
    }

    void parse_refusesEverythingElse()
    {
        const QByteArrayList texts { "",
                                     " ",
                                     "2026-11-21",
                                     "2026-11-21T",
                                     "2026-11-21T18",
                                     "2026-11-21T18:3",
                                     "2026-11-21T18:30:0",
                                     "2026-02-31T10:00:00",
                                     "2026-02-29T10:00:00",
                                     "2026-00-01T10:00",
                                     "2026-13-01T10:00",
                                     "2026-01-00T10:00",
                                     "0000-01-01T10:00",
                                     "2026-11-21T24:00",
                                     "2026-11-21T24:00:00",
                                     "2026-11-21T25:00",
                                     "2026-11-21T18:60",
                                     "2026-11-21T23:59:60",
                                     "2026-11-21T18:30:60",
                                     "2026-11-21T18:30:00.",
                                     "2026-11-21T18:30:00.1234567890",
                                     "2026-11-21T18:30.5",
                                     "2026-11-21T18:30,5",
                                     "2026-11-21T18:30:00..5",
                                     "2026-11-21T18:30:00.5.5",
                                     "2026-11-21T18:30:00+",
                                     "2026-11-21T18:30:00+9",
                                     "2026-11-21T18:30:00+09:",
                                     "2026-11-21T18:30:00+09:0",
                                     "2026-11-21T18:30:00+09:60",
                                     "2026-11-21T18:30:00+090",
                                     "2026-11-21T18:30:00+09:000",
                                     "2026-11-21T18:30:00+09::00",
                                     "2026-11-21T18:30:00+18:01",
                                     "2026-11-21T18:30:00-18:59",
                                     "2026-11-21T18:30:00+19:00",
                                     "2026-11-21T18:30:00+0900Z",
                                     "2026-11-21T18:30:00ZZ",
                                     "2026-11-21T18:30:00Zx",
                                     "2026-11-21T18:30:00 +09:00",
                                     "2026-11-21T18:30:00 KST",
                                     "2026-11-21  18:30:00",
                                     "2026-11-21T 18:30:00",
                                     "2026-11-21X18:30:00",
                                     "20261121T183000",
                                     "2026-1-1T10:00",
                                     "26-11-21T10:00",
                                     "+2026-11-21T10:00",
                                     "-2026-11-21T10:00",
                                     "12026-11-21T10:00",
                                     "2026/11/21T10:00",
                                     "2026-11-21T10.30",
                                     "2026-11-21T1O:30",
                                     "21.11.2026 10:00",
                                     "2026-11-21T10:30 PM",
                                     "2026-W47-6T10:00",
                                     "2026-325T10:00",
                                     "now",
                                     "1795262400000",
                                     "２０２６-11-21T10:00",
                                     "2026-11-21T10:00\xff",
                                     "99999999999999999999-01-01T10:00" };
        for (const QByteArray& text : texts)
            QVERIFY2(!parseIsoTime(text), text.constData());
        QVERIFY(!parseIsoTime(QByteArrayView("2026-11-21T10:00\0", 17)));
        QVERIFY(!parseIsoTime(QByteArrayView("2026\0-11-21T10:00", 17)));
        QVERIFY(!parseIsoTime(QByteArray(1'000'000, '2')));
    }

    void parse_survivesEveryTextThatIsCutOrBent()
    {
        const QByteArray good = "2026-11-21T18:30:05.123456789+09:00";
        for (qsizetype size = 0; size <= good.size(); ++size)
            (void)parseIsoTime(good.first(size));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray bent = good;
                bent[at] = static_cast<char>(byte);
                const auto written = parseIsoTime(bent);
                if (written && written->offsetSeconds)
                    QVERIFY(qAbs(*written->offsetSeconds) <= 18 * 3600);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
