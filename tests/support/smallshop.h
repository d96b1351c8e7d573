#pragma once

#include "core/menu/product.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"
#include "tests/support/stillclock.h"

namespace jangbu::test {

/// A store with a small menu in books that have none of that name. What the tests of a use case
/// need beside it stands here too: a clock that stands still and ids.
///
///     김치찌개 MAIN_MENU 9,000 · 비빔밥 MAIN_MENU 8,000 · 계란말이 SUB_MENU 5,000
///     콜라 DRINK 2,000 · 쌀 SUB_MENU 3,000, tax-free
class SmallShop final {
public:
    /// `name` is the store's, whatever `store` says.
    explicit SmallShop(Database& database, const QString& name = QStringLiteral("한강식당"),
                       NewStore store = {});
    Q_DISABLE_COPY_MOVE(SmallShop)

    const Store& store() const { return m_store; }
    StillClock& clock() { return m_clock; }
    IdAllocator& ids() { return m_ids; }

    /// A living product of the menu as it is now; stops the test where there is none.
    Product product(const QString& name) const;
    Product add(const QString& name, const QString& category, qint64 price,
                qint64 baseStock = maxStock, bool taxFree = false);

private:
    Database& m_database;
    StillClock m_clock;
    IdAllocator m_ids;
    Store m_store;
};

} // namespace jangbu::test
