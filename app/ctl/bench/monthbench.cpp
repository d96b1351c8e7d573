#include "app/ctl/bench/monthbench.h"

#include "app/ctl/bench/plainrowsrepository.h"
#include "app/ctl/bench/topfive.h"
#include "core/interchange/chainsource.h"
#include "core/ledger/monthrollup.h"
#include "core/ledger/rollupmonth.h"
#include "core/packs/packrepository.h"
#include "core/settlement/computestatement.h"
#include "core/storage/transaction.h"

#include <limits>
#include <unordered_map>

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int storeCount = 100;
constexpr int productCount = 10;
constexpr int loopTimes = 51;
constexpr int ownTimes = 21;
constexpr int plainTimes = 3;
constexpr int questions = 2'000;

const Window month { BusinessDate(2024, 12, 1), BusinessDate(2025, 1, 1) };

Error differs(const QString& what)
{
    return { ErrorCode::StorageCorrupt, { what } };
}

} // namespace

Done MonthBench::run()
{
    JANGBU_TRY_ASSIGN(const auto books, BackOffice::open(m_url));
    JANGBU_TRY(makeBooks(*books, true));
    JANGBU_TRY(pack(*books));
    JANGBU_TRY(fillMemory(*books));
    JANGBU_TRY(loopInMemory());
    JANGBU_TRY(sumMonth(*books));
    JANGBU_TRY(groupByDatabase(*books, u"SQLite"_s));
    JANGBU_TRY(settle(*books));
    JANGBU_TRY(askTopFive(*books));
    return findTrades(*books);
}

Done MonthBench::comparePlain(const DatabaseUrl& url)
{
    JANGBU_TRY_ASSIGN(const auto books, BackOffice::open(url));
    JANGBU_TRY_ASSIGN(const auto stores, books->stores.all());
    if (!stores.isEmpty())
        return Error { ErrorCode::BooksNotEmpty, { url.shown() } };
    JANGBU_TRY(makeBooks(*books, false));
    return groupByDatabase(*books, u"MariaDB"_s);
}

Done MonthBench::makeBooks(BackOffice& books, bool isOurs)
{
    const ChainSize size { .stores = storeCount,
                           .products = productCount,
                           .days = 31,
                           .trades = qMax(qint64(storeCount), m_lines / 3),
                           .seed = 42,
                           .start = month.start };
    ChainSource source(size);
    ImportProgress progress;
    // The plain ways read rows.
    const SalesImportOptions asRows { .linesWorthPacking = std::numeric_limits<qint64>::max() };
    const Stopwatch watch;
    JANGBU_TRY_ASSIGN(const SalesImportSummary summary,
                      books.importSales.run({ &source }, asRows, progress));
    const qint64 ns = watch.ns();
    m_report.add(
        { .name = isOurs ? u"import.rows"_s : u"import.rows.mariadb"_s,
          .work = { isOurs ? "Import of the same sales as rows" : "The same import on MariaDB",
                    isOurs ? "같은 매출을 행으로 가져오기" : "같은 가져오기, MariaDB" },
          .measured = rateText(summary.lines, ns, u"lines"_s),
          .figures = { { u"lines"_s, summary.lines },
                       { u"ns"_s, ns },
                       { u"per_second"_s, perSecond(summary.lines, ns) } } });
    JANGBU_TRY_ASSIGN(m_stores, books.stores.all());
    return done;
}

/// Every day with its receipts, from the rows.
Done MonthBench::pack(BackOffice& books)
{
    PackSizes all;
    for (const Store& store : m_stores) {
        JANGBU_TRY_ASSIGN(const auto dates, books.packDays.due(store));
        for (const BusinessDate date : dates)
            JANGBU_TRY(books.packDays.run(store, date));
        JANGBU_TRY_ASSIGN(const PackSizes sizes, PackRepository(books.database).sizesOf(store.id));
        all.lines += sizes.lines;
        all.hotBytes += sizes.hotBytes;
        all.coldBytes += sizes.coldBytes;
    }
    m_report.add(
        { .name = u"pack"_s,
          .work = { "Packs of the month, hot columns and receipts whole",
                    "한 달의 묶음, 통계 열과 영수증 전부" },
          .measured = u"%1 bytes a line"_s.arg(ratioText(all.hotBytes + all.coldBytes, all.lines)),
          .compared = u"%1 of them hot"_s.arg(ratioText(all.hotBytes, all.lines)),
          .target = { "≤ 24 bytes", "24바이트 이하" },
          .isMet = all.hotBytes + all.coldBytes <= 24 * all.lines,
          .figures = { { u"lines"_s, all.lines },
                       { u"hot_bytes"_s, all.hotBytes },
                       { u"cold_bytes"_s, all.coldBytes } } });
    return done;
}

/// The numbers of the packs as one list, and what they come to.
Done MonthBench::fillMemory(BackOffice& books)
{
    std::unordered_map<qint64, quint16> places;
    PackRepository packs(books.database);
    for (const Store& store : m_stores) {
        const auto add = [&](const PackPlace&, const HotPack& pack) -> Done {
            for (size_t at = 0; at < pack.size(); ++at) {
                const HotEntry entry = pack.entry(at);
                const auto place
                    = places.try_emplace(entry.item.product, quint16(places.size())).first->second;
                m_memory.product.push_back(place);
                m_memory.quantity.push_back(static_cast<quint16>(entry.quantity));
                m_memory.amountMinor.push_back(static_cast<quint32>(entry.amountMinor));
            }
            return done;
        };
        JANGBU_TRY(packs.eachHot(store.id, month, PackRepository::Days::Fresh, add));
    }
    m_memory.products = places.size();
    const MemorySums sums = sumInMemory(m_memory, 1);
    if (sumInMemory(m_memory, 2) != sums)
        return differs(u"threads"_s);
    for (const auto& [product, place] : places)
        m_expected.push_back({ { product }, sums.quantity[place], sums.amountMinor[place] });
    return done;
}

Done MonthBench::loopInMemory()
{
    qint64 kept = 0;
    JANGBU_TRY_ASSIGN(m_loop, sampled(loopTimes, [&]() -> Done {
                          kept += sumInMemory(m_memory, 1).quantity.front();
                          return done;
                      }));
    const auto lines = static_cast<qint64>(m_memory.size());
    m_report.add({ .name = u"month.loop"_s,
                   .work = { "Loop over the same numbers in memory, one thread",
                             "같은 숫자를 메모리에서 더하기, 한 스레드" },
                   .measured = durationText(m_loop.medianNs()),
                   .figures = { { u"lines"_s, lines },
                                { u"checked"_s, kept == 0 ? 0 : 1 },
                                { u"median_ns"_s, m_loop.medianNs() } } });
    return done;
}

Done MonthBench::forgetMonth(BackOffice& books)
{
    return inTransaction(books.database, [&]() -> Done {
        MonthRollupWriter writer(books.database);
        for (const Store& store : m_stores)
            JANGBU_TRY(writer.forget(store.id, month.start));
        return done;
    });
}

Done MonthBench::sumMonth(BackOffice& books)
{
    RollUpMonth::Made made;
    RollUpMonth rollUp(books.database);
    Samples samples;
    for (int time = 0; time < ownTimes; ++time) {
        JANGBU_TRY(forgetMonth(books)); // So that each time all rows are written.
        const Stopwatch watch;
        JANGBU_TRY_ASSIGN(made, rollUp.run({ month.start }));
        samples.add(watch.ns());
    }
    if (made.packedLines != static_cast<qint64>(m_memory.size()))
        return differs(u"packs"_s);
    JANGBU_TRY_ASSIGN(const auto rankings,
                      books.statistics.runAll({ .term = Term::Month, .start = month.start }));
    std::unordered_map<qint64, std::pair<qint64, qint64>> found;
    for (const ProductRanking& ranking : rankings) {
        for (const ProductStatistic& product : ranking.products)
            found[product.product.value()] = { product.count, product.amount.minor() };
    }
    for (const PackedSums::Sum& sum : m_expected) {
        if (found[sum.item.product] != std::pair(sum.quantity, sum.amountMinor))
            return differs(u"product_month"_s);
    }
    m_monthNs = samples.medianNs();
    m_report.add(
        { .name = u"month"_s,
          .work = { "Month's statistics of all stores from packs, committed",
                    "모든 상점의 한 달 통계, 묶음에서 계산해 저장" },
          .measured = durationText(m_monthNs),
          .compared = u"%1 × the loop; p99 %2"_s.arg(ratioText(m_monthNs, m_loop.medianNs()),
                                                     durationText(samples.quantile(990))),
          .target = { "≤ 6 × the loop", "메모리 루프의 6배 이하" },
          .isMet = m_monthNs <= 6 * m_loop.medianNs(),
          .figures = { { u"lines"_s, made.packedLines },
                       { u"rows"_s, made.rows },
                       { u"median_ns"_s, m_monthNs },
                       { u"p99_ns"_s, samples.quantile(990) } } });
    return done;
}

Done MonthBench::groupByDatabase(BackOffice& books, const QString& product)
{
    PlainRowsRepository plain(books.database);
    PlainRowsRepository::Sums lines;
    PlainRowsRepository::Sums payments;
    JANGBU_TRY_ASSIGN(const Samples ofLines, sampled(plainTimes, [&]() -> Done {
                          JANGBU_TRY_ASSIGN(lines, plain.lines(month));
                          return done;
                      }));
    JANGBU_TRY_ASSIGN(const Samples ofPayments, sampled(plainTimes, [&]() -> Done {
                          JANGBU_TRY_ASSIGN(payments, plain.payments(month));
                          return done;
                      }));
    PlainRowsRepository::Sums expected { static_cast<qint64>(m_expected.size()) };
    for (const PackedSums::Sum& sum : m_expected) {
        expected.quantity += sum.quantity;
        expected.amountMinor += sum.amountMinor;
    }
    if (lines != expected || payments.amountMinor != expected.amountMinor)
        return differs(u"GROUP BY"_s);
    const QString key = u"."_s + product.toLower();
    const bool isSqlite = books.database.url().product == DatabaseUrl::Product::Sqlite;
    BenchRow row { .name = u"month.groupby"_s + key,
                   .work = { "The same by GROUP BY over the rows", "같은 것을 행의 GROUP BY로" },
                   .measured = durationText(ofLines.medianNs()),
                   .compared
                   = u"%1: %2 × our month"_s.arg(product, ratioText(ofLines.medianNs(), m_monthNs)),
                   .figures = { { u"median_ns"_s, ofLines.medianNs() } } };
    if (isSqlite) {
        row.target = { "≥ 100 × our month", "우리 방법이 100배 이상 빠름" };
        row.isMet = ofLines.medianNs() >= 100 * m_monthNs;
    }
    m_report.add(row);
    m_report.add({ .name = u"settlement.groupby"_s + key,
                   .work = { "Payments of the month by GROUP BY", "한 달 결제를 GROUP BY로" },
                   .measured = durationText(ofPayments.medianNs()),
                   .compared = product,
                   .figures = { { u"median_ns"_s, ofPayments.medianNs() } } });
    return done;
}

Done MonthBench::settle(BackOffice& books)
{
    qint64 settled = 0;
    JANGBU_TRY_ASSIGN(
        const Samples samples, sampled(ownTimes, [&]() -> Done {
            settled = 0;
            ComputeStatement compute(books.database);
            return inSnapshot(books.database, [&]() -> Done {
                for (const Store& store : m_stores) {
                    JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
                    JANGBU_TRY_ASSIGN(const Statement statement,
                                      compute.run(store, settings, Term::Month, month));
                    settled += statement.revenue.minor();
                }
                return done;
            });
        }));
    qint64 expected = 0;
    for (const PackedSums::Sum& sum : m_expected)
        expected += sum.amountMinor;
    if (settled != expected)
        return differs(u"settlement"_s);
    m_settleNs = samples.medianNs();
    m_report.add(
        { .name = u"settlement"_s,
          .work = { "Monthly settlement of all stores", "모든 상점의 월 정산" },
          .measured = durationText(m_settleNs),
          .compared = u"p99 %1"_s.arg(durationText(samples.quantile(990))),
          .target = { "about 4 ms", "4 ms 안팎" },
          .isMet = m_settleNs <= 5'000'000,
          .figures = { { u"median_ns"_s, m_settleNs }, { u"stores"_s, m_stores.size() } } });
    return done;
}

Done MonthBench::askTopFive(BackOffice& books)
{
    return benchTopFive(books.database.url(), m_stores, { month.start }, questions, m_report);
}

/// A receipt with all that hangs on it; the generator gives no numbers, so by the trade.
Done MonthBench::findTrades(BackOffice& books)
{
    JANGBU_TRY_ASSIGN(const auto list, books.trades.list(m_stores.first().id, false));
    qsizetype next = 0;
    JANGBU_TRY_ASSIGN(const Samples samples, sampled(questions, [&]() -> Done {
                          next = (next + 7'919) % list.size();
                          JANGBU_TRY_ASSIGN(const auto trade, books.ledger.find(list.at(next).id));
                          return trade ? Done(done) : Done(differs(u"trade"_s));
                      }));
    m_report.add({ .name = u"receipt"_s,
                   .work = { "A receipt with its lines and payment", "영수증 하나 찾기" },
                   .measured = durationText(samples.medianNs()),
                   .compared = u"p99 %1"_s.arg(durationText(samples.quantile(990))),
                   .target = { "p50 ≤ 2 ms", "p50 ≤ 2 ms" },
                   .isMet = samples.medianNs() <= 2'000'000,
                   .figures = { { u"p50_ns"_s, samples.medianNs() },
                                { u"p99_ns"_s, samples.quantile(990) } } });
    return done;
}

} // namespace jangbu::bench
