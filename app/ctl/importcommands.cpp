#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/importwatch.h"
#include "app/ctl/salesimportanswer.h"
#include "app/ctl/tradeview.h"
#include "core/interchange/foreigncatalog.h"
#include "core/interchange/refundfilereader.h"
#include "core/interchange/salesfiles.h"
#include "core/text/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<QString> onlyStoreOf(const Arguments& arguments)
{
    return arguments.has(u"store"_s) ? parseName(arguments.text(u"store"_s)) : QString();
}

Result<SalesFileOptions> fileOptionsOf(const Arguments& arguments)
{
    JANGBU_TRY(arguments.oneOf(u"format"_s, SalesFiles::formatNames()));
    JANGBU_TRY_ASSIGN(const QString onlyStore, onlyStoreOf(arguments));
    const SalesFileOptions options { .onlyStore = onlyStore,
                                     .format = arguments.text(u"format"_s),
                                     .mapPath = arguments.text(u"map"_s) };
    if (!options.format.isEmpty() && !options.mapPath.isEmpty())
        return Arguments::invalid(u"format"_s, options.format, Expectation::Empty);
    return options;
}

Result<Answer> importSales(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const SalesFileOptions fileOptions, fileOptionsOf(arguments));
    SalesImportOptions options;
    JANGBU_TRY_ASSIGN(options.newStores, newStoreFrom(arguments));
    options.isDryRun = arguments.has(u"dry-run"_s);
    options.rejectsPath = arguments.text(u"rejects"_s);
    options.language = session.language();
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const SalesFiles files,
                      SalesFiles::open(arguments.all(u"FILE"_s), fileOptions, books->clock));
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(const SalesImportSummary summary,
                      books->importSales.run(files.sources(), options, watch.progress()));
    return salesImportAnswer(summary, files.leftOut(), session.language());
}

Result<Answer> listFormats(Session& session)
{
    QJsonArray list;
    TextTable table({ { { "Format", "형식" } }, { { "Files", "파일" } } }, session.language());
    const auto add = [&](const QString& name, const QString& title) {
        list.append(QJsonObject { { u"format"_s, name }, { u"title"_s, title } });
        table.addRow({ name, title });
    };
    add(u"jangbu"_s, u"Jangbu sales.csv"_s);
    const ForeignCatalog catalog = ForeignCatalog::shipped();
    for (const ForeignFormat& format : catalog.formats())
        add(format.name, format.title);
    return Answer { { { u"formats"_s, list } }, table.text() };
}

Result<Answer> importRefunds(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const QString onlyStore, onlyStoreOf(arguments));
    std::vector<std::unique_ptr<RefundFileReader>> files;
    QList<RefundRowSource*> sources;
    for (const QString& path : arguments.all(u"FILE"_s)) {
        files.push_back(std::make_unique<RefundFileReader>(path, onlyStore));
        sources.append(files.back().get());
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(
        const RefundImportSummary summary,
        books->importRefunds.run(sources, arguments.has(u"dry-run"_s), watch.progress()));
    CountList list(session.language());
    list.add({ "New refunds", "새 환불" }, summary.refunds);
    list.add({ "There already", "이미 있던 환불" }, summary.skipped);
    return Answer { { { u"import"_s, importIdJson(summary.id) },
                      { u"refunds"_s, summary.refunds },
                      { u"skipped"_s, summary.skipped },
                      { u"rejected"_s, 0 } },
                    list.text() };
}

Result<Answer> importMenu(Session& session)
{
    std::optional<Store> onlyStore;
    if (session.arguments().has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(onlyStore, session.store());
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(
        const MenuImportSummary summary,
        books->importMenu.run(session.arguments().text(u"FILE"_s), onlyStore, watch.progress()));
    CountList list(session.language());
    list.add({ "New products", "새 메뉴" }, summary.added);
    list.add({ "Changed", "바뀐 메뉴" }, summary.changed);
    list.add({ "As they were", "그대로인 메뉴" }, summary.unchanged);
    return Answer { { { u"added"_s, summary.added },
                      { u"changed"_s, summary.changed },
                      { u"unchanged"_s, summary.unchanged } },
                    list.text() };
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
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
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

Result<Answer> undoImport(Session& session)
{
    JANGBU_TRY_ASSIGN(const ImportId id, needed(session.arguments().id<ImportId>(u"ID"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->undoImport.run(id));
    const Phrase text { "Import %1 was taken out.\n", "가져오기 %1을(를) 되돌렸습니다.\n" };
    return Answer { { { u"import"_s, id.value() }, { u"undone"_s, true } },
                    session.say(text).arg(id.value()) };
}

Option onlyStoreOption()
{
    return { u"store"_s,
             u"NAME"_s,
             Option::Optional,
             { "the store of files without a column for it, or of all rows of another program",
               "상점 열이 없는 파일, 또는 다른 프로그램 파일의 모든 행의 상점" } };
}

Option dryRunOption()
{
    return { u"dry-run"_s, {}, Option::Optional, { "check only, write nothing", "확인만 하기" } };
}

QList<Option> salesImportOptions()
{
    return {
        { u"format"_s,
          u"F"_s,
          Option::Optional,
          { "one of `import formats`; recognised by the header if not given",
            "`import formats`의 형식, 없으면 머리행으로 알아냄" } },
        { u"map"_s,
          u"FILE"_s,
          Option::Optional,
          { "the declaration of a format of your own", "직접 만든 형식 설명 파일" } },
        onlyStoreOption(),
        gradeOption(),
        settlementDayOption(),
        currencyOption(),
        zoneOption(),
        { u"rejects"_s,
          u"FILE"_s,
          Option::Optional,
          { "set rows that cannot be read aside here, with their reasons",
            "읽을 수 없는 행을 이유와 함께 이 파일에 저장" } },
        dryRunOption(),
    };
}

} // namespace

QList<Command> importCommands()
{
    return {
        { .words = { u"import"_s, u"sales"_s },
          .arguments = { { u"FILE"_s, Argument::OneOrMore } },
          .options = salesImportOptions(),
          .meaning = { "Brings sales in, all or nothing; what is there already is passed over. "
                       "The options are for stores that do not exist yet.",
                       "매출을 가져옵니다. 전부 아니면 전무이며 이미 있는 것은 건너뜁니다. 옵션은 "
                       "아직 없는 상점에 쓰입니다." },
          .example = u"import sales sales.csv --settlement-day 5"_s,
          .run = importSales },
        { .words = { u"import"_s, u"formats"_s },
          .meaning = { "Lists the formats of sales files that are known.",
                       "아는 매출 파일 형식을 보여 줍니다." },
          .example = u"import formats"_s,
          .run = listFormats },
        { .words = { u"import"_s, u"refunds"_s },
          .arguments = { { u"FILE"_s, Argument::OneOrMore } },
          .options = { onlyStoreOption(), dryRunOption() },
          .meaning = { "Brings refunds in, all or nothing; what is there already is passed over.",
                       "환불을 가져옵니다. 전부 아니면 전무이며 이미 있는 것은 건너뜁니다." },
          .example = u"import refunds refunds.csv"_s,
          .run = importRefunds },
        { .words = { u"menu"_s, u"import"_s },
          .arguments = { { u"FILE"_s } },
          .options = { { u"store"_s,
                         u"NAME"_s,
                         Option::Optional,
                         { "only rows of this store, or a file without a column for it",
                           "이 상점의 행만, 또는 상점 열이 없는 파일의 상점" } } },
          .meaning = { "Brings a menu in: makes what is new and changes what is there.",
                       "메뉴를 가져옵니다. 새것은 만들고 있는 것은 바꿉니다." },
          .example = u"menu import menu.csv --store 한강식당"_s,
          .run = importMenu },
        { .words = { u"import"_s, u"list"_s },
          .meaning = { "Lists the imports of the books.", "가져온 목록을 보여 줍니다." },
          .example = u"import list"_s,
          .run = listImports },
        { .words = { u"import"_s, u"undo"_s },
          .arguments = { { u"ID"_s } },
          .meaning = { "Takes a whole import out again, while none of its days is closed.",
                       "가져온 것을 통째로 되돌립니다. 마감된 날이 없을 때만 됩니다." },
          .example = u"import undo 123456"_s,
          .run = undoImport },
    };
}

} // namespace jangbu
