#include "core/menu/menunames.h"

#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<MenuNames> MenuNames::read(Database& database, StoreId store)
{
    MenuNames names;
    JANGBU_TRY_ASSIGN(names.m_products, ProductRepository(database).currentNames(store));
    JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(database).all(store));
    for (const Category& category : categories)
        names.m_categories.insert(category.id, category);
    return names;
}

Result<QString> MenuNames::nameOf(ProductId product) const
{
    const auto found = m_products.constFind(product);
    if (found == m_products.cend())
        return Error { ErrorCode::StorageCorrupt, { u"product %1"_s.arg(product.value()) } };
    return *found;
}

Result<Category> MenuNames::categoryOf(CategoryId category) const
{
    const auto found = m_categories.constFind(category);
    if (found == m_categories.cend())
        return Error { ErrorCode::StorageCorrupt, { u"category %1"_s.arg(category.value()) } };
    return *found;
}

} // namespace jangbu
