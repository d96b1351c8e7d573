#include "core/monitoring/counters.h"

namespace jangbu {

void Counters::declare(const QString& name, const QString& help)
{
    const std::lock_guard lock(m_mutex);
    m_counters[name].help = help;
}

void Counters::add(const QString& name, const MetricSample::Labels& labels, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    m_counters[name].counts[labels] += count;
}

QList<MetricFamily> Counters::families() const
{
    const std::lock_guard lock(m_mutex);
    QList<MetricFamily> families;
    for (const auto& [name, counter] : m_counters) {
        MetricFamily family { name, MetricFamily::Type::Counter, counter.help };
        for (const auto& [labels, count] : counter.counts)
            family.samples.append({ labels, { count, 0 } });
        if (family.samples.isEmpty())
            family.samples.append(MetricSample());
        families.append(family);
    }
    return families;
}

} // namespace jangbu
