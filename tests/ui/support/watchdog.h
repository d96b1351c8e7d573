#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace jangbu::test {

/// Beats in the window's event loop and keeps the longest time between two beats: that long the
/// window would not have answered.
class Watchdog final {
public:
    Watchdog()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { beat(); });
        m_elapsed.start();
        m_timer.start();
    }

    qint64 longestGapMs() const { return m_longestMs; }
    qint64 beats() const { return m_beats; }

private:
    void beat()
    {
        m_longestMs = qMax(m_longestMs, m_elapsed.restart());
        ++m_beats;
    }

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    qint64 m_longestMs = 0;
    qint64 m_beats = 0;
};

} // namespace jangbu::test
