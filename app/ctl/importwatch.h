#pragma once

#include "app/ctl/session.h"
#include "core/interchange/importprogress.h"

#include <atomic>

namespace jangbu {

/// Shows how far a long work on files is, and ends it in good order at Ctrl-C.
class ImportWatch final {
public:
    explicit ImportWatch(Session& session);
    Q_DISABLE_COPY_MOVE(ImportWatch)

    ImportProgress& progress() { return m_progress; }

private:
    void seen(const ImportStep& step);

    Session& m_session;
    const std::atomic_bool& m_interrupted;
    ImportProgress m_progress;
};

} // namespace jangbu
