#include "app/ctl/bench/topfive.h"

#include "app/ctl/bench/samples.h"
#include "core/interchange/chaingenerator.h"
#include "core/statistics/productstatistics.h"
#include "core/storage/database.h"

#include <thread>

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int askers = 2;
constexpr qint64 mostP50Ns = 100'000;
constexpr qint64 mostP99Ns = 300'000;
constexpr qint64 fewestPerSecond = 20'000;

struct Asked {
    Samples samples {};
    qint64 ns = 0;
};

Result<Asked> ask(const DatabaseUrl& url, const QList<Store>& stores,
                  const QList<BusinessDate>& months, int questions, quint64 seed)
{
    JANGBU_TRY_ASSIGN(const auto database, Database::open(url));
    ProductStatistics statistics(*database);
    SplitMix random(seed);
    const auto one = [&]() -> Done {
        const Store& store = stores.at(random.below(static_cast<int>(stores.size())));
        const ProductsQuestion question {
            .term = Term::Month,
            .start = months.at(random.below(static_cast<int>(months.size()))),
            .by = RankBy::Amount,
            .category = u"MAIN_MENU"_s,
            .limit = 5,
        };
        const auto ranking = statistics.run(store, question);
        return ranking ? Done(done) : Done(ranking.error());
    };
    JANGBU_TRY(sampled(qMax(1, questions / 10), one)); // Warm.
    const Stopwatch watch;
    JANGBU_TRY_ASSIGN(Samples samples, sampled(questions, one));
    return Asked { std::move(samples), watch.ns() };
}

} // namespace

Done benchTopFive(const DatabaseUrl& url, const QList<Store>& stores,
                  const QList<BusinessDate>& months, int questions, BenchReport& report)
{
    JANGBU_TRY_ASSIGN(const Asked alone, ask(url, stores, months, questions, 1));
    std::vector<Result<Asked>> answers(askers, Asked());
    std::vector<std::thread> threads;
    for (size_t asker = 0; asker < askers; ++asker) {
        threads.emplace_back(
            [&, asker] { answers[asker] = ask(url, stores, months, questions, asker + 2); });
    }
    for (std::thread& thread : threads)
        thread.join();
    qint64 rate = 0;
    for (const auto& answer : answers) {
        JANGBU_TRY(answer);
        rate += perSecond(questions, answer->ns);
    }
    const qint64 p50 = alone.samples.medianNs();
    const qint64 p99 = alone.samples.quantile(990);
    report.add(
        { .name = u"topfive"_s,
          .work = { "Top five of a store, a category and a month", "상점·분류·한 달의 상위 다섯" },
          .measured = durationText(p50),
          .compared = u"p99 %1; %2/s on two threads"_s.arg(durationText(p99)).arg(rate),
          .target
          = { "p50 ≤ 100 µs, p99 ≤ 300 µs, ≥ 20,000/s", "p50 ≤ 100 µs, p99 ≤ 300 µs, ≥ 20,000/s" },
          .isMet = p50 <= mostP50Ns && p99 <= mostP99Ns && rate >= fewestPerSecond,
          .figures = { { u"p50_ns"_s, p50 },
                       { u"p99_ns"_s, p99 },
                       { u"per_second_two_threads"_s, rate } } });
    return done;
}

} // namespace jangbu::bench
