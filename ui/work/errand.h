#pragma once

#include "core/interchange/importprogress.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>

namespace jangbu::ui {

/// How far a long work is. Without a total only the count is known.
struct ErrandProgress {
    ImportPhase phase = ImportPhase::Reading;
    qint64 done = 0;
    qint64 total = 0;
};

/// A long work as the window sees it, in the window's thread. It lives until it has finished and
/// its owner is gone.
class Errand final : public QObject {
    Q_OBJECT

public:
    /// What the two threads share.
    struct Shared {
        std::atomic<bool> isCancelled = false;
        std::atomic<int> phase = 0;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    explicit Errand(QObject* parent = nullptr);

    bool isFinished() const { return m_isFinished; }
    bool isCancelled() const { return m_shared->isCancelled; }
    qint64 elapsedMs() const { return m_elapsed.elapsed(); }
    /// What is left by the pace so far; -1 while that cannot be said.
    qint64 estimatedLeftMs() const;
    ErrandProgress progress() const;

    /// Asks the work to end at its next step; it then ends with CANCELLED and nothing done.
    void cancel();

    /// For BooksWork.
    std::shared_ptr<Shared> shared() const { return m_shared; }
    void finish();

signals:
    /// At most some ten times a second.
    void progressed(const jangbu::ui::ErrandProgress& progress);
    void finished();

private:
    void tell();

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QElapsedTimer m_elapsed;
    int m_toldPhase = -1;
    qint64 m_toldDone = -1;
    qint64 m_phaseStartMs = 0;
    bool m_isFinished = false;
};

/// The same as the work sees it, on its own thread.
class ErrandWatch final {
public:
    explicit ErrandWatch(std::shared_ptr<Errand::Shared> shared);

    /// For use cases that report by it; cancelling the errand cancels it.
    ImportProgress& progress() { return m_progress; }
    void report(ImportPhase phase, qint64 done, qint64 total);
    bool isCancelled() const { return m_shared->isCancelled; }

private:
    std::shared_ptr<Errand::Shared> m_shared;
    ImportProgress m_progress;
};

} // namespace jangbu::ui
