#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// Writes the living products of stores as a menu.csv (contract §6) that ImportMenu reads.
class ExportMenu final {
public:
    explicit ExportMenu(Database& database)
        : m_database(database)
    {
    }

    /// How many products were written. FILE_NOT_WRITABLE: then the file has not changed.
    Result<qint64> run(const QList<Store>& stores, const QString& path);

private:
    Database& m_database;
};

} // namespace jangbu
