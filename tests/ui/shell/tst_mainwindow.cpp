#include "tests/ui/support/windowstage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/storeswitcher.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/toast.h"

#include <QFile>
#include <QLabel>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useScheme(Scheme::Light); }

    void welcomesWhereThereIsNoStore()
    {
        Stage stage;
        WindowStage desk(stage);
        desk.start();
        QVERIFY(desk.window().findChild<WelcomePage*>());
        QVERIFY(!desk.window().findChild<SideBar*>()->isVisible());
    }

    void showsTheFirstStoreAndRemembersTheChosenOne()
    {
        Stage stage;
        stage.addStore(u"가온"_s);
        stage.addStore(u"나래"_s);
        {
            WindowStage desk(stage);
            desk.start();
            QCOMPARE(stage.preferences().lastStore(), u"가온"_s);
            emit desk.find<StoreSwitcher>(u"storeSwitcher"_s)->storeChosen(u"나래"_s);
            stage.settle();
        }
        WindowStage again(stage);
        again.start();
        const auto* switcher = again.find<StoreSwitcher>(u"storeSwitcher"_s);
        QVERIFY(switcher->accessibleName().contains(u"나래"));
    }

    void keysLeadToEveryPage()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        const QList<PageEntry> pages = pageList();
        for (int number = 1; number <= pages.size(); ++number) {
            QTest::keyClick(&desk.window(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
            QCOMPARE(desk.window().currentPage(), pages.at(number - 1).id);
            stage.settle();
            QVERIFY(desk.window().builtPage(pages.at(number - 1).id)->isVisible());
        }
    }

    void anotherLanguageReachesEveryPage()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        for (const PageEntry& page : pageList())
            desk.show(page.id);
        desk.show(PageId::Menu);
        emit desk.window().builtPage(PageId::Menu)->languageChosen(Language::English);
        QTRY_COMPARE(stage.preferences().language(), std::optional(Language::English));
        stage.settle();
        QCOMPARE(desk.window().currentPage(), PageId::Menu);
        for (const PageEntry& page : pageList()) {
            const Page* shown = desk.show(page.id);
            for (const QLabel* label : shown->findChildren<QLabel*>()) {
                if (!label->isVisible() || label->property("isData").toBool())
                    continue;
                QVERIFY2(!hasHangul(label->text()) || label->text().contains(u"온기식당"),
                         qPrintable(page.title + u": "_s + label->text()));
            }
        }
    }

    void anotherThemeIsWornAtOnce()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        emit desk.window().builtPage(PageId::Today)->themeChosen(ThemeChoice::Dark);
        QCOMPARE(tokensOf(desk.window().builtPage(PageId::Today)).scheme, Scheme::Dark);
        QCOMPARE(stage.preferences().theme(), ThemeChoice::Dark);
    }

    void narrowWindowsKeepOnlyTheIcons()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        desk.window().resize(1280, 800);
        QCoreApplication::processEvents();
        const int wide = desk.window().findChild<SideBar*>()->width();
        desk.window().resize(900, 700);
        QCoreApplication::processEvents();
        QVERIFY(desk.window().findChild<SideBar*>()->width() < wide);
    }

    void saysThatTheBooksAreLost()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        stage.work().reopenWith([]() -> Result<std::unique_ptr<BackOffice>> {
            return Error { ErrorCode::StorageUnavailable, { u"the disk is gone"_s } };
        });
        desk.show(PageId::Today);
        QTRY_VERIFY(desk.find<QWidget>(u"lostBooks"_s)->isVisible());
        stage.work().reopenWith(stage.opener());
        QTest::mouseClick(desk.find<QWidget>(u"retryButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QWidget>(u"lostBooks"_s)->isVisible());
    }

    void remembersItsPlace()
    {
        Stage stage;
        stage.addStore();
        {
            WindowStage desk(stage);
            desk.start();
            desk.window().resize(1111, 777);
            desk.window().close();
        }
        const WindowStage again(stage);
        QVERIFY(!stage.preferences().windowGeometry().isEmpty());
    }

private:
    static bool hasHangul(const QString& text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
            return character.unicode() >= 0xAC00 && character.unicode() <= 0xD7A3;
        });
    }
};

JANGBU_UI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
