#include "core/menu/product.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Done checkPrice(const Currency& currency, Money price)
{
    if (!price.isNegative() && price <= maxPrice)
        return done;
    return Error { ErrorCode::ValueInvalid,
                   { u"price"_s, currency.toDecimal(price),
                     u"0…%1"_s.arg(currency.toDecimal(maxPrice)) } };
}

Done checkStock(const QString& field, qint64 count)
{
    if (count >= 0 && count <= maxStock)
        return done;
    return Error { ErrorCode::ValueInvalid,
                   { field, QString::number(count), u"0…%1"_s.arg(maxStock) } };
}

bool isRunningOut(const Product& product)
{
    return !product.soldOut && product.stock < 10 && product.stock * 3 <= product.baseStock;
}

} // namespace jangbu
