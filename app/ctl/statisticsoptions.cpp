#include "app/ctl/statisticsoptions.h"

#include "app/ctl/commonoptions.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<ProductsQuestion> productsQuestion(const Arguments& arguments)
{
    JANGBU_TRY_ASSIGN(const Term term, needed(arguments.term(u"term"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate start, needed(arguments.date(u"start"_s)));
    ProductsQuestion question { .term = term, .start = start };
    JANGBU_TRY_ASSIGN(const auto by, arguments.oneOf(u"by"_s, { u"count"_s, u"amount"_s }));
    question.by = by.value_or(0) == 0 ? RankBy::Count : RankBy::Amount;
    JANGBU_TRY_ASSIGN(question.limit, arguments.wholeNumber(u"limit"_s, 1));
    if (arguments.has(u"category"_s)) {
        JANGBU_TRY_ASSIGN(question.category, parseName(arguments.text(u"category"_s)));
    }
    return question;
}

QList<Option> productsOptions()
{
    return {
        storeOption(),
        { u"term"_s, u"day|week|month"_s, Option::Required, { "how long", "기간" } },
        { u"start"_s,
          u"DATE"_s,
          Option::Required,
          { "first day: any day, a Monday, or the 1st of a month",
            "첫날: 일은 그날, 주는 월요일, 월은 1일" } },
        { u"by"_s,
          u"count|amount"_s,
          Option::Optional,
          { "what ranks them, count if not given", "순위 기준, 없으면 수량" } },
        { u"category"_s, u"C"_s, Option::Optional, { "within one category", "한 분류 안에서" } },
        { u"limit"_s, u"N"_s, Option::Optional, { "the first so many", "위에서부터 몇 개" } },
    };
}

} // namespace jangbu
