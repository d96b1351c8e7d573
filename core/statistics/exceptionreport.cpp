#include "core/statistics/exceptionreport.h"

#include "core/people/authority.h"
#include "core/store/storerepository.h"

#include <QJsonDocument>

#include <map>
#include <tuple>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The money that an entry is about.
Money amountOf(const AuditEntry& entry, Act act, const Currency& currency)
{
    // What was taken away stands before, what was given after.
    const bool stoodBefore = act == Act::TradeVoided || act == Act::PaymentTakenBack;
    const QString& text = stoodBefore ? entry.before : entry.after;
    const QJsonObject values = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString word = act == Act::OrderDiscounted ? u"discount"_s : u"amount"_s;
    const auto amount = currency.parse(values.value(word).toString().toUtf8());
    return amount ? *amount : Money();
}

} // namespace

std::optional<Instant> startOf(BusinessDate date, const StoreTime& time)
{
    auto written = parseIsoTime((date.toIso() + u"T00:00"_s).toLatin1());
    if (!written)
        return std::nullopt;
    constexpr qint64 msPerMinute = 60'000;
    written->localMs += time.cutoffMinutes() * msPerMinute;
    return time.instantOf(*written);
}

Result<QList<ExceptionCount>> ExceptionReport::run(std::optional<Instant> from,
                                                   std::optional<Instant> to,
                                                   std::optional<StoreId> store)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    QHash<StoreId, Store> known;
    for (const Store& each : stores)
        known.insert(each.id, each);
    const QList<Act> acts = AuditLog::exceptions();
    JANGBU_TRY_ASSIGN(
        const auto entries,
        AuditLog(m_database).find({ .from = from, .to = to, .store = store, .acts = acts }));
    std::map<std::tuple<QString, qsizetype, qint64>, ExceptionCount> counts;
    for (const AuditEntry& entry : entries) {
        const auto act = actFrom(entry.act);
        const auto place = entry.store ? known.constFind(*entry.store) : known.constEnd();
        if (!act || place == known.constEnd())
            continue;
        const auto [count, isNew]
            = counts.try_emplace({ entry.actor.name, acts.indexOf(*act), entry.store->value() },
                                 ExceptionCount { entry.actor.name, *act, *place });
        Q_UNUSED(isNew)
        ++count->second.count;
        count->second.amount += amountOf(entry, *act, place->currency);
    }
    QList<ExceptionCount> rows;
    for (const auto& [key, count] : counts)
        rows.append(count);
    return rows;
}

} // namespace jangbu
