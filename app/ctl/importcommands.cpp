#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/importwatch.h"
#include "app/ctl/salesimportanswer.h"
#include "app/ctl/tradeview.h"
#include "core/interchange/salesfilereader.h"
#include "core/text/names.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QJsonObject recordJson(const ImportRecord& record)
{
    QJsonObject json = QJsonDocument::fromJson(record.counts.toUtf8()).object();
    json.insert(u"import"_s, record.id.value());
    json.insert(u"kind"_s, wordOf(record.kind));
    json.insert(u"source"_s, record.source);
    json.insert(u"started_at"_s, record.startedAtUtc.toIso());
    json.insert(u"finished_at"_s, orNull(record.finishedAtUtc));
    return json;
}

Result<Answer> listImports(Session& session)
{
    JANGBU_TRY_ASSIGN(Composition * books, session.books());
    JANGBU_TRY_ASSIGN(const QList<ImportRecord> records, books->importRegister.list());
    QJsonArray list;
    TextTable table({ { { "Import", "가져오기" }, TextTable::Align::Right },
                      { { "Kind", "종류" } },
                      { { "Started (UTC)", "시작(UTC)" } },
                      { { "Files", "파일" } } },
                    session.language());
    for (const ImportRecord& record : records) {
        list.append(recordJson(record));
        table.addRow({ QString::number(record.id.value()), wordOf(record.kind),
                       record.startedAtUtc.toIso(), record.source });
    }
    return Answer { { { u"imports"_s, list } }, table.text() };
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
        { .words = { u"import"_s, u"list"_s },
          .meaning = { "Lists the imports of the books.", "가져온 목록을 보여 줍니다." },
          .example = u"import list"_s,
          .run = listImports },
    };
}

} // namespace jangbu
