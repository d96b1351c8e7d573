#pragma once

#include "core/storage/bind.h"
#include "core/storage/sqlitestatement.h"
#include "core/storage/writtenstatement.h"

#include <QSqlQuery>

#include <memory>

namespace jangbu {

/// A statement that a connection keeps, prepared unless its values are written into it.
struct PreparedStatement {
    QSqlQuery query;
    std::unique_ptr<SqliteStatement> direct; ///< On SQLite, instead of the query.
    WrittenStatement written {};
    QList<int> numbers {}; ///< Of its places, as a direct statement counts them.
    bool inUse = false;
};

/// A prepared statement in use; finished and given back at the end of its life.
struct RunningStatement {
    /// `count` tells how many statements of the connection are running; it outlives them.
    RunningStatement(std::shared_ptr<PreparedStatement> prepared, int& count);
    ~RunningStatement();
    RunningStatement(RunningStatement&&) = default;

    bool next() const { return owner->direct ? owner->direct->step() : owner->query.next(); }
    Row row() const { return owner->direct ? Row(*owner->direct) : Row(owner->query); }

    std::shared_ptr<PreparedStatement> owner;
    int* runningCount;
};

} // namespace jangbu
