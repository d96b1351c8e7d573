#include "core/interchange/exportlog.h"

#include "core/interchange/outputfile.h"
#include "core/people/authority.h"
#include "core/statistics/loggedtrades.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QStringList noTrade()
{
    return { {}, {}, {}, {}, {} };
}

/// What the trade of an entry is known by, whose id says nothing to people.
QStringList tradeColumns(const AuditEntry& entry, const Store& store, const LoggedTrades& trades)
{
    const auto id = tradeOf(entry);
    const auto trade = id ? trades.constFind(*id) : trades.constEnd();
    if (trade == trades.constEnd())
        return noTrade();
    const BusinessDate date = trade->date.value_or(store.time.businessDateOf(trade->atUtc));
    return { date.toIso(), store.time.toLocalIso(trade->atUtc), trade->tableName,
             trade->receipt ? QString::number(*trade->receipt) : QString(),
             store.currency.toDecimal(trade->amount) };
}

} // namespace

Result<qint64> ExportLog::run(const QString& path, const AuditWish& wish)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    QHash<StoreId, Store> known;
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    for (const Store& store : stores)
        known.insert(store.id, store);
    OutputFile file(path);
    JANGBU_TRY(
        file.open({ u"done_at"_s, u"actor"_s, u"approver"_s, u"act"_s, u"store"_s, u"subject"_s,
                    u"before"_s, u"after"_s, u"program"_s, u"number"_s, u"hash"_s, u"trade_date"_s,
                    u"trade_time"_s, u"trade_table"_s, u"trade_receipt"_s, u"trade_amount"_s }));
    JANGBU_TRY_ASSIGN(auto entries, AuditLog(m_database).find(wish));
    std::reverse(entries.begin(), entries.end());
    JANGBU_TRY_ASSIGN(const auto trades, loggedTrades(m_database, entries));
    for (const AuditEntry& entry : entries) {
        const auto store = entry.store ? known.constFind(*entry.store) : known.constEnd();
        const bool isKnown = store != known.constEnd();
        const QStringList about { entry.doneAtUtc.toIso(),
                                  entry.actor.name,
                                  entry.approver,
                                  entry.act,
                                  isKnown ? store->name : QString(),
                                  entry.subject,
                                  entry.before,
                                  entry.after,
                                  entry.program,
                                  QString::number(entry.number),
                                  entry.hash };
        file.addRow(about + (isKnown ? tradeColumns(entry, *store, trades) : noTrade()));
    }
    JANGBU_TRY(file.commit());
    JANGBU_TRY(recordAlone(m_database, { .act = Act::Exported, .subject = path }));
    return qint64(entries.size());
}

} // namespace jangbu
