#include "tests/support/salesrows.h"

namespace jangbu::test {

QByteArray fullHeader()
{
    return "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,"
           "method,"
           "card_company,kind,other,discount,tax_free,part,part_amount,receipt\n";
}

QByteArray rowWith(const QList<QByteArray>& changes)
{
    const QList<QByteArray> names = fullHeader().trimmed().split(',');
    QList<QByteArray> values { "한강",   "1",         "1번",  "1", "2026-11-20T12:00:00",
                               "비빔밥", "MAIN_MENU", "8000", "1", "2026-11-20T13:00:00",
                               "CARD",   "K",         "",     "",  "",
                               "",       "",          "",     "" };
    for (const QByteArray& change : changes) {
        const qsizetype split = change.indexOf('=');
        values[names.indexOf(change.first(split))] = change.sliced(split + 1);
    }
    return values.join(',') + '\n';
}

QByteArray partWith(const QList<QByteArray>& changes)
{
    return rowWith(
        QList<QByteArray> { "product=", "category=", "unit_price=", "quantity=", "device=",
                            "order=", "ordered_at=", "paid_at=", "method=CASH", "card_company=" }
        + changes);
}

} // namespace jangbu::test
