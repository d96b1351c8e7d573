#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "tests/support/faultonce.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/stops.h"
#include "tests/support/testbooks.h"

#include <QSet>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const StoreId store(4711);
const QString nextSql = u"SELECT next_value FROM id_counter WHERE store_id = :store"_s;

void setCounter(Database& database, StoreId of, qint64 next)
{
    const QString remove = u"DELETE FROM id_counter WHERE store_id = :store"_s;
    const QString insert
        = u"INSERT INTO id_counter (store_id, next_value) VALUES (:store, :next)"_s;
    test::valueOf(database.run(remove, { { ":store"_L1, of } }));
    test::valueOf(database.run(insert, { { ":store"_L1, of }, { ":next"_L1, next } }));
}

QList<qint64> idsOf(IdRange range)
{
    QList<qint64> ids;
    while (range.left() > 0)
        ids.append(range.next<TradeId>().value());
    return ids;
}

qint64 counterOf(Database& database)
{
    return test::valueOf(database.selectInteger(nextSql, { { ":store"_L1, store } }));
}

} // namespace

#define JANGBU_BOOKS_WITH_A_COUNTER(books, database, next)                                         \
    JANGBU_FRESH_BOOKS(books);                                                                     \
    Database& database = books->database();                                                        \
    setCounter(database, store, next)

class TestIdAllocator final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void ids_areTheStoresNumberAndACounter()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        IdAllocator allocator(database);
        QCOMPARE(idsOf(allocator.take(store, 3).take()),
                 (QList<qint64> { 47'110'000'000'001, 47'110'000'000'002, 47'110'000'000'003 }));
        QCOMPARE(IdAllocator::firstIdOf(store), 47'110'000'000'001);
        QCOMPARE(idsOf(allocator.take(store, 1).take()), QList<qint64> { 47'110'000'000'004 });
    }

    void aBlock_isUsedUp_beforeTheNextIsTaken()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        IdAllocator allocator(database);
        QVERIFY(allocator.take(store, 1));
        const qint64 afterOne = counterOf(database);
        QVERIFY(afterOne > 2);
        for (qint64 left = afterOne - 2; left > 0; --left)
            QVERIFY(allocator.take(store, 1));
        QCOMPARE(counterOf(database), afterOne);
        QVERIFY(allocator.take(store, 1));
        QVERIFY(counterOf(database) > afterOne);
    }

    void moreThanABlock_isTakenInOneRow()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        IdAllocator allocator(database);
        QVERIFY(allocator.take(store, 1));
        const IdRange many = allocator.take(store, 100'000).take();
        QCOMPARE(many.left(), 100'000);
        QCOMPARE(counterOf(database), many.first() + 100'000 - store.value() * 10'000'000'000);
    }

    void storesHaveCountersOfTheirOwn()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        const StoreId other(900'000);
        setCounter(database, other, 1);
        IdAllocator allocator(database);
        QCOMPARE(allocator.take(other, 1)->first(), 9'000'000'000'000'001);
        QCOMPARE(allocator.take(store, 1)->first(), 47'110'000'000'001);
        QCOMPARE(allocator.take(other, 1)->first(), 9'000'000'000'000'002);
        // Every id fits what JSON can carry.
        QVERIFY(IdAllocator::maxStoreNumber * IdAllocator::idsPerStore + IdAllocator::idsPerStore
                <= (qint64(1) << 53));
    }

    void aNewObject_neverGivesAnIdAgain()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        QSet<qint64> seen;
        for (int start = 0; start < 5; ++start) {
            IdAllocator allocator(database);
            for (const qint64 id : idsOf(allocator.take(store, 5).take())) {
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
        }
    }

    void programsAtOnce_neverGetTheSameId()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        using Ids = Result<QList<qint64>>;
        const auto answers = test::race(*books, 4, [](Database& own, int program) -> Ids {
            IdAllocator allocator(own);
            QList<qint64> ids;
            for (int round = 0; round < 60; ++round) {
                JANGBU_TRY_ASSIGN(const IdRange taken,
                                  allocator.take(store, 1 + (round + program) % 9));
                ids.append(idsOf(taken));
            }
            return ids;
        });
        QSet<qint64> all;
        qsizetype count = 0;
        for (const Ids& answer : answers) {
            QCOMPARE(test::codeOf(answer), u"DONE"_s);
            count += answer->size();
            all.unite(QSet<qint64>(answer->cbegin(), answer->cend()));
        }
        QCOMPARE(all.size(), count);
    }

    void theLastIds_areGiven_andThenNoMore()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, IdAllocator::idsPerStore - 5);
        IdAllocator allocator(database);
        QCOMPARE(test::codeOf(allocator.take(store, 6)), u"IDS_EXHAUSTED"_s);
        QCOMPARE(idsOf(allocator.take(store, 2).take()),
                 (QList<qint64> { 47'119'999'999'995, 47'119'999'999'996 }));
        QCOMPARE(idsOf(allocator.take(store, 3).take()),
                 (QList<qint64> { 47'119'999'999'997, 47'119'999'999'998, 47'119'999'999'999 }));
        QCOMPARE(test::codeOf(allocator.take(store, 1)), u"IDS_EXHAUSTED"_s);
        QCOMPARE(test::codeOf(IdAllocator(database).take(store, 1)), u"IDS_EXHAUSTED"_s);
        QCOMPARE(counterOf(database), IdAllocator::idsPerStore);
    }

    void aStoreWithoutACounter_isCorruptBooks()
    {
        JANGBU_FRESH_BOOKS(books);
        QCOMPARE(test::codeOf(IdAllocator(books->database()).take(store, 1)), u"STORAGE_CORRUPT"_s);
    }

    void ids_areNotTakenInsideATransaction_norNone()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        IdAllocator allocator(database);
        QVERIFY(test::stopsTheProgram([&] { (void)allocator.take(store, 0); }));
        QVERIFY(test::stopsTheProgram([&] {
            (void)inTransaction(database, [&]() -> Done {
                (void)allocator.take(store, 1);
                return done;
            });
        }));
        QVERIFY(test::stopsTheProgram([&] {
            IdRange one(1, 1);
            (void)one.next<TradeId>();
            (void)one.next<TradeId>();
        }));
    }

    void aDeadlock_costsNoId()
    {
        JANGBU_BOOKS_WITH_A_COUNTER(books, database, 1);
        const test::FaultOnce fault(database, { FaultPoint::Commit }, 1, ErrorCode::StorageBusy);
        QCOMPARE(IdAllocator(database).take(store, 1)->first(), 47'110'000'000'001);
        QVERIFY(fault.happened());
    }

    void storeNumbers_areDrawnFromTheirRange()
    {
        QSet<qint64> drawn;
        for (int count = 0; count < 1'000; ++count) {
            const qint64 number = IdAllocator::drawStoreNumber().value();
            QVERIFY(number >= 1 && number <= 900'000);
            drawn.insert(number);
        }
        QVERIFY(drawn.size() > 950);
    }
};

QTEST_GUILESS_MAIN(TestIdAllocator)
#include "tst_idallocator.moc"
