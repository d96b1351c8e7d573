#pragma once

#include "ui/work/bookswork.h"

class QTimer;

namespace jangbu::ui {

/// Lets the jobs run by their schedule while the window is open: at its start what was missed while
/// the computer was off, then a look every minute. Books that cannot be reached are the affair of
/// others; the next look tries again.
class JobClock final : public QObject {
    Q_OBJECT

public:
    static constexpr int lookMs = 60'000;

    explicit JobClock(BooksWork& work, QObject* parent = nullptr);
    /// A job that runs ends at its next step and goes on at the next start.
    ~JobClock() override;
    Q_DISABLE_COPY_MOVE(JobClock)

    /// Looks after this time for the first time, so that the window is usable before, and from then
    /// on.
    void start(int firstLookMs);
    /// No look until start(): the books are not the owner's own for a while.
    void pause();

private:
    void look();

    BooksWork& m_work;
    QTimer* m_timer;
    std::shared_ptr<std::atomic<bool>> m_isStopping = std::make_shared<std::atomic<bool>>(false);
    bool m_isRunning = false;
};

/// How a job tells an errand how far it is, and hears from it.
JobWatch watchOf(ErrandWatch& watch);

} // namespace jangbu::ui
