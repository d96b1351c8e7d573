#include "app/ctl/commands.h"
#include "app/ctl/importwatch.h"
#include "app/ctl/salesimportanswer.h"
#include "app/ctl/sample/samplefiles.h"
#include "core/interchange/chainfiles.h"
#include "core/interchange/chainsource.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Error missing(const QString& option)
{
    return { ErrorCode::OptionMissing, { u"generate"_s, option } };
}

Result<int> sizeFrom(const Arguments& arguments, const QString& option, qint64 most)
{
    if (!arguments.has(option))
        return missing(u"--%1 N"_s.arg(option));
    JANGBU_TRY_ASSIGN(const qint64 number, needed(arguments.wholeNumber(option, 1, most)));
    return static_cast<int>(number);
}

Result<ChainSize> chainSize(const Arguments& arguments)
{
    ChainSize size;
    JANGBU_TRY_ASSIGN(size.stores, sizeFrom(arguments, u"stores"_s, 900'000));
    JANGBU_TRY_ASSIGN(size.products, sizeFrom(arguments, u"products"_s, 100'000));
    JANGBU_TRY_ASSIGN(size.days, sizeFrom(arguments, u"days"_s, 3'660));
    JANGBU_TRY_ASSIGN(size.trades, sizeFrom(arguments, u"trades"_s, 1'000'000'000));
    if (!arguments.has(u"seed"_s))
        return missing(u"--seed N"_s);
    JANGBU_TRY_ASSIGN(const qint64 seed, needed(arguments.wholeNumber(u"seed"_s)));
    size.seed = static_cast<quint64>(seed);
    JANGBU_TRY_ASSIGN(const auto start, arguments.date(u"start"_s));
    size.start = start.value_or(size.start);
    return size;
}

Result<Answer> generateFiles(Session& session, const ChainSize& size)
{
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(const ChainFilesWritten written,
                      writeChainFiles(size, session.arguments().text(u"out"_s), watch.progress()));
    const Phrase text { "Trades: %1, lines: %2, in %3\nMenus in %4\n",
                        "거래 %1건, 주문 상세 %2줄: %3\n메뉴: %4\n" };
    return Answer { { { u"trades"_s, written.trades },
                      { u"lines"_s, written.lines },
                      { u"sales_file"_s, written.salesFile },
                      { u"menu_file"_s, written.menuFile } },
                    session.say(text).arg(countText(written.trades), countText(written.lines),
                                          written.salesFile, written.menuFile) };
}

Result<Answer> generateIntoBooks(Session& session, const ChainSize& size)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    ChainSource source(size);
    JANGBU_TRY_ASSIGN(const SalesImportSummary summary,
                      books->importSales.run({ &source }, {}, watch.progress()));
    return salesImportAnswer(summary, 0, session.language());
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
    if (arguments.has(u"restaurant"_s)) {
        if (!arguments.has(u"out"_s))
            return missing(u"--out DIR"_s);
        return generateRestaurant(session);
    }
    JANGBU_TRY_ASSIGN(const ChainSize size, chainSize(arguments));
    return arguments.has(u"out"_s) ? generateFiles(session, size)
                                   : generateIntoBooks(session, size);
}

QList<Option> generateOptions()
{
    return {
        { u"stores"_s, u"N"_s, Option::Optional, { "how many stores", "상점 수" } },
        { u"products"_s,
          u"N"_s,
          Option::Optional,
          { "products of each store", "상점마다 메뉴 수" } },
        { u"days"_s, u"N"_s, Option::Optional, { "how many days", "날 수" } },
        { u"trades"_s,
          u"N"_s,
          Option::Optional,
          { "trades of all stores", "모든 상점의 거래 수" } },
        { u"seed"_s,
          u"N"_s,
          Option::Optional,
          { "the same number makes the same sales", "같은 번호는 같은 매출을 만듦" } },
        { u"start"_s,
          u"DATE"_s,
          Option::Optional,
          { "the first day, 2024-12-01 if not given", "첫날, 없으면 2024-12-01" } },
        { u"out"_s,
          u"DIR"_s,
          Option::Optional,
          { "write files here instead of into the books", "장부 대신 이 폴더에 파일로" } },
        { u"restaurant"_s,
          {},
          Option::Optional,
          { "the year of the sample restaurant instead; needs --out and nothing else",
            "대신 예제 식당의 한 해를. --out만 필요" } },
    };
}

} // namespace

QList<Command> generateCommands()
{
    return {
        { .words = { u"generate"_s },
          .options = generateOptions(),
          .meaning = { "Makes the sales of a chain that does not exist, always the same ones.",
                       "존재하지 않는 체인의 매출을 만듭니다. 언제나 같습니다." },
          .example = u"generate --stores 3 --products 20 --days 31 --trades 5000 --seed 42"_s,
          .run = generate },
    };
}

} // namespace jangbu
