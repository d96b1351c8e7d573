#include "core/interchange/rowintake.h"

#include "core/interchange/importedtrade.h"

namespace jangbu {

namespace {

constexpr qint64 rowsBetweenSteps = 10'000;

} // namespace

Result<bool> RowIntake::run(const QList<SalesRowSource*>& sources, ExternalSorter& rows)
{
    for (const SalesRowSource* source : sources)
        m_total += source->size();
    for (qsizetype file = 0; file < sources.size(); ++file) {
        JANGBU_TRY_ASSIGN(const bool isWhole, readSource(*sources[file], file, rows));
        if (!isWhole)
            return false;
        m_before += sources[file]->size();
    }
    JANGBU_TRY(rows.finish());
    return true;
}

/// An error that names rows is one of the issues; any other is the import's own.
Result<bool> RowIntake::endedBy(const Error& error, qint64 file)
{
    if (error.issues.isEmpty())
        return error;
    for (const InputIssue& issue : error.issues)
        m_context.issues.add({ file, issue.line }, issue, error.values);
    return false;
}

Result<bool> RowIntake::readSource(SalesRowSource& source, qint64 file, ExternalSorter& rows)
{
    if (const Done started = source.start(m_context.directory); !started)
        return endedBy(started.error(), file);
    SalesRow row;
    for (qint64 count = 0;; ++count) {
        if (count % rowsBetweenSteps == 0) {
            JANGBU_TRY(m_context.progress.step(ImportPhase::Reading, m_before + source.position(),
                                               m_total));
        }
        const auto found = source.next(row);
        if (!found)
            return endedBy(found.error(), file);
        if (!*found)
            return true;
        if (!row.isReadable)
            JANGBU_TRY(refuse(source, row, file));
        // A row that is set aside leaves its trade whole; one that is refused spoils it.
        const bool hasTrade = row.store >= 0 && !row.trade.isEmpty();
        if (row.isReadable && !row.isPart) {
            m_context.dates.add(row.paidAtUtc.value_or(row.orderedAtUtc), row.store,
                                { file, row.line });
        }
        if (row.isReadable || (!m_context.rejects && hasTrade))
            JANGBU_TRY(keep(row, file, rows));
    }
}

Done RowIntake::refuse(SalesRowSource& source, const SalesRow& row, qint64 file)
{
    const RowPlace place { file, row.line };
    if (m_context.rejects)
        return m_context.rejects->add(place, source.issues().first());
    for (const InputIssue& issue : source.issues())
        m_context.issues.add(place, issue, { source.name() });
    return done;
}

Done RowIntake::keep(const SalesRow& row, qint64 file, ExternalSorter& rows)
{
    m_key.clear();
    m_value.clear();
    packRowKey(row, m_key);
    packRow(row, file, m_value);
    return rows.add(m_key.bytes(), m_value.bytes());
}

} // namespace jangbu
