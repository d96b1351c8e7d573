#include "core/menu/restoreproduct.h"

#include "core/audit/auditlog.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/menudeeds.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

Result<QList<Product>> RestoreProduct::run(const Store& store, const QList<ProductId>& products)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    if (products.isEmpty())
        return QList<Product>();
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, products.size()));
    return inTransaction(m_database, [&]() -> Result<QList<Product>> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        QList<Product> restored;
        for (const ProductId id : products) {
            JANGBU_TRY_ASSIGN(const Product product, restore(store, id, std::nullopt, ids.skip(1)));
            restored.append(product);
        }
        return restored;
    });
}

Result<Product> RestoreProduct::run(const Store& store, ProductId product, const QString& newName)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY_ASSIGN(const QString name, parseName(newName));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, 1));
    return inTransaction(m_database, [&]() -> Result<Product> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        return restore(store, product, name, taken.first());
    });
}

Result<Product> RestoreProduct::restore(const Store& store, ProductId id,
                                        const std::optional<QString>& name, qint64 historyId)
{
    ProductRepository products(m_database);
    JANGBU_TRY_ASSIGN(const auto deleted, products.find(store.id, id));
    if (!deleted)
        return Error { ErrorCode::ProductNotFound, { QString::number(id.value()) } };
    if (!deleted->deletedAtUtc)
        return Error { ErrorCode::ProductExists, { deleted->name } };
    JANGBU_TRY(CategoryRepository(m_database).bringBack(store, deleted->category));
    Product product = *deleted;
    product.name = name.value_or(product.name);
    product.deletedAtUtc = std::nullopt;
    JANGBU_TRY(products.update(store.id, product, historyId, m_clock.nowUtc()));
    JANGBU_TRY(record(m_database, deedOn(store, Act::ProductRestored, product)));
    return product;
}

} // namespace jangbu
