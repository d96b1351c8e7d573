#pragma once

#include <QStringView>

namespace jangbu {

/// Whether a name comes before another as people count: 2번 before 10번. Runs of the digits 0 … 9
/// compare by their value, all else by code points; equal values with fewer zeros come first.
bool comesBefore(QStringView lhs, QStringView rhs);

} // namespace jangbu
