#include "app/ctl/bench/importbench.h"

#include "app/ctl/bench/samples.h"
#include "core/backoffice/backoffice.h"
#include "core/interchange/chainsource.h"
#include "core/packs/packrepository.h"

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int importStores = 100;
constexpr int importDays = 31; ///< At least.
constexpr int receiptsAsked = 2'000;
constexpr qint64 targetLinesPerSecond = 1'000'000;
constexpr qint64 mostBytesALine = 24;
constexpr qint64 mostMb = 1'024;

Result<PackSizes> sizesOf(BackOffice& books)
{
    PackSizes all;
    JANGBU_TRY_ASSIGN(const auto stores, books.stores.all());
    for (const Store& store : stores) {
        JANGBU_TRY_ASSIGN(const PackSizes sizes, PackRepository(books.database).sizesOf(store.id));
        all.lines += sizes.lines;
        all.hotBytes += sizes.hotBytes;
        all.coldBytes += sizes.coldBytes;
    }
    return all;
}

ChainSize sizeFor(qint64 lines)
{
    return { .stores = importStores,
             .days = daysFor(lines, importDays),
             .trades = qMax(qint64(importStores), lines / 3),
             .seed = 42,
             .start = BusinessDate(2021, 12, 1),
             .withReceipts = true };
}

/// Any of them, by store, date and number, with its lines and its payment.
Done findReceipts(BackOffice& books, const ChainSize& size, BenchReport& report)
{
    const qint64 ofADay = size.trades / size.stores / size.days;
    if (ofADay == 0)
        return done;
    JANGBU_TRY_ASSIGN(const auto stores, books.stores.all());
    SplitMix random(7);
    JANGBU_TRY_ASSIGN(
        const Samples samples, sampled(receiptsAsked, [&]() -> Done {
            const StoreId store = stores.at(random.below(size.stores)).id;
            const BusinessDate date = size.start.addDays(random.below(size.days));
            const qint64 number = 1 + random.below(static_cast<int>(ofADay));
            JANGBU_TRY_ASSIGN(const auto trade, books.ledger.find(store, date, number));
            const bool isWhole = trade && !trade->lines.isEmpty() && !trade->parts.isEmpty();
            return isWhole ? Done(done) : Error { ErrorCode::StorageCorrupt, { u"receipt"_s } };
        }));
    report.add(
        { .name = u"import.receipt"_s,
          .work = { "A receipt by its number, out of the packs", "묶음에서 영수증 번호로 찾기" },
          .measured = durationText(samples.medianNs()),
          .compared
          = u"out of %1; p99 %2"_s.arg(size.trades).arg(durationText(samples.quantile(990))),
          .target = { "p50 ≤ 2 ms", "p50 ≤ 2 ms" },
          .isMet = samples.medianNs() <= 2'000'000,
          .figures = { { u"trades"_s, size.trades },
                       { u"p50_ns"_s, samples.medianNs() },
                       { u"p99_ns"_s, samples.quantile(990) } } });
    return done;
}

} // namespace

Done benchImport(const DatabaseUrl& url, qint64 lines, BenchReport& report)
{
    JANGBU_TRY_ASSIGN(const auto books, BackOffice::open(url));
    const ChainSize size = sizeFor(lines);
    ChainSource source(size);
    ImportProgress progress;
    const Stopwatch watch;
    JANGBU_TRY_ASSIGN(const SalesImportSummary summary,
                      books->importSales.run({ &source }, { .linesWorthPacking = 1 }, progress));
    const qint64 ns = watch.ns();
    JANGBU_TRY_ASSIGN(const PackSizes sizes, sizesOf(*books));
    if (sizes.lines != summary.lines)
        return Error { ErrorCode::StorageCorrupt, { u"pack_hot"_s } };
    const qint64 rate = perSecond(summary.lines, ns);
    const qint64 bytes = sizes.hotBytes + sizes.coldBytes;
    const qint64 mb = peakMemoryMb();
    report.add(
        { .name = u"import"_s,
          .work = { "Import of past days straight into packs, receipts whole",
                    "지난날을 바로 묶음으로 가져오기, 영수증 전부" },
          .measured = rateText(summary.lines, ns, u"lines"_s),
          .compared = u"%1 bytes a line in packs, %2 MB of memory at most"_s
                          .arg(ratioText(bytes, sizes.lines))
                          .arg(mb),
          .target = { "≥ 1,000,000/s, ≤ 24 bytes, ≤ 1 GB", "≥ 1,000,000/s, ≤ 24바이트, ≤ 1 GB" },
          .isMet
          = rate >= targetLinesPerSecond && bytes <= mostBytesALine * sizes.lines && mb <= mostMb,
          .figures = { { u"lines"_s, summary.lines },
                       { u"ns"_s, ns },
                       { u"per_second"_s, rate },
                       { u"bytes"_s, bytes },
                       { u"peak_mb"_s, mb } } });
    return findReceipts(*books, size, report);
}

} // namespace jangbu::bench
