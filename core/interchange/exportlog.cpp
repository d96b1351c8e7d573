#include "core/interchange/exportlog.h"

#include "core/interchange/outputfile.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

Result<qint64> ExportLog::run(const QString& path, const AuditWish& wish)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    QHash<StoreId, QString> names;
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    for (const Store& store : stores)
        names.insert(store.id, store.name);
    OutputFile file(path);
    JANGBU_TRY(
        file.open({ u"done_at"_s, u"actor"_s, u"approver"_s, u"act"_s, u"store"_s, u"subject"_s,
                    u"before"_s, u"after"_s, u"program"_s, u"number"_s, u"hash"_s }));
    JANGBU_TRY_ASSIGN(auto entries, AuditLog(m_database).find(wish));
    std::reverse(entries.begin(), entries.end());
    for (const AuditEntry& entry : entries) {
        file.addRow({ entry.doneAtUtc.toIso(), entry.actor.name, entry.approver, entry.act,
                      entry.store ? names.value(*entry.store) : QString(), entry.subject,
                      entry.before, entry.after, entry.program, QString::number(entry.number),
                      entry.hash });
    }
    JANGBU_TRY(file.commit());
    JANGBU_TRY(recordAlone(m_database, { .act = Act::Exported, .subject = path }));
    return qint64(entries.size());
}

} // namespace jangbu
