#include "ui/data/exportwish.h"

namespace jangbu::ui {

Done writeExport(BackOffice& books, const ExportWish& wish, ErrandWatch& watch)
{
    const ReportWish& report = wish.report;
    const bool isOurFile = wish.format == ReportFormat::Csv;
    if (isOurFile && report.kind == ReportKind::Sales) {
        const SalesExportOptions options { { report.store }, report.window };
        JANGBU_TRY(books.exportSales.run(wish.path, options, watch.progress()));
        return done;
    }
    if (isOurFile && report.kind == ReportKind::Menu) {
        JANGBU_TRY(books.exportMenu.run(wish.path, { report.store }));
        return done;
    }
    return MakeReport(books.database, books.clock).save(report, wish.format, wish.path);
}

Result<QList<Window>> recentSettlementMonths(BackOffice& books, const Store& store)
{
    constexpr int howMany = 13;
    JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
    BusinessDate date = store.time.businessDateOf(books.clock.nowUtc());
    QList<Window> months;
    while (months.size() < howMany) {
        months.append(settings.settlementMonthHolding(date));
        date = months.last().start.addDays(-1);
    }
    return months;
}

} // namespace jangbu::ui
