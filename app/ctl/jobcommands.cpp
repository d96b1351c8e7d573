#include "app/ctl/commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/jobview.h"
#include "app/ctl/session.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOfJobs()
{
    QStringList words;
    for (const JobKind job : allJobKinds())
        words.append(wordOf(job));
    return words;
}

const QStringList stateWords { u"waiting"_s, u"running"_s, u"complete"_s, u"failed"_s,
                               u"cancelled"_s };

Result<std::optional<JobKind>> jobFrom(const Arguments& arguments, const QString& name)
{
    JANGBU_TRY_ASSIGN(const auto place, arguments.oneOf(name, wordsOfJobs()));
    return place ? std::optional(allJobKinds().at(*place)) : std::nullopt;
}

QString leftText(const JobProgress& progress, const Session& session)
{
    constexpr qint64 msPerMinute = 60'000;
    const Phrase left { " (about %1 min left)", " (약 %1분 남음)" };
    if (!progress.leftMs || *progress.leftMs < msPerMinute)
        return {};
    return session.say(left).arg((*progress.leftMs + msPerMinute / 2) / msPerMinute);
}

/// Shows how far they are and ends them at Ctrl-C.
JobWatch watchOf(Session& session)
{
    const std::atomic_bool& interrupted = listenForInterruption();
    return { .progress =
                 [&session](const JobKey& key, const JobProgress& progress) {
                     session.progress().show(wordOf(key.job) + u' ' + key.window.start.toIso()
                                                 + leftText(progress, session),
                                             progress.done, progress.total);
                 },
             .isCancelled = [&interrupted] { return interrupted.load(); } };
}

/// Tells the Pushgateway, if there is one. What it does not get changes nothing of the jobs.
Answer told(BackOffice& books, Answer answer)
{
    const auto pushed = books.pushFigures.run();
    if (!pushed || *pushed)
        answer.json.insert(u"pushed"_s, bool(pushed));
    return answer;
}

Result<Answer> list(Session& session)
{
    const Arguments& arguments = session.arguments();
    JobFilter filter;
    JANGBU_TRY_ASSIGN(filter.job, jobFrom(arguments, u"job"_s));
    JANGBU_TRY_ASSIGN(const auto state, arguments.oneOf(u"state"_s, stateWords));
    if (state)
        filter.state = jobStateFrom(stateWords.at(*state));
    JANGBU_TRY_ASSIGN(const auto limit, arguments.wholeNumber(u"limit"_s, 1, 100'000));
    filter.limit = static_cast<int>(limit.value_or(100));
    JANGBU_TRY_ASSIGN(const auto from, arguments.date(u"from"_s));
    JANGBU_TRY_ASSIGN(const auto to, arguments.date(u"to"_s));
    if (from || to) {
        const BusinessDate first = from.value_or(BusinessDate::beginning());
        const BusinessDate last = to.value_or(BusinessDate(9998, 12, 31));
        if (last < first)
            return Arguments::invalid(u"to"_s, last.toIso(), Expectation::NotBefore,
                                      { first.toIso() });
        filter.ending = Window { first, last.addDays(1) };
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    if (arguments.has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        filter.store = store.id;
    }
    JANGBU_TRY_ASSIGN(const auto records, books->jobs.list(filter));
    Answer answer = answerOf(records, session);
    answer.exitStatus = exitDone; // What has failed is no failure of the list.
    return answer;
}

Result<Answer> runDue(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto ended, books->runDueJobs.run(watchOf(session)));
    return told(*books, answerOf(ended, session));
}

Result<Answer> runOne(Session& session, JobId id)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const JobRecord ended, books->jobRunner.run(id, watchOf(session)));
    return told(*books, answerOf({ ended }, session));
}

/// Those that are complete already count as done.
Result<Answer> runAsked(Session& session, const JobRequest& request)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto noted, books->askForJob.run(request));
    const JobWatch watch = watchOf(session);
    QList<JobRecord> ended;
    for (const JobRecord& record : noted) {
        if (record.state == JobState::Complete) {
            ended.append(record);
            continue;
        }
        JANGBU_TRY_ASSIGN(const JobRecord one, books->jobRunner.run(record.id, watch));
        ended.append(one);
    }
    return told(*books, answerOf(ended, session));
}

Result<Answer> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const auto job, jobFrom(arguments, u"JOB"_s));
    if (arguments.has(u"due"_s))
        return runDue(session);
    if (!job)
        return Error { ErrorCode::ArgumentMissing, { session.command().name(), u"JOB"_s } };
    JANGBU_TRY_ASSIGN(const auto term, arguments.term(u"term"_s));
    JobRequest request { .job = *job,
                         .term = term.value_or(Term::Day),
                         .again = arguments.has(u"again"_s) };
    JANGBU_TRY_ASSIGN(request.date, arguments.date(u"date"_s));
    if (arguments.has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        request.store = store;
    }
    return runAsked(session, request);
}

Result<Answer> restart(Session& session)
{
    JANGBU_TRY_ASSIGN(const JobId id, needed(session.arguments().id<JobId>(u"ID"_s)));
    return runOne(session, id);
}

Result<Answer> cancel(Session& session)
{
    JANGBU_TRY_ASSIGN(const JobId id, needed(session.arguments().id<JobId>(u"ID"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const JobRecord record, books->cancelJob.run(id));
    Answer answer = answerOf({ record }, session);
    answer.exitStatus = exitDone;
    return answer;
}

const Option ofStoreOption {
    u"store"_s, u"NAME"_s, Option::Optional, { "the store; all without it", "상점(없으면 모두)" }
};

QList<Option> listOptions()
{
    return { { u"job"_s, u"JOB"_s, Option::Optional, { "only this job", "이 작업만" } },
             { u"state"_s,
               u"STATE"_s,
               Option::Optional,
               { "waiting, running, complete, failed or cancelled",
                 "waiting, running, complete, failed, cancelled 중 하나" } },
             ofStoreOption,
             { u"from"_s,
               u"DATE"_s,
               Option::Optional,
               { "windows that end on this day or later", "이 날 이후에 끝나는 기간" } },
             { u"to"_s,
               u"DATE"_s,
               Option::Optional,
               { "windows that end on this day or before", "이 날까지 끝나는 기간" } },
             { u"limit"_s,
               u"N"_s,
               Option::Optional,
               { "how many; 100 without it", "최대 개수(없으면 100)" } } };
}

QList<Option> runOptions()
{
    return { { u"due"_s,
               {},
               Option::Optional,
               { "all that the schedule asks for, oldest first",
                 "일정에 따라 실행할 모든 작업, 오래된 것부터" } },
             ofStoreOption,
             { u"date"_s,
               u"DATE"_s,
               Option::Optional,
               { "a date of the window; the last one that has ended without it",
                 "기간 안의 날짜(없으면 마지막으로 끝난 기간)" } },
             { u"term"_s,
               u"T"_s,
               Option::Optional,
               { "day, week or month; day without it", "day, week, month 중 하나(없으면 day)" } },
             { u"again"_s,
               {},
               Option::Optional,
               { "also where that window is complete", "이미 끝난 기간도 다시" } } };
}

} // namespace

QList<Command> jobCommands()
{
    return {
        { .words = { u"jobs"_s, u"list"_s },
          .options = listOptions(),
          .meaning = { "Lists the jobs that run by themselves, newest window first.",
                       "저절로 실행되는 작업을 새로운 기간부터 보여 줍니다." },
          .example = u"jobs list --state failed"_s,
          .run = list },
        { .words = { u"jobs"_s, u"run"_s },
          .arguments = { { u"JOB"_s, Argument::AtMostOne } },
          .options = runOptions(),
          .meaning = { "Runs a job (statistics, settlement, pack, archive, verify or backup) over "
                       "a window, once; "
                       "or all that is due.",
                       "작업(statistics, settlement, pack, archive, verify, backup)을 기간마다 한 "
                       "번 실행하거나, "
                       "실행할 때가 된 작업을 모두 실행합니다." },
          .example = u"jobs run --due"_s,
          .run = run },
        { .words = { u"jobs"_s, u"restart"_s },
          .arguments = { { u"ID"_s } },
          .meaning = { "Goes on with a job that failed or was cancelled, where it stopped.",
                       "실패하거나 취소한 작업을 멈춘 곳에서 이어서 실행합니다." },
          .example = u"jobs restart 12"_s,
          .run = restart },
        { .words = { u"jobs"_s, u"cancel"_s },
          .arguments = { { u"ID"_s } },
          .meaning = { "Ends a job at its next step, or lets go of one that waits or failed.",
                       "작업을 다음 단계에서 멈추거나, 기다리는 작업과 실패한 작업을 취소합니다." },
          .example = u"jobs cancel 12"_s,
          .run = cancel },
    };
}

} // namespace jangbu
