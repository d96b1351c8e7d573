#include "core/menu/changecategories.h"
#include "core/menu/changeproduct.h"
#include "core/menu/removeproduct.h"
#include "core/statistics/readmenuoverview.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QStringList counts(const MenuOverview& overview)
{
    QStringList lines;
    for (const auto& each : overview.categories) {
        lines.append(u"%1 %2 %3"_s.arg(each.category.name).arg(each.products).arg(each.soldOut));
    }
    return lines;
}

} // namespace

class TestReadMenuOverview final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void countsCategories_andGivesProducts();
    void saysWhatIsRunningOut();
};

void TestReadMenuOverview::countsCategories_andGivesProducts()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ReadMenuOverview read(books->database());
    valueOf(
        ChangeCategories(books->database(), shop.ids(), shop.clock()).add(shop.store(), u"세트"_s));
    valueOf(ChangeProduct(books->database(), shop.ids(), shop.clock())
                .run(shop.store(), u"쌀"_s, { .soldOut = true }));
    valueOf(
        RemoveProduct(books->database(), shop.ids(), shop.clock()).run(shop.store(), u"콜라"_s));
    const MenuOverview overview = valueOf(read.run(shop.store()));
    QCOMPARE(
        counts(overview),
        (QStringList { u"MAIN_MENU 2 0"_s, u"SUB_MENU 2 1"_s, u"DRINK 0 0"_s, u"세트 0 0"_s }));
    QCOMPARE(overview.deleted, 1);
    QStringList names;
    for (const Product& product : overview.products)
        names.append(product.name);
    QCOMPARE(names, (QStringList { u"김치찌개"_s, u"비빔밥"_s, u"계란말이"_s, u"쌀"_s }));
    QCOMPARE(overview.products.first().price, Money::ofMinor(9000));
}

void TestReadMenuOverview::saysWhatIsRunningOut()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Product cola = shop.product(u"콜라"_s);
    QVERIFY(!isRunningOut(cola));
    cola.baseStock = 30;
    cola.stock = 9;
    QVERIFY(isRunningOut(cola));
    cola.stock = 10;
    QVERIFY(!isRunningOut(cola));
    cola.baseStock = 8;
    cola.stock = 3;
    QVERIFY(!isRunningOut(cola));
    cola.stock = 2;
    QVERIFY(isRunningOut(cola));
    cola.soldOut = true;
    QVERIFY(!isRunningOut(cola));
}

QTEST_GUILESS_MAIN(TestReadMenuOverview)
#include "tst_readmenuoverview.moc"
