#include "core/menu/productrepository.h"
#include "core/menu/removeproduct.h"
#include "core/menu/restockmenu.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

void setStock(Database& database, const SmallShop& shop, const QString& name, qint64 stock)
{
    const ProductId id = shop.product(name).id;
    const auto set = inTransaction(
        database, [&] { return ProductRepository(database).setStock(shop.store().id, id, stock); });
    QCOMPARE(codeOf(set), u"DONE"_s);
}

} // namespace

class TestRestockMenu final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void oneProduct_getsItsBaseStock_andNoOther();
    void allLivingProducts_getTheirBaseStock();
    void aNumber_isTaken_evenPastTheBaseStock();
    void aNumberPastItsLimits_isRefused_andNothingIsWritten();
    void aProductThatIsNotThere_isRefused();
    void restocking_isNoHistory();
};

void TestRestockMenu::oneProduct_getsItsBaseStock_andNoOther()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    shop.add(u"케이크"_s, u"SUB_MENU"_s, 1, 5);
    setStock(books->database(), shop, u"케이크"_s, 0);
    setStock(books->database(), shop, u"콜라"_s, 0);
    const auto restocked = valueOf(RestockMenu(books->database()).run(shop.store(), u"케이크"_s));
    QCOMPARE(restocked.size(), 1);
    QCOMPARE(restocked.first().stock, qint64(5));
    QCOMPARE(shop.product(u"케이크"_s).stock, qint64(5));
    QCOMPARE(shop.product(u"콜라"_s).stock, qint64(0));
}

void TestRestockMenu::allLivingProducts_getTheirBaseStock()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    shop.add(u"케이크"_s, u"SUB_MENU"_s, 1, 5);
    const ProductId rice = shop.product(u"쌀"_s).id;
    for (const QString& name : { u"케이크"_s, u"콜라"_s, u"쌀"_s })
        setStock(books->database(), shop, name, 1);
    setStock(books->database(), other, u"콜라"_s, 1);
    RemoveProduct remove(books->database(), shop.ids(), shop.clock());
    QVERIFY(remove.run(shop.store(), u"쌀"_s));
    const auto restocked = RestockMenu(books->database()).run(shop.store(), std::nullopt);
    QCOMPARE(valueOf(restocked).size(), 5);
    QCOMPARE(shop.product(u"케이크"_s).stock, qint64(5));
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock);
    QCOMPARE(other.product(u"콜라"_s).stock, qint64(1));
    QCOMPARE(valueOf(ProductRepository(books->database()).find(shop.store().id, rice))->stock,
             qint64(1));
}

void TestRestockMenu::aNumber_isTaken_evenPastTheBaseStock()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    shop.add(u"케이크"_s, u"SUB_MENU"_s, 1, 5);
    RestockMenu restock(books->database());
    for (const qint64 to : { qint64(0), qint64(8), maxStock }) {
        QCOMPARE(codeOf(restock.run(shop.store(), u"케이크"_s, to)), u"DONE"_s);
        QCOMPARE(shop.product(u"케이크"_s).stock, to);
    }
    QCOMPARE(shop.product(u"케이크"_s).baseStock, qint64(5));
    QCOMPARE(codeOf(restock.run(shop.store(), std::nullopt, 3)), u"DONE"_s);
    QCOMPARE(shop.product(u"콜라"_s).stock, qint64(3));
}

void TestRestockMenu::aNumberPastItsLimits_isRefused_andNothingIsWritten()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    RestockMenu restock(books->database());
    for (const qint64 to : { qint64(-1), maxStock + 1 }) {
        const auto refused = restock.run(shop.store(), u"콜라"_s, to);
        QCOMPARE(codeOf(refused), u"VALUE_INVALID"_s);
        QCOMPARE(refused.error().values,
                 (QStringList { u"stock"_s, QString::number(to), u"0…10000000"_s }));
    }
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock);
}

void TestRestockMenu::aProductThatIsNotThere_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    RestockMenu restock(books->database());
    QCOMPARE(codeOf(restock.run(shop.store(), u"케이크"_s)), u"PRODUCT_NOT_FOUND"_s);
}

void TestRestockMenu::restocking_isNoHistory()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    QVERIFY(RestockMenu(books->database()).run(shop.store(), u"콜라"_s, 1));
    const auto history = valueOf(ProductRepository(books->database())
                                     .historyOf(shop.store().id, shop.product(u"콜라"_s).id));
    QCOMPARE(history.size(), 1);
}

QTEST_GUILESS_MAIN(TestRestockMenu)
#include "tst_restockmenu.moc"
