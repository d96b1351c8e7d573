#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/exportoptions.h"
#include "app/ctl/statisticsoptions.h"
#include "core/report/menureport.h"
#include "core/report/salesbydays.h"
#include "core/report/statementreport.h"
#include "core/report/statisticsreport.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> exportSettlement(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const ReportFormat format, askedFormat(arguments));
    JANGBU_TRY_ASSIGN(const Language language, askedLanguage(session));
    JANGBU_TRY_ASSIGN(const Term term, needed(arguments.term(u"term"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate start, needed(arguments.date(u"start"_s)));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return writeReport(session, format, [&](BackOffice& books) -> Result<Report> {
        JANGBU_TRY_ASSIGN(const Statement statement, books.showSettlement.run(store, term, start));
        JANGBU_TRY_ASSIGN(const StatementDetails details,
                          books.statementDetails.run(store, statement.window));
        return statementReport(statement, details, store, books.clock.nowUtc(), language);
    });
}

Result<Answer> exportStatistics(Session& session)
{
    JANGBU_TRY_ASSIGN(const ReportFormat format, askedFormat(session.arguments()));
    JANGBU_TRY_ASSIGN(const Language language, askedLanguage(session));
    JANGBU_TRY_ASSIGN(ProductsQuestion question, productsQuestion(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return writeReport(session, format, [&](BackOffice& books) -> Result<Report> {
        const StatisticsChoice choice { question.by, question.category, question.limit };
        ProductsQuestion whole = question;
        whole.limit = std::nullopt;
        JANGBU_TRY_ASSIGN(const ProductRanking ranking, books.statistics.run(store, whole));
        return statisticsReport(ranking, choice, store, books.clock.nowUtc(), language);
    });
}

Done needsStore(const Session& session)
{
    if (session.arguments().has(u"store"_s))
        return done;
    const QString command = session.command().name() + u" --format pdf|xlsx"_s;
    return Error { ErrorCode::OptionMissing, { command, u"--store NAME"_s } };
}

/// All dates with sales where none are asked for; today where there is nothing at all.
Result<Window> salesWindow(BackOffice& books, const Store& store, const AskedDates& dates)
{
    const BusinessDate today = store.time.businessDateOf(books.clock.nowUtc());
    JANGBU_TRY_ASSIGN(const auto whole, SalesByDays::wholeWindow(books.database, store.id));
    return dates.within(whole.value_or(Window { today, today.addDays(1) }));
}

QList<Option> settlementReportOptions()
{
    return exportFileOptions()
        + QList<Option> {
              storeOption(),
              { u"term"_s, u"day|week|month"_s, Option::Required, { "how long", "기간" } },
              { u"start"_s,
                u"START"_s,
                Option::Required,
                { "first day: any day, a Monday, or the settlement day of a month",
                  "첫날: 일은 그날, 주는 월요일, 월은 정산일" } },
          };
}

} // namespace

Result<Answer> writeSalesReport(Session& session, ReportFormat format, const AskedDates& dates)
{
    JANGBU_TRY(needsStore(session));
    JANGBU_TRY_ASSIGN(const Language language, askedLanguage(session));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return writeReport(session, format, [&](BackOffice& books) -> Result<Report> {
        JANGBU_TRY_ASSIGN(const Window window, salesWindow(books, store, dates));
        const SalesByDays days(books.database, store, window);
        JANGBU_TRY_ASSIGN(const auto sums, days.sums());
        return salesReport(
            store, window, sums, [days](const auto& perDay) { return days.each(perDay); },
            books.clock.nowUtc(), language);
    });
}

Result<Answer> writeMenuReport(Session& session, ReportFormat format)
{
    JANGBU_TRY(needsStore(session));
    JANGBU_TRY_ASSIGN(const Language language, askedLanguage(session));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return writeReport(session, format, [&](BackOffice& books) -> Result<Report> {
        JANGBU_TRY_ASSIGN(const auto categories, books.categories.all(store.id));
        JANGBU_TRY_ASSIGN(const auto products, books.products.living(store.id));
        return menuReport(store, categories, products, books.clock.nowUtc(), language);
    });
}

QList<Command> reportCommands()
{
    return {
        { .words = { u"export"_s, u"settlement"_s },
          .options = settlementReportOptions(),
          .meaning = { "Writes a settlement statement for people, as csv, pdf or xlsx.",
                       "정산서를 csv, pdf, xlsx로 씁니다." },
          .example = u"export settlement --store 한강식당 --term month --start 2026-09-05 "
                     u"--out 정산서.pdf"_s,
          .run = exportSettlement,
          .drawsPages = asksForPages },
        { .words = { u"export"_s, u"stats"_s },
          .options = exportFileOptions() + productsOptions(),
          .meaning = { "Writes what was sold, net of refunds, as csv, pdf or xlsx.",
                       "메뉴별 판매(환불 제외)를 csv, pdf, xlsx로 씁니다." },
          .example = u"export stats --store 한강식당 --term month --start 2026-10-01 "
                     u"--out 판매.xlsx"_s,
          .run = exportStatistics,
          .drawsPages = asksForPages },
    };
}

} // namespace jangbu
