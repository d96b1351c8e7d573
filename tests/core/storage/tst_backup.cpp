#include "core/storage/backup.h"
#include "core/storage/books.h"
#include "core/storage/transaction.h"
#include "tests/support/everytable.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyDays = 4'500;

std::unique_ptr<Database> opened(const QString& path)
{
    auto database = openBooks(DatabaseUrl::sqlite(path));
    JANGBU_CHECK(bool(database));
    return database.take();
}

Done isSound(Database& copy)
{
    return checkIntegrity(copy);
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestBackup final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void tables_areAllOfTheSchema()
    {
        JANGBU_FRESH_BOOKS(books);
        auto names
            = books->database().select(books->database().dialect().tableNamesQuery(), {},
                                       [](const Row& row) { return std::optional(row.text(0)); });
        QVERIFY(names);
        QStringList expected
            = TableCopier::tables() + QStringList { u"schema_version"_s, u"commit_mark"_s };
        expected.sort();
        QStringList found = names.value();
        found.sort();
        QCOMPARE(found, expected);
    }

    void restoredBackup_isEqualInEveryRow_onEitherProduct()
    {
        JANGBU_FRESH_BOOKS(source);
        test::fillEveryTable(source->database(), manyDays);
        const QStringList content = test::contentOf(source->database());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"backup.jangbu"_s);

        const auto made = Backup(source->database(), Migrator::shipped()).writeTo(path, isSound);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));

        QCOMPARE(filesIn(folder), QStringList { u"backup.jangbu"_s });
        QCOMPARE(test::contentOf(*opened(path)), content);
        for (const QString& other : { u"sqlite"_s, u"mysql"_s }) {
            const auto target = test::freshBooks(other);
            if (!target)
                continue;
            Restore restore(target->database(), Migrator::shipped());
            const auto restored = restore.run(path, folder.filePath(u"copy.jangbu"_s), isSound);
            QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
            QCOMPARE(restored.value(), false);
            QCOMPARE(test::contentOf(target->database()), content);
        }
    }

    void backup_isOfOneMoment_whileTheBooksAreInUse()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 10);
        QTemporaryDir folder;
        const auto till = books->another();
        const auto pending = till->columnsOf(u"store"_s); // The other program has the books open.
        QVERIFY(!pending.isEmpty());
        QVERIFY(Backup(books->database(), Migrator::shipped())
                    .writeTo(folder.filePath(u"one.jangbu"_s), isSound));
        QVERIFY(inTransaction(*till,
                              [&] { return till->run(u"UPDATE store SET name = 'changed'"_s); }));
        const auto copy = opened(folder.filePath(u"one.jangbu"_s));
        QVERIFY(test::contentOf(*copy) != test::contentOf(books->database()));
    }

    void restore_overLivingBooks_keepsACopyOfThem()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 10);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"backup.jangbu"_s);
        QVERIFY(Backup(books->database(), Migrator::shipped()).writeTo(path, isSound));
        const QStringList before = test::contentOf(books->database());
        QVERIFY(inTransaction(books->database(), [&] {
            return books->database().run(
                u"UPDATE trade SET void_reason = 'later' WHERE state = 2"_s);
        }));
        const QStringList living = test::contentOf(books->database());
        QVERIFY(living != before);

        const QString copyPath = folder.filePath(u"copy.jangbu"_s);
        const auto restored
            = Restore(books->database(), Migrator::shipped()).run(path, copyPath, isSound);

        QVERIFY(restored);
        QCOMPARE(restored.value(), true);
        QCOMPARE(test::contentOf(books->database()), before);
        QCOMPARE(test::contentOf(*opened(copyPath)), living);
    }

    void restore_neverGivesIdsOutAgain()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"backup.jangbu"_s);
        QVERIFY(Backup(books->database(), Migrator::shipped()).writeTo(path, isSound));
        QVERIFY(inTransaction(books->database(), [&] {
            return books->database().run(
                u"UPDATE id_counter SET next_value = 999999 WHERE store_id = 777"_s);
        }));
        QVERIFY(Restore(books->database(), Migrator::shipped())
                    .run(path, folder.filePath(u"copy.jangbu"_s), isSound));
        QCOMPARE(books->database()
                     .selectInteger(u"SELECT next_value FROM id_counter WHERE store_id = 777"_s)
                     .value(),
                 999'999);
    }

    void refuses_anUnsoundCopy_andLeavesNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 10);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"backup.jangbu"_s);
        Backup backup(books->database(), Migrator::shipped());
        const auto unsound = [](Database&) -> Done {
            return Error { ErrorCode::StorageCorrupt, { u"seal"_s } };
        };
        QCOMPARE(backup.writeTo(path, unsound).error().code, ErrorCode::BackupInvalid);
        QCOMPARE(filesIn(folder), QStringList());

        QVERIFY(backup.writeTo(path, isSound));
        QCOMPARE(backup.writeTo(path, isSound).error().code, ErrorCode::FileExists);
        const QStringList content = test::contentOf(books->database());
        Restore restore(books->database(), Migrator::shipped());
        QCOMPARE(restore.run(path, folder.filePath(u"copy.jangbu"_s), unsound).error().code,
                 ErrorCode::BackupInvalid);
        QCOMPARE(test::contentOf(books->database()), content);
    }

    void cancelled_leavesNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), manyDays);
        const QStringList content = test::contentOf(books->database());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"backup.jangbu"_s);
        QVERIFY(Backup(books->database(), Migrator::shipped()).writeTo(path, isSound));
        int steps = 0;
        const auto afterAWhile = [&] { return ++steps > 30; };
        const auto restored
            = Restore(books->database(), Migrator::shipped())
                  .run(path, folder.filePath(u"copy.jangbu"_s), isSound, afterAWhile);
        QCOMPARE(restored.error().code, ErrorCode::Cancelled);
        QCOMPARE(test::contentOf(books->database()), content);
    }

    void refuses_whatIsNoBackup_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QByteArray("store,trade\nA,1\n").repeated(100)
                              << ErrorCode::StorageNotBooks;
        QTest::newRow("nothing") << QByteArray() << ErrorCode::StorageNotBooks;
    }

    void refuses_whatIsNoBackup()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        JANGBU_FRESH_BOOKS(books);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"backup.jangbu"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Restore restore(books->database(), Migrator::shipped());
        QCOMPARE(restore.run(file.fileName(), folder.filePath(u"c"_s), isSound).error().code, code);
        QCOMPARE(restore.run(folder.filePath(u"absent"_s), folder.filePath(u"c"_s), isSound)
                     .error()
                     .code,
                 ErrorCode::FileNotReadable);
        QCOMPARE(Backup(books->database(), Migrator::shipped())
                     .writeTo(folder.filePath(u"no/such/folder/b.jangbu"_s), isSound)
                     .error()
                     .code,
                 ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
