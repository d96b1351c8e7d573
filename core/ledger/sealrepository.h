#pragma once

#include "core/ledger/seal.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace jangbu {

class Database;

/// Reads and writes the seals of closed days; a seal is never changed.
class SealRepository final {
public:
    explicit SealRepository(Database& database)
        : m_database(database)
    {
    }

    /// The last seal of a store's chain.
    Result<std::optional<Seal>> head(StoreId store) const;
    /// The chain of a store from its first seal on.
    Result<QList<Seal>> chainOf(StoreId store) const;
    Result<bool> exists(const QString& hash) const;
    /// Adds the next link of a chain. Where another program has added one meanwhile it is
    /// STORAGE_CONFLICT, and the caller's transaction is redone.
    Done add(const Seal& seal);

private:
    Database& m_database;
};

} // namespace jangbu
