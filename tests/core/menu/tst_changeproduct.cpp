#include "core/menu/categoryrepository.h"
#include "core/menu/changeproduct.h"
#include "core/menu/productrepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

Result<Product> change(Database& database, SmallShop& shop, const QString& name,
                       const ProductChange& wanted)
{
    return ChangeProduct(database, shop.ids(), shop.clock()).run(shop.store(), name, wanted);
}

} // namespace

class TestChangeProduct final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void eachField_isChanged_andNoOther();
    void allFields_areChanged_inOneVersion();
    void aRenamedProduct_keepsItsIdentity_andItsOldNameIsFree();
    void aNameThatIsTaken_isRefused_andNothingIsWritten();
    void anUnknownCategory_isMade_unlessTheChangeIsRefused();
    void soldOut_isNoHistory();
    void valuesPastTheirLimits_areRefused();
    void aProductThatIsNotThere_isRefused();
    void programsAtOnce_loseNoChange();
    void programsAtOnce_takeANameOnce();
};

void TestChangeProduct::eachField_isChanged_andNoOther()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto cola = [&] { return shop.product(u"콜라"_s); };
    const CategoryId drink = cola().category;
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .price = maxPrice }));
    QCOMPARE(cola().price, maxPrice);
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .baseStock = 5 }));
    QCOMPARE(cola().baseStock, qint64(5));
    QCOMPARE(cola().stock, maxStock);
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .taxFree = true }));
    QVERIFY(cola().taxFree);
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .soldOut = true }));
    QVERIFY(cola().soldOut);
    QVERIFY(cola().category == drink);
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .category = u"SUB_MENU"_s }));
    QVERIFY(cola().category == shop.product(u"쌀"_s).category);
    QCOMPARE(cola().price, maxPrice);
    QCOMPARE(cola().baseStock, qint64(5));
    QVERIFY(cola().taxFree && cola().soldOut);
}

void TestChangeProduct::allFields_areChanged_inOneVersion()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    shop.clock().advanceMs(60'000);
    const Product changed = valueOf(change(books->database(), shop, u"콜라"_s,
                                           { .name = u"사이다"_s,
                                             .category = u"세트"_s,
                                             .price = Money::ofMinor(1),
                                             .baseStock = 2,
                                             .taxFree = true,
                                             .soldOut = true }));
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, changed.id));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().name, u"콜라"_s);
    QVERIFY((history.last()
             == ProductVersion { shop.clock().nowUtc(), u"사이다"_s, changed.category,
                                 Money::ofMinor(1), 2, true, false }));
    const auto set = valueOf(CategoryRepository(books->database()).byName(shop.store(), u"세트"_s));
    QVERIFY(set.id == changed.category);
}

void TestChangeProduct::aRenamedProduct_keepsItsIdentity_andItsOldNameIsFree()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cola = shop.product(u"콜라"_s);
    const QString decomposed = u" 사이다"_s.normalized(QString::NormalizationForm_D);
    const Product renamed
        = valueOf(change(books->database(), shop, u"콜라"_s, { .name = decomposed }));
    QCOMPARE(renamed.name, u"사이다"_s);
    QVERIFY(renamed.id == cola.id);
    QVERIFY(shop.add(u"콜라"_s, u"DRINK"_s, 1).id != cola.id);
    QCOMPARE(codeOf(change(books->database(), shop, u"사이다"_s, { .name = u"사이다"_s })),
             u"DONE"_s);
}

void TestChangeProduct::aNameThatIsTaken_isRefused_andNothingIsWritten()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto refused
        = change(books->database(), shop, u"콜라"_s, { .name = u"비빔밥"_s, .price = Money() });
    QCOMPARE(codeOf(refused), u"PRODUCT_EXISTS"_s);
    QCOMPARE(refused.error().values, QStringList { u"비빔밥"_s });
    QCOMPARE(shop.product(u"콜라"_s).price, Money::ofMinor(2000));
    QCOMPARE(shop.product(u"비빔밥"_s).price, Money::ofMinor(8000));
}

void TestChangeProduct::anUnknownCategory_isMade_unlessTheChangeIsRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    CategoryRepository categories(books->database());
    QVERIFY(!change(books->database(), shop, u"콜라"_s,
                    { .name = u"비빔밥"_s, .category = u"세트"_s }));
    QVERIFY(!valueOf(categories.find(shop.store().id, u"세트"_s)));
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .category = u"세트"_s }));
    QVERIFY(valueOf(categories.find(shop.store().id, u"세트"_s)));
}

void TestChangeProduct::soldOut_isNoHistory()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cola = shop.product(u"콜라"_s);
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .soldOut = true }));
    QVERIFY(change(books->database(), shop, u"콜라"_s, { .price = cola.price }));
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, cola.id));
    QCOMPARE(history.size(), 1);
}

void TestChangeProduct::valuesPastTheirLimits_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    NewStore inDollars;
    inDollars.currency = Currency::fromCode(u"USD"_s).value();
    SmallShop shop(books->database(), u"Joe's"_s, inDollars);
    const auto price
        = change(books->database(), shop, u"콜라"_s, { .price = Money::ofMinor(10'000'001) });
    QCOMPARE(codeOf(price), u"VALUE_INVALID"_s);
    QCOMPARE(price.error().values, (QStringList { u"price"_s, u"100000.01"_s, u"0…100000.00"_s }));
    const auto stock = change(books->database(), shop, u"콜라"_s, { .baseStock = -1 });
    QCOMPARE(codeOf(stock), u"VALUE_INVALID"_s);
    QCOMPARE(stock.error().values, (QStringList { u"base_stock"_s, u"-1"_s, u"0…10000000"_s }));
    QCOMPARE(codeOf(change(books->database(), shop, u"콜라"_s, { .name = u""_s })),
             u"NAME_INVALID"_s);
    QCOMPARE(codeOf(change(books->database(), shop, u"콜라"_s, { .category = u""_s })),
             u"NAME_INVALID"_s);
    QCOMPARE(shop.product(u"콜라"_s).price, Money::ofMinor(2000));
}

void TestChangeProduct::aProductThatIsNotThere_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    other.add(u"사이다"_s, u"DRINK"_s, 1);
    const auto refused = change(books->database(), shop, u"사이다"_s, { .price = Money() });
    QCOMPARE(codeOf(refused), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(refused.error().values, QStringList { u"사이다"_s });
}

void TestChangeProduct::programsAtOnce_loseNoChange()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto codes = race(*books, 3, [&](Database& database, int program) {
        IdAllocator ids(database);
        StillClock clock;
        ChangeProduct changeProduct(database, ids, clock);
        const QList<ProductChange> changes { { .price = Money::ofMinor(77) },
                                             { .baseStock = 77 },
                                             { .taxFree = true } };
        return codeOf(changeProduct.run(shop.store(), u"콜라"_s, changes.at(program)));
    });
    QCOMPARE(codes.count(u"DONE"_s), 3);
    const Product cola = shop.product(u"콜라"_s);
    QCOMPARE(cola.price, Money::ofMinor(77));
    QCOMPARE(cola.baseStock, qint64(77));
    QVERIFY(cola.taxFree);
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, cola.id));
    QCOMPARE(history.size(), 4);
}

void TestChangeProduct::programsAtOnce_takeANameOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const QStringList names { u"콜라"_s, u"쌀"_s, u"비빔밥"_s };
    const auto codes = race(*books, 3, [&](Database& database, int program) {
        IdAllocator ids(database);
        StillClock clock;
        ChangeProduct changeProduct(database, ids, clock);
        return codeOf(changeProduct.run(shop.store(), names.at(program), { .name = u"새 이름"_s }));
    });
    QCOMPARE(codes.count(u"DONE"_s), 1);
    QCOMPARE(codes.count(u"PRODUCT_EXISTS"_s), 2);
}

QTEST_GUILESS_MAIN(TestChangeProduct)
#include "tst_changeproduct.moc"
