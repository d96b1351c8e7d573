#pragma once

#include "core/storage/database.h"

namespace jangbu {

/// The rows of BooksSettings. Writing inside the caller's transaction.
class BooksSettingsRepository final {
public:
    explicit BooksSettingsRepository(Database& database)
        : m_database(database)
    {
    }

    /// Empty where none is set.
    Result<QString> value(const QString& setting) const;
    Done put(const QString& setting, const QString& value);

private:
    Database& m_database;
};

} // namespace jangbu
