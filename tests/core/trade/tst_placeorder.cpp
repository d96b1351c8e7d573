#include "core/ledger/ledgerreader.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/trade/tradelimits.h"
#include "core/trade/traderepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Changes a product behind the till's back.
void change(Database& database, SmallShop& shop, const QString& name,
            const std::function<void(Product&)>& change)
{
    Product product = shop.product(name);
    change(product);
    const qint64 historyId = valueOf(shop.ids().take(shop.store().id, 1)).first();
    valueOf(inTransaction(database, [&]() -> Done {
        JANGBU_TRY(StoreRepository(database).touchMenu(shop.store().id));
        return ProductRepository(database).update(shop.store().id, product, historyId,
                                                  shop.clock().nowUtc());
    }));
}

void setStock(Database& database, SmallShop& shop, const QString& name, qint64 stock)
{
    const ProductId id = shop.product(name).id;
    valueOf(inTransaction(database, [&] {
        return ProductRepository(database).setStock(shop.store().id, id, stock);
    }));
}

} // namespace

class TestPlaceOrder final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void anOrder_opensATrade_withWhatTheProductsAreNow();
    void aSecondOrder_addsToTheTrade_andAnotherTableHasItsOwn();
    void aPaidOrVoidTrade_leavesTheTableFree();
    void names_areTheSame_howeverTheyAreWritten();
    void aPartlyPaidTrade_takesFurtherOrders();
    void products_canBeNamedById_andGetADiscount();
    void refusals_sayWhy_andWriteNothing();
    void outOfStock_namesTheProductAndWhatIsLeft_wholeOrNotAtAll();
    void theSameProductTwice_isCheckedTogether();
    void aTrade_holds10To15_andNotOneMore();
    void aTrade_holds10000Lines_andNotOneMore();
    void ordersOfOneTableAtOnce_shareOneTrade();
    void ordersAtOnce_neverSellAPieceTwice();
};

void TestPlaceOrder::anOrder_opensATrade_withWhatTheProductsAreNow()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());

    const auto placed = valueOf(
        till.placeOrder.run(shop.store(), u"창가 1"_s, { { u"콜라"_s, 2 }, { u"쌀"_s } }));

    QCOMPARE(placed.amount.minor(), 7000);
    QCOMPARE(placed.tradeAmount.minor(), 7000);
    const LedgerTrade trade = till.trade(placed.trade);
    QCOMPARE(trade.key, QString::number(trade.id.value()));
    QCOMPARE(trade.tableName, u"창가 1"_s);
    QCOMPARE(trade.state, TradeState::Open);
    QCOMPARE(trade.amount.minor(), 7000);
    QCOMPARE(trade.openedAtUtc, shop.clock().nowUtc());
    QVERIFY(!trade.paidAtUtc && !trade.businessDate && !trade.receipt);
    QCOMPARE(trade.orders.size(), 1);
    QCOMPARE(trade.orders.first().id, placed.order);
    QCOMPARE(trade.orders.first().state, OrderState::Accepted);
    const LedgerLine& rice = trade.lines.last();
    QCOMPARE(rice.productName, u"쌀"_s);
    QCOMPARE(rice.taxFree, true);
    QCOMPARE(rice.unitPrice.minor(), 3000);
    QCOMPARE(rice.category, shop.product(u"쌀"_s).category);
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 2);

    // What is sold stays what it was.
    change(books->database(), shop, u"콜라"_s, [](Product& product) {
        product.name = u"콜라 500"_s;
        product.price = Money::ofMinor(2500);
    });
    QCOMPARE(till.trade(placed.trade).lines.first().productName, u"콜라"_s);
    QCOMPARE(till.trade(placed.trade).lines.first().unitPrice.minor(), 2000);
}

void TestPlaceOrder::aSecondOrder_addsToTheTrade_andAnotherTableHasItsOwn()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId first = till.order(u"1"_s, { { u"콜라"_s } });
    const auto second = valueOf(
        till.placeOrder.run(shop.store(), u"1"_s, { { u"비빔밥"_s } }, OrderState::Placed));
    const TradeId other = till.order(u"2"_s, { { u"콜라"_s } });

    QCOMPARE(second.trade, first);
    QCOMPARE(second.amount.minor(), 8000);
    QCOMPARE(second.tradeAmount.minor(), 10'000);
    QVERIFY(other != first);
    const LedgerTrade trade = till.trade(first);
    QCOMPARE(trade.amount.minor(), 10'000);
    QCOMPARE(trade.orders.size(), 2);
    QCOMPARE(trade.orders.last().state, OrderState::Placed);
    QCOMPARE(trade.lines.last().order, trade.orders.last().id);
}

void TestPlaceOrder::aPaidOrVoidTrade_leavesTheTableFree()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId paid = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(paid);
    const TradeId voided = till.order(u"1"_s, { { u"콜라"_s } });
    QVERIFY(voided != paid);
    valueOf(till.voidTrade.run(shop.store(), voided, u"실수"_s));
    const TradeId third = till.order(u"1"_s, { { u"콜라"_s } });
    QVERIFY(third != paid && third != voided);
    QCOMPARE(till.trade(third).table, till.trade(paid).table);
    QCOMPARE(till.trade(paid).amount.minor(), 2000);
}

void TestPlaceOrder::names_areTheSame_howeverTheyAreWritten()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const QString table = u"창가"_s;
    const TradeId first = till.order(table, { { u"콜라"_s } });
    const TradeId same = till.order(u"  "_s + table.normalized(QString::NormalizationForm_D),
                                    { { u"콜라 "_s.normalized(QString::NormalizationForm_D) } });
    QCOMPARE(same, first);
    QVERIFY(till.order(u"창가 "_s + QChar(0x200b), { { u"콜라"_s } }) != first);
}

void TestPlaceOrder::aPartlyPaidTrade_takesFurtherOrders()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id, {}, Money::ofMinor(7999));
    QCOMPARE(till.order(u"1"_s, { { u"콜라"_s } }), id);
    QCOMPARE(till.pay(id).amount.minor(), 2001);
}

void TestPlaceOrder::products_canBeNamedById_andGetADiscount()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s,
                                  { { shop.product(u"콜라"_s).id, 3, Money::ofMinor(6000) },
                                    { u"비빔밥"_s, 1, Money::ofMinor(1) } });
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.amount.minor(), 7999);
    QCOMPARE(trade.lines[0].amount.minor(), 0);
    QCOMPARE(trade.lines[0].discount.minor(), 6000);
}

void TestPlaceOrder::refusals_sayWhy_andWriteNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    auto& database = books->database();
    change(database, shop, u"비빔밥"_s, [](Product& product) { product.soldOut = true; });
    change(database, shop, u"김치찌개"_s,
           [&](Product& product) { product.deletedAtUtc = shop.clock().nowUtc(); });
    setStock(database, shop, u"계란말이"_s, 3);
    const QStringList before = booksOf(database);
    const auto order = [&](const QList<OrderedProduct>& products, const QString& table = u"1"_s) {
        return codeOf(till.placeOrder.run(shop.store(), table, products));
    };
    QCOMPARE(order({}), u"VALUE_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s, 0 } }), u"VALUE_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s, -5 } }), u"VALUE_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s, maxLineQuantity + 1 } }), u"VALUE_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s } }, u" "_s), u"NAME_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s } }, QString(256, u'가')), u"NAME_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s }, { u"사이다"_s } }), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(order({ { u"콜라"_s + QChar(0x200b) } }), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(order({ { u" "_s } }), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(order({ { ProductId(7) } }), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(order({ { u"김치찌개"_s } }), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(order({ { u"비빔밥"_s }, { u"사이다"_s } }), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(order({ { u"콜라"_s }, { u"비빔밥"_s } }), u"PRODUCT_SOLD_OUT"_s);
    QCOMPARE(order({ { u"계란말이"_s, 4 }, { u"비빔밥"_s } }), u"PRODUCT_SOLD_OUT"_s);
    QCOMPARE(order({ { u"콜라"_s }, { u"계란말이"_s, 4 } }), u"OUT_OF_STOCK"_s);
    QCOMPARE(order({ { u"콜라"_s, 2, Money::ofMinor(4001) } }), u"AMOUNT_INVALID"_s);
    QCOMPARE(order({ { u"콜라"_s, 2, Money::ofMinor(-1) } }), u"AMOUNT_INVALID"_s);
    QCOMPARE(booksOf(database), before);
}

void TestPlaceOrder::outOfStock_namesTheProductAndWhatIsLeft_wholeOrNotAtAll()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    setStock(books->database(), shop, u"계란말이"_s, 3);
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    const QStringList before = booksOf(books->database());

    const auto refused
        = till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s, 9 }, { u"계란말이"_s, 4 } });

    QCOMPARE(codeOf(refused), u"OUT_OF_STOCK"_s);
    QCOMPARE(refused.error().values, (QStringList { u"계란말이"_s, u"3"_s }));
    QCOMPARE(booksOf(books->database()), before);
    QCOMPARE(till.order(u"1"_s, { { u"계란말이"_s, 3 } }), id);
    QCOMPARE(till.stockOf(u"계란말이"_s), 0);
}

void TestPlaceOrder::theSameProductTwice_isCheckedTogether()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    setStock(books->database(), shop, u"콜라"_s, 5);
    const auto refused
        = till.placeOrder.run(shop.store(), u"1"_s, { { u"콜라"_s, 3 }, { u"콜라"_s, 3 } });
    QCOMPARE(codeOf(refused), u"OUT_OF_STOCK"_s);
    QCOMPARE(refused.error().values, (QStringList { u"콜라"_s, u"5"_s }));
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 3 }, { u"콜라"_s, 2 } });
    QCOMPARE(till.trade(id).lines.size(), 2);
    QCOMPARE(till.stockOf(u"콜라"_s), 0);
}

void TestPlaceOrder::aTrade_holds10To15_andNotOneMore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    auto& database = books->database();
    shop.add(u"금"_s, u"MAIN_MENU"_s, maxPrice.minor());
    shop.add(u"사탕"_s, u"MAIN_MENU"_s, 1);
    shop.add(u"물"_s, u"MAIN_MENU"_s, 0);
    for (int time = 0; time < 10; ++time) {
        setStock(database, shop, u"금"_s, maxStock);
        till.order(u"1"_s, { { u"금"_s, maxLineQuantity } });
    }
    const QStringList before = booksOf(database);
    const auto refused = till.placeOrder.run(shop.store(), u"1"_s, { { u"사탕"_s } });
    QCOMPARE(codeOf(refused), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(refused.error().values, QStringList { u"1000000000000001"_s });
    QCOMPARE(booksOf(database), before);
    const TradeId id = till.order(u"1"_s, { { u"물"_s } });
    QCOMPARE(till.trade(id).amount, maxTradeAmount);
    QCOMPARE(till.pay(id, card(u"K"_s)).amount, maxTradeAmount);
    QCOMPARE(till.trade(id).parts.first().fee.minor(), qint64(4'000'000'000'000));
    QCOMPARE(till.refund(id).amount, maxTradeAmount);
}

void TestPlaceOrder::aTrade_holds10000Lines_andNotOneMore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const ProductId cola = shop.product(u"콜라"_s).id;
    const QList<OrderedProduct> tooMany(maxTradeLines + 1, OrderedProduct { cola });
    QCOMPARE(codeOf(till.placeOrder.run(shop.store(), u"1"_s, tooMany)), u"AMOUNT_TOO_LARGE"_s);
    const TradeId id = till.order(u"1"_s, tooMany.mid(1));

    const auto refused = till.placeOrder.run(shop.store(), u"1"_s, { { cola } });
    QCOMPARE(codeOf(refused), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(refused.error().values, QStringList { u"10001"_s });
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - maxTradeLines);
    till.pay(id);
    QCOMPARE(till.refund(id).lines.size(), maxTradeLines);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestPlaceOrder::ordersOfOneTableAtOnce_shareOneTrade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto trades = race(*books, 8, [&](Database& database, int) {
        Till till(database, shop.store(), shop.clock());
        QList<TradeId> given;
        for (int time = 0; time < 5; ++time)
            given.append(till.order(u"새 테이블"_s, { { u"콜라"_s }, { u"비빔밥"_s, 2 } }));
        return given;
    });
    Till till(books->database(), shop.store(), shop.clock());
    const LedgerTrade trade = till.trade(trades.first().first());
    for (const auto& given : trades)
        QCOMPARE(given, QList<TradeId>(5, trade.id));
    QCOMPARE(trade.amount.minor(), 40 * 18'000);
    QCOMPARE(trade.orders.size(), 40);
    QCOMPARE(trade.lines.size(), 80);
    QCOMPARE(till.stockOf(u"비빔밥"_s), maxStock - 80);
}

void TestPlaceOrder::ordersAtOnce_neverSellAPieceTwice()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    setStock(books->database(), shop, u"콜라"_s, 50);
    setStock(books->database(), shop, u"비빔밥"_s, 50);
    const auto sold = race(*books, 6, [&](Database& database, int program) {
        Till till(database, shop.store(), shop.clock());
        QStringList codes;
        for (int time = 0; time < 12; ++time) {
            // Crosswise, so that programs could wait for each other.
            QList<OrderedProduct> products { { u"콜라"_s }, { u"비빔밥"_s } };
            if (program % 2 == 1)
                products.swapItemsAt(0, 1);
            codes.append(
                codeOf(till.placeOrder.run(shop.store(), QString::number(program), products)));
        }
        return codes;
    });
    const QStringList codes = std::accumulate(sold.cbegin(), sold.cend(), QStringList());
    QCOMPARE(codes.count(u"DONE"_s), 50);
    QCOMPARE(codes.count(u"OUT_OF_STOCK"_s), 22);
    Till till(books->database(), shop.store(), shop.clock());
    QCOMPARE(till.stockOf(u"콜라"_s), 0);
    QCOMPARE(till.stockOf(u"비빔밥"_s), 0);
}

QTEST_GUILESS_MAIN(TestPlaceOrder)
#include "tst_placeorder.moc"
