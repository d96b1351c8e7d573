#include "core/storage/transaction.h"
#include "tests/support/mysqlproxy.h"
#include "tests/support/outcome.h"
#include "tests/support/scratchtable.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QString connectionIdSql = u"SELECT CONNECTION_ID()"_s;
const QString addSql
    = u"UPDATE scratch SET number = number + :by WHERE store_id = 0 AND id = :id"_s;
const QString numberSql = u"SELECT number FROM scratch WHERE store_id = 0 AND id = :id"_s;
const QString idsSql = u"SELECT id FROM scratch ORDER BY id"_s;
const QString isolationSql = u"SELECT @@SESSION.tx_isolation = 'READ-COMMITTED'"_s;

Done add(Database& database, qint64 id, qint64 by)
{
    return database.run(addSql, { { ":by"_L1, by }, { ":id"_L1, id } });
}

Result<qint64> numberOf(Database& database, qint64 id)
{
    return database.selectInteger(numberSql, { { ":id"_L1, id } });
}

/// Ends the victim's connection on the server, as a network or an administrator would.
void kill(Database& by, Database& victim)
{
    const qint64 id = test::valueOf(victim.selectInteger(connectionIdSql));
    test::valueOf(by.run(u"KILL CONNECTION %1"_s.arg(id)));
}

} // namespace

/// What a file cannot do: a server that goes away and comes back.
class TestLostConnection final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_books = test::freshBooks(u"mysql"_s);
        if (!m_books)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        test::makeScratchTable(m_books->database());
        test::valueOf(test::addScratch(m_books->database(), 1, u"one"_s, 100));
        test::valueOf(test::addScratch(m_books->database(), 2, u"two"_s, 200));
        m_other = m_books->another();
    }

    void cleanup()
    {
        m_other.reset();
        m_books.reset();
    }

    void aRead_isAskedAgain_onANewConnection()
    {
        Database& database = m_books->database();
        QCOMPARE(*numberOf(database, 1), 100);
        kill(*m_other, database);
        QCOMPARE(*numberOf(database, 1), 100);
        // The session is set up as the first was, and its statements work.
        QCOMPARE(*database.selectInteger(isolationSql), 1);
        QVERIFY(inTransaction(database, [&] { return add(database, 1, 1); }));
        QCOMPARE(*numberOf(database, 1), 101);
    }

    void aTransaction_beginsOnANewConnection()
    {
        Database& database = m_books->database();
        for (int round = 1; round <= 3; ++round) {
            kill(*m_other, database);
            QVERIFY(inTransaction(database, [&] { return add(database, 1, 1); }));
            QCOMPARE(*numberOf(*m_other, 1), 100 + round);
        }
    }

    void aSnapshot_beginsOnANewConnection()
    {
        Database& database = m_books->database();
        kill(*m_other, database);
        const auto seen = inSnapshot(database, [&] { return numberOf(database, 1); });
        QCOMPARE(*seen, 100);
    }

    void aTransactionThatLosesItsConnection_isRedone_once()
    {
        Database& database = m_books->database();
        for (int lostAfter = 0; lostAfter <= 3; ++lostAfter) {
            int runs = 0;
            const auto outcome = inTransaction(database, [&]() -> Result<qint64> {
                ++runs;
                for (int step = 0; step < 4; ++step) {
                    if (runs == 1 && step == lostAfter)
                        kill(*m_other, database);
                    JANGBU_TRY(add(database, 1 + step % 2, 1));
                }
                return numberOf(database, 1);
            });
            QVERIFY(outcome);
            QCOMPARE(runs, 2);
            QCOMPARE(*numberOf(*m_other, 1), 102 + 2 * lostAfter);
            QCOMPARE(*numberOf(*m_other, 2), 202 + 2 * lostAfter);
        }
    }

    void aTransactionThatLosesItsConnectionBeforeItsCommit_isRedone()
    {
        Database& database = m_books->database();
        int runs = 0;
        QVERIFY(inTransaction(database, [&]() -> Done {
            ++runs;
            JANGBU_TRY(add(database, 1, 1));
            if (runs == 1)
                kill(*m_other, database);
            return done;
        }));
        QCOMPARE(runs, 2);
        QCOMPARE(*numberOf(*m_other, 1), 101);
    }

    void aSnapshotThatLosesItsConnection_fails_andTheNextWorks()
    {
        Database& database = m_books->database();
        const auto seen = inSnapshot(database, [&]() -> Result<qint64> {
            JANGBU_TRY(numberOf(database, 1));
            kill(*m_other, database);
            return numberOf(database, 1);
        });
        QCOMPARE(test::codeOf(seen), u"STORAGE_UNAVAILABLE"_s);
        QCOMPARE(*inSnapshot(database, [&] { return numberOf(database, 1); }), 100);
    }

    void aSingleWriteOutsideATransaction_isNotRepeated()
    {
        Database& database = m_books->database();
        kill(*m_other, database);
        QCOMPARE(test::codeOf(add(database, 1, 1)), u"STORAGE_UNAVAILABLE"_s);
        QCOMPARE(*numberOf(database, 1), 100);
        QVERIFY(add(database, 1, 1));
        QCOMPARE(*numberOf(database, 1), 101);
    }

    /// A new connection under rows that are being read would make them seem to end.
    void rowsThatAreBeingRead_neverEndEarly()
    {
        Database& database = m_books->database();
        for (int id = 3; id <= 300; ++id)
            QVERIFY(test::addScratch(database, id, QString::number(id), id));
        int rows = 0;
        const auto read = database.each(idsSql, {}, [&](const Row& row) -> Done {
            if (++rows == 5)
                kill(*m_other, database);
            return numberOf(database, row.integer(0)) ? Done(done)
                                                      : Done(ErrorCode::StorageUnavailable);
        });
        QVERIFY(read ? rows == 300 : read.error().code == ErrorCode::StorageUnavailable);
        rows = 0;
        QVERIFY(database.each(idsSql, {}, [&](const Row&) { ++rows; }));
        QCOMPARE(rows, 300);
    }

    void aCommitWhoseAnswerIsLost_isDoneExactlyOnce_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("isKnownToBeIn");
        using AtCommit = test::MySqlProxy::AtCommit;
        QTest::newRow("it was made") << static_cast<int>(AtCommit::LoseTheAnswer) << true;
        QTest::newRow("it was not made") << static_cast<int>(AtCommit::LoseTheQuestion) << false;
        QTest::newRow("nobody can tell") << static_cast<int>(AtCommit::LoseBoth) << false;
    }
    void aCommitWhoseAnswerIsLost_isDoneExactlyOnce()
    {
        QFETCH(int, what);
        QFETCH(bool, isKnownToBeIn);
        test::MySqlProxy proxy(m_books->url());
        const auto database = test::valueOf(Database::open(proxy.url()));
        for (int round = 1; round <= 10; ++round) {
            int runs = 0;
            proxy.atNextCommit(static_cast<test::MySqlProxy::AtCommit>(what));
            const auto outcome = inTransaction(*database, [&]() -> Result<qint64> {
                ++runs;
                JANGBU_TRY(add(*database, 1, 1));
                return numberOf(*database, 1);
            });
            QCOMPARE(test::codeOf(outcome), u"DONE"_s);
            QCOMPARE(*outcome, 100 + round);
            QCOMPARE(*numberOf(*m_other, 1), 100 + round);
            QCOMPARE(proxy.lostCommits(), round);
            if (static_cast<test::MySqlProxy::AtCommit>(what)
                != test::MySqlProxy::AtCommit::LoseBoth)
                QCOMPARE(runs, isKnownToBeIn ? 1 : 2);
        }
    }

    void aCommitThatIsUnanswered_thenLostAgain_isDoneExactlyOnce()
    {
        test::MySqlProxy proxy(m_books->url());
        const auto database = test::valueOf(Database::open(proxy.url()));
        using AtCommit = test::MySqlProxy::AtCommit;
        int runs = 0;
        proxy.atNextCommit(AtCommit::LoseTheQuestion);
        const auto outcome = inTransaction(*database, [&]() -> Done {
            if (++runs == 2)
                proxy.atNextCommit(AtCommit::LoseTheAnswer);
            return add(*database, 1, 1);
        });
        QCOMPARE(test::codeOf(outcome), u"DONE"_s);
        QCOMPARE(runs, 2);
        QCOMPARE(*numberOf(*m_other, 1), 101);
    }

    void twoProgramsThatDeadlock_bothSucceed()
    {
        std::barrier bothHoldOne(2);
        std::atomic<int> runs = 0;
        const auto work = [&](qint64 first, qint64 second) {
            const auto database = m_books->another();
            bool isFirstTry = true;
            return inTransaction(*database, [&]() -> Done {
                ++runs;
                JANGBU_TRY(add(*database, first, 1));
                if (std::exchange(isFirstTry, false))
                    bothHoldOne.arrive_and_wait();
                return add(*database, second, 10);
            });
        };
        std::optional<Done> there;
        std::thread program([&] { there = work(2, 1); });
        const Done here = work(1, 2);
        program.join();
        QCOMPARE(test::codeOf(here), u"DONE"_s);
        QCOMPARE(test::codeOf(*there), u"DONE"_s);
        QVERIFY(runs > 2);
        QCOMPARE(*numberOf(*m_other, 1), 111);
        QCOMPARE(*numberOf(*m_other, 2), 211);
    }

    void aRowThatAnotherProgramHolds_isBusy_withinTheTimeout()
    {
        const auto impatient
            = test::valueOf(Database::open(m_books->url(), { .busyTimeoutMs = 1'000 }));
        QVERIFY(inTransaction(*m_other, [&]() -> Done {
            JANGBU_TRY(add(*m_other, 1, 1));
            QElapsedTimer timer;
            timer.start();
            const auto second = inTransaction(*impatient, [&] { return add(*impatient, 1, 10); });
            const bool isAsPromised = test::codeOf(second) == u"STORAGE_BUSY"
                && timer.elapsed() >= 900 && timer.elapsed() < 10'000;
            return isAsPromised ? Done(done) : Done(ErrorCode::Cancelled);
        }));
        QCOMPARE(*numberOf(*m_other, 1), 101);
        QVERIFY(inTransaction(*impatient, [&] { return add(*impatient, 1, 10); }));
    }

private:
    std::unique_ptr<test::TestBooks> m_books;
    std::unique_ptr<Database> m_other;
};

QTEST_GUILESS_MAIN(TestLostConnection)
#include "tst_lostconnection.moc"
