#include "tests/ui/support/windowstage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestCommandPalette final : public QObject {
    Q_OBJECT

private slots:
    void theModelKeepsItsPromises()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        model.setItems({ product(u"김말이"_s), product(u"군만두"_s), product(u"물냉면"_s) });
        model.setQuery(u"ㄱㅁ"_s);
        QCOMPARE(model.foundCount(), 2);
        model.setReceipts({ { .group = PaletteItem::Group::Receipt, .title = u"1121-086"_s } });
        QCOMPARE(model.foundCount(), 3);
        QCOMPARE(model.rowCount(), 5); // Two heads.
        model.setQuery(u"없는 것"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void headsAreSteppedOver()
    {
        PaletteModel model;
        model.setItems({ product(u"김말이"_s),
                         { .group = PaletteItem::Group::Action, .title = u"가격 목록"_s } });
        model.setQuery(u"ㄱㅁ"_s);
        QCOMPARE(model.nextRow(-1, 1), 1);
        QCOMPARE(model.nextRow(1, 1), 3);
        QCOMPARE(model.nextRow(3, 1), 3);
        QCOMPARE(model.nextRow(3, -1), 1);
    }

    void findsAProductByItsInitialsAndLeadsToIt()
    {
        Stage stage;
        stage.addSampleYear();
        WindowStage desk(stage);
        desk.start();
        QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
        stage.settle();
        auto* palette = desk.find<CommandPalette>(u"commandPalette"_s);
        QSignalSpy chosen(palette, &CommandPalette::destinationChosen);
        auto* edit = desk.find<QLineEdit>(u"paletteEdit"_s);
        QVERIFY(edit->hasFocus());
        edit->setText(u"ㄷㅈ"_s); // 된장찌개
        stage.settle();
        const auto* view = desk.find<QListView>(u"paletteView"_s);
        QVERIFY(view->currentIndex().data().toString().contains(u"된장"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(desk.window().currentPage(), PageId::Menu);
        stage.settle();
    }

    void escapeGivesTheFocusBack()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        auto* row = desk.find<QWidget>(u"navigation2"_s);
        row->setFocus();
        desk.window().openPalette();
        auto* edit = desk.find<QLineEdit>(u"paletteEdit"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(row->hasFocus());
        stage.settle();
    }

private:
    static PaletteItem product(const QString& name)
    {
        return { .group = PaletteItem::Group::Product, .title = name };
    }
};

JANGBU_UI_TEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
