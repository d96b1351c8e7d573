#pragma once

#include "core/audit/auditentry.h"
#include "core/interchange/importrepository.h"

#include <QJsonDocument>

namespace jangbu {

/// That an import came in or was taken out again, for the log.
inline Deed importDeed(Act act, const ImportRecord& record)
{
    QJsonObject counts = QJsonDocument::fromJson(record.counts.toUtf8()).object();
    counts.insert(QStringLiteral("import"), QString::number(record.id.value()));
    return { .act = act, .subject = record.source, .after = counts };
}

} // namespace jangbu
