#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/foundtrade.h"
#include "core/text/names.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The table that T names.
struct NamedTable {
    Store store;
    TableId id;
    QString name;

    static Result<NamedTable> find(Session& session)
    {
        JANGBU_TRY_ASSIGN(const QString name, parseName(session.arguments().text(u"T"_s)));
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
        JANGBU_TRY_ASSIGN(const auto id, books->trades.findTable(store.id, name));
        if (!id)
            return Error { ErrorCode::TableNotFound, { name } };
        return NamedTable { store, *id, name };
    }
};

Answer tableAnswer(const Session& session, const QString& name)
{
    return { { { u"table"_s, name } }, session.say({ "Done.\n", "완료했습니다.\n" }) };
}

Result<Answer> listTables(Session& session)
{
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const BoardView board,
                      books->tableBoard.run(store, TableBoard::Reach::Tables));
    QJsonArray list;
    TextTable table({ { { "Table", "테이블" } },
                      { { "Trade", "거래" }, TextTable::Align::Right },
                      { { "Still to pay", "남은 금액" }, TextTable::Align::Right } },
                    session.language());
    for (const BoardTable& each : board.hall + board.counter) {
        const auto& trade = each.trade;
        list.append(QJsonObject {
            { u"table"_s, each.name },
            { u"trade"_s, trade ? QJsonValue(trade->id.value()) : QJsonValue() },
            { u"left"_s, trade ? QJsonValue(trade->left().minor()) : QJsonValue() } });
        table.addRow({ each.name, trade ? QString::number(trade->id.value()) : QString(),
                       trade ? session.amount(trade->left(), store.currency) : QString() });
    }
    return Answer { { { u"tables"_s, list } }, table.text() };
}

Result<Answer> addTable(Session& session)
{
    const QString name = session.arguments().text(u"T"_s);
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->changeTables.add(store, name));
    return tableAnswer(session, name.trimmed());
}

Result<Answer> renameTable(Session& session)
{
    const QString name = session.arguments().text(u"name"_s);
    JANGBU_TRY_ASSIGN(const NamedTable table, NamedTable::find(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->changeTables.rename(table.store, table.id, name));
    return tableAnswer(session, name.trimmed());
}

Result<Answer> removeTable(Session& session)
{
    JANGBU_TRY_ASSIGN(const NamedTable table, NamedTable::find(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto revoked, books->removeTable.run(table.store, table.id));
    Answer answer = tableAnswer(session, table.name);
    QJsonArray devices;
    const Phrase text { "Device %1 (%2) stood on it and is taken out of use.\n",
                        "이 테이블의 기기 %1(%2)도 등록을 해제했습니다.\n" };
    for (const Device& device : revoked) {
        devices.append(device.id.value());
        answer.text += session.say(text).arg(QString::number(device.id.value()), device.label);
    }
    answer.json.insert(u"revoked_devices"_s, devices);
    return answer;
}

Result<Answer> moveTrade(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(
        books->moveTrade.run(found.store, found.trade.id, session.arguments().text(u"table"_s)));
    return changedTrade(session);
}

Result<Answer> joinTrades(Session& session)
{
    JANGBU_TRY_ASSIGN(const TradeId into, needed(session.arguments().id<TradeId>(u"into"_s)));
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->moveTrade.join(found.store, found.trade.id, into,
                                     session.arguments().text(u"reason"_s)));
    JANGBU_TRY_ASSIGN(const auto trade, books->ledger.find(into));
    JANGBU_CHECK(trade.has_value());
    return FoundTrade { found.store, *trade }.answer(session.language());
}

Command tableCommand(const QString& word, const Phrase& meaning, const QString& example,
                     Command::Run run)
{
    return { .words = { u"table"_s, word },
             .arguments = { { u"T"_s } },
             .options = { storeOption() },
             .meaning = meaning,
             .example = example,
             .run = run };
}

QList<Command> movingCommands()
{
    return {
        { .words = { u"trade"_s, u"move"_s },
          .arguments = { { u"ID"_s } },
          .options = { { u"table"_s,
                         u"T"_s,
                         Option::Required,
                         { "a table that is free, made when it is new",
                           "비어 있는 테이블, 없으면 만듦" } } },
          .meaning = { "Moves an open trade, and its guests' phones, to another table.",
                       "진행 중인 거래와 손님 휴대폰을 다른 테이블로 옮깁니다." },
          .example = u"trade move 1230000000005 --table 7번"_s,
          .run = moveTrade },
        { .words = { u"trade"_s, u"join"_s },
          .arguments = { { u"ID"_s } },
          .options
          = { { u"into"_s, u"ID"_s, Option::Required, { "the trade it joins", "합칠 거래" } },
              reasonOption(Option::Required) },
          .meaning = { "Joins an open trade with another one, which then holds both.",
                       "진행 중인 거래를 다른 거래에 합칩니다." },
          .example = u"trade join 1230000000005 --into 1230000000001 --reason 합석"_s,
          .run = joinTrades },
    };
}

} // namespace

QList<Command> tableCommands()
{
    const QList<Command> tables {
        { .words = { u"table"_s, u"list"_s },
          .options = { storeOption() },
          .meaning = { "Lists the tables of a store and what they owe.",
                       "상점의 테이블과 남은 금액을 보여 줍니다." },
          .example = u"table list --store 한강식당"_s,
          .run = listTables },
        tableCommand(u"add"_s, { "Adds a table.", "테이블을 추가합니다." },
                     u"table add 7번 --store 한강식당"_s, addTable),
        { .words = { u"table"_s, u"rename"_s },
          .arguments = { { u"T"_s } },
          .options = { storeOption(),
                       { u"name"_s, u"NEW"_s, Option::Required, { "its new name", "새 이름" } } },
          .meaning = { "Renames a table, also in its open trade.",
                       "테이블 이름을 바꿉니다. 열린 거래에도 바뀝니다." },
          .example = u"table rename 7번 --store 한강식당 --name 창가"_s,
          .run = renameTable },
        tableCommand(u"remove"_s,
                     { "Removes a free table; tablets that stand on it are taken out of use.",
                       "빈 테이블을 지웁니다. 그 테이블의 기기는 등록이 해제됩니다." },
                     u"table remove 7번 --store 한강식당"_s, removeTable),
    };
    return tables + movingCommands();
}

} // namespace jangbu
