#pragma once

#include "app/ctl/bench/benchreport.h"
#include "app/ctl/bench/memoryloop.h"
#include "app/ctl/bench/samples.h"
#include "core/backoffice/backoffice.h"
#include "core/packs/packedsums.h"

namespace jangbu::bench {

/// A month of a chain of 100 stores: its lines from packs, beside the memory-speed loop over the
/// same numbers and the database's own GROUP BY over the same rows.
class MonthBench final {
public:
    MonthBench(DatabaseUrl url, qint64 lines, BenchReport& report)
        : m_url(std::move(url))
        , m_lines(lines)
        , m_report(report)
    {
    }

    /// STORAGE_CORRUPT where two ways do not come to the same.
    Done run();
    /// The same rows and the plain way on another product.
    Done comparePlain(const DatabaseUrl& url);

private:
    Done makeBooks(BackOffice& books, bool isOurs);
    Done pack(BackOffice& books);
    Done fillMemory(BackOffice& books);
    Done loopInMemory();
    Done forgetMonth(BackOffice& books);
    Done sumMonth(BackOffice& books);
    Done groupByDatabase(BackOffice& books, const QString& product);
    Done settle(BackOffice& books);
    Done askTopFive(BackOffice& books);
    Done findTrades(BackOffice& books);

    DatabaseUrl m_url;
    qint64 m_lines;
    BenchReport& m_report;
    QList<Store> m_stores;
    MemoryLines m_memory;
    Samples m_loop;
    qint64 m_monthNs = 0;
    qint64 m_settleNs = 0;
    std::vector<PackedSums::Sum> m_expected; ///< Of each product, by the loop in memory.
};

} // namespace jangbu::bench
