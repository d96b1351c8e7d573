#pragma once

#include "core/monitoring/metrics.h"
#include "core/result.h"

#include <QElapsedTimer>

namespace jangbu {

class Database;

/// What a monitoring system wants to know of the books: the jobs, and what they hold.
class BookFigures final {
public:
    /// Counting all lines reads them; that is done this often at most.
    static constexpr qint64 linesKeptMs = 600'000;

    explicit BookFigures(Database& database)
        : m_database(database)
    {
    }

    Result<QList<MetricFamily>> run();
    /// Every name that run() can give, for whoever writes questions down.
    static QStringList names();

private:
    Database& m_database;
    qint64 m_lines = 0;
    QElapsedTimer m_linesAge;
};

/// Brings the figures to the Pushgateway of the books' settings.
class PushFigures final {
public:
    explicit PushFigures(Database& database)
        : m_database(database)
    {
    }

    /// False where no gateway is set. PUSH_FAILED.
    Result<bool> run();

private:
    Database& m_database;
};

} // namespace jangbu
