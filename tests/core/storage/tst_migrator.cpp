#include "core/storage/books.h"
#include "core/storage/migrator.h"
#include "tests/support/emptyplace.h"
#include "tests/support/faultonce.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

/// What every set of books begins with, and little more.
const QString firstSql
    = u"-- Comments; are passed over;\n"
      u"CREATE TABLE schema_version (store_id INT64 NOT NULL, "
      u"version INT32 NOT NULL, applied_at INT64 NOT NULL, "
      u"PRIMARY KEY (store_id, version)) TABLE_OPTIONS;\n"
      u"CREATE TABLE id_counter (store_id INT64 NOT NULL, "
      u"next_value INT64 NOT NULL, PRIMARY KEY (store_id)) TABLE_OPTIONS;\n"
      u"CREATE TABLE notes (store_id INT64 NOT NULL, id INT64 NOT NULL,\n"
      u"    -- A comment inside.\n"
      u"    body TEXT(20) NOT NULL, PRIMARY KEY (store_id, id)) TABLE_OPTIONS;\n"_s;
const QString secondSql = u"ALTER TABLE notes ADD COLUMN colour TEXT(20);\n"
                          u"CREATE TABLE tag (store_id INT64 NOT NULL, id INT64 NOT NULL, "
                          u"word TEXT(20) NOT NULL, PRIMARY KEY (store_id, id)) TABLE_OPTIONS;\n"
                          u"CREATE UNIQUE INDEX tag_word ON tag (store_id, word);\n"_s;
const QList<Migration> older { { 1, firstSql } };
const QList<Migration> newer { { 1, firstSql }, { 2, secondSql } };

Done noBackup(Database&, int)
{
    return ErrorCode::Cancelled;
}

Done anyBackup(Database&, int)
{
    return done;
}

Done migrate(Database& database, const QList<Migration>& migrations)
{
    return Migrator(migrations, anyBackup).run(database);
}

/// Everything that tells one state of a schema from another.
QStringList stateOf(Database& database)
{
    QStringList state { QString::number(test::valueOf(Migrator::versionOf(database))) };
    const auto tables
        = test::valueOf(database.select(database.dialect().tableNamesQuery(), {},
                                        [](const Row& row) { return std::optional(row.text(0)); }));
    for (const QString& table : tables)
        state.append(table + u": "_s + database.columnsOf(table).join(u' '));
    return state;
}

const QStringList newestState { u"2"_s, u"id_counter: store_id next_value"_s,
                                u"notes: store_id id body colour"_s,
                                u"schema_version: store_id version applied_at"_s,
                                u"tag: store_id id word"_s };

qint64 versionRows(Database& database)
{
    return test::valueOf(database.selectInteger(u"SELECT COUNT(*) FROM schema_version"_s));
}

/// Opens the place in several programs at once and lets each of them act.
template <typename Act> QStringList atOnce(const test::EmptyPlace& place, int programs, Act act)
{
    std::latch start(programs);
    std::vector<QString> codes(static_cast<size_t>(programs));
    std::vector<std::thread> threads;
    for (QString& code : codes) {
        threads.emplace_back([&] {
            start.arrive_and_wait();
            code = test::codeOf(act(place.url()));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return QStringList(codes.begin(), codes.end());
}

} // namespace

class TestMigrator final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void anEmptyDatabase_getsTheNewestSchema_withoutABackup()
    {
        JANGBU_EMPTY_PLACE(place);
        const auto database = place.open();
        QCOMPARE(*Migrator::versionOf(*database), 0);
        QVERIFY(Migrator(newer, noBackup).run(*database));
        QCOMPARE(stateOf(*database), newestState);
        QCOMPARE(*database->selectInteger(u"SELECT next_value FROM id_counter "
                                          u"WHERE store_id = 0"_s),
                 1);
        QVERIFY(Migrator(newer, noBackup).run(*database));
        QCOMPARE(versionRows(*database), 2);
    }

    void whatIsShipped_isNumberedWithoutGaps()
    {
        const auto migrations = Migrator::shipped();
        for (qsizetype at = 0; at < migrations.size(); ++at)
            QCOMPARE(migrations.at(at).version, at + 1);
        QCOMPARE(Migrator(migrations, noBackup).newestVersion(), migrations.size());
    }

    void runTo_stopsThere()
    {
        JANGBU_EMPTY_PLACE(place);
        const auto database = place.open();
        QVERIFY(Migrator(newer, noBackup).runTo(*database, 1));
        QCOMPARE(*Migrator::versionOf(*database), 1);
        QVERIFY(database->columnsOf(u"tag"_s).isEmpty());
    }

    void aNewerSchema_isRefused_andStaysAsItIs()
    {
        JANGBU_EMPTY_PLACE(place);
        const auto database = place.open();
        QVERIFY(migrate(*database, newer));
        const auto refused = Migrator(older, noBackup).run(*database);
        QCOMPARE(test::codeOf(refused), u"STORAGE_TOO_NEW"_s);
        QCOMPARE(refused.error().values, (QStringList { u"2"_s, u"1"_s }));
        QCOMPARE(stateOf(*database), newestState);
    }

    void anOlderSchema_isMigrated_afterABackup()
    {
        JANGBU_EMPTY_PLACE(place);
        const auto database = place.open();
        QVERIFY(migrate(*database, older));
        QVERIFY(database->run(u"INSERT INTO notes (store_id, id, body) VALUES (0, 1, 'kept')"_s));
        const QStringList before = stateOf(*database);
        QStringList asSaved;
        int backups = 0;
        const Migrator migrator(newer, [&](Database& books, int version) -> Done {
            ++backups;
            asSaved = stateOf(books);
            return version == 1 ? Done(done) : Done(ErrorCode::Cancelled);
        });
        QVERIFY(migrator.run(*database));
        QCOMPARE(backups, 1);
        QCOMPARE(asSaved, before);
        QCOMPARE(stateOf(*database), newestState);
        QCOMPARE(*database->selectInteger(u"SELECT COUNT(*) FROM notes WHERE body = 'kept'"_s), 1);
        QVERIFY(migrator.run(*database));
        QCOMPARE(backups, 1);
    }

    void aBackupThatFails_stopsTheMigration()
    {
        JANGBU_EMPTY_PLACE(place);
        const auto database = place.open();
        QVERIFY(migrate(*database, older));
        const QStringList before = stateOf(*database);
        const auto refused = Migrator(newer, [](Database&, int) -> Done {
                                 return Error { ErrorCode::FileNotWritable, { u"x"_s, u"y"_s } };
                             }).run(*database);
        QCOMPARE(test::codeOf(refused), u"FILE_NOT_WRITABLE"_s);
        QCOMPARE(stateOf(*database), before);
    }

    void aMigrationThatIsCutShortAnywhere_goesOn()
    {
        QFETCH_GLOBAL(QString, product);
        bool happened = true;
        int nth = 1;
        for (; happened; ++nth) {
            JANGBU_EMPTY_PLACE(place);
            const auto database = place.open();
            {
                const test::FaultOnce fault(*database, { FaultPoint::Execute }, nth,
                                            ErrorCode::StorageFailed);
                const auto cut = migrate(*database, newer);
                happened = fault.happened();
                QCOMPARE(bool(cut), !happened);
            }
            const auto after = place.open();
            QCOMPARE(test::codeOf(migrate(*after, newer)), u"DONE"_s);
            QCOMPARE(stateOf(*after), newestState);
            QCOMPARE(versionRows(*after), 2);
        }
        QVERIFY(nth > 8);
    }

    void aDeadlockInAMigration_isTriedAgain()
    {
        bool happened = true;
        for (int nth = 1; happened; ++nth) {
            JANGBU_EMPTY_PLACE(place);
            const auto database = place.open();
            // The first step reads which tables there are, outside of what is tried again.
            const test::FaultOnce fault(*database, { FaultPoint::Execute }, nth + 1,
                                        ErrorCode::StorageBusy);
            const auto migrated = Migrator(newer, anyBackup).run(*database);
            happened = fault.happened();
            QVERIFY2(migrated, qPrintable(u"fault at step %1"_s.arg(nth)));
            database->setFault({});
            QCOMPARE(stateOf(*database), newestState);
        }
    }

    void aWrongStatement_isSaid_andTheVersionStays()
    {
        JANGBU_EMPTY_PLACE(place);
        const auto database = place.open();
        QVERIFY(migrate(*database, older));
        const QList<Migration> wrong { { 1, firstSql },
                                       { 2, secondSql + u"CREATE NONSENSE;\n"_s } };
        QCOMPARE(test::codeOf(migrate(*database, wrong)), u"STORAGE_FAILED"_s);
        QCOMPARE(*Migrator::versionOf(*database), 1);
        if (product == u"sqlite")
            QVERIFY(database->columnsOf(u"tag"_s).isEmpty());
        QVERIFY(migrate(*database, newer));
        QCOMPARE(stateOf(*database), newestState);
    }

    void programsThatStartAtOnce_onAnEmptyDatabase_makeItOnce()
    {
        for (int round = 0; round < 5; ++round) {
            JANGBU_EMPTY_PLACE(place);
            const auto codes
                = atOnce(place, 4, [](const DatabaseUrl& url) { return openBooks(url); });
            QCOMPARE(codes, QStringList(4, u"DONE"_s));
            const auto database = place.open();
            QCOMPARE(versionRows(*database), Migrator::shipped().size());
        }
    }

    void programsThatStartAtOnce_onOlderBooks_backThemUpOnce()
    {
        for (int round = 0; round < 3; ++round) {
            JANGBU_EMPTY_PLACE(place);
            if (product != u"sqlite")
                QSKIP("Backups of a server's books go to a folder that all tests share.");
            QVERIFY(Migrator(Migrator::shipped(), anyBackup).runTo(*place.open(), 2));
            const auto codes
                = atOnce(place, 4, [](const DatabaseUrl& url) { return openBooks(url); });
            QCOMPARE(codes, QStringList(4, u"DONE"_s));
            const QFileInfo books(place.url().path);
            const auto files = books.dir().entryList(QDir::Files).filter(books.fileName() + u'.');
            QCOMPARE(files, QStringList(books.fileName() + u".before-version-3"_s));
        }
    }

    void programsThatStartAtOnce_onAnOlderDatabase_migrateItOnce()
    {
        for (int round = 0; round < 5; ++round) {
            JANGBU_EMPTY_PLACE(place);
            QVERIFY(migrate(*place.open(), older));
            const auto codes = atOnce(place, 4, [](const DatabaseUrl& url) -> Done {
                JANGBU_TRY_ASSIGN(const auto database, Database::open(url));
                return migrate(*database, newer);
            });
            QCOMPARE(codes, QStringList(4, u"DONE"_s));
            const auto database = place.open();
            QCOMPARE(stateOf(*database), newestState);
            QCOMPARE(versionRows(*database), 2);
        }
    }

    void anotherProgramsTables_areRefused_andNothingIsAdded_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("notes") << QStringList { u"CREATE TABLE notes (body INTEGER)"_s };
        QTest::newRow("a schema_version") << QStringList {
            u"CREATE TABLE schema_version (version INTEGER, description INTEGER)"_s
        };
        QTest::newRow("names of ours")
            << QStringList { u"CREATE TABLE id_counter (store_id INTEGER)"_s,
                             u"CREATE TABLE schema_version (version INTEGER)"_s };
    }
    void anotherProgramsTables_areRefused_andNothingIsAdded()
    {
        JANGBU_EMPTY_PLACE(place);
        QFETCH(QStringList, statements);
        const auto database = place.open();
        for (const QString& statement : statements)
            QVERIFY(database->run(statement));
        const auto refused = Migrator(Migrator::shipped(), noBackup).run(*database);
        QCOMPARE(test::codeOf(refused), u"STORAGE_NOT_BOOKS"_s);
        QCOMPARE(refused.error().values, QStringList { place.url().shown() });
        const auto tables
            = database->select(database->dialect().tableNamesQuery(), {},
                               [](const Row& row) { return std::optional(row.text(0)); });
        QCOMPARE(tables->size(), statements.size());
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
