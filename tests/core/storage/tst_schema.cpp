#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

/// The first column, sorted here, since the products sort names differently.
QStringList texts(Database& database, const QString& sql)
{
    QStringList found = test::valueOf(
        database.select(sql, {}, [](const Row& row) { return std::optional(row.text(0)); }));
    found.sort();
    return found;
}

qint64 count(Database& database, const QString& sql)
{
    return test::valueOf(database.selectInteger(sql));
}

QStringList tablesOf(Database& database)
{
    return texts(database, database.dialect().tableNamesQuery());
}

/// `table key: column …` of every primary and unique key.
QStringList uniqueKeysOf(Database& database)
{
    const bool isSqlite = database.url().product == DatabaseUrl::Product::Sqlite;
    return texts(
        database,
        isSqlite ? u"SELECT t.name || ' ' || i.name || ': ' || (SELECT group_concat(c.name, ' ') "
                   u"FROM pragma_index_info(i.name) AS c) FROM sqlite_master AS t "
                   u"JOIN pragma_index_list(t.name) AS i WHERE t.type = 'table' "
                   u"AND i.\"unique\" = 1 ORDER BY 1"_s
                 : u"SELECT CONCAT(table_name, ' ', index_name, ': ', GROUP_CONCAT(column_name "
                   u"ORDER BY seq_in_index SEPARATOR ' ')) FROM information_schema.statistics "
                   u"WHERE table_schema = DATABASE() AND non_unique = 0 "
                   u"GROUP BY table_name, index_name ORDER BY 1"_s);
}

/// `table.column` of every column that may be NULL.
QStringList nullableColumnsOf(Database& database)
{
    const bool isSqlite = database.url().product == DatabaseUrl::Product::Sqlite;
    return texts(
        database,
        isSqlite ? u"SELECT t.name || '.' || c.name FROM sqlite_master AS t "
                   u"JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' "
                   u"AND c.\"notnull\" = 0 ORDER BY 1"_s
                 : u"SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns "
                   u"WHERE table_schema = DATABASE() AND is_nullable = 'YES' ORDER BY 1"_s);
}

} // namespace

class TestSchema final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void everyTable_hasAPrimaryKey_andEveryUniqueKeyBeginsWithTheStore()
    {
        JANGBU_FRESH_BOOKS(books);
        Database& database = books->database();
        const QStringList keys = uniqueKeysOf(database);
        const QString primary = product == u"sqlite" ? u" sqlite_autoindex_"_s : u" PRIMARY: "_s;
        for (const QString& table : tablesOf(database)) {
            const bool hasPrimary
                = std::any_of(keys.cbegin(), keys.cend(),
                              [&](const QString& key) { return key.startsWith(table + primary); });
            QVERIFY2(hasPrimary, qPrintable(table));
        }
        for (const QString& key : keys)
            QVERIFY2(key.section(u": "_s, 1).split(u' ').first() == u"store_id", qPrintable(key));
    }

    void everyForeignKey_staysInsideOneStore_andChangesNothingByItself()
    {
        JANGBU_FRESH_BOOKS(books);
        Database& database = books->database();
        if (product == u"sqlite") {
            QVERIFY(count(database,
                          u"SELECT COUNT(*) FROM sqlite_master AS t "
                          u"JOIN pragma_foreign_key_list(t.name) AS f"_s)
                    > 0);
            QCOMPARE(count(database,
                           u"SELECT COUNT(*) FROM sqlite_master AS t "
                           u"JOIN pragma_foreign_key_list(t.name) AS f "
                           u"WHERE f.on_delete <> 'NO ACTION' "
                           u"OR f.on_update <> 'NO ACTION' "
                           u"OR (f.seq = 0 AND f.\"from\" <> 'store_id')"_s),
                     0);
            return;
        }
        QCOMPARE(count(database,
                       u"SELECT COUNT(*) FROM information_schema.referential_constraints "
                       u"WHERE constraint_schema = DATABASE() AND (delete_rule NOT IN "
                       u"('RESTRICT', 'NO ACTION') OR update_rule NOT IN "
                       u"('RESTRICT', 'NO ACTION'))"_s),
                 0);
        QCOMPARE(count(database,
                       u"SELECT COUNT(*) FROM information_schema.key_column_usage "
                       u"WHERE constraint_schema = DATABASE() AND ordinal_position = 1 "
                       u"AND referenced_table_name IS NOT NULL "
                       u"AND column_name <> 'store_id'"_s),
                 0);
    }

    void sqliteTables_areStrict_andTheConnectionIsSafe()
    {
        JANGBU_FRESH_BOOKS(books);
        if (product != u"sqlite")
            QSKIP("about SQLite");
        Database& database = books->database();
        QCOMPARE(texts(database,
                       u"SELECT name FROM pragma_table_list WHERE schema = 'main' "
                       u"AND name NOT LIKE 'sqlite_%' AND (strict = 0 OR wr = 0) "
                       u"ORDER BY name"_s),
                 QStringList({ u"pack_cold"_s, u"pack_hot"_s })); // Long rows, beside their keys.
        QCOMPARE(count(database,
                       u"SELECT COUNT(*) FROM pragma_table_list WHERE strict = 0 "
                       u"AND schema = 'main' AND name NOT LIKE 'sqlite_%'"_s),
                 0);
        QCOMPARE(texts(database, u"PRAGMA journal_mode"_s), QStringList { u"wal"_s });
        QCOMPARE(count(database, u"PRAGMA synchronous"_s), 2);
        QCOMPARE(count(database, u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(count(database,
                       u"SELECT COUNT(*) FROM sqlite_master "
                       u"WHERE type IN ('trigger', 'view')"_s),
                 0);
    }

    void mySqlTables_areInnoDb_withABinaryCollation_whateverTheDatabasesDefault()
    {
        JANGBU_FRESH_BOOKS(books);
        if (product != u"mysql")
            QSKIP("about MySQL");
        Database& database = books->database();
        QCOMPARE(texts(database,
                       u"SELECT default_character_set_name "
                       u"FROM information_schema.schemata "
                       u"WHERE schema_name = DATABASE()"_s),
                 QStringList { u"latin1"_s });
        const bool isMariaDb
            = texts(database, u"SELECT VERSION()"_s).constFirst().contains(u"MariaDB"_s);
        const QString collation = isMariaDb ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s;
        QCOMPARE(texts(database,
                       u"SELECT DISTINCT CONCAT(engine, ' ', table_collation) "
                       u"FROM information_schema.tables "
                       u"WHERE table_schema = DATABASE()"_s),
                 QStringList { u"InnoDB "_s + collation });
        QCOMPARE(texts(database,
                       u"SELECT DISTINCT collation_name FROM information_schema.columns "
                       u"WHERE table_schema = DATABASE() "
                       u"AND data_type NOT IN ('bigint', 'int', 'longblob')"_s),
                 QStringList { collation });
        QCOMPARE(texts(database,
                       u"SELECT column_name FROM information_schema.columns "
                       u"WHERE table_schema = DATABASE() AND extra <> ''"_s),
                 QStringList());
        for (const QString& kind :
             { u"triggers WHERE trigger_schema"_s, u"routines WHERE routine_schema"_s,
               u"events WHERE event_schema"_s, u"views WHERE table_schema"_s })
            QCOMPARE(count(database,
                           u"SELECT COUNT(*) FROM information_schema.%1 = DATABASE()"_s.arg(kind)),
                     0);
    }

    void theSession_isStrict_andReadsWhatIsCommitted()
    {
        JANGBU_FRESH_BOOKS(books);
        if (product != u"mysql")
            QSKIP("about MySQL");
        Database& database = books->database();
        const QString mode = texts(database, u"SELECT @@SESSION.sql_mode"_s).constFirst();
        for (const QString& part : { u"STRICT_TRANS_TABLES"_s, u"ONLY_FULL_GROUP_BY"_s,
                                     u"ERROR_FOR_DIVISION_BY_ZERO"_s, u"NO_ENGINE_SUBSTITUTION"_s })
            QVERIFY2(mode.split(u',').contains(part), qPrintable(mode));
        QVERIFY(!database.run(u"INSERT INTO store (store_id, name, currency, zone, day_cutoff, "
                              u"created_at, menu_version) "
                              u"VALUES (1, 'x', 'FOUR', 'x', 0, 0, 0)"_s));
        QCOMPARE(count(database, u"SELECT COUNT(*) FROM store"_s), 0);
    }

    void bothProducts_haveTheSameTablesColumnsAndKeys()
    {
        const auto sqlite = test::freshBooks(u"sqlite"_s);
        const auto mysql = test::freshBooks(u"mysql"_s);
        if (!mysql)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QStringList tables = tablesOf(sqlite->database());
        QVERIFY(tables.size() > 20);
        QCOMPARE(tablesOf(mysql->database()), tables);
        for (const QString& table : tables) {
            QCOMPARE(mysql->database().columnsOf(table), sqlite->database().columnsOf(table));
        }
        QCOMPARE(nullableColumnsOf(mysql->database()), nullableColumnsOf(sqlite->database()));
        const auto columnsOnly = [](const QStringList& keys) {
            QStringList columns;
            for (const QString& key : keys)
                columns.append(key.section(u' ', 0, 0) + u": "_s + key.section(u": "_s, 1));
            columns.sort();
            return columns;
        };
        QCOMPARE(columnsOnly(uniqueKeysOf(mysql->database())),
                 columnsOnly(uniqueKeysOf(sqlite->database())));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
