#include "core/batch/jobrows.h"
#include "core/text/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString recordsSql
    = u"SELECT i.id, i.store_id, i.job, i.window_start, i.window_end, i.run_number, i.state, "
      u"i.created_at, e.started_at, e.ended_at, e.who, i.attempts, e.rows_read, e.rows_written, "
      u"e.rows_skipped, e.retries, i.chunks_total, i.chunks_done, e.error, e.error_values, "
      u"i.cancel_asked, i.owner, i.token, i.lease_until < %1, s.name FROM job_instance i "
      u"LEFT JOIN job_execution e ON e.store_id = i.store_id AND e.instance_id = i.id "
      u"AND e.attempt = i.attempts LEFT JOIN store s ON s.store_id = i.store_id "_s;

std::optional<Error> errorFrom(const QString& word, const QString& values)
{
    const auto code = errorCodeFrom(word);
    if (!code)
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(values.toUtf8()).array())
        texts.append(value.toString());
    return Error { *code, texts };
}

std::optional<JobKey> keyFrom(const Row& row)
{
    const auto job = jobKindFrom(row.integer(2));
    const auto start = row.date(3);
    const auto end = row.date(4);
    if (!job || !start || !end || *end <= *start)
        return std::nullopt;
    return JobKey { *job, row.id<StoreId>(1), { *start, *end }, static_cast<int>(row.integer(5)) };
}

std::optional<JobRecord> recordFrom(const Row& row)
{
    const auto id = row.id<JobId>(0);
    const auto key = keyFrom(row);
    const auto state = jobStateFrom(row.integer(6));
    const auto createdAt = row.instant(7);
    if (!id || !key || !state || !createdAt)
        return std::nullopt;
    return JobRecord { .id = *id,
                       .key = *key,
                       .storeName = row.text(24),
                       .state = *state,
                       .createdAtUtc = *createdAt,
                       .startedAtUtc = row.instant(8),
                       .endedAtUtc = row.instant(9),
                       .who = row.text(10),
                       .attempts = static_cast<int>(row.integer(11)),
                       .counts
                       = { row.integer(12), row.integer(13), row.integer(14), row.integer(15) },
                       .chunksTotal = row.integer(16),
                       .chunksDone = row.integer(17),
                       .failure = errorFrom(row.text(18), row.text(19)),
                       .cancelAsked = row.integer(20) > 0,
                       .owner = row.text(21),
                       .token = row.integer(22),
                       .leaseHasEnded = row.flag(23) };
}

} // namespace

Result<QList<JobRecord>> JobRows::all(const QString& where, const Binds& binds) const
{
    return m_database.select(recordsSql.arg(m_database.dialect().clockMs()) + where, binds,
                             recordFrom);
}

Result<std::optional<JobRecord>> JobRows::one(const QString& where, const Binds& binds) const
{
    return m_database.selectOne(recordsSql.arg(m_database.dialect().clockMs()) + where, binds,
                                recordFrom);
}

QString JobRows::wordOf(const std::optional<Error>& error)
{
    return error ? jangbu::wordOf(error->code) : QString();
}

QString JobRows::valuesOf(const std::optional<Error>& error)
{
    if (!error)
        return {};
    const QJsonArray values = QJsonArray::fromStringList(error->values);
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace jangbu
