#include "core/interchange/importrefunds.h"

#include "core/audit/auditlog.h"
#include "core/interchange/importdeed.h"
#include "core/interchange/importregister.h"
#include "core/interchange/refundimport.h"
#include "core/interchange/refundwriter.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

Result<RefundImportSummary> ImportRefunds::run(const QList<RefundRowSource*>& sources,
                                               bool isDryRun, ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
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
        JANGBU_TRY(ImportRepository(m_database).add(record, ranges));
        return jangbu::record(m_database, importDeed(Act::RefundsImported, record));
    }));
    return summary;
}

} // namespace jangbu
