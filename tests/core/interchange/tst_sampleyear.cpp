#include "core/calendar/businessdate.h"
#include "core/interchange/sampleyear.h"
#include "core/text/csv.h"
#include "tests/support/outcome.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Each row as its values by the name of the column.
QList<QHash<QString, QString>> rowsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    CsvReader reader(file, path);
    QStringList header;
    QList<QHash<QString, QString>> rows;
    while (valueOf(reader.next())) {
        QStringList fields;
        for (const QByteArrayView field : reader.fields())
            fields.append(QString::fromUtf8(field));
        if (header.isEmpty()) {
            header = fields;
            continue;
        }
        QHash<QString, QString> row;
        for (qsizetype at = 0; at < fields.size(); ++at)
            row.insert(header.at(at), fields.at(at));
        rows.append(row);
    }
    return rows;
}

BusinessDate dateOf(const QString& moment)
{
    return BusinessDate::fromIso(moment.left(10)).value();
}

} // namespace

class TestSampleYear : public QObject {
    Q_OBJECT

private slots:
    void reachesNow_andNothingBeyond_data();
    void reachesNow_andNothingBeyond();
    void leavesTheSamplesOwnFilesWhole();
};

void TestSampleYear::reachesNow_andNothingBeyond_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("cutoffMinutes");
    QTest::addColumn<QString>("today"); // The business date, on which there are sales.
    QTest::addColumn<bool>("isRestDay");
    QTest::newRow("a Saturday night") << u"2026-11-21T21:00"_s << 0 << u"2026-11-21"_s << false;
    QTest::newRow("a Wednesday") << u"2027-02-03T15:10"_s << 0 << u"2027-02-03"_s << false;
    QTest::newRow("a Monday, when the restaurant rests")
        << u"2026-11-30T20:00"_s << 0 << u"2026-11-30"_s << true;
    QTest::newRow("after midnight, before the cut-off")
        << u"2026-11-27T01:30"_s << 360 << u"2026-11-26"_s << false;
    QTest::newRow("the night after the day of rest")
        << u"2026-12-01T01:30"_s << 360 << u"2026-11-30"_s << true;
    QTest::newRow("a late cut-off") << u"2026-11-27T19:00"_s << 719 << u"2026-11-27"_s << false;
    QTest::newRow("before the sample's own year")
        << u"2025-06-04T14:00"_s << 0 << u"2025-06-04"_s << false;
}

void TestSampleYear::reachesNow_andNothingBeyond()
{
    QFETCH(QString, now);
    QFETCH(int, cutoffMinutes);
    QFETCH(QString, today);
    QFETCH(bool, isRestDay);
    const auto time = *StoreTime::of(u"Asia/Seoul"_s, cutoffMinutes);
    const auto instantOf = [&](const QString& moment) {
        return time.instantOf(*parseIsoTime(moment.toLatin1())).value();
    };
    SampleYear year(u"연남, \"새\" 가게"_s, time, instantOf(now));
    valueOf(year.write());

    QHash<QString, QString> paidAt;
    std::map<BusinessDate, QSet<qint64>> receipts;
    for (const auto& row : rowsOf(year.salesPath())) {
        QCOMPARE(row[u"store"_s], u"연남, \"새\" 가게"_s);
        QVERIFY(row[u"paid_at"_s] <= now);
        QVERIFY(row[u"ordered_at"_s] <= row[u"paid_at"_s]);
        const BusinessDate date = dateOf(row[u"paid_at"_s]);
        QVERIFY(date.date().dayOfWeek() != Qt::Monday || (isRestDay && date.toIso() == today));
        paidAt.insert(row[u"trade"_s], row[u"paid_at"_s]);
        receipts[time.businessDateOf(instantOf(row[u"paid_at"_s]))].insert(
            row[u"receipt"_s].toLongLong());
        QCOMPARE(row[u"trade"_s].left(6), date.date().toString(u"yyMMdd"_s));
    }
    QVERIFY(paidAt.size() > 6'500);
    QVERIFY(receipts.size() > 300);
    QCOMPARE(receipts.rbegin()->first.toIso(), today);
    // Numbers without gaps, so as many as the last one says.
    for (const auto& [date, numbers] : receipts)
        QVERIFY(numbers.contains(1) && numbers.contains(numbers.size()));
    for (const auto& row : rowsOf(year.refundsPath())) {
        QVERIFY(row[u"refunded_at"_s] <= now);
        QVERIFY(!paidAt.value(row[u"trade"_s]).isEmpty());
        QVERIFY(row[u"refunded_at"_s] >= paidAt.value(row[u"trade"_s]));
    }
    QCOMPARE(rowsOf(year.menuPath()).size(), 29);
}

void TestSampleYear::leavesTheSamplesOwnFilesWhole()
{
    // At the minute of the last sale nothing has to be moved or left out.
    const auto time = *StoreTime::of(u"Asia/Seoul"_s, 0);
    SampleYear year(u"한강식당"_s, time, time.instantOf(*parseIsoTime("2026-10-31T20:38")).value());
    valueOf(year.write());
    const QString samples = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/"_s;
    QVERIFY(rowsOf(year.menuPath()) == rowsOf(samples + u"menu.csv"_s));
    QVERIFY(rowsOf(year.refundsPath()) == rowsOf(samples + u"refunds.csv"_s));
    auto expected = rowsOf(samples + u"sales.csv"_s);
    auto found = rowsOf(year.salesPath());
    QCOMPARE(found.size(), expected.size());
    int otherCompany = 0;
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (found[at][u"card_company"_s] == SampleYear::companyWithoutRate()) {
            QCOMPARE(expected[at][u"card_company"_s], u"S"_s);
            found[at][u"card_company"_s] = u"S"_s;
            ++otherCompany;
        }
        QVERIFY(found[at] == expected[at]);
    }
    QVERIFY(otherCompany > 5);
    QVERIFY(otherCompany < 200);
}

QTEST_GUILESS_MAIN(TestSampleYear)
#include "tst_sampleyear.moc"
