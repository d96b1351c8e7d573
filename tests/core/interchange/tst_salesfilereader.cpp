#include "core/interchange/salesfilereader.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/salesrows.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestSalesFileReader : public QObject {
    Q_OBJECT

private slots:
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesMoreNewNamesThanItHolds();
    void ignoresColumnsThatItDoesNotKnow_andTheirOrder();
    void takesTheStoreThatIsGiven_whereTheFileHasNone();
    void readsNamesInOneForm();
};

/// Rows of refusesBadFiles() in which parts of a payment are wrong.
static void addBadParts()
{
    const auto add = [](const char* name, const QByteArray& content, const QString& issue) {
        QTest::newRow(name) << content << issue;
    };
    const QByteArray unpaid = fullHeader() + rowWith({ "method=", "card_company=" });
    add("parts below the amount", unpaid + partWith({ "part=1", "part_amount=7999" }),
        u"3 part_amount"_s);
    add("a part twice",
        unpaid + partWith({ "part=1", "part_amount=4000" })
            + partWith({ "part=1", "part_amount=4000" }),
        u"4 part"_s);
    add("a part is missing", unpaid + partWith({ "part=2", "part_amount=8000" }), u"3 part"_s);
    add("parts and a method",
        fullHeader() + rowWith({}) + partWith({ "part=1", "part_amount=8000" }), u"2 method"_s);
    add("parts only", fullHeader() + partWith({ "part=1", "part_amount=0" }), u"2 product"_s);
    add("a part of another moment",
        unpaid + partWith({ "part=1", "part_amount=8000", "paid_at=2026-11-20T13:00:01" }),
        u"3 paid_at"_s);
    add("an open trade paid in full",
        fullHeader() + rowWith({ "method=", "card_company=", "paid_at=" })
            + partWith({ "part=1", "part_amount=8000" }),
        u"3 part_amount"_s);
}

void TestSalesFileReader::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("issue");
    const auto add = [](const char* name, const QByteArray& content, const QString& issue) {
        QTest::newRow(name) << content << issue;
    };
    const auto addRow = [&](const char* name, const QByteArray& change, const QString& column) {
        add(name, fullHeader() + rowWith({}) + rowWith({ "trade=2", change }), u"3 "_s + column);
    };
    add("empty file", "", u"1 store"_s);
    add("missing column", QByteArray(fullHeader()).replace("unit_price,", ""), u"1 unit_price"_s);
    add("column twice", QByteArray(fullHeader()).replace("receipt", "trade"), u"1 trade"_s);
    add("UTF-16", QByteArray("\xff\xfes\0t\0", 6), u"1 "_s);
    add("half a character", fullHeader() + rowWith({ "product=\xed\x95" }), u"2 "_s);
    add("CP949", fullHeader() + rowWith({ "product=\xba\xf1\xba\xf6\xb9\xe4" }), u"2 "_s);
    add("unclosed quote", fullHeader() + rowWith({}) + "\"한강,1,", u"3 "_s);
    add("text behind a quote", fullHeader() + "\"한강\"x,1\n", u"2 "_s);
    add("10 MB line", fullHeader() + QByteArray(10'000'000, 'x'), u"2 "_s);
    add("too few fields", fullHeader() + rowWith({}) + "한강,2\n", u"3 "_s);
    add("too many fields", fullHeader() + rowWith({}) + rowWith({ "receipt=1,2" }), u"3 "_s);
    addRow("no store", "store=", u"store"_s);
    addRow("no trade", "trade= ", u"trade"_s);
    addRow("no product", "product=", u"product"_s);
    addRow("long name", "product=" + QByteArray(256, 'x'), u"product"_s);
    addRow("no category", "category=", u"category"_s);
    addRow("31 February", "paid_at=2026-02-31T10:00:00", u"paid_at"_s);
    addRow("no time", "ordered_at=2026-02-01", u"ordered_at"_s);
    addRow("negative price", "unit_price=-1", u"unit_price"_s);
    addRow("price with decimals", "unit_price=4.50", u"unit_price"_s);
    addRow("price past the limit", "unit_price=10000001", u"unit_price"_s);
    addRow("price past 64 bits", "unit_price=9223372036854775808", u"unit_price"_s);
    addRow("price in words", "unit_price=4,500", u""_s);
    addRow("quantity 0", "quantity=0", u"quantity"_s);
    addRow("quantity past 64 bits", "quantity=99999999999999999999", u"quantity"_s);
    addRow("half a piece", "quantity=0.5", u"quantity"_s);
    addRow("unknown method", "method=CHEQUE", u"method"_s);
    addRow("no method", "method=", u"card_company"_s);
    addRow("no company", "card_company=", u"card_company"_s);
    addRow("cash with a company", "method=CASH", u"card_company"_s);
    addRow("unknown kind", "kind=BLUE", u"kind"_s);
    addRow("discount above the amount", "discount=8001", u"discount"_s);
    addRow("unknown mark", "tax_free=maybe", u"tax_free"_s);
    addRow("part of a line", "part=1", u"part"_s);
    addRow("receipt 0", "receipt=0", u"receipt"_s);

    add("paid without a method", fullHeader() + rowWith({ "method=", "card_company=" }),
        u"2 method"_s);
    const auto addOther = [&](const char* name, const QByteArray& change, const QString& column) {
        add(name, fullHeader() + rowWith({}) + rowWith({ change }), u"3 "_s + column);
    };
    addOther("another device", "device=2번", u"device"_s);
    addOther("another payment", "card_company=H", u"method"_s);
    addOther("another moment", "paid_at=2026-11-20T13:00:01", u"paid_at"_s);
    add("another receipt", fullHeader() + rowWith({ "receipt=1" }) + rowWith({ "receipt=2" }),
        u"3 receipt"_s);
    addBadParts();
}

void TestSalesFileReader::refusesBadFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, issue);
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    const QStringList before = desk.books();
    const auto refused = desk.sales({ content });
    QCOMPARE(codeOf(refused), u"IMPORT_INVALID"_s);
    QCOMPARE(ImportDesk::issuesOf(refused.error()).first(), issue + u" IMPORT_INVALID"_s);
    QVERIFY(refused.error().issues.first().file.endsWith(u"1.csv"_s));
    QCOMPARE(desk.books(), before);
}

void TestSalesFileReader::refusesMoreNewNamesThanItHolds()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    QByteArray content = fullHeader();
    for (size_t name = 0; name <= ImportDirectory::maxNames; ++name)
        content += rowWith({ "trade=" + QByteArray::number(qint64(name)),
                             "product=" + QByteArray::number(qint64(name)) });
    const auto refused = desk.sales({ content });
    QCOMPARE(ImportDesk::issuesOf(refused.error()),
             QStringList { u"100002 product IMPORT_INVALID"_s });
    QCOMPARE(refused.error().issues.first().expected, Expectation::FewerNames);
}

void TestSalesFileReader::ignoresColumnsThatItDoesNotKnow_andTheirOrder()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    const auto summary = valueOf(desk.sales(
        { "\xef\xbb\xbfquantity,memo,unit_price,category,product,ordered_at,order,device,trade,"
          "store,"
          "card_company,method,paid_at\r\n"
          "3,\"a, b\",1000,면,국수,2026-11-20 12:00,1,,7,한강,,cash,2026-11-20T13:00:00+09:00" }));
    QCOMPARE(summary.trades, 1);
}

void TestSalesFileReader::takesTheStoreThatIsGiven_whereTheFileHasNone()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    const QString path = desk.write(
        u"1.csv"_s,
        "trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
        "card_company\n"
        "7,,1,2026-11-20T12:00,국수,면,1000,1,2026-11-20T13:00,CASH,\n");
    SalesFileReader reader(path, u"한강"_s);
    ImportDirectory directory { NewStore() };
    valueOf(reader.start(directory));
    SalesRow row;
    QVERIFY(valueOf(reader.next(row)));
    QVERIFY(row.isReadable);
    QCOMPARE(directory.store(row.store).terms.name, u"한강"_s);
    QCOMPARE(directory.product(row.product).name, u"국수"_s);
    QVERIFY(!valueOf(reader.next(row)));
}

void TestSalesFileReader::readsNamesInOneForm()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    const QString composed = u"한강"_s;
    const QByteArray decomposed
        = composed.normalized(QString::NormalizationForm_D).toUtf8() + "\xc2\xa0";
    const auto summary
        = valueOf(desk.sales({ fullHeader() + rowWith({}) + rowWith({ "store=" + decomposed })
                               + rowWith({ "trade=1 " }) }));
    QCOMPARE(summary.storesCreated, 1);
    QCOMPARE(summary.trades, 1);
    QCOMPARE(summary.lines, 3);
}

QTEST_GUILESS_MAIN(TestSalesFileReader)
#include "tst_salesfilereader.moc"
