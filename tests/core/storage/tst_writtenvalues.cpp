#include "core/storage/bulkinsert.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <limits>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString addSql
    = u"INSERT INTO order_key (store_id, order_key, asker_id, lines_hash, order_id, "
      u"trade_id, amount, trade_amount, made_at) "
      u"VALUES (:store, :key, :number, 'a:b', 1, 1, 1, 1, 1)"_s;
const QString findSql
    = u"SELECT order_key, asker_id, ':key' FROM order_key WHERE store_id = :store "
      u"AND order_key = :key AND order_key = :key"_s;

struct Found {
    QString key;
    qint64 number;
    QString quoted;
};

/// Books on a server, on a connection that writes values into its statements.
std::unique_ptr<Database> writing(const TestBooks& books)
{
    return valueOf(Database::open(books.url(), { .writesValues = true }));
}

} // namespace

/// Values that go to a server within their statement, whatever stands in them.
class TestWrittenValues final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void literals_holdNothingButDigits();
    void places_inQuotes_arePassedOver();
    void values_comeBackAsTheyWere_data();
    void values_comeBackAsTheyWere();
    void numbersAndNothing_comeBack();
    void manyRows_areInsertedAtOnce();
    void changesAreCounted_andRefusalsAreTheSame();
    void readingWithinReading_works();
};

void TestWrittenValues::literals_holdNothingButDigits()
{
    QCOMPARE(literalOf(toSql(-7)), u"-7"_s);
    QCOMPARE(literalOf(toSql(u"a'\\"_s)), u"_utf8mb4 X'61275c'"_s);
    QCOMPARE(literalOf(toSql(QString())), u"_utf8mb4 X''"_s);
    QCOMPARE(literalOf(toSql(QByteArray("\0\xff", 2))), u"X'00ff'"_s);
    QCOMPARE(literalOf(toSql(std::optional<Money>())), u"NULL"_s);
}

void TestWrittenValues::places_inQuotes_arePassedOver()
{
    const WrittenStatement statement(u"a = :a AND ':b' = \":c\" OR :d = :a"_s);
    QCOMPARE(statement.places(), QStringList({ u":a"_s, u":d"_s }));
    QCOMPARE(statement.with({ toSql(1), toSql(2) }), u"a = 1 AND ':b' = \":c\" OR 2 = 1"_s);
    QCOMPARE(WrittenStatement(u"COMMIT"_s).with({}), u"COMMIT"_s);
}

void TestWrittenValues::values_comeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         { u"김말이"_s, u"'; DROP TABLE trade; --"_s, u"\\' OR 1=1 #"_s, u"\"`%_\\"_s, u"🍲🍜"_s,
           u":key ? %1"_s, u"a\0b"_s, u"\n\r\t"_s, QString(), u" e\u0301"_s })
        QTest::addRow("%s", qPrintable(QString::fromLatin1(text.toUtf8().toHex()))) << text;
}

void TestWrittenValues::values_comeBackAsTheyWere()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(const QString, text);
    const auto database = writing(*books);
    valueOf(
        database->run(addSql, { { ":store"_L1, 1 }, { ":key"_L1, text }, { ":number"_L1, 5 } }));
    // It is the same to a connection that binds its values.
    for (Database* reader : { database.get(), &books->database() }) {
        const auto found = valueOf(reader->selectOne(
            findSql, { { ":store"_L1, 1 }, { ":key"_L1, text } }, [](const Row& row) {
                return std::optional(Found { row.text(0), row.integer(1), row.text(2) });
            }));
        QVERIFY(found.has_value());
        QCOMPARE(found->key, text.isNull() ? u""_s : text);
        QCOMPARE(found->number, 5);
        QCOMPARE(found->quoted, u":key"_s);
    }
}

void TestWrittenValues::numbersAndNothing_comeBack()
{
    JANGBU_FRESH_BOOKS(books);
    const auto database = writing(*books);
    for (const qint64 number : { std::numeric_limits<qint64>::min(), qint64(-1), qint64(0),
                                 std::numeric_limits<qint64>::max() }) {
        valueOf(database->run(
            addSql, { { ":store"_L1, 1 }, { ":key"_L1, u"k"_s }, { ":number"_L1, number } }));
        QCOMPARE(valueOf(database->selectInteger(
                     u"SELECT asker_id FROM order_key WHERE asker_id = :number"_s,
                     { { ":number"_L1, number } })),
                 number);
    }
    valueOf(database->run(u"INSERT INTO order_watch (store_id, order_id, trade_id, due_at) "
                          u"VALUES (1, 1, 1, :due)"_s,
                          { { ":due"_L1, std::optional<Instant>() } }));
    QCOMPARE(valueOf(database->selectInteger(
                 u"SELECT COUNT(*) FROM order_watch WHERE due_at IS NULL"_s)),
             1);
}

void TestWrittenValues::manyRows_areInsertedAtOnce()
{
    JANGBU_FRESH_BOOKS(books);
    const auto database = writing(*books);
    valueOf(inTransaction(*database, [&]() -> Done {
        BulkInsert rows(*database, u"dining_table"_s, { u"store_id"_s, u"id"_s, u"name"_s });
        for (int id = 1; id <= 250; ++id)
            JANGBU_TRY(rows.add(1, id, u"'%1\\"_s.arg(id)));
        return rows.flush();
    }));
    QCOMPARE(valueOf(books->database().selectInteger(
                 u"SELECT COUNT(*) FROM dining_table WHERE name LIKE '''%'"_s)),
             250);
}

void TestWrittenValues::changesAreCounted_andRefusalsAreTheSame()
{
    JANGBU_FRESH_BOOKS(books);
    const auto database = writing(*books);
    const auto add = [&] {
        return database->run(addSql,
                             { { ":store"_L1, 1 }, { ":key"_L1, u"k"_s }, { ":number"_L1, 5 } });
    };
    valueOf(add());
    QCOMPARE(codeOf(add()), u"STORAGE_CONFLICT"_s);
    // A row that is met counts, though no value in it becomes another one.
    QCOMPARE(valueOf(database->change(u"UPDATE order_key SET amount = 1 WHERE store_id = :store"_s,
                                      { { ":store"_L1, 1 } })),
             1);
    QCOMPARE(codeOf(database->run(u"UPDATE nowhere SET a = 1"_s)), u"STORAGE_FAILED"_s);
}

void TestWrittenValues::readingWithinReading_works()
{
    JANGBU_FRESH_BOOKS(books);
    const auto database = writing(*books);
    const QString sql = u"SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT :three"_s;
    qint64 sum = 0;
    valueOf(database->each(sql, { { ":three"_L1, 3 } }, [&](const Row&) -> Done {
        return database->each(sql, { { ":three"_L1, 3 } },
                              [&](const Row& row) { sum += row.integer(0); });
    }));
    QCOMPARE(sum, 18);
}

QTEST_GUILESS_MAIN(TestWrittenValues)
#include "tst_writtenvalues.moc"
