#include "core/interchange/importsales.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/store/storerepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/salesrows.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestImportSalesRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void listsAtMostAHundredIssues_inFileOrder();
    void givesTheCodeOfTheFirstIssue_inFileOrder();
    void refusesAClosedDay();
    void refusesAReceiptTwice();
    void refusesWhatIsTooLarge();
    void setsRowsAside_thatCannotBeRead();
    void refusesAFileThatIsNotThere();
};

void TestImportSalesRefusals::listsAtMostAHundredIssues_inFileOrder()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    QByteArray content = fullHeader();
    for (int row = 0; row < 250; ++row)
        content += rowWith({ "trade=" + QByteArray::number(1000 - row), "quantity=x" });
    const auto refused = desk.sales({ content });
    const QStringList issues = ImportDesk::issuesOf(refused.error());
    QCOMPARE(issues.size(), 100);
    QCOMPARE(issues.first(), u"2 quantity IMPORT_INVALID"_s);
    QCOMPARE(issues.last(), u"101 quantity IMPORT_INVALID"_s);
    QCOMPARE(refused.error().issues.first().value, u"x"_s);
}

void TestImportSalesRefusals::givesTheCodeOfTheFirstIssue_inFileOrder()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ fullHeader() + rowWith({ "trade=9" }) }));
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강"_s));
    Till(books->database(), store, desk.clock()).close(BusinessDate(2026, 11, 19));
    const auto refused = desk.sales({ fullHeader() + rowWith({ "trade=8" })
                                          + rowWith({ "trade=7", "paid_at=2026-11-19T13:00:00" }),
                                      fullHeader() + rowWith({ "trade=9", "quantity=2" })
                                          + rowWith({ "trade=1", "quantity=0" }) });
    QCOMPARE(ImportDesk::issuesOf(refused.error()),
             (QStringList { u"3 paid_at PERIOD_CLOSED"_s, u"2 trade TRADE_DIFFERS"_s,
                            u"3 quantity IMPORT_INVALID"_s }));
    QCOMPARE(codeOf(refused), u"PERIOD_CLOSED"_s);
    QCOMPARE(refused.error().values, (QStringList { u"2026-11-19"_s, u"한강"_s }));
    QVERIFY(refused.error().issues.last().file.endsWith(u"2.csv"_s));
}

void TestImportSalesRefusals::refusesAClosedDay()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ fullHeader() + rowWith({ "paid_at=", "method=", "card_company=" }) }));
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강"_s));
    Till(books->database(), store, desk.clock()).close(BusinessDate(2026, 11, 20));
    const QStringList before = desk.books();
    QCOMPARE(codeOf(desk.sales({ fullHeader() + rowWith({}) })), u"PERIOD_CLOSED"_s);
    QCOMPARE(codeOf(desk.sales({ fullHeader() + rowWith({ "trade=2", "unit_price=0" }) })),
             u"PERIOD_CLOSED"_s);
    QCOMPARE(desk.books(), before);
    // What is there already is skipped, whatever became of its day.
    valueOf(desk.sales({ fullHeader() + rowWith({ "paid_at=", "method=", "card_company=" }) }));
}

void TestImportSalesRefusals::refusesAReceiptTwice()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const auto twice = desk.sales({ fullHeader() + rowWith({ "trade=5", "receipt=3" })
                                    + rowWith({ "trade=4", "receipt=3" }) });
    QCOMPARE(ImportDesk::issuesOf(twice.error()), QStringList { u"3 receipt RECEIPT_EXISTS"_s });
    QCOMPARE(twice.error().values, (QStringList { u"3"_s, u"2026-11-20"_s, u"한강"_s }));

    valueOf(desk.sales({ fullHeader() + rowWith({ "trade=5", "receipt=3" }) }));
    const QStringList before = desk.books();
    QCOMPARE(codeOf(desk.sales({ fullHeader() + rowWith({ "trade=6", "receipt=3" }) })),
             u"RECEIPT_EXISTS"_s);
    QCOMPARE(desk.books(), before);
    // The same number on another day, or in another store, is another receipt.
    valueOf(desk.sales({ fullHeader()
                         + rowWith({ "trade=6", "receipt=3", "paid_at=2026-11-21T09:00:00" })
                         + rowWith({ "store=남산", "trade=5", "receipt=3" }) }));
}

void TestImportSalesRefusals::refusesWhatIsTooLarge()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const QStringList before = desk.books();
    const QByteArray largest = rowWith({ "unit_price=10000000", "quantity=10000000" });
    const auto amount = desk.sales({ fullHeader() + largest.repeated(10) + rowWith({}) });
    QCOMPARE(codeOf(amount), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(ImportDesk::issuesOf(amount.error()), QStringList { u"2 trade AMOUNT_TOO_LARGE"_s });

    QCOMPARE(codeOf(desk.sales({ fullHeader() + rowWith({ "unit_price=0" }).repeated(10'001) })),
             u"AMOUNT_TOO_LARGE"_s);
    QByteArray day = fullHeader();
    for (int trade = 0; trade < 9; ++trade)
        day += QByteArray(largest)
                   .replace(",1,", ",T" + QByteArray::number(trade) + ",")
                   .repeated(10);
    QCOMPARE(codeOf(desk.sales({ day + rowWith({ "trade=last" }) })), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(desk.books(), before);
    // At the limits themselves nothing is refused.
    QCOMPARE(valueOf(desk.sales({ day })).trades, 9);
    QCOMPARE(valueOf(desk.sales({ fullHeader()
                                  + rowWith({ "trade=long", "unit_price=0" }).repeated(10'000) }))
                 .lines,
             10'000);
}

void TestImportSalesRefusals::setsRowsAside_thatCannotBeRead()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    desk.options().rejectsPath = desk.path(u"rejects.csv"_s);
    const QByteArray split = rowWith({ "trade=3", "method=", "card_company=" });
    const QByteArray part = partWith({ "trade=3", "part=1", "part_amount=1" });
    const auto summary = valueOf(
        desk.sales({ fullHeader() + rowWith({}) + rowWith({ "quantity=0", "product=\"떡, 큰\"" })
                     + split + part + "한강,9\n" + rowWith({ "trade=2" }) }));
    QCOMPARE(summary.trades, 2);
    QCOMPARE(summary.lines, 2);
    QCOMPARE(summary.rejected, 4);
    const QByteArrayList rejects = desk.read(u"rejects.csv"_s).split('\n');
    QCOMPARE(rejects.at(0), QByteArray(fullHeader()).replace("\n", ",reason\r"));
    QVERIFY(rejects.at(1).contains("\"떡, 큰\""));
    QVERIFY(rejects.at(1).endsWith("quantity: a whole number from 1 to 10000000\r"));
    QVERIFY(rejects.at(2).startsWith("한강,3,"));
    QVERIFY(
        rejects.at(3).endsWith("part_amount: parts that add up to the trade's amount (8000)\r"));
    QVERIFY(rejects.at(4).startsWith("한강,9,,"));
    QCOMPARE(rejects.size(), 6);

    // What else is wrong still ends the import.
    desk.options().rejectsPath = desk.path(u"more.csv"_s);
    QCOMPARE(codeOf(desk.sales({ fullHeader() + rowWith({ "quantity=3" }) })), u"TRADE_DIFFERS"_s);
    QVERIFY(!QFile::exists(desk.path(u"more.csv"_s)));
    desk.options().rejectsPath = desk.path(u"no/rejects.csv"_s);
    QCOMPARE(codeOf(desk.sales({ fullHeader() + rowWith({ "trade=5" }) })), u"FILE_NOT_WRITABLE"_s);
}

void TestImportSalesRefusals::refusesAFileThatIsNotThere()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    ImportProgress progress;
    const auto refused = desk.salesFiles({ desk.path(u"none.csv"_s) }, progress);
    QCOMPARE(codeOf(refused), u"FILE_NOT_READABLE"_s);
    QVERIFY(refused.error().values.first().endsWith(u"none.csv"_s));
}

QTEST_GUILESS_MAIN(TestImportSalesRefusals)
#include "tst_importsalesrefusals.moc"
