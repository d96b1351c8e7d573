#include "core/menu/addproduct.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

Result<Product> add(Database& database, SmallShop& shop, const NewProduct& product)
{
    return AddProduct(database, shop.ids(), shop.clock()).run(shop.store(), product);
}

qsizetype productCount(Database& database, const SmallShop& shop)
{
    return valueOf(ProductRepository(database).all(shop.store().id)).size();
}

} // namespace

class TestAddProduct final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aProduct_startsWithItsBaseStock_andOneVersion();
    void withoutABaseStock_thereIsPlenty();
    void name_isNormalised_andUniqueAmongLivingProducts();
    void anUnknownCategory_isMade();
    void valuesAtTheirLimits_areTaken_andPastThemRefused_data();
    void valuesAtTheirLimits_areTaken_andPastThemRefused();
    void aRefusedProduct_writesNothing();
    void theMenuVersion_grows_onlyWithAChange();
    void aDeadlock_addsTheProductOnce();
    void programsAtOnce_addANameOnce();
    void programsAtOnce_makeACategoryOnce();
};

void TestAddProduct::aProduct_startsWithItsBaseStock_andOneVersion()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product added = valueOf(
        add(books->database(), shop, { u"우유"_s, u"DRINK"_s, Money::ofMinor(1500), 12, true }));
    const Product read = shop.product(u"우유"_s);
    QVERIFY(read.id == added.id);
    QVERIFY(read.category == shop.product(u"콜라"_s).category);
    QCOMPARE(read.price, Money::ofMinor(1500));
    QCOMPARE(read.baseStock, qint64(12));
    QCOMPARE(read.stock, qint64(12));
    QVERIFY(read.taxFree && !read.soldOut);
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, read.id));
    QCOMPARE(history.size(), 1);
    QVERIFY(history.first().changedAtUtc == shop.clock().nowUtc());
}

void TestAddProduct::withoutABaseStock_thereIsPlenty()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product added = valueOf(add(books->database(), shop, { u"우유"_s, u"DRINK"_s, Money() }));
    QCOMPARE(added.baseStock, qint64(10'000'000));
    QCOMPARE(added.stock, qint64(10'000'000));
    QVERIFY(!added.taxFree);
}

void TestAddProduct::name_isNormalised_andUniqueAmongLivingProducts()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const QString decomposed = u" 콜라\n"_s.normalized(QString::NormalizationForm_D);
    const auto twin = add(books->database(), shop, { decomposed, u"DRINK"_s, Money() });
    QCOMPARE(codeOf(twin), u"PRODUCT_EXISTS"_s);
    QCOMPARE(twin.error().values, QStringList { u"콜라"_s });
    const QString newName = u" 사이다 "_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(valueOf(add(books->database(), shop, { newName, u"DRINK"_s, Money() })).name,
             u"사이다"_s);
    for (const QString& near : { u"Cola"_s, u"cola"_s, u"Ｃola"_s, u"콜라🥤"_s, u"콜 라"_s })
        QCOMPARE(codeOf(add(books->database(), shop, { near, u"DRINK"_s, Money() })), u"DONE"_s);
}

void TestAddProduct::anUnknownCategory_isMade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product first
        = valueOf(add(books->database(), shop, { u"점심"_s, u" 세트 "_s, Money() }));
    const Product second = valueOf(add(books->database(), shop, { u"저녁"_s, u"세트"_s, Money() }));
    QVERIFY(first.category == second.category);
    const auto set = valueOf(CategoryRepository(books->database()).byName(shop.store(), u"세트"_s));
    QVERIFY(set.id == first.category);
    QCOMPARE(set.position, 3);
}

void TestAddProduct::valuesAtTheirLimits_areTaken_andPastThemRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("baseStock");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* what, const QString& name, const QString& category,
                        qint64 price, qint64 baseStock, const QString& code) {
        QTest::newRow(what) << name << category << price << baseStock << code;
    };
    const QString name = u"우유"_s;
    const QString drink = u"DRINK"_s;
    const QString ok = u"DONE"_s;
    const QString nameInvalid = u"NAME_INVALID"_s;
    const QString valueInvalid = u"VALUE_INVALID"_s;
    row("all at 0", name, drink, 0, 0, ok);
    row("price at the limit", name, drink, 10'000'000, 1, ok);
    row("price past it", name, drink, 10'000'001, 1, valueInvalid);
    row("negative price", name, drink, -1, 1, valueInvalid);
    row("stock at the limit", name, drink, 1, 10'000'000, ok);
    row("stock past it", name, drink, 1, 10'000'001, valueInvalid);
    row("negative stock", name, drink, 1, -1, valueInvalid);
    row("name of 1", u"a"_s, drink, 1, 1, ok);
    row("name of 255", QString(255, u'유'), drink, 1, 1, ok);
    row("name of 255 emoji", u"🍜"_s.repeated(255), drink, 1, 1, ok);
    row("name of 256", QString(256, u'유'), drink, 1, 1, nameInvalid);
    row("no name", u" "_s, drink, 1, 1, nameInvalid);
    row("no category", name, u""_s, 1, 1, nameInvalid);
    row("category of 255", name, u"🍜"_s.repeated(255), 1, 1, ok);
    row("category of 256", name, QString(256, u'유'), 1, 1, nameInvalid);
    row("value before name", u" "_s, u""_s, -1, 1, valueInvalid);
}

void TestAddProduct::valuesAtTheirLimits_areTaken_andPastThemRefused()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(QString, name);
    QFETCH(QString, category);
    QFETCH(qint64, price);
    QFETCH(qint64, baseStock);
    QFETCH(QString, code);
    SmallShop shop(books->database());
    const auto before = productCount(books->database(), shop);
    const auto added
        = add(books->database(), shop, { name, category, Money::ofMinor(price), baseStock });
    QCOMPARE(codeOf(added), code);
    QCOMPARE(productCount(books->database(), shop), before + (added ? 1 : 0));
    if (added)
        QCOMPARE(shop.product(name).name, name);
}

void TestAddProduct::aRefusedProduct_writesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto before = productCount(books->database(), shop);
    QCOMPARE(codeOf(add(books->database(), shop, { u"콜라"_s, u"세트"_s, Money() })),
             u"PRODUCT_EXISTS"_s);
    QCOMPARE(productCount(books->database(), shop), before);
    QVERIFY(!valueOf(CategoryRepository(books->database()).find(shop.store().id, u"세트"_s)));
}

void TestAddProduct::theMenuVersion_grows_onlyWithAChange()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto version = [&] {
        return valueOf(StoreRepository(books->database()).byId(shop.store().id)).menuVersion;
    };
    const qint64 before = version();
    QVERIFY(!add(books->database(), shop, { u"콜라"_s, u"DRINK"_s, Money() }));
    QCOMPARE(version(), before);
    QVERIFY(add(books->database(), shop, { u"우유"_s, u"DRINK"_s, Money() }));
    QCOMPARE(version(), before + 1);
}

void TestAddProduct::aDeadlock_addsTheProductOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto before = productCount(books->database(), shop);
    for (const FaultPoint point : { FaultPoint::Begin, FaultPoint::Execute, FaultPoint::Commit }) {
        int left = 2;
        books->database().setFault([&](FaultPoint at) -> std::optional<ErrorCode> {
            if (at != point || left == 0)
                return std::nullopt;
            --left;
            return ErrorCode::StorageBusy;
        });
        const QString name = u"새 메뉴 %1"_s.arg(static_cast<int>(point));
        QCOMPARE(codeOf(add(books->database(), shop, { name, u"세트"_s, Money() })), u"DONE"_s);
        QCOMPARE(left, 0);
        books->database().setFault({});
    }
    QCOMPARE(productCount(books->database(), shop), before + 3);
}

void TestAddProduct::programsAtOnce_addANameOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto codes = race(*books, 4, [&](Database& database, int) {
        IdAllocator ids(database);
        StillClock clock;
        return codeOf(
            AddProduct(database, ids, clock).run(shop.store(), { u"우유"_s, u"DRINK"_s, Money() }));
    });
    QCOMPARE(codes.count(u"DONE"_s), 1);
    QCOMPARE(codes.count(u"PRODUCT_EXISTS"_s), 3);
}

void TestAddProduct::programsAtOnce_makeACategoryOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto codes = race(*books, 4, [&](Database& database, int program) {
        IdAllocator ids(database);
        StillClock clock;
        const QString name = QString::number(program);
        return codeOf(
            AddProduct(database, ids, clock).run(shop.store(), { name, u"세트"_s, Money() }));
    });
    QCOMPARE(codes.count(u"DONE"_s), 4);
    const auto all = valueOf(CategoryRepository(books->database()).all(shop.store().id));
    QCOMPARE(all.size(), 4);
}

QTEST_GUILESS_MAIN(TestAddProduct)
#include "tst_addproduct.moc"
