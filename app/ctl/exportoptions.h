#pragma once

#include "app/ctl/session.h"
#include "core/calendar/window.h"
#include "core/report/makereport.h"

namespace jangbu {

/// Business dates that were asked for, from the first to the last.
struct AskedDates {
    std::optional<BusinessDate> from {};
    std::optional<BusinessDate> last {};

    /// The dates asked for; those not asked for are taken from `all`.
    Window within(const Window& all) const;
};

/// --out, --format and --lang.
QList<Option> exportFileOptions();
/// Of --format, else by the end of the file's name, else csv.
Result<ReportFormat> askedFormat(const Arguments& arguments);
/// Of --lang, else the language of the session.
Result<Language> askedLanguage(const Session& session);
/// Of --from and --to. VALUE_INVALID where they stand crosswise.
Result<AskedDates> askedDates(const Arguments& arguments);
/// Whether the answer is a file of pages.
bool asksForPages(const Arguments& arguments);

/// `csv`, `xlsx`, `pdf`
QString wordOf(ReportFormat format);

/// Makes a report and writes it on one state of the books: some are read while they are written.
template <typename Make>
Result<Answer> writeReport(Session& session, ReportFormat format, Make make)
{
    const QString path = session.arguments().text(QStringLiteral("out"));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    QString title;
    const auto noted = [&]() -> Result<Report> {
        JANGBU_TRY_ASSIGN(Report report, make(*books));
        title = report.title;
        return report;
    };
    JANGBU_TRY(saveMade(books->database, noted, format, path));
    return Answer { { { QStringLiteral("file"), path },
                      { QStringLiteral("format"), wordOf(format) } },
                    QStringLiteral("%1: %2\n").arg(title, path) };
}

/// The reports of `export sales` and `export menu`, for one store.
Result<Answer> writeSalesReport(Session& session, ReportFormat format, const AskedDates& dates);
Result<Answer> writeMenuReport(Session& session, ReportFormat format);

} // namespace jangbu
