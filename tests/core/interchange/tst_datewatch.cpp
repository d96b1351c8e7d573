#include "core/interchange/datewatch.h"
#include "core/interchange/importcontext.h"
#include "core/text/errortext.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

struct Rows {
    const char* date;
    int count;
};

/// `line date EXPECTED` for each warning about rows of these dates, in file order.
QStringList warningsOf(const QList<Rows>& rows)
{
    ImportDirectory directory { NewStore() };
    directory.storeOf("한강");
    const StoreTime& time = directory.store(0).terms.time;
    ImportProgress progress;
    ImportContext context { directory, progress };
    context.fileNames.append(u"sales.csv"_s);
    DateWatch watch;
    qint64 line = 2;
    for (const Rows& some : rows) {
        const QByteArray noon = some.date + QByteArray("T12:00:00");
        const Instant at = *time.instantOf(*parseIsoTime(noon));
        for (int row = 0; row < some.count; ++row)
            watch.add(at, 0, { 0, line++ });
    }
    const Instant now = *time.instantOf(*parseIsoTime("2026-11-21T09:00:00"));
    QStringList shown;
    for (const InputIssue& issue : watch.warnings(context, now)) {
        const QString why = issue.expected == Expectation::NotInFuture
            ? u"future"_s
            : u"far from "_s + issue.expectedValues.join(u'…');
        shown.append(u"%1 %2 %3"_s.arg(issue.line).arg(issue.value, why));
    }
    return shown;
}

} // namespace

class TestDateWatch : public QObject {
    Q_OBJECT

private slots:
    void pointsOutDates_data();
    void pointsOutDates();
    void listsOnlyTheFirst();
};

void TestDateWatch::pointsOutDates_data()
{
    QTest::addColumn<QList<Rows>>("rows");
    QTest::addColumn<QStringList>("expected");
    using List = QList<Rows>;
    QTest::newRow("nothing") << List {} << QStringList {};
    QTest::newRow("a year of days")
        << List { { "2025-11-22", 5 }, { "2026-11-20", 5 } } << QStringList {};
    QTest::newRow("later today is not the future")
        << List { { "2026-11-21", 1 } } << QStringList {};
    QTest::newRow("tomorrow") << List { { "2026-11-20", 3 }, { "2026-11-22", 2 } }
                              << QStringList { u"5 2026-11-22 future"_s };
    QTest::newRow("a slip of years")
        << List { { "2026-11-01", 20 }, { "2006-11-02", 1 }, { "2026-11-20", 20 } }
        << QStringList { u"22 2006-11-02 far from 2026-11-01…2026-11-20"_s };
    QTest::newRow("both, in file order")
        << List { { "2036-01-01", 1 }, { "2026-11-01", 40 }, { "2015-11-02", 1 } }
        << QStringList { u"2 2036-01-01 future"_s,
                         u"43 2015-11-02 far from 2026-11-01…2026-11-01"_s };
    QTest::newRow("two years of a shop, with a gap")
        << List { { "2022-05-01", 30 }, { "2026-05-01", 30 } } << QStringList {};
    QTest::newRow("before 1970") << List {
        { "1969-12-31", 1 }, { "2026-05-01", 30 }
    } << QStringList { u"2 1969-12-31 far from 2026-05-01…2026-05-01"_s };
}

void TestDateWatch::pointsOutDates()
{
    QFETCH(const QList<Rows>, rows);
    QTEST(warningsOf(rows), "expected");
}

void TestDateWatch::listsOnlyTheFirst()
{
    QList<QByteArray> dates;
    for (int day = 0; day < 200; ++day)
        dates.append(BusinessDate(2030, 1, 1).addDays(day).toIso().toUtf8());
    QList<Rows> rows;
    for (const QByteArray& date : dates)
        rows.append({ date.constData(), 1 });
    QCOMPARE(warningsOf(rows).size(), qsizetype(IssueList::maxListed));
}

QTEST_GUILESS_MAIN(TestDateWatch)
#include "tst_datewatch.moc"
