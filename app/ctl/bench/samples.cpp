#include "app/ctl/bench/samples.h"

#include <algorithm>
#include <sys/resource.h>

namespace jangbu::bench {

qint64 Samples::quantile(int permille) const
{
    if (m_ns.empty())
        return 0;
    std::vector<qint64> sorted = m_ns;
    std::sort(sorted.begin(), sorted.end());
    const size_t place = sorted.size() * static_cast<size_t>(permille) / 1'000;
    return sorted[std::min(place, sorted.size() - 1)];
}

int daysFor(qint64 lines, int fewest)
{
    constexpr qint64 linesOfADay = 91'250;
    constexpr qint64 mostDays = 1'096;
    return static_cast<int>(std::clamp(lines / linesOfADay, qint64(fewest), mostDays));
}

qint64 peakMemoryMb()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1'024;
}

} // namespace jangbu::bench
