#include "core/storage/bulkinsert.h"
#include "core/storage/transaction.h"
#include "tests/support/faultonce.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/scratchtable.h"
#include "tests/support/stops.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QList<FaultPoint> everyStep { FaultPoint::Begin, FaultPoint::Prepare, FaultPoint::Execute,
                                    FaultPoint::Commit };
const QString numberSql = u"SELECT number FROM scratch WHERE store_id = 0 AND id = :id"_s;
const QString addSql
    = u"UPDATE scratch SET number = number + :by WHERE store_id = 0 AND id = :id"_s;
const QString countSql = u"SELECT COUNT(*) FROM scratch"_s;

/// A transaction of every kind of step: reads, single writes, many rows at once, an update.
Result<qint64> manySteps(Database& database)
{
    return inTransaction(database, [&]() -> Result<qint64> {
        JANGBU_TRY_ASSIGN(const qint64 before,
                          database.selectInteger(numberSql, { { ":id"_L1, 1 } }));
        JANGBU_TRY(test::addScratch(database, 2, u"two"_s, before));
        BulkInsert insert(database, u"scratch"_s,
                          { u"store_id"_s, u"id"_s, u"name"_s, u"number"_s });
        for (int id = 10; id < 130; ++id)
            JANGBU_TRY(insert.add(0, id, QString::number(id), id));
        JANGBU_TRY(insert.flush());
        JANGBU_TRY(database.run(addSql, { { ":by"_L1, 5 }, { ":id"_L1, 1 } }));
        return database.selectInteger(numberSql, { { ":id"_L1, 1 } });
    });
}

std::unique_ptr<test::TestBooks> booksWithOneRow(const QString& product)
{
    auto books = test::freshBooks(product);
    if (books) {
        test::makeScratchTable(books->database());
        test::valueOf(test::addScratch(books->database(), 1, u"one"_s, 100));
    }
    return books;
}

} // namespace

#define JANGBU_BOOKS_WITH_ONE_ROW(books, database)                                                 \
    QFETCH_GLOBAL(QString, product);                                                               \
    const auto books = booksWithOneRow(product);                                                   \
    if (!books)                                                                                    \
        QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");                      \
    Database& database = books->database()

class TestTransaction final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void whatSucceeds_isCommitted_andGivesItsValue()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        QCOMPARE(*manySteps(database), 105);
        QVERIFY(!database.isInTransaction());
        QCOMPARE(*books->another()->selectInteger(countSql), 122);
    }

    void whatFails_isRolledBack()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        int runs = 0;
        const auto refused = inTransaction(database, [&]() -> Done {
            ++runs;
            JANGBU_TRY(test::addScratch(database, 2, u"two"_s, 2));
            return ErrorCode::OutOfStock;
        });
        QCOMPARE(test::codeOf(refused), u"OUT_OF_STOCK"_s);
        QCOMPARE(runs, 1);
        QVERIFY(!database.isInTransaction());
        QCOMPARE(test::scratchRows(database), QStringList { u"1=one:100"_s });
    }

    void aDeadlockAtAnyStep_isRedone_andLeavesTheSameBooks_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("deadlock") << static_cast<int>(ErrorCode::StorageBusy);
        QTest::newRow("conflict") << static_cast<int>(ErrorCode::StorageConflict);
        QTest::newRow("lost connection") << static_cast<int>(ErrorCode::StorageUnavailable);
    }
    void aDeadlockAtAnyStep_isRedone_andLeavesTheSameBooks()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        QFETCH(int, code);
        const auto error = static_cast<ErrorCode>(code);
        if (error == ErrorCode::StorageUnavailable && product == u"sqlite")
            QSKIP("a file has no connection that could be lost");
        QVERIFY(manySteps(database));
        const QStringList expected = test::scratchRows(database);
        bool happened = true;
        int nth = 1;
        for (; happened; ++nth) {
            QVERIFY(database.run(u"DELETE FROM scratch WHERE id > 1"_s));
            QVERIFY(database.run(u"UPDATE scratch SET number = 100"_s));
            const test::FaultOnce fault(database, everyStep, nth, error);
            const auto number = manySteps(database);
            happened = fault.happened();
            QVERIFY2(number, qPrintable(u"fault at step %1"_s.arg(nth)));
            QCOMPARE(*number, 105);
            database.setFault({});
            QCOMPARE(test::scratchRows(database), expected);
        }
        QVERIFY(nth > 8);
    }

    void anErrorThatLasts_isGivenUp_andNothingIsChanged_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("mostRuns");
        QTest::newRow("deadlock") << static_cast<int>(ErrorCode::StorageBusy) << 50;
        QTest::newRow("conflict") << static_cast<int>(ErrorCode::StorageConflict) << 8;
        QTest::newRow("refused") << static_cast<int>(ErrorCode::StorageFailed) << 1;
        QTest::newRow("full") << static_cast<int>(ErrorCode::StorageFull) << 1;
        QTest::newRow("read-only") << static_cast<int>(ErrorCode::StorageReadOnly) << 1;
        QTest::newRow("corrupt") << static_cast<int>(ErrorCode::StorageCorrupt) << 1;
    }
    void anErrorThatLasts_isGivenUp_andNothingIsChanged()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        QFETCH(int, code);
        QFETCH(int, mostRuns);
        for (const FaultPoint point : { FaultPoint::Commit, FaultPoint::Execute }) {
            int runs = 0;
            database.setFault([&](FaultPoint at) -> std::optional<ErrorCode> {
                if (at != point || (at == FaultPoint::Execute && runs == 0))
                    return std::nullopt;
                return static_cast<ErrorCode>(code);
            });
            const auto refused = inTransaction(database, [&]() -> Done {
                ++runs;
                return test::addScratch(database, 2, u"two"_s, 2);
            });
            database.setFault({});
            QCOMPARE(static_cast<int>(refused.error().code), code);
            QVERIFY(runs <= mostRuns);
            QCOMPARE(test::scratchRows(database), QStringList { u"1=one:100"_s });
        }
    }

    /// On a cluster the server has rolled back by then, so what follows would stand alone.
    void workThatOverlooksAnError_isNotCommitted()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        for (const ErrorCode code : { ErrorCode::StorageBusy, ErrorCode::StorageConflict,
                                      ErrorCode::StorageFailed, ErrorCode::StorageFull }) {
            QVERIFY(database.run(u"DELETE FROM scratch WHERE id > 1"_s));
            int runs = 0;
            bool wentOn = false;
            const auto outcome = inTransaction(database, [&]() -> Done {
                ++runs;
                const test::FaultOnce fault(database, { FaultPoint::Execute }, 1, code);
                if (runs == 1)
                    (void)test::addScratch(database, 2, u"lost"_s, 2);
                else
                    database.setFault({});
                const auto next = test::addScratch(database, 3, u"kept"_s, 3);
                wentOn = wentOn || (runs == 1 && next);
                return done;
            });
            QVERIFY(!wentOn);
            const bool isRedone
                = code == ErrorCode::StorageBusy || code == ErrorCode::StorageConflict;
            // The fault is over, so SQLite does not wait for another writer a second time.
            const bool waitsItself = code == ErrorCode::StorageBusy && product == u"sqlite";
            QCOMPARE(outcome ? ErrorCode::Cancelled : outcome.error().code,
                     isRedone && !waitsItself ? ErrorCode::Cancelled : code);
            const QStringList rows = test::scratchRows(database);
            QVERIFY(!rows.contains(u"2=lost:2"_s));
            QCOMPARE(rows.contains(u"3=kept:3"_s), bool(outcome));
        }
    }

    void aRealRefusal_endsTheTransaction_too()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        const auto outcome = inTransaction(database, [&]() -> Done {
            (void)database.run(u"INSERT INTO scratch (store_id, id, number) VALUES (0, 5, -1)"_s);
            (void)test::addScratch(database, 2, u"two"_s, 2);
            return done;
        });
        QCOMPARE(test::codeOf(outcome), u"STORAGE_FAILED"_s);
        QCOMPARE(test::scratchRows(database), QStringList { u"1=one:100"_s });
        QVERIFY(inTransaction(database, [&] { return test::addScratch(database, 2, u"b"_s, 2); }));
    }

    void transactions_doNotNest()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        QVERIFY(test::stopsTheProgram([&] {
            (void)inTransaction(database, [&]() -> Done {
                return inTransaction(database, [&]() -> Done { return done; });
            });
        }));
    }

    void programsThatAddAtOnce_loseNothing()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        constexpr int programs = 4;
        constexpr int rounds = 25;
        const auto answers = test::race(*books, programs, [](Database& own, int program) -> Done {
            for (int round = 0; round < rounds; ++round) {
                JANGBU_TRY(inTransaction(own, [&]() -> Done {
                    JANGBU_TRY_ASSIGN(const qint64 seen,
                                      own.selectInteger(numberSql, { { ":id"_L1, 1 } }));
                    JANGBU_TRY(test::addScratch(own, 1'000 * (program + 1) + round,
                                                QString::number(1'000 * (program + 1) + round),
                                                seen));
                    return own.run(addSql, { { ":by"_L1, 1 }, { ":id"_L1, 1 } });
                }));
            }
            return done;
        });
        for (const Done& answer : answers)
            QCOMPARE(test::codeOf(answer), u"DONE"_s);
        QCOMPARE(*database.selectInteger(numberSql, { { ":id"_L1, 1 } }), 100 + programs * rounds);
        QCOMPARE(*database.selectInteger(countSql), 1 + programs * rounds);
    }

    void aSnapshot_seesOneState()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        const auto other = books->another();
        const auto number = [&] { return database.selectInteger(numberSql, { { ":id"_L1, 1 } }); };
        const auto seen = inSnapshot(database, [&]() -> Result<QList<qint64>> {
            JANGBU_TRY_ASSIGN(const qint64 before, number());
            JANGBU_TRY(inTransaction(*other, [&] {
                return other->run(addSql, { { ":by"_L1, 7 }, { ":id"_L1, 1 } });
            }));
            JANGBU_TRY_ASSIGN(const qint64 after,
                              inSnapshot(database, [&]() -> Result<qint64> { return number(); }));
            return QList<qint64> { before, after };
        });
        QCOMPARE(*seen, (QList<qint64> { 100, 100 }));
        QVERIFY(!database.isInTransaction());
        QCOMPARE(*number(), 107);
    }

    void aSnapshotInsideATransaction_isThatTransaction()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        const auto rows = inTransaction(database, [&]() -> Result<QStringList> {
            JANGBU_TRY(test::addScratch(database, 2, u"two"_s, 2));
            auto seen = inSnapshot(
                database, [&]() -> Result<QStringList> { return test::scratchRows(database); });
            if (!database.isInTransaction())
                return ErrorCode::Cancelled;
            return seen;
        });
        QCOMPARE(*rows, (QStringList { u"1=one:100"_s, u"2=two:2"_s }));
        QCOMPARE(test::scratchRows(database), *rows);
    }

    void aSnapshot_takesNoWrites()
    {
        JANGBU_BOOKS_WITH_ONE_ROW(books, database);
        QVERIFY(test::stopsTheProgram([&] {
            (void)inSnapshot(database, [&] { return test::addScratch(database, 2, u"two"_s, 2); });
        }));
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
