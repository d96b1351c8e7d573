#pragma once

#include "core/backoffice/backoffice.h"
#include "core/report/makereport.h"
#include "ui/work/errand.h"

namespace jangbu::ui {

/// What is taken out of the books, and how.
struct ExportWish {
    ReportWish report;
    ReportFormat format = ReportFormat::Xlsx;
    QString path {};
};

/// Writes it, on the thread of the work. Sales and menus as CSV are our own files, which can be
/// imported again; all others are reports for people.
Done writeExport(BackOffice& books, const ExportWish& wish, ErrandWatch& watch);

/// The settlement months of a store that hold today and the year before, the latest first.
Result<QList<Window>> recentSettlementMonths(BackOffice& books, const Store& store);

} // namespace jangbu::ui
