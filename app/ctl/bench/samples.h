#pragma once

#include "core/result.h"

#include <chrono>
#include <vector>

namespace jangbu::bench {

/// How long something took, each time that it was done.
class Samples final {
public:
    void add(qint64 ns) { m_ns.push_back(ns); }
    void add(const Samples& other)
    {
        m_ns.insert(m_ns.end(), other.m_ns.cbegin(), other.m_ns.cend());
    }
    size_t size() const { return m_ns.size(); }
    /// The time that so many of 1,000 did not pass; 0 where nothing was measured.
    qint64 quantile(int permille) const;
    qint64 medianNs() const { return quantile(500); }

private:
    std::vector<qint64> m_ns;
};

/// How many days so many lines of 100 stores fill, three years at most.
int daysFor(qint64 lines, int fewest);

/// The most memory that the program has had.
qint64 peakMemoryMb();

class Stopwatch final {
public:
    qint64 ns() const
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now()
                                                                    - m_start)
            .count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Does something so often, and measures each time; the first error ends it.
template <typename Work> Result<Samples> sampled(int times, const Work& work)
{
    Samples samples;
    for (int time = 0; time < times; ++time) {
        const Stopwatch watch;
        JANGBU_TRY(work());
        samples.add(watch.ns());
    }
    return samples;
}

} // namespace jangbu::bench
