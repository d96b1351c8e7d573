#include "tests/ui/support/stage.h"
#include "ui/work/bookswork.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestBooksWork final : public QObject {
    Q_OBJECT

private slots:
    void answersInTheThreadOfTheWindow()
    {
        test::Stage stage;
        stage.addStore();
        QThread* workThread = nullptr;
        QThread* answerThread = nullptr;
        qsizetype count = 0;
        stage.work().ask(
            this,
            [&workThread](BackOffice& books) {
                workThread = QThread::currentThread();
                return books.stores.all();
            },
            [&](Result<QList<Store>> stores) {
                answerThread = QThread::currentThread();
                count = stores->size();
            });
        stage.settle();
        QCOMPARE(count, 1);
        QCOMPARE(answerThread, QThread::currentThread());
        QVERIFY(workThread != answerThread);
    }

    void dropsTheAnswerOfAnOwnerThatIsGone()
    {
        test::Stage stage;
        bool isAnswered = false;
        auto owner = std::make_unique<QObject>();
        stage.work().ask(
            owner.get(), [](BackOffice&) -> Done { return done; },
            [&isAnswered](Done) { isAnswered = true; });
        owner.reset();
        stage.settle();
        QVERIFY(!isAnswered);
    }

    void answersOnlyTheNewestQuestion()
    {
        test::Stage stage;
        NewestOnly newest;
        QList<int> answers;
        for (int question = 1; question <= 5; ++question) {
            stage.work().ask(
                this, newest, [question](BackOffice&) -> Result<int> { return question; },
                [&answers](Result<int> answer) { answers.append(*answer); });
        }
        stage.settle();
        QCOMPARE(answers, QList<int> { 5 });
    }

    void tellsOfChangesOnlyAfterActsThatWereDone()
    {
        test::Stage stage;
        const QSignalSpy changes(&stage.work(), &BooksWork::booksChanged);
        stage.work().act(
            this, [](BackOffice&) -> Done { return ErrorCode::StoreExists; }, [](Done) {});
        stage.settle();
        QCOMPARE(changes.size(), 0);
        stage.work().act(
            this, [](BackOffice&) -> Done { return done; }, [](Done) {});
        stage.settle();
        QCOMPARE(changes.size(), 1);
    }

    void anErrandReportsAndCanBeCancelled()
    {
        test::Stage stage;
        std::optional<ErrorCode> code;
        Errand* errand = stage.work().start(
            this, BooksWork::Changes::Books,
            [](BackOffice&, ErrandWatch& watch) -> Done {
                for (qint64 step = 0;; ++step) {
                    JANGBU_TRY(watch.progress().step(ImportPhase::Writing, step, 0));
                    QThread::msleep(1);
                }
            },
            [&code](Done result) { code = result.error().code; });
        const QSignalSpy progress(errand, &Errand::progressed);
        QTRY_VERIFY(progress.size() >= 2);
        QVERIFY(errand->progress().phase == ImportPhase::Writing);
        errand->cancel();
        QTRY_COMPARE(code, std::optional(ErrorCode::Cancelled));
        QVERIFY(errand->isFinished());
    }

    void saysWhenTheBooksAreLostAndFoundAgain()
    {
        std::atomic<bool> isThere = false;
        const test::Stage stage;
        BooksWork work(
            [opener = stage.opener(), &isThere]() -> Result<std::unique_ptr<BackOffice>> {
                if (isThere)
                    return opener();
                return Error { ErrorCode::StorageUnavailable, { u"gone"_s } };
            });
        const QSignalSpy lost(&work, &BooksWork::booksLost);
        const QSignalSpy found(&work, &BooksWork::booksFound);
        const auto ask = [&] {
            work.ask(
                this, [](BackOffice& books) { return books.stores.all(); },
                [](Result<QList<Store>>) {});
        };
        ask();
        QTRY_COMPARE(lost.size(), 1);
        isThere = true;
        ask();
        QTRY_COMPARE(found.size(), 1);
    }

    void aPaymentDoesNotWaitForAnImport()
    {
        test::Stage stage;
        std::atomic<bool> mayEnd = false;
        stage.work().start(
            this, BooksWork::Changes::Nothing,
            [&mayEnd](BackOffice&, ErrandWatch&) -> Done {
                while (!mayEnd)
                    QThread::msleep(1);
                return done;
            },
            [](Done) {});
        bool isPaid = false;
        stage.work().act(
            this, [](BackOffice&) -> Done { return done; }, [&isPaid](Done) { isPaid = true; });
        QTRY_VERIFY(isPaid);
        QVERIFY(!mayEnd);
        mayEnd = true;
        stage.settle();
    }
};

JANGBU_UI_TEST_MAIN(TestBooksWork)
#include "tst_bookswork.moc"
