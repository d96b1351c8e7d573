#pragma once

#include "core/ledger/rollupreader.h"
#include "core/menu/menunames.h"
#include "core/settlement/statement.h"
#include "core/store/store.h"
#include "core/store/storesettings.h"

namespace jangbu {

/// The sums that a statement is made of.
struct WindowTotals {
    QList<ProductTotal> products;
    QList<MethodTotal> methods;
};

/// Works a settlement out by the arithmetic of the contract (§5). It is neither run nor closed.
class ComputeStatement final {
public:
    explicit ComputeStatement(Database& database)
        : m_database(database)
    {
    }

    /// From the rollups, on one state of the books. STORAGE_CORRUPT where the sums of the
    /// categories and of the ways of payment are not the same.
    Result<Statement> run(const Store& store, const StoreSettings& settings, Term term,
                          const Window& window);
    /// As run(), with names that were read before.
    Result<Statement> run(const Store& store, const StoreSettings& settings, Term term,
                          const Window& window, const MenuNames& names);

    /// From any sums.
    static Result<Statement> from(const Store& store, const StoreSettings& settings, Term term,
                                  const Window& window, const WindowTotals& totals,
                                  const MenuNames& names);

private:
    Database& m_database;
};

} // namespace jangbu
