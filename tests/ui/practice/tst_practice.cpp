#include "tests/support/outcome.h"
#include "tests/ui/support/windowstage.h"
#include "ui/practice/practiceband.h"
#include "ui/practice/practicerun.h"
#include "ui/shell/storeswitcher.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window over real books, and what the desktop program does to practise.
struct Training {
    explicit Training(bool staffWorks, Language language = Language::Korean)
        : stage(language)
        , store(stage.addStore(u"온기식당"_s))
        , window(stage, language)
    {
        PracticeLunch::Options options;
        options.staffWorks = staffWorks;
        run = std::make_unique<PracticeRun>(options, clock, PracticeRun::Pace { 40, 20 });
        window.start();
    }

    void begin()
    {
        QObject::connect(run.get(), &PracticeRun::began, &window.window(),
                         [this](const BooksOpener& opener) {
                             stage.work().reopenWith(opener);
                             window.window().enterPractice(run->terminal());
                             window.window().start();
                         });
        QObject::connect(run.get(), &PracticeRun::progressed, &window.window(),
                         [this](const PracticeLunch::Progress& seen) {
                             progress = seen;
                             if (auto* band = window.window().practiceBand())
                                 band->show(seen);
                         });
        QObject::connect(run.get(), &PracticeRun::failed, &window.window(),
                         [](const Error& error) { qFatal("%s", qPrintable(error.detail)); });
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(window.window().practiceBand(), 10'000);
        stage.settle();
        stage.settle();
    }

    void end()
    {
        window.window().leavePractice();
        stage.work().reopenWith(stage.opener());
        run.reset();
        window.window().start();
        stage.settle();
        stage.settle();
    }

    QString storeName() { return window.find<StoreSwitcher>(u"storeSwitcher"_s)->accessibleName(); }

    Stage stage;
    Store store;
    ShownClock clock;
    std::unique_ptr<PracticeRun> run;
    WindowStage window;
    PracticeLunch::Progress progress;
};

QString practicePath(BooksWork& work)
{
    QString path;
    bool isRead = false;
    work.ask(
        &work, [](BackOffice& books) -> Result<QString> { return books.database.url().path; },
        [&](const Result<QString>& read) {
            path = *read;
            isRead = true;
        });
    while (!isRead)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return path;
}

} // namespace

class TestPractice final : public QObject {
    Q_OBJECT

private slots:
    void practice_isMarked_andLeavesNothingInTheBooks();
    void guestsOrder_andTheirOrdersAreSeen();
    void looks();
};

void TestPractice::practice_isMarked_andLeavesNothingInTheBooks()
{
    Training training(true);
    const QString before = training.storeName();
    QVERIFY(!training.window.window().practiceBand());
    training.begin();
    QVERIFY(training.window.window().practiceBand()->isVisible());
    QVERIFY(training.storeName() != before);
    QVERIFY(training.storeName().contains(u"연습"_s));
    QCOMPARE(training.window.window().currentPage(), PageId::Live);
    const QString path = practicePath(training.stage.work());
    QVERIFY(path != training.stage.booksPath());
    QVERIFY(QFileInfo::exists(path));
    QTRY_VERIFY_WITH_TIMEOUT(training.progress.orders > 0, 30'000);

    QSignalSpy ended(&training.window.window(), &MainWindow::practiceEnded);
    training.window.find<QPushButton>(u"endPracticeButton"_s)->click();
    QCOMPARE(ended.size(), 1);
    training.end();
    QVERIFY(!training.window.window().practiceBand());
    QCOMPARE(training.storeName(), before);
    QCOMPARE(training.stage.preferences().lastStore(), training.store.name);
    QVERIFY(!QFileInfo::exists(path));
    auto& books = training.stage.books();
    QCOMPARE(valueOf(books.stores.all()).size(), 1);
    QVERIFY(valueOf(books.tableBoard.run(training.store)).isEmpty());
    QVERIFY(valueOf(books.products.living(training.store.id)).isEmpty());
}

void TestPractice::guestsOrder_andTheirOrdersAreSeen()
{
    Training training(false);
    training.begin();
    QTRY_VERIFY_WITH_TIMEOUT(training.progress.orders > 0, 30'000);
    auto* label = training.window.find<QLabel>(u"newOrdersLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label->isVisible(), 5'000);
    training.end();
}

void TestPractice::looks()
{
    Training training(true);
    training.begin();
    QTRY_VERIFY_WITH_TIMEOUT(training.progress.orders > 3, 60'000);
    QTest::qWait(500);
    shoot(training.window.window(), u"practice-ko-light"_s);
    training.end();
}

JANGBU_UI_TEST_MAIN(TestPractice)
#include "tst_practice.moc"
