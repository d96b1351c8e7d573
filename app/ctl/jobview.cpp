#include "app/ctl/jobview.h"

#include "app/ctl/errorreport.h"
#include "app/ctl/session.h"
#include "app/ctl/statementview.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

QJsonObject jsonOf(const JobRecord& record, Language language)
{
    QJsonObject object {
        { u"job"_s, record.id.value() },
        { u"kind"_s, wordOf(record.key.job) },
        { u"store"_s, record.key.store ? QJsonValue(record.storeName) : QJsonValue() },
        { u"start"_s, record.key.window.start.toIso() },
        { u"end"_s, record.key.window.end.toIso() },
        { u"run_number"_s, record.key.runNumber },
        { u"state"_s, wordOf(record.state) },
        { u"attempts"_s, record.attempts },
        { u"started_at"_s, textOrNull(record.startedAtUtc) },
        { u"ended_at"_s, textOrNull(record.endedAtUtc) },
        { u"who"_s, record.who },
        { u"read"_s, record.counts.read },
        { u"written"_s, record.counts.written },
        { u"skipped"_s, record.counts.skipped },
        { u"retries"_s, record.counts.retries },
        { u"chunks"_s, record.chunksTotal },
        { u"chunks_done"_s, record.chunksDone },
    };
    if (record.failure)
        object.insert(u"error"_s, errorJson(*record.failure, language).value(u"error"_s));
    return object;
}

QString endText(const JobRecord& record, Language language)
{
    if (record.failure)
        return sentenceFor(*record.failure, language);
    return record.endedAtUtc ? record.endedAtUtc->toIso() : QString();
}

} // namespace

Answer answerOf(const QList<JobRecord>& records, const Session& session)
{
    const Language language = session.language();
    using Align = TextTable::Align;
    TextTable table({ { { "Job", "작업" }, Align::Right },
                      { { "Kind", "종류" } },
                      { { "Store", "상점" } },
                      { { "Window", "기간" } },
                      { { "State", "상태" } },
                      { { "Read", "읽음" }, Align::Right },
                      { { "Written", "기록" }, Align::Right },
                      { { "End", "끝" } } },
                    language);
    QJsonArray jobs;
    bool isAllRight = true;
    for (const JobRecord& record : records) {
        jobs.append(jsonOf(record, language));
        table.addRow({ QString::number(record.id.value()), wordOf(record.key.job), record.storeName,
                       windowText(record.key.window), wordOf(record.state),
                       countText(record.counts.read), countText(record.counts.written),
                       endText(record, language) });
        isAllRight
            = isAllRight && record.state != JobState::Failed && record.state != JobState::Cancelled;
    }
    const Phrase nothing { "Nothing is due.\n", "실행할 작업이 없습니다.\n" };
    return Answer { { { u"jobs"_s, jobs } },
                    records.isEmpty() ? session.say(nothing) : table.text(),
                    isAllRight ? exitDone : exitRefused };
}

} // namespace jangbu
