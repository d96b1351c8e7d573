#include "tests/ui/support/menustage.h"
#include "ui/menu/categorylistmodel.h"
#include "ui/menu/importpreviewmodel.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

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
    void theInspector_showsAndChangesOneProduct();
    void stockIsFilledUp_oneAndAll();
    void searchFindsByInitials();
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

JANGBU_UI_TEST_MAIN(TestMenuPage)
#include "tst_menupage.moc"
