#pragma once

#include "core/report/statisticsreport.h"
#include "core/statistics/salesstatistics.h"
#include "ui/work/bookswork.h"

#include <functional>

namespace jangbu::ui {

/// The statistics of a period on paper or in a spreadsheet.
struct StatisticsExport {
    Store store;
    SalesQuestion question;
    Language language = Language::Korean;
    Instant madeAt;
    QString path; ///< Its ending says the format.
};

/// Writes the file as a long errand of the owner, and tells how it went.
Errand* startExport(BooksWork& work, QObject* owner, const StatisticsExport& asked,
                    std::function<void(Done)> then);

/// A name for the file that says what is in it, without an ending.
QString exportName(const Store& store, const Window& window);

} // namespace jangbu::ui
