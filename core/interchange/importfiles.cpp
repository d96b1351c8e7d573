#include "core/interchange/importfiles.h"

#include "core/interchange/refundfilereader.h"
#include "core/store/storerepository.h"

#include <memory>
#include <vector>

namespace jangbu {

namespace {

QStringList pathsOfKind(const FilesImport& files, const QList<InspectedKind>& kinds)
{
    return Inspection { files.request.files }.pathsOf(kinds);
}

} // namespace

Result<FilesImportSummary> ImportFiles::run(const FilesImport& files, ImportProgress& progress)
{
    FilesImportSummary summary;
    if (!files.isDryRun)
        JANGBU_TRY(importMenu(files, summary, progress));
    JANGBU_TRY(importSales(files, summary, progress));
    if (pathsOfKind(files, { InspectedKind::Refunds }).isEmpty())
        return summary;
    summary.haveRefundsToWait = files.isDryRun && summary.sales && summary.sales->trades > 0;
    if (summary.haveRefundsToWait)
        return summary;
    const auto refunds = importRefunds(files, progress);
    if (refunds)
        summary.refunds = *refunds;
    else if (summary.sales && !files.isDryRun)
        summary.refundsError = refunds.error();
    else
        return refunds.error();
    return summary;
}

Done ImportFiles::importMenu(const FilesImport& files, FilesImportSummary& summary,
                             ImportProgress& progress)
{
    const QString& storeName = files.request.fileOptions.onlyStore;
    for (const QString& path : pathsOfKind(files, { InspectedKind::Menu })) {
        std::optional<Store> onlyStore;
        if (!storeName.isEmpty()) {
            JANGBU_TRY_ASSIGN(onlyStore, StoreRepository(m_database).byName(storeName));
        }
        JANGBU_TRY_ASSIGN(const MenuImportSummary one,
                          ImportMenu(m_database, m_ids, m_clock).run(path, onlyStore, progress));
        const MenuImportSummary before = summary.menu.value_or(MenuImportSummary());
        summary.menu = MenuImportSummary { before.added + one.added, before.changed + one.changed,
                                           before.unchanged + one.unchanged };
    }
    return done;
}

Done ImportFiles::importSales(const FilesImport& files, FilesImportSummary& summary,
                              ImportProgress& progress)
{
    const QStringList paths = pathsOfKind(files,
                                          { InspectedKind::Sales, InspectedKind::Foreign,
                                            InspectedKind::Table, InspectedKind::Unknown });
    if (paths.isEmpty())
        return done;
    JANGBU_TRY_ASSIGN(const SalesFiles sales,
                      SalesFiles::open(paths, files.request.fileOptions, m_clock));
    const SalesImportOptions options { .newStores = files.request.newStores,
                                       .isDryRun = files.isDryRun,
                                       .rejectsPath = files.rejectsPath,
                                       .language = files.language };
    JANGBU_TRY_ASSIGN(
        summary.sales,
        ImportSales(m_database, m_ids, m_clock).run(sales.sources(), options, progress));
    summary.leftOut = sales.leftOut();
    summary.totals = sales.totals();
    return done;
}

Result<RefundImportSummary> ImportFiles::importRefunds(const FilesImport& files,
                                                       ImportProgress& progress)
{
    std::vector<std::unique_ptr<RefundFileReader>> readers;
    QList<RefundRowSource*> sources;
    for (const QString& path : pathsOfKind(files, { InspectedKind::Refunds })) {
        readers.push_back(
            std::make_unique<RefundFileReader>(path, files.request.fileOptions.onlyStore));
        sources.append(readers.back().get());
    }
    return ImportRefunds(m_database, m_ids, m_clock).run(sources, files.isDryRun, progress);
}

} // namespace jangbu
