#include "ui/receipts/waywords.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// A company as it is said with the word for card, whether its name has it already or not.
bool saysCard(const QString& company)
{
    return company.endsWith(u"카드"_s) || company.endsWith(u"card"_s, Qt::CaseInsensitive);
}

} // namespace

QString WayWords::shortName(const PaymentWay& way)
{
    if (way.method == PaymentMethod::Cash)
        return tr("Cash");
    if (way.kind == CardKind::Debit)
        return tr("%1 debit", "card company").arg(way.label);
    return way.label;
}

QString WayWords::longName(const PaymentWay& way)
{
    if (way.method != PaymentMethod::Card)
        return shortName(way);
    if (way.kind == CardKind::Debit)
        return tr("%1 debit card").arg(way.label);
    return saysCard(way.label) ? way.label : tr("%1 card").arg(way.label);
}

QString WayWords::takeWords(const PaymentWay& way, const QString& amount)
{
    switch (way.method) {
    case PaymentMethod::Cash:
        return tr("Take %1 in cash").arg(amount);
    case PaymentMethod::Card:
        return tr("Take %1 by %2").arg(amount, longName(way));
    case PaymentMethod::Other:
        break;
    }
    return tr("Take %1 by %2", "a way that is neither cash nor a card").arg(amount, way.label);
}

QString WayWords::takenWords(const PaymentWay& way, const QString& amount)
{
    return tr("Took %1, %2").arg(amount, longName(way));
}

} // namespace jangbu::ui
