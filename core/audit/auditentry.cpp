#include "core/audit/auditentry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace jangbu {

QString hashOf(const AuditEntry& entry, const QString& previousHash)
{
    const QJsonArray content {
        previousHash,
        entry.program,
        entry.number,
        entry.doneAtUtc.ms(),
        static_cast<int>(entry.actor.kind),
        entry.actor.person,
        entry.actor.name,
        entry.approver,
        entry.act,
        entry.store ? QJsonValue(entry.store->value()) : QJsonValue(QJsonValue::Null),
        entry.subject,
        entry.before,
        entry.after,
    };
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace jangbu
