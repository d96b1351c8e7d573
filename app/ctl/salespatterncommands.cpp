#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"
#include "app/ctl/statementview.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

constexpr qint64 mostPairs = 1'000;
constexpr qint64 pairsShown = 20;

QList<Option> windowOptions()
{
    return {
        storeOption(),
        { u"from"_s, u"DATE"_s, Option::Required, { "the first day", "첫날" } },
        { u"to"_s, u"DATE"_s, Option::Required, { "the last day", "마지막 날" } },
    };
}

Result<Window> windowFrom(const Arguments& arguments)
{
    JANGBU_TRY_ASSIGN(const BusinessDate from, needed(arguments.date(u"from"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate to, needed(arguments.date(u"to"_s)));
    if (to < from)
        return Arguments::invalid(u"to"_s, to.toIso(), Expectation::NotBefore, { from.toIso() });
    return Window { from, to.addDays(1) };
}

Result<std::optional<ProductId>> productFrom(Session& session, BackOffice& books,
                                             const Store& store)
{
    if (!session.arguments().has(u"product"_s))
        return std::optional<ProductId>();
    JANGBU_TRY_ASSIGN(const Product product,
                      books.products.byName(store.id, session.arguments().text(u"product"_s)));
    return std::optional(product.id);
}

QJsonObject headOf(const Store& store, const Window& window)
{
    return { { u"store"_s, store.name },
             { u"from"_s, window.start.toIso() },
             { u"to"_s, window.lastDay().toIso() } };
}

QString headText(const Store& store, const Window& window)
{
    return u"%1 · %2\n\n"_s.arg(printable(store.name), windowText(window));
}

QString weekdayText(size_t weekday, Language language)
{
    static const std::array<Phrase, 7> names { { { "Mon", "월" },
                                                 { "Tue", "화" },
                                                 { "Wed", "수" },
                                                 { "Thu", "목" },
                                                 { "Fri", "금" },
                                                 { "Sat", "토" },
                                                 { "Sun", "일" } } };
    return names.at(weekday).in(language);
}

Result<Answer> showHours(Session& session)
{
    JANGBU_TRY_ASSIGN(const Window window, windowFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto product, productFrom(session, *books, store));
    const HoursQuestion question { window, product,
                                   session.arguments().optionalText(u"category"_s) };
    JANGBU_TRY_ASSIGN(const HoursAnswer answer, books->salesByHour.run(store, question));
    TextTable table({ { { "Weekday", "요일" } },
                      { { "Hour", "시" }, Align::Right },
                      { { "Count", "수량" }, Align::Right },
                      { { "Amount", "금액" }, Align::Right } },
                    session.language());
    QJsonArray list;
    for (size_t weekday = 0; weekday < answer.hours.size(); ++weekday) {
        for (size_t hour = 0; hour < answer.hours[weekday].size(); ++hour) {
            const SalesFigures& figures = answer.hours[weekday][hour];
            if (figures == SalesFigures())
                continue;
            list.append(QJsonObject { { u"weekday"_s, qint64(weekday + 1) },
                                      { u"hour"_s, qint64(hour) },
                                      { u"count"_s, figures.count },
                                      { u"amount"_s, figures.amount.minor() } });
            table.addRow({ weekdayText(weekday, session.language()), QString::number(hour),
                           countText(figures.count),
                           session.amount(figures.amount, store.currency) });
        }
    }
    QJsonObject json = headOf(store, window);
    json.insert(u"hours"_s, list);
    return Answer { json, headText(store, window) + table.text() };
}

Result<Answer> showTables(Session& session)
{
    JANGBU_TRY_ASSIGN(const Window window, windowFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto tables, books->salesByTable.run(store, window));
    TextTable shown({ { { "Table", "테이블" } },
                      { { "Trades", "거래" }, Align::Right },
                      { { "Amount", "금액" }, Align::Right },
                      { { "Each", "건당" }, Align::Right },
                      { { "Minutes", "머문 분" }, Align::Right } },
                    session.language());
    QJsonArray list;
    for (const TableSales& table : tables) {
        list.append(QJsonObject { { u"table"_s, table.table },
                                  { u"trades"_s, table.trades },
                                  { u"amount"_s, table.amount.minor() },
                                  { u"average"_s, table.averageTrade().minor() },
                                  { u"stay_ms"_s, table.averageStayMs() } });
        shown.addRow({ table.table, countText(table.trades),
                       session.amount(table.amount, store.currency),
                       session.amount(table.averageTrade(), store.currency),
                       countText(table.averageStayMs() / 60'000) });
    }
    QJsonObject json = headOf(store, window);
    json.insert(u"tables"_s, list);
    return Answer { json, headText(store, window) + shown.text() };
}

Result<Answer> showPairs(Session& session)
{
    JANGBU_TRY_ASSIGN(const Window window, windowFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(const auto limit, session.arguments().wholeNumber(u"limit"_s, 1, mostPairs));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto product, productFrom(session, *books, store));
    const PairsQuestion question { window, product, limit.value_or(pairsShown) };
    JANGBU_TRY_ASSIGN(const PairsAnswer answer, books->soldTogether.run(store, question));
    TextTable table({ { { "Product", "메뉴" } },
                      { { "Together with", "함께 팔린 메뉴" } },
                      { { "Trades", "거래" }, Align::Right },
                      { { "Of the first", "앞 메뉴의" }, Align::Right },
                      { { "Lift", "우연 대비" }, Align::Right } },
                    session.language());
    QJsonArray list;
    for (const ProductPair& pair : answer.pairs) {
        list.append(QJsonObject { { u"first"_s, pair.firstName },
                                  { u"second"_s, pair.secondName },
                                  { u"together"_s, pair.together },
                                  { u"with_first"_s, pair.withFirst },
                                  { u"with_second"_s, pair.withSecond },
                                  { u"lift_permille"_s, pair.liftPermille } });
        table.addRow({ pair.firstName, pair.secondName, countText(pair.together),
                       u"%1 %"_s.arg(pair.together * 100 / pair.withFirst),
                       u"%1 %"_s.arg(pair.liftPermille / 10) });
    }
    QJsonObject json = headOf(store, window);
    json.insert(u"trades"_s, answer.trades);
    json.insert(u"pairs"_s, list);
    return Answer { json, headText(store, window) + table.text() };
}

Option productOption()
{
    return { u"product"_s, u"NAME"_s, Option::Optional, { "of this product only", "이 메뉴만" } };
}

} // namespace

QList<Command> salesPatternCommands()
{
    const Option category {
        u"category"_s, u"NAME"_s, Option::Optional, { "of this category only", "이 분류만" }
    };
    const Option limit { u"limit"_s,
                         u"N"_s,
                         Option::Optional,
                         { "how many pairs, 20 if not given", "보여 줄 수, 없으면 20" } };
    return {
        { .words = { u"stats"_s, u"hours"_s },
          .options = windowOptions() << productOption() << category,
          .meaning = { "Shows when things sell, by weekday and hour.",
                       "언제 팔리는지 요일과 시간별로 보여 줍니다." },
          .example = u"stats hours --store 한강식당 --from 2026-10-01 --to 2026-10-31"_s,
          .run = showHours },
        { .words = { u"stats"_s, u"tables"_s },
          .options = windowOptions(),
          .meaning
          = { "Shows what each table brought.", "테이블마다 얼마를 팔았는지 보여 줍니다." },
          .example = u"stats tables --store 한강식당 --from 2026-10-01 --to 2026-10-31"_s,
          .run = showTables },
        { .words = { u"stats"_s, u"pairs"_s },
          .options = windowOptions() << productOption() << limit,
          .meaning = { "Shows which products are bought together.",
                       "어떤 메뉴가 함께 팔리는지 보여 줍니다." },
          .example = u"stats pairs --store 한강식당 --from 2026-10-01 --to 2026-10-31 --limit 5"_s,
          .run = showPairs },
    };
}

} // namespace jangbu
