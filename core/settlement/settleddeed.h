#pragma once

#include "core/audit/auditentry.h"
#include "core/settlement/runsettlement.h"

namespace jangbu {

/// That a window of a store was settled or closed, for the log.
inline Deed settledDeed(Act act, const Store& store, const SettledWindow& settled)
{
    return { .act = act,
             .store = store.id,
             .subject = settled.window.start.toIso(),
             .after = { { QStringLiteral("store"), store.name },
                        { QStringLiteral("end"), settled.window.end.toIso() } } };
}

} // namespace jangbu
