#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace jangbu {

/// Where a set of books is: `sqlite:PATH` or `mysql://USER[:PASSWORD]@HOST[:PORT]/DATABASE`, the
/// parts of the second percent-decoded.
struct DatabaseUrl {
    enum class Product { Sqlite, MySql };

    Product product = Product::Sqlite;
    QString path; ///< SQLite only.
    QString user;
    QString password;
    QString host;
    int port = 3306;
    QString database;

    static DatabaseUrl sqlite(const QString& path);
    static std::optional<DatabaseUrl> parse(const QString& text);
    /// For people and logs; never holds the password.
    QString shown() const;
};

} // namespace jangbu
