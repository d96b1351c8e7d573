#include "core/interchange/exportmenu.h"
#include "core/interchange/importmenu.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray menuHeader = "store,product,category,price,base_stock,tax_free\n";

class MenuDesk final {
public:
    explicit MenuDesk(Database& database)
        : m_database(database)
        , m_files(database)
        , m_shop(database)
    {
    }

    SmallShop& shop() { return m_shop; }
    ImportDesk& files() { return m_files; }
    Result<MenuImportSummary> run(const QByteArray& content,
                                  const std::optional<Store>& onlyStore = std::nullopt)
    {
        ImportProgress progress;
        ImportMenu import(m_database, m_shop.ids(), m_shop.clock());
        return import.run(m_files.write(u"menu.csv"_s, content), onlyStore, progress);
    }

    Result<MenuImportPreview> preview(const QByteArray& content)
    {
        ImportProgress progress;
        ImportMenu import(m_database, m_shop.ids(), m_shop.clock());
        return import.preview(m_files.write(u"menu.csv"_s, content), std::nullopt, progress);
    }

private:
    Database& m_database;
    ImportDesk m_files;
    SmallShop m_shop;
};

} // namespace

class TestImportMenu : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void makesProductsAndCategories();
    void changesAProduct_butNotItsStock();
    void keepsWhatTheFileDoesNotGive();
    void takesOnlyTheRowsOfTheStoreThatIsAsked();
    void refusesBadRows_andChangesNothing();
    void previews_whatItWouldDo_andChangesNothing();
    void previewsTheSameRefusals();
    void newProducts_keepTheOrderOfTheFile();
    void givesTheSameMenu_whenExportedAndImported();
    void exportsNothing_intoAFolderThatCannotBeWritten();
};

void TestImportMenu::makesProductsAndCategories()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const auto summary = valueOf(desk.run(
        menuHeader + "한강식당,\"칼국수, 특\",면,9500,50,\n한강식당,쌀과자,면,1200,,yes\n"));
    QCOMPARE(summary.added, 2);
    const Product noodles = desk.shop().product(u"칼국수, 특"_s);
    QCOMPARE(noodles.stock, 50);
    QCOMPARE(noodles.baseStock, 50);
    QVERIFY(!noodles.taxFree);
    const Product crackers = desk.shop().product(u"쌀과자"_s);
    QCOMPARE(crackers.stock, maxStock);
    QVERIFY(crackers.taxFree);
    QCOMPARE(crackers.category, noodles.category);
    const auto categories
        = valueOf(CategoryRepository(books->database()).all(desk.shop().store().id));
    QCOMPARE(categories.last().name, u"면"_s);
}

void TestImportMenu::changesAProduct_butNotItsStock()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    SmallShop& shop = desk.shop();
    Till till(books->database(), shop.store(), shop.clock());
    till.order(u"1번"_s, { { shop.product(u"콜라"_s).id, 4 } });
    const auto summary = valueOf(desk.run(
        menuHeader
        + "한강식당,콜라,SUB_MENU,2500,100,1\n한강식당,비빔밥,MAIN_MENU,8000,10000000,0\n"));
    QCOMPARE(summary.changed, 1);
    QCOMPARE(summary.unchanged, 1);
    const Product cola = shop.product(u"콜라"_s);
    QCOMPARE(cola.price, Money::ofMinor(2500));
    QCOMPARE(cola.baseStock, 100);
    QCOMPARE(cola.stock, maxStock - 4);
    QVERIFY(cola.taxFree);
    const ProductRepository products(books->database());
    QCOMPARE(valueOf(products.historyOf(shop.store().id, cola.id)).size(), 2);
}

void TestImportMenu::keepsWhatTheFileDoesNotGive()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const auto summary
        = valueOf(desk.run("product,category,price\n쌀,SUB_MENU,3100\n", desk.shop().store()));
    QCOMPARE(summary.changed, 1);
    const Product rice = desk.shop().product(u"쌀"_s);
    QCOMPARE(rice.price, Money::ofMinor(3100));
    QVERIFY(rice.taxFree);
    QCOMPARE(rice.baseStock, maxStock);
}

void TestImportMenu::takesOnlyTheRowsOfTheStoreThatIsAsked()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const SmallShop other(books->database(), u"남산식당"_s);
    const QByteArray both = menuHeader + "남산식당,떡,DRINK,1,,\n한강식당,떡,DRINK,2,,\n";
    QCOMPARE(valueOf(desk.run(both, desk.shop().store())).added, 1);
    QCOMPARE(desk.shop().product(u"떡"_s).price, Money::ofMinor(2));
    const auto summary = valueOf(desk.run(both));
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.unchanged, 1);
    QCOMPARE(other.product(u"떡"_s).price, Money::ofMinor(1));
}

void TestImportMenu::refusesBadRows_andChangesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const QStringList before = desk.files().books();
    const auto refused = desk.run(menuHeader
                                  + "한강식당,떡,DRINK,1,,\n"
                                    "어디식당,떡,DRINK,1,,\n"
                                    "한강식당,,DRINK,-1,10000001,vielleicht\n"
                                    "한강식당,떡,DRINK,10000001,,\n"
                                    "한강식당,떡\n");
    QCOMPARE(ImportDesk::issuesOf(refused.error()),
             (QStringList { u"3 store STORE_NOT_FOUND"_s, u"4 product IMPORT_INVALID"_s,
                            u"4 price IMPORT_INVALID"_s, u"4 base_stock IMPORT_INVALID"_s,
                            u"4 tax_free IMPORT_INVALID"_s, u"5 price IMPORT_INVALID"_s,
                            u"6  IMPORT_INVALID"_s }));
    QCOMPARE(codeOf(refused), u"STORE_NOT_FOUND"_s);
    QCOMPARE(codeOf(desk.run("product,category,price\nx,y,1\n")), u"IMPORT_INVALID"_s);
    QCOMPARE(desk.files().books(), before);
}

void TestImportMenu::previews_whatItWouldDo_andChangesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const QStringList before = desk.files().books();
    const QByteArray content = menuHeader
        + "한강식당,칼국수,면,9500,50,\n한강식당,콜라,DRINK,2500,,1\n한강식당,비빔밥,MAIN_MENU,"
          "8000,,\n"
          "한강식당,칼국수,면,9900,,\n한강식당,쌀,MAIN_MENU,1,,\n한강식당,쌀,SUB_MENU,3000,,\n";
    const auto preview = valueOf(desk.preview(content));
    QCOMPARE(preview.added, 1);
    QCOMPARE(preview.changed, 1);
    QCOMPARE(preview.unchanged, 2);
    QCOMPARE(preview.newCategories, QStringList { u"면"_s });
    QCOMPARE(preview.changes.size(), 2);
    const auto& noodles = preview.changes.first();
    QCOMPARE(noodles.product, u"칼국수"_s);
    QVERIFY(!noodles.before);
    QVERIFY(
        (noodles.after == MenuImportPreview::Values { u"면"_s, Money::ofMinor(9900), 50, false }));
    const auto& cola = preview.changes.last();
    QCOMPARE(cola.store, u"한강식당"_s);
    QVERIFY((cola.before
             == MenuImportPreview::Values { u"DRINK"_s, Money::ofMinor(2000), maxStock, false }));
    QVERIFY((cola.after
             == MenuImportPreview::Values { u"DRINK"_s, Money::ofMinor(2500), maxStock, true }));
    QCOMPARE(desk.files().books(), before);

    valueOf(desk.run(content));
    QCOMPARE(valueOf(desk.preview(content)).changes.size(), 0);
    QCOMPARE(desk.shop().product(u"칼국수"_s).price, noodles.after.price);
    QCOMPARE(desk.shop().product(u"콜라"_s).price, cola.after.price);
}

void TestImportMenu::previewsTheSameRefusals()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const QByteArray wrong = menuHeader + "한강식당,떡,DRINK,10000001,,\n어디식당,떡,DRINK,1,,\n";
    const auto refused = desk.preview(wrong);
    QCOMPARE(codeOf(refused), u"IMPORT_INVALID"_s);
    QCOMPARE(ImportDesk::issuesOf(refused.error()), ImportDesk::issuesOf(desk.run(wrong).error()));
    QCOMPARE(ImportDesk::issuesOf(refused.error()),
             (QStringList { u"2 price IMPORT_INVALID"_s, u"3 store STORE_NOT_FOUND"_s }));
}

void TestImportMenu::newProducts_keepTheOrderOfTheFile()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    const auto summary = valueOf(desk.run(
        menuHeader
        + "한강식당,떡,DRINK,1,,\n한강식당,김,DRINK,1,,\n한강식당,콜라,MAIN_MENU,2000,,\n"));
    QStringList names;
    for (const Product& each :
         valueOf(ProductRepository(books->database()).living(desk.shop().store().id)))
        names.append(each.name);
    QCOMPARE(names,
             (QStringList { u"김치찌개"_s, u"비빔밥"_s, u"콜라"_s, u"계란말이"_s, u"쌀"_s, u"떡"_s,
                            u"김"_s }));
    QCOMPARE(summary.addedProducts.size(), 2);
    QVERIFY(summary.addedProducts.first() == desk.shop().product(u"떡"_s).id);
    QCOMPARE(summary.changedProducts.size(), 1);
    QCOMPARE(summary.changedProducts.first().before.position, 0);
}

void TestImportMenu::givesTheSameMenu_whenExportedAndImported()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    desk.shop().add(u"\"특\" 곰탕, 대"_s, u"탕"_s, 12345, 7, true);
    const QString path = desk.files().path(u"a.csv"_s);
    QCOMPARE(valueOf(ExportMenu(books->database()).run(path, { desk.shop().store() })), 6);

    const auto other = freshBooks(product);
    MenuDesk otherDesk(other->database());
    const auto summary = valueOf(otherDesk.run(desk.files().read(u"a.csv"_s)));
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.unchanged, 5);
    const QString otherPath = otherDesk.files().path(u"b.csv"_s);
    QCOMPARE(valueOf(ExportMenu(other->database()).run(otherPath, {})), 6);
    QCOMPARE(otherDesk.files().read(u"b.csv"_s), desk.files().read(u"a.csv"_s));
}

void TestImportMenu::exportsNothing_intoAFolderThatCannotBeWritten()
{
    JANGBU_FRESH_BOOKS(books);
    MenuDesk desk(books->database());
    QCOMPARE(codeOf(ExportMenu(books->database()).run(desk.files().path(u"no/menu.csv"_s), {})),
             u"FILE_NOT_WRITABLE"_s);
}

QTEST_GUILESS_MAIN(TestImportMenu)
#include "tst_importmenu.moc"
