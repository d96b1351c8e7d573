#include "app/ctl/commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/jobview.h"
#include "app/ctl/session.h"
#include "core/batch/bookfigures.h"
#include "core/monitoring/counters.h"
#include "core/monitoring/metricsserver.h"

#include <QEventLoop>
#include <QTimer>

#include <condition_variable>
#include <thread>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 200;
constexpr auto scheduleEvery = std::chrono::seconds(30);
const QString roundsName = u"jangbu_schedule_rounds_total"_s;
const QString pushesName = u"jangbu_pushes_total"_s;

Result<Answer> metrics(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto families, BookFigures(books->database).run());
    const QString text = QString::fromUtf8(metricsText(families));
    return Answer { { { u"metrics"_s, text } }, text };
}

Result<Answer> push(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const bool isPushed, books->pushFigures.run());
    const Phrase pushed { "The figures were pushed.\n", "지표를 보냈습니다.\n" };
    const Phrase none { "No Pushgateway is set; `jobs set --push-gateway URL` sets one.\n",
                        "Pushgateway가 정해지지 않았습니다. `jobs set --push-gateway 주소`로 "
                        "정하세요.\n" };
    return Answer { { { u"pushed"_s, isPushed } }, session.say(isPushed ? pushed : none) };
}

/// Runs what the schedule asks for until it is told to stop, on a connection of its own.
class ScheduleThread final {
public:
    ScheduleThread(DatabaseUrl url, Counters& counters)
        : m_url(std::move(url))
        , m_counters(counters)
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

private:
    void run(const std::stop_token& stop)
    {
        std::mutex mutex;
        std::condition_variable_any never;
        while (!stop.stop_requested()) {
            round(stop);
            std::unique_lock lock(mutex);
            never.wait_for(lock, stop, scheduleEvery, [] { return false; });
        }
    }

    /// What fails is in the books; the next round comes anyway.
    void round(const std::stop_token& stop)
    {
        auto books = BackOffice::open(m_url);
        const bool isDone = books
            && (*books)->runDueJobs.run({ .isStopping = [&] { return stop.stop_requested(); } });
        m_counters.add(roundsName, { { u"outcome"_s, isDone ? u"done"_s : u"failed"_s } });
        if (!books || stop.stop_requested())
            return;
        const auto pushed = (*books)->pushFigures.run();
        if (!pushed || *pushed)
            m_counters.add(pushesName, { { u"outcome"_s, pushed ? u"done"_s : u"failed"_s } });
    }

    DatabaseUrl m_url;
    Counters& m_counters;
    std::jthread m_thread; ///< Last: it uses the others.
};

Result<Answer> watch(Session& session)
{
    JANGBU_TRY_ASSIGN(const auto port,
                      session.arguments().wholeNumber(u"metrics-port"_s, 1, 65'535));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const std::atomic_bool& interrupted = listenForInterruption();
    Counters counters;
    counters.declare(roundsName, u"Looks at the schedule by outcome."_s);
    counters.declare(pushesName, u"Figures brought to the Pushgateway by outcome."_s);
    BookFigures figures(books->database);
    MetricsServer server([&] {
        const auto families = figures.run();
        return families ? metricsText(*families + counters.families()) : QByteArray();
    });
    if (port)
        JANGBU_TRY(server.listen(static_cast<quint16>(*port)));
    JANGBU_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    {
        const ScheduleThread schedule(url, counters);
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (interrupted)
                loop.quit();
        });
        timer.start(lookMs);
        loop.exec();
    }
    const Phrase ended { "Ended.\n", "끝냈습니다.\n" };
    return Answer { { { u"watched"_s, true } }, session.say(ended) };
}

Result<Answer> set(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    BooksSettings& settings = books->booksSettings;
    if (const auto folder = arguments.optionalText(u"backup-folder"_s))
        JANGBU_TRY(settings.set(BooksSetting::BackupFolder, *folder));
    if (const auto gateway = arguments.optionalText(u"push-gateway"_s))
        JANGBU_TRY(settings.set(BooksSetting::PushGateway, *gateway));
    JANGBU_TRY_ASSIGN(const QString folder, settings.backupFolder());
    JANGBU_TRY_ASSIGN(const QString gateway, settings.value(BooksSetting::PushGateway));
    TextTable table({ { { "Setting", "설정" } }, { { "Value", "값" } } }, session.language());
    table.addRow({ u"backup-folder"_s, folder });
    table.addRow({ u"push-gateway"_s, gateway.isEmpty() ? u"–"_s : gateway });
    return Answer { { { u"backup_folder"_s, folder }, { u"push_gateway"_s, gateway } },
                    table.text() };
}

} // namespace

QList<Command> monitorCommands()
{
    return {
        { .words = { u"jobs"_s, u"watch"_s },
          .options = { { u"metrics-port"_s,
                         u"N"_s,
                         Option::Optional,
                         { "answers http://127.0.0.1:N/metrics meanwhile",
                           "그동안 http://127.0.0.1:N/metrics에 답함" } } },
          .meaning = { "Runs the jobs by their schedule until Ctrl-C.",
                       "Ctrl-C를 누를 때까지 일정에 따라 작업을 실행합니다." },
          .example = u"jobs watch --metrics-port 9464"_s,
          .run = watch },
        { .words = { u"jobs"_s, u"set"_s },
          .options = { { u"backup-folder"_s,
                         u"FOLDER"_s,
                         Option::Optional,
                         { "where nightly backups go; empty: beside the books",
                           "매일 백업할 폴더. 비우면 장부 옆" } },
                       { u"push-gateway"_s,
                         u"URL"_s,
                         Option::Optional,
                         { "the Pushgateway that gets the figures; empty: none",
                           "지표를 받을 Pushgateway 주소. 비우면 보내지 않음" } } },
          .meaning = { "Shows and changes what the jobs need to know.",
                       "작업에 필요한 설정을 보여 주고 바꿉니다." },
          .example = u"jobs set --backup-folder /media/usb/backups"_s,
          .run = set },
        { .words = { u"metrics"_s },
          .meaning = { "Prints the figures of the jobs and the books for Prometheus.",
                       "작업과 장부의 지표를 Prometheus 형식으로 보여 줍니다." },
          .example = u"metrics"_s,
          .run = metrics },
        { .words = { u"jobs"_s, u"push"_s },
          .meaning = { "Brings the figures to the Pushgateway that is set.",
                       "정해 둔 Pushgateway에 지표를 보냅니다." },
          .example = u"jobs push"_s,
          .run = push },
    };
}

} // namespace jangbu
