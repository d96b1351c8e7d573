#include "core/interchange/importsales.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/payment/takepayment.h"
#include "core/store/storerepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wideHeader
    = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
      "card_company,kind,other,discount,tax_free,part,part_amount,receipt\n";

Store storeIn(Database& database, const QString& name)
{
    return valueOf(StoreRepository(database).byName(name));
}

LedgerTrade tradeIn(Database& database, const QString& key)
{
    const auto found
        = valueOf(LedgerReader(database).findByKeys(storeIn(database, u"한강"_s).id, { key }));
    if (!found.contains(key))
        qFatal("no trade %s", qPrintable(key));
    return *found.constFind(key);
}

/// Key, product and amount of every line, and what was paid: the same for the same sales.
QStringList salesOf(Database& database)
{
    QStringList sales;
    for (const Store& store : valueOf(StoreRepository(database).all())) {
        const auto read = LedgerReader(database).eachTrade(store.id, [&](const LedgerTrade& trade) {
            for (const LedgerLine& line : trade.lines) {
                sales.append(u"%1|%2|%3|%4|%5"_s.arg(store.name, trade.key, line.productName)
                                 .arg(line.quantity)
                                 .arg(line.amount.minor()));
            }
            for (const LedgerPart& part : trade.parts) {
                sales.append(u"%1|%2|%3|%4|%5"_s.arg(store.name, trade.key, part.way.label)
                                 .arg(part.amount.minor())
                                 .arg(part.fee.minor()));
            }
            return Done(done);
        });
        if (!read)
            qFatal("the trades cannot be read");
    }
    sales.sort();
    return sales;
}

} // namespace

class TestImportSales : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void makesStores_categoriesAndProducts_asTheFileHasThem();
    void keepsOrders_lines_feesAndBusinessDates();
    void takesThePriceOfTheLatestSale_andTheCategoryOfTheFirst();
    void takesRowsInAnyOrder_andOverTwoFiles();
    void keepsOneNumberInTwoStoresApart();
    void takesPartsOfASplit();
    void leavesATradeOpen_thatIsNotPaid();
    void completesAnOpenTrade();
    void skipsWhatIsThere_andChangesNothing();
    void refusesATradeWithOtherRows();
    void skipsAnOpenTrade_thatWasPaidInTheProgram();
    void readsTimesInTheZoneAndCutOffOfTheStore();
    void recordsNothing_forAHeaderAlone();
    void changesNothing_inADryRun();
};

void TestImportSales::makesStores_categoriesAndProducts_asTheFileHasThem()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    desk.options().newStores.settlementDay = 10;
    const auto summary
        = valueOf(desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000)
                               + "한강,1,1번,1,2026-11-20T12:00:00,\"국수, "
                                 "매운\",면,7000,2,2026-11-20T13:00:00,CARD,K\n" }));
    QVERIFY(summary.id.has_value());
    QCOMPARE(summary.trades, 1);
    QCOMPARE(summary.lines, 2);
    QCOMPARE(summary.storesCreated, 1);
    QCOMPARE(summary.productsCreated, 2);

    const Store store = storeIn(books->database(), u"한강"_s);
    QCOMPARE(valueOf(StoreRepository(books->database()).settingsOf(store))
                 .settlementDayOn(BusinessDate(2026, 1, 1)),
             10);
    const auto categories = valueOf(CategoryRepository(books->database()).all(store.id));
    QCOMPARE(categories.size(), 4);
    QCOMPARE(categories.last().name, u"면"_s);
    const auto noodles
        = valueOf(ProductRepository(books->database()).byName(store.id, u"국수, 매운"_s));
    QCOMPARE(noodles.category, categories.last().id);
    QCOMPARE(noodles.price, Money::ofMinor(7000));
    QCOMPARE(noodles.baseStock, maxStock);
    QCOMPARE(noodles.stock, maxStock);
    QCOMPARE(valueOf(ProductRepository(books->database()).historyOf(store.id, noodles.id)).size(),
             1);
    // What is made later gets ids of its own.
    QVERIFY(valueOf(desk.ids().take(store.id, 1)).first() > noodles.id.value());
}

void TestImportSales::keepsOrders_lines_feesAndBusinessDates()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ wideHeader
                         + "한강,A-1,창가,2,2026-11-20T12:30:00,콜라,DRINK,2000,3,2026-11-20T13:00:"
                           "00,card,K,debit,,"
                           "500,1,,,7\n"
                           "한강,A-1,창가,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,2026-11-"
                           "20T13:00:00,CARD,K,"
                           "DEBIT,,,0,,,7\n" }));
    const LedgerTrade trade = tradeIn(books->database(), u"A-1"_s);
    QCOMPARE(trade.tableName, u"창가"_s);
    QVERIFY(!trade.table);
    QCOMPARE(trade.amount, Money::ofMinor(13500));
    QCOMPARE(trade.receipt, std::optional<qint64>(7));
    QCOMPARE(trade.businessDate, std::optional(BusinessDate(2026, 11, 20)));
    QCOMPARE(trade.openedAtUtc.toIso(), u"2026-11-20T03:00:00.000Z"_s);
    QCOMPARE(trade.orders.size(), 2);
    QCOMPARE(trade.lines.size(), 2);
    QCOMPARE(trade.lines.first().productName, u"콜라"_s);
    QCOMPARE(trade.lines.first().discount, Money::ofMinor(500));
    QVERIFY(trade.lines.first().taxFree);
    QVERIFY(!trade.lines.last().taxFree);
    QCOMPARE(trade.parts.size(), 1);
    QCOMPARE(trade.parts.first().way,
             (PaymentWay { PaymentMethod::Card, u"K"_s, CardKind::Debit }));
    QCOMPARE(trade.parts.first().fee, Money::ofMinor(54));
    const Store store = storeIn(books->database(), u"한강"_s);
    const auto day
        = valueOf(BusinessDays(books->database()).find(store.id, BusinessDate(2026, 11, 20)));
    QCOMPARE(day->gross, Money::ofMinor(13500));
}

void TestImportSales::takesThePriceOfTheLatestSale_andTheCategoryOfTheFirst()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales(
        { ImportDesk::header()
          + "한강,1,,1,2026-11-02T12:00:00,면,DRINK,2000,1,2026-11-02T13:00:00,CASH,\n"
            "한강,2,,1,2026-11-03T12:00:00,면,SUB_MENU,3000,1,2026-11-03T13:00:00,CASH,\n"
            "한강,3,,1,2026-11-01T12:00:00,면,MAIN_MENU,1000,1,2026-11-04T13:00:00,CASH,\n" }));
    const Store store = storeIn(books->database(), u"한강"_s);
    const auto noodles = valueOf(ProductRepository(books->database()).byName(store.id, u"면"_s));
    QCOMPARE(noodles.price, Money::ofMinor(3000));
    const auto categories = valueOf(CategoryRepository(books->database()).all(store.id));
    QCOMPARE(noodles.category, categories.first().id);
}

void TestImportSales::takesRowsInAnyOrder_andOverTwoFiles()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    QList<QByteArray> rows;
    for (int trade = 1; trade <= 20; ++trade) {
        for (int line = 1; line <= 3; ++line) {
            rows.append(ImportDesk::row(QByteArray::number(trade),
                                        "P" + QByteArray::number((trade + line) % 7), 1000 * line));
        }
    }
    valueOf(desk.sales({ ImportDesk::header() + rows.join() }));
    const QStringList straight = salesOf(books->database());

    std::reverse(rows.begin(), rows.end());
    for (qsizetype at = 0; at < rows.size(); at += 3)
        rows.swapItemsAt(at, (at * 17) % rows.size());
    const auto other = freshBooks(product);
    ImportDesk otherDesk(other->database());
    const auto summary = valueOf(otherDesk.sales({ ImportDesk::header() + rows.mid(0, 31).join(),
                                                   ImportDesk::header() + rows.mid(31).join() }));
    QCOMPARE(summary.trades, 20);
    QCOMPARE(summary.lines, 60);
    QCOMPARE(salesOf(other->database()), straight);
}

void TestImportSales::keepsOneNumberInTwoStoresApart()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const QByteArray row = ImportDesk::row("1", "비빔밥", 8000);
    const auto summary = valueOf(
        desk.sales({ ImportDesk::header() + row + QByteArray(row).replace("한강", "남산") }));
    QCOMPARE(summary.trades, 2);
    QCOMPARE(summary.storesCreated, 2);
    QCOMPARE(summary.productsCreated, 2);
    QCOMPARE(salesOf(books->database()).size(), 4);
}

void TestImportSales::takesPartsOfASplit()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales(
        { wideHeader
          + "한강,1,,,,,,,,,OTHER,,,상품권,,,3,3000,\n"
            "한강,1,,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,9000,1,"
            "2026-11-20T13:00:00,,,,,,,,,4\n"
            "한강,1,,,,,,,,,CARD,H,,,,,2,5000,\n"
            "한강,1,,,2026-11-20T12:50:00,,,,,2026-11-20T13:00:00,CASH,,,,,,1,1000,\n" }));
    const LedgerTrade trade = tradeIn(books->database(), u"1"_s);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.receipt, std::optional<qint64>(4));
    QCOMPARE(trade.parts.size(), 3);
    QCOMPARE(trade.parts[0].way.method, PaymentMethod::Cash);
    QCOMPARE(trade.parts[0].takenAtUtc.toIso(), u"2026-11-20T03:50:00.000Z"_s);
    QCOMPARE(trade.parts[1].fee, Money::ofMinor(30));
    QCOMPARE(trade.parts[1].way.kind, CardKind::Credit);
    QCOMPARE(trade.parts[1].takenAtUtc, *trade.paidAtUtc);
    QCOMPARE(trade.parts[2].way.label, u"상품권"_s);
}

void TestImportSales::leavesATradeOpen_thatIsNotPaid()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ ImportDesk::header()
                         + "한강,1,1번,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,,,\n" }));
    const LedgerTrade trade = tradeIn(books->database(), u"1"_s);
    QCOMPARE(trade.state, TradeState::Open);
    QVERIFY(trade.parts.isEmpty());
    QVERIFY(!trade.businessDate);
    const Store store = storeIn(books->database(), u"한강"_s);
    QVERIFY(valueOf(LedgerReader(books->database()).datesOf(store.id)).isEmpty());
}

void TestImportSales::completesAnOpenTrade()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const QByteArray open = "한강,1,1번,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,,,\n";
    valueOf(desk.sales({ ImportDesk::header() + open }));
    const auto summary
        = valueOf(desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000) }));
    QCOMPARE(summary.trades, 0);
    QCOMPARE(summary.updated, 1);
    const LedgerTrade trade = tradeIn(books->database(), u"1"_s);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.parts.first().fee, Money::ofMinor(32));
    QCOMPARE(trade.paidByImport, summary.id);
    QVERIFY(trade.importedBy != summary.id);
    // The older file comes once more: the books are ahead of it.
    QCOMPARE(valueOf(desk.sales({ ImportDesk::header() + open })).skipped, 1);
}

void TestImportSales::skipsWhatIsThere_andChangesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const QByteArray file = ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000)
        + ImportDesk::row("1", "국수", 7000) + ImportDesk::row("2", "국수", 7000);
    valueOf(desk.sales({ file }));
    const QStringList before = desk.books();
    const auto again = valueOf(desk.sales({ file }));
    QVERIFY(!again.id);
    QCOMPARE(again.trades, 0);
    QCOMPARE(again.skipped, 2);
    QCOMPARE(desk.books(), before);
    // Lines in another order are the same sale.
    const auto shuffled = valueOf(desk.sales(
        { ImportDesk::header() + ImportDesk::row("1", "국수", 7000)
          + ImportDesk::row("1", "비빔밥", 8000) + ImportDesk::row("3", "국수", 7000) }));
    QCOMPARE(shuffled.skipped, 1);
    QCOMPARE(shuffled.trades, 1);
}

void TestImportSales::refusesATradeWithOtherRows()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000) }));
    const QStringList before = desk.books();
    const auto refused
        = desk.sales({ ImportDesk::header() + ImportDesk::row("7", "비빔밥", 8000)
                       + ImportDesk::row("1", "비빔밥", 8000) + ImportDesk::row("1", "콜라", 1) });
    QCOMPARE(codeOf(refused), u"TRADE_DIFFERS"_s);
    QCOMPARE(ImportDesk::issuesOf(refused.error()), QStringList { u"3 trade TRADE_DIFFERS"_s });
    QCOMPARE(refused.error().values, (QStringList { u"1"_s, u"한강"_s }));
    QCOMPARE(desk.books(), before);
}

void TestImportSales::skipsAnOpenTrade_thatWasPaidInTheProgram()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const QByteArray open
        = ImportDesk::header() + "한강,1,1번,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,,,\n";
    valueOf(desk.sales({ open }));
    const Store store = storeIn(books->database(), u"한강"_s);
    TakePayment pay(books->database(), desk.ids(), desk.clock());
    valueOf(pay.run(store, tradeIn(books->database(), u"1"_s).id, { PaymentMethod::Cash }));
    QCOMPARE(valueOf(desk.sales({ open })).skipped, 1);
    // That the file's till was paid by card is another sale.
    const auto other = desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000) });
    QCOMPARE(codeOf(other), u"TRADE_DIFFERS"_s);
}

void TestImportSales::readsTimesInTheZoneAndCutOffOfTheStore()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    desk.options().newStores.time = *StoreTime::of(u"America/New_York"_s, 6 * 60);
    desk.options().newStores.currency = *Currency::fromCode(u"USD"_s);
    valueOf(desk.sales(
        { ImportDesk::header()
          + "한강,1,,1,2026-11-21T01:00:00,Pie,MAIN_MENU,4.5,2,2026-11-21T02:00:00,CASH,\n"
            "한강,2,,1,2026-11-21T01:00:00Z,Pie,MAIN_MENU,4.50,1,2026-11-21T12:00:00Z,CASH,\n" }));
    const LedgerTrade night = tradeIn(books->database(), u"1"_s);
    QCOMPARE(night.amount, Money::ofMinor(900));
    QCOMPARE(night.paidAtUtc->toIso(), u"2026-11-21T07:00:00.000Z"_s);
    QCOMPARE(night.businessDate, std::optional(BusinessDate(2026, 11, 20)));
    const LedgerTrade morning = tradeIn(books->database(), u"2"_s);
    QCOMPARE(morning.businessDate, std::optional(BusinessDate(2026, 11, 21)));
    // Options that meet a store that is there change nothing.
    desk.options().newStores = NewStore();
    valueOf(desk.sales(
        { ImportDesk::header()
          + "한강,3,,1,2026-11-21T01:00:00,Pie,MAIN_MENU,0.05,1,2026-11-21T02:00:00,CASH,\n" }));
    QCOMPARE(tradeIn(books->database(), u"3"_s).paidAtUtc, night.paidAtUtc);
}

void TestImportSales::recordsNothing_forAHeaderAlone()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const QStringList before = desk.books();
    const auto summary = valueOf(desk.sales({ ImportDesk::header() }));
    QVERIFY(!summary.id);
    QCOMPARE(summary.trades, 0);
    QCOMPARE(desk.books(), before);
}

void TestImportSales::changesNothing_inADryRun()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    desk.options().isDryRun = true;
    const QStringList before = desk.books();
    const auto summary
        = valueOf(desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000) }));
    QVERIFY(!summary.id);
    QCOMPARE(summary.trades, 1);
    QCOMPARE(summary.storesCreated, 1);
    QCOMPARE(summary.productsCreated, 1);
    QCOMPARE(desk.books(), before);
}

QTEST_GUILESS_MAIN(TestImportSales)
#include "tst_importsales.moc"
