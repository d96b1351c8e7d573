#include "core/batch/jobrepository.h"

#include "core/batch/jobrows.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString newestFirst = u" ORDER BY i.window_end DESC, i.id DESC LIMIT %1"_s;
const QString oldestFirst = u" ORDER BY i.window_end, i.job, i.id"_s;

const QString lastRunSql
    = u"SELECT MAX(run_number) FROM job_instance WHERE store_id = :store AND job = :job "
      u"AND window_start = :start AND window_end = :end"_s;
// The books' own counter, which lockBooks() has moved on.
const QString nextIdSql = u"SELECT next_value FROM id_counter WHERE store_id = 0"_s;
const QString addSql
    = u"INSERT INTO job_instance (store_id, id, job, window_start, window_end, run_number, state, "
      u"created_at, finished_at, owner, token, lease_until, cancel_asked, attempts, chunks_total, "
      u"chunks_done) VALUES (:store, :id, :job, :start, :end, :run, 0, %1, NULL, '', 0, 0, 0, 0, "
      u"0, 0)"_s;
const QString claimSql
    = u"UPDATE job_instance SET state = 1, owner = :owner, token = token + 1, "
      u"lease_until = %1 + :lease, cancel_asked = 0, attempts = attempts + 1, finished_at = NULL "
      u"WHERE store_id = :store AND id = :id AND token = :token AND state = :state"_s;
const QString addExecutionSql
    = u"INSERT INTO job_execution (store_id, instance_id, attempt, started_at, ended_at, state, "
      u"who, rows_read, rows_written, rows_skipped, retries, error, error_values) "
      u"VALUES (:store, :id, :attempt, %1, NULL, 1, :who, 0, 0, 0, 0, '', '')"_s;
const QString sumsSql = u"SELECT COALESCE(SUM(rows_read), 0), COALESCE(SUM(rows_written), 0), "
                        u"COALESCE(SUM(rows_skipped), 0), COALESCE(SUM(retries), 0) FROM job_chunk "
                        u"WHERE store_id = :store AND instance_id = :id AND attempt = :attempt"_s;
const QString deadAttemptsSql
    = u"SELECT attempt FROM job_execution WHERE store_id = :store AND instance_id = :id "
      u"AND state = 1 AND attempt < :attempt"_s;
const QString endExecutionSql
    = u"UPDATE job_execution SET ended_at = %1, state = :state, rows_read = :read, "
      u"rows_written = :written, rows_skipped = :skipped, retries = :retries, error = :error, "
      u"error_values = :values WHERE store_id = :store AND instance_id = :id "
      u"AND attempt = :attempt"_s;
const QString doneChunksSql = u"SELECT chunk FROM job_chunk WHERE instance_id = :id "
                              u"AND store_id = :store"_s;
const QString chunksTotalSql = u"UPDATE job_instance SET chunks_total = :total "
                               u"WHERE store_id = :store AND id = :id AND token = :token"_s;
// MySQL counts rows that an UPDATE really changed, so each of these changes one: the sum of chunks
// and the moment grow.
const QString passSql = u"UPDATE job_instance SET chunks_done = chunks_done + 1, "
                        u"lease_until = %1 + :lease WHERE store_id = :store AND id = :id "
                        u"AND token = :token AND state = 1"_s;
const QString addChunkSql
    = u"INSERT INTO job_chunk (store_id, instance_id, chunk, attempt, done_at, rows_read, "
      u"rows_written, rows_skipped, retries) VALUES (:store, :id, :chunk, :attempt, %1, :read, "
      u":written, :skipped, :retries)"_s;
const QString endSql
    = u"UPDATE job_instance SET state = :state, finished_at = %1, owner = '', lease_until = 0 "
      u"WHERE store_id = :store AND id = :id AND token = :token AND state = 1"_s;
const QString forgetChunksSql
    = u"DELETE FROM job_chunk WHERE store_id = :store AND instance_id = :id"_s;
const QString renewSql = u"UPDATE job_instance SET lease_until = %1 + :lease "
                         u"WHERE store_id = :store AND id = :id AND token = :token "
                         u"AND state = 1"_s;
const QString wishSql = u"SELECT cancel_asked FROM job_instance WHERE store_id = :store "
                        u"AND id = :id AND token = :token AND state = 1"_s;
const QString askCancelSql
    = u"UPDATE job_instance SET cancel_asked = cancel_asked + 1 WHERE store_id = :store "
      u"AND id = :id AND token = :token AND state = 1"_s;
const QString cancelSql = u"UPDATE job_instance SET state = 4, token = token + 1, "
                          u"finished_at = %1, owner = '' WHERE store_id = :store AND id = :id "
                          u"AND token = :token AND state = :state"_s;
const QString forgetSql = u"DELETE FROM %1 WHERE EXISTS (SELECT 1 FROM job_instance i "
                          u"WHERE i.store_id = %1.store_id AND i.id = %1.instance_id "
                          u"AND i.state > 1 AND i.window_end < :date)"_s;
const QString forgetInstancesSql
    = u"DELETE FROM job_instance WHERE state > 1 AND window_end < :date"_s;

qint64 numberOf(std::optional<StoreId> store)
{
    return store ? store->value() : 0;
}

Binds bindsOf(const JobClaim& claim)
{
    return { { ":store"_L1, numberOf(claim.store) }, { ":id"_L1, claim.id } };
}

Binds bindsOf(const JobKey& key)
{
    return { { ":store"_L1, numberOf(key.store) },
             { ":job"_L1, key.job },
             { ":start"_L1, key.window.start },
             { ":end"_L1, key.window.end } };
}

Binds bindsOf(const JobCounts& counts)
{
    return { { ":read"_L1, counts.read },
             { ":written"_L1, counts.written },
             { ":skipped"_L1, counts.skipped },
             { ":retries"_L1, counts.retries } };
}

} // namespace

Result<std::optional<JobRecord>> JobRepository::find(JobId id) const
{
    return JobRows(m_database).one(u"WHERE i.id = :id"_s, { { ":id"_L1, id } });
}

Result<std::optional<JobRecord>> JobRepository::find(const JobKey& key) const
{
    return JobRows(m_database)
        .one(u"WHERE i.store_id = :store AND i.job = :job AND i.window_start = :start "
             u"AND i.window_end = :end AND i.run_number = :run"_s,
             bindsOf(key) + Binds { { ":run"_L1, key.runNumber } });
}

Result<QList<JobRecord>> JobRepository::list(const JobFilter& filter) const
{
    QString where = u"WHERE 1 = 1"_s;
    Binds binds;
    const auto add = [&](const QString& condition, QLatin1StringView place, const auto& value) {
        where += u" AND "_s + condition;
        binds.append({ place, value });
    };
    if (filter.job)
        add(u"i.job = :job"_s, ":job"_L1, *filter.job);
    if (filter.state)
        add(u"i.state = :state"_s, ":state"_L1, *filter.state);
    if (filter.store)
        add(u"i.store_id = :store"_s, ":store"_L1, *filter.store);
    if (filter.ending) {
        add(u"i.window_end > :first"_s, ":first"_L1, filter.ending->start);
        add(u"i.window_end <= :last"_s, ":last"_L1, filter.ending->end);
    }
    return JobRows(m_database).all(where + newestFirst.arg(filter.limit), binds);
}

Result<QList<JobRecord>> JobRepository::unfinished() const
{
    return JobRows(m_database).all(u"WHERE i.state <= 1"_s + oldestFirst, {});
}

Result<QList<JobRecord>> JobRepository::failures() const
{
    return JobRows(m_database)
        .all(u"WHERE i.state = 3 AND NOT EXISTS (SELECT 1 FROM job_instance l WHERE "
             u"l.store_id = i.store_id AND l.job = i.job AND l.state = 2 "
             u"AND l.window_end >= i.window_end AND l.id > i.id)"_s
                 + newestFirst.arg(20),
             {});
}

Result<std::optional<int>> JobRepository::lastRunNumber(const JobKey& key) const
{
    JANGBU_TRY_ASSIGN(const auto last,
                      m_database.select(lastRunSql, bindsOf(key), [](const Row& row) {
                          return std::optional(row.optionalInteger(0).value_or(-1));
                      }));
    const qint64 number = last.value(0, -1);
    return number < 0 ? std::optional<int>() : std::optional(static_cast<int>(number));
}

Result<JobId> JobRepository::add(const JobKey& key)
{
    JANGBU_TRY_ASSIGN(const qint64 number, m_database.selectInteger(nextIdSql));
    const auto id = idFrom<JobId>(number);
    if (!id)
        return Error { ErrorCode::StorageCorrupt, { u"id_counter"_s } };
    JANGBU_TRY(
        m_database.run(addSql.arg(m_database.dialect().clockMs()),
                       bindsOf(key) + Binds { { ":id"_L1, *id }, { ":run"_L1, key.runNumber } }));
    return *id;
}

Result<bool> JobRepository::claim(const JobRecord& known, const QString& owner, qint64 leaseMs)
{
    JANGBU_TRY_ASSIGN(const qint64 changed,
                      m_database.change(claimSql.arg(m_database.dialect().clockMs()),
                                        { { ":owner"_L1, owner },
                                          { ":lease"_L1, leaseMs },
                                          { ":store"_L1, numberOf(known.key.store) },
                                          { ":id"_L1, known.id },
                                          { ":token"_L1, known.token },
                                          { ":state"_L1, known.state } }));
    return changed == 1;
}

Done JobRepository::addExecution(const JobClaim& claim, const QString& who)
{
    return m_database.run(addExecutionSql.arg(m_database.dialect().clockMs()),
                          bindsOf(claim)
                              + Binds { { ":attempt"_L1, claim.attempt }, { ":who"_L1, who } });
}

Done JobRepository::endDeadExecutions(const JobClaim& claim)
{
    JANGBU_TRY_ASSIGN(
        const auto attempts,
        m_database.select(deadAttemptsSql,
                          bindsOf(claim) + Binds { { ":attempt"_L1, claim.attempt } },
                          [](const Row& row) { return std::optional(row.integer(0)); }));
    for (const qint64 attempt : attempts) {
        JobClaim dead = claim;
        dead.attempt = static_cast<int>(attempt);
        JANGBU_TRY(endExecution(dead, JobState::Failed, {}, Error { ErrorCode::JobLost }));
    }
    return done;
}

Done JobRepository::endExecution(const JobClaim& claim, JobState state, const JobCounts& more,
                                 const std::optional<Error>& error)
{
    const Binds attempt { { ":attempt"_L1, claim.attempt } };
    JANGBU_TRY_ASSIGN(const auto sums,
                      m_database.selectOne(sumsSql, bindsOf(claim) + attempt, [](const Row& row) {
                          return std::optional(JobCounts { row.integer(0), row.integer(1),
                                                           row.integer(2), row.integer(3) });
                      }));
    JobCounts counts = sums.value_or(JobCounts());
    counts += more;
    return m_database.run(endExecutionSql.arg(m_database.dialect().clockMs()),
                          bindsOf(claim) + attempt + bindsOf(counts)
                              + Binds { { ":state"_L1, state },
                                        { ":error"_L1, JobRows::wordOf(error) },
                                        { ":values"_L1, JobRows::valuesOf(error) } });
}

Result<QSet<qint64>> JobRepository::doneChunks(const JobClaim& claim) const
{
    QSet<qint64> chunks;
    JANGBU_TRY(m_database.each(doneChunksSql, bindsOf(claim),
                               [&](const Row& row) { chunks.insert(row.integer(0)); }));
    return chunks;
}

Done JobRepository::setChunksTotal(const JobClaim& claim, qint64 total)
{
    return m_database.run(chunksTotalSql,
                          bindsOf(claim)
                              + Binds { { ":total"_L1, total }, { ":token"_L1, claim.token } });
}

Done JobRepository::markChunk(const JobClaim& claim, qint64 chunk, const JobCounts& counts,
                              qint64 leaseMs)
{
    const QString clock = m_database.dialect().clockMs();
    JANGBU_TRY(
        m_database.run(addChunkSql.arg(clock),
                       bindsOf(claim) + bindsOf(counts)
                           + Binds { { ":chunk"_L1, chunk }, { ":attempt"_L1, claim.attempt } }));
    JANGBU_TRY_ASSIGN(
        const qint64 changed,
        m_database.change(passSql.arg(clock),
                          bindsOf(claim)
                              + Binds { { ":lease"_L1, leaseMs }, { ":token"_L1, claim.token } }));
    return changed == 1 ? Done(done) : Done(ErrorCode::JobLost);
}

Done JobRepository::end(const JobClaim& claim, JobState state, const JobCounts& more,
                        const std::optional<Error>& error)
{
    JANGBU_TRY_ASSIGN(
        const qint64 changed,
        m_database.change(endSql.arg(m_database.dialect().clockMs()),
                          bindsOf(claim)
                              + Binds { { ":state"_L1, state }, { ":token"_L1, claim.token } }));
    if (changed != 1)
        return ErrorCode::JobLost;
    // What waits again was ended by the program, not by its work.
    const JobState ended = state == JobState::Waiting ? JobState::Cancelled : state;
    JANGBU_TRY(endExecution(claim, ended, more, error));
    if (state == JobState::Complete)
        JANGBU_TRY(m_database.run(forgetChunksSql, bindsOf(claim)));
    return done;
}

Result<bool> JobRepository::renewLease(const JobClaim& claim, qint64 leaseMs)
{
    const Binds token { { ":token"_L1, claim.token } };
    JANGBU_TRY(m_database.run(renewSql.arg(m_database.dialect().clockMs()),
                              bindsOf(claim) + token + Binds { { ":lease"_L1, leaseMs } }));
    JANGBU_TRY_ASSIGN(const auto wish,
                      m_database.selectOne(wishSql, bindsOf(claim) + token, [](const Row& row) {
                          return std::optional(row.integer(0));
                      }));
    if (!wish)
        return ErrorCode::JobLost;
    return *wish > 0;
}

Result<bool> JobRepository::cancel(const JobRecord& known, bool isOwned)
{
    const Binds place { { ":store"_L1, numberOf(known.key.store) },
                        { ":id"_L1, known.id },
                        { ":token"_L1, known.token } };
    if (isOwned) {
        JANGBU_TRY_ASSIGN(const qint64 asked, m_database.change(askCancelSql, place));
        return asked == 1;
    }
    JANGBU_TRY_ASSIGN(const qint64 changed,
                      m_database.change(cancelSql.arg(m_database.dialect().clockMs()),
                                        place + Binds { { ":state"_L1, known.state } }));
    return changed == 1;
}

Done JobRepository::forgetBefore(BusinessDate date)
{
    const Binds before { { ":date"_L1, date } };
    for (const QString& table : { u"job_execution"_s, u"job_chunk"_s })
        JANGBU_TRY(m_database.run(forgetSql.arg(table), before));
    return m_database.run(forgetInstancesSql, before);
}

} // namespace jangbu
