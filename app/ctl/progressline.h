#pragma once

#include <QElapsedTimer>
#include <QString>

namespace jangbu {

/// One line on standard error that tells how far a long work has come. Shows nothing in the first
/// second, nor where standard error is no terminal.
class ProgressLine final {
public:
    explicit ProgressLine(bool quiet);
    ~ProgressLine() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// `total` is 0 where it is not known.
    void show(const QString& what, qint64 finished, qint64 total);
    void clear();

private:
    bool m_enabled;
    bool m_visible = false;
    QElapsedTimer m_sinceStart;
    qint64 m_nextMs = 1000;
};

} // namespace jangbu
