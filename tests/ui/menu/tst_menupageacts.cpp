#include "tests/ui/support/menustage.h"
#include "ui/menu/importpreviewmodel.h"

#include <QFile>
#include <QLabel>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestMenuPageActs final : public QObject {
    Q_OBJECT

private slots:
    void aProduct_isAdded_andTakenBack_andDoneAgain();
    void rowsAreDragged_andTakenBack();
    void categories_areAdded_renamed_arranged_andRemoved();
    void theTrash_givesBack_underAnotherNameWhereNeeded();
    void aFile_isPreviewed_thenImported_thenTakenBack();
    void aWrongFile_isListed_byLineAndColumn();
    void anEmptyMenu_saysWhatToDo();
    void whatIsChosen_isKept();
};

void TestMenuPageActs::aProduct_isAdded_andTakenBack_andDoneAgain()
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

void TestMenuPageActs::rowsAreDragged_andTakenBack()
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

void TestMenuPageActs::categories_areAdded_renamed_arranged_andRemoved()
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

void TestMenuPageActs::theTrash_givesBack_underAnotherNameWhereNeeded()
{
    MenuStage stage;
    QVERIFY(stage.stage().books().removeProduct.run(stage.store(), u"콜라"_s));
    stage.add(u"콜라"_s, u"DRINK"_s, 2'500, 100);
    QVERIFY(stage.stage().books().removeProduct.run(stage.store(), u"계란말이"_s));
    stage.page().refresh();
    stage.stage().settle();
    stage.click(u"trashButton"_s);
    const auto restore = [&] {
        return stage.find<QWidget>(u"trashSheet"_s)
            ->findChildren<QPushButton*>(u"restoreProductButton"_s);
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

void TestMenuPageActs::aFile_isPreviewed_thenImported_thenTakenBack()
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

void TestMenuPageActs::aWrongFile_isListed_byLineAndColumn()
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

void TestMenuPageActs::anEmptyMenu_saysWhatToDo()
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

void TestMenuPageActs::whatIsChosen_isKept()
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

JANGBU_UI_TEST_MAIN(TestMenuPageActs)
#include "tst_menupageacts.moc"
