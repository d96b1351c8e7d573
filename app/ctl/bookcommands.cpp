#include "app/ctl/bookview.h"
#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/exportoptions.h"
#include "core/report/bookreport.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<TaxPeriod> periodFrom(const Arguments& arguments)
{
    const QString text = arguments.text(u"period"_s);
    const auto period = TaxPeriod::from(text);
    if (!period)
        return Arguments::invalid(u"period"_s, text, Expectation::TaxPeriod);
    return *period;
}

Result<Answer> showBook(Session& session)
{
    JANGBU_TRY_ASSIGN(const TaxPeriod period, periodFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const AccountantsBook book, books->accountantsBook.run(store, period));
    return Answer { toJson(book), bookText(book, session.language()) };
}

Result<Answer> exportBook(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const ReportFormat format, askedFormat(arguments));
    JANGBU_TRY_ASSIGN(const Language language, askedLanguage(session));
    JANGBU_TRY_ASSIGN(const TaxPeriod period, periodFrom(arguments));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return writeReport(session, format, [&](BackOffice& books) -> Result<Report> {
        JANGBU_TRY_ASSIGN(const AccountantsBook book, books.accountantsBook.run(store, period));
        return bookReport(book, store, books.clock.nowUtc(), language);
    });
}

Option periodOption()
{
    return { u"period"_s,
             u"P"_s,
             Option::Required,
             { "a quarter such as 2026Q3 or a half-year such as 2026H2",
               "2026Q3 같은 분기 또는 2026H2 같은 반기" } };
}

} // namespace

QList<Command> bookCommands()
{
    return {
        { .words = { u"book"_s, u"show"_s },
          .options = { storeOption(), periodOption() },
          .meaning = { "Shows the accountant's book of a VAT period.",
                       "부가세 신고 기간의 세무 자료를 보여 줍니다." },
          .example = u"book show --store 한강식당 --period 2026H2"_s,
          .run = showBook },
        { .words = { u"export"_s, u"book"_s },
          .options = exportFileOptions() + QList<Option> { storeOption(), periodOption() },
          .meaning = { "Writes the accountant's book of a VAT period, as csv, pdf or xlsx.",
                       "부가세 신고 기간의 세무 자료를 csv, pdf, xlsx로 씁니다." },
          .example = u"export book --store 한강식당 --period 2026H2 --out 세무자료.xlsx"_s,
          .run = exportBook,
          .drawsPages = asksForPages },
    };
}

} // namespace jangbu
