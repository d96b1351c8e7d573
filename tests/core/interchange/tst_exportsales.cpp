#include "core/interchange/exportsales.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollupreader.h"
#include "core/menu/addproduct.h"
#include "core/store/storerepository.h"
#include "core/trade/changeorder.h"
#include "core/trade/traderepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

#include <random>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Sums of the rollups of all stores, with names in place of ids.
QStringList sumsOf(Database& database)
{
    const Window always { BusinessDate(2020, 1, 1), BusinessDate(2030, 1, 1) };
    RollupReader rollups(database);
    QStringList sums;
    for (const Store& store : valueOf(StoreRepository(database).all())) {
        for (const MethodTotal& total : valueOf(rollups.methods(store.id, always))) {
            sums.append(u"%1 %2 %3 %4 %5 %6"_s.arg(store.name, total.label)
                            .arg(total.gross.minor())
                            .arg(total.refunds.minor())
                            .arg(total.fee.minor())
                            .arg(total.unrated));
        }
        qint64 quantity = 0;
        Money taxFree;
        for (const ProductTotal& total : valueOf(rollups.products(store.id, always))) {
            quantity += total.quantity;
            taxFree += total.taxFreeAmount;
        }
        sums.append(u"%1 %2 %3"_s.arg(store.name).arg(quantity).arg(taxFree.minor()));
    }
    sums.sort();
    return sums;
}

SalesExportSummary exported(Database& database, const QString& path,
                            const SalesExportOptions& options = {})
{
    ImportProgress progress;
    return valueOf(ExportSales(database).run(path, options, progress));
}

/// A day at the till with everything that a file has to carry.
void sellEverything(Database& database, SmallShop& shop)
{
    Till till(database, shop.store(), shop.clock());
    std::mt19937 dice(7);
    const auto roll = [&](int below) { return static_cast<qint64>(dice() % unsigned(below)); };
    const QList<Product> menu { shop.product(u"김치찌개"_s), shop.product(u"콜라"_s),
                                shop.product(u"쌀"_s),
                                shop.add(u"엄마손, \"특\" 🍜"_s, u"면"_s, 7777) };
    QList<TradeId> paid;
    for (int guest = 0; guest < 60; ++guest) {
        shop.clock().advanceMs(1 + roll(40) * 1'000'123);
        const QString table = u"%1번"_s.arg(guest % 9 + 1);
        TradeId trade = till.order(table, { { menu.at(roll(4)).id, 1 + roll(9) } });
        shop.clock().advanceMs(60'000);
        till.order(table, { { menu.at(roll(4)).id, 1 + roll(3) }, { menu.at(roll(4)).id, 2 } });
        if (guest % 6 == 0) {
            const auto unwanted
                = valueOf(till.placeOrder.run(shop.store(), table, { { menu.at(1).id, 4 } }));
            ChangeOrder change(database, till.ids, shop.clock());
            valueOf(change.cancel(shop.store(), trade, unwanted.order, u"실수"_s));
        }
        const Money amount = till.trade(trade).amount;
        switch (guest % 5) {
        case 0:
            till.pay(trade, card(u"K"_s, CardKind::Debit));
            break;
        case 1:
            till.pay(trade, otherWay(u"상품권"_s), Money::ofMinor(amount.minor() / 3));
            shop.clock().advanceMs(5'000);
            till.pay(trade, card(u"BC카드"_s), Money::ofMinor(amount.minor() / 3));
            till.pay(trade);
            break;
        case 2:
            till.pay(trade, {}, Money::ofMinor(amount.minor() / 7));
            break;
        case 3:
            till.pay(trade);
            break;
        default:
            valueOf(till.voidTrade.run(shop.store(), trade, u"test"_s));
        }
        if (till.trade(trade).state == TradeState::Paid)
            paid.append(trade);
        if (guest % 5 == 2) {
            till.pay(trade, card(u"S"_s));
            if (guest % 2 == 0)
                continue;
        }
        shop.clock().advanceMs(1'000);
        const LedgerTrade last = till.trade(paid.at(roll(int(paid.size()))));
        const LedgerLine& line = last.lines.at(roll(int(last.lines.size())));
        const RefundRequest request { { { line.id, 1 } }, last.parts.first().id };
        const auto refunded = till.refundTrade.run(shop.store(), last.id, request,
                                                   { .reason = u"식었음, \"test\""_s });
        if (!refunded)
            continue;
    }
    till.order(u"열린 자리"_s, { { menu.first().id, 1 } });
    const TradeId partly = till.order(u"나눠 내는 자리"_s, { { menu.first().id, 2 } });
    till.pay(partly, card(u"H"_s), Money::ofMinor(500));
    shop.clock().advanceMs(1'000);
    for (qsizetype at = 0; at < paid.size(); at += 4)
        (void)till.refundTrade.run(shop.store(), paid.at(at), {}, {});
}

} // namespace

class TestExportSales : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void givesEqualBooks_whenImportedIntoEmptyOnes();
    void givesNothingNew_whenImportedIntoTheSameBooks();
    void leavesOutVoidTrades_andOtherStoresAndDates();
    void refusesAFolderThatCannotBeWritten();
    void leavesNoFile_whenItIsCancelled();
};

void TestExportSales::givesEqualBooks_whenImportedIntoEmptyOnes()
{
    JANGBU_FRESH_BOOKS(books);
    NewStore terms;
    terms.time = *StoreTime::of(u"Europe/Berlin"_s, 6 * 60);
    SmallShop shop(books->database(), u"한강, 본점"_s, terms);
    sellEverything(books->database(), shop);
    ImportDesk desk(books->database());
    const auto summary = exported(books->database(), desk.path(u"a.csv"_s));
    QVERIFY(summary.trades > 40);
    QVERIFY(summary.refunds > 10);

    const auto other = freshBooks(product);
    ImportDesk otherDesk(other->database());
    otherDesk.options().newStores = terms;
    ImportProgress progress;
    const auto sales = valueOf(otherDesk.salesFiles({ desk.path(u"a.csv"_s) }, progress));
    QCOMPARE(sales.trades, summary.trades);
    QCOMPARE(sales.lines, summary.lines);
    const auto refunds = valueOf(otherDesk.refundsFile(desk.path(u"a.refunds.csv"_s), progress));
    QCOMPARE(refunds.refunds, summary.refunds);
    QCOMPARE(sumsOf(other->database()), sumsOf(books->database()));

    exported(other->database(), otherDesk.path(u"b.csv"_s));
    QCOMPARE(otherDesk.read(u"b.csv"_s), desk.read(u"a.csv"_s));
    QCOMPARE(otherDesk.read(u"b.refunds.csv"_s), desk.read(u"a.refunds.csv"_s));
}

void TestExportSales::givesNothingNew_whenImportedIntoTheSameBooks()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    sellEverything(books->database(), shop);
    ImportDesk desk(books->database());
    const auto summary = exported(books->database(), desk.path(u"a.csv"_s));
    const QStringList before = desk.books();
    ImportProgress progress;
    const auto sales = valueOf(desk.salesFiles({ desk.path(u"a.csv"_s) }, progress));
    QCOMPARE(sales.skipped, summary.trades);
    const auto refunds = valueOf(desk.refundsFile(desk.path(u"a.refunds.csv"_s), progress));
    QCOMPARE(refunds.skipped, summary.refunds);
    QCOMPARE(desk.books(), before);
}

void TestExportSales::leavesOutVoidTrades_andOtherStoresAndDates()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales(
        { ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000)
          + "한강,2,,1,2026-11-21T12:00:00,국수,MAIN_MENU,7000,1,2026-11-21T13:00:00,CASH,\n"
            "남산,3,,1,2026-11-20T12:00:00,국수,MAIN_MENU,7000,1,2026-11-20T13:00:00,CASH,\n"
            "한강,4,,1,2026-11-20T12:00:00,국수,MAIN_MENU,7000,1,,,\n" }));
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강"_s));
    Till till(books->database(), store, desk.clock());
    const auto found = valueOf(LedgerReader(books->database()).findByKeys(store.id, { u"4"_s }));
    valueOf(till.voidTrade.run(store, found.constFind(u"4"_s)->id, u"test"_s));

    QCOMPARE(exported(books->database(), desk.path(u"all.csv"_s)).trades, 3);
    QCOMPARE(exported(books->database(), desk.path(u"one.csv"_s), { .stores = { store } }).trades,
             2);
    const Window day { BusinessDate(2026, 11, 21), BusinessDate(2026, 11, 22) };
    QCOMPARE(exported(books->database(), desk.path(u"day.csv"_s), { .dates = day }).trades, 1);
    QVERIFY(desk.read(u"day.csv"_s).contains("한강,2,"));
}

void TestExportSales::refusesAFolderThatCannotBeWritten()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    ImportProgress progress;
    const auto refused
        = ExportSales(books->database()).run(desk.path(u"no/such/folder.csv"_s), {}, progress);
    QCOMPARE(codeOf(refused), u"FILE_NOT_WRITABLE"_s);
    QVERIFY(refused.error().values.first().endsWith(u"folder.csv"_s));
}

void TestExportSales::leavesNoFile_whenItIsCancelled()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000) }));
    ImportProgress progress;
    progress.cancel();
    QCOMPARE(codeOf(ExportSales(books->database()).run(desk.path(u"x.csv"_s), {}, progress)),
             u"CANCELLED"_s);
    QVERIFY(!QFile::exists(desk.path(u"x.csv"_s)));
    QVERIFY(!QFile::exists(desk.path(u"x.refunds.csv"_s)));
}

QTEST_GUILESS_MAIN(TestExportSales)
#include "tst_exportsales.moc"
