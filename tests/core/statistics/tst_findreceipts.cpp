#include "core/ledger/rollupreader.h"
#include "core/payment/setcardrate.h"
#include "core/statistics/findreceipts.h"
#include "core/statistics/productstatistics.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate monday(2026, 11, 16);
const Window week { monday, monday.addDays(7) };

Window day(int offset)
{
    return { monday.addDays(offset), monday.addDays(offset + 1) };
}

/// `receipt amount-refunded`, newest first.
QStringList shown(const ReceiptList& list)
{
    QStringList rows;
    for (const ReceiptRow& row : list.receipts)
        rows.append(u"%1 %2-%3"_s.arg(row.receipt.value_or(0))
                        .arg(row.amount.minor())
                        .arg(row.refunded.minor()));
    return rows;
}

struct Fixture {
    explicit Fixture(TestBooks& books)
        : shop(books.database())
        , sales(books.database(), shop)
        , receipts(books.database())
    {
    }

    ReceiptList ask(const ReceiptQuestion& question)
    {
        return valueOf(receipts.run(shop.store(), question));
    }
    Instant at(const QString& local) { return sales.at(local); }

    SmallShop shop;
    ShopSales sales;
    FindReceipts receipts;
};

/// Receipts of the week: two on Monday, one of them refunded in part on Tuesday, one on Tuesday.
struct Week final : Fixture {
    explicit Week(TestBooks& books)
        : Fixture(books)
    {
        first = sales.sell({ { u"김치찌개"_s, 2 }, { u"콜라"_s, 3 } }, ShopSales::card(u"K"_s),
                           at(u"2026-11-16T12:00"_s));
        second = sales.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), at(u"2026-11-16T13:00"_s));
        third = sales.order({ { u"비빔밥"_s, 1 }, { u"콜라"_s, 1 } });
        sales.pay(third, ShopSales::card(u"신한"_s), at(u"2026-11-17T12:00"_s),
                  Money::ofMinor(4'000));
        sales.pay(third, ShopSales::cash(), at(u"2026-11-17T12:01"_s));
        const LineId colas = sales.trade(first).lines[1].id;
        sales.refund(first, at(u"2026-11-17T18:00"_s), { .pieces = { { colas, 2 } } });
    }

    TradeId first = TradeId(1);
    TradeId second = TradeId(1);
    TradeId third = TradeId(1);
};

} // namespace

class TestFindReceipts final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aWindow_hasItsSales_andTheRefundsOfEarlierOnes();
    void aProduct_countsByItsLines_asInTheStatistics();
    void aCategory_isThatOfTheLine();
    void aWay_countsByItsParts_asInTheSettlement();
    void aProductAndAWay_countTheProduct_onReceiptsPaidThatWay();
    void refundedOnes_andThoseWithoutARate_canBeAskedFor();
    void text_findsNumbersTablesAndProducts();
    void pages_keepTheTotals();
    void aRow_tellsWhatTheReceiptIs();
    void openAndVoidTrades_areNoReceipts();
    void wrongQuestions_areRefused();
};

void TestFindReceipts::aWindow_hasItsSales_andTheRefundsOfEarlierOnes()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ReceiptList all = shop.ask({ .dates = week });
    QCOMPARE(shown(all), QStringList({ u"1 10000-0"_s, u"2 2000-0"_s, u"1 24000-4000"_s }));
    QCOMPARE(all.total, 3);
    QCOMPARE(all.amount.minor(), 36'000);
    QCOMPARE(all.net().minor(), 32'000);

    const ReceiptList tuesday = shop.ask({ .dates = day(1) });
    QCOMPARE(shown(tuesday), QStringList({ u"1 0-4000"_s, u"1 10000-0"_s }));
    QCOMPARE(tuesday.receipts[0].trade, shop.first);
    QVERIFY(!tuesday.receipts[0].isSoldInWindow);
    QCOMPARE(tuesday.receipts[0].movedAtUtc, shop.at(u"2026-11-17T18:00"_s));
    QCOMPARE(tuesday.net().minor(), 6'000);
    QCOMPARE(shop.ask({ .dates = day(0) }).net().minor(), 26'000);
    QCOMPARE(shop.ask({ .dates = day(2) }).total, 0);
}

void TestFindReceipts::aProduct_countsByItsLines_asInTheStatistics()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ProductId cola = shop.shop.product(u"콜라"_s).id;
    const ReceiptList list = shop.ask({ .dates = week, .product = cola });
    QCOMPARE(shown(list), QStringList({ u"1 2000-0"_s, u"2 2000-0"_s, u"1 6000-4000"_s }));
    QCOMPARE(list.receipts[2].count, 1);
    ProductStatistics statistics(books->database());
    for (const auto& [term, window] :
         { std::pair { Term::Week, week }, { Term::Day, day(0) }, { Term::Day, day(1) } }) {
        const auto ranking = valueOf(statistics.run(shop.shop.store(), { term, window.start }));
        for (const ProductStatistic& product : ranking.products) {
            const auto behind = shop.ask({ .dates = window, .product = product.product });
            QCOMPARE(behind.net(), product.amount);
            QCOMPARE(behind.count, product.count);
        }
    }
}

void TestFindReceipts::aCategory_isThatOfTheLine()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ReceiptList list = shop.ask({ .dates = week, .category = u"MAIN_MENU"_s });
    QCOMPARE(shown(list), QStringList({ u"1 8000-0"_s, u"1 18000-0"_s }));
    QCOMPARE(list.count, 3);
    QCOMPARE(shop.ask({ .dates = week, .category = u"SUB_MENU"_s }).total, 0);
    QCOMPARE(codeOf(shop.receipts.run(shop.shop.store(), { .dates = week, .category = u"?"_s })),
             u"CATEGORY_NOT_FOUND"_s);
}

void TestFindReceipts::aWay_countsByItsParts_asInTheSettlement()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ReceiptList cash = shop.ask({ .dates = week, .method = PaymentMethod::Cash });
    QCOMPARE(shown(cash), QStringList({ u"1 6000-0"_s, u"2 2000-0"_s }));
    for (const Window& window : { week, day(0), day(1) }) {
        const auto totals
            = valueOf(RollupReader(books->database()).methods(shop.shop.store().id, window));
        for (const MethodTotal& total : totals) {
            const auto behind
                = shop.ask({ .dates = window, .method = total.method, .label = total.label });
            QCOMPARE(behind.amount, total.gross);
            QCOMPARE(behind.refunded, total.refunds);
        }
    }
}

void TestFindReceipts::aProductAndAWay_countTheProduct_onReceiptsPaidThatWay()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ReceiptList list = shop.ask({ .dates = week,
                                        .product = shop.shop.product(u"콜라"_s).id,
                                        .method = PaymentMethod::Cash });
    QCOMPARE(shown(list), QStringList({ u"1 2000-0"_s, u"2 2000-0"_s }));
}

void TestFindReceipts::refundedOnes_andThoseWithoutARate_canBeAskedFor()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    QCOMPARE(shown(shop.ask({ .dates = week, .onlyRefunded = true })),
             QStringList({ u"1 24000-4000"_s }));
    QCOMPARE(shop.ask({ .dates = day(0), .onlyRefunded = true }).total, 0);
    QCOMPARE(shown(shop.ask({ .dates = week, .onlyUnrated = true })),
             QStringList({ u"1 4000-0"_s }));
    valueOf(
        SetCardRate(books->database()).run({ .company = u"신한"_s, .rate = *Rate::ofPpm(8'000) }));
    QCOMPARE(shop.ask({ .dates = week, .onlyUnrated = true }).total, 0);
}

void TestFindReceipts::text_findsNumbersTablesAndProducts()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const auto find
        = [&](const QString& text) { return shown(shop.ask({ .dates = week, .text = text })); };
    QCOMPARE(find(u"#2"_s), QStringList({ u"2 2000-0"_s }));
    QCOMPARE(find(u"24,000원"_s), QStringList({ u"1 24000-4000"_s }));
    QCOMPARE(find(u" 치찌 "_s), QStringList({ u"1 24000-4000"_s }));
    QCOMPARE(find(u"%"_s), QStringList());
    QCOMPARE(find(u"콜라"_s).size(), 3);
    const QString table = shop.sales.trade(shop.third).tableName;
    QVERIFY(find(table.toLower()).contains(u"1 10000-0"_s));
    QCOMPARE(find(u"  "_s).size(), 3);
}

void TestFindReceipts::pages_keepTheTotals()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ReceiptList page = shop.ask({ .dates = week, .limit = 1, .offset = 1 });
    QCOMPARE(shown(page), QStringList({ u"2 2000-0"_s }));
    QCOMPARE(page.total, 3);
    QCOMPARE(page.net().minor(), 32'000);
    QVERIFY(shop.ask({ .dates = week, .offset = 3 }).receipts.isEmpty());
}

void TestFindReceipts::aRow_tellsWhatTheReceiptIs()
{
    JANGBU_FRESH_BOOKS(books);
    Week shop(*books);
    const ReceiptList list = shop.ask({ .dates = week });
    const ReceiptRow& third = list.receipts[0];
    QCOMPARE(third.trade, shop.third);
    QCOMPARE(third.paidOn, monday.addDays(1));
    QCOMPARE(third.paidAtUtc, shop.at(u"2026-11-17T12:01"_s));
    QCOMPARE(third.firstProduct, u"비빔밥"_s);
    QCOMPARE(third.furtherProducts, 1);
    QCOMPARE(third.ways, QList({ ShopSales::card(u"신한"_s), ShopSales::cash() }));
    QCOMPARE(third.tradeAmount.minor(), 10'000);
    const ReceiptRow& first = list.receipts[2];
    QCOMPARE(first.refundedInAll.minor(), 4'000);
    QCOMPARE(shop.ask({ .dates = day(0) }).receipts[1].refundedInAll.minor(), 4'000);
}

void TestFindReceipts::openAndVoidTrades_areNoReceipts()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    const TradeId open = shop.sales.order({ { u"콜라"_s } });
    shop.sales.pay(open, ShopSales::cash(), shop.at(u"2026-11-16T12:00"_s), Money::ofMinor(1));
    QCOMPARE(shop.ask({ .dates = week }).total, 0);
    QCOMPARE(shop.ask({ .dates = week, .method = PaymentMethod::Cash }).total, 0);
}

void TestFindReceipts::wrongQuestions_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    for (const qint64 limit : { qint64(0), maxReceiptsAtOnce + 1 }) {
        QCOMPARE(codeOf(shop.receipts.run(shop.shop.store(), { .dates = week, .limit = limit })),
                 u"VALUE_INVALID"_s);
    }
    QCOMPARE(codeOf(shop.receipts.run(shop.shop.store(), { .dates = week, .offset = -1 })),
             u"VALUE_INVALID"_s);
    QCOMPARE(shop.ask({ .dates = week, .limit = maxReceiptsAtOnce }).total, 0);
}

QTEST_GUILESS_MAIN(TestFindReceipts)
#include "tst_findreceipts.moc"
