#pragma once

#include <atomic>

namespace jangbu {

/// Listens to Ctrl-C (SIGINT and SIGTERM) from now on. The first sets the flag, for the work to
/// stop in good order; the second ends the program at once.
const std::atomic_bool& listenForInterruption();

} // namespace jangbu
