#include "core/interchange/exportsales.h"
#include "core/interchange/importregister.h"
#include "core/interchange/undoimport.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollupreader.h"
#include "core/settlement/verifybooks.h"
#include "core/store/storerepository.h"
#include "tests/support/foreignrows.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

using test::ForeignRow;

const ForeignRow noodles { .trade = "1", .product = "국수", .amount = 8'000 };
const ForeignRow dumplings { .trade = "1", .product = "만두", .amount = 9'000, .quantity = 3 };
const ForeignRow dumplingBack { .trade = "1",
                                .product = "만두",
                                .amount = 3'000,
                                .refund = "r1",
                                .paidAt = "2026-11-20T18:00:00" };

/// Imports rows of another till into the books and says what they hold then.
class Counter final {
public:
    explicit Counter(Database& database)
        : m_database(database)
        , m_desk(database)
    {
    }

    ImportDesk& desk() { return m_desk; }
    Result<SalesImportSummary> take(const QList<QList<ForeignRow>>& files, bool isDryRun = false)
    {
        std::vector<std::unique_ptr<ForeignRows>> readers;
        QList<SalesRowSource*> sources;
        for (const QList<ForeignRow>& rows : files) {
            readers.push_back(std::make_unique<ForeignRows>(rows));
            sources.append(readers.back().get());
        }
        SalesImportOptions options;
        options.isDryRun = isDryRun;
        ImportProgress progress;
        return ImportSales(m_database, m_desk.ids(), m_desk.clock())
            .run(sources, options, progress);
    }
    /// `trades lines skipped refunds refundsSkipped refundsApart` of an import.
    QString counts(const QList<QList<ForeignRow>>& files, bool isDryRun = false)
    {
        const auto taken = take(files, isDryRun);
        if (!taken)
            return codeOf(taken);
        return u"%1 %2 %3 %4 %5 %6"_s.arg(taken->trades)
            .arg(taken->lines)
            .arg(taken->skipped)
            .arg(taken->refunds)
            .arg(taken->refundsSkipped)
            .arg(taken->refundsApart);
    }
    Store store() const { return valueOf(StoreRepository(m_database).byName(u"한강"_s)); }
    /// `gross refunds fee` of all time.
    QString money() const { return moneyOf(m_database); }
    static QString moneyOf(Database& database)
    {
        const Window always { BusinessDate(2020, 1, 1), BusinessDate(2030, 1, 1) };
        const Store store = valueOf(StoreRepository(database).byName(u"한강"_s));
        MethodTotal sum;
        for (const auto& total : valueOf(RollupReader(database).methods(store.id, always))) {
            sum.gross += total.gross;
            sum.refunds += total.refunds;
            sum.fee += total.fee;
        }
        return u"%1 %2 %3"_s.arg(sum.gross.minor()).arg(sum.refunds.minor()).arg(sum.fee.minor());
    }
    LedgerTrade trade(const QString& key) const
    {
        const auto found = valueOf(LedgerReader(m_database).findByKeys(store().id, { key }));
        return *found.constFind(key);
    }
    bool isSound() const { return valueOf(VerifyBooks(m_database).run()).differences.isEmpty(); }

private:
    Database& m_database;
    ImportDesk m_desk;
};

} // namespace

class TestForeignRefunds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void findTheirSale_inTheSameFile();
    void findTheirSale_inTheBooks();
    void areKeptApart_whereTheSaleIsNotThere();
    void areKeptApart_whereTheSaleSoldNoSuchThing_data();
    void areKeptApart_whereTheSaleSoldNoSuchThing();
    void giveBackWhatTheFileSays_notTheShare();
    void ofOneMoment_areOneRefund();
    void areNeverCountedTwice();
    void intoAClosedDay_areRefused_andNothingIsWritten();
    void goWithTheirImport_whenItIsTakenOut();
    void comeBackFromOurOwnFiles();
    void areCounted_withoutWriting();
    void overlappingFiles_countATradeOnce();
    void tradesWithoutAKey_areToldApartByTheirRows();
    void taxOnTopAndTips_areNoRevenue();
};

void TestForeignRefunds::findTheirSale_inTheSameFile()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    QCOMPARE(counter.counts({ { dumplingBack, noodles, dumplings } }), u"1 2 0 1 0 0"_s);
    const LedgerTrade sale = counter.trade(u"till:1"_s);
    QCOMPARE(sale.refunds.size(), 1);
    QCOMPARE(sale.refunds.first().amount, Money::ofMinor(3'000));
    QCOMPARE(sale.refunds.first().reason, u"식음"_s);
    QCOMPARE(sale.lines.at(1).refundedQuantity, 1);
    // 17,000 at 0.4 % is 68; floor(68 × 3,000 ÷ 17,000) is 12.
    QCOMPARE(counter.money(), u"17000 3000 56"_s);
    QVERIFY(counter.isSound());
    QCOMPARE(counter.counts({ { dumplingBack, noodles, dumplings } }), u"0 0 1 0 1 0"_s);
    QCOMPARE(counter.money(), u"17000 3000 56"_s);
}

void TestForeignRefunds::findTheirSale_inTheBooks()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    valueOf(counter.take({ { noodles, dumplings } }));
    QCOMPARE(counter.counts({ { dumplingBack } }), u"0 0 0 1 0 0"_s);
    QCOMPARE(counter.money(), u"17000 3000 56"_s);
    QCOMPARE(counter.counts({ { dumplingBack } }), u"0 0 0 0 1 0"_s);
    QVERIFY(counter.isSound());
    QVERIFY(rollupsAreExact(books->database(), counter.store()));
}

void TestForeignRefunds::areKeptApart_whereTheSaleIsNotThere()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    QCOMPARE(counter.counts({ { dumplingBack } }), u"0 0 0 1 0 1"_s);
    QCOMPARE(counter.money(), u"0 3000 0"_s);
    const LedgerTrade apart = counter.trade(u"till:r1"_s);
    QVERIFY(apart.soldElsewhere);
    QCOMPARE(apart.refunds.first().fee, Money());
    QCOMPARE(apart.refunds.first().businessDate, BusinessDate(2026, 11, 20));
    QVERIFY(counter.isSound());
    QVERIFY(rollupsAreExact(books->database(), counter.store()));
    // Its sale comes later, in an older file: both count, and the refund still only once.
    QCOMPARE(counter.counts({ { noodles, dumplings } }), u"1 2 0 0 0 0"_s);
    QCOMPARE(counter.counts({ { dumplingBack, noodles, dumplings } }), u"0 0 1 0 1 0"_s);
    QCOMPARE(counter.money(), u"17000 3000 68"_s);
    QVERIFY(counter.isSound());
}

void TestForeignRefunds::areKeptApart_whereTheSaleSoldNoSuchThing_data()
{
    QTest::addColumn<ForeignRow>("refund");
    ForeignRow row = dumplingBack;
    row.product = "김밥";
    QTest::newRow("another product") << row;
    row = dumplingBack;
    row.quantity = 4;
    QTest::newRow("more pieces than were sold") << row;
    row = dumplingBack;
    row.amount = 9'001;
    QTest::newRow("more money than it cost") << row;
    row = dumplingBack;
    row.paidAt = "2026-11-20T11:59:59";
    QTest::newRow("before the sale") << row;
}

void TestForeignRefunds::areKeptApart_whereTheSaleSoldNoSuchThing()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(const ForeignRow, refund);
    Counter counter(books->database());
    QCOMPARE(counter.counts({ { noodles, dumplings, refund } }), u"1 2 0 1 0 1"_s);
    QCOMPARE(counter.money(), u"17000 %1 68"_s.arg(refund.amount));
    QCOMPARE(counter.counts({ { noodles, dumplings, refund } }), u"0 0 1 0 1 0"_s);
    QVERIFY(counter.isSound());
}

void TestForeignRefunds::giveBackWhatTheFileSays_notTheShare()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow half = dumplingBack;
    half.amount = 1'234;
    QCOMPARE(counter.counts({ { noodles, dumplings, half } }), u"1 2 0 1 0 0"_s);
    QCOMPARE(counter.trade(u"till:1"_s).lines.at(1).refundedAmount, Money::ofMinor(1'234));
    QVERIFY(counter.isSound());
}

void TestForeignRefunds::ofOneMoment_areOneRefund()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow noodlesBack = dumplingBack;
    noodlesBack.refund = "r2";
    noodlesBack.product = "국수";
    noodlesBack.amount = 8'000;
    const QList<ForeignRow> rows { noodles, dumplings, dumplingBack, noodlesBack };
    QCOMPARE(counter.counts({ rows }), u"1 2 0 1 0 0"_s);
    QCOMPARE(counter.trade(u"till:1"_s).refunds.size(), 1);
    QCOMPARE(counter.counts({ rows }), u"0 0 1 0 1 0"_s);
    QCOMPARE(counter.money(), u"17000 11000 24"_s);
    QVERIFY(counter.isSound());
}

void TestForeignRefunds::areNeverCountedTwice()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow second = dumplingBack;
    second.refund = "r2";
    second.paidAt = "2026-11-21T10:00:00";
    valueOf(counter.take({ { noodles, dumplings } }));
    QCOMPARE(counter.counts({ { dumplingBack }, { dumplingBack, second } }), u"0 0 0 2 0 0"_s);
    QCOMPARE(counter.counts({ { second, dumplingBack } }), u"0 0 0 0 2 0"_s);
    QCOMPARE(counter.money().section(u' ', 0, 1), u"17000 6000"_s);
    QVERIFY(counter.isSound());
}

void TestForeignRefunds::intoAClosedDay_areRefused_andNothingIsWritten()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    valueOf(counter.take({ { noodles, dumplings } }));
    const Store store = counter.store();
    Till(books->database(), store, counter.desk().clock()).close(BusinessDate(2026, 11, 20));
    const QStringList before = counter.desk().books();
    ForeignRow apart = dumplingBack;
    apart.trade = "2";
    for (const ForeignRow& refund : { dumplingBack, apart }) {
        QCOMPARE(counter.counts({ { refund } }), u"PERIOD_CLOSED"_s);
        QCOMPARE(counter.desk().books(), before);
    }
}

void TestForeignRefunds::goWithTheirImport_whenItIsTakenOut()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow apart = dumplingBack;
    apart.trade = "2";
    apart.refund = "r2";
    valueOf(counter.take({ { noodles, dumplings } }));
    const QString before = counter.money();
    ForeignRow later = noodles;
    later.trade = "3";
    const auto taken = valueOf(counter.take({ { dumplingBack, apart, later } }));
    QCOMPARE(counter.money().section(u' ', 0, 1), u"25000 6000"_s);
    valueOf(UndoImport(books->database(), counter.desk().clock()).run(*taken.id));
    QCOMPARE(counter.money(), before);
    QVERIFY(counter.isSound());
    QCOMPARE(counter.counts({ { dumplingBack, apart, later } }), u"1 1 0 2 0 1"_s);
    QVERIFY(counter.isSound());
}

void TestForeignRefunds::comeBackFromOurOwnFiles()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow apart = dumplingBack;
    apart.trade = "2";
    apart.refund = "r2";
    apart.product = "김밥";
    ForeignRow half = dumplingBack;
    half.amount = 1'234;
    ForeignRow taxed = noodles;
    taxed.trade = "3";
    taxed.taxOnTop = 800;
    taxed.tip = 150;
    valueOf(counter.take({ { noodles, dumplings, half, apart, taxed } }));
    ImportProgress progress;
    const QString path = counter.desk().path(u"out.csv"_s);
    valueOf(ExportSales(books->database()).run(path, {}, progress));

    const auto others = freshBooks(product);
    ImportDesk desk(others->database());
    valueOf(desk.salesFiles({ path }, progress));
    valueOf(desk.refundsFile(ExportSales::refundsPathFor(path), progress));
    QCOMPARE(Counter::moneyOf(others->database()), counter.money());
    QVERIFY(valueOf(VerifyBooks(others->database()).run()).differences.isEmpty());
    Counter again(others->database());
    QVERIFY(again.trade(u"till:r2"_s).soldElsewhere);
    QCOMPARE(again.trade(u"till:3"_s).tip, Money::ofMinor(150));
    const QString second = desk.path(u"second.csv"_s);
    valueOf(ExportSales(others->database()).run(second, {}, progress));
    QCOMPARE(desk.read(u"second.csv"_s), counter.desk().read(u"out.csv"_s));
    QCOMPARE(desk.read(u"second.refunds.csv"_s), counter.desk().read(u"out.refunds.csv"_s));
    // The other till's rows are there already, whichever way they came.
    QCOMPARE(again.counts({ { noodles, dumplings, half, apart, taxed } }), u"0 0 2 0 2 0"_s);
}

void TestForeignRefunds::areCounted_withoutWriting()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow apart = dumplingBack;
    apart.trade = "2";
    apart.refund = "r2";
    const QStringList before = counter.desk().books();
    QCOMPARE(counter.counts({ { noodles, dumplings, dumplingBack, apart } }, true),
             u"1 2 0 2 0 1"_s);
    QCOMPARE(counter.desk().books(), before);
}

void TestForeignRefunds::overlappingFiles_countATradeOnce()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow second = noodles;
    second.trade = "2";
    QCOMPARE(counter.counts({ { noodles, dumplings }, { dumplings, noodles, second } }),
             u"2 3 0 0 0 0"_s);
    QCOMPARE(counter.money().section(u' ', 0, 1), u"25000 0"_s);
    QCOMPARE(counter.counts({ { noodles }, { second, noodles, dumplings } }), u"TRADE_DIFFERS"_s);
}

void TestForeignRefunds::tradesWithoutAKey_areToldApartByTheirRows()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow row = noodles;
    row.isKeyless = true;
    row.trade = "2026-11-20T12:00|1";
    ForeignRow other = row;
    other.product = "김밥";
    QCOMPARE(counter.counts({ { row } }), u"1 1 0 0 0 0"_s);
    QCOMPARE(counter.counts({ { row } }), u"0 0 1 0 0 0"_s);
    QCOMPARE(counter.counts({ { other } }), u"1 1 0 0 0 0"_s);
    QCOMPARE(counter.counts({ { other, row } }), u"1 2 0 0 0 0"_s);
}

void TestForeignRefunds::taxOnTopAndTips_areNoRevenue()
{
    JANGBU_FRESH_BOOKS(books);
    Counter counter(books->database());
    ForeignRow taxed = noodles;
    taxed.taxOnTop = 800;
    ForeignRow tipped = dumplings;
    tipped.tip = 500;
    valueOf(counter.take({ { taxed, tipped } }));
    const LedgerTrade sale = counter.trade(u"till:1"_s);
    QCOMPARE(sale.taxOnTop, Money::ofMinor(800));
    QCOMPARE(sale.tip, Money::ofMinor(500));
    QCOMPARE(counter.money(), u"17000 0 68"_s);
    QVERIFY(counter.isSound());
}

QTEST_GUILESS_MAIN(TestForeignRefunds)
#include "tst_foreignrefunds.moc"
