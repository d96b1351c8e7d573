#include "core/report/makereport.h"

#include "core/audit/auditlog.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/report/bookreport.h"
#include "core/report/exceptionsreport.h"
#include "core/report/menureport.h"
#include "core/report/salesbydays.h"
#include "core/report/statementreport.h"
#include "core/report/statisticsreport.h"
#include "core/settlement/computeaccountantsbook.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/statementdetails.h"
#include "core/storage/transaction.h"

namespace jangbu {

Done saveMade(Database& database, const MakeOne& make, ReportFormat format, const QString& path)
{
    JANGBU_TRY(mayDo(database, Right::Export));
    JANGBU_TRY(inSnapshot(database, [&]() -> Done {
        JANGBU_TRY_ASSIGN(const Report report, make());
        return saveReport(report, format, path);
    }));
    return recordAlone(database, { .act = Act::Exported, .subject = path });
}

Result<Report> MakeReport::run(const ReportWish& wish)
{
    return inSnapshot(m_database, [&]() -> Result<Report> {
        switch (wish.kind) {
        case ReportKind::Sales:
            return sales(wish);
        case ReportKind::Statistics:
            return statistics(wish);
        case ReportKind::Settlement:
            return settlement(wish);
        case ReportKind::Menu:
            return menu(wish);
        case ReportKind::AccountantsBook:
            return book(wish);
        }
        Q_UNREACHABLE();
    });
}

Done MakeReport::save(const ReportWish& wish, ReportFormat format, const QString& path)
{
    return saveMade(
        m_database, [&] { return run(wish); }, format, path);
}

Done MakeReport::saveExceptions(const ExceptionsWish& wish, ReportFormat format,
                                const QString& path)
{
    return saveMade(
        m_database, [&] { return exceptions(wish); }, format, path);
}

Result<Report> MakeReport::exceptions(const ExceptionsWish& wish)
{
    std::optional<Instant> from;
    std::optional<Instant> to;
    if (wish.days) {
        from = startOf(wish.days->start, wish.store.time);
        to = startOf(wish.days->end, wish.store.time);
    }
    JANGBU_TRY_ASSIGN(const auto counts, ExceptionReport(m_database).run(from, to));
    return exceptionsReport(counts, wish.days, wish.store, m_clock.nowUtc(), wish.language);
}

Result<Report> MakeReport::sales(const ReportWish& wish)
{
    const SalesByDays days(m_database, wish.store, wish.window);
    JANGBU_TRY_ASSIGN(const auto sums, days.sums());
    return salesReport(
        wish.store, wish.window, sums, [days](const auto& perDay) { return days.each(perDay); },
        m_clock.nowUtc(), wish.language);
}

Result<Report> MakeReport::statistics(const ReportWish& wish)
{
    const ProductsQuestion question { .term = wish.term,
                                      .start = wish.window.start,
                                      .by = wish.by };
    JANGBU_TRY_ASSIGN(const ProductRanking ranking,
                      ProductStatistics(m_database).run(wish.store, question));
    return statisticsReport(ranking, { .by = wish.by }, wish.store, m_clock.nowUtc(),
                            wish.language);
}

Result<Report> MakeReport::settlement(const ReportWish& wish)
{
    JANGBU_TRY_ASSIGN(const Statement statement,
                      ShowSettlement(m_database).run(wish.store, wish.term, wish.window.start));
    JANGBU_TRY_ASSIGN(const StatementDetails details,
                      ReadStatementDetails(m_database).run(wish.store, statement.window));
    return statementReport(statement, details, wish.store, m_clock.nowUtc(), wish.language);
}

Result<Report> MakeReport::menu(const ReportWish& wish)
{
    JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(m_database).all(wish.store.id));
    JANGBU_TRY_ASSIGN(const auto products, ProductRepository(m_database).living(wish.store.id));
    return menuReport(wish.store, categories, products, m_clock.nowUtc(), wish.language);
}

Result<Report> MakeReport::book(const ReportWish& wish)
{
    JANGBU_CHECK(wish.period.has_value());
    JANGBU_TRY_ASSIGN(const AccountantsBook book,
                      ComputeAccountantsBook(m_database).run(wish.store, *wish.period));
    return bookReport(book, wish.store, m_clock.nowUtc(), wish.language);
}

} // namespace jangbu
