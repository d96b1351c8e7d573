#pragma once

#include "core/audit/act.h"
#include "core/id.h"
#include "core/storage/actor.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace jangbu {

/// What somebody did, as a use case tells it.
struct Deed {
    Act act;
    std::optional<StoreId> store {};
    QString subject {}; ///< What it was done to: a name, or the number of a trade.
    QJsonObject before {}; ///< The values that changed, as they were.
    QJsonObject after {};
};

/// One row of the log. It never changes and never goes.
struct AuditEntry {
    QString program {}; ///< Whose chain it stands in.
    qint64 number = 0; ///< 1, 2, … in its chain, without gaps.
    Instant doneAtUtc;
    Actor actor {};
    QString approver {}; ///< Who approved it with a second PIN; empty where nobody had to.
    QString act {}; ///< A word of Act; of a newer program it may be one that this one lacks.
    std::optional<StoreId> store {};
    QString subject {};
    QString before {}; ///< JSON objects, as they are stored.
    QString after {};
    QString hash {};
};

/// SHA-256, as hexadecimal digits, of the JSON array of the hash before and every field of the
/// entry but its own hash.
QString hashOf(const AuditEntry& entry, const QString& previousHash);

} // namespace jangbu
