#include "app/ctl/commands.h"
#include "app/ctl/sample/samplefiles.h"
#include "app/ctl/session.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Error missing(const QString& option)
{
    return { ErrorCode::OptionMissing, { u"generate"_s, option } };
}

Result<Answer> generateRestaurant(Session& session)
{
    const QString folder = session.arguments().text(u"out"_s);
    JANGBU_TRY_ASSIGN(const sample::Written written, sample::writeSampleFiles(folder));
    const Phrase text {
        "A year of a restaurant in %1: trades %2, lines %3, refunds %4\n",
        "%1에 식당의 한 해를 만들었습니다: 거래 %2건, 주문 상세 %3줄, 환불 %4건\n"
    };
    return Answer { { { u"trades"_s, written.trades },
                      { u"lines"_s, written.lines },
                      { u"refunds"_s, written.refunds },
                      { u"out"_s, folder } },
                    session.say(text).arg(folder, countText(written.trades),
                                          countText(written.lines), countText(written.refunds)) };
}

Result<Answer> generate(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (!arguments.has(u"restaurant"_s))
        return missing(u"--restaurant"_s);
    if (!arguments.has(u"out"_s))
        return missing(u"--out DIR"_s);
    return generateRestaurant(session);
}

} // namespace

QList<Command> generateCommands()
{
    return {
        { .words = { u"generate"_s },
          .options
          = { { u"restaurant"_s,
                {},
                Option::Optional,
                { "the sample restaurant's year, as files (needs --out)",
                  "예제 식당의 한 해를 파일로(--out 필요)" } },
              { u"out"_s, u"DIR"_s, Option::Optional, { "write files here", "파일을 쓸 폴더" } } },
          .meaning = { "Makes sales that never took place.", "가상의 매출을 만듭니다." },
          .example = u"generate --restaurant --out sample"_s,
          .run = generate },
    };
}

} // namespace jangbu
