#include "core/interchange/foreigncatalog.h"
#include "core/interchange/foreignformatparser.h"
#include "core/text/errortext.h"
#include "tests/support/foreigndesk.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sound = R"({
  "name": "my-till", "title": "My till", "dates": ["d/M/yyyy"], "times": ["HH:mm"],
  "columns": { "date": "When", "item": ["What", "Thing"], "net": "Paid" },
  "optional": { "quantity": "How many", "method": "How" },
  "key": ["Slip"],
  "tables": {},
  "kinds": [{ "column": "Sort", "sale": ["S"], "refund": ["R"], "void": ["V"], "optional": true }],
  "leaveOut": [{ "column": "item", "startsWith": "bag", "amount": "zero" }],
  "payment": { "cash": "coins", "companies": ["Visa"] }
})";

QStringList issuesOf(const QByteArray& json)
{
    const auto parsed = ForeignFormatParser::parse(json, u"mine.json"_s);
    if (parsed)
        return { u"sound"_s };
    QStringList shown;
    for (const InputIssue& issue : parsed.error().issues) {
        shown.append(issue.column + u": "_s + issue.value + u": "_s
                     + sentenceFor(issue.expected, issue.expectedValues, Language::English));
    }
    return shown;
}

} // namespace

/// Declarations of formats: what a sound one means, and what is said of a wrong one.
class TestForeignFormatParser final : public QObject {
    Q_OBJECT

private slots:
    void thoseThatAreBuiltInAreSound();
    void anOwnersOwnIsRead();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void neverFails_whateverIsWritten();
};

void TestForeignFormatParser::thoseThatAreBuiltInAreSound()
{
    const ForeignCatalog catalog = ForeignCatalog::shipped();
    for (const QString& name :
         { u"square-items"_s, u"loyverse-receipts-by-item"_s, u"toast-item-selection"_s,
           u"okpos-receipt-lines"_s, u"pizza-orders"_s, u"restaurant-orders"_s, u"table"_s })
        QVERIFY2(catalog.names().contains(name), qPrintable(name));
    for (const OtherExport& other : catalog.others()) {
        const bool isKnown = std::any_of(
            catalog.formats().begin(), catalog.formats().end(),
            [&other](const ForeignFormat& format) { return format.title == other.use; });
        QVERIFY2(other.use.isEmpty() || isKnown, qPrintable(other.title));
    }
}

void TestForeignFormatParser::anOwnersOwnIsRead()
{
    ForeignDesk desk(u"EUR"_s);
    desk.options().mapPath = desk.write(u"mine.json"_s, sound);
    QCOMPARE(
        desk.read("slip;when;thing;how_many;paid;how;sort\n"
                  "1;2/11/2026 18:30;Tea;2;3,50;coins;S\n"
                  "2;2/11/2026 18:31;Tea;1;-1,75;Visa;R\n"
                  "3;2/11/2026 18:31;Tea;1;1,75;Visa;V\n"
                  "4;2/11/2026 18:31;Bag of paper;1;0,00;;S\n"),
        QStringList({ u"2 my-till:1|2026-11-02T18:30:00|Tea|UNCATEGORIZED|2 × 1.75 − 0.00|CASH"_s,
                      u"3 my-till:2|2026-11-02T18:31:00|Tea|UNCATEGORIZED|1 × 1.75 − 0.00|"
                      "CARD Visa refund my-till:2"_s,
                      u"left out: 2"_s }));
    QCOMPARE(desk.read("slip;when;paid\n"),
             QStringList(u"1: : the header of a known format; My till is the nearest, but What is "
                         "missing. --map FILE describes another format"_s));
}

void TestForeignFormatParser::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const QByteArray& from, const QByteArray& to,
                        const QString& expected) { QTest::newRow(name) << from << to << expected; };
    add("sound", "", "", u"sound"_s);
    add("no name", R"("name": "my-till", )", "", u"name: : a text that is not empty"_s);
    add("a name with blanks", "my-till", "My till", u"name: My till: one of a-z, 0-9, -"_s);
    add("an unknown key", R"("times")", R"("hours")", u"hours: : one of "_s);
    add("a wrong pattern", "d/M/yyyy", "d/M/y", u"dates: d/M/y: a date pattern"_s);
    add("no pattern", R"(["d/M/yyyy"])", "[]", u"dates: : a date pattern"_s);
    add("a wrong time", R"("HH:mm")", R"("hh:mm")", u"times: hh:mm: a time pattern"_s);
    add("an unknown meaning", R"("net")", R"("profit")", u"columns.profit: : one of store, "_s);
    add("no item", R"("item": ["What", "Thing"], )", "", u"columns.item: : a text or"_s);
    add("no amount", R"("net": "Paid")", R"("tax": "Paid")", u"columns.price: : a text or"_s);
    add("a column that is a number", R"("When")", "1", u"columns.date: 1: a text or"_s);
    add("a meaning twice", R"("quantity")", R"("date")", u"optional.date: : one of "_s);
    add("an unknown table", R"("When")", R"({ "table": "t", "column": "c" })",
        u"columns.date.table: t: a name that stands under tables"_s);
    add("a table in a circle", R"("tables": {})",
        R"("tables": { "t": { "key": "k", "by": { "table": "t", "column": "c" } } })",
        u"tables.t.by: : a name that stands under columns"_s);
    add("a table without a key", R"("tables": {})", R"("tables": { "t": { "by": "b" } })",
        u"tables.t.key: : a text that is not empty"_s);
    add("an empty key", R"(["Slip"])", "[]", u"key: […]: a text or"_s);
    add("a wrong sign", R"("title")", R"("delimiter": "/", "title")", u"delimiter: /: one of"_s);
    add("a wrong encoding", R"("title")", R"("encodings": "latin1", "title")",
        u"encodings: latin1: one of UTF-8, windows-949, windows-1252"_s);
    add("a wrong flag", R"("optional": true)", R"("optional": "yes")",
        u"kinds[0].optional: yes: true or false"_s);
    add("a rule without words", R"("startsWith": "bag", )", "",
        u"leaveOut[0]: {…}: one of is, startsWith, contains"_s);
    add("no object", R"({ "cash": "coins", "companies": ["Visa"] })", "[]",
        u"payment: […]: an object in braces"_s);
    add("no JSON", R"("name")", R"(name)", u": : JSON (@"_s);
}

void TestForeignFormatParser::namesWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    QVERIFY(from.isEmpty() || sound.contains(from));
    const QString first
        = issuesOf(from.isEmpty() ? sound : QByteArray(sound).replace(from, to)).first();
    QVERIFY2(first.startsWith(expected), qPrintable(first));
}

void TestForeignFormatParser::neverFails_whateverIsWritten()
{
    for (const char* json : { "", "[]", "1", "null", "{}", "{\"columns\": 1}", "\xff\xfe",
                              "{\"name\": \"a\", \"key\": {\"a\": []}}" })
        QVERIFY2(issuesOf(json).first() != u"sound"_s, json);
    // Each part of a sound declaration, cut away.
    for (qsizetype length = 0; length < sound.size(); ++length)
        (void)issuesOf(sound.first(length));
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray broken = sound;
        broken[at] = '"';
        (void)issuesOf(broken);
    }
    QCOMPARE(issuesOf(QByteArray(2'000'000, ' ')).size(), 1);
}

QTEST_GUILESS_MAIN(TestForeignFormatParser)
#include "tst_foreignformatparser.moc"
