#pragma once

#include "core/audit/auditentry.h"
#include "core/store/store.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// The log in the owner's words.
class AuditWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::AuditWords)

public:
    static QString act(Act act, const Formats& formats);
    /// Of a newer program it may be a word that this one does not know.
    static QString act(const AuditEntry& entry, const Formats& formats);
    static QString actor(const Actor& actor);
    /// With who approved it: `이하늘 · 승인 김서연`.
    static QString who(const AuditEntry& entry);
    /// A right of a role is stored as two words; all else is a name or a number.
    static QString subject(const AuditEntry& entry);
    /// What changed, one after the other: `Price: ₩8,000 → ₩9,000`. Without a store amounts stand
    /// as they are stored.
    static QString changes(const AuditEntry& entry, const std::optional<Store>& store,
                           const Formats& formats);

private:
    static QString label(const QString& key);
};

} // namespace jangbu::ui
