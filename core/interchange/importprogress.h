#pragma once

#include "core/result.h"

#include <atomic>
#include <functional>
#include <utility>

namespace jangbu {

enum class ImportPhase { Reading, Checking, Writing, Finishing };

/// How far a long work on files is.
struct ImportStep {
    ImportPhase phase = ImportPhase::Reading;
    qint64 done = 0; ///< Bytes while reading a file, trades or rows otherwise.
    qint64 total = 0; ///< 0 where it is not known.
};

/// Tells how far a long work on files is, and carries the wish to end it. cancel() may be called
/// from any thread, and from a signal handler.
class ImportProgress final {
public:
    using Report = std::function<void(const ImportStep&)>;

    explicit ImportProgress(Report report = {})
        : m_report(std::move(report))
    {
    }

    void cancel() noexcept { m_cancelled = true; }
    bool isCancelled() const noexcept { return m_cancelled; }

    /// Reports a step; CANCELLED once cancel() was called.
    Done step(ImportPhase phase, qint64 done, qint64 total)
    {
        if (m_report)
            m_report({ phase, done, total });
        return m_cancelled ? Done(ErrorCode::Cancelled) : Done(jangbu::done);
    }

private:
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace jangbu
