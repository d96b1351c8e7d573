#include "core/settlement/accountantsbook.h"

#include "core/text/names.h"

#include <map>

namespace jangbu {

void ReceiptSums::add(const ReceiptSums& other)
{
    count += other.count;
    amount += other.amount;
    vat += other.vat;
    taxFree += other.taxFree;
}

ReceiptSums ReceiptSums::without(const ReceiptSums& refunds) const
{
    return { count, amount - refunds.amount, vat - refunds.vat, taxFree - refunds.taxFree };
}

void BookRow::add(const BookRow& other)
{
    sold.add(other.sold);
    refunded.add(other.refunded);
    fee += other.fee;
    unrated += other.unrated;
}

QList<StatementFee> feesOf(const QList<BookRow>& rows)
{
    std::map<QString, StatementFee, CodePointLess> companies;
    for (const BookRow& row : rows) {
        if (row.way.method != PaymentMethod::Card)
            continue;
        StatementFee& company = companies[row.way.label];
        company.cardCompany = row.way.label;
        company.amount += row.net().amount;
        company.fee += row.fee;
    }
    QList<StatementFee> fees;
    for (const auto& [name, company] : companies)
        fees.append(company);
    return fees;
}

QList<Money> taxFreeShares(Money taxFree, const QList<Money>& parts)
{
    Money whole;
    for (const Money part : parts)
        whole += part;
    QList<Money> shares;
    Money paid;
    Money shared;
    for (const Money part : parts) {
        paid += part;
        const Money upToHere
            = whole.isZero() ? Money() : shareFloored(taxFree, paid.minor(), whole.minor());
        shares.append(upToHere - shared);
        shared = upToHere;
    }
    return shares;
}

} // namespace jangbu
