#include "app/ctl/interruption.h"

#include <csignal>

namespace jangbu {

namespace {

std::atomic_bool interrupted = false;

void interrupt(int signal)
{
    if (!interrupted.exchange(true))
        return;
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

const std::atomic_bool& listenForInterruption()
{
    static_assert(std::atomic_bool::is_always_lock_free);
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    return interrupted;
}

} // namespace jangbu
