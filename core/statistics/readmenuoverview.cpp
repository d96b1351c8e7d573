#include "core/statistics/readmenuoverview.h"

#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace jangbu {

Result<MenuOverview> ReadMenuOverview::run(const Store& store)
{
    return inSnapshot(m_database, [&]() -> Result<MenuOverview> {
        MenuOverview overview;
        const ProductRepository products(m_database);
        JANGBU_TRY_ASSIGN(overview.products, products.living(store.id));
        JANGBU_TRY_ASSIGN(const auto deleted, products.deleted(store.id));
        overview.deleted = deleted.size();
        JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(m_database).living(store.id));
        QHash<CategoryId, qsizetype> places;
        for (const Category& category : categories) {
            places.insert(category.id, overview.categories.size());
            overview.categories.append({ category });
        }
        for (const Product& product : overview.products) {
            auto& counted = overview.categories[places.value(product.category)];
            ++counted.products;
            counted.soldOut += product.soldOut ? 1 : 0;
        }
        return overview;
    });
}

} // namespace jangbu
