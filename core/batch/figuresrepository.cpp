#include "core/batch/figuresrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString jobSumsSql
    = u"SELECT i.job, e.state, COUNT(*), SUM(e.ended_at - e.started_at), SUM(e.rows_read), "
      u"SUM(e.rows_written), SUM(e.rows_skipped), SUM(e.retries), MAX(e.ended_at) "
      u"FROM job_execution e JOIN job_instance i ON i.store_id = e.store_id "
      u"AND i.id = e.instance_id WHERE e.ended_at IS NOT NULL "
      u"GROUP BY i.job, e.state ORDER BY i.job, e.state"_s;
const QString instancesSql = u"SELECT job, state, COUNT(*) FROM job_instance "
                             u"GROUP BY job, state ORDER BY job, state"_s;
const QString countAllSql = u"SELECT COUNT(*) FROM %1"_s;

const QString packedLinesSql = u"SELECT COALESCE(SUM(line_count), 0) FROM pack_day"_s;
const QString archivedDaysSql = u"SELECT COUNT(*) FROM pack_day WHERE archived_at IS NOT NULL"_s;

std::optional<JobSums> sumsFrom(const Row& row)
{
    const auto job = jobKindFrom(row.integer(0));
    const auto outcome = jobStateFrom(row.integer(1));
    if (!job || !outcome)
        return std::nullopt;
    return JobSums { *job,
                     *outcome,
                     row.integer(2),
                     row.integer(3),
                     { row.integer(4), row.integer(5), row.integer(6), row.integer(7) },
                     row.integer(8) };
}

} // namespace

Result<QList<JobSums>> FiguresRepository::sums() const
{
    return m_database.select(jobSumsSql, {}, sumsFrom);
}

Result<QList<std::tuple<JobKind, JobState, qint64>>> FiguresRepository::instances() const
{
    using Line = std::tuple<JobKind, JobState, qint64>;
    return m_database.select(instancesSql, {}, [](const Row& row) -> std::optional<Line> {
        const auto job = jobKindFrom(row.integer(0));
        const auto state = jobStateFrom(row.integer(1));
        if (!job || !state)
            return std::nullopt;
        return Line { *job, *state, row.integer(2) };
    });
}

Result<qint64> FiguresRepository::stores() const
{
    return m_database.selectInteger(countAllSql.arg(u"store"_s));
}

Result<qint64> FiguresRepository::openTrades() const
{
    return m_database.selectInteger(countAllSql.arg(u"open_trade"_s));
}

Result<qint64> FiguresRepository::lines() const
{
    return m_database.selectInteger(countAllSql.arg(u"trade_line"_s));
}

Result<qint64> FiguresRepository::packedLines() const
{
    return m_database.selectInteger(packedLinesSql);
}

Result<qint64> FiguresRepository::archivedDays() const
{
    return m_database.selectInteger(archivedDaysSql);
}

Result<qint64> FiguresRepository::sizeBytes() const
{
    return m_database.selectInteger(m_database.dialect().sizeQuery());
}

Result<QString> FiguresRepository::productVersion() const
{
    JANGBU_TRY_ASSIGN(
        const auto version,
        m_database.selectOne(m_database.dialect().versionQuery(), {},
                             [](const Row& row) { return std::optional(row.text(0)); }));
    return version.value_or(QString());
}

} // namespace jangbu
