#include "tests/support/stops.h"

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jangbu::test {

bool stopsTheProgram(const std::function<void()>& act)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit noCoreFile { 0, 0 };
        setrlimit(RLIMIT_CORE, &noCoreFile);
        std::signal(SIGABRT, SIG_DFL); // Qt Test would print a report of the crash.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        act();
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status)
        && WTERMSIG(status) == SIGABRT;
}

} // namespace jangbu::test
