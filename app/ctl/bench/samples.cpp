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

qint64 peakMemoryMb()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1'024;
}

} // namespace jangbu::bench
