#pragma once

#include "core/interchange/importmenu.h"
#include "core/interchange/importrefunds.h"
#include "core/interchange/importsales.h"
#include "core/interchange/previewsales.h"

namespace jangbu {

struct FilesImport {
    ImportRequest request {};
    bool isDryRun = false;
    QString rejectsPath {}; ///< As in SalesImportOptions.
    Language language = Language::English;
};

/// What an import of several files did, or would do.
struct FilesImportSummary {
    std::optional<MenuImportSummary> menu {};
    std::optional<SalesImportSummary> sales {};
    qint64 leftOut = 0; ///< Rows of foreign files that are no sales.
    QList<FileTotal> totals {}; ///< Of files that tell one.
    std::optional<RefundImportSummary> refunds {};
    /// A dry run cannot look at refunds of sales that are not in the books yet.
    bool haveRefundsToWait = false;
    /// What was imported before stays; only the refunds were refused.
    std::optional<Error> refundsError {};
};

/// Imports files of all kinds that belong together: the menu first, then the sales as one import,
/// then the refunds of them.
class ImportFiles final {
public:
    ImportFiles(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// What the imports of menus and sales refuse.
    Result<FilesImportSummary> run(const FilesImport& files, ImportProgress& progress);

private:
    Done importMenu(const FilesImport& files, FilesImportSummary& summary,
                    ImportProgress& progress);
    Done importSales(const FilesImport& files, FilesImportSummary& summary,
                     ImportProgress& progress);
    Result<RefundImportSummary> importRefunds(const FilesImport& files, ImportProgress& progress);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
