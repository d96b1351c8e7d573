#include "app/ctl/exportoptions.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Window AskedDates::within(const Window& all) const
{
    const BusinessDate start = from.value_or(all.start);
    const BusinessDate end = last ? last->addDays(1) : all.end;
    // A date before all sales, or after them, is a window of its own day.
    return start < end ? Window { start, end }
                       : Window { from ? start : end.addDays(-1), from ? start.addDays(1) : end };
}

QList<Option> exportFileOptions()
{
    return {
        { u"out"_s, u"FILE"_s, Option::Required, { "the file to write", "쓸 파일" } },
        { u"format"_s,
          u"csv|pdf|xlsx"_s,
          Option::Optional,
          { "by the end of FILE if not given, else csv",
            "없으면 파일 이름의 끝으로, 아니면 csv" } },
        { u"lang"_s,
          u"ko|en"_s,
          Option::Optional,
          { "language of a report, yours if not given", "보고서의 언어, 없으면 지금 쓰는 언어" } },
    };
}

Result<ReportFormat> askedFormat(const Arguments& arguments)
{
    JANGBU_TRY_ASSIGN(const auto place,
                      arguments.oneOf(u"format"_s, { u"csv"_s, u"xlsx"_s, u"pdf"_s }));
    if (place)
        return std::array { ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Pdf }.at(
            static_cast<size_t>(*place));
    return reportFormatOf(arguments.text(u"out"_s)).value_or(ReportFormat::Csv);
}

Result<Language> askedLanguage(const Session& session)
{
    JANGBU_TRY_ASSIGN(const auto place, session.arguments().oneOf(u"lang"_s, { u"ko"_s, u"en"_s }));
    if (!place)
        return session.language();
    return *place == 0 ? Language::Korean : Language::English;
}

Result<AskedDates> askedDates(const Arguments& arguments)
{
    AskedDates dates;
    JANGBU_TRY_ASSIGN(dates.from, arguments.date(u"from"_s));
    JANGBU_TRY_ASSIGN(dates.last, arguments.date(u"to"_s));
    if (dates.from && dates.last && *dates.last < *dates.from)
        return Arguments::invalid(u"to"_s, arguments.text(u"to"_s), Expectation::Date);
    return dates;
}

bool asksForPages(const Arguments& arguments)
{
    const auto format = askedFormat(arguments);
    return format && *format == ReportFormat::Pdf;
}

} // namespace jangbu
