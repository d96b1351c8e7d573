#include "core/storage/readers.h"
#include "tests/support/outcome.h"
#include "tests/support/scratchtable.h"
#include "tests/support/testbooks.h"

#include <QSet>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 3;
const QString sumSql = u"SELECT SUM(number) FROM scratch"_s;
const QString connectionSql = u"SELECT CONNECTION_ID()"_s;

/// The sum that each of many tasks read, whoever did it.
QSet<qint64> sumsOf(Database& database)
{
    std::mutex mutex;
    QSet<qint64> sums;
    valueOf(onReaders(database, 50, threads, [&](Database& connection, size_t) -> Done {
        JANGBU_TRY_ASSIGN(const qint64 sum, connection.selectInteger(sumSql));
        const std::scoped_lock lock(mutex);
        sums.insert(sum);
        return done;
    }));
    return sums;
}

/// Waits until as many threads as are asked are in their tasks, so that each of them has one.
class Together final {
public:
    Done operator()(Database& connection, const Readers::Work& work)
    {
        ++m_there;
        while (m_there < threads)
            std::this_thread::yield();
        return work(connection);
    }

private:
    std::atomic<int> m_there = 0;
};

} // namespace

class TestReaders final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void everyTask_isDoneOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        std::vector<std::atomic<int>> times(200);
        for (int round = 0; round < 3; ++round) {
            valueOf(onReaders(books->database(), times.size(), threads,
                              [&](Database&, size_t task) -> Done {
                                  ++times[task];
                                  return done;
                              }));
        }
        for (const auto& each : times)
            QCOMPARE(each.load(), 3);
        valueOf(onReaders(books->database(), 0, threads,
                          [](Database&, size_t) -> Done { return ErrorCode::StorageFailed; }));
    }

    void keepTheirConnections_andSeeWhatIsCommittedBetween()
    {
        JANGBU_FRESH_BOOKS(books);
        auto& database = books->database();
        makeScratchTable(database);
        valueOf(addScratch(database, 1, u"one"_s, 100));
        QCOMPARE(sumsOf(database), QSet<qint64> { 100 });
        valueOf(addScratch(database, 2, u"two"_s, 20));
        QCOMPARE(sumsOf(database), QSet<qint64> { 120 });

        const auto connections = [&] {
            Together together;
            std::mutex mutex;
            QSet<const Database*> seen;
            valueOf(onReaders(database, threads, threads, [&](Database& connection, size_t) {
                return together(connection, [&](Database& mine) -> Done {
                    const std::scoped_lock lock(mutex);
                    seen.insert(&mine);
                    return done;
                });
            }));
            return seen;
        };
        const auto first = connections();
        QCOMPARE(first.size(), threads);
        QCOMPARE(connections(), first);
    }

    void theFirstError_endsIt_andTheNextWorks()
    {
        JANGBU_FRESH_BOOKS(books);
        auto& database = books->database();
        makeScratchTable(database);
        std::atomic<int> begun = 0;
        const auto failing = [&](Database&, size_t) -> Done {
            ++begun;
            return ErrorCode::AmountTooLarge;
        };
        QCOMPARE(codeOf(onReaders(database, 10'000, threads, failing)), u"AMOUNT_TOO_LARGE"_s);
        QVERIFY(begun <= threads);
        QCOMPARE(sumsOf(database), QSet<qint64> { 0 });
    }

    void aConnectionThatWasLost_isMadeAnew()
    {
        JANGBU_FRESH_BOOKS(books);
        auto& database = books->database();
        if (database.url().product == DatabaseUrl::Product::Sqlite)
            QSKIP("A file is not lost.");
        makeScratchTable(database);
        valueOf(addScratch(database, 1, u"one"_s, 100));
        Together together;
        std::mutex mutex;
        QList<qint64> others;
        valueOf(onReaders(database, threads, threads, [&](Database& connection, size_t) {
            return together(connection, [&](Database& mine) -> Done {
                JANGBU_TRY_ASSIGN(const qint64 id, mine.selectInteger(connectionSql));
                const std::scoped_lock lock(mutex);
                if (&mine != &database)
                    others.append(id);
                return done;
            });
        }));
        QCOMPARE(others.size(), threads - 1);
        for (const qint64 id : others)
            valueOf(database.run(u"KILL CONNECTION %1"_s.arg(id)));
        QCOMPARE(sumsOf(database), QSet<qint64> { 100 });
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
