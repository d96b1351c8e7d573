#include "tests/ui/support/windowstage.h"
#include "ui/widgets/focusring.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

/// The window on a real display, by the keyboard alone.
class TestKeyboard final : public QObject {
    Q_OBJECT

private slots:
    void leadsEverywhere_andTheFocusIsSeen()
    {
        Stage stage;
        ImportProgress progress;
        NewStore terms;
        terms.name = u"온기식당"_s;
        QVERIFY(stage.books().makeSampleStore.run(terms, progress));
        WindowStage desk(stage);
        desk.start();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        desk.window().activateWindow();
        desk.window().setFocus();
        QTRY_VERIFY(QApplication::focusWidget());

        const QList<PageEntry> pages = pageList();
        for (int number = 1; number <= pages.size(); ++number) {
            QTest::keyClick(&desk.window(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
            QCOMPARE(desk.window().currentPage(), pages.at(number - 1).id);
            stage.settle();
            walkThrough(desk.window());
        }
    }

    void thePaletteTakesTheFocus_andGivesItBack()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        desk.window().activateWindow();
        auto* row = desk.find<QWidget>(u"navigation3"_s);
        row->setFocus();
        QTRY_VERIFY(row->hasFocus());
        QTest::keyClick(row, Qt::Key_K, Qt::ControlModifier);
        auto* edit = desk.find<QLineEdit>(u"paletteEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(row->hasFocus());
        stage.settle();
    }

private:
    /// Tab goes through the page and comes round; whatever takes the focus is there to be seen, and
    /// buttons wear the ring.
    static void walkThrough(QWidget& window)
    {
        const auto* ring = window.findChild<FocusRing*>();
        QSet<QWidget*> met;
        for (int step = 0; step < 400; ++step) {
            QWidget* now = QApplication::focusWidget();
            QVERIFY(now);
            QTest::keyClick(now, Qt::Key_Tab);
            now = QApplication::focusWidget();
            QVERIFY(now && now->isVisible());
            if (qobject_cast<QAbstractButton*>(now))
                QVERIFY(ring->isVisible());
            if (met.contains(now))
                break;
            met.insert(now);
        }
        QVERIFY(met.size() > 5);
    }
};

JANGBU_UI_TEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
