#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/foundtrade.h"
#include "app/ctl/tradeview.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QJsonObject summaryJson(const TradeSummary& trade)
{
    return {
        { u"trade"_s, trade.id.value() },
        { u"table"_s, trade.tableName },
        { u"amount"_s, trade.amount.minor() },
        { u"state"_s, wordOf(trade.state) },
        { u"opened_at"_s, trade.openedAtUtc.toIso() },
        { u"paid_at"_s, orNull(trade.paidAtUtc) },
        { u"business_date"_s, orNull(trade.businessDate) },
        { u"receipt"_s, orNull(trade.receipt) },
        { u"sold_elsewhere"_s, trade.soldElsewhere },
    };
}

/// A refund whose sale is not in the books stands in a trade of its own.
QString stateText(const TradeSummary& trade, Language language)
{
    const Phrase refund { "refund only", "환불만" };
    return trade.soldElsewhere ? refund.in(language) : tradeStateText(trade.state, language);
}

Result<Answer> listTrades(Session& session)
{
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const QList<TradeSummary> trades,
                      books->trades.list(store.id, session.arguments().has(u"open"_s)));
    TextTable table({ { { "Trade", "거래" }, Align::Right },
                      { { "Table", "테이블" } },
                      { { "Amount", "금액" }, Align::Right },
                      { { "State", "상태" } },
                      { { "Opened", "시작" } },
                      { { "Business date", "영업일" } },
                      { { "Receipt", "영수증" }, Align::Right } },
                    session.language());
    QJsonArray list;
    for (const TradeSummary& trade : trades) {
        list.append(summaryJson(trade));
        table.addRow({ QString::number(trade.id.value()), trade.tableName,
                       session.amount(trade.amount, store.currency),
                       stateText(trade, session.language()), localText(store, trade.openedAtUtc),
                       trade.businessDate ? trade.businessDate->toIso() : QString(),
                       trade.receipt ? QString::number(*trade.receipt) : QString() });
    }
    return Answer { { { u"trades"_s, list } }, table.text() };
}

Result<Answer> showTrade(Session& session)
{
    const bool byId = session.arguments().has(u"ID"_s);
    JANGBU_TRY_ASSIGN(const FoundTrade found,
                      byId ? FoundTrade::byId(session) : FoundTrade::byReceipt(session));
    return found.answer(session.language());
}

Result<Answer> voidTrade(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(
        books->voidTrade.run(found.store, found.trade.id, session.arguments().text(u"reason"_s)));
    return changedTrade(session);
}

QList<Option> showOptions()
{
    return {
        storeOption(Option::Optional),
        { u"date"_s,
          u"DATE"_s,
          Option::Optional,
          { "with --store and --receipt, in place of ID", "--store, --receipt와 함께 ID 대신" } },
        { u"receipt"_s, u"N"_s, Option::Optional, { "the receipt's number", "영수증 번호" } }
    };
}

} // namespace

QList<Command> tradeCommands()
{
    return {
        { .words = { u"trade"_s, u"list"_s },
          .options = { storeOption(),
                       { u"open"_s, {}, Option::Optional, { "only open ones", "진행 중만" } } },
          .meaning = { "Lists the trades of a store.", "상점의 거래를 보여 줍니다." },
          .example = u"trade list --store 한강식당 --open"_s,
          .run = listTrades },
        { .words = { u"trade"_s, u"show"_s },
          .arguments = { { u"ID"_s, Argument::AtMostOne } },
          .options = showOptions(),
          .meaning = { "Shows a trade with its orders and payments.",
                       "거래와 그 주문, 결제를 보여 줍니다." },
          .example = u"trade show --store 한강식당 --date 2026-10-31 --receipt 7"_s,
          .run = showTrade },
        { .words = { u"trade"_s, u"void"_s },
          .arguments = { { u"ID"_s } },
          .options = { reasonOption(Option::Required) },
          .meaning = { "Makes an open trade void; the stock comes back.",
                       "진행 중인 거래를 취소하고 재고를 되돌립니다." },
          .example = u"trade void 1230000000005 --reason '손님이 떠남'"_s,
          .run = voidTrade },
    };
}

} // namespace jangbu
