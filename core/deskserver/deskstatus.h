#pragma once

#include "core/result.h"

namespace jangbu {

/// The status by which HTTP says an error; 500 for one that no device can cause.
int httpStatusOf(ErrorCode code);

} // namespace jangbu
