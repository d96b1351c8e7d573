#include "core/menu/arrangemenu.h"

#include "core/audit/auditlog.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

namespace {

/// `things` with those named by `order` first, in that order, and the others after them.
template <typename Thing, typename Id>
QList<Thing> inOrder(QList<Thing> things, const QList<Id>& order)
{
    QHash<Id, qsizetype> places;
    for (const Id& id : order)
        places.insert(id, places.size());
    std::stable_sort(things.begin(), things.end(), [&](const Thing& left, const Thing& right) {
        return places.value(left.id, order.size()) < places.value(right.id, order.size());
    });
    return things;
}

template <typename Thing> auto idsOf(const QList<Thing>& things) -> QList<decltype(Thing::id)>
{
    QList<decltype(Thing::id)> ids;
    for (const Thing& thing : things)
        ids.append(thing.id);
    return ids;
}

} // namespace

Result<MenuOrder> ArrangeMenu::run(const Store& store, const MenuOrder& order)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    return inTransaction(m_database, [&]() -> Result<MenuOrder> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        MenuOrder before;
        if (!order.categories.isEmpty()) {
            JANGBU_TRY_ASSIGN(before.categories, arrangeCategories(store.id, order.categories));
        }
        for (const MenuOrder::Products& wanted : order.products) {
            JANGBU_TRY_ASSIGN(const auto products, arrangeProducts(store.id, wanted));
            before.products.append({ wanted.category, products });
        }
        JANGBU_TRY(record(m_database,
                          { .act = Act::MenuArranged, .store = store.id, .subject = store.name }));
        return before;
    });
}

Result<QList<CategoryId>> ArrangeMenu::arrangeCategories(StoreId store,
                                                         const QList<CategoryId>& order)
{
    CategoryRepository categories(m_database);
    JANGBU_TRY_ASSIGN(const auto before, categories.living(store));
    int position = 0;
    for (Category& category : inOrder(before, order)) {
        category.position = position++;
        JANGBU_TRY(categories.update(store, category));
    }
    return idsOf(before);
}

Result<QList<ProductId>> ArrangeMenu::arrangeProducts(StoreId store,
                                                      const MenuOrder::Products& wanted)
{
    ProductRepository products(m_database);
    JANGBU_TRY_ASSIGN(auto before, products.living(store));
    before.removeIf([&](const Product& product) { return product.category != wanted.category; });
    int position = 0;
    for (const Product& product : inOrder(before, wanted.order))
        JANGBU_TRY(products.setPosition(store, product.id, position++));
    return idsOf(before);
}

} // namespace jangbu
