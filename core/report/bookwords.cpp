#include "core/report/bookwords.h"

#include "core/text/phrase.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString kindText(CardKind kind, Language language)
{
    switch (kind) {
    case CardKind::None:
        return {};
    case CardKind::Credit:
        return Phrase { "credit", "신용" }.in(language);
    case CardKind::Debit:
        return Phrase { "debit", "체크" }.in(language);
    }
    Q_UNREACHABLE();
}

} // namespace

QString wayText(const PaymentWay& way, Language language)
{
    switch (way.method) {
    case PaymentMethod::Cash:
        return Phrase { "Cash", "현금" }.in(language);
    case PaymentMethod::Card:
        return Phrase { "Card %1 %2", "카드 %1 %2" }
            .in(language)
            .arg(way.label, kindText(way.kind, language))
            .trimmed();
    case PaymentMethod::Other:
        return way.label;
    }
    Q_UNREACHABLE();
}

QString periodText(const TaxPeriod& period, Language language)
{
    const QString name = period.name();
    const Phrase quarter { "%1 Q%2", "%1년 %2분기" };
    const Phrase half { "%1 H%2", "%1년 %2반기" };
    const QString place = period.isQuarter() || language == Language::English ? name.last(1)
        : name.endsWith(u'1')                                                 ? u"상"_s
                                                                              : u"하"_s;
    return (period.isQuarter() ? quarter : half).in(language).arg(name.first(4), place);
}

QList<VatReason> reasonsOf(const VatDifference& difference, const AccountantsBook& book,
                           Language language)
{
    const Phrase rounding {
        "Rounding: here each receipt is rounded to the smallest unit, there a whole sum once.",
        "반올림: 한쪽은 영수증마다, 다른 쪽은 합계에서 한 번 반올림합니다."
    };
    const Phrase rates {
        "The VAT rate changed: a sum goes by the rate of its last day, a receipt by "
        "that of its own day.",
        "세율 변경: 합계는 마지막 날의 세율, 영수증은 그날의 세율로 계산합니다."
    };
    const Phrase outside { "Days of these settlements that lie outside %1 to %2.",
                           "정산에 들어 있으나 %1부터 %2까지에 들지 않는 날의 부가세입니다." };
    const Phrase kept { "Closed settlements keep the VAT that they were closed with.",
                        "마감된 정산은 마감할 때의 부가세를 그대로 둡니다." };
    const Window period = book.period.window();
    QList<VatReason> reasons;
    const auto add = [&](Money amount, const QString& text) {
        if (!amount.isZero())
            reasons.append({ text, amount });
    };
    add(difference.outside,
        outside.in(language).arg(period.start.toIso(), period.lastDay().toIso()));
    add(difference.rates, rates.in(language));
    add(difference.kept, kept.in(language));
    add(difference.rounding, rounding.in(language));
    return reasons;
}

QStringList bookNotes(const AccountantsBook& book, Language language)
{
    const Phrase months {
        "Months are calendar months of business dates. A refund counts on the day "
        "of the refund.",
        "월은 영업일 기준 달력의 월입니다. 환불은 환불한 날에 들어갑니다."
    };
    const Phrase receipts {
        "The VAT of a receipt is what lies inside its taxable part, rounded to the nearest unit. "
        "What "
        "is tax-free of a trade is shared out among its payments in proportion.",
        "영수증의 부가세는 과세 금액에 포함된 세액을 반올림한 값입니다. 거래의 면세 금액은 결제 "
        "금액에 비례하여 나눕니다."
    };
    const Phrase noVat { "No VAT rate is set for this store, so VAT is 0.",
                         "이 상점에는 부가세율이 정해져 있지 않아 부가세가 0입니다." };
    const Phrase unrated {
        "Card payments whose rate is not known: %1. Their fee is 0 here.",
        "수수료율을 모르는 카드 결제가 %1건 있으며, 수수료는 0으로 계산했습니다."
    };
    QStringList notes { months.in(language) };
    notes.append((book.hasVat ? receipts : noVat).in(language));
    if (book.total.unrated > 0)
        notes.append(unrated.in(language).arg(book.total.unrated));
    return notes;
}

} // namespace jangbu
