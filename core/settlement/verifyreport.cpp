#include "core/settlement/verifyreport.h"

namespace jangbu {

void StoreComparison::note(QLatin1StringView kind, std::optional<BusinessDate> date,
                           QString expected, QString found)
{
    m_report.differences.append(
        { kind, m_store, date ? date->toIso() : QString(), std::move(expected), std::move(found) });
}

Done StoreComparison::tolerate(QLatin1StringView kind, const Done& outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::PackDamaged) {
        const QStringList& values = outcome.error().values;
        note(kind, BusinessDate::fromIso(values.value(1)), QString(),
             QLatin1String("pack ") + values.value(2) + QLatin1String(" is damaged"));
        return done;
    }
    if (outcome || outcome.error().code != ErrorCode::StorageCorrupt)
        return outcome;
    note(kind, std::nullopt, QString(), outcome.error().values.join(QLatin1Char(' ')));
    return done;
}

} // namespace jangbu
