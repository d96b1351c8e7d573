#include "core/interchange/undoimport.h"

#include "core/audit/auditlog.h"
#include "core/interchange/importdeed.h"
#include "core/interchange/importedrowsrepository.h"
#include "core/interchange/importregister.h"
#include "core/interchange/importuserepository.h"
#include "core/ledger/businessdays.h"
#include "core/packs/packrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

namespace {

Error inUse(ImportId id, const QString& user)
{
    return { ErrorCode::ImportInUse, { QString::number(id.value()), user } };
}

} // namespace

Done UndoImport::run(ImportId id)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    ImportRegister imports(m_database, m_clock);
    JANGBU_TRY(imports.cleanUp());
    if (m_database.dialect().importsInOneTransaction()) {
        return inTransaction(m_database, [&]() -> Done {
            JANGBU_TRY_ASSIGN(const auto ranges, hide(id));
            ImportedRowsRepository rows(m_database);
            for (const ImportedRange& range : ranges) {
                bool more = true;
                while (more) {
                    JANGBU_TRY_ASSIGN(more, rows.deleteSomeTrades(range));
                }
            }
            return rows.deleteRest(id, ranges);
        });
    }
    // After the first transaction nobody sees any of it, so the rows may go in steps.
    JANGBU_TRY(inTransaction(m_database, [&] { return hide(id); }));
    return imports.discard(id);
}

Result<QList<ImportedRange>> UndoImport::hide(ImportId id)
{
    JANGBU_TRY(StoreRepository(m_database).lockBooks());
    ImportRepository imports(m_database);
    JANGBU_TRY_ASSIGN(const auto record, imports.find(id));
    if (!record || record->state != ImportState::Done)
        return Error { ErrorCode::ImportNotFound, { QString::number(id.value()) } };
    JANGBU_TRY_ASSIGN(const auto ranges, imports.rangesOf(id));
    for (const ImportedRange& range : ranges)
        JANGBU_TRY(takeBack(*record, range));
    JANGBU_TRY_ASSIGN(const bool isHidden,
                      imports.startTakingOut(*record, m_clock.nowUtc().plusMs(importLeaseMs)));
    if (!isHidden)
        return ErrorCode::StorageConflict;
    JANGBU_TRY(jangbu::record(m_database, importDeed(Act::ImportUndone, *record)));
    return ranges;
}

Done UndoImport::takeBack(const ImportRecord& record, const ImportedRange& range)
{
    // An import of sales may have brought refunds too.
    JANGBU_TRY(takeBackRefunds(record, range));
    return record.kind == ImportedKind::Sales ? takeBackSales(record, range) : Done(done);
}

Done UndoImport::takeBackSales(const ImportRecord& record, const ImportedRange& range)
{
    ImportUseRepository use(m_database, record, range);
    ImportedRowsRepository rows(m_database);
    JANGBU_TRY_ASSIGN(const Store store, StoreRepository(m_database).byId(range.store));
    JANGBU_TRY_ASSIGN(const auto payments, use.payments());
    // What stands in packs only goes with them; else each day would get its rows back first.
    JANGBU_TRY_ASSIGN(const auto packed, use.ownPacks());
    for (const BusinessDate date : packed)
        JANGBU_TRY(PackRepository(m_database).remove(range.store, date));
    BusinessDays days(m_database);
    for (const auto& [date, amount] : payments)
        JANGBU_TRY(days.pass(store, date, -amount, Money()));
    JANGBU_TRY_ASSIGN(const QString user, use.userOfSales());
    if (!user.isEmpty())
        return inUse(record.id, user);

    JANGBU_TRY_ASSIGN(const auto completed, use.completedTrades());
    for (const TradeId trade : completed) {
        JANGBU_TRY_ASSIGN(const bool isFree, use.reopen(trade));
        if (!isFree)
            return inUse(record.id, QString::number(trade.value()));
    }
    JANGBU_TRY_ASSIGN(const bool madeStore, use.madeStore());
    if (madeStore)
        return rows.deleteStore(range.store);
    JANGBU_TRY(StoreRepository(m_database).touchMenu(range.store));
    return rows.deleteMenu(range.store, record.id);
}

Done UndoImport::takeBackRefunds(const ImportRecord& record, const ImportedRange& range)
{
    ImportUseRepository use(m_database, record, range);
    JANGBU_TRY_ASSIGN(const Store store, StoreRepository(m_database).byId(range.store));
    JANGBU_TRY(use.holdRefundedTrades());
    JANGBU_TRY_ASSIGN(const auto refunds, use.refunds());
    BusinessDays days(m_database);
    for (const auto& [date, amount] : refunds)
        JANGBU_TRY(days.pass(store, date, Money(), -amount));
    JANGBU_TRY_ASSIGN(const QString user, use.userOfRefunds());
    if (!user.isEmpty())
        return inUse(record.id, user);
    return ImportedRowsRepository(m_database).deleteRefunds(range.store, record.id);
}

} // namespace jangbu
