#pragma once

#include "core/interchange/importsales.h"
#include "tests/support/stillclock.h"

#include <QTemporaryDir>

namespace jangbu::test {

/// Imports files that a test writes, as the programs do.
class ImportDesk final {
public:
    explicit ImportDesk(Database& database)
        : m_database(database)
        , m_ids(database)
    {
    }
    Q_DISABLE_COPY_MOVE(ImportDesk)

    /// The header of sales.csv without the columns that are seldom needed.
    static QByteArray header();
    /// A row of sales: `store,trade,order,product,price,quantity` with fixed values for the rest.
    static QByteArray row(const QByteArray& trade, const QByteArray& product, int price,
                          int quantity = 1);

    StillClock& clock() { return m_clock; }
    IdAllocator& ids() { return m_ids; }
    SalesImportOptions& options() { return m_options; }

    /// Writes a file and gives its path.
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Imports `contents` as one import, each as a file of its own: `1.csv`, `2.csv` …
    Result<SalesImportSummary> sales(const QList<QByteArray>& contents,
                                     ImportProgress::Report report = {});
    Result<SalesImportSummary> salesFiles(const QStringList& paths, ImportProgress& progress);

    /// `line column CODE` for each issue of a refusal.
    static QStringList issuesOf(const Error& error);
    /// All rows of the books but the counters of ids, which only ever grow.
    QStringList books() const;

private:
    Database& m_database;
    IdAllocator m_ids;
    StillClock m_clock;
    SalesImportOptions m_options;
    QTemporaryDir m_folder;
};

} // namespace jangbu::test
