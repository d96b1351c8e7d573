#pragma once

#include "core/money/money.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace jangbu {

/// What the owner pays for the POS. The numbers are stored; never change them.
enum class PosGrade { Bronze = 0, Silver = 1, Gold = 2 };

QString wordOf(PosGrade grade); ///< `BRONZE`, `SILVER`, `GOLD`
std::optional<PosGrade> posGradeFrom(QStringView word);
std::optional<PosGrade> posGradeFrom(qint64 stored);
/// Won a month: 15,000, 20,000 or 30,000 (contract §1).
Money monthlyFeeOf(PosGrade grade);
/// Paired devices that the grade allows: 30, 50 or 100 (contract §1).
int deviceLimitOf(PosGrade grade);
/// DEVICE_LIMIT_REACHED
Error tooManyDevices(PosGrade grade, qint64 paired);

} // namespace jangbu
