#pragma once

#include "core/interchange/externalsorter.h"
#include "core/interchange/importcontext.h"
#include "core/packs/packedbytes.h"

namespace jangbu {

/// Reads all sources into rows that are sorted by store and trade.
class RowIntake final {
public:
    explicit RowIntake(ImportContext& context)
        : m_context(context)
    {
    }

    /// False where a source could not be read to its end, so that trades may lack rows; the issues
    /// say why.
    Result<bool> run(const QList<SalesRowSource*>& sources, ExternalSorter& rows);

private:
    Result<bool> readSource(SalesRowSource& source, qint64 file, ExternalSorter& rows);
    Done refuse(SalesRowSource& source, const SalesRow& row, qint64 file);
    Result<bool> endedBy(const Error& error, qint64 file);
    Done keep(const SalesRow& row, qint64 file, ExternalSorter& rows);

    ImportContext& m_context;
    BytePacker m_key;
    BytePacker m_value;
    qint64 m_total = 0;
    qint64 m_before = 0; ///< Of the sources that have been read.
};

} // namespace jangbu
