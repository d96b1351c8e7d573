#pragma once

#include <functional>

namespace jangbu::test {

/// Runs `act` in a copy of this process; true when a JANGBU_CHECK stopped the copy.
bool stopsTheProgram(const std::function<void()>& act);

} // namespace jangbu::test
