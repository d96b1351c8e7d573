#pragma once

#include "core/batch/jobrecord.h"
#include "core/storage/database.h"

namespace jangbu {

/// Reads instances with their store and their last try.
class JobRows final {
public:
    explicit JobRows(Database& database)
        : m_database(database)
    {
    }

    /// `where` and what follows it; the instance is `i`.
    Result<QList<JobRecord>> all(const QString& where, const Binds& binds) const;
    Result<std::optional<JobRecord>> one(const QString& where, const Binds& binds) const;

    /// An error as a try keeps it: its word, and its values as JSON.
    static QString wordOf(const std::optional<Error>& error);
    static QString valuesOf(const std::optional<Error>& error);

private:
    Database& m_database;
};

} // namespace jangbu
