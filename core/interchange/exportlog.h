#pragma once

#include "core/audit/auditlog.h"

namespace jangbu {

/// Writes entries of the log into a CSV file, oldest first, with their hashes, so that who reads
/// the file can follow the chain.
class ExportLog final {
public:
    explicit ExportLog(Database& database)
        : m_database(database)
    {
    }

    /// How many. RIGHT_MISSING, FILE_NOT_WRITABLE.
    Result<qint64> run(const QString& path, const AuditWish& wish);

private:
    Database& m_database;
};

} // namespace jangbu
