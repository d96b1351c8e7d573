#include "core/storage/databaseurl.h"
#include "tests/support/privateserver.h"
#include "tests/ui/support/windowstage.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

/// The books are on a MariaDB that is killed while the window is open, and that comes back.
class TestLostServer final : public QObject {
    Q_OBJECT

private slots:
    void theWindowSaysSo_andGoesOnWhenItIsBack()
    {
        PrivateServer server;
        if (!server.isThere())
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const DatabaseUrl url = server.emptyDatabase();
        {
            const auto books = BackOffice::open(url);
            QVERIFY(books);
            NewStore store;
            store.name = u"바다식당"_s;
            QVERIFY((*books)->addStore.run(store));
        }
        Stage stage;
        stage.work().reopenWith([url] { return BackOffice::open(url); });
        WindowStage desk(stage);
        desk.start();
        QCOMPARE(stage.preferences().lastStore(), u"바다식당"_s);
        QVERIFY(!desk.find<QWidget>(u"lostBooks"_s)->isVisible());

        server.kill();
        desk.window().showPage(PageId::Statistics);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"lostBooks"_s)->isVisible(), 60'000);

        server.restart();
        QTest::mouseClick(desk.find<QWidget>(u"retryButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QWidget>(u"lostBooks"_s)->isVisible(), 60'000);
        stage.settle();
        QVERIFY(desk.show(PageId::Menu)->isVisible());
    }
};

JANGBU_UI_TEST_MAIN(TestLostServer)
#include "tst_lostserver.moc"
