#pragma once

#include "core/calendar/clock.h"
#include "core/calendar/taxperiod.h"
#include "core/report/report.h"
#include "core/report/savereport.h"
#include "core/statistics/productstatistics.h"

namespace jangbu {

class Database;

enum class ReportKind { Sales, Statistics, Settlement, Menu, AccountantsBook };

/// Which report somebody wants.
struct ReportWish {
    ReportKind kind = ReportKind::Sales;
    Store store;
    Window window; ///< Sales: these days.
    Term term = Term::Month; ///< Statistics and settlement: the window that starts with the above.
    RankBy by = RankBy::Count; ///< Statistics.
    std::optional<TaxPeriod> period {}; ///< The accountant's book.
    Language language = Language::Korean;
};

/// What was done out of the ordinary, in all stores.
struct ExceptionsWish {
    Store store; ///< Whose clock and money the report has.
    std::optional<Window> days {}; ///< Nothing: all that was ever done.
    Language language = Language::Korean;
};

using MakeOne = std::function<Result<Report>()>;
/// Writes a report into a file on one state of the books, and notes it in the log. The errors of
/// `make`, RIGHT_MISSING, FILE_NOT_WRITABLE, FONT_MISSING, REPORT_TOO_LONG.
Done saveMade(Database& database, const MakeOne& make, ReportFormat format, const QString& path);

/// Makes reports from the books, each on one state of them.
class MakeReport final {
public:
    MakeReport(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// What the use case of the kind refuses. A report of sales reads the books while it is
    /// written, so it is no longer good when they have changed.
    Result<Report> run(const ReportWish& wish);
    /// The same, written into a file. FILE_NOT_WRITABLE, FONT_MISSING, REPORT_TOO_LONG.
    Done save(const ReportWish& wish, ReportFormat format, const QString& path);
    /// RIGHT_MISSING for whoever does not manage people, and as above.
    Done saveExceptions(const ExceptionsWish& wish, ReportFormat format, const QString& path);

private:
    Result<Report> exceptions(const ExceptionsWish& wish);
    Result<Report> sales(const ReportWish& wish);
    Result<Report> statistics(const ReportWish& wish);
    Result<Report> settlement(const ReportWish& wish);
    Result<Report> menu(const ReportWish& wish);
    Result<Report> book(const ReportWish& wish);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
