#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/foundtrade.h"
#include "app/ctl/tradeview.h"
#include "core/trade/tradelimits.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<PaymentWay> wayOf(const Arguments& arguments)
{
    PaymentWay way;
    JANGBU_TRY_ASSIGN(way.method, needed(arguments.method(u"method"_s)));
    JANGBU_TRY_ASSIGN(const auto kind, arguments.cardKind(u"kind"_s));
    way.kind = kind.value_or(CardKind::None);
    const bool card = way.method == PaymentMethod::Card;
    const bool other = way.method == PaymentMethod::Other;
    if (!card && arguments.has(u"card"_s))
        return Arguments::invalid(u"card"_s, arguments.text(u"card"_s), Expectation::Empty);
    if (!other && arguments.has(u"other"_s))
        return Arguments::invalid(u"other"_s, arguments.text(u"other"_s), Expectation::Empty);
    if (card)
        way.label = arguments.text(u"card"_s);
    else if (other)
        way.label = arguments.optionalText(u"other"_s).value_or(u"unknown"_s);
    return way;
}

Result<Answer> payTrade(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const PaymentWay way, wayOf(arguments));
    JANGBU_TRY(arguments.time(u"at"_s));
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    JANGBU_TRY_ASSIGN(const auto amount, arguments.amount(u"amount"_s, found.store.currency));
    JANGBU_TRY_ASSIGN(const auto at, session.instant(u"at"_s, found.store));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const TakenPart taken,
                      books->takePayment.run(found.store, found.trade.id, way, amount, at));
    JANGBU_TRY_ASSIGN(Answer answer, changedTrade(session));
    answer.json.insert(u"part"_s, taken.part.value());
    answer.json.insert(u"part_amount"_s, taken.amount.minor());
    answer.json.insert(u"left"_s, taken.left.minor());
    const Phrase left { "Still to pay: %1\n", "남은 금액: %1\n" };
    if (!taken.left.isZero())
        answer.text += session.say(left).arg(session.amount(taken.left, found.store.currency));
    return answer;
}

/// The whole of what is left of a line where no quantity was given.
Result<RefundRequest> refundRequest(const Arguments& arguments, const LedgerTrade& trade)
{
    RefundRequest request;
    JANGBU_TRY_ASSIGN(const auto line, arguments.id<LineId>(u"line"_s));
    JANGBU_TRY_ASSIGN(const auto quantity,
                      arguments.wholeNumber(u"quantity"_s, 1, maxLineQuantity));
    JANGBU_TRY_ASSIGN(request.part, arguments.id<PartId>(u"part"_s));
    if (!line)
        return request;
    RefundRequest::Piece piece { *line, quantity.value_or(1) };
    for (const LedgerLine& sold : trade.lines) {
        if (sold.id == *line && !quantity)
            piece.quantity = qMax(sold.quantity - sold.refundedQuantity, qint64(1));
    }
    request.pieces.append(piece);
    return request;
}

Result<Answer> refundTrade(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has(u"quantity"_s) && !arguments.has(u"line"_s)) {
        return Error { ErrorCode::OptionMissing, { u"trade refund --quantity"_s, u"--line ID"_s } };
    }
    JANGBU_TRY(arguments.time(u"at"_s));
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    JANGBU_TRY_ASSIGN(const RefundRequest request, refundRequest(arguments, found.trade));
    RefundTrade::Options options;
    options.reason = arguments.text(u"reason"_s);
    options.givesStockBack = arguments.has(u"restock"_s);
    JANGBU_TRY_ASSIGN(options.at, session.instant(u"at"_s, found.store));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const LedgerRefund refund,
                      books->refundTrade.run(found.store, found.trade.id, request, options));
    const Phrase text { "Refunded %1 of trade %2 on %3, card fees back %4\n",
                        "거래 %2에서 %1 환불, 영업일 %3, 돌려받은 카드 수수료 %4\n" };
    return Answer { refundJson(refund),
                    session.say(text).arg(session.amount(refund.amount, found.store.currency),
                                          QString::number(refund.trade.value()),
                                          refund.businessDate.toIso(),
                                          session.amount(refund.fee, found.store.currency)) };
}

Result<Answer> unpayTrade(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const PartId part, needed(arguments.id<PartId>(u"part"_s)));
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(
        books->takeBackPart.run(found.store, found.trade.id, part, arguments.text(u"reason"_s)));
    return changedTrade(session);
}

Option atOption()
{
    return { u"at"_s,
             u"INSTANT"_s,
             Option::Optional,
             { "when, by the store's clock or with an offset; now if not given",
               "시각(상점 시간 또는 오프셋 포함), 없으면 지금" } };
}

QList<Option> payOptions()
{
    return {
        { u"method"_s, u"CASH|CARD|OTHER"_s, Option::Required, { "how", "결제 수단" } },
        { u"card"_s, u"K"_s, Option::Optional, { "the card company", "카드사" } },
        { u"kind"_s,
          u"credit|debit"_s,
          Option::Optional,
          { "kind of card, credit if not given", "카드 종류, 없으면 credit" } },
        { u"other"_s,
          u"NAME"_s,
          Option::Optional,
          { "what the other way is called, “unknown” if not given",
            "기타 결제 수단의 이름, 없으면 “unknown”" } },
        { u"amount"_s,
          u"N"_s,
          Option::Optional,
          { "part of what is to pay; all that is left if not given",
            "일부 금액, 없으면 남은 금액 모두" } },
        atOption(),
    };
}

QList<Option> refundOptions()
{
    return {
        { u"line"_s,
          u"ID"_s,
          Option::Optional,
          { "one line; all that is left of the trade if not given",
            "주문 상세 하나, 없으면 거래에서 남은 것 모두" } },
        { u"quantity"_s,
          u"N"_s,
          Option::Optional,
          { "pieces of the line; all that are left if not given",
            "주문 상세의 수량, 없으면 남은 수량 모두" } },
        { u"part"_s,
          u"ID"_s,
          Option::Optional,
          { "the payment it goes back to; the newest first if not given",
            "돌려줄 결제, 없으면 최근 결제부터" } },
        reasonOption(Option::Optional),
        atOption(),
        { u"restock"_s,
          {},
          Option::Optional,
          { "put the pieces back into the stock", "재고에 되돌리기" } },
    };
}

} // namespace

QList<Command> paymentCommands()
{
    return {
        { .words = { u"trade"_s, u"pay"_s },
          .arguments = { { u"ID"_s } },
          .options = payOptions(),
          .meaning = { "Takes a payment, whole or a part of it.", "전부 또는 일부를 결제합니다." },
          .example = u"trade pay 1230000000005 --method CARD --card K --kind debit"_s,
          .run = payTrade },
        { .words = { u"trade"_s, u"refund"_s },
          .arguments = { { u"ID"_s } },
          .options = refundOptions(),
          .meaning = { "Gives lines of a paid trade back, all or some.",
                       "결제된 거래의 전부 또는 일부를 환불합니다." },
          .example = u"trade refund 1230000000005 --reason '주문 착오'"_s,
          .run = refundTrade },
        { .words = { u"trade"_s, u"unpay"_s },
          .arguments = { { u"ID"_s } },
          .options = { { u"part"_s, u"ID"_s, Option::Required, { "the payment", "결제" } },
                       reasonOption(Option::Required) },
          .meaning = { "Takes back a part of a trade that is not paid in full.",
                       "다 결제되지 않은 거래의 결제를 취소합니다." },
          .example = u"trade unpay 1230000000005 --part 1230000000009 --reason '카드 오류'"_s,
          .run = unpayTrade },
    };
}

} // namespace jangbu
