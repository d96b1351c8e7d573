#include "app/ctl/bench/paymentbench.h"

#include "app/ctl/bench/samples.h"
#include "core/backoffice/backoffice.h"
#include "core/payment/groupedpayments.h"
#include "core/storage/transaction.h"

#include <atomic>
#include <thread>

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int tills = 32;
constexpr int menuSize = 10;
constexpr qint64 targetPerSecond = 12'000;
constexpr qint64 targetP99Ns = 10'000'000;
/// One by one each waits for the disk, so a few tell enough.
constexpr qint64 mostAlone = 2'000;

/// A store with trades of three lines that wait to be paid, each at a table of its own.
class WaitingTrades final {
public:
    explicit WaitingTrades(BackOffice& books)
        : m_books(books)
    {
    }

    Result<Store> makeStore()
    {
        JANGBU_TRY_ASSIGN(Store store, m_books.addStore.run({ .name = u"Bench"_s }));
        for (int number = 0; number < menuSize; ++number) {
            JANGBU_TRY_ASSIGN(const Product product,
                              m_books.addProduct.run(store,
                                                     { u"Product %1"_s.arg(number), u"MAIN_MENU"_s,
                                                       Money::ofMinor(1'000 * (number + 1)) }));
            m_products.append(product);
        }
        return store;
    }

    Result<QList<TradeId>> make(const Store& store, qint64 count)
    {
        constexpr qint64 idsEach = 6; // Table, trade, order and three lines.
        JANGBU_TRY_ASSIGN(IdRange ids, m_books.ids.take(store.id, count * idsEach));
        QList<TradeId> trades;
        const Instant now = m_books.clock.nowUtc();
        JANGBU_TRY(inTransaction(m_books.database, [&]() -> Done {
            IdRange fresh = ids;
            trades.clear();
            for (qint64 at = 0; at < count; ++at) {
                JANGBU_TRY_ASSIGN(const TradeId id, open(store, fresh, now));
                trades.append(id);
            }
            return done;
        }));
        return trades;
    }

private:
    Result<TradeId> open(const Store& store, IdRange& ids, Instant now)
    {
        TradeRepository& trades = m_books.trades;
        const auto table = ids.next<TableId>();
        LedgerTrade trade { .id = ids.next<TradeId>(), .openedAtUtc = now };
        trade.key = QString::number(trade.id.value());
        trade.table = table;
        trade.tableName = QString::number(table.value());
        const LedgerOrder order { ids.next<OrderId>(), now };
        for (qsizetype line = 0; line < 3; ++line) {
            const Product& product
                = m_products.at((trade.id.value() + line * 3) % m_products.size());
            trade.lines.append({ .id = ids.next<LineId>(),
                                 .order = order.id,
                                 .product = product.id,
                                 .productName = product.name,
                                 .category = product.category,
                                 .unitPrice = product.price,
                                 .amount = product.price });
            trade.amount += product.price;
        }
        JANGBU_TRY(trades.addTable(store.id, table, trade.tableName));
        JANGBU_TRY(trades.open(store.id, trade));
        JANGBU_TRY(trades.addOrder(store.id, trade.id, order));
        for (const LedgerLine& line : trade.lines)
            JANGBU_TRY(trades.addLine(store.id, trade.id, line));
        return trade.id;
    }

    BackOffice& m_books;
    QList<Product> m_products;
};

PaymentWay wayOf(TradeId trade)
{
    static const QStringList companies { u"K"_s, u"H"_s, u"S"_s };
    if (trade.value() % 5 == 0)
        return {};
    return { PaymentMethod::Card, companies.at(trade.value() % 3), CardKind::Credit };
}

struct Paid {
    Samples latencies {};
    qint64 ns = 0;
};

/// Every till pays its share, each payment after the one before.
Result<Paid> payAtOnce(const DatabaseUrl& url, const Clock& clock, const Store& store,
                       const QList<TradeId>& trades)
{
    JANGBU_TRY_ASSIGN(const auto payments, GroupedPayments::open(url, clock));
    std::vector<Result<Samples>> answers(tills, Samples());
    std::vector<std::thread> threads;
    const Stopwatch watch;
    for (int till = 0; till < tills; ++till) {
        threads.emplace_back([&, till] {
            Samples samples;
            for (qsizetype at = till; at < trades.size(); at += tills) {
                const TradeId trade = trades.at(at);
                const Stopwatch one;
                const auto taken = payments->take({ store, trade, wayOf(trade) }).get();
                samples.add(one.ns());
                if (!taken) {
                    answers[static_cast<size_t>(till)] = taken.error();
                    return;
                }
            }
            answers[static_cast<size_t>(till)] = samples;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    Paid paid { {}, watch.ns() };
    for (const auto& answer : answers) {
        JANGBU_TRY(answer);
        paid.latencies.add(*answer);
    }
    return paid;
}

} // namespace

Done benchPayments(const DatabaseUrl& url, qint64 payments, BenchReport& report)
{
    JANGBU_TRY_ASSIGN(const auto books, BackOffice::open(url));
    WaitingTrades waiting(*books);
    JANGBU_TRY_ASSIGN(const Store store, waiting.makeStore());
    const qint64 alone = qMin(payments, mostAlone);
    JANGBU_TRY_ASSIGN(const auto single, waiting.make(store, alone));
    JANGBU_TRY_ASSIGN(const auto trades, waiting.make(store, payments));

    qsizetype next = 0;
    JANGBU_TRY_ASSIGN(const Samples one, sampled(static_cast<int>(alone), [&] {
                          const TradeId trade = single.at(next++);
                          return books->takePayment.run(store, trade, wayOf(trade));
                      }));
    JANGBU_TRY_ASSIGN(const Paid paid, payAtOnce(url, books->clock, store, trades));

    const qint64 rate = perSecond(payments, paid.ns);
    const qint64 p99 = paid.latencies.quantile(990);
    report.add(
        { .name = u"payments.alone"_s,
          .work = { "Payments of three lines, one after the other", "세 줄짜리 결제, 하나씩" },
          .measured = durationText(one.medianNs()),
          .figures = { { u"median_ns"_s, one.medianNs() }, { u"p99_ns"_s, one.quantile(990) } } });
    report.add({ .name = u"payments"_s,
                 .work = { "Payments of three lines, durable, 32 at once",
                           "세 줄짜리 결제, 32곳에서 동시에" },
                 .measured = rateText(payments, paid.ns, u"payments"_s),
                 .compared = u"p50 %1, p99 %2; %3 × one by one"_s.arg(
                     durationText(paid.latencies.medianNs()), durationText(p99),
                     ratioText(rate, perSecond(1, one.medianNs()))),
                 .target = { "≥ 12,000/s, p99 ≤ 10 ms", "≥ 12,000/s, p99 ≤ 10 ms" },
                 .isMet = rate >= targetPerSecond && p99 <= targetP99Ns,
                 .figures = { { u"per_second"_s, rate },
                              { u"p50_ns"_s, paid.latencies.medianNs() },
                              { u"p99_ns"_s, p99 } } });
    return done;
}

} // namespace jangbu::bench
