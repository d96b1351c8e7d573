#include "core/settlement/settlementwindow.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<Window> settlementWindowOf(const Store& store, const StoreSettings& settings, Term term,
                                  BusinessDate start)
{
    if (const auto window = settings.settlementWindow(term, start))
        return *window;
    if (term == Term::Month) {
        return Error { ErrorCode::SettlementDayMismatch,
                       { start.toIso(), store.name,
                         QString::number(settings.settlementDayOn(start)) } };
    }
    return Error { ErrorCode::StartInvalid, { start.toIso(), wordOf(term) } };
}

Done checkHasEnded(const Store& store, const Window& window, const Clock& clock)
{
    if (store.time.businessDateOf(clock.nowUtc()) >= window.end)
        return done;
    QString dates = window.start.toIso();
    if (window.dayCount() > 1)
        dates += u".."_s + window.lastDay().toIso();
    return Error { ErrorCode::PeriodNotEnded, { dates, store.name, window.end.toIso() } };
}

} // namespace jangbu
