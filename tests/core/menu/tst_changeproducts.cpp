#include "core/menu/categoryrepository.h"
#include "core/menu/changeproducts.h"
#include "core/menu/productrepository.h"
#include "core/menu/removeproduct.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

class MenuChanges final {
public:
    explicit MenuChanges(Database& database)
        : m_database(database)
        , m_shop(database)
    {
    }

    SmallShop& shop() { return m_shop; }
    ProductEdit edit(const QString& name) { return { m_shop.product(name).id }; }
    ProductEdit priced(const QString& name, const PriceStep& step)
    {
        ProductEdit wanted = edit(name);
        wanted.price = step;
        return wanted;
    }
    CategoryId category(const QString& name)
    {
        return valueOf(CategoryRepository(m_database).byName(m_shop.store(), name)).id;
    }
    Result<QList<EditedProduct>> run(const QList<ProductEdit>& edits)
    {
        return ChangeProducts(m_database, m_shop.ids(), m_shop.clock()).run(m_shop.store(), edits);
    }
    void undo(const QList<EditedProduct>& edited)
    {
        QList<ProductEdit> back;
        for (const EditedProduct& product : edited)
            back.append(product.undoing());
        valueOf(run(back));
    }
    /// Each product in the order of the menu, with all that can be changed.
    QStringList menu() const
    {
        QStringList lines;
        for (const Product& each :
             valueOf(ProductRepository(m_database).living(m_shop.store().id))) {
            lines.append(u"%1 %2 %3 %4/%5 %6%7"_s.arg(each.name)
                             .arg(each.category.value())
                             .arg(each.price.minor())
                             .arg(each.stock)
                             .arg(each.baseStock)
                             .arg(each.taxFree)
                             .arg(each.soldOut));
        }
        return lines;
    }

private:
    Database& m_database;
    SmallShop m_shop;
};

} // namespace

class TestChangeProducts final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void severalPrices_areChanged_andTakenBack();
    void everyField_isChanged_andTakenBack();
    void aProductThatMoves_standsLast_andGoesBackToItsPlace();
    void stock_isTakenBackByWhatWasAdded();
    void stock_neverFallsBelowZero();
    void oneRefusal_changesNothing();
    void valuesPastTheirLimits_areRefused();
    void aNameThatIsTaken_isRefused();
    void aRemovedProduct_isRefused();
    void programsAtOnce_loseNoRise();
};

void TestChangeProducts::severalPrices_areChanged_andTakenBack()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    const QStringList before = changes.menu();
    changes.shop().clock().advanceMs(60'000);
    const auto rise = PriceStep::byPpm(55'000, PriceRounding::ToHundred).value();
    const auto edited
        = valueOf(changes.run({ changes.priced(u"김치찌개"_s, rise),
                                changes.priced(u"콜라"_s, PriceStep::by(Money::ofMinor(300))),
                                changes.priced(u"쌀"_s, PriceStep::to(Money())) }));
    QCOMPARE(edited.size(), 3);
    QCOMPARE(edited.first().before.price, Money::ofMinor(9000));
    QCOMPARE(edited.first().after.price, Money::ofMinor(9500));
    QCOMPARE(changes.shop().product(u"김치찌개"_s).price, Money::ofMinor(9500));
    QCOMPARE(changes.shop().product(u"콜라"_s).price, Money::ofMinor(2300));
    QVERIFY(changes.shop().product(u"쌀"_s).price.isZero());
    const ProductRepository products(books->database());
    const StoreId store = changes.shop().store().id;
    QCOMPARE(valueOf(products.historyOf(store, edited.first().before.id)).size(), 2);
    changes.undo(edited);
    QCOMPARE(changes.menu(), before);
    QCOMPARE(valueOf(products.historyOf(store, edited.first().before.id)).size(), 3);
}

void TestChangeProducts::everyField_isChanged_andTakenBack()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    const QStringList before = changes.menu();
    ProductEdit all = changes.edit(u"콜라"_s);
    all.name = u" 사이다"_s.normalized(QString::NormalizationForm_D);
    all.category = changes.category(u"SUB_MENU"_s);
    all.price = PriceStep::to(Money::ofMinor(1));
    all.baseStock = 20;
    all.stock = 7;
    all.taxFree = true;
    all.soldOut = true;
    const auto edited = valueOf(changes.run({ all }));
    const Product cider = changes.shop().product(u"사이다"_s);
    QVERIFY(cider.category == *all.category);
    QCOMPARE(cider.price, Money::ofMinor(1));
    QCOMPARE(cider.baseStock, 20);
    QCOMPARE(cider.stock, 7);
    QVERIFY(cider.taxFree && cider.soldOut);
    QVERIFY(!edited.first().isSame());
    changes.undo(edited);
    QCOMPARE(changes.menu(), before);
    QVERIFY(valueOf(changes.run({ changes.edit(u"콜라"_s) })).first().isSame());
}

void TestChangeProducts::aProductThatMoves_standsLast_andGoesBackToItsPlace()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    const QStringList before = changes.menu();
    ProductEdit move = changes.edit(u"김치찌개"_s);
    move.category = changes.category(u"SUB_MENU"_s);
    const auto edited = valueOf(changes.run({ move }));
    QVERIFY(changes.menu().at(3).startsWith(u"김치찌개"_s));
    changes.undo(edited);
    QCOMPARE(changes.menu(), before);
    move.category = CategoryId(1);
    QCOMPARE(codeOf(changes.run({ move })), u"CATEGORY_NOT_FOUND"_s);
    QCOMPARE(changes.menu(), before);
}

void TestChangeProducts::stock_isTakenBackByWhatWasAdded()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    SmallShop& shop = changes.shop();
    const Product noodles = shop.add(u"국수"_s, u"MAIN_MENU"_s, 6000, 50);
    Till till(books->database(), shop.store(), shop.clock());
    till.order(u"1"_s, { { noodles.id, 45 } });
    ProductEdit fill { noodles.id };
    fill.isRestocked = true;
    const auto edited = valueOf(changes.run({ fill }));
    QCOMPARE(till.stockOf(u"국수"_s), 50);
    till.order(u"2"_s, { { noodles.id, 2 } });
    changes.undo(edited);
    QCOMPARE(till.stockOf(u"국수"_s), 3);
}

void TestChangeProducts::stock_neverFallsBelowZero()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    ProductEdit less = changes.edit(u"콜라"_s);
    less.stockBy = -maxStock - 1;
    QCOMPARE(valueOf(changes.run({ less })).first().after.stock, 0);
    QCOMPARE(changes.shop().product(u"콜라"_s).stock, 0);
}

void TestChangeProducts::oneRefusal_changesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    const QStringList before = booksOf(books->database());
    const auto tenfold = PriceStep::by(Money::ofMinor(9'995'000));
    const auto refused
        = changes.run({ changes.priced(u"콜라"_s, tenfold), changes.priced(u"계란말이"_s, tenfold),
                        changes.priced(u"김치찌개"_s, tenfold) });
    QCOMPARE(codeOf(refused), u"PRICE_OUT_OF_RANGE"_s);
    QCOMPARE(refused.error().values, (QStringList { u"김치찌개"_s, u"10004000"_s, u"10000000"_s }));
    QCOMPARE(booksOf(books->database()), before);
}

void TestChangeProducts::valuesPastTheirLimits_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    ProductEdit edit = changes.edit(u"콜라"_s);
    edit.stock = maxStock + 1;
    QCOMPARE(codeOf(changes.run({ edit })), u"VALUE_INVALID"_s);
    edit.stock = 0;
    edit.baseStock = -1;
    QCOMPARE(codeOf(changes.run({ edit })), u"VALUE_INVALID"_s);
    edit.baseStock = maxStock;
    edit.name = u" "_s;
    QCOMPARE(codeOf(changes.run({ edit })), u"NAME_INVALID"_s);
    edit.name = std::nullopt;
    QCOMPARE(codeOf(changes.run({ edit })), u"DONE"_s);
    QCOMPARE(codeOf(changes.run({})), u"DONE"_s);
}

void TestChangeProducts::aNameThatIsTaken_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    ProductEdit first = changes.edit(u"콜라"_s);
    ProductEdit second = changes.edit(u"쌀"_s);
    first.name = u"새 이름"_s;
    second.name = u"새 이름"_s;
    QCOMPARE(codeOf(changes.run({ first, second })), u"PRODUCT_EXISTS"_s);
    QVERIFY(changes.shop().product(u"콜라"_s).id == first.product);
}

void TestChangeProducts::aRemovedProduct_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    SmallShop& shop = changes.shop();
    const ProductEdit edit = changes.priced(u"콜라"_s, PriceStep::to(Money()));
    valueOf(
        RemoveProduct(books->database(), shop.ids(), shop.clock()).run(shop.store(), u"콜라"_s));
    const auto refused = changes.run({ edit });
    QCOMPARE(codeOf(refused), u"PRODUCT_NOT_FOUND"_s);
    QCOMPARE(refused.error().values, QStringList { u"콜라"_s });
    QCOMPARE(codeOf(changes.run({ ProductEdit { ProductId(1) } })), u"PRODUCT_NOT_FOUND"_s);
}

void TestChangeProducts::programsAtOnce_loseNoRise()
{
    JANGBU_FRESH_BOOKS(books);
    MenuChanges changes(books->database());
    const ProductEdit rise = changes.priced(u"콜라"_s, PriceStep::by(Money::ofMinor(100)));
    const Store& store = changes.shop().store();
    const auto codes = race(*books, 3, [&](Database& database, int) {
        IdAllocator ids(database);
        StillClock clock;
        return codeOf(ChangeProducts(database, ids, clock).run(store, { rise }));
    });
    QCOMPARE(codes.count(u"DONE"_s), 3);
    QCOMPARE(changes.shop().product(u"콜라"_s).price, Money::ofMinor(2300));
}

QTEST_GUILESS_MAIN(TestChangeProducts)
#include "tst_changeproducts.moc"
