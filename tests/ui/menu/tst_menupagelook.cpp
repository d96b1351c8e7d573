#include "tests/ui/support/stage.h"
#include "ui/menu/categorylistmodel.h"
#include "ui/menu/menupage.h"
#include "ui/menu/menutable.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char16_t* name;
    const char16_t* category;
    qint64 price;
    qint64 baseStock;
    qint64 sold;
    bool isSoldOut;
    bool isTaxFree;
};

constexpr Row rows[] = {
    { u"김치찌개", u"MAIN_MENU", 9'000, 80, 61, false, false },
    { u"제육볶음", u"MAIN_MENU", 8'500, 60, 54, false, false },
    { u"돌솥비빔밥", u"MAIN_MENU", 10'500, 50, 38, false, false },
    { u"된장찌개", u"MAIN_MENU", 8'500, 60, 33, false, false },
    { u"불고기정식", u"MAIN_MENU", 14'000, 30, 21, false, false },
    { u"순두부찌개", u"MAIN_MENU", 9'000, 40, 5, true, false },
    { u"청국장", u"MAIN_MENU", 9'000, 30, 0, false, true },
    { u"뚝배기불고기", u"MAIN_MENU", 12'000, 40, 0, false, false },
    { u"오징어볶음", u"MAIN_MENU", 12'500, 30, 0, false, false },
    { u"비빔냉면", u"MAIN_MENU", 9'500, 40, 0, true, false },
    { u"물냉면", u"MAIN_MENU", 9'500, 40, 0, false, false },
    { u"계란말이", u"SUB_MENU", 6'000, 30, 3, false, false },
    { u"김말이", u"SUB_MENU", 4'000, 50, 9, false, false },
    { u"공기밥", u"SUB_MENU", 1'000, maxStock, 40, false, false },
    { u"콜라", u"DRINK", 2'000, maxStock, 12, false, false },
    { u"소주", u"DRINK", 5'000, maxStock, 20, false, false },
};

void fill(Stage& stage, const Store& store)
{
    BackOffice& books = stage.books();
    for (const Row& row : rows) {
        const QString name = QString::fromUtf16(row.name);
        const auto product
            = books.addProduct.run(store,
                                   { name, QString::fromUtf16(row.category),
                                     Money::ofMinor(row.price), row.baseStock, row.isTaxFree });
        QVERIFY(product);
        if (row.sold > 0) {
            const auto order = books.placeOrder.run(store, name, { { product->id, row.sold } });
            QVERIFY(order);
            QVERIFY(books.takePayment.run(store, order->trade, {}, std::nullopt, std::nullopt));
        }
        if (row.isSoldOut)
            QVERIFY(books.changeProduct.run(store, name, { .soldOut = true }));
    }
    QVERIFY(books.changeProduct.run(store, u"제육볶음"_s, { .price = Money::ofMinor(11'000) }));
    QVERIFY(books.addProduct.run(store, { u"옛 메뉴"_s, u"MAIN_MENU"_s, Money() }));
    QVERIFY(books.removeProduct.run(store, u"옛 메뉴"_s));
}

} // namespace

/// Pictures of the page for people to look at.
class TestMenuPageLook final : public QObject {
    Q_OBJECT

private slots:
    void thePage_data();
    void thePage();
};

void TestMenuPageLook::thePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("ko-light") << Language::Korean << Scheme::Light;
    QTest::newRow("ko-dark") << Language::Korean << Scheme::Dark;
    QTest::newRow("en-light") << Language::English << Scheme::Light;
    QTest::newRow("en-dark") << Language::English << Scheme::Dark;
}

void TestMenuPageLook::thePage()
{
    QFETCH(Language, language);
    QFETCH(Scheme, scheme);
    const QString end = u"-"_s + QString::fromUtf8(QTest::currentDataTag());
    useScheme(scheme);
    Stage stage(language);
    const QSize size(1'068, 800);
    const Store store = stage.addStore();
    QWidget window;
    window.setProperty("role", u"window"_s);
    window.setAttribute(Qt::WA_StyledBackground);
    window.resize(size);
    auto* page = new MenuPage(stage.services(), &window);
    page->setGeometry(window.rect());
    window.show();
    page->setStore(store);
    stage.settle();
    shoot(window, u"menu-empty"_s + end, size);

    fill(stage, store);
    page->refresh();
    stage.settle();
    auto* list = page->findChild<QListView*>(u"categoryList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    auto* table = page->findChild<MenuTable*>(u"menuTable"_s);
    table->setCurrentIndex(table->model()->index(1, MenuTableModel::Name));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    stage.settle();
    shoot(window, u"menu-full"_s + end, size);

    const QModelIndex price = table->model()->index(6, MenuTableModel::Price);
    table->setCurrentIndex(price);
    table->edit(price);
    auto* editor = page->findChild<QLineEdit*>(u"cellEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"12000000"_s);
    stage.settle();
    shoot(window, u"menu-limit"_s + end, size);
    QTest::keyClick(editor, Qt::Key_Escape);

    const auto shootSheet = [&](const QString& button, const QString& name) {
        QTest::mouseClick(page->findChild<QPushButton*>(button), Qt::LeftButton);
        stage.settle();
        shoot(window, name + end, size);
        auto* sheet = window.findChild<QWidget*>(u"sheet"_s);
        for (QWidget* each : window.findChildren<QWidget*>()) {
            if (each->objectName().endsWith(u"Sheet"))
                sheet = each;
        }
        QVERIFY(sheet);
        delete sheet;
    };
    shootSheet(u"addProductButton"_s, u"menu-add"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"trashButton"_s), Qt::LeftButton);
    stage.settle();
    shoot(window, u"menu-trash"_s + end, size);
    QTest::keyClick(window.findChild<QWidget*>(u"trashSheet"_s), Qt::Key_Escape);
    shootSheet(u"bulkPriceButton"_s, u"menu-prices"_s);

    const QString path = stage.folder() + u"/menu.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("product,category,price,base_stock\n칼국수,면,9500,50\n제육볶음,SUB_MENU,12000,70\n"
               "콜라,DRINK,2000,\n");
    file.close();
    page->previewFile(path);
    stage.settle();
    shoot(window, u"menu-import"_s + end, size);
}

JANGBU_UI_TEST_MAIN(TestMenuPageLook)
#include "tst_menupagelook.moc"
