// Measures what an owner waits for on a year of a busy store, some 365,000 lines: the program's
// start until Today shows what it read, and each turn of a page until the page has painted itself
// and until it shows what it read. Build the release preset. Usage: bench_window [TRADES].

#include "tests/support/ctl.h"
#include "tests/ui/support/applicationlook.h"
#include "tests/ui/support/windowstage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int startsMeasured = 7;
constexpr int roundsOfPages = 3;
constexpr int defaultTrades = 121'700;

void makeYear(Stage& stage, int trades)
{
    const Ctl ctl(u"sqlite:"_s + stage.booksPath());
    const QString firstDay = QDate(2026, 11, 21).addDays(-364).toString(Qt::ISODate);
    const auto made = ctl.runJson({ u"generate"_s, u"--stores"_s, u"1"_s, u"--products"_s, u"40"_s,
                                    u"--days"_s, u"365"_s, u"--trades"_s, QString::number(trades),
                                    u"--seed"_s, u"11"_s, u"--start"_s, firstDay });
    if (made.status != 0)
        qFatal("the year was refused: %s", made.errors.constData());
}

/// Milliseconds from the program's start until its first page shows what it read.
qint64 startOnce(const Stage& stage)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"jangbu.start.debug=true"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, stage.folder());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(JANGBU_PATH), { u"--db"_s, u"sqlite:"_s + stage.booksPath() });
    QByteArray said;
    while (!said.contains("usable")) {
        if (!program.waitForReadyRead(30'000))
            qFatal("the program does not start: %s", said.constData());
        said += program.readAll();
    }
    const qint64 elapsed = timer.elapsed();
    program.kill();
    program.waitForFinished();
    return elapsed;
}

void measureStarts(const Stage& stage)
{
    QList<qint64> times;
    for (int start = 0; start < startsMeasured; ++start)
        times.append(startOnce(stage));
    std::sort(times.begin(), times.end());
    std::printf("start to a usable Today: %lld ms median, %lld ms at most\n",
                qlonglong(times.at(startsMeasured / 2)), qlonglong(times.last()));
}

void measurePages(Stage& stage, WindowStage& desk)
{
    for (int round = 0; round < roundsOfPages; ++round) {
        for (const ui::PageEntry& page : ui::pageList()) {
            QElapsedTimer timer;
            timer.start();
            desk.window().showPage(page.id);
            desk.window().repaint();
            const double painted = double(timer.nsecsElapsed()) / 1e6;
            stage.settle();
            desk.window().repaint();
            const double answered = double(timer.nsecsElapsed()) / 1e6;
            std::printf("visit %d of page %d: %6.1f ms painted, %6.1f ms answered\n", round + 1,
                        int(page.id), painted, answered);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int trades = argc > 1 ? QByteArray(argv[1]).toInt() : defaultTrades;
    Stage stage;
    makeYear(stage, trades);
    measureStarts(stage);
    WindowStage desk(stage);
    useScheme(ui::Scheme::Light);
    desk.start();
    measurePages(stage, desk);
    return 0;
}
