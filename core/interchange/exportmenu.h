#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QList>
#include <QString>

namespace jangbu {

class Database;

/// Writes the living products of stores as a menu.csv.
class ExportMenu final {
public:
    explicit ExportMenu(Database& database)
        : m_database(database)
    {
    }

    /// How many products; no store means all. FILE_NOT_WRITABLE.
    Result<qint64> run(const QString& path, const QList<Store>& stores);

private:
    Database& m_database;
};

} // namespace jangbu
