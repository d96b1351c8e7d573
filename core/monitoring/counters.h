#pragma once

#include "core/monitoring/metrics.h"

#include <map>
#include <mutex>

namespace jangbu {

/// What a running program counts of itself, from any thread: requests, pushes, refusals. Gone with
/// the program, as counters may be.
class Counters final {
public:
    /// Names the counter before it is counted; one that was not counted yet is there with 0 when it
    /// has no labels.
    void declare(const QString& name, const QString& help);
    void add(const QString& name, const MetricSample::Labels& labels = {}, qint64 count = 1);

    QList<MetricFamily> families() const;

private:
    struct Counter {
        QString help;
        std::map<MetricSample::Labels, qint64> counts;
    };

    mutable std::mutex m_mutex;
    std::map<QString, Counter> m_counters;
};

} // namespace jangbu
