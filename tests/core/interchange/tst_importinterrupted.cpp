#include "core/interchange/importregister.h"
#include "core/interchange/importsales.h"
#include "core/interchange/undoimport.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray openRow = "한강,0,1번,1,2026-11-19T12:00:00,비빔밥,MAIN_MENU,8000,1,,,\n";
const QByteArray paidRow
    = "한강,0,1번,1,2026-11-19T12:00:00,비빔밥,MAIN_MENU,8000,1,2026-11-19T13:00:00,CASH,\n";

/// More trades than one step writes, one that completes an open trade, and a store that is new.
QByteArray largeFile()
{
    QByteArray content = ImportDesk::header() + paidRow;
    for (int trade = 1; trade <= 2'100; ++trade)
        content += ImportDesk::row(QByteArray::number(trade), "P" + QByteArray::number(trade % 30),
                                   1000);
    return content + "남산,1,,1,2026-11-19T12:00:00,떡,면,800,1,2026-11-19T13:00:00,CARD,X\n";
}

/// What is there before, so that an import has to fit into something.
void prepare(ImportDesk& desk)
{
    valueOf(desk.sales({ ImportDesk::header() + openRow + ImportDesk::row("old", "P1", 900) }));
}

} // namespace

class TestImportInterrupted : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void leavesNothing_whenItIsCancelledAtAnyStep();
    void leavesNothing_whenTheDatabaseFailsForGood();
    void goesThrough_whenTheDatabaseFailsOnce();
    void isNotSeen_beforeItsEnd();
    void refusesASecondImport_whileOneRuns();
    void cleansUp_whatADeadProgramLeft();
    void keepsTheLiving_fromBeingCleanedUp();
    void failsWhole_whenADayIsClosedMeanwhile();
};

void TestImportInterrupted::leavesNothing_whenItIsCancelledAtAnyStep()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    prepare(desk);
    const QStringList before = desk.books();
    const QString path = desk.write(u"large.csv"_s, largeFile());
    QList<ImportPhase> cancelledIn;
    for (int stopAt = 1;; ++stopAt) {
        ImportProgress* self = nullptr;
        int step = 0;
        ImportProgress progress([&](const ImportStep& at) {
            if (++step != stopAt)
                return;
            cancelledIn.append(at.phase);
            self->cancel();
        });
        self = &progress;
        const auto imported = desk.salesFiles({ path }, progress);
        if (imported) {
            QCOMPARE(imported->trades, 2'101);
            QCOMPARE(imported->updated, 1);
            break;
        }
        QCOMPARE(codeOf(imported), u"CANCELLED"_s);
        QCOMPARE(desk.books(), before);
    }
    for (const ImportPhase phase : { ImportPhase::Reading, ImportPhase::Checking,
                                     ImportPhase::Writing, ImportPhase::Finishing })
        QVERIFY(cancelledIn.contains(phase));
}

void TestImportInterrupted::leavesNothing_whenTheDatabaseFailsForGood()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    prepare(desk);
    const QStringList before = desk.books();
    const QString path = desk.write(u"large.csv"_s, largeFile());
    // One place in the beginning, some in the middle and some near the end of the writing.
    for (const int failAt : { 3, 40, 400, 4'000, 7'000 }) {
        int calls = 0;
        bool hasFailed = false;
        books->database().setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
            if (point != FaultPoint::Execute || hasFailed || ++calls < failAt)
                return std::nullopt;
            hasFailed = true;
            return ErrorCode::StorageFull;
        });
        ImportProgress progress;
        const auto imported = desk.salesFiles({ path }, progress);
        books->database().setFault({});
        if (!hasFailed)
            break; // Fewer statements than that; the last import went through.
        QCOMPARE(codeOf(imported), u"STORAGE_FULL"_s);
        valueOf(ImportRegister(books->database(), desk.clock()).cleanUp());
        QCOMPARE(desk.books(), before);
    }
}

void TestImportInterrupted::goesThrough_whenTheDatabaseFailsOnce()
{
    JANGBU_FRESH_BOOKS(books);
    const QString path = ImportDesk(books->database()).path(u"x"_s);
    for (const FaultPoint where : { FaultPoint::Begin, FaultPoint::Prepare, FaultPoint::Execute,
                                    FaultPoint::Commit, FaultPoint::CommitAnswer }) {
        const auto fresh = freshBooks(product);
        ImportDesk desk(fresh->database());
        prepare(desk);
        const QString file = desk.write(u"large.csv"_s, largeFile());
        int calls = 0;
        fresh->database().setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
            // Reads outside of transactions are not redone, so the fault waits for the writing.
            const bool isDue
                = point == where && fresh->database().isInTransaction() && ++calls == 9;
            const bool isBegin = point == where && where == FaultPoint::Begin && ++calls == 2;
            if (where == FaultPoint::CommitAnswer && !isDue && point == where && ++calls == 2)
                return ErrorCode::StorageUnavailable;
            return isDue || isBegin ? std::optional(ErrorCode::StorageBusy) : std::nullopt;
        });
        ImportProgress progress;
        const auto summary = desk.salesFiles({ file }, progress);
        fresh->database().setFault({});
        if (product == u"sqlite" && where == FaultPoint::CommitAnswer)
            continue; // A file on this machine answers.
        QVERIFY2(summary, qPrintable(codeOf(summary)));
        QCOMPARE(summary->trades, 2'101);
        const Store store = valueOf(StoreRepository(fresh->database()).byName(u"한강"_s));
        QVERIFY(rollupsAreExact(fresh->database(), store));
        const auto day
            = valueOf(BusinessDays(fresh->database()).find(store.id, BusinessDate(2026, 11, 20)));
        QCOMPARE(day->gross, Money::ofMinor(2'100'900));
    }
}

void TestImportInterrupted::isNotSeen_beforeItsEnd()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    prepare(desk);
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강"_s));
    const auto reader = books->another();
    qint64 seen = 0;
    qint64 stores = 0;
    const auto look = [&](const ImportStep& step) {
        if (step.phase != ImportPhase::Finishing)
            return;
        seen = 0;
        valueOf(LedgerReader(*reader).eachTrade(store.id, [&](const LedgerTrade&) {
            ++seen;
            return Done(done);
        }));
        stores = valueOf(StoreRepository(*reader).all()).size();
    };
    valueOf(desk.sales({ largeFile() }, look));
    QCOMPARE(seen, 2);
    QCOMPARE(stores, 1);
}

void TestImportInterrupted::refusesASecondImport_whileOneRuns()
{
    JANGBU_FRESH_BOOKS(books);
    if (books->database().dialect().importsInOneTransaction())
        QSKIP("a second import waits for the first");
    ImportDesk desk(books->database());
    prepare(desk);
    const auto second = books->another();
    ImportDesk other(*second);
    QString code;
    valueOf(desk.sales({ largeFile() }, [&](const ImportStep& step) {
        if (step.phase == ImportPhase::Finishing)
            code = codeOf(other.sales({ ImportDesk::header() + ImportDesk::row("9", "P", 1) }));
    }));
    QCOMPARE(code, u"IMPORT_RUNNING"_s);
}

void TestImportInterrupted::cleansUp_whatADeadProgramLeft()
{
    JANGBU_FRESH_BOOKS(books);
    if (books->database().dialect().importsInOneTransaction())
        QSKIP("nothing of a dead import is left");
    ImportDesk desk(books->database());
    prepare(desk);
    const QStringList before = desk.books();
    {
        // A program whose connection is gone in the middle, so that it cannot tidy up.
        const auto doomed = books->another();
        ImportDesk dying(*doomed);
        bool isDead = false;
        doomed->setFault([&](FaultPoint) {
            return isDead ? std::optional(ErrorCode::StorageFailed) : std::nullopt;
        });
        const auto died = dying.sales({ largeFile() }, [&](const ImportStep& step) {
            isDead = isDead || step.phase == ImportPhase::Finishing;
        });
        QCOMPARE(codeOf(died), u"STORAGE_FAILED"_s);
    }
    QVERIFY(desk.books() != before);
    QTRY_VERIFY(bool(ImportRegister(books->database(), desk.clock()).cleanUp()));
    QCOMPARE(desk.books(), before);
}

void TestImportInterrupted::keepsTheLiving_fromBeingCleanedUp()
{
    JANGBU_FRESH_BOOKS(books);
    if (books->database().dialect().importsInOneTransaction())
        QSKIP("an import is never seen while it runs");
    ImportDesk desk(books->database());
    prepare(desk);
    const auto other = books->another();
    StillClock later;
    QString inTime;
    QString late;
    const auto imported = desk.sales({ largeFile() }, [&](const ImportStep& step) {
        if (step.phase != ImportPhase::Finishing)
            return;
        inTime = codeOf(ImportRegister(*other, later).cleanUp());
        later.advanceMs(importLeaseMs + 1);
        late = codeOf(ImportRegister(*other, later).cleanUp());
    });
    QCOMPARE(inTime, u"IMPORT_RUNNING"_s);
    QCOMPARE(late, u"DONE"_s);
    // It was silent too long: it has been taken out, and finds that out in time.
    QCOMPARE(codeOf(imported), u"STORAGE_CONFLICT"_s);
    QCOMPARE(valueOf(ImportRegister(*other, later).list()).size(), 1);
}

void TestImportInterrupted::failsWhole_whenADayIsClosedMeanwhile()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    prepare(desk);
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강"_s));
    const auto second = books->another();
    bool isClosed = false;
    QStringList before;
    const auto imported = desk.sales({ largeFile() }, [&](const ImportStep& step) {
        // On SQLite the writing has locked the books, so the day is closed just before.
        if (isClosed || step.phase != ImportPhase::Checking)
            return;
        isClosed = true;
        valueOf(inTransaction(*second, [&]() -> Result<bool> {
            return BusinessDays(*second).close(store.id, BusinessDate(2026, 11, 20),
                                               desk.clock().nowUtc());
        }));
        before = booksOf(*second);
    });
    QCOMPARE(codeOf(imported), u"PERIOD_CLOSED"_s);
    QCOMPARE(desk.books(), before);
}

QTEST_GUILESS_MAIN(TestImportInterrupted)
#include "tst_importinterrupted.moc"
