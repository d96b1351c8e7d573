#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/importwatch.h"
#include "app/ctl/salesimportanswer.h"
#include "core/interchange/salesfilereader.h"
#include "core/text/names.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Done checkFormat(const Arguments& arguments)
{
    JANGBU_TRY(arguments.oneOf(u"format"_s, { u"jangbu"_s }));
    return done;
}

Result<Answer> importSales(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY(checkFormat(arguments));
    SalesImportOptions options;
    JANGBU_TRY_ASSIGN(options.newStores, newStoreFrom(arguments));
    options.isDryRun = arguments.has(u"dry-run"_s);
    options.rejectsPath = arguments.text(u"rejects"_s);
    options.language = session.language();
    QString onlyStore;
    if (arguments.has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(onlyStore, parseName(arguments.text(u"store"_s)));
    }
    std::vector<std::unique_ptr<SalesFileReader>> files;
    QList<SalesRowSource*> sources;
    for (const QString& path : arguments.all(u"FILE"_s)) {
        files.push_back(std::make_unique<SalesFileReader>(path, onlyStore));
        sources.append(files.back().get());
    }
    JANGBU_TRY_ASSIGN(Composition * books, session.books());
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(const SalesImportSummary summary,
                      books->importSales.run(sources, options, watch.progress()));
    return salesImportAnswer(summary, session.language());
}

QList<Option> salesOptions()
{
    return {
        { u"format"_s,
          u"F"_s,
          Option::Optional,
          { "jangbu; recognised by the header if not given", "jangbu, 없으면 머리행으로 알아냄" } },
        { u"store"_s,
          u"NAME"_s,
          Option::Optional,
          { "the store of files without a column for it", "상점 열이 없는 파일의 상점" } },
        gradeOption(),
        settlementDayOption(),
        currencyOption(),
        zoneOption(),
        { u"rejects"_s,
          u"FILE"_s,
          Option::Optional,
          { "set rows that cannot be read aside here, with their reasons",
            "읽을 수 없는 행을 이유와 함께 이 파일에 저장" } },
        { u"dry-run"_s, {}, Option::Optional, { "check only, write nothing", "확인만 하기" } },
    };
}

} // namespace

QList<Command> importCommands()
{
    return {
        { .words = { u"import"_s, u"sales"_s },
          .arguments = { { u"FILE"_s, Argument::OneOrMore } },
          .options = salesOptions(),
          .meaning = { "Brings sales in, all or nothing; what is there already is passed over. "
                       "The options are for stores that do not exist yet.",
                       "매출을 가져옵니다. 전부 아니면 전무이며 이미 있는 것은 건너뜁니다. 옵션은 "
                       "아직 없는 상점에 쓰입니다." },
          .example = u"import sales sales.csv --settlement-day 5"_s,
          .run = importSales },
    };
}

} // namespace jangbu
