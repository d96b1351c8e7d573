#include "core/payment/paymentway.h"

#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString& field, const QString& value, const QString& expected)
{
    return { ErrorCode::ValueInvalid, { field, value, expected } };
}

} // namespace

Result<PaymentWay> parsePaymentWay(const PaymentWay& asked)
{
    const bool isCard = asked.method == PaymentMethod::Card;
    const QString field = asked.method == PaymentMethod::Other ? u"other"_s : u"card_company"_s;
    JANGBU_TRY_ASSIGN(const QString label, parseOptionalText(asked.label));
    if (asked.method != PaymentMethod::Cash && label.isEmpty())
        return invalid(field, label, u"1…%1"_s.arg(maxNameLength));
    if (asked.method == PaymentMethod::Cash && !label.isEmpty())
        return invalid(field, label, u"“”"_s);
    if (!isCard && asked.kind != CardKind::None)
        return invalid(u"kind"_s, wordOf(asked.kind), u"“”"_s);
    const CardKind kind = isCard && asked.kind == CardKind::None ? CardKind::Credit : asked.kind;
    return PaymentWay { asked.method, label, kind };
}

void ratePart(LedgerPart& part, const FeeSchedule& schedule, StoreId store, BusinessDate date)
{
    part.fee = Money();
    part.rated = true;
    if (part.way.method != PaymentMethod::Card)
        return;
    const auto rate = schedule.rateFor(store, part.way.label, part.way.kind, date);
    part.rated = rate.has_value();
    if (rate)
        part.fee = rate->feeOf(part.amount);
}

} // namespace jangbu
