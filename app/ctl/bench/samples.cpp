#include "app/ctl/bench/samples.h"

#include <algorithm>

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

} // namespace jangbu::bench
