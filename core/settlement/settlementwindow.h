#pragma once

#include "core/calendar/clock.h"
#include "core/result.h"
#include "core/store/store.h"
#include "core/store/storesettings.h"

#include <QStringList>

namespace jangbu {

/// A window of a store's settlement that was run or closed.
struct SettledWindow {
    QString store;
    Window window;
    bool closed = false;

    friend bool operator==(const SettledWindow&, const SettledWindow&) = default;
};

/// The same of all stores, by name, and those whose settlement month does not start then.
struct SettledStores {
    QList<SettledWindow> settled {};
    QStringList skipped {};
};

/// The window of a store's settlement. START_INVALID for a week that does not start on a Monday,
/// SETTLEMENT_DAY_MISMATCH for a month that does not start on the store's settlement day.
Result<Window> settlementWindowOf(const Store& store, const StoreSettings& settings, Term term,
                                  BusinessDate start);

/// Whether the store's business day is past the window; PERIOD_NOT_ENDED otherwise.
Done checkHasEnded(const Store& store, const Window& window, const Clock& clock);

} // namespace jangbu
