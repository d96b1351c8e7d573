#include "app/ctl/progressline.h"

#include "app/ctl/textlayout.h"

#include <cstdio>
#include <unistd.h>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseMs = 200;

void write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine(bool quiet)
    : m_enabled(!quiet && isatty(STDERR_FILENO) != 0)
{
    m_sinceStart.start();
}

void ProgressLine::show(const QString& what, qint64 finished, qint64 total)
{
    if (!m_enabled || m_sinceStart.elapsed() < m_nextMs)
        return;
    m_nextMs = m_sinceStart.elapsed() + pauseMs;
    const QString reached = total > 0
        ? u"%1 %"_s.arg(qMin(finished, total) / qMax(total / 100, qint64(1)))
        : groupedDigits(finished);
    write(u"\r\x1b[K%1  %2"_s.arg(printable(what), reached));
    m_visible = true;
}

void ProgressLine::clear()
{
    if (m_visible)
        write(u"\r\x1b[K"_s);
    m_visible = false;
}

} // namespace jangbu
