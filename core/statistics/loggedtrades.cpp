#include "core/statistics/loggedtrades.h"

#include "core/ledger/ledgerreader.h"

#include <QJsonDocument>
#include <QSet>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

bool isAboutATrade(Act act)
{
    switch (act) {
    case Act::OrderPlaced:
    case Act::OrderDiscounted:
    case Act::OrderMoved:
    case Act::OrderCancelled:
    case Act::ReturnAsked:
    case Act::ReturnApproved:
    case Act::ReturnRefused:
    case Act::TradeMoved:
    case Act::TradesJoined:
    case Act::TradeVoided:
    case Act::PaymentTaken:
    case Act::PaymentTakenBack:
    case Act::CardAsked:
    case Act::CardDeclined:
    case Act::Refunded:
        return true;
    default:
        return false;
    }
}

std::optional<TradeId> tradeFrom(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(TradeId(number)) : std::nullopt;
}

LoggedTrade told(const LedgerTrade& trade)
{
    return { .date = trade.businessDate,
             .atUtc = trade.paidAtUtc.value_or(trade.openedAtUtc),
             .tableName = trade.tableName,
             .receipt = trade.receipt,
             .amount = trade.amount };
}

} // namespace

std::optional<TradeId> tradeOf(const AuditEntry& entry)
{
    const auto act = actFrom(entry.act);
    return act && isAboutATrade(*act) ? tradeFrom(entry.subject) : std::nullopt;
}

std::optional<TradeId> tradeJoinedBy(const AuditEntry& entry)
{
    if (entry.act != wordOf(Act::TradesJoined))
        return std::nullopt;
    const QJsonObject after = QJsonDocument::fromJson(entry.after.toUtf8()).object();
    return tradeFrom(after.value(u"into"_s).toString());
}

Result<LoggedTrades> loggedTrades(Database& database, const QList<AuditEntry>& entries)
{
    QHash<StoreId, QSet<TradeId>> wanted;
    for (const AuditEntry& entry : entries) {
        for (const auto& trade : { tradeOf(entry), tradeJoinedBy(entry) }) {
            if (trade && entry.store)
                wanted[*entry.store].insert(*trade);
        }
    }
    LoggedTrades found;
    LedgerReader reader(database);
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        JANGBU_TRY_ASSIGN(const auto trades, reader.findAll(each.key(), each.value().values()));
        for (const LedgerTrade& trade : trades)
            found.insert(trade.id, told(trade));
    }
    return found;
}

} // namespace jangbu
