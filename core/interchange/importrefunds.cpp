#include "core/interchange/importrefunds.h"

#include "core/interchange/importregister.h"
#include "core/interchange/refundimport.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/rollups.h"
#include "core/payment/paymentrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/trade/traderepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString countsOf(const RefundImportSummary& summary)
{
    const QJsonObject counts { { u"refunds"_s, summary.refunds },
                               { u"skipped"_s, summary.skipped },
                               { u"rejected"_s, 0 } };
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

/// Writes planned refunds. Lives inside one try of one transaction.
class RefundWriter final {
public:
    RefundWriter(Database& database, ImportId importId, std::map<StoreId, IdRange> ids)
        : m_database(database)
        , m_import(importId)
        , m_ids(std::move(ids))
    {
    }

    Done write(const Store& store, const LedgerTrade& trade, const QList<LedgerRefund>& refunds)
    {
        JANGBU_TRY(TradeRepository(m_database).countChange(store.id, trade));
        // Refunds stand by id in the order in which they were made. Since the ids were taken,
        // others may have made some, or taken some out.
        const auto found = m_ids.find(store.id);
        if (found == m_ids.end() || found->second.left() < refunds.size())
            return ErrorCode::StorageConflict;
        IdRange& ids = found->second;
        if (!trade.refunds.isEmpty() && trade.refunds.last().id.value() > ids.first())
            return ErrorCode::StorageConflict;
        for (LedgerRefund refund : refunds) {
            refund.id = ids.next<RefundId>();
            refund.importedBy = m_import;
            JANGBU_TRY(
                BusinessDays(m_database).pass(store, refund.businessDate, Money(), refund.amount));
            JANGBU_TRY(PaymentRepository(m_database).addRefund(store.id, refund));
            m_rollups.addRefund(store.id, trade, refund);
        }
        return m_rollups.size() < maxRollups ? Done(done) : m_rollups.writeTo(m_database);
    }
    Done finish() { return m_rollups.writeTo(m_database); }

private:
    static constexpr size_t maxRollups = 20'000;

    Database& m_database;
    ImportId m_import;
    std::map<StoreId, IdRange> m_ids;
    RollupDeltas m_rollups;
};

} // namespace

Result<RefundImportSummary> ImportRefunds::run(const QList<RefundRowSource*>& sources,
                                               bool isDryRun, ImportProgress& progress)
{
    JANGBU_TRY(ImportRegister(m_database, m_clock).cleanUp());
    ImportDirectory directory { NewStore() };
    JANGBU_TRY(directory.load(m_database));
    RefundImport work(m_database, directory, progress);
    JANGBU_TRY_ASSIGN(const bool isWhole, work.read(sources));
    if (!isWhole)
        return work.issues().error();
    RefundImportSummary summary;
    std::map<StoreId, qint64> counts;
    JANGBU_TRY(work.plan([&](const Store& store, const LedgerTrade&, const auto& refunds) {
        counts[store.id] += refunds.size();
        summary.refunds += refunds.size();
        return Done(done);
    }));
    if (!work.issues().isEmpty())
        return work.issues().error();
    summary.skipped = work.skipped();
    if (isDryRun || summary.refunds == 0)
        return summary;
    QStringList names;
    for (const RefundRowSource* source : sources)
        names.append(source->name());
    return write(work, names.join(u'\n'), counts, summary);
}

Result<RefundImportSummary> ImportRefunds::write(RefundImport& work, const QString& source,
                                                 const std::map<StoreId, qint64>& counts,
                                                 RefundImportSummary summary)
{
    std::map<StoreId, IdRange> ids;
    QList<ImportedRange> ranges;
    for (const auto& [store, count] : counts) {
        const qint64 forImport = summary.id ? 0 : 1;
        JANGBU_TRY_ASSIGN(IdRange range, m_ids.take(store, forImport + count));
        ranges.append({ store, range.first(), range.first() + range.left() - 1 });
        if (!summary.id)
            summary.id = range.next<ImportId>();
        ids.emplace(store, range);
    }
    const Instant now = m_clock.nowUtc();
    const ImportRecord record { .id = *summary.id,
                                .kind = ImportedKind::Refunds,
                                .source = source,
                                .startedAtUtc = now,
                                .finishedAtUtc = now,
                                .leaseUntilUtc = now,
                                .counts = countsOf(summary) };
    JANGBU_TRY(inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        RefundWriter writer(m_database, record.id, ids);
        JANGBU_TRY(
            work.plan([&](const Store& store, const LedgerTrade& trade, const auto& refunds) {
                return writer.write(store, trade, refunds);
            }));
        if (!work.issues().isEmpty())
            return work.issues().error();
        JANGBU_TRY(writer.finish());
        return ImportRepository(m_database).add(record, ranges);
    }));
    return summary;
}

} // namespace jangbu
