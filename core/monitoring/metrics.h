#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace jangbu {

/// A whole number, or one with some decimals: 12345 with 3 is 12.345. Figures are never floats.
struct MetricValue {
    qint64 number = 0;
    int decimals = 0; ///< 0 … 9

    static MetricValue ofMs(qint64 ms) { return { ms, 3 }; } ///< In seconds.
    QByteArray text() const;
};

/// One line of a metric.
struct MetricSample {
    using Labels = QList<std::pair<QString, QString>>; ///< Name and value.

    Labels labels {};
    MetricValue value {};
    QString suffix {}; ///< `_sum` and `_count` of a summary; empty for all others.
};

/// What is counted, with its lines.
struct MetricFamily {
    enum class Type { Counter, Gauge, Summary };

    QString name; ///< `jangbu_…`, with its unit; `…_total` for counters.
    Type type = Type::Gauge;
    QString help;
    QList<MetricSample> samples {};
};

/// Prometheus' text format, version 0.0.4. Families without lines are left out.
QByteArray metricsText(const QList<MetricFamily>& families);
inline constexpr auto metricsContentType = "text/plain; version=0.0.4; charset=utf-8";

} // namespace jangbu
