#include "core/menu/menudeeds.h"

#include "core/menu/categoryrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject valuesOf(const Store& store, const Product& product)
{
    return { { u"name"_s, product.name },
             { u"price"_s, store.currency.toDecimal(product.price) },
             { u"base_stock"_s, product.baseStock },
             { u"stock"_s, product.stock },
             { u"tax_free"_s, product.taxFree },
             { u"sold_out"_s, product.soldOut } };
}

Result<QString> categoryName(Database& database, const Store& store, CategoryId id)
{
    JANGBU_TRY_ASSIGN(const auto category, CategoryRepository(database).find(store.id, id));
    return category ? category->name : QString();
}

Act actOf(const Product& before, const Product& after)
{
    if (before.price != after.price)
        return Act::PriceChanged;
    const bool isStockOnly = before.name == after.name && before.category == after.category
        && before.baseStock == after.baseStock && before.taxFree == after.taxFree
        && (before.stock != after.stock || before.soldOut != after.soldOut);
    return isStockOnly ? Act::StockChanged : Act::ProductChanged;
}

} // namespace

Deed deedOn(const Store& store, Act act, const Product& product)
{
    return {
        .act = act, .store = store.id, .subject = product.name, .after = valuesOf(store, product)
    };
}

Done recordChange(Database& database, const Store& store, const Product& before,
                  const Product& after)
{
    Deed deed { .act = actOf(before, after), .store = store.id, .subject = before.name };
    const QJsonObject was = valuesOf(store, before);
    const QJsonObject is = valuesOf(store, after);
    for (auto value = was.constBegin(); value != was.constEnd(); ++value) {
        if (is.value(value.key()) == value.value())
            continue;
        deed.before.insert(value.key(), value.value());
        deed.after.insert(value.key(), is.value(value.key()));
    }
    if (before.category != after.category) {
        JANGBU_TRY_ASSIGN(const QString from, categoryName(database, store, before.category));
        JANGBU_TRY_ASSIGN(const QString to, categoryName(database, store, after.category));
        deed.before.insert(u"category"_s, from);
        deed.after.insert(u"category"_s, to);
    }
    return deed.after.isEmpty() ? Done(done) : record(database, deed);
}

} // namespace jangbu
