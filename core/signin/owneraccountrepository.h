#pragma once

#include "core/signin/owneraccount.h"
#include "core/storage/database.h"

#include <optional>

namespace jangbu {

/// The one row of the account that the books belong to.
class OwnerAccountRepository final {
public:
    explicit OwnerAccountRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<OwnerAccount>> find() const;
    /// Writes the row, new or not.
    Done put(const OwnerAccount& account);
    Done remove();

private:
    Database& m_database;
};

} // namespace jangbu
