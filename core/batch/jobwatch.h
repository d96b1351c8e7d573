#pragma once

#include "core/batch/jobrecord.h"

#include <functional>

namespace jangbu {

/// What whoever runs jobs wants to hear and to say; all may be left out. Called from any of the
/// threads that work, never by two at once.
struct JobWatch {
    std::function<void(const JobKey&, const JobProgress&)> progress {};
    /// True ends the instance as cancelled.
    std::function<bool()> isCancelled {};
    /// True ends it because the program ends; it waits for the next start then.
    std::function<bool()> isStopping {};
};

} // namespace jangbu
