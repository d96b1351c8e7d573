#include "core/storage/bulkinsert.h"
#include "core/storage/transaction.h"
#include "tests/support/faultonce.h"
#include "tests/support/outcome.h"
#include "tests/support/scratchtable.h"
#include "tests/support/stops.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QStringList columns { u"store_id"_s, u"id"_s, u"name"_s, u"number"_s };
const QString countSql = u"SELECT COUNT(*) FROM scratch"_s;

Done insertRows(Database& database, int count, const QString& suffix = {})
{
    BulkInsert insert(database, u"scratch"_s, columns, suffix);
    for (int id = 1; id <= count; ++id)
        JANGBU_TRY(insert.add(0, id, QString::number(id), id));
    return insert.flush();
}

QStringList expectedRows(int count)
{
    QStringList rows;
    for (int id = 1; id <= count; ++id)
        rows.append(u"%1=%1:%1"_s.arg(id));
    return rows;
}

} // namespace

#define JANGBU_BOOKS_WITH_SCRATCH(books, database)                                                 \
    JANGBU_FRESH_BOOKS(books);                                                                     \
    Database& database = books->database();                                                        \
    test::makeScratchTable(database)

class TestBulkInsert final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void insertsEveryRow_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 31, 32, 33, 64, 99, 100, 101, 200, 250 })
            QTest::addRow("%d rows", count) << count;
    }
    void insertsEveryRow()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        QFETCH(int, count);
        QVERIFY(inTransaction(database, [&] { return insertRows(database, count); }));
        QCOMPARE(test::scratchRows(database), expectedRows(count));
    }

    void flush_mayBeCalledTwice_andInsertingGoesOn()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        QVERIFY(inTransaction(database, [&]() -> Done {
            BulkInsert insert(database, u"scratch"_s, columns);
            JANGBU_TRY(insert.flush());
            JANGBU_TRY(insert.add(0, 1, u"1"_s, 1));
            JANGBU_TRY(insert.flush());
            JANGBU_TRY(insert.flush());
            JANGBU_TRY(insert.addRow({ 0, 2, u"2"_s, 2 }));
            return insert.flush();
        }));
        QCOMPARE(test::scratchRows(database), expectedRows(2));
    }

    void values_areKept_whateverTheyAre()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        QVERIFY(inTransaction(database, [&]() -> Done {
            BulkInsert insert(database, u"scratch"_s, columns);
            JANGBU_TRY(insert.add(0, 1, QString(), std::optional<qint64>()));
            JANGBU_TRY(insert.add(0, 2, std::optional<QString>(), (qint64(1) << 53) + 1));
            JANGBU_TRY(insert.add(0, 3, u"'); DROP TABLE scratch; --🍕?"_s, Money::ofMinor(5)));
            return insert.flush();
        }));
        QCOMPARE(test::scratchRows(database),
                 (QStringList { u"1=:NULL"_s, u"2=NULL:9007199254740993"_s,
                                u"3='); DROP TABLE scratch; --🍕?:5"_s }));
    }

    void keysThatExist_areAddedTo_alsoWithinOneStatement()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        const QString suffix
            = database.dialect().addingTo({ u"store_id"_s, u"id"_s }, { u"number"_s });
        QVERIFY(inTransaction(database, [&]() -> Done {
            BulkInsert insert(database, u"scratch"_s, columns, suffix);
            for (int round = 0; round < 3; ++round) {
                for (int id = 1; id <= 50; ++id)
                    JANGBU_TRY(insert.add(0, id, QString::number(id), id));
            }
            return insert.flush();
        }));
        QCOMPARE(*database.selectInteger(countSql), 50);
        QCOMPARE(test::scratchRows(database).at(49), u"50=50:150"_s);
    }

    void aRowThatIsRefused_failsTheWhole()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        for (const int wrong : { 1, 32, 33, 50, 100, 101, 150 }) {
            const auto inserted = inTransaction(database, [&]() -> Done {
                BulkInsert insert(database, u"scratch"_s, columns);
                for (int id = 1; id <= 150; ++id)
                    JANGBU_TRY(insert.add(0, id, QString::number(id), id == wrong ? -1 : id));
                return insert.flush();
            });
            QCOMPARE(test::codeOf(inserted), u"STORAGE_FAILED"_s);
            QCOMPARE(*database.selectInteger(countSql), 0);
        }
    }

    void inATransactionThatIsRedone_everyRowIsThereOnce()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        for (int nth = 1; nth <= 4; ++nth) {
            QVERIFY(database.run(u"DELETE FROM scratch"_s));
            const QList<FaultPoint> points { FaultPoint::Prepare, FaultPoint::Commit };
            const test::FaultOnce fault(database, points, nth, ErrorCode::StorageBusy);
            QVERIFY(inTransaction(database, [&] { return insertRows(database, 250); }));
            QCOMPARE(test::scratchRows(database), expectedRows(250));
        }
    }

    void aRowOfAnotherWidth_stopsTheProgram()
    {
        JANGBU_BOOKS_WITH_SCRATCH(books, database);
        BulkInsert insert(database, u"scratch"_s, columns);
        QVERIFY(test::stopsTheProgram([&] { (void)insert.add(0, 1, u"1"_s); }));
        QVERIFY(test::stopsTheProgram([&] { (void)insert.addRow({ 0, 1, u"1"_s, 1, 1 }); }));
    }
};

QTEST_GUILESS_MAIN(TestBulkInsert)
#include "tst_bulkinsert.moc"
