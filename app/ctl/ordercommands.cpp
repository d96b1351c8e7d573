#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/orderview.h"
#include "app/ctl/tradeview.h"
#include "core/text/names.h"
#include "core/trade/tradelimits.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<QList<OrderedProduct>> orderedProducts(const Arguments& arguments)
{
    QList<OrderedProduct> products;
    for (const QString& written : arguments.all(u"line"_s)) {
        const qsizetype equals = written.lastIndexOf(u'=');
        const auto quantity = equals < 1 ? std::optional<qint64>()
                                         : wholeNumberFrom(QStringView(written).sliced(equals + 1));
        if (!quantity || *quantity < 1 || *quantity > maxLineQuantity)
            return Arguments::invalid(u"line"_s, written, Expectation::ProductAndQuantity);
        JANGBU_TRY_ASSIGN(const QString name, parseName(written.first(equals)));
        products.append({ name, *quantity });
    }
    return products;
}

Result<Answer> addOrder(Session& session)
{
    JANGBU_TRY_ASSIGN(const QList<OrderedProduct> products, orderedProducts(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const PlacedOrder placed,
                      books->placeOrder.run(store, session.arguments().text(u"table"_s), products));
    const Phrase text { "Order %1 of trade %2: %3, the trade now %4\n",
                        "거래 %2의 주문 %1: %3, 거래 합계 %4\n" };
    return Answer { { { u"order"_s, placed.order.value() },
                      { u"trade"_s, placed.trade.value() },
                      { u"amount"_s, placed.amount.minor() },
                      { u"trade_amount"_s, placed.tradeAmount.minor() } },
                    session.say(text).arg(QString::number(placed.order.value()),
                                          QString::number(placed.trade.value()),
                                          session.amount(placed.amount, store.currency),
                                          session.amount(placed.tradeAmount, store.currency)) };
}

/// An order that was asked for, and its store.
struct FoundOrder {
    Store store;
    ListedOrder order;

    static Result<FoundOrder> byId(Session& session)
    {
        JANGBU_TRY_ASSIGN(const OrderId id, needed(session.arguments().id<OrderId>(u"ID"_s)));
        JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
        JANGBU_TRY_ASSIGN(const auto stores, books->stores.all());
        const auto number = LedgerReader::storeOf(id.value());
        for (const Store& store : stores) {
            if (number != store.id)
                continue;
            JANGBU_TRY_ASSIGN(const ListedOrder order, books->listOrders.find(store, id));
            return FoundOrder { store, order };
        }
        return Error { ErrorCode::OrderNotFound, { QString::number(id.value()) } };
    }

    /// The order as it is after a command has changed it.
    static Result<Answer> changed(Session& session)
    {
        JANGBU_TRY_ASSIGN(const FoundOrder found, byId(session));
        return Answer { orderJson(found.order),
                        orderText(found.store, found.order, session.language()) };
    }

    TradeId trade() const { return order.trade; }
    OrderId id() const { return order.order.id; }
};

Result<Answer> listOrders(Session& session)
{
    const Arguments& arguments = session.arguments();
    OrdersQuestion question;
    JANGBU_TRY_ASSIGN(const auto state, arguments.oneOf(u"state"_s, orderStateWords()));
    JANGBU_TRY_ASSIGN(question.paidOn, arguments.date(u"date"_s));
    if (state)
        question.states.insert(*orderStateFrom(*state));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto orders, books->listOrders.run(store, question));
    QJsonArray list;
    for (const ListedOrder& order : orders)
        list.append(orderJson(order));
    return Answer { { { u"orders"_s, list } }, orderListText(store, orders, session.language()) };
}

Result<Answer> showOrder(Session& session)
{
    return FoundOrder::changed(session);
}

template <OrderState To> Result<Answer> stepOrder(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundOrder found, FoundOrder::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->changeOrder.run(found.store, found.trade(), found.id(), To,
                                      session.arguments().text(u"reason"_s)));
    return FoundOrder::changed(session);
}

Result<Answer> tickLine(Session& session)
{
    JANGBU_TRY_ASSIGN(const LineId line, needed(session.arguments().id<LineId>(u"line"_s)));
    JANGBU_TRY_ASSIGN(const FoundOrder found, FoundOrder::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const bool isOwn = std::any_of(found.order.lines.cbegin(), found.order.lines.cend(),
                                   [line](const LedgerLine& each) { return each.id == line; });
    if (!isOwn)
        return Error { ErrorCode::LineNotFound, { QString::number(line.value()) } };
    JANGBU_TRY(
        books->markLine.run(found.store, found.trade(), line, !session.arguments().has(u"undo"_s)));
    return FoundOrder::changed(session);
}

Result<Answer> requestReturn(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundOrder found, FoundOrder::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->returnOrder.request(found.store, found.trade(), found.id(),
                                          session.arguments().text(u"reason"_s)));
    return FoundOrder::changed(session);
}

Result<Answer> refuseReturn(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundOrder found, FoundOrder::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->returnOrder.refuse(found.store, found.trade(), found.id(),
                                         session.arguments().text(u"reason"_s)));
    return FoundOrder::changed(session);
}

Result<Answer> approveReturn(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundOrder found, FoundOrder::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    RefundTrade::Options options;
    options.reason = session.arguments().text(u"reason"_s);
    options.givesStockBack = session.arguments().has(u"restock"_s);
    JANGBU_TRY_ASSIGN(const auto refund,
                      books->returnOrder.approve(found.store, found.trade(), found.id(), options));
    JANGBU_TRY_ASSIGN(Answer answer, FoundOrder::changed(session));
    answer.json.insert(u"refund"_s, refund ? QJsonValue(refundJson(*refund)) : QJsonValue());
    const Phrase text { "Refunded %1\n", "%1 환불\n" };
    answer.text += session.say(text).arg(
        session.amount(refund ? refund->amount : Money(), found.store.currency));
    return answer;
}

Command stepCommand(const QString& word, const Phrase& meaning, Command::Run run,
                    const QList<Option>& options = {})
{
    return { .words = { u"order"_s, word },
             .arguments = { { u"ID"_s } },
             .options = options,
             .meaning = meaning,
             .example = u"order %1 1230000000006%2"_s.arg(
                 word, options.isEmpty() ? QString() : u" --reason '재료 소진'"_s),
             .run = run };
}

QList<Command> lifeCommands()
{
    using enum OrderState;
    return {
        stepCommand(u"accept"_s, { "Accepts a new order.", "새 주문을 접수합니다." },
                    stepOrder<Accepted>),
        stepCommand(u"prepare"_s, { "The kitchen starts an order.", "조리를 시작합니다." },
                    stepOrder<Preparing>),
        { .words = { u"order"_s, u"tick"_s },
          .arguments = { { u"ID"_s } },
          .options
          = { { u"line"_s, u"ID"_s, Option::Required, { "the line", "주문 상세" } },
              { u"undo"_s, {}, Option::Optional, { "it is not done after all", "표시 지우기" } } },
          .meaning = { "The kitchen has done one line of an order that it has.",
                       "조리 중인 주문의 한 줄을 다 됐다고 표시합니다." },
          .example = u"order tick 1230000000006 --line 1230000000007"_s,
          .run = tickLine },
        stepCommand(u"serve"_s, { "An order is on its table.", "테이블에 서빙했습니다." },
                    stepOrder<Served>),
        stepCommand(
            u"ready"_s,
            { "An order to take out or to deliver is ready.", "포장·배달 주문이 준비되었습니다." },
            stepOrder<Ready>),
        stepCommand(u"send"_s, { "An order is on the way.", "배달을 보냅니다." },
                    stepOrder<OnTheWay>),
        stepCommand(u"deliver"_s,
                    { "An order was delivered or handed over.", "배달했거나 손님에게 건넸습니다." },
                    stepOrder<Delivered>),
        stepCommand(u"cancel"_s,
                    { "Cancels an order of an open trade; the stock comes back.",
                      "진행 중인 거래의 주문을 취소하고 재고를 되돌립니다." },
                    stepOrder<Cancelled>, { reasonOption(Option::Required) }),
    };
}

Command returnCommand(const QString& word, const Phrase& meaning, Command::Run run,
                      const QList<Option>& options)
{
    return { .words = { u"order"_s, u"return"_s, word },
             .arguments = { { u"ID"_s } },
             .options = options,
             .meaning = meaning,
             .example = u"order return %1 1230000000006 --reason '손님 변심'"_s.arg(word),
             .run = run };
}

QList<Command> returnCommands()
{
    const Option reason = reasonOption(Option::Optional);
    return {
        returnCommand(u"request"_s,
                      { "Asks to give a paid order back.", "결제된 주문의 반품을 요청합니다." },
                      requestReturn, { reason }),
        returnCommand(u"approve"_s,
                      { "Approves a return: what is left of the order is refunded.",
                        "반품을 승인하고 주문의 남은 금액을 환불합니다." },
                      approveReturn,
                      { reason,
                        { u"restock"_s,
                          {},
                          Option::Optional,
                          { "put the pieces back into the stock", "재고에 되돌리기" } } }),
        returnCommand(u"refuse"_s,
                      { "Refuses a return; the order is where it was.",
                        "반품을 거절합니다. 주문은 전 상태로 돌아갑니다." },
                      refuseReturn, { reason }),
    };
}

QList<Option> orderListOptions()
{
    return { storeOption(),
             { u"state"_s,
               u"S"_s,
               Option::Optional,
               { "placed, accepted, preparing, served, cancelled, ready, on_the_way, delivered, "
                 "return_requested or returned",
                 "placed, accepted, preparing, served, cancelled, ready, on_the_way, delivered, "
                 "return_requested, returned 중 하나" } },
             { u"date"_s,
               u"DATE"_s,
               Option::Optional,
               { "also those of trades paid on this business date",
                 "이 영업일에 결제된 거래의 주문도" } } };
}

} // namespace

QList<Command> orderCommands()
{
    const QList<Command> first {
        { .words = { u"order"_s, u"add"_s },
          .options = { storeOption(),
                       { u"table"_s, u"T"_s, Option::Required, { "the table", "테이블" } },
                       { u"line"_s,
                         u"PRODUCT=QTY"_s,
                         Option::Repeated,
                         { "a product and how many", "메뉴와 수량" } } },
          .meaning = { "Takes an order: opens the table's trade or adds to it.",
                       "주문을 받습니다. 테이블의 거래를 열거나 더합니다." },
          .example = u"order add --store 한강식당 --table 3 --line 물냉면=2 --line 왕만두=1"_s,
          .run = addOrder },
        { .words = { u"order"_s, u"list"_s },
          .options = orderListOptions(),
          .meaning = { "Lists the orders of open trades, and those under way.",
                       "진행 중인 거래의 주문과 끝나지 않은 주문을 보여 줍니다." },
          .example = u"order list --store 한강식당 --state placed"_s,
          .run = listOrders },
        { .words = { u"order"_s, u"show"_s },
          .arguments = { { u"ID"_s } },
          .meaning = { "Shows an order with its lines.", "주문과 그 상세를 보여 줍니다." },
          .example = u"order show 1230000000006"_s,
          .run = showOrder },
    };
    return first + lifeCommands() + returnCommands();
}

} // namespace jangbu
