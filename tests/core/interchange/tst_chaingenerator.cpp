#include "core/interchange/chainfiles.h"
#include "core/interchange/chaingenerator.h"
#include "core/interchange/chainsource.h"
#include "core/interchange/importmenu.h"
#include "core/interchange/importsales.h"
#include "core/store/storerepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

#include <set>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const ChainSize smallChain { .stores = 3, .products = 12, .days = 5, .trades = 400, .seed = 42 };

} // namespace

class TestChainGenerator : public QObject {
    Q_OBJECT

private slots:
    void makesTheSameSales_forTheSameSeed();
    void makesAsManyTradesAsAsked_spreadOverStoresAndDays();
    void givesTheSameBooks_asFilesAndAsRows();
    void refusesAFolderThatCannotBeMade();
};

void TestChainGenerator::makesTheSameSales_forTheSameSeed()
{
    const auto books = freshBooks(u"sqlite"_s);
    const ImportDesk desk(books->database());
    ImportProgress progress;
    valueOf(writeChainFiles(smallChain, desk.path(u"a"_s), progress));
    valueOf(writeChainFiles(smallChain, desk.path(u"b"_s), progress));
    ChainSize other = smallChain;
    other.seed = 43;
    valueOf(writeChainFiles(other, desk.path(u"c"_s), progress));
    QVERIFY(!desk.read(u"a/sales.csv"_s).isEmpty());
    QCOMPARE(desk.read(u"b/sales.csv"_s), desk.read(u"a/sales.csv"_s));
    QVERIFY(desk.read(u"c/sales.csv"_s) != desk.read(u"a/sales.csv"_s));
}

void TestChainGenerator::makesAsManyTradesAsAsked_spreadOverStoresAndDays()
{
    ChainGenerator generator(smallChain);
    const StoreTime time = NewStore().time;
    GeneratedTrade trade;
    std::map<int, int> byStore;
    std::map<qint64, int> byDay;
    std::set<std::pair<int, QString>> keys;
    int cards = 0;
    while (generator.next(trade)) {
        ++byStore[trade.store];
        ++byDay[time.businessDateOf(trade.paidAtUtc).julianDay()];
        keys.emplace(trade.store, trade.key);
        cards += trade.way.method == PaymentMethod::Card ? 1 : 0;
        QVERIFY(trade.paidAtUtc > trade.orderedAtUtc);
        QVERIFY(trade.lines.size() >= 1 && trade.lines.size() <= 5);
    }
    QCOMPARE(keys.size(), size_t(400));
    QCOMPARE(byStore.size(), size_t(3));
    QVERIFY(byStore[0] >= 130 && byStore[0] <= 136);
    QCOMPARE(byDay.size(), size_t(5));
    QCOMPARE(byDay.begin()->first, smallChain.start.julianDay());
    QVERIFY(cards > 290 && cards < 350);
}

void TestChainGenerator::givesTheSameBooks_asFilesAndAsRows()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    ChainSource rows(smallChain);
    ImportProgress progress;
    ImportSales import(books->database(), desk.ids(), desk.clock());
    const auto summary = valueOf(import.run({ &rows }, {}, progress));
    QCOMPARE(summary.trades, 400);
    QCOMPARE(summary.storesCreated, 3);
    QCOMPARE(summary.productsCreated, 36);
    for (const Store& store : valueOf(StoreRepository(books->database()).all()))
        QVERIFY(rollupsAreExact(books->database(), store));

    // The files bring nothing that the rows have not brought.
    const auto written = valueOf(writeChainFiles(smallChain, desk.path(u"a"_s), progress));
    QCOMPARE(written.lines, summary.lines);
    QCOMPARE(valueOf(desk.salesFiles({ written.salesFile }, progress)).skipped, 400);
    ImportMenu menu(books->database(), desk.ids(), desk.clock());
    const auto products = valueOf(menu.run(written.menuFile, std::nullopt, progress));
    QCOMPARE(products.unchanged, 36);
    QCOMPARE(products.added + products.changed, 0);
}

void TestChainGenerator::refusesAFolderThatCannotBeMade()
{
    ImportProgress progress;
    QCOMPARE(codeOf(writeChainFiles(smallChain, u"/proc/none"_s, progress)),
             u"FILE_NOT_WRITABLE"_s);
}

QTEST_GUILESS_MAIN(TestChainGenerator)
#include "tst_chaingenerator.moc"
