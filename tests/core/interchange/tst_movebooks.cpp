#include "core/interchange/movebooks.h"
#include "core/interchange/testconnection.h"
#include "core/storage/books.h"
#include "core/storage/transaction.h"
#include "tests/support/emptyplace.h"
#include "tests/support/everytable.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyDays = 4'500; // More than one step of a table.

void sell(Database& database)
{
    ImportDesk desk(database);
    QByteArray rows = ImportDesk::header();
    for (int trade = 1; trade <= 20; ++trade)
        rows += ImportDesk::row(QByteArray::number(trade), "김치찌개", 9'000, trade % 3 + 1);
    (void)valueOf(desk.sales({ rows }));
}

QString codeOfMove(Database& source, const DatabaseUrl& target)
{
    ImportProgress progress;
    return codeOf(MoveBooks(source).run(target, progress));
}

qint64 storesAt(const DatabaseUrl& url)
{
    return valueOf(testConnection(url)).stores;
}

} // namespace

class TestMoveBooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void movesEveryRow_toEitherProduct_andLeavesTheSource()
    {
        JANGBU_FRESH_BOOKS(source);
        fillEveryTable(source->database(), manyDays);
        const QStringList content = contentOf(source->database());
        for (const QString& other : { u"sqlite"_s, u"mysql"_s }) {
            const EmptyPlace place(other);
            if (!place.isThere())
                continue;
            qint64 most = 0;
            qint64 total = 0;
            ImportProgress progress([&](const ImportStep& step) {
                if (step.phase != ImportPhase::Writing)
                    return;
                QVERIFY(step.done >= most);
                most = step.done;
                total = step.total;
            });
            const MovedBooks moved
                = valueOf(MoveBooks(source->database()).run(place.url(), progress));
            QCOMPARE(moved.stores, 1);
            QCOMPARE(moved.rows, total);
            QVERIFY(most > 0 && most < total); // The last step ends behind the last report.
            const auto target = openBooks(place.url());
            QVERIFY(target);
            QCOMPARE(contentOf(**target), content);
        }
        QCOMPARE(contentOf(source->database()), content);
    }

    void movedBooks_agreeInEverything_andComeBack()
    {
        JANGBU_FRESH_BOOKS(source);
        sell(source->database());
        const QStringList content = contentOf(source->database());
        const EmptyPlace there(u"mysql"_s);
        const EmptyPlace back(u"sqlite"_s);
        if (!there.isThere())
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        ImportProgress progress;
        const MovedBooks moved = valueOf(MoveBooks(source->database()).run(there.url(), progress));
        QVERIFY(moved.report.checked > 0);
        QCOMPARE(moved.report.differences, {});
        const auto between = openBooks(there.url());
        QVERIFY(between);
        (void)valueOf(MoveBooks(**between).run(back.url(), progress));
        QCOMPARE(contentOf(**openBooks(back.url())), content);
    }

    void refuses_aPlaceThatHoldsAStore_andItself()
    {
        JANGBU_FRESH_BOOKS(source);
        sell(source->database());
        const auto target = freshBooks(u"sqlite"_s);
        sell(target->database());
        const QStringList there = contentOf(target->database());
        QCOMPARE(codeOfMove(source->database(), target->url()), u"BOOKS_NOT_EMPTY"_s);
        QCOMPARE(codeOfMove(source->database(), source->url()), u"BOOKS_NOT_EMPTY"_s);
        QCOMPARE(contentOf(target->database()), there);
    }

    void takesBooksWithoutAStore()
    {
        JANGBU_FRESH_BOOKS(source);
        sell(source->database());
        const auto target = freshBooks(u"sqlite"_s);
        QCOMPARE(codeOfMove(source->database(), target->url()), u"DONE"_s);
        QCOMPARE(contentOf(target->database()), contentOf(source->database()));
    }

    void cancelled_leavesNothing_data()
    {
        QTest::addColumn<int>("phase");
        QTest::newRow("while it is copied") << int(ImportPhase::Writing);
        QTest::newRow("while the copy is checked") << int(ImportPhase::Checking);
    }

    void cancelled_leavesNothing()
    {
        QFETCH(int, phase);
        JANGBU_EMPTY_PLACE(place);
        const auto source = freshBooks(u"sqlite"_s);
        sell(source->database());
        const QStringList content = contentOf(source->database());
        ImportProgress* running = nullptr;
        ImportProgress progress([&](const ImportStep& step) {
            if (int(step.phase) == phase)
                running->cancel();
        });
        running = &progress;
        QCOMPARE(codeOf(MoveBooks(source->database()).run(place.url(), progress)), u"CANCELLED"_s);
        QCOMPARE(storesAt(place.url()), 0);
        if (product == u"sqlite")
            QVERIFY(!QFileInfo::exists(place.url().path));
        QCOMPARE(contentOf(source->database()), content);
    }

    void failsWhileItWrites_andLeavesNothing()
    {
        const auto source = freshBooks(u"sqlite"_s);
        sell(source->database());
        QTemporaryDir folder;
        const auto target = DatabaseUrl::sqlite(folder.filePath(u"no-folder/books.jangbu"_s));
        QCOMPARE(codeOfMove(source->database(), target), u"STORAGE_UNAVAILABLE"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void differencesOfTheSource_areMovedAndTold()
    {
        JANGBU_FRESH_BOOKS(source);
        sell(source->database());
        QVERIFY(inTransaction(source->database(), [&] {
            return source->database().run(u"UPDATE product_day SET quantity = quantity + 1"_s);
        }));
        const EmptyPlace place(u"sqlite"_s);
        ImportProgress progress;
        const MovedBooks moved = valueOf(MoveBooks(source->database()).run(place.url(), progress));
        QVERIFY(!moved.report.differences.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMoveBooks)

#include "tst_movebooks.moc"
