#include "tests/ui/support/stage.h"
#include "ui/menu/categorylistmodel.h"
#include "ui/menu/importpreviewmodel.h"
#include "ui/menu/menupage.h"
#include "ui/menu/menutable.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// As an input method does; there are no keys for Korean.
void typeInto(QLineEdit* edit, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(edit, &event);
}

/// A page over a store with a small menu, as the window shows it.
class MenuStage final {
public:
    explicit MenuStage(bool isFull = true)
        : m_store(m_stage.addStore())
    {
        if (isFull) {
            add(u"김치찌개"_s, u"MAIN_MENU"_s, 9'000, 80);
            add(u"제육볶음"_s, u"MAIN_MENU"_s, 11'000, 60);
            add(u"된장찌개"_s, u"MAIN_MENU"_s, 8'500, 60);
            add(u"계란말이"_s, u"SUB_MENU"_s, 6'000, 30);
            add(u"콜라"_s, u"DRINK"_s, 2'000, maxStock);
        }
        m_window.resize(1'068, 800);
        m_page = new MenuPage(m_stage.services(), &m_window);
        m_page->setGeometry(m_window.rect());
        QObject::connect(m_page, &Page::toastWanted, m_page,
                         [this](const ToastText& toast) { m_toasts.append(toast); });
        QObject::connect(&m_stage.work(), &BooksWork::booksChanged, m_page, &Page::refresh);
        m_window.show();
        m_page->setStore(m_store);
        m_stage.settle();
    }

    Stage& stage() { return m_stage; }
    const Store& store() const { return m_store; }
    MenuPage& page() { return *m_page; }
    QWidget& window() { return m_window; }
    MenuTable& table() { return *find<MenuTable>(u"menuTable"_s); }
    const QList<ToastText>& toasts() const { return m_toasts; }

    void add(const QString& name, const QString& category, qint64 price, qint64 baseStock)
    {
        const auto added = m_stage.books().addProduct.run(
            m_store, { name, category, Money::ofMinor(price), baseStock });
        Q_ASSERT(added);
    }
    template <typename AnyWidget> AnyWidget* find(const QString& name)
    {
        auto* found = m_window.findChild<AnyWidget*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    template <typename AnyWidget> bool has(const QString& name)
    {
        const auto* found = m_window.findChild<AnyWidget*>(name);
        return found && found->isVisible();
    }
    void click(const QString& button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        m_stage.settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&table(), key, modifiers);
        m_stage.settle();
    }
    void choose(int category)
    {
        auto* list = find<QListView>(u"categoryList"_s);
        list->setCurrentIndex(list->model()->index(category, 0));
        m_stage.settle();
    }
    QPoint cell(int row, int column)
    {
        return table().visualRect(table().model()->index(row, column)).center();
    }
    /// Opens the editor of a cell and types into it.
    QLineEdit* type(int row, int column, const QString& text)
    {
        const QModelIndex index = table().model()->index(row, column);
        table().setFocus();
        table().setCurrentIndex(index);
        table().edit(index);
        auto* editor = find<QLineEdit>(u"cellEditor"_s);
        editor->setFocus();
        editor->selectAll();
        typeInto(editor, text);
        return editor;
    }
    /// Of the books.
    Product product(const QString& name)
    {
        const auto product = m_stage.books().products.byName(m_store.id, name);
        if (!product)
            qFatal("there is no %s", qPrintable(name));
        return *product;
    }
    bool isOnMenu(const QString& name)
    {
        return m_stage.books().products.byName(m_store.id, name).operator bool();
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            names.append(table().model()->index(row, MenuTableModel::Name).data().toString());
        }
        return names;
    }
    void mark(int row)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          cell(row, MenuTableModel::Choice));
    }

private:
    Stage m_stage;
    Store m_store;
    QWidget m_window;
    MenuPage* m_page;
    QList<ToastText> m_toasts;
};

} // namespace

class TestMenuPage final : public QObject {
    Q_OBJECT

private slots:
    void modelsHold();
    void aPriceIsEditedInItsCell_andTakenBack_andDoneAgain();
    void aPricePastItsLimit_isSaidAtTheCell_andNotTaken();
    void aNameThatIsTaken_isSaidAtTheCell();
    void aRefusalOfTheBooks_isShown_andTheTableIsRightAgain();
    void theSwitchInARow_sellsOut_andBack();
    void severalPrices_riseAtOnce_andAreTakenBack();
    void severalProducts_areMoved_andDeleted_andComeBack();
    void aProduct_isAdded_andTakenBack_andDoneAgain();
    void rowsAreDragged_andTakenBack();
    void categories_areAdded_renamed_arranged_andRemoved();
    void theInspector_showsAndChangesOneProduct();
    void stockIsFilledUp_oneAndAll();
    void searchFindsByInitials();
    void theTrash_givesBack_underAnotherNameWhereNeeded();
    void aFile_isPreviewed_thenImported_thenTakenBack();
    void aWrongFile_isListed_byLineAndColumn();
    void anEmptyMenu_saysWhatToDo();
    void whatIsChosen_isKept();
};

void TestMenuPage::modelsHold()
{
    MenuStage stage;
    const QAbstractItemModelTester table(stage.table().model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester list(stage.find<QListView>(u"categoryList"_s)->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.choose(1);
    stage.add(u"칼국수"_s, u"면"_s, 9'000, 10);
    stage.page().refresh();
    stage.stage().settle();
    stage.choose(0);
    QCOMPARE(stage.table().model()->rowCount(), 6);
    MenuImportPreview preview;
    preview.changes.append({ u"온기식당"_s, u"떡"_s, std::nullopt, { u"DRINK"_s, Money() } });
    const Formats formats(Language::Korean);
    ImportPreviewModel changes(formats, Currency::won(), preview);
    const QAbstractItemModelTester previewTester(
        &changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportIssuesModel issues({ InputIssue() }, Language::Korean);
    const QAbstractItemModelTester issueTester(
        &issues, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(changes.rowCount() + issues.rowCount(), 2);
}

void TestMenuPage::aPriceIsEditedInItsCell_andTakenBack_andDoneAgain()
{
    MenuStage stage;
    QVERIFY(!stage.find<QPushButton>(u"undoButton"_s)->isEnabled());
    auto* editor = stage.type(1, MenuTableModel::Price, u"12,500"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    stage.stage().settle();
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(12'500));
    QCOMPARE(stage.table().model()->index(1, MenuTableModel::Price).data().toString(), u"12,500"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'000));
    QCOMPARE(stage.table().model()->index(1, MenuTableModel::Price).data().toString(), u"11,000"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(12'500));
    stage.click(u"undoButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'000));
    stage.click(u"redoButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(12'500));
}

void TestMenuPage::aPricePastItsLimit_isSaidAtTheCell_andNotTaken()
{
    MenuStage stage;
    auto* editor = stage.type(0, MenuTableModel::Price, u"12000000"_s);
    auto* tip = stage.find<QLabel>(u"cellTip"_s);
    QVERIFY(tip->isVisible());
    QVERIFY2(tip->text().contains(u"10,000,000"_s), qPrintable(tip->text()));
    QVERIFY(tip->geometry().top() > stage.cell(0, MenuTableModel::Price).y());
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(stage.has<QLineEdit>(u"cellEditor"_s));
    QTest::keyClick(editor, Qt::Key_Escape);
    stage.stage().settle();
    QVERIFY(!tip->isVisible());
    QCOMPARE(stage.product(u"김치찌개"_s).price, Money::ofMinor(9'000));
    QVERIFY(!stage.find<QPushButton>(u"undoButton"_s)->isEnabled());
}

void TestMenuPage::aNameThatIsTaken_isSaidAtTheCell()
{
    MenuStage stage;
    auto* editor = stage.type(0, MenuTableModel::Name, {});
    editor->setText({});
    typeInto(editor, u"콜라"_s);
    QVERIFY(stage.find<QLabel>(u"cellTip"_s)->text().contains(u"콜라"_s));
    editor->setText({});
    typeInto(editor, u"묵은지찌개"_s);
    QVERIFY(!stage.find<QLabel>(u"cellTip"_s)->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    stage.stage().settle();
    QVERIFY(stage.isOnMenu(u"묵은지찌개"_s));
}

void TestMenuPage::aRefusalOfTheBooks_isShown_andTheTableIsRightAgain()
{
    MenuStage stage;
    // Another program takes the product off the menu while its price is typed.
    auto* editor = stage.type(1, MenuTableModel::Price, u"12000"_s);
    QVERIFY(stage.stage().books().removeProduct.run(stage.store(), u"제육볶음"_s));
    QTest::keyClick(editor, Qt::Key_Return);
    stage.stage().settle();
    QVERIFY(stage.toasts().last().isError);
    QVERIFY(stage.toasts().last().text.contains(u"제육볶음"_s));
    QVERIFY(!stage.names().contains(u"제육볶음"_s));
    QVERIFY(!stage.find<QPushButton>(u"undoButton"_s)->isEnabled());
}

void TestMenuPage::theSwitchInARow_sellsOut_andBack()
{
    MenuStage stage;
    const QModelIndex selling = stage.table().model()->index(0, MenuTableModel::Selling);
    QTest::mouseClick(stage.table().viewport(), Qt::LeftButton, {},
                      stage.cell(0, MenuTableModel::Selling));
    stage.stage().settle();
    QVERIFY(stage.product(u"김치찌개"_s).soldOut);
    QCOMPARE(selling.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    stage.table().setCurrentIndex(selling);
    stage.press(Qt::Key_Space);
    QVERIFY(!stage.product(u"김치찌개"_s).soldOut);
}

void TestMenuPage::severalPrices_riseAtOnce_andAreTakenBack()
{
    MenuStage stage;
    QVERIFY(!stage.has<QWidget>(u"bulkBar"_s));
    stage.mark(0);
    stage.mark(1);
    QVERIFY(stage.has<QWidget>(u"bulkBar"_s));
    stage.click(u"bulkPriceButton"_s);
    auto* value = stage.find<QLineEdit>(u"priceValue"_s);
    auto* change = stage.find<QPushButton>(u"changePricesButton"_s);
    QVERIFY(!change->isEnabled());
    typeInto(value, u"9990000"_s);
    QVERIFY(!change->isEnabled());
    auto* way = stage.find<Segmented>(u"priceWay"_s);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Right);
    typeInto(value, u"5.5"_s);
    QVERIFY(change->isEnabled());
    stage.click(u"changePricesButton"_s);
    QCOMPARE(stage.product(u"김치찌개"_s).price, Money::ofMinor(9'500));
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'600));
    QCOMPARE(stage.product(u"된장찌개"_s).price, Money::ofMinor(8'500));
    QVERIFY(stage.toasts().last().action);
    stage.toasts().last().action();
    stage.stage().settle();
    QCOMPARE(stage.product(u"김치찌개"_s).price, Money::ofMinor(9'000));
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'000));
}

void TestMenuPage::severalProducts_areMoved_andDeleted_andComeBack()
{
    MenuStage stage;
    QTest::keyClick(&stage.table(), Qt::Key_A, Qt::ControlModifier);
    stage.click(u"bulkRemoveButton"_s);
    QVERIFY(!stage.isOnMenu(u"김치찌개"_s) && !stage.isOnMenu(u"콜라"_s));
    QCOMPARE(stage.names(), QStringList());
    stage.click(u"undoButton"_s);
    QCOMPARE(stage.names().size(), 5);
    QVERIFY(stage.isOnMenu(u"김치찌개"_s) && stage.isOnMenu(u"콜라"_s));
    stage.table().setCurrentIndex(stage.table().model()->index(4, MenuTableModel::Name));
    stage.press(Qt::Key_Delete);
    QVERIFY(!stage.isOnMenu(u"콜라"_s));
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.isOnMenu(u"콜라"_s));
}

void TestMenuPage::aProduct_isAdded_andTakenBack_andDoneAgain()
{
    MenuStage stage;
    stage.click(u"addProductButton"_s);
    auto* add = stage.find<QPushButton>(u"confirmAddButton"_s);
    QVERIFY(!add->isEnabled());
    typeInto(stage.find<QLineEdit>(u"newNameEdit"_s), u"콜라"_s);
    typeInto(stage.find<QLineEdit>(u"newPriceEdit"_s), u"9500"_s);
    QVERIFY(!add->isEnabled());
    typeInto(stage.find<QLineEdit>(u"newNameEdit"_s), u" 제로"_s);
    QVERIFY(add->isEnabled());
    stage.click(u"confirmAddButton"_s);
    QCOMPARE(stage.product(u"콜라 제로"_s).price, Money::ofMinor(9'500));
    QVERIFY(stage.names().contains(u"콜라 제로"_s));
    QVERIFY(stage.has<QWidget>(u"productInspector"_s));
    const ProductId id = stage.product(u"콜라 제로"_s).id;
    stage.click(u"undoButton"_s);
    QVERIFY(!stage.isOnMenu(u"콜라 제로"_s));
    stage.click(u"redoButton"_s);
    QVERIFY(stage.product(u"콜라 제로"_s).id == id);
}

void TestMenuPage::rowsAreDragged_andTakenBack()
{
    MenuStage stage;
    stage.choose(1);
    const QStringList before = stage.names();
    QWidget* viewport = stage.table().viewport();
    const QPoint grip(6, stage.cell(2, MenuTableModel::Name).y());
    QTest::mousePress(viewport, Qt::LeftButton, {}, grip);
    QTest::mouseMove(viewport, grip - QPoint(0, 30));
    const QPoint above(6, stage.cell(0, MenuTableModel::Name).y() - 10);
    QTest::mouseMove(viewport, above);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, above);
    stage.stage().settle();
    QCOMPARE(stage.names(), (QStringList { before.at(2), before.at(0), before.at(1) }));
    stage.click(u"undoButton"_s);
    QCOMPARE(stage.names(), before);
    stage.table().setCurrentIndex(stage.table().model()->index(0, MenuTableModel::Name));
    stage.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stage.names().first(), before.at(1));
    QCOMPARE(stage.table().currentIndex().row(), 1);
}

void TestMenuPage::categories_areAdded_renamed_arranged_andRemoved()
{
    MenuStage stage;
    auto* list = stage.find<QListView>(u"categoryList"_s);
    const auto labels = [list] {
        QStringList labels;
        for (int row = 1; row < list->model()->rowCount(); ++row)
            labels.append(list->model()->index(row, 0).data().toString());
        return labels;
    };
    const QStringList before = labels();
    stage.click(u"addCategoryButton"_s);
    auto* name = stage.find<QLineEdit>(u"nameSheetEdit"_s);
    typeInto(name, before.first());
    QVERIFY(!stage.find<QPushButton>(u"nameSheetButton"_s)->isEnabled());
    name->clear();
    typeInto(name, u"세트"_s);
    stage.click(u"nameSheetButton"_s);
    QCOMPARE(labels(), before + QStringList { u"세트"_s });
    QCOMPARE(list->currentIndex().row(), 4);
    QTest::keyClick(list, Qt::Key_F2);
    name = stage.find<QLineEdit>(u"nameSheetEdit"_s);
    name->setText({});
    typeInto(name, u"점심"_s);
    stage.click(u"nameSheetButton"_s);
    QCOMPARE(labels().last(), u"점심"_s);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    stage.stage().settle();
    QCOMPARE(labels().at(2), u"점심"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    stage.stage().settle();
    QCOMPARE(labels(), before);
    stage.click(u"undoButton"_s);
    QCOMPARE(labels().at(2), u"점심"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    stage.stage().settle();
    QVERIFY(stage.toasts().last().isError);
    QCOMPARE(labels().size(), 4);
}

void TestMenuPage::theInspector_showsAndChangesOneProduct()
{
    MenuStage stage;
    QVERIFY(!stage.has<QWidget>(u"productInspector"_s));
    QTest::mouseClick(stage.table().viewport(), Qt::LeftButton, {},
                      stage.cell(1, MenuTableModel::Name));
    stage.stage().settle();
    QVERIFY(stage.has<QWidget>(u"productInspector"_s));
    auto* price = stage.find<QLineEdit>(u"priceEdit"_s);
    QCOMPARE(price->text(), u"11,000"_s);
    price->setFocus();
    price->selectAll();
    typeInto(price, u"12000"_s);
    QTest::keyClick(price, Qt::Key_Return);
    stage.stage().settle();
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(12'000));
    price->selectAll();
    typeInto(price, u"99000000"_s);
    QTest::keyClick(price, Qt::Key_Return);
    stage.stage().settle();
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(12'000));
    QTest::mouseClick(stage.find<QAbstractButton>(u"taxFreeToggle"_s), Qt::LeftButton);
    stage.stage().settle();
    QVERIFY(stage.product(u"제육볶음"_s).taxFree);
    auto* category = stage.find<QComboBox>(u"categoryBox"_s);
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    stage.stage().settle();
    QVERIFY(stage.product(u"제육볶음"_s).category == stage.product(u"계란말이"_s).category);
    stage.click(u"removeProductButton"_s);
    QVERIFY(!stage.isOnMenu(u"제육볶음"_s));
    QVERIFY(stage.toasts().last().action);
}

void TestMenuPage::stockIsFilledUp_oneAndAll()
{
    MenuStage stage;
    auto& books = stage.stage().books();
    const auto order = [&](const QString& name, qint64 quantity) {
        QVERIFY(
            books.placeOrder.run(stage.store(), u"1"_s, { { stage.product(name).id, quantity } }));
    };
    order(u"제육볶음"_s, 54);
    order(u"계란말이"_s, 10);
    stage.page().refresh();
    stage.stage().settle();
    QCOMPARE(stage.table().model()->index(1, MenuTableModel::Stock).data().toString(), u"6"_s);
    stage.table().setCurrentIndex(stage.table().model()->index(1, MenuTableModel::Name));
    stage.stage().settle();
    stage.click(u"restockButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).stock, 60);
    QCOMPARE(stage.product(u"계란말이"_s).stock, 20);
    order(u"제육볶음"_s, 4);
    stage.page().refresh();
    stage.stage().settle();
    stage.click(u"restockAllButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).stock, 60);
    QCOMPARE(stage.product(u"계란말이"_s).stock, 30);
    stage.click(u"undoButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).stock, 56);
    QCOMPARE(stage.product(u"계란말이"_s).stock, 20);
}

void TestMenuPage::searchFindsByInitials()
{
    MenuStage stage;
    QTest::keyClick(&stage.page(), Qt::Key_F, Qt::ControlModifier);
    auto* search = stage.find<QLineEdit>(u"menuSearch"_s);
    typeInto(search, u"ㅈㅇ"_s);
    QCOMPARE(stage.names(), QStringList { u"제육볶음"_s });
    search->setText(u"ㅎㅎㅎ"_s);
    QVERIFY(stage.has<QLabel>(u"nothingLabel"_s));
    search->clear();
    QCOMPARE(stage.names().size(), 5);
}

void TestMenuPage::theTrash_givesBack_underAnotherNameWhereNeeded()
{
    MenuStage stage;
    QVERIFY(stage.stage().books().removeProduct.run(stage.store(), u"콜라"_s));
    stage.add(u"콜라"_s, u"DRINK"_s, 2'500, 100);
    QVERIFY(stage.stage().books().removeProduct.run(stage.store(), u"계란말이"_s));
    stage.page().refresh();
    stage.stage().settle();
    stage.click(u"trashButton"_s);
    const auto restore = [&] {
        return stage.find<QWidget>(u"trashSheet"_s)->findChildren<QPushButton*>(u"restoreButton"_s);
    };
    QCOMPARE(restore().size(), 2);
    QTest::mouseClick(restore().first(), Qt::LeftButton);
    stage.stage().settle();
    QVERIFY(stage.isOnMenu(u"계란말이"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(restore().size(), 1);
    QTest::mouseClick(restore().first(), Qt::LeftButton);
    stage.stage().settle();
    auto* name = stage.find<QLineEdit>(u"nameSheetEdit"_s);
    QVERIFY(!stage.find<QPushButton>(u"nameSheetButton"_s)->isEnabled());
    QTest::keyClick(name, Qt::Key_End);
    typeInto(name, u" (예전)"_s);
    stage.click(u"nameSheetButton"_s);
    QCOMPARE(stage.product(u"콜라 (예전)"_s).price, Money::ofMinor(2'000));
    QCOMPARE(stage.product(u"콜라"_s).price, Money::ofMinor(2'500));
    stage.click(u"undoButton"_s);
    QVERIFY(!stage.isOnMenu(u"콜라 (예전)"_s));
}

void TestMenuPage::aFile_isPreviewed_thenImported_thenTakenBack()
{
    MenuStage stage;
    const QString path = stage.stage().folder() + u"/menu.csv"_s;
    stage.page().exportTo(path);
    stage.stage().settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY(content.contains("11000"));
    content.replace("11000", "11900");
    content += "온기식당,칼국수,면,9500,50,0\n";
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    stage.page().previewFile(path);
    stage.stage().settle();
    auto* table = stage.find<QTableView>(u"importPreviewTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, ImportPreviewModel::Price).data().toString(),
             u"11,000 → 11,900"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'000));
    stage.click(u"applyImportButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'900));
    QVERIFY(stage.isOnMenu(u"칼국수"_s));
    stage.click(u"undoButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'000));
    QVERIFY(!stage.isOnMenu(u"칼국수"_s));
    stage.click(u"redoButton"_s);
    QCOMPARE(stage.product(u"제육볶음"_s).price, Money::ofMinor(11'900));
    QVERIFY(stage.isOnMenu(u"칼국수"_s));
}

void TestMenuPage::aWrongFile_isListed_byLineAndColumn()
{
    MenuStage stage;
    const QString path = stage.stage().folder() + u"/wrong.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("product,category,price\n떡,DRINK,1000\n빵,DRINK,많이\n");
    file.close();
    stage.page().previewFile(path);
    stage.stage().settle();
    auto* table = stage.find<QTableView>(u"importPreviewTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ImportIssuesModel::Line).data().toString(), u"3"_s);
    QCOMPARE(table->model()->index(0, ImportIssuesModel::Place).data().toString(), u"price"_s);
    QVERIFY(!stage.has<QPushButton>(u"applyImportButton"_s));
    QVERIFY(!stage.isOnMenu(u"떡"_s));
}

void TestMenuPage::anEmptyMenu_saysWhatToDo()
{
    MenuStage stage(false);
    QVERIFY(stage.has<QWidget>(u"emptyMenu"_s));
    QVERIFY(!stage.has<MenuTable>(u"menuTable"_s));
    stage.click(u"addFirstButton"_s);
    typeInto(stage.find<QLineEdit>(u"newNameEdit"_s), u"김치찌개"_s);
    typeInto(stage.find<QLineEdit>(u"newPriceEdit"_s), u"9000"_s);
    QTest::keyClick(stage.find<QLineEdit>(u"newPriceEdit"_s), Qt::Key_Return);
    stage.stage().settle();
    QVERIFY(!stage.has<QWidget>(u"emptyMenu"_s));
    QCOMPARE(stage.names(), QStringList { u"김치찌개"_s });
}

void TestMenuPage::whatIsChosen_isKept()
{
    MenuStage stage;
    stage.choose(1);
    stage.table().setCurrentIndex(stage.table().model()->index(1, MenuTableModel::Name));
    const QVariantMap state = stage.page().state();
    MenuPage other(stage.stage().services());
    other.restore(state);
    other.setStore(stage.store());
    stage.stage().settle();
    const auto* table = other.findChild<MenuTable*>(u"menuTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->currentProduct() == stage.product(u"제육볶음"_s).id);
    other.goTo({ PageId::Menu, u"product"_s, stage.product(u"콜라"_s).id.value() });
    stage.stage().settle();
    QVERIFY(table->currentProduct() == stage.product(u"콜라"_s).id);
}

JANGBU_UI_TEST_MAIN(TestMenuPage)
#include "tst_menupage.moc"
