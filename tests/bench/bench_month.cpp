// Measures the month set (2.79 million lines of 100 stores) on SQLite: the import of its file, and
// the questions that the rollups answer, beside plain GROUP BY over the raw rows in the same run.
// Usage: bench_month [TRADES]. Prints a table; wall times differ between machines, ratios less so.

#include "core/interchange/chainfiles.h"
#include "core/interchange/importsales.h"
#include "core/interchange/salesfilereader.h"
#include "core/settlement/computestatement.h"
#include "core/statistics/productstatistics.h"
#include "core/storage/books.h"
#include "core/store/storerepository.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <vector>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 monthTrades = 930'100;
const BusinessDate monthStart(2024, 12, 1);

const QString groupBySql
    = u"SELECT l.product_id, SUM(l.quantity), SUM(l.amount) FROM trade t JOIN trade_line l "
      u"ON l.store_id = t.store_id AND l.trade_id = t.id WHERE t.business_date >= 20241201 "
      u"AND t.business_date < 20250101 GROUP BY l.product_id"_s;
const QString groupPaymentsSql
    = u"SELECT t.store_id, p.method, p.label, SUM(p.amount), SUM(p.fee) FROM trade t "
      u"JOIN payment p ON p.store_id = t.store_id AND p.trade_id = t.id "
      u"WHERE t.business_date >= 20241201 AND t.business_date < 20250101 "
      u"GROUP BY t.store_id, p.method, p.label"_s;

template <typename Value> Value orStop(Result<Value> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(wordOf(result.error().code)),
               qPrintable(result.error().detail));
    return result.take();
}

qint64 peakMemoryMb()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1'024;
}

/// Median of several runs, in microseconds.
qint64 medianUs(int runs, const std::function<void()>& work)
{
    std::vector<qint64> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed() / 1'000);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void show(const char* what, qint64 us, const char* target)
{
    std::printf("%-52s %10lld.%03lld ms   %s\n", what, us / 1'000, us % 1'000, target);
}

qint64 importFile(Database& books, const QString& path)
{
    SystemClock clock;
    IdAllocator ids(books);
    ImportProgress progress;
    SalesFileReader reader(path);
    QElapsedTimer timer;
    timer.start();
    const auto summary
        = orStop(ImportSales(books, ids, clock).run({ &reader }, SalesImportOptions {}, progress));
    const qint64 ms = timer.elapsed();
    std::printf("%-52s %10lld ms     %lld lines/s (target >= 100000), %lld MB peak (<= 300)\n",
                "import of the file", ms, summary.lines * 1'000 / qMax(ms, qint64(1)),
                peakMemoryMb());
    return summary.lines;
}

void askQuestions(Database& books)
{
    StoreRepository repository(books);
    const auto stores = orStop(repository.all());
    ProductStatistics statistics(books);
    const ProductsQuestion month { .term = Term::Month, .start = monthStart, .by = RankBy::Amount };
    show("month's statistics of one store",
         medianUs(51, [&] { orStop(statistics.run(stores.first(), month)); }), "target <= 1 ms");
    const qint64 all = medianUs(21, [&] { orStop(statistics.runAll(month)); });
    show("month's statistics of all stores", all, "target <= 30 ms");
    const qint64 settled = medianUs(21, [&] {
        ComputeStatement compute(books);
        for (const Store& store : stores) {
            const auto settings = orStop(repository.settingsOf(store));
            orStop(
                compute.run(store, settings, Term::Month, { monthStart, monthStart.addMonths(1) }));
        }
    });
    show("monthly settlement of all stores", settled, "target <= 10 ms");

    const auto plain = [&](const QString& sql) {
        return medianUs(3, [&] { orStop(books.each(sql, {}, [](const Row&) {})); });
    };
    const qint64 lines = plain(groupBySql);
    const qint64 payments = plain(groupPaymentsSql);
    show("plain GROUP BY over the lines", lines, "");
    show("plain GROUP BY over the payments", payments, "");
    std::printf("statistics are %lld times faster than GROUP BY, settlements %lld times\n",
                lines / qMax(all, qint64(1)), payments / qMax(settled, qint64(1)));
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 trades = argc > 1 ? QByteArray(argv[1]).toLongLong() : monthTrades;
    QTemporaryDir folder;
    ImportProgress progress;
    const ChainSize size {
        .stores = 100, .products = 10, .days = 31, .trades = trades, .seed = 42, .start = monthStart
    };
    const auto files = orStop(writeChainFiles(size, folder.path(), progress));
    const auto books = orStop(openBooks(DatabaseUrl::sqlite(folder.filePath(u"books"_s))));
    const qint64 lines = importFile(*books, files.salesFile);
    std::printf("%lld trades, %lld lines, file %lld MB, books %lld MB\n", files.trades, lines,
                QFileInfo(files.salesFile).size() >> 20,
                QFileInfo(folder.filePath(u"books"_s)).size() >> 20);
    askQuestions(*books);
    return 0;
}
