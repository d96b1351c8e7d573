#include "core/interchange/momentreader.h"

#include <QDate>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 today = 20'778; // 2026-11-21

QString shown(const MomentReader::Reading& reading)
{
    if (!reading.day)
        return u"none"_s;
    QString text = QDate::fromJulianDay(*reading.day + epochJulianDay).toString(Qt::ISODate);
    if (reading.msOfDay)
        text += u' ' + QTime::fromMSecsSinceStartOfDay(int(*reading.msOfDay)).toString(u"HH:mm:ss");
    if (reading.offsetSeconds)
        text += u" +%1"_s.arg(*reading.offsetSeconds);
    return reading.isTimeWrong ? text + u" wrong"_s : text;
}

MomentReader readerOf(const QStringList& dates, const QStringList& times)
{
    QList<MomentPattern> datePatterns;
    QList<MomentPattern> timePatterns;
    for (const QString& text : dates)
        datePatterns.append(*MomentPattern::date(text));
    for (const QString& text : times)
        timePatterns.append(*MomentPattern::time(text));
    return MomentReader(datePatterns, timePatterns);
}

} // namespace

class TestMomentReader final : public QObject {
    Q_OBJECT

private slots:
    void readsMoments_data();
    void readsMoments();
    void decidesTheOrderOfDayAndMonth_oncePerFile_data();
    void decidesTheOrderOfDayAndMonth_oncePerFile();
    void knowsWhatIsAPattern();
};

void TestMomentReader::readsMoments_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString& date, const QString& time, const QByteArray& text,
                        const QString& expected) {
        QTest::addRow("%s as %s %s", text.constData(), qPrintable(date), qPrintable(time))
            << date << time << text << expected;
    };
    add(u"M/d/yy"_s, u"h:mm AP"_s, "1/10/26 11:50 PM", u"2026-01-10 23:50:00"_s);
    add(u"M/d/yy"_s, u"h:mm AP"_s,
        "1/10/26, 12:05\xe2\x80\xaf"
        "am",
        u"2026-01-10 00:05:00"_s);
    add(u"M/d/yy"_s, u"h:mm AP"_s, "1/10/26 13:05 PM", u"2026-01-10 wrong"_s);
    add(u"M/d/yy"_s, u"h:mm AP"_s, "1/10/2026", u"none"_s);
    add(u"dd/MM/yyyy"_s, u"HH:mm"_s, "01/10/2026 23:50", u"2026-10-01 23:50:00"_s);
    add(u"d/M/yyyy"_s, u"HH:mm"_s, "31/12/2025 14:05", u"2025-12-31 14:05:00"_s);
    add(u"d/M/yyyy"_s, u"HH:mm"_s, "31/02/2025 14:05", u"none"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-10T09:08:07", u"2026-01-10 09:08:07"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-10 09:08:07.123", u"2026-01-10 09:08:07"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-10T09:08:07Z", u"2026-01-10 09:08:07 +0"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-10T09:08:07+09:00",
        u"2026-01-10 09:08:07 +32400"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-10 24:00:00", u"2026-01-10 wrong"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-10", u"2026-01-10"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-13-10", u"none"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s, "2026-01-100", u"none"_s);
    add(u"yyyyMMdd"_s, u"HHmmss"_s, "20260102 153012", u"2026-01-02 15:30:12"_s);
    add(u"yyyy.M.d"_s, u"AP h:mm"_s, "2026.01.02 오후 3:30", u"2026-01-02 15:30:00"_s);
    add(u"yyyy. M. d"_s, u"AP h:mm"_s, "2026. 1. 2. 오전 12:30", u"2026-01-02 00:30:00"_s);
    add(u"yyyy-MM-dd"_s, u"HH:mm"_s, "2026-01-02(금) 15:30", u"2026-01-02 15:30:00"_s);
    add(u"yyyy년 M월 d일"_s, u"HH:mm"_s, "2026년 1월 2일 15:30", u"2026-01-02 15:30:00"_s);
    add(u"yy/M/d"_s, u"HH:mm"_s, "26/01/02 15:30", u"2026-01-02 15:30:00"_s);
    add(u"d MMM yyyy"_s, u"HH:mm"_s, "2 Jan 2026", u"2026-01-02"_s);
    add(u"MMM d, yyyy"_s, u"h:mm AP"_s, "January 2, 2026 3:30 p.m.", u"2026-01-02 15:30:00"_s);
    add(u"excel"_s, u"HH:mm"_s, "46024", u"2026-01-02"_s);
    add(u"excel"_s, u"HH:mm"_s, "46024.75", u"2026-01-02 18:00:00"_s);
    add(u"d-M-yyyy"_s, u"HH:mm:ss"_s, "31-03-2023", u"2023-03-31"_s);
    for (const char* bad : { "", " ", "x", "2026", "-", "\xff\xff", "2026-", "99999999999999" })
        add(u"yyyy-MM-dd"_s, u"HH:mm"_s, bad, u"none"_s);
}

void TestMomentReader::readsMoments()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(readerOf({ date }, { time }).readDate(text)), expected);
}

void TestMomentReader::decidesTheOrderOfDayAndMonth_oncePerFile_data()
{
    QTest::addColumn<QByteArrayList>("column");
    QTest::addColumn<QString>("first");
    QTest::newRow("a day above 12 last")
        << QByteArrayList { "1/2/2026", "1/31/2026" } << u"2026-01-02"_s;
    QTest::newRow("a day above 12 first")
        << QByteArrayList { "1/2/2026", "31/1/2026" } << u"2026-02-01"_s;
    QTest::newRow("most of the file")
        << QByteArrayList { "1/2/2026", "13/2/2026", "14/2/2026", "2/15/2026" } << u"2026-02-01"_s;
    QTest::newRow("nothing in the future")
        << QByteArrayList { "1/2/2026", "1/12/2026" } << u"2026-01-02"_s;
    QTest::newRow("the smallest span")
        << QByteArrayList { "1/2/2026", "2/2/2026", "3/2/2026" } << u"2026-02-01"_s;
    QTest::newRow("the order of the patterns") << QByteArrayList { "1/2/2026" } << u"2026-01-02"_s;
    QTest::newRow("other signs between")
        << QByteArrayList { "1/2/2026", "1-31-2026" } << u"2026-01-02"_s;
    QTest::newRow("others beside")
        << QByteArrayList { "1/2/2026", "2026-02-03", "31/1/2026" } << u"2026-02-01"_s;
}

void TestMomentReader::decidesTheOrderOfDayAndMonth_oncePerFile()
{
    QFETCH(QByteArrayList, column);
    QFETCH(QString, first);
    MomentReader reader = readerOf(
        { u"yyyy-MM-dd"_s, u"M/d/yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"M-d-yyyy"_s }, {});
    QVERIFY(reader.needsDecision());
    for (const QByteArray& text : column)
        reader.observe(text, today);
    reader.decide();
    QCOMPARE(shown(reader.readDate(column.first())), first);
    QCOMPARE(shown(reader.readDate("2026-02-03")), u"2026-02-03"_s);
}

void TestMomentReader::knowsWhatIsAPattern()
{
    for (const char* bad : { "", "yyyy", "yyyy-MM", "yyyy-MM-dd HH:mm", "dd-dd-yyyy",
                             "yyyy-yy-MM-dd", "foo", "yyyy-MM-ddx", "excel2" })
        QVERIFY2(!MomentPattern::date(QString::fromLatin1(bad)), bad);
    for (const char* bad : { "", "HH", "hh:mm", "HH:mm AP", "HH:mm:zz", "yyyy:mm" })
        QVERIFY2(!MomentPattern::time(QString::fromLatin1(bad)), bad);
    QVERIFY(!MomentPattern::date(u"yyyy-MM-dd")->isOpen());
    QVERIFY(MomentPattern::date(u"yy-MM-dd")->isOpen());
    QVERIFY(MomentPattern::date(u"d/M/yyyy")->isOpen());
}

QTEST_GUILESS_MAIN(TestMomentReader)
#include "tst_momentreader.moc"
