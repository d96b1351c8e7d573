#include "core/interchange/refundimport.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 refundRowsPerStep = 10'000;
constexpr size_t refundTradesPerLookUp = 500;

} // namespace

void RefundImport::refuse(RowPlace place, const QString& column, const QString& value,
                          const Error& error, Expectation expected,
                          const QStringList& expectedValues)
{
    const InputIssue issue { .code = error.code,
                             .file = m_fileNames.at(place.file),
                             .line = place.line,
                             .column = column,
                             .value = value,
                             .expected = expected,
                             .expectedValues = expectedValues };
    m_issues.add(place, issue, error.values);
}

Result<bool> RefundImport::read(const QList<RefundRowSource*>& sources)
{
    for (const RefundRowSource* source : sources)
        m_fileNames.append(source->name());
    for (qsizetype file = 0; file < sources.size(); ++file) {
        JANGBU_TRY_ASSIGN(const bool isWhole, readSource(*sources[file], file));
        if (!isWhole)
            return false;
    }
    JANGBU_TRY(m_rows.finish());
    return true;
}

Done RefundImport::read(ExternalSorter& packedRows, const ImportDirectory& named,
                        const QStringList& fileNames)
{
    m_fileNames = fileNames;
    ExternalSorter::Reader reader(packedRows);
    RefundRow row;
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, reader.next());
        if (!found)
            return m_rows.finish();
        const RowPlace place = unpackRefundRow(reader.key(), reader.value(), row);
        row.store = m_directory.storeOf(named.store(row.store).terms.name.toUtf8());
        JANGBU_TRY(keep(row, place.file));
    }
}

/// An error that names rows is one of the issues; any other is the import's own.
Result<bool> RefundImport::endedBy(const Error& error, qint64 file)
{
    if (error.issues.isEmpty())
        return error;
    for (const InputIssue& issue : error.issues)
        m_issues.add({ file, issue.line }, issue, error.values);
    return false;
}

Result<bool> RefundImport::readSource(RefundRowSource& source, qint64 file)
{
    if (const Done started = source.start(m_directory); !started)
        return endedBy(started.error(), file);
    RefundRow row;
    for (qint64 count = 0;; ++count) {
        if (count % refundRowsPerStep == 0)
            JANGBU_TRY(m_progress.step(ImportPhase::Reading, source.position(), source.size()));
        const auto found = source.next(row);
        if (!found)
            return endedBy(found.error(), file);
        if (!*found)
            return true;
        if (row.isReadable)
            JANGBU_TRY(keep(row, file));
        for (const InputIssue& issue : source.issues())
            m_issues.add({ file, row.row }, issue, { source.name() });
    }
}

Done RefundImport::keep(const RefundRow& row, qint64 file)
{
    packRefundRow(row, file, m_key, m_value);
    return m_rows.add(m_key.bytes(), m_value.bytes());
}

Done RefundImport::plan(const Take& take)
{
    m_skipped = 0;
    ExternalSorter::Reader reader(m_rows);
    std::vector<AskedRefunds> trades;
    QByteArray lastKey;
    for (qint64 count = 0;; ++count) {
        if (count % refundRowsPerStep == 0)
            JANGBU_TRY(m_progress.step(ImportPhase::Checking, count, m_rows.count()));
        JANGBU_TRY_ASSIGN(const bool found, reader.next());
        if (!found)
            return planSome(trades, take);
        RefundRow row;
        const RowPlace place = unpackRefundRow(reader.key(), reader.value(), row);
        if (lastKey != reader.key()) {
            if (trades.size() >= refundTradesPerLookUp
                || (!trades.empty() && trades.front().store != row.store))
                JANGBU_TRY(planSome(trades, take));
            lastKey = reader.key().toByteArray();
            AskedRefunds asked;
            asked.store = row.store;
            asked.trade = QString::fromUtf8(row.trade);
            asked.place = place;
            trades.push_back(std::move(asked));
        }
        trades.back().add(row, place);
    }
}

/// All of one store.
Done RefundImport::planSome(std::vector<AskedRefunds>& trades, const Take& take)
{
    if (trades.empty())
        return done;
    const DirectoryStore& entry = m_directory.store(trades.front().store);
    if (!entry.existing) {
        refuse(trades.front().place, u"store"_s, entry.terms.name,
               { ErrorCode::StoreNotFound, { entry.terms.name } }, Expectation::KnownStore);
        trades.clear();
        return done;
    }
    QStringList keys;
    for (const AskedRefunds& asked : trades)
        keys.append(asked.trade);
    JANGBU_TRY_ASSIGN(const auto stored,
                      LedgerReader(m_database).findByKeys(entry.existing->id, keys));
    for (const AskedRefunds& asked : trades) {
        const auto trade = stored.constFind(asked.trade);
        if (trade != stored.cend()) {
            JANGBU_TRY(planTrade(asked, *entry.existing, *trade, take));
            continue;
        }
        refuse(asked.place, u"trade"_s, asked.trade, { ErrorCode::TradeNotFound, { asked.trade } },
               Expectation::KnownTrade);
    }
    trades.clear();
    return done;
}

Done RefundImport::planTrade(const AskedRefunds& asked, const Store& store,
                             const LedgerTrade& trade, const Take& take)
{
    const auto outcome = asked.planOn(trade, store);
    if (const auto& refused = outcome.refused) {
        refuse(refused->place, refused->column, refused->value, refused->error, refused->expected,
               refused->expectedValues);
        return done;
    }
    m_skipped += outcome.skipped;
    JANGBU_TRY(refuseClosed(outcome.made, asked.place, store));
    return outcome.made.isEmpty() ? Done(done) : take(store, trade, outcome.made);
}

Done RefundImport::refuseClosed(const QList<LedgerRefund>& refunds, RowPlace place,
                                const Store& store)
{
    for (const LedgerRefund& refund : refunds) {
        const auto day = std::pair(store.id, refund.businessDate);
        auto known = m_isClosed.find(day);
        if (known == m_isClosed.end()) {
            JANGBU_TRY_ASSIGN(const bool isClosed,
                              BusinessDays(m_database).isClosed(store.id, refund.businessDate));
            known = m_isClosed.emplace(day, isClosed).first;
        }
        const QString date = refund.businessDate.toIso();
        if (known->second) {
            refuse(place, u"refunded_at"_s, date, { ErrorCode::PeriodClosed, { date, store.name } },
                   Expectation::OpenDay);
        }
    }
    return done;
}

} // namespace jangbu
