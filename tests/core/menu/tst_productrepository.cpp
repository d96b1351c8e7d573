#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"

#include <QTest>

#include <numeric>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

qint64 newId(SmallShop& shop)
{
    return valueOf(shop.ids().take(shop.store().id, 1)).first();
}

/// Writes the product as it is given, with the version id that it may need.
Done update(Database& database, SmallShop& shop, const Product& product)
{
    const qint64 historyId = newId(shop);
    return inTransaction(database, [&]() -> Done {
        JANGBU_TRY(StoreRepository(database).touchMenu(shop.store().id));
        return ProductRepository(database).update(shop.store().id, product, historyId,
                                                  shop.clock().nowUtc());
    });
}

bool take(Database& database, SmallShop& shop, const Product& product, qint64 quantity)
{
    return valueOf(inTransaction(database, [&] {
        return ProductRepository(database).takeStock(shop.store().id, product.id, quantity);
    }));
}

qint64 stockOf(Database& database, SmallShop& shop, const Product& product)
{
    return valueOf(ProductRepository(database).find(shop.store().id, product.id))->stock;
}

QStringList namesIn(const QList<Product>& products)
{
    QStringList names;
    for (const Product& product : products)
        names.append(product.name);
    return names;
}

} // namespace

class TestProductRepository final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aProduct_isReadAsItWasAdded();
    void livingProducts_areListed_byCategoryThenPositionThenName();
    void names_areEqual_onlyWhenEveryCodePointIs();
    void byName_takesAnyTextThatIsTheName();
    void add_refusesALivingName_butNotOneOfAnotherStore();
    void update_writesAllButTheStock();
    void update_ofWhatHistoryKeeps_addsAVersion_data();
    void update_ofWhatHistoryKeeps_addsAVersion();
    void update_ofOtherFields_addsNoVersion();
    void update_refusesALivingName_andAProductThatIsNotThere();
    void aDeletedProduct_keepsItsPast_andItsNameIsFree();
    void namesOf_knowsEveryNameAProductHasHad();
    void stock_isTakenDownToZero_neverBelow();
    void stock_ofADeletedOrSoldOutProduct_isNotTaken();
    void stock_isGivenBack_alsoToADeletedProduct();
    void stock_isNeverSoldTwice_howeverManyTakeIt();
};

void TestProductRepository::aProduct_isReadAsItWasAdded()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto drink
        = valueOf(CategoryRepository(books->database()).byName(shop.store(), u"DRINK"_s));
    Product tea { ProductId(newId(shop)), u"O'Hara \"tea\", 홍차 🍵"_s, drink.id, maxPrice };
    tea.baseStock = 7;
    tea.stock = 3;
    tea.taxFree = true;
    tea.soldOut = true;
    tea.position = 4;
    tea.createdAtUtc = shop.clock().nowUtc();
    tea.importedBy = ImportId(9);
    ProductRepository products(books->database());
    const qint64 historyId = newId(shop);
    const auto added = inTransaction(books->database(),
                                     [&] { return products.add(shop.store().id, tea, historyId); });
    QCOMPARE(codeOf(added), u"DONE"_s);
    const auto read = valueOf(products.find(shop.store().id, tea.id)).value();
    QCOMPARE(read.name, tea.name);
    QVERIFY(read.category == drink.id);
    QCOMPARE(read.price, maxPrice);
    QCOMPARE(read.baseStock, qint64(7));
    QCOMPARE(read.stock, qint64(3));
    QVERIFY(read.taxFree && read.soldOut);
    QCOMPARE(read.position, 4);
    QVERIFY(read.createdAtUtc == tea.createdAtUtc);
    QVERIFY(!read.deletedAtUtc);
    QVERIFY(read.importedBy == ImportId(9));
    const auto history = valueOf(products.historyOf(shop.store().id, tea.id));
    QCOMPARE(history.size(), 1);
    QVERIFY((history.first()
             == ProductVersion { tea.createdAtUtc, tea.name, drink.id, maxPrice, 7, true, false }));
}

void TestProductRepository::livingProducts_areListed_byCategoryThenPositionThenName()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    shop.add(u"🍜"_s, u"MAIN_MENU"_s, 1);
    shop.add(u"Ａ"_s, u"MAIN_MENU"_s, 1);
    for (const QString& name : { u"🍜"_s, u"Ａ"_s }) {
        Product equal = shop.product(name);
        equal.position = 9;
        QCOMPARE(codeOf(update(books->database(), shop, equal)), u"DONE"_s);
    }
    Product first = shop.product(u"비빔밥"_s);
    first.position = -1;
    QCOMPARE(codeOf(update(books->database(), shop, first)), u"DONE"_s);
    QCOMPARE(namesIn(valueOf(ProductRepository(books->database()).living(shop.store().id))),
             (QStringList { u"비빔밥"_s, u"김치찌개"_s, u"Ａ"_s, u"🍜"_s, u"계란말이"_s, u"쌀"_s,
                            u"콜라"_s }));
}

void TestProductRepository::names_areEqual_onlyWhenEveryCodePointIs()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const QStringList names { u"Cola"_s, u"cola"_s,       u"Ｃｏｌａ"_s, u"Colá"_s,
                              u"ß"_s,    u"ss"_s,         u"🍜"_s,        u"🍲"_s,
                              u"ｶ"_s,    u"Cola\u200b"_s, u"カ"_s,       u"か"_s };
    for (const QString& name : names)
        shop.add(name, u"DRINK"_s, 1);
    for (const QString& name : names)
        QCOMPARE(shop.product(name).name, name);
    ProductRepository products(books->database());
    QVERIFY(!valueOf(products.findLiving(shop.store().id, u"Cola "_s)));
    QVERIFY(!valueOf(products.findLiving(shop.store().id, u"COLA"_s)));
}

void TestProductRepository::byName_takesAnyTextThatIsTheName()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ProductRepository products(books->database());
    const QString decomposed = u" 콜라"_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(valueOf(products.byName(shop.store().id, decomposed)).name, u"콜라"_s);
    QCOMPARE(codeOf(products.byName(shop.store().id, u"사이다"_s)), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(codeOf(products.byName(shop.store().id, u""_s)), u"PRODUCT_NOT_FOUND"_s);
}

void TestProductRepository::add_refusesALivingName_butNotOneOfAnotherStore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    other.add(u"사이다"_s, u"DRINK"_s, 1);
    const Product cola = shop.product(u"콜라"_s);
    const auto add = [&](const QString& name) {
        const Product product { ProductId(newId(shop)), name, cola.category, cola.price };
        const qint64 historyId = newId(shop);
        return inTransaction(books->database(), [&] {
            return ProductRepository(books->database()).add(shop.store().id, product, historyId);
        });
    };
    QCOMPARE(codeOf(add(u"콜라"_s)), u"PRODUCT_EXISTS"_s);
    QCOMPARE(codeOf(add(u"사이다"_s)), u"DONE"_s);
}

void TestProductRepository::update_writesAllButTheStock()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    cola.name = u"사이다"_s;
    cola.category = shop.product(u"비빔밥"_s).category;
    cola.price = Money();
    cola.baseStock = 0;
    cola.stock = 1;
    cola.taxFree = true;
    cola.soldOut = true;
    cola.position = 5;
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    const Product read = shop.product(u"사이다"_s);
    QVERIFY(read.id == cola.id);
    QVERIFY(read.category == cola.category);
    QCOMPARE(read.price, Money());
    QCOMPARE(read.baseStock, qint64(0));
    QCOMPARE(read.stock, maxStock);
    QVERIFY(read.taxFree && read.soldOut);
    QCOMPARE(read.position, 5);
}

void TestProductRepository::update_ofWhatHistoryKeeps_addsAVersion_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : { "name", "category", "price", "base stock", "tax-free", "deleted" })
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestProductRepository::update_ofWhatHistoryKeeps_addsAVersion()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(QString, field);
    SmallShop shop(books->database());
    shop.clock().advanceMs(1000);
    Product cola = shop.product(u"콜라"_s);
    ProductVersion expected { shop.clock().nowUtc(), cola.name,    cola.category, cola.price,
                              cola.baseStock,        cola.taxFree, false };
    if (field == u"name"_s)
        expected.name = cola.name = u"사이다"_s;
    else if (field == u"category"_s)
        expected.category = cola.category = shop.product(u"비빔밥"_s).category;
    else if (field == u"price"_s)
        expected.price = cola.price = Money::ofMinor(2100);
    else if (field == u"base stock"_s)
        expected.baseStock = cola.baseStock = 5;
    else if (field == u"tax-free"_s)
        expected.taxFree = cola.taxFree = true;
    else
        cola.deletedAtUtc = shop.clock().nowUtc();
    expected.deleted = cola.deletedAtUtc.has_value();
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, cola.id));
    QCOMPARE(history.size(), 2);
    QVERIFY(history.last() == expected);
}

void TestProductRepository::update_ofOtherFields_addsNoVersion()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    cola.soldOut = true;
    cola.position = 3;
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    const auto setStock = inTransaction(books->database(), [&] {
        return ProductRepository(books->database()).setStock(shop.store().id, cola.id, 12);
    });
    QCOMPARE(codeOf(setStock), u"DONE"_s);
    QCOMPARE(stockOf(books->database(), shop, cola), qint64(12));
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, cola.id));
    QCOMPARE(history.size(), 1);
}

void TestProductRepository::update_refusesALivingName_andAProductThatIsNotThere()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    cola.name = u"비빔밥"_s;
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"PRODUCT_EXISTS"_s);
    QCOMPARE(shop.product(u"콜라"_s).name, u"콜라"_s);
    const Product unknown { ProductId(1), u"사이다"_s, cola.category, Money() };
    QCOMPARE(codeOf(update(books->database(), shop, unknown)), u"PRODUCT_NOT_FOUND"_s);
}

void TestProductRepository::aDeletedProduct_keepsItsPast_andItsNameIsFree()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ProductRepository products(books->database());
    Product old = shop.product(u"콜라"_s);
    old.deletedAtUtc = shop.clock().nowUtc();
    QCOMPARE(codeOf(update(books->database(), shop, old)), u"DONE"_s);
    QVERIFY(!valueOf(products.findLiving(shop.store().id, u"콜라"_s)));
    QVERIFY(!namesIn(valueOf(products.living(shop.store().id))).contains(u"콜라"_s));
    const Product fresh = shop.add(u"콜라"_s, u"DRINK"_s, 2500);
    QVERIFY(fresh.id != old.id);
    QCOMPARE(namesIn(valueOf(products.all(shop.store().id))).count(u"콜라"_s), 2);
    QVERIFY(valueOf(products.find(shop.store().id, old.id))->deletedAtUtc == old.deletedAtUtc);
    // One that is deleted may change beside a living one of its name.
    old.taxFree = true;
    QCOMPARE(codeOf(update(books->database(), shop, old)), u"DONE"_s);
    old.deletedAtUtc.reset();
    QCOMPARE(codeOf(update(books->database(), shop, old)), u"PRODUCT_EXISTS"_s);
}

void TestProductRepository::namesOf_knowsEveryNameAProductHasHad()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    for (const QString& name : { u"사이다"_s, u"콜라"_s, u"환타"_s }) {
        shop.clock().advanceMs(1);
        cola.name = name;
        QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    }
    const auto names = valueOf(ProductRepository(books->database()).namesOf(shop.store().id));
    QCOMPARE(names.size(), 5);
    QCOMPARE(names.value(cola.id), (QStringList { u"콜라"_s, u"사이다"_s, u"환타"_s }));
    QCOMPARE(names.value(shop.product(u"비빔밥"_s).id), QStringList { u"비빔밥"_s });
}

void TestProductRepository::stock_isTakenDownToZero_neverBelow()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cake = shop.add(u"케이크"_s, u"SUB_MENU"_s, 1, 5);
    QVERIFY(!take(books->database(), shop, cake, 6));
    QVERIFY(take(books->database(), shop, cake, 3));
    QVERIFY(!take(books->database(), shop, cake, 3));
    QVERIFY(take(books->database(), shop, cake, 2));
    QVERIFY(!take(books->database(), shop, cake, 1));
    QCOMPARE(stockOf(books->database(), shop, cake), qint64(0));
}

void TestProductRepository::stock_ofADeletedOrSoldOutProduct_isNotTaken()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    cola.soldOut = true;
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    QVERIFY(!take(books->database(), shop, cola, 1));
    cola.soldOut = false;
    cola.deletedAtUtc = shop.clock().nowUtc();
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    QVERIFY(!take(books->database(), shop, cola, 1));
    QCOMPARE(stockOf(books->database(), shop, cola), maxStock);
}

void TestProductRepository::stock_isGivenBack_alsoToADeletedProduct()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    cola.deletedAtUtc = shop.clock().nowUtc();
    QCOMPARE(codeOf(update(books->database(), shop, cola)), u"DONE"_s);
    const auto givenBack = inTransaction(books->database(), [&] {
        return ProductRepository(books->database()).giveBackStock(shop.store().id, cola.id, 2);
    });
    QCOMPARE(codeOf(givenBack), u"DONE"_s);
    QCOMPARE(stockOf(books->database(), shop, cola), maxStock + 2);
}

void TestProductRepository::stock_isNeverSoldTwice_howeverManyTakeIt()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cake = shop.add(u"케이크"_s, u"SUB_MENU"_s, 1, 100);
    const auto taken = race(*books, 4, [&](Database& database, int) {
        int pieces = 0;
        for (int turn = 0; turn < 15; ++turn)
            pieces += take(database, shop, cake, 3) ? 3 : 0;
        return pieces;
    });
    QCOMPARE(std::accumulate(taken.cbegin(), taken.cend(), 0), 99);
    QCOMPARE(stockOf(books->database(), shop, cake), qint64(1));
}

QTEST_GUILESS_MAIN(TestProductRepository)
#include "tst_productrepository.moc"
