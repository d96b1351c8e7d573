#include "core/menu/productrepository.h"
#include "core/menu/removeproduct.h"
#include "core/menu/restoreproduct.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

RestoreProduct restoring(Database& database, SmallShop& shop)
{
    return RestoreProduct(database, shop.ids(), shop.clock());
}

QList<Product> removed(Database& database, SmallShop& shop, const QList<ProductId>& products)
{
    RemoveProduct remove(database, shop.ids(), shop.clock());
    return valueOf(remove.run(shop.store(), products));
}

} // namespace

class TestRestoreProduct final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void theTrash_hasTheLastDeletedFirst();
    void severalProducts_comeBack_asTheyWere();
    void aNameThatIsTakenByNow_isRefused_butAnotherIsNot();
    void aProductOfTheMenu_isNoTrash();
    void oneRefusal_restoresNothing();
};

void TestRestoreProduct::theTrash_hasTheLastDeletedFirst()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductRepository products(books->database());
    QVERIFY(valueOf(products.deleted(shop.store().id)).isEmpty());
    removed(books->database(), shop, { shop.product(u"콜라"_s).id });
    shop.clock().advanceMs(60'000);
    removed(books->database(), shop, { shop.product(u"쌀"_s).id, shop.product(u"비빔밥"_s).id });
    QStringList names;
    for (const Product& product : valueOf(products.deleted(shop.store().id)))
        names.append(product.name);
    QCOMPARE(names, (QStringList { u"비빔밥"_s, u"쌀"_s, u"콜라"_s }));
}

void TestRestoreProduct::severalProducts_comeBack_asTheyWere()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cola = shop.product(u"콜라"_s);
    const Product rice = shop.product(u"쌀"_s);
    removed(books->database(), shop, { cola.id, rice.id });
    shop.clock().advanceMs(60'000);
    auto restore = restoring(books->database(), shop);
    QCOMPARE(valueOf(restore.run(shop.store(), { rice.id, cola.id })).size(), 2);
    const Product back = shop.product(u"쌀"_s);
    QVERIFY(back.id == rice.id);
    QVERIFY(back.category == rice.category);
    QCOMPARE(back.price, rice.price);
    QCOMPARE(back.position, rice.position);
    QVERIFY(back.taxFree && !back.deletedAtUtc);
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, rice.id));
    QCOMPARE(history.size(), 3);
    QVERIFY(!history.last().deleted);
    QCOMPARE(valueOf(restore.run(shop.store(), QList<ProductId>())).size(), 0);
}

void TestRestoreProduct::aNameThatIsTakenByNow_isRefused_butAnotherIsNot()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cola = shop.product(u"콜라"_s);
    removed(books->database(), shop, { cola.id });
    shop.add(u"콜라"_s, u"DRINK"_s, 2500);
    auto restore = restoring(books->database(), shop);
    const auto refused = restore.run(shop.store(), QList { cola.id });
    QCOMPARE(codeOf(refused), u"PRODUCT_EXISTS"_s);
    QCOMPARE(refused.error().values, QStringList { u"콜라"_s });
    QCOMPARE(codeOf(restore.run(shop.store(), cola.id, u"비빔밥"_s)), u"PRODUCT_EXISTS"_s);
    QCOMPARE(codeOf(restore.run(shop.store(), cola.id, u" "_s)), u"NAME_INVALID"_s);
    QCOMPARE(valueOf(restore.run(shop.store(), cola.id, u"콜라 (예전)"_s)).name, u"콜라 (예전)"_s);
    QVERIFY(shop.product(u"콜라 (예전)"_s).id == cola.id);
    QCOMPARE(shop.product(u"콜라"_s).price, Money::ofMinor(2500));
}

void TestRestoreProduct::aProductOfTheMenu_isNoTrash()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    const ProductId cola = shop.product(u"콜라"_s).id;
    auto restore = restoring(books->database(), shop);
    QCOMPARE(codeOf(restore.run(shop.store(), QList { cola })), u"PRODUCT_EXISTS"_s);
    removed(books->database(), shop, { cola });
    QCOMPARE(codeOf(restore.run(other.store(), QList { cola })), u"PRODUCT_NOT_FOUND"_s);
}

void TestRestoreProduct::oneRefusal_restoresNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    const ProductId rice = shop.product(u"쌀"_s).id;
    RemoveProduct remove(books->database(), shop.ids(), shop.clock());
    QStringList before = booksOf(books->database());
    QCOMPARE(codeOf(remove.run(shop.store(), { cola, rice, cola })), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(booksOf(books->database()), before);
    removed(books->database(), shop, { cola, rice });
    shop.add(u"쌀"_s, u"SUB_MENU"_s, 1);
    before = booksOf(books->database());
    QCOMPARE(codeOf(restoring(books->database(), shop).run(shop.store(), { cola, rice })),
             u"PRODUCT_EXISTS"_s);
    QCOMPARE(booksOf(books->database()), before);
}

QTEST_GUILESS_MAIN(TestRestoreProduct)
#include "tst_restoreproduct.moc"
