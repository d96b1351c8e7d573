#include "core/menu/changeproducts.h"

#include "core/menu/categoryrepository.h"
#include "core/menu/menudeeds.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The edits with their names as the books hold them.
Result<QList<ProductEdit>> checked(QList<ProductEdit> edits)
{
    for (ProductEdit& edit : edits) {
        if (edit.baseStock)
            JANGBU_TRY(checkStock(u"base_stock"_s, *edit.baseStock));
        if (edit.stock)
            JANGBU_TRY(checkStock(u"stock"_s, *edit.stock));
        if (edit.name) {
            JANGBU_TRY_ASSIGN(edit.name, parseName(*edit.name));
        }
    }
    return edits;
}

Result<Money> priceAfter(const Store& store, const Product& product, const PriceStep& step)
{
    if (const auto price = step.applyTo(product.price))
        return *price;
    const Money wanted = step.resultFor(product.price).value_or(product.price);
    return Error { ErrorCode::PriceOutOfRange,
                   { product.name, store.currency.toDecimal(wanted),
                     store.currency.toDecimal(maxPrice) } };
}

qint64 stockAfter(const Product& product, const ProductEdit& edit)
{
    if (edit.isRestocked)
        return product.baseStock;
    return qMax(qint64(0), edit.stock.value_or(product.stock) + edit.stockBy);
}

template <typename Value> std::optional<Value> ifChanged(const Value& before, const Value& after)
{
    return before == after ? std::nullopt : std::optional(before);
}

} // namespace

bool EditedProduct::isSame() const
{
    const ProductEdit back = undoing();
    return !back.name && !back.category && !back.price && !back.baseStock && back.stockBy == 0
        && !back.taxFree && !back.soldOut && !back.position;
}

ProductEdit EditedProduct::undoing() const
{
    ProductEdit edit { .product = before.id,
                       .name = ifChanged(before.name, after.name),
                       .category = ifChanged(before.category, after.category),
                       .price = std::nullopt,
                       .baseStock = ifChanged(before.baseStock, after.baseStock),
                       .stockBy = before.stock - after.stock,
                       .taxFree = ifChanged(before.taxFree, after.taxFree),
                       .soldOut = ifChanged(before.soldOut, after.soldOut),
                       .position = ifChanged(before.position, after.position) };
    if (before.price != after.price)
        edit.price = PriceStep::to(before.price);
    // In another category it would be put last.
    if (edit.category)
        edit.position = before.position;
    return edit;
}

Result<QList<EditedProduct>> ChangeProducts::run(const Store& store, QList<ProductEdit> edits)
{
    if (edits.isEmpty())
        return QList<EditedProduct>();
    const bool isStockOnly = std::all_of(
        edits.cbegin(), edits.cend(), [](const ProductEdit& edit) { return edit.isStockOnly(); });
    JANGBU_TRY(isStockOnly ? mayWork(m_database) : mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY_ASSIGN(edits, checked(edits));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, edits.size()));
    return inTransaction(m_database, [&]() -> Result<QList<EditedProduct>> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        QList<EditedProduct> changed;
        for (const ProductEdit& edit : edits) {
            JANGBU_TRY_ASSIGN(const EditedProduct product, change(store, edit, ids));
            changed.append(product);
        }
        return changed;
    });
}

Result<EditedProduct> ChangeProducts::change(const Store& store, const ProductEdit& edit,
                                             IdRange& ids)
{
    ProductRepository products(m_database);
    JANGBU_TRY_ASSIGN(const Product before, products.livingById(store.id, edit.product));
    JANGBU_TRY_ASSIGN(const Product after, edited(store, before, edit));
    JANGBU_TRY(products.update(store.id, after, ids.skip(1), m_clock.nowUtc()));
    if (after.stock != before.stock)
        JANGBU_TRY(products.setStock(store.id, after.id, after.stock));
    JANGBU_TRY(recordChange(m_database, store, before, after));
    return EditedProduct { before, after };
}

Result<Product> ChangeProducts::edited(const Store& store, const Product& before,
                                       const ProductEdit& edit)
{
    Product product = before;
    if (edit.category)
        JANGBU_TRY(moveTo(store, *edit.category, product));
    if (edit.price) {
        JANGBU_TRY_ASSIGN(product.price, priceAfter(store, before, *edit.price));
    }
    product.name = edit.name.value_or(before.name);
    product.baseStock = edit.baseStock.value_or(before.baseStock);
    product.stock = stockAfter(product, edit);
    product.taxFree = edit.taxFree.value_or(before.taxFree);
    product.soldOut = edit.soldOut.value_or(before.soldOut);
    product.position = edit.position.value_or(product.position);
    return product;
}

Done ChangeProducts::moveTo(const Store& store, CategoryId category, Product& product)
{
    if (category == product.category)
        return done;
    JANGBU_TRY(CategoryRepository(m_database).bringBack(store, category));
    JANGBU_TRY_ASSIGN(product.position,
                      ProductRepository(m_database).nextPosition(store.id, category));
    product.category = category;
    return done;
}

} // namespace jangbu
