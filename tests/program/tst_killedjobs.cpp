#include "core/storage/books.h"
#include "tests/support/ctl.h"
#include "tests/support/outcome.h"
#include "tests/support/rounds.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 10; ///< On each database.

/// Two stores that sold until yesterday and that the schedule has known for four days; days close
/// by themselves.
void makeBooks(CtlPlace& place)
{
    const QDate today = QDate::currentDate();
    const QString start = today.addDays(-12).toString(Qt::ISODate);
    QVERIFY(
        !place.ctl()
             .ask({ u"generate"_s, u"--stores"_s, u"2"_s, u"--products"_s, u"4"_s, u"--days"_s,
                    u"12"_s, u"--trades"_s, u"120"_s, u"--seed"_s, u"3"_s, u"--start"_s, start })
             .isEmpty());
    QVERIFY(QDir().mkpath(place.file(u"backups"_s)));
    (void)place.ctl().ask({ u"jobs"_s, u"set"_s, u"--backup-folder"_s, place.file(u"backups"_s) });
    const auto books = valueOf(openBooks(place.url()));
    const int planned = BusinessDate(today.addDays(-5)).number();
    for (const int job : { 0, 1 }) {
        QVERIFY(bool(books->run(u"INSERT INTO job_plan (store_id, job, term, planned_until) "
                                u"SELECT store_id, %1, 0, %2 FROM store"_s.arg(job)
                                    .arg(planned))));
    }
    // The check of the books would find what the statistics have to mend here.
    QVERIFY(bool(books->run(u"INSERT INTO job_plan (store_id, job, term, planned_until) "
                            u"VALUES (0, 4, 1, 20991231)"_s)));
    QVERIFY(bool(books->run(u"UPDATE product_day SET amount = amount + 1, quantity = 77 "
                            u"WHERE business_date >= %1"_s.arg(planned))));
    QVERIFY(bool(books->run(u"INSERT INTO store_setting (store_id, setting, from_date, value) "
                            u"SELECT store_id, 'CLOSE_AT_CUTOFF', 10101, 1 FROM store"_s)));
}

/// What an undisturbed run leaves: closed windows, seals, jobs, rollups, without moments and names
/// of programs.
QStringList resultOf(const DatabaseUrl& url)
{
    const auto books = valueOf(openBooks(url));
    QStringList result;
    const auto add = [&](const QString& sql, int columns) {
        const auto read = books->each(sql, {}, [&](const Row& row) {
            QStringList values;
            for (int column = 0; column < columns; ++column)
                values.append(row.text(column));
            result.append(values.join(u'|'));
        });
        QVERIFY(bool(read));
    };
    add(u"SELECT s.name, t.term, t.start_date, t.end_date, t.closed_at IS NULL FROM settlement t "
        u"JOIN store s ON s.store_id = t.store_id ORDER BY 1, 2, 3"_s,
        5);
    add(u"SELECT s.name, l.chain_position, l.business_date FROM seal l "
        u"JOIN store s ON s.store_id = l.store_id ORDER BY 1, 2"_s,
        3);
    add(u"SELECT s.name, d.business_date, SUM(d.quantity), SUM(d.amount) FROM product_day d "
        u"JOIN store s ON s.store_id = d.store_id GROUP BY 1, 2 ORDER BY 1, 2"_s,
        4);
    add(u"SELECT COALESCE(s.name, ''), i.job, i.window_start, i.window_end, i.state, "
        u"i.chunks_total, i.chunks_done FROM job_instance i LEFT JOIN store s "
        u"ON s.store_id = i.store_id ORDER BY 1, 2, 3, 4"_s,
        7);
    add(u"SELECT i.job, SUM(e.rows_written) FROM job_execution e JOIN job_instance i "
        u"ON i.id = e.instance_id WHERE i.job < 2 GROUP BY 1 ORDER BY 1"_s,
        2);
    add(u"SELECT COUNT(*) FROM job_chunk"_s, 1);
    return result;
}

} // namespace

/// Jobs whose program is killed at any moment end, at the next start, with what an undisturbed run
/// would have left: nothing is lost, nothing was done twice.
class TestKilledJobs final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void killedAtAnyMoment_endAsIfUndisturbed()
    {
        JANGBU_FRESH_PLACE(undisturbed);
        makeBooks(*undisturbed);
        QElapsedTimer timer;
        timer.start();
        (void)undisturbed->ctl().ask({ u"jobs"_s, u"run"_s, u"--due"_s });
        const int wholeMs = static_cast<int>(timer.elapsed());
        const QStringList expected = resultOf(undisturbed->url());
        int killed = 0;
        int tried = 0;
        while (tried < roundsOr(usualRounds)) {
            const auto place = freshPlace(product);
            makeBooks(*place);
            killed += killUntilDone(place->ctl(), wholeMs, tried);
            QCOMPARE(resultOf(place->url()), expected);
            const QJsonObject verified = place->ctl().ask({ u"verify"_s });
            QCOMPARE(verified.value(u"differences"_s).toArray(), QJsonArray());
            QCOMPARE(QDir(place->file(u"backups"_s)).entryList({ u"*.jangbu"_s }, QDir::Files),
                     QDir(undisturbed->file(u"backups"_s))
                         .entryList({ u"*.jangbu"_s }, QDir::Files)
                         .replaceInStrings(stemOf(*undisturbed), stemOf(*place)));
        }
        QVERIFY(killed > 0);
    }

private:
    static QString stemOf(const CtlPlace& place)
    {
        return place.url().product == DatabaseUrl::Product::Sqlite
            ? QFileInfo(place.url().path).completeBaseName()
            : place.url().database;
    }

    /// Starts the program again and again, each time for a while, until it has done all.
    static int killUntilDone(const Ctl& ctl, int wholeMs, int& tried)
    {
        int killed = 0;
        while (true) {
            ++tried;
            const auto process = ctl.start({ u"jobs"_s, u"run"_s, u"--due"_s });
            if (!process->waitForStarted())
                return killed;
            if (!process->waitForFinished(QRandomGenerator::global()->bounded(wholeMs))) {
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                process->waitForFinished();
            }
            if (process->exitStatus() == QProcess::NormalExit)
                return killed;
            ++killed;
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledJobs)
#include "tst_killedjobs.moc"
