#include "core/interchange/salesfilereader.h"
#include "tests/support/ctl.h"
#include "tests/ui/support/watchdog.h"
#include "tests/ui/support/windowstage.h"

#include <QDir>
#include <QFile>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int tradesOfStore = 9301;

/// How many stores are imported, each with some 28,000 lines: 2 in the suite, where sanitizers and
/// other tests slow everything down. With 100 of them, the month set of 2,791,000 lines, and a
/// release build on a quiet machine the limit is the one that an owner would notice.
int storeCount()
{
    const int asked = qEnvironmentVariableIntValue("JANGBU_WINDOW_STORES");
    return asked > 0 ? asked : 2;
}

qint64 gapLimitMs()
{
    return storeCount() >= 100 ? 100 : 2000;
}

} // namespace

/// The window answers all the while that many sales are imported and settled behind it.
class TestWindowAnswers final : public QObject {
    Q_OBJECT

private slots:
    void whileSalesAreImportedAndSettled()
    {
        Stage stage;
        const Ctl ctl(u"sqlite:"_s + stage.folder() + u"/unused.jangbu"_s);
        QCOMPARE(ctl.runJson({ u"generate"_s, u"--stores"_s, QString::number(storeCount()),
                               u"--products"_s, u"10"_s, u"--days"_s, u"31"_s, u"--trades"_s,
                               QString::number(storeCount() * tradesOfStore), u"--seed"_s, u"7"_s,
                               u"--out"_s, stage.folder() })
                     .status,
                 0);
        stage.addStore();
        WindowStage desk(stage);
        desk.start();

        const QString sales = QDir(stage.folder()).filePath(u"sales.csv"_s);
        QVERIFY(QFile::exists(sales));
        const Watchdog watchdog;
        std::optional<qint64> lines;
        stage.work().start(
            this, BooksWork::Changes::Books,
            [sales](BackOffice& books, ErrandWatch& watch) {
                SalesFileReader reader(sales);
                return books.importSales.run({ &reader }, {}, watch.progress());
            },
            [&lines](Result<SalesImportSummary> done) { lines = done ? done->lines : 0; });
        turnPagesUntil(desk, [&lines] { return lines.has_value(); });
        QVERIFY(*lines > 10'000);

        std::optional<bool> isSettled;
        stage.work().start(
            this, BooksWork::Changes::Books,
            [](BackOffice& books, ErrandWatch&) {
                return books.runSettlement.runAll(Term::Month, BusinessDate(2024, 12, 1));
            },
            [&isSettled](Result<SettledStores> done) { isSettled = bool(done); });
        turnPagesUntil(desk, [&isSettled] { return isSettled.has_value(); });
        QVERIFY(*isSettled);
        qInfo("%lld lines: the longest gap was %lld ms in %lld beats", *lines,
              watchdog.longestGapMs(), watchdog.beats());
        QVERIFY(watchdog.beats() > 50);
        QVERIFY(watchdog.longestGapMs() < gapLimitMs());
    }

private:
    /// An owner goes on working meanwhile.
    static void turnPagesUntil(WindowStage& desk, const std::function<bool()>& isDone)
    {
        const QList<PageEntry> pages = pageList();
        QElapsedTimer since;
        since.start();
        qsizetype next = 0;
        while (!isDone() && since.elapsed() < 600'000) {
            desk.window().showPage(pages.at(next++ % pages.size()).id);
            QTest::qWait(150);
        }
    }
};

JANGBU_UI_TEST_MAIN(TestWindowAnswers)
#include "tst_windowanswers.moc"
