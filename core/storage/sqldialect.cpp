#include "core/storage/sqldialect.h"

#include "core/storage/mysqldialect.h"
#include "core/storage/sqlitedialect.h"

namespace jangbu {

std::unique_ptr<SqlDialect> SqlDialect::forProduct(DatabaseUrl::Product product)
{
    if (product == DatabaseUrl::Product::MySql)
        return std::make_unique<MySqlDialect>();
    return std::make_unique<SqliteDialect>();
}

} // namespace jangbu
