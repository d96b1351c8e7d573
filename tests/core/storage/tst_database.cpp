#include "tests/support/outcome.h"
#include "tests/support/scratchtable.h"
#include "tests/support/stops.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <limits>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QString idsSql = u"SELECT id FROM scratch WHERE store_id = 0 AND id >= :from ORDER BY id"_s;
const QString numberSql = u"SELECT number FROM scratch WHERE store_id = 0 AND id = :id"_s;
const QString nameSql = u"SELECT name FROM scratch WHERE store_id = 0 AND id = :id"_s;
const QString idByNameSql = u"SELECT id FROM scratch WHERE store_id = 0 AND name = :name"_s;

std::optional<qint64> firstInteger(const Row& row)
{
    return row.integer(0);
}

QString nameOf(Database& database, qint64 id)
{
    const auto name = database.selectOne(nameSql, { { ":id"_L1, id } },
                                         [](const Row& row) { return std::optional(row.text(0)); });
    return *test::valueOf(name);
}

} // namespace

#define JANGBU_FRESH_SCRATCH(books, database)                                                      \
    JANGBU_FRESH_BOOKS(books);                                                                     \
    Database& database = books->database();                                                        \
    test::makeScratchTable(database)

class TestDatabase final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void values_areBoundByName_inAnyOrder()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        const QString sql = u"INSERT INTO scratch (store_id, id, name, number) "
                            u"VALUES (0, :number, :name, :number)"_s;
        QVERIFY(database.run(sql, { { ":name"_L1, u":number ? '; --"_s }, { ":number"_L1, 7 } }));
        QVERIFY(database.run(sql, { { ":number"_L1, 8 }, { ":name"_L1, u"%1"_s } }));
        QCOMPARE(test::scratchRows(database),
                 (QStringList { u"7=:number ? '; --:7"_s, u"8=%1:8"_s }));
    }

    void aValueThatIsMissing_stopsTheProgram_alsoWhenTheStatementIsKept()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        const QString sql = u"UPDATE scratch SET name = ':text' WHERE id = :id AND number = :n"_s;
        const auto withoutNumber = [&] { (void)database.run(sql, { { ":id"_L1, 1 } }); };
        QVERIFY(test::stopsTheProgram(withoutNumber));
        QVERIFY(database.run(sql, { { ":id"_L1, 1 }, { ":n"_L1, 2 }, { ":more"_L1, 3 } }));
        QVERIFY(test::stopsTheProgram(withoutNumber));
    }

    void statements_areKeptPrepared_butOnlySoMany()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        int prepared = 0;
        database.setFault([&](FaultPoint point) {
            prepared += point == FaultPoint::Prepare ? 1 : 0;
            return std::optional<ErrorCode>();
        });
        const auto read = [&](int id) {
            QVERIFY(database.selectInteger(u"SELECT id FROM scratch WHERE id = %1"_s.arg(id)));
        };
        read(0);
        read(0);
        QCOMPARE(prepared, 1);
        for (int id = 0; id < 300; ++id)
            read(id);
        QCOMPARE(prepared, 300);
        read(299);
        QCOMPARE(prepared, 300);
        read(0);
        QCOMPARE(prepared, 301);
        database.setFault({});
    }

    void integers_keepAll64Bits()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        const QList<qint64> numbers { 0, 1, (qint64(1) << 31), (qint64(1) << 53) + 1,
                                      std::numeric_limits<qint64>::max() };
        for (qsizetype at = 0; at < numbers.size(); ++at)
            QVERIFY(test::addScratch(database, at + 1, QString::number(at), numbers.at(at)));
        for (qsizetype at = 0; at < numbers.size(); ++at)
            QCOMPARE(*database.selectInteger(numberSql, { { ":id"_L1, at + 1 } }), numbers.at(at));
        const qint64 smallest = std::numeric_limits<qint64>::min();
        QVERIFY(test::addScratch(database, smallest, u"smallest"_s, 5));
        QCOMPARE(*database.selectInteger(idsSql, { { ":from"_L1, smallest } }), smallest);
        QCOMPARE(*database.selectInteger(idByNameSql, { { ":name"_L1, u"smallest"_s } }), smallest);
    }

    void emptyText_isNotNull()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        QVERIFY(test::addScratch(database, 1, QString(), 0));
        QVERIFY(test::addScratch(database, 2, u"x"_s, std::nullopt));
        const auto setNull = u"UPDATE scratch SET name = :name WHERE store_id = 0 AND id = 2"_s;
        QVERIFY(database.run(setNull, { { ":name"_L1, std::optional<QString>() } }));
        QCOMPARE(test::scratchRows(database), (QStringList { u"1=:0"_s, u"2=NULL:NULL"_s }));
        QVERIFY(database.run(setNull, { { ":name"_L1, std::optional(u"y"_s) } }));
        QCOMPARE(nameOf(database, 2), u"y"_s);
    }

    void texts_comeBackAsTheyAre_andAreEqualOnlyWhenEveryCodePointIs()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        const QStringList texts { u"a"_s,
                                  u"A"_s,
                                  u"a "_s,
                                  u" a"_s,
                                  u"á"_s,
                                  u"a\u0301"_s,
                                  u"ß"_s,
                                  u"ss"_s,
                                  u"🍣"_s,
                                  u"🍺"_s,
                                  u"🍺🍺"_s,
                                  u"가"_s,
                                  u"\u1100\u1161"_s,
                                  u"ａ"_s,
                                  u"a\u200b"_s,
                                  u"１"_s,
                                  u"1"_s,
                                  u"\ue000"_s,
                                  u"\U0010ffff"_s,
                                  u"a\n"_s,
                                  u"a\t"_s,
                                  u"'\"\\`%_"_s,
                                  u"👨‍👩‍👧"_s,
                                  u"김"_s.repeated(255) };
        for (qsizetype at = 0; at < texts.size(); ++at) {
            const auto added = test::addScratch(database, at + 1, texts.at(at), 0);
            QVERIFY2(added, qPrintable(texts.at(at)));
        }
        for (qsizetype at = 0; at < texts.size(); ++at) {
            QCOMPARE(nameOf(database, at + 1), texts.at(at));
            QCOMPARE(*database.selectInteger(idByNameSql, { { ":name"_L1, texts.at(at) } }),
                     at + 1);
        }
    }

    void textsWithEmoji_have255CodePoints()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        const QString longest = u"🍕"_s.repeated(255);
        QVERIFY(test::addScratch(database, 1, longest, 0));
        QCOMPARE(nameOf(database, 1), longest);
    }

    void aStatement_mayBeReadWhileItIsRead()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        for (int id = 1; id <= 4; ++id)
            QVERIFY(test::addScratch(database, id, QString::number(id), id));
        QStringList seen;
        const auto outer
            = database.each(idsSql, { { ":from"_L1, 1 } }, [&](const Row& row) -> Done {
                  const qint64 id = row.integer(0);
                  return database.each(idsSql, { { ":from"_L1, id } }, [&](const Row& inner) {
                      seen.append(u"%1-%2"_s.arg(id).arg(inner.integer(0)));
                  });
              });
        QVERIFY(outer);
        QCOMPARE(seen.join(u' '), u"1-1 1-2 1-3 1-4 2-2 2-3 2-4 3-3 3-4 4-4"_s);
    }

    void anErrorOfTheReader_endsTheReading_andTheStatementCanBeUsedAgain()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        for (int id = 1; id <= 3; ++id)
            QVERIFY(test::addScratch(database, id, QString::number(id), id));
        int rows = 0;
        const auto read = database.each(idsSql, { { ":from"_L1, 1 } }, [&](const Row&) -> Done {
            ++rows;
            return ErrorCode::Cancelled;
        });
        QCOMPARE(test::codeOf(read), u"CANCELLED"_s);
        QCOMPARE(rows, 1);
        QCOMPARE(test::valueOf(database.select(idsSql, { { ":from"_L1, 2 } }, firstInteger)),
                 (QList<qint64> { 2, 3 }));
        QVERIFY(test::addScratch(database, 4, u"4"_s, 4));
        QVERIFY(!test::addScratch(database, 4, u"5"_s, 5));
        QVERIFY(test::addScratch(database, 5, u"5"_s, 5));
    }

    void aRowWithoutSense_isCorruptBooks()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        QVERIFY(test::addScratch(database, 1, u"x"_s, 13));
        const auto read = database.select(numberSql, { { ":id"_L1, 1 } }, [](const Row& row) {
            return BusinessDate::fromNumber(row.integer(0));
        });
        QCOMPARE(read.error().code, ErrorCode::StorageCorrupt);
        QCOMPARE(read.error().values, QStringList { u"scratch"_s });
        const auto missing = database.selectOne(numberSql, { { ":id"_L1, 2 } }, firstInteger);
        QCOMPARE(*missing, std::nullopt);
        QCOMPARE(*database.selectInteger(numberSql, { { ":id"_L1, 2 } }), 0);
    }

    void refusals_haveTheirCodes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("word");
        const auto insert = [](const QString& columns, const QString& values) {
            return u"INSERT INTO scratch (store_id, %1) VALUES (0, %2)"_s.arg(columns, values);
        };
        QTest::newRow("primary key") << insert(u"id"_s, u"1"_s) << u"STORAGE_CONFLICT"_s;
        QTest::newRow("unique key") << insert(u"id, name"_s, u"2, 'x'"_s) << u"STORAGE_CONFLICT"_s;
        QTest::newRow("unique key, by an update")
            << u"UPDATE scratch SET name = 'x' WHERE store_id = 0 AND id = 3"_s
            << u"STORAGE_CONFLICT"_s;
        QTest::newRow("foreign key")
            << insert(u"id, parent_id"_s, u"2, 99"_s) << u"STORAGE_FAILED"_s;
        QTest::newRow("parent that has children")
            << u"DELETE FROM scratch WHERE store_id = 0 AND id = 1"_s << u"STORAGE_FAILED"_s;
        QTest::newRow("check") << insert(u"id, number"_s, u"2, -1"_s) << u"STORAGE_FAILED"_s;
        QTest::newRow("not null") << u"INSERT INTO scratch (store_id, id) VALUES (NULL, 2)"_s
                                  << u"STORAGE_FAILED"_s;
        QTest::newRow("text for a number")
            << insert(u"id, number"_s, u"2, 'x'"_s) << u"STORAGE_FAILED"_s;
        QTest::newRow("too large")
            << insert(u"id, number"_s, u"2, 9223372036854775808"_s) << u"STORAGE_FAILED"_s;
        QTest::newRow("no such table") << u"SELECT 1 FROM nothing"_s << u"STORAGE_FAILED"_s;
        QTest::newRow("no such column") << u"SELECT nothing FROM scratch"_s << u"STORAGE_FAILED"_s;
        QTest::newRow("no SQL") << u"SELEKT 1"_s << u"STORAGE_FAILED"_s;
        QTest::newRow("empty") << u""_s << u"STORAGE_FAILED"_s;
    }
    void refusals_haveTheirCodes()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        QFETCH(QString, sql);
        QFETCH(QString, word);
        QVERIFY(database.run(u"INSERT INTO scratch (store_id, id, name, number) "
                             u"VALUES (0, 1, 'x', 1)"_s));
        QVERIFY(database.run(u"INSERT INTO scratch (store_id, id, name, number, parent_id) "
                             u"VALUES (0, 3, 'y', 3, 1)"_s));
        const QStringList before = test::scratchRows(database);
        const auto refused = database.run(sql);
        QCOMPARE(test::codeOf(refused), word);
        QVERIFY(!refused.error().detail.isEmpty());
        QCOMPARE(test::scratchRows(database), before);
    }

    /// Conditions in an UPDATE stand on this count, so both products must count alike.
    void change_countsTheRowsThatTheConditionMeets_alsoThoseThatStayEqual()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        for (int id = 1; id <= 3; ++id)
            QVERIFY(test::addScratch(database, id, QString::number(id), 7));
        const QString sql = u"UPDATE scratch SET number = :number WHERE id >= :from"_s;
        QCOMPARE(*database.change(sql, { { ":number"_L1, 7 }, { ":from"_L1, 2 } }), 2);
        QCOMPARE(*database.change(sql, { { ":number"_L1, 8 }, { ":from"_L1, 2 } }), 2);
        QCOMPARE(*database.change(sql, { { ":number"_L1, 8 }, { ":from"_L1, 4 } }), 0);
        QCOMPARE(*database.change(u"DELETE FROM scratch WHERE number = 8"_s), 2);
        QCOMPARE(*database.change(u"DELETE FROM scratch WHERE number = 8"_s), 0);
    }

    void insertsOfExistingKeys_addReplaceOrKeep()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        const auto& dialect = database.dialect();
        const QStringList keys { u"store_id"_s, u"id"_s };
        const QString insert = u"INSERT INTO scratch (store_id, id, name, number) "
                               u"VALUES (0, :id, :name, :number)"_s;
        const auto add = [&](int id, const QString& name, int number, const QString& suffix) {
            return database.run(
                insert + suffix,
                { { ":id"_L1, id }, { ":name"_L1, name }, { ":number"_L1, number } });
        };
        QVERIFY(add(1, u"one"_s, 10, dialect.addingTo(keys, { u"number"_s })));
        QVERIFY(add(1, u"other"_s, 5, dialect.addingTo(keys, { u"number"_s })));
        QVERIFY(add(2, u"two"_s, 20, dialect.replacing(keys, { u"name"_s, u"number"_s })));
        QVERIFY(add(2, u"zwei"_s, 2, dialect.replacing(keys, { u"name"_s, u"number"_s })));
        QVERIFY(add(3, u"three"_s, 30, dialect.keepingExisting(keys)));
        QVERIFY(add(3, u"drei"_s, 3, dialect.keepingExisting(keys)));
        QCOMPARE(test::scratchRows(database),
                 (QStringList { u"1=one:15"_s, u"2=zwei:2"_s, u"3=three:30"_s }));
    }

    void columnsOf_listsThemInOrder()
    {
        JANGBU_FRESH_SCRATCH(books, database);
        QCOMPARE(database.columnsOf(u"scratch"_s),
                 (QStringList { u"store_id"_s, u"id"_s, u"name"_s, u"number"_s, u"parent_id"_s }));
        QVERIFY(database.columnsOf(u"nothing"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
