#include "tests/support/triedcommands.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

using enum Right;

QList<TriedCommand> commandsOnTrades()
{
    return {
        { "order add --store {store} --table 9 --line 콜라=1" },
        { "order accept {placed}", {}, "1 ORDER_STATE_INVALID", false },
        { "order prepare {order}" },
        { "order tick {order} --line {line}" },
        { "order serve {preparing}" },
        { "order ready {order}", {}, "1 ORDER_STATE_INVALID", false },
        { "order send {order}", {}, "1 ORDER_STATE_INVALID", false },
        { "order deliver {order}", {}, "1 ORDER_STATE_INVALID", false },
        { "order cancel {order} --reason 품절", { VoidTrade } },
        { "order return request {paid-order}" },
        { "order return approve {returned-order}", { Refund } },
        { "order return refuse {returned-order}", { Refund } },
        { "trade move {open} --table 12" },
        { "trade join {open} --into {other} --reason 합석" },
        { "trade pay {open} --method CASH" },
        { "trade void {open} --reason 실수", { VoidTrade } },
        { "trade unpay {partly} --part {part} --reason 실수", { VoidTrade } },
        { "trade refund {paid} --reason 불량", { Refund } },
        { "table add 20 --store {store}" },
        { "table rename 1 --store {store} --name 창가", { ChangeSettings } },
        { "table remove 8 --store {store}", { ChangeSettings } },
    };
}

QList<TriedCommand> commandsOnTheMenu()
{
    return {
        { "menu add 사이다 --store {store} --category DRINK --price 2000", { ChangePrice } },
        { "menu set 콜라 --store {store} --price 2500", { ChangePrice } },
        { "menu set 콜라 --store {store} --base-stock 5", { ChangePrice } },
        { "menu set 콜라 --store {store} --sold-out yes" },
        { "menu remove 라면 --store {store}", { ChangePrice } },
        { "menu restock 콜라 --store {store} --to 7" },
        { "menu import {menu-file} --store {store}", { ChangePrice } },
        { "menu export {folder}/out-menu.csv --store {store}", { Export } },
        { "export menu --out {folder}/out-menus.csv", { Export } },
        { "export menu --out {folder}/out-menu.xlsx --store {store}", { Export } },
    };
}

QList<TriedCommand> commandsOfTheEvening()
{
    return {
        { "settle --term day --date {yesterday} --store {store}", { Settle } },
        { "settle --term day --date {yesterday}", { Settle } },
        { "settle --term day --date {yesterday} --store {store} --close", { Close } },
        { "settlement show --store {store} --term day --start {yesterday}",
          { SeeProfit },
          "0 ",
          false },
        { "book show --store {store} --period 2026H1", { SeeProfit }, "0 ", false },
        { "payouts --store {store} --from 2026-11-01 --to 2026-11-30", { SeeProfit }, "0 ", false },
        { "export settlement --store {store} --term day --start {yesterday} --out {folder}/s.csv",
          { Export, SeeProfit } },
        { "export book --store {store} --period 2026H1 --out {folder}/b.csv",
          { Export, SeeProfit } },
        { "export stats --store {store} --term day --start {yesterday} --out {folder}/p.csv",
          { Export } },
        { "export sales --out {folder}/out-sales.csv", { Export } },
        { "export sales --out {folder}/out-sales.xlsx --store {store}", { Export } },
        { "backup {folder}/out-copy.jangbu", { Export } },
    };
}

QList<TriedCommand> commandsOnSettings()
{
    const QList<Right> needed { ChangeSettings };
    return {
        { "store add 새상점", needed },
        { "store set {store} --grade GOLD", needed },
        { "fee set --company B --ppm 15000 --from 2026-01-01", needed },
        { "device add --store {store} --label 태블릿", needed },
        { "device set {device} --label 창가", needed },
        { "device set {device} --table 11", needed },
        { "device revoke {device}", needed },
        { "device table-key --store {store} --table 1", needed },
        { "device table-key --store {store} --table 1 --renew", needed },
        { "device cards --store {store} --out {folder}/out-cards.pdf", needed },
        { "order due set --store {store} --serving delivery --state ready --minutes 5", needed },
        { "order due remove --store {store} --serving delivery --state on_the_way", needed },
        { "payout rule set --company 삼성 --preset samsung", needed },
        { "payout rule remove --company 현대", needed },
        { "payout date set --store {store} --company 삼성 --sale 2026-11-02 --pay 2026-11-09",
          needed },
        { "payout date remove --store {store} --company 현대 --sale 2026-11-02", needed },
        { "holiday add 2028-01-26 --name 설날", needed },
        { "holiday remove 2028-01-27", needed },
        { "import sales {sales-file}", needed },
        { "import refunds {refunds-file}", needed },
        { "import undo {import}", needed },
        { "generate --stores 1 --products 2 --days 1 --trades 2 --seed 1", needed },
        { "stats rebuild", needed },
        { "pack", needed },
        { "archive --before 2026-01-01", needed, "0 ", false },
        { "restore {backup}", needed },
        { "move --to sqlite:{folder}/out-moved.jangbu", needed, "0 ", false },
        { "jobs run verify", needed },
        { "jobs restart {job}", needed },
        { "jobs cancel {job}", needed },
        { "jobs set --push-gateway http://127.0.0.1:1", needed },
    };
}

QList<TriedCommand> commandsOnPeople()
{
    const QList<Right> needed { ManagePeople };
    return {
        { "person add 최민 --role staff", needed },
        { "person set 이하늘 --role manager", needed },
        { "person set 이하늘 --name 이바다", needed },
        { "person set 김서연", needed },
        { "person remove 박준호", needed },
        { "right set --role staff --right void --permission allowed", needed },
        { "account unlink", needed, "0 ", false },
        { "log list", needed, "0 ", false },
        { "log exceptions", needed, "0 ", false },
        { "log export --out {folder}/out-log.csv", needed },
    };
}

/// Whoever is signed in.
QList<TriedCommand> commandsOfReading()
{
    QList<TriedCommand> reading;
    for (const char* line : { "store list",
                              "menu list --store {store}",
                              "fee list",
                              "table list --store {store}",
                              "order list --store {store}",
                              "order show {order}",
                              "order due list --store {store}",
                              "trade list --store {store}",
                              "trade show {open}",
                              "device list --store {store}",
                              "person list",
                              "account show",
                              "right list",
                              "settlement list",
                              "payout date list --store {store}",
                              "payout rule list",
                              "holiday list",
                              "import list",
                              "import formats",
                              "jobs list",
                              "metrics",
                              "verify",
                              "stats products --store {store} --term day --start {yesterday}",
                              "stats hours --store {store} --from 2026-11-01 --to 2026-11-02",
                              "stats tables --store {store} --from 2026-11-01 --to 2026-11-02",
                              "stats pairs --store {store} --from 2026-11-01 --to 2026-11-02",
                              "jobs push" })
        reading.append({ line, {}, "0 ", false });
    return reading;
}

} // namespace

QList<TriedCommand> triedCommands()
{
    return commandsOnTrades() + commandsOnTheMenu() + commandsOfTheEvening() + commandsOnSettings()
        + commandsOnPeople() + commandsOfReading();
}

QStringList commandsOfTheirOwn()
{
    return { u"serve"_s, u"jobs watch"_s, u"bench"_s };
}

} // namespace jangbu::test
