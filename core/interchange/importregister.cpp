#include "core/interchange/importregister.h"

#include "core/interchange/importedrowsrepository.h"
#include "core/storage/transaction.h"

namespace jangbu {

Result<QList<ImportRecord>> ImportRegister::list() const
{
    JANGBU_TRY_ASSIGN(auto all, ImportRepository(m_database).all());
    all.removeIf([](const ImportRecord& record) { return record.state != ImportState::Done; });
    return all;
}

Result<bool> ImportRegister::isDead(const ImportRecord& record) const
{
    if (record.leaseUntilUtc < m_clock.nowUtc())
        return true;
    JANGBU_TRY_ASSIGN(const bool connected,
                      ImportRepository(m_database).isConnected(record.runner));
    return !connected;
}

Done ImportRegister::cleanUp()
{
    JANGBU_TRY_ASSIGN(const auto all, ImportRepository(m_database).all());
    for (const ImportRecord& record : all) {
        if (record.state == ImportState::Done)
            continue;
        JANGBU_TRY_ASSIGN(const bool dead, isDead(record));
        if (!dead)
            return ErrorCode::ImportRunning;
        JANGBU_TRY(discard(record.id));
    }
    return done;
}

Done ImportRegister::discard(ImportId id)
{
    const Instant leaseUntil = m_clock.nowUtc().plusMs(importLeaseMs);
    JANGBU_TRY_ASSIGN(
        const auto ranges, inTransaction(m_database, [&]() -> Result<QList<ImportedRange>> {
            ImportRepository imports(m_database);
            JANGBU_TRY_ASSIGN(const auto record, imports.find(id));
            if (!record || record->state == ImportState::Done)
                return QList<ImportedRange>();
            JANGBU_TRY_ASSIGN(const bool isOurs, imports.startTakingOut(*record, leaseUntil));
            if (!isOurs)
                return ErrorCode::ImportRunning;
            return imports.rangesOf(id);
        }));
    return ranges.isEmpty() ? Done(done) : deleteRows(id, ranges);
}

Done ImportRegister::deleteRows(ImportId id, const QList<ImportedRange>& ranges)
{
    ImportedRowsRepository rows(m_database);
    for (const ImportedRange& range : ranges) {
        bool more = true;
        while (more) {
            JANGBU_TRY_ASSIGN(
                more, inTransaction(m_database, [&] { return rows.deleteSomeTrades(range); }));
        }
    }
    return inTransaction(m_database, [&] { return rows.deleteRest(id, ranges); });
}

} // namespace jangbu
