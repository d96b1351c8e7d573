#include "core/batch/bookfigures.h"

#include "core/batch/bookssettings.h"
#include "core/batch/figuresrepository.h"
#include "core/monitoring/metricspush.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Type = MetricFamily::Type;

/// The families in the order in which they are told.
struct Families {
    MetricFamily info { u"jangbu_info"_s, Type::Gauge,
                        u"Always 1; the labels tell the version and the database."_s };
    MetricFamily jobs { u"jangbu_jobs"_s, Type::Gauge, u"Instances of jobs by state."_s };
    MetricFamily runs { u"jangbu_job_runs_total"_s, Type::Counter,
                        u"Ended tries of jobs by outcome."_s };
    MetricFamily duration { u"jangbu_job_duration_seconds"_s, Type::Summary,
                            u"How long tries of jobs took."_s };
    MetricFamily rows { u"jangbu_job_rows_total"_s, Type::Counter,
                        u"Rows that jobs have read, written and skipped."_s };
    MetricFamily retries { u"jangbu_job_retries_total"_s, Type::Counter,
                           u"Steps of jobs that were tried again."_s };
    MetricFamily lastSuccess { u"jangbu_job_last_success_timestamp_seconds"_s, Type::Gauge,
                               u"When a job was last complete."_s };
    MetricFamily lastFailure { u"jangbu_job_last_failure_timestamp_seconds"_s, Type::Gauge,
                               u"When a job last failed."_s };
    MetricFamily size { u"jangbu_database_size_bytes"_s, Type::Gauge,
                        u"What the books take on the disk."_s };
    MetricFamily stores { u"jangbu_stores"_s, Type::Gauge, u"Stores in the books."_s };
    MetricFamily openTrades { u"jangbu_open_trades"_s, Type::Gauge,
                              u"Tables with a trade that is not paid."_s };
    MetricFamily lines { u"jangbu_lines"_s, Type::Gauge,
                         u"Sold lines that are kept as rows; counted anew every ten minutes."_s };
    MetricFamily packedLines { u"jangbu_packed_lines"_s, Type::Gauge,
                               u"Sold lines that packs hold, archived ones as well."_s };
    MetricFamily archivedDays { u"jangbu_archived_days"_s, Type::Gauge,
                                u"Days whose lines only packs hold."_s };

    QList<MetricFamily> all() const
    {
        return { info,        jobs, runs,   duration,   rows,  retries,     lastSuccess,
                 lastFailure, size, stores, openTrades, lines, packedLines, archivedDays };
    }
    void add(const JobSums& sums);
};

MetricSample::Labels labelsOf(JobKind job)
{
    return { { u"batch_job"_s, wordOf(job) } };
}

void Families::add(const JobSums& sums)
{
    const auto job = labelsOf(sums.job);
    const auto outcome = job + MetricSample::Labels { { u"outcome"_s, wordOf(sums.outcome) } };
    runs.samples.append({ outcome, { sums.runs, 0 } });
    duration.samples.append({ outcome, MetricValue::ofMs(sums.durationMs), u"_sum"_s });
    duration.samples.append({ outcome, { sums.runs, 0 }, u"_count"_s });
    for (const auto& [kind, count] :
         { std::pair(u"read"_s, sums.counts.read), std::pair(u"written"_s, sums.counts.written),
           std::pair(u"skipped"_s, sums.counts.skipped) }) {
        const auto labels = outcome + MetricSample::Labels { { u"kind"_s, kind } };
        rows.samples.append({ labels, { count, 0 } });
    }
    retries.samples.append({ outcome, { sums.counts.retries, 0 } });
    if (sums.outcome == JobState::Complete)
        lastSuccess.samples.append({ job, MetricValue::ofMs(sums.lastEndMs) });
    if (sums.outcome == JobState::Failed)
        lastFailure.samples.append({ job, MetricValue::ofMs(sums.lastEndMs) });
}

} // namespace

Result<QList<MetricFamily>> BookFigures::run()
{
    const FiguresRepository figures(m_database);
    Families families;
    JANGBU_TRY_ASSIGN(const QString version, figures.productVersion());
    const bool isFile = m_database.url().product == DatabaseUrl::Product::Sqlite;
    families.info.samples.append({ { { u"version"_s, QStringLiteral(JANGBU_VERSION) },
                                     { u"database"_s, isFile ? u"sqlite"_s : u"mysql"_s },
                                     { u"database_version"_s, version } },
                                   { 1, 0 } });
    JANGBU_TRY_ASSIGN(const auto instances, figures.instances());
    for (const auto& [job, state, count] : instances) {
        const auto labels = labelsOf(job) + MetricSample::Labels { { u"state"_s, wordOf(state) } };
        families.jobs.samples.append({ labels, { count, 0 } });
    }
    JANGBU_TRY_ASSIGN(const auto sums, figures.sums());
    for (const JobSums& one : sums)
        families.add(one);
    if (!m_linesAge.isValid() || m_linesAge.hasExpired(linesKeptMs)) {
        JANGBU_TRY_ASSIGN(m_lines, figures.lines());
        m_linesAge.start();
    }
    const std::pair<MetricFamily&, Result<qint64>> plain[] {
        { families.size, figures.sizeBytes() },
        { families.stores, figures.stores() },
        { families.openTrades, figures.openTrades() },
        { families.lines, m_lines },
        { families.packedLines, figures.packedLines() },
        { families.archivedDays, figures.archivedDays() },
    };
    for (const auto& [family, value] : plain) {
        JANGBU_TRY(value);
        family.samples.append({ {}, { *value, 0 } });
    }
    return families.all();
}

QStringList BookFigures::names()
{
    QStringList names;
    for (const MetricFamily& family : Families().all()) {
        const bool isSummary = family.type == Type::Summary;
        names += isSummary ? QStringList { family.name + u"_sum"_s, family.name + u"_count"_s }
                           : QStringList { family.name };
    }
    return names;
}

Result<bool> PushFigures::run()
{
    const BooksSettings settings(m_database);
    JANGBU_TRY_ASSIGN(const QString gateway, settings.value(BooksSetting::PushGateway));
    if (gateway.isEmpty())
        return false;
    JANGBU_TRY_ASSIGN(const auto families, BookFigures(m_database).run());
    JANGBU_TRY(MetricsPush(QUrl(gateway), settings.backupStem()).run(metricsText(families)));
    return true;
}

} // namespace jangbu
