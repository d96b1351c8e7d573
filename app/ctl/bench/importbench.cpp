#include "app/ctl/bench/importbench.h"

#include "app/ctl/bench/samples.h"
#include "core/backoffice/backoffice.h"
#include "core/interchange/chainsource.h"
#include "core/packs/packrepository.h"

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int importStores = 100;
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

} // namespace

Done benchImport(const DatabaseUrl& url, qint64 lines, BenchReport& report)
{
    JANGBU_TRY_ASSIGN(const auto books, BackOffice::open(url));
    ChainSource source({ .stores = importStores,
                         .trades = qMax(qint64(importStores), lines / 3),
                         .seed = 42,
                         .start = BusinessDate(2024, 12, 1) });
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
    return done;
}

} // namespace jangbu::bench
