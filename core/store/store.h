#pragma once

#include "core/calendar/storetime.h"
#include "core/id.h"
#include "core/money/currency.h"
#include "core/result.h"
#include "core/store/posgrade.h"

#include <QString>

#include <array>
#include <optional>

namespace jangbu {

/// Days on which a settlement month may start (contract §1).
inline constexpr std::array settlementDays { 1, 5, 10, 15, 20, 25 };
bool isSettlementDay(qint64 day);
/// VALUE_INVALID for another day.
Done checkSettlementDay(int day);

/// One shop. What holds only from a date on stands in StoreSettings.
struct Store {
    StoreId id;
    QString name {};
    Currency currency;
    StoreTime time;
    qint64 menuVersion = 0; ///< Grows with every change of the menu.
    std::optional<ImportId> importedBy {}; ///< The import that made it.
};

/// What a store is made with; each holds from the beginning of time.
struct NewStore {
    QString name {}; ///< As parseName() gives it.
    PosGrade grade = PosGrade::Bronze;
    int settlementDay = 1;
    Currency currency = Currency::won();
    StoreTime time = *StoreTime::of(QStringLiteral("Asia/Seoul"), 0);
};

} // namespace jangbu
