#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/exportoptions.h"
#include "app/ctl/importwatch.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The store that is named, or all.
Result<QList<Store>> askedStores(Session& session)
{
    if (session.arguments().has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        return QList<Store> { store };
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    return books->stores.all();
}

Result<Answer> writeSales(Session& session, const AskedDates& dates)
{
    JANGBU_TRY_ASSIGN(const QList<Store> stores, askedStores(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    const QString path = session.arguments().text(u"out"_s);
    std::optional<Window> window;
    if (dates.from || dates.last)
        window = dates.within({ BusinessDate::beginning(), BusinessDate(9999, 12, 31) });
    JANGBU_TRY_ASSIGN(const SalesExportSummary written,
                      books->exportSales.run(path, { stores, window }, watch.progress()));
    const QString refundsPath = ExportSales::refundsPathFor(path);
    const Phrase text { "Trades: %1 in %2\nRefunds: %3 in %4\n", "거래 %1건: %2\n환불 %3건: %4\n" };
    return Answer { { { u"file"_s, path },
                      { u"refunds_file"_s, refundsPath },
                      { u"trades"_s, written.trades },
                      { u"lines"_s, written.lines },
                      { u"refunds"_s, written.refunds } },
                    session.say(text).arg(countText(written.trades), path,
                                          countText(written.refunds), refundsPath) };
}

Result<Answer> exportSales(Session& session)
{
    JANGBU_TRY_ASSIGN(const ReportFormat format, askedFormat(session.arguments()));
    JANGBU_TRY(askedLanguage(session));
    JANGBU_TRY_ASSIGN(const AskedDates dates, askedDates(session.arguments()));
    return format == ReportFormat::Csv ? writeSales(session, dates)
                                       : writeSalesReport(session, format, dates);
}

Result<Answer> writeMenu(Session& session, const QString& path)
{
    JANGBU_TRY_ASSIGN(const QList<Store> stores, askedStores(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const qint64 products, books->exportMenu.run(path, stores));
    const Phrase text { "Products: %1 in %2\n", "메뉴 %1개: %2\n" };
    return Answer { { { u"file"_s, path }, { u"products"_s, products } },
                    session.say(text).arg(countText(products), path) };
}

Result<Answer> exportMenu(Session& session)
{
    JANGBU_TRY_ASSIGN(const ReportFormat format, askedFormat(session.arguments()));
    JANGBU_TRY(askedLanguage(session));
    return format == ReportFormat::Csv ? writeMenu(session, session.arguments().text(u"out"_s))
                                       : writeMenuReport(session, format);
}

Result<Answer> exportMenuOfStore(Session& session)
{
    return writeMenu(session, session.arguments().text(u"FILE"_s));
}

Option optionalStore()
{
    return { u"store"_s,
             u"NAME"_s,
             Option::Optional,
             { "one store, all if not given; pdf and xlsx need one",
               "상점, 없으면 모든 상점. pdf와 xlsx에는 필요" } };
}

QList<Option> salesOptions()
{
    return exportFileOptions()
        + QList<Option> {
              optionalStore(),
              { u"from"_s, u"DATE"_s, Option::Optional, { "first business date", "첫 영업일" } },
              { u"to"_s,
                u"DATE"_s,
                Option::Optional,
                { "last business date, itself included", "마지막 영업일(그날 포함)" } },
          };
}

} // namespace

QList<Command> exportCommands()
{
    return {
        { .words = { u"menu"_s, u"export"_s },
          .arguments = { { u"FILE"_s } },
          .options = { storeOption() },
          .meaning = { "Writes a store's menu as a file that `menu import` reads.",
                       "상점의 메뉴를 `menu import`가 읽는 파일로 씁니다." },
          .example = u"menu export menu.csv --store 한강식당"_s,
          .run = exportMenuOfStore },
        { .words = { u"export"_s, u"sales"_s },
          .options = salesOptions(),
          .meaning
          = { "Writes all sales as F.csv and refunds as F.refunds.csv, or a list as pdf or xlsx.",
              "매출을 F.csv로, 환불을 F.refunds.csv로 쓰거나, 매출 내역을 pdf나 xlsx로 씁니다." },
          .example = u"export sales --out sales.csv"_s,
          .run = exportSales,
          .drawsPages = asksForPages },
        { .words = { u"export"_s, u"menu"_s },
          .options = exportFileOptions() + QList<Option> { optionalStore() },
          .meaning = { "Writes menus as a file that `menu import` reads, or as pdf or xlsx.",
                       "메뉴를 `menu import`가 읽는 파일로, 또는 pdf나 xlsx로 씁니다." },
          .example = u"export menu --out menu.csv"_s,
          .run = exportMenu,
          .drawsPages = asksForPages },
    };
}

} // namespace jangbu
