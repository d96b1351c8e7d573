#pragma once

#include "core/audit/auditrepository.h"

namespace jangbu {

/// What is wrong with a chain of the log.
struct AuditBreak {
    QString program {};
    qint64 number = 0; ///< The first entry that does not fit.
    QString expected {}; ///< A number or a hash.
    QString found {};
};

/// The log of what was done: who, when, what, before and after. Each program keeps a chain of its
/// own, in which every entry carries the hash of the one before, so that an entry that was changed
/// or taken out behind the program's back is found. (Whoever may write to the books may also make
/// a whole chain anew; what stands against that is the head that the owner has printed or kept in a
/// backup.)
class AuditLog final {
public:
    explicit AuditLog(Database& database)
        : m_database(database)
    {
    }

    /// Where there is no log yet: begins it with what the books hold at this moment.
    Done begin();
    /// Adds an entry by whoever uses the connection. Last inside the caller's transaction, as the
    /// chain is held until its end.
    Done record(const Deed& deed) { return record(QList<Deed> { deed }); }
    Done record(const QList<Deed>& deeds);
    /// Newest first.
    Result<QList<AuditEntry>> find(const AuditWish& wish) const;
    Result<QList<AuditHead>> heads() const;
    /// Looks at every chain, entry by entry.
    Result<QList<AuditBreak>> verify() const;
    /// Voids, refunds, changes of prices, discounts, what was cancelled or declined.
    static QList<Act> exceptions();

    /// Names the chain of this program on this machine.
    static const QString& program();

private:
    Database& m_database;
};

/// AuditLog::record(), as most use cases end.
Done record(Database& database, const Deed& deed);
Done record(Database& database, const QList<Deed>& deeds);
/// The same in a transaction of its own, for what is no change of the books.
Done recordAlone(Database& database, const Deed& deed);

} // namespace jangbu
