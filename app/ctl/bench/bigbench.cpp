#include "app/ctl/bench/bigbench.h"

#include "app/ctl/bench/hotchain.h"
#include "app/ctl/bench/memoryloop.h"
#include "app/ctl/bench/samples.h"
#include "app/ctl/bench/topfive.h"
#include "core/ledger/rolluppacks.h"
#include "core/packs/packedsums.h"
#include "core/packs/packrepository.h"
#include "core/storage/readers.h"

#include <QFileInfo>

#include <atomic>

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int bigLoopTimes = 5;
constexpr int bigQuestions = 5'000;
constexpr qint64 mbPerGb = 1'024;
constexpr int bigDays = 62; ///< At least.

const Window allDates { BusinessDate(1900, 1, 1), BusinessDate(2100, 1, 1) };

QList<StoreId> idsOf(const QList<Store>& stores)
{
    QList<StoreId> ids;
    for (const Store& store : stores)
        ids.append(store.id);
    return ids;
}

class BigBench final {
public:
    BigBench(BackOffice& books, const HotChain::Size& size, BenchReport& report)
        : m_books(books)
        , m_size(size)
        , m_chain(books, size)
        , m_report(report)
    {
    }

    Done run()
    {
        JANGBU_TRY(m_chain.makeStores());
        JANGBU_TRY(writePacks());
        JANGBU_TRY(loopInMemory());
        JANGBU_TRY(aggregate());
        JANGBU_TRY(rollUp());
        return benchTopFive(m_books.database.url(), m_chain.stores(), m_chain.monthsOf31Days(),
                            bigQuestions, m_report);
    }

private:
    Done writePacks();
    Done loopInMemory();
    Done aggregate();
    Done rollUp();

    BackOffice& m_books;
    HotChain::Size m_size;
    HotChain m_chain;
    BenchReport& m_report;
    qint64 m_loopNs = 0;
};

Done BigBench::writePacks()
{
    const Stopwatch watch;
    JANGBU_TRY_ASSIGN(const qint64 lines, m_chain.writeDays());
    const qint64 ns = watch.ns();
    const qint64 bytes = QFileInfo(m_books.database.url().path).size();
    const qint64 rate = perSecond(lines, ns);
    const bool isSmall = bytes <= 10 * lines;
    m_report.add(
        { .name = u"big.packs"_s,
          .work = { "Generated past days into hot packs", "만든 지난날을 묶음으로" },
          .measured = rateText(lines, ns, u"lines"_s),
          .compared = u"%1 bytes a line, %2 MB of memory at most"_s.arg(ratioText(bytes, lines))
                          .arg(peakMemoryMb()),
          .target = { "≥ 5,000,000/s, ≤ 10 bytes, ≤ 1 GB", "≥ 5,000,000/s, ≤ 10바이트, ≤ 1 GB" },
          .isMet = rate >= 5'000'000 && isSmall && peakMemoryMb() <= mbPerGb,
          .figures = { { u"lines"_s, lines },
                       { u"ns"_s, ns },
                       { u"per_second"_s, rate },
                       { u"bytes"_s, bytes },
                       { u"peak_mb"_s, peakMemoryMb() } } });
    return done;
}

/// As many numbers as the packs hold, a part at a time, so that memory stays bounded.
Done BigBench::loopInMemory()
{
    constexpr qint64 mostAtOnce = 50'000'000;
    const qint64 size = qMin(m_size.lines, mostAtOnce);
    MemoryLines memory;
    memory.products = static_cast<size_t>(m_size.stores * m_size.products);
    SplitMix random(7);
    for (qint64 line = 0; line < size; ++line) {
        const quint64 next = random.next();
        memory.product.push_back(static_cast<quint16>((next & 0xffff) % memory.products));
        memory.quantity.push_back(static_cast<quint16>(1 + (next >> 32) % 3));
        memory.amountMinor.push_back(static_cast<quint32>((next >> 40) % 30'000));
    }
    qint64 kept = 0;
    JANGBU_TRY_ASSIGN(const Samples loop, sampled(bigLoopTimes, [&]() -> Done {
                          kept += sumInMemory(memory, readerCount()).quantity.front();
                          return done;
                      }));
    m_loopNs
        = loop.medianNs() * (m_size.lines / size) + loop.medianNs() * (m_size.lines % size) / size;
    m_report.add(
        { .name = u"big.loop"_s,
          .work = { "Loop over as many numbers in memory, all cores",
                    "같은 수의 숫자를 메모리에서 더하기, 모든 코어" },
          .measured = durationText(m_loopNs),
          .figures = { { u"checked"_s, kept == 0 ? 0 : 1 }, { u"median_ns"_s, m_loopNs } } });
    return done;
}

Done BigBench::aggregate()
{
    const auto ids = idsOf(m_chain.stores());
    std::atomic<qint64> lines = 0;
    JANGBU_TRY_ASSIGN(const Samples samples, sampled(3, [&]() -> Done {
                          lines = 0;
                          return onReaders(
                              m_books.database, static_cast<size_t>(ids.size()), readerCount(),
                              [&](Database& connection, size_t task) -> Done {
                                  std::optional<BusinessDate> last;
                                  PackedSums day;
                                  const auto add
                                      = [&](const PackPlace& place, const HotPack& pack) -> Done {
                                      if (last != place.date)
                                          day.take();
                                      last = place.date;
                                      lines += static_cast<qint64>(pack.size());
                                      return day.add(pack);
                                  };
                                  return PackRepository(connection)
                                      .eachHot(ids.at(static_cast<qsizetype>(task)), allDates,
                                               PackRepository::Days::Fresh, add);
                              });
                      }));
    if (lines != m_size.lines)
        return Error { ErrorCode::StorageCorrupt, { u"pack_hot"_s } };
    const qint64 ns = samples.medianNs();
    m_report.add({ .name = u"big.aggregate"_s,
                   .work = { "All lines summed by store, day and product",
                             "모든 줄을 상점·날·메뉴별로 더하기" },
                   .measured = durationText(ns),
                   .compared = u"%1 × the loop"_s.arg(ratioText(ns, m_loopNs)),
                   .target = { "≤ 4 × the loop", "메모리 루프의 4배 이하" },
                   .isMet = ns <= 4 * m_loopNs,
                   .figures = { { u"median_ns"_s, ns }, { u"lines"_s, lines.load() } } });
    return done;
}

Done BigBench::rollUp()
{
    RollUpPacks rollUp(m_books.database);
    const Stopwatch watch;
    JANGBU_TRY_ASSIGN(const auto made, rollUp.run(idsOf(m_chain.stores())));
    const qint64 ns = watch.ns();
    const Stopwatch again;
    JANGBU_TRY_ASSIGN(const auto nothing, rollUp.run(idsOf(m_chain.stores())));
    const qint64 againNs = again.ns();
    if (made.lines != m_size.lines || nothing.written != 0)
        return Error { ErrorCode::StorageCorrupt, { u"product_day"_s } };
    m_report.add(
        { .name = u"big.rollups"_s,
          .work = { "All rollups by day and month made from nothing, durable",
                    "날과 달의 모든 집계를 처음부터 만들어 저장" },
          .measured = durationText(ns),
          .compared = u"%1 rows; once more without a change %2"_s.arg(made.written)
                          .arg(durationText(againNs)),
          .target = { "≤ 2 s", "2초 이하" },
          .isMet = ns <= 2'000'000'000,
          .figures
          = { { u"ns"_s, ns }, { u"rows"_s, made.written }, { u"again_ns"_s, againNs } } });
    return done;
}

} // namespace

Done benchBig(const DatabaseUrl& url, qint64 lines, BenchReport& report)
{
    JANGBU_TRY_ASSIGN(const auto books, BackOffice::open(url));
    const HotChain::Size size {
        .days = daysFor(lines, bigDays),
        .lines = lines,
    };
    return BigBench(*books, size, report).run();
}

} // namespace jangbu::bench
