#pragma once

#include "core/audit/auditentry.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace jangbu {

class Database;

/// Where a chain of entries ends.
struct AuditHead {
    QString program {};
    qint64 number = 0; ///< 0 for a chain that has not begun.
    QString hash {};
};

/// Which entries are asked for.
struct AuditWish {
    std::optional<Instant> from {}; ///< Included.
    std::optional<Instant> to {}; ///< Not included.
    std::optional<StoreId> store {};
    QList<Act> acts {}; ///< All where it is empty.
    QString text {}; ///< Stands in the actor, the approver, the subject or the values.
    int limit = 1'000'000;
};

/// The rows of the log. Writing functions run inside the caller's transaction.
class AuditRepository final {
public:
    explicit AuditRepository(Database& database)
        : m_database(database)
    {
    }

    /// The head of a program's chain, held until the transaction ends.
    Result<AuditHead> hold(const QString& program) const;
    Result<QList<AuditHead>> heads() const;
    Done append(const AuditEntry& entry);
    Done putHead(const AuditHead& head);
    /// Newest first.
    Result<QList<AuditEntry>> find(const AuditWish& wish) const;
    /// A chain from its first entry to its last.
    Done eachOf(const QString& program,
                const std::function<Done(const AuditEntry&)>& perEntry) const;
    /// How many rows the tables of the books hold, and where each store's chain of seals ends.
    Result<QJsonObject> booksSoFar() const;

private:
    Database& m_database;
};

} // namespace jangbu
