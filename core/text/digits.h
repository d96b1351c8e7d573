#pragma once

#include <QString>

namespace jangbu {

/// Commas between the thousands of a number's whole part.
QString groupedDigits(const QString& number);
QString groupedDigits(qint64 number);

} // namespace jangbu
