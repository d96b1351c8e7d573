#include "ui/work/errand.h"

#include <QTimer>

#include <chrono>

namespace jangbu::ui {

using namespace std::chrono_literals;

Errand::Errand(QObject* parent)
    : QObject(parent)
{
    m_elapsed.start();
    // The work only sets numbers; the window looks at them at its own pace.
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Errand::tell);
    connect(this, &Errand::finished, timer, &QTimer::stop);
    timer->start(80ms);
}

ErrandProgress Errand::progress() const
{
    return { static_cast<ImportPhase>(m_shared->phase.load()), m_shared->done, m_shared->total };
}

qint64 Errand::estimatedLeftMs() const
{
    const ErrandProgress now = progress();
    const qint64 spent = m_elapsed.elapsed() - m_phaseStartMs;
    constexpr qint64 tooEarlyMs = 600;
    if (now.total <= 0 || now.done <= 0 || spent < tooEarlyMs)
        return -1;
    return spent * (now.total - now.done) / now.done;
}

void Errand::cancel()
{
    m_shared->isCancelled = true;
}

void Errand::finish()
{
    tell();
    m_isFinished = true;
    emit finished();
}

void Errand::tell()
{
    const ErrandProgress now = progress();
    const int phase = static_cast<int>(now.phase);
    if (phase != m_toldPhase)
        m_phaseStartMs = m_elapsed.elapsed();
    if (phase == m_toldPhase && now.done == m_toldDone)
        return;
    m_toldPhase = phase;
    m_toldDone = now.done;
    emit progressed(now);
}

ErrandWatch::ErrandWatch(std::shared_ptr<Errand::Shared> shared)
    : m_shared(std::move(shared))
    , m_progress([this](const ImportStep& step) {
        report(step.phase, step.done, step.total);
        if (isCancelled())
            m_progress.cancel();
    })
{
}

void ErrandWatch::report(ImportPhase phase, qint64 done, qint64 total)
{
    m_shared->phase = static_cast<int>(phase);
    m_shared->total = total;
    m_shared->done = done;
}

} // namespace jangbu::ui
