#include "core/storage/books.h"
#include "core/storage/commitmarks.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/scratchtable.h"
#include "tests/support/testbooks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QString countSql = u"SELECT COUNT(*) FROM commit_mark"_s;
const QString hasSql = u"SELECT COUNT(*) FROM commit_mark WHERE store_id = 0 AND id = :id"_s;
const QString addSql = u"INSERT INTO commit_mark (store_id, id, made_at) "
                       u"VALUES (0, :id, (UNIX_TIMESTAMP() - :age) * 1000)"_s;
constexpr qint64 week = 7 * 86'400;

void addMark(Database& database, qint64 id, qint64 ageSeconds)
{
    test::valueOf(database.run(addSql, { { ":id"_L1, id }, { ":age"_L1, ageSeconds } }));
}

bool hasMark(Database& database, qint64 id)
{
    return test::valueOf(database.selectInteger(hasSql, { { ":id"_L1, id } })) == 1;
}

} // namespace

class TestCommitMarks final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_books = test::freshBooks(u"mysql"_s);
        if (!m_books)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        // The ids of real marks are random; those below 1000 are the tests' own.
        QVERIFY(m_books->database().run(u"DELETE FROM commit_mark"_s));
    }
    void cleanup() { m_books.reset(); }

    void aTransaction_leavesOneMark_ofTheServersTime()
    {
        Database& database = m_books->database();
        test::makeScratchTable(database);
        QVERIFY(inTransaction(database, [&] { return test::addScratch(database, 1, u"a"_s, 1); }));
        QCOMPARE(*database.selectInteger(countSql), 1);
        const QString ageSql
            = u"SELECT UNIX_TIMESTAMP() * 1000 - made_at FROM commit_mark WHERE store_id = 0"_s;
        const qint64 age = *database.selectInteger(ageSql);
        QVERIFY(age >= 0 && age < 60'000);
        QVERIFY(!inTransaction(database, []() -> Done { return ErrorCode::Cancelled; }));
        QCOMPARE(*database.selectInteger(countSql), 1);
    }

    void marksOlderThanAWeek_goWhenBooksAreOpened()
    {
        addMark(m_books->database(), 1, 0);
        addMark(m_books->database(), 2, week - 60);
        addMark(m_books->database(), 3, week + 60);
        addMark(m_books->database(), 4, 10 * week);
        addMark(m_books->database(), 5, -week);
        const auto opened = m_books->another();
        QVERIFY(hasMark(*opened, 1));
        QVERIFY(hasMark(*opened, 2));
        QVERIFY(!hasMark(*opened, 3));
        QVERIFY(!hasMark(*opened, 4));
        QVERIFY(hasMark(*opened, 5));
    }

    void veryManyMarks_goInParts()
    {
        Database& database = m_books->database();
        addMark(database, 1, 2 * week);
        for (qint64 count = 1; count < 16'384; count *= 2) {
            QVERIFY(database.run(u"INSERT INTO commit_mark (store_id, id, made_at) SELECT 0, "
                                 u"id + %1, made_at FROM commit_mark"_s.arg(count)));
        }
        QVERIFY(forgetOldCommitMarks(database));
        QCOMPARE(*database.selectInteger(countSql), 16'384 - 10'000 + 1);
        QVERIFY(forgetOldCommitMarks(database));
        QCOMPARE(*database.selectInteger(countSql), 2);
        QVERIFY(forgetOldCommitMarks(database));
        QCOMPARE(*database.selectInteger(countSql), 2);
    }

    void aTransactionThatRuns_doesNotHoldUpOpening()
    {
        Database& database = m_books->database();
        addMark(database, 1, 2 * week);
        QVERIFY(inTransaction(database, [&]() -> Done {
            QElapsedTimer timer;
            timer.start();
            const auto opened = m_books->another();
            return timer.elapsed() < 5'000 && !hasMark(*opened, 1) ? Done(done)
                                                                   : Done(ErrorCode::Cancelled);
        }));
    }

    void marksThatAreHeld_stay_andTheBooksOpenAllTheSame()
    {
        Database& database = m_books->database();
        addMark(database, 1, 2 * week);
        QVERIFY(inTransaction(database, [&]() -> Done {
            JANGBU_TRY(database.run(u"UPDATE commit_mark SET made_at = 1 WHERE id = 1"_s));
            return openBooks(m_books->url(), { .busyTimeoutMs = 1'000 })
                ? Done(done)
                : Done(ErrorCode::Cancelled);
        }));
        QVERIFY(hasMark(database, 1));
    }

    void aFile_hasNoMarks()
    {
        const auto books = test::freshBooks(u"sqlite"_s);
        test::makeScratchTable(books->database());
        QVERIFY(inTransaction(books->database(),
                              [&] { return test::addScratch(books->database(), 1, u"a"_s, 1); }));
        QVERIFY(forgetOldCommitMarks(books->database()));
        QCOMPARE(*books->database().selectInteger(countSql), 0);
    }

private:
    std::unique_ptr<test::TestBooks> m_books;
};

QTEST_GUILESS_MAIN(TestCommitMarks)
#include "tst_commitmarks.moc"
