#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"
#include "app/ctl/statementview.h"
#include "app/ctl/tradeview.h"
#include "core/settlement/statementjson.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject settledJson(const SettledWindow& settled)
{
    return {
        { u"store"_s, settled.store },
        { u"start"_s, settled.window.start.toIso() },
        { u"end"_s, settled.window.end.toIso() },
        { u"closed"_s, settled.closed },
    };
}

Answer settledAnswer(Session& session, const SettledStores& stores)
{
    QJsonArray settled;
    QString text;
    const Phrase wasRun { "%1: %2 settled\n", "%1: %2 정산함\n" };
    const Phrase wasClosed { "%1: %2 settled and closed\n", "%1: %2 정산하고 마감함\n" };
    const Phrase wasSkipped { "%1: no settlement month starts then\n",
                              "%1: 그날 시작하는 정산월이 없음\n" };
    for (const SettledWindow& window : stores.settled) {
        settled.append(settledJson(window));
        text += session.say(window.closed ? wasClosed : wasRun)
                    .arg(printable(window.store), windowText(window.window));
    }
    for (const QString& store : stores.skipped)
        text += session.say(wasSkipped).arg(printable(store));
    return { { { u"settled"_s, settled },
               { u"skipped"_s, QJsonArray::fromStringList(stores.skipped) } },
             text };
}

/// A cash count belongs to the closing of one store.
Done checkCashCount(const Arguments& arguments)
{
    if (!arguments.has(u"counted-cash"_s))
        return done;
    const QString command = u"settle --counted-cash"_s;
    if (!arguments.has(u"close"_s))
        return Error { ErrorCode::OptionMissing, { command, u"--close"_s } };
    if (!arguments.has(u"store"_s))
        return Error { ErrorCode::OptionMissing, { command, u"--store NAME"_s } };
    return done;
}

Result<SettledWindow> settleStore(Session& session, Term term, BusinessDate start)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(const auto counted, arguments.amount(u"counted-cash"_s, store.currency));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    return arguments.has(u"close"_s) ? books->closeWindow.run(store, term, start, counted)
                                     : books->runSettlement.run(store, term, start);
}

Result<Answer> settle(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const Term term, needed(arguments.term(u"term"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate start, needed(arguments.date(u"date"_s)));
    JANGBU_TRY(checkCashCount(arguments));
    if (arguments.has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const SettledWindow settled, settleStore(session, term, start));
        return settledAnswer(session, { { settled } });
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const SettledStores settled,
                      arguments.has(u"close"_s) ? books->closeWindow.runAll(term, start)
                                                : books->runSettlement.runAll(term, start));
    return settledAnswer(session, settled);
}

Result<Answer> showSettlement(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const Term term, needed(arguments.term(u"term"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate start, needed(arguments.date(u"start"_s)));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Statement statement, books->showSettlement.run(store, term, start));
    return Answer { toJson(statement),
                    statementText(statement, store.currency, session.language()) };
}

QJsonObject recordJson(const Store& store, const SettlementRecord& record)
{
    return {
        { u"store"_s, store.name },
        { u"term"_s, wordOf(record.term) },
        { u"start"_s, record.window.start.toIso() },
        { u"end"_s, record.window.end.toIso() },
        { u"run"_s, true },
        { u"run_at"_s, record.runAtUtc.toIso() },
        { u"closed"_s, record.closedAtUtc.has_value() },
        { u"closed_at"_s, orNull(record.closedAtUtc) },
    };
}

Result<QList<Store>> storesToSettle(Session& session)
{
    if (session.arguments().has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        return QList<Store> { store };
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    return books->stores.all();
}

Result<Answer> listSettlements(Session& session)
{
    JANGBU_TRY_ASSIGN(const auto term, session.arguments().term(u"term"_s));
    JANGBU_TRY_ASSIGN(const QList<Store> stores, storesToSettle(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    QJsonArray list;
    TextTable table({ { { "Store", "상점" } },
                      { { "Term", "기간" } },
                      { { "Days", "날짜" } },
                      { { "Run", "정산" } },
                      { { "Closed", "마감" } } },
                    session.language());
    for (const Store& store : stores) {
        JANGBU_TRY_ASSIGN(const auto records, books->showSettlement.list(store));
        for (const SettlementRecord& record : records) {
            if (term && record.term != *term)
                continue;
            list.append(recordJson(store, record));
            table.addRow(
                { store.name, termText(record.term, session.language()), windowText(record.window),
                  localText(store, record.runAtUtc),
                  record.closedAtUtc ? localText(store, *record.closedAtUtc) : QString() });
        }
    }
    return Answer { { { u"settlements"_s, list } }, table.text() };
}

Option termOption(Option::Need need)
{
    return { u"term"_s, u"day|week|month"_s, need, { "how long", "기간" } };
}

Option startOption(const QString& name)
{
    return { name,
             u"START"_s,
             Option::Required,
             { "first day: any day, a Monday, or the settlement day of a month",
               "첫날: 일은 그날, 주는 월요일, 월은 정산일" } };
}

QList<Option> settleOptions()
{
    return {
        termOption(Option::Required),
        startOption(u"date"_s),
        { u"store"_s,
          u"NAME"_s,
          Option::Optional,
          { "one store, all if not given", "상점, 없으면 모든 상점" } },
        { u"close"_s,
          {},
          Option::Optional,
          { "close it: it never changes any more", "마감하기. 더 이상 바뀌지 않습니다" } },
        { u"counted-cash"_s,
          u"AMOUNT"_s,
          Option::Optional,
          { "the cash that was counted; with --close and --store",
            "세어 본 현금. --close, --store와 함께" } },
    };
}

} // namespace

QList<Command> settlementCommands()
{
    return {
        { .words = { u"settle"_s },
          .options = settleOptions(),
          .meaning
          = { "Runs settlements, and closes them when asked.", "정산하고, 원하면 마감합니다." },
          .example = u"settle --term month --date 2026-09-05 --store 한강식당 --close"_s,
          .run = settle },
        { .words = { u"settlement"_s, u"show"_s },
          .options = { storeOption(), termOption(Option::Required), startOption(u"start"_s) },
          .meaning = { "Shows a settlement, computed if it was never closed.",
                       "정산서를 보여 줍니다. 마감 전이면 지금 계산합니다." },
          .example = u"settlement show --store 한강식당 --term month --start 2026-09-05"_s,
          .run = showSettlement },
        { .words = { u"settlement"_s, u"list"_s },
          .options = { storeOption(Option::Optional), termOption(Option::Optional) },
          .meaning = { "Lists the settlements that were run.", "정산한 목록을 보여 줍니다." },
          .example = u"settlement list --store 한강식당 --term month"_s,
          .run = listSettlements },
    };
}

} // namespace jangbu
