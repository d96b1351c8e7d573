#include "ui/data/wholeprogress.h"

#include <algorithm>
#include <array>

namespace jangbu::ui {

namespace {

using Ends = std::array<qint64, 4>;

/// Where each phase ends, by what it takes of the time.
const Ends& endsOf(WholeProgress::Kind kind)
{
    static constexpr Ends trial { 800, 1'000, 1'000, 1'000 };
    static constexpr Ends import { 450, 550, 970, 1'000 };
    return kind == WholeProgress::Kind::Trial ? trial : import;
}

} // namespace

WholeProgress::WholeProgress(ErrandWatch& watch, Kind kind)
    : m_watch(watch)
    , m_kind(kind)
    , m_progress([this](const ImportStep& step) { note(step); })
{
}

void WholeProgress::note(const ImportStep& step)
{
    if (m_watch.isCancelled())
        m_progress.cancel();
    const auto phase = static_cast<size_t>(step.phase);
    const Ends& ends = endsOf(m_kind);
    const qint64 start = phase == 0 ? 0 : ends[phase - 1];
    const qint64 length = ends[phase] - start;
    const qint64 done = step.total > 0 ? std::min(step.done, step.total) : 0;
    // Bytes of a file are fewer than 2^53, so that times a thousand fits.
    const qint64 place = step.total > 0 ? start + length * done / step.total : start;
    m_told = std::max(m_told, place);
    m_watch.report(ImportPhase::Reading, m_told, whole);
}

WholeProgress::Place WholeProgress::placeAt(Kind kind, qint64 done)
{
    const Ends& ends = endsOf(kind);
    for (size_t phase = 0; phase < ends.size(); ++phase) {
        const qint64 start = phase == 0 ? 0 : ends[phase - 1];
        if (done < ends[phase])
            return { static_cast<ImportPhase>(phase),
                     (done - start) * whole / (ends[phase] - start) };
    }
    return { ImportPhase::Finishing, whole };
}

} // namespace jangbu::ui
