#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <functional>

namespace jangbu {

/// Copies all rows of one set of books into another of the same schema version, on any product.
/// Nothing of it grows with the books: rows go in steps of the second column of their key.
class TableCopier final {
public:
    /// Asked between steps; true ends the work with CANCELLED.
    using IsCancelled = std::function<bool()>;

    TableCopier(Database& source, Database& target)
        : m_source(source)
        , m_target(target)
    {
    }

    /// All tables but the schema's version and the marks of transactions; parents stand before
    /// the rows that refer to them.
    static QStringList tables();

    /// Both inside transactions of the caller.
    Done copyAll(const IsCancelled& isCancelled = {});
    static Done removeAll(Database& target);
    /// How many rows copyAll() has copied so far.
    qint64 copied() const { return m_copied; }
    static Result<qint64> countRows(Database& books, const QString& table);

private:
    Done copyTable(const QString& table, const IsCancelled& isCancelled);
    Done copyStore(const QString& table, qint64 store, const IsCancelled& isCancelled);
    Done copyStep(const QString& table, const QString& where, const Binds& binds);

    Database& m_source;
    Database& m_target;
    qint64 m_copied = 0;
};

} // namespace jangbu
