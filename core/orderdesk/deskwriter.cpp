#include "core/orderdesk/deskwriter.h"

#include "core/backoffice/backoffice.h"
#include "core/orderdesk/placeordergroup.h"
#include "core/storage/transaction.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <variant>

namespace jangbu {

namespace {

using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

/// Who waits for others longer than this answers 503, so that one slow program holds up nobody.
constexpr int busyTimeoutMs = 1'000;
/// Orders with very many lines share a transaction with few others.
constexpr qsizetype mostLinesPerGroup = 2'000;
constexpr auto dueEvery = 5s;
constexpr auto seenEvery = 60s;
constexpr auto tidyEvery = 1h;
constexpr auto storesHold = 1s;

/// Whether the books themselves are out of reach, so that trying one by one is in vain.
bool isOutOfReach(ErrorCode code)
{
    return code == ErrorCode::StorageUnavailable || code == ErrorCode::StorageBusy
        || code == ErrorCode::StorageReadOnly || code == ErrorCode::StorageFull;
}

} // namespace

class DeskWriter::Engine final {
public:
    struct OrderJob {
        OrderRequest request;
        std::function<void(Result<TakenOrder>)> callback;
    };

    /// Anything that is a transaction of its own; gives what calls the callback.
    using OtherJob = std::function<Call(BackOffice&)>;
    using Job = std::variant<OrderJob, OtherJob>;

    explicit Engine(Options options)
        : m_options(std::move(options))
    {
    }
    ~Engine() { stop(); }
    Q_DISABLE_COPY_MOVE(Engine)

    Done start(const DatabaseUrl& url);
    bool push(Job job);
    void noteSeen(const DeskAsker& asker);
    qsizetype queued() const;
    void stop();

private:
    void run(const DatabaseUrl& url, std::promise<Done>& opened);
    void work(BackOffice& books);
    std::deque<Job> nextGroup();
    void process(BackOffice& books, PlaceOrderGroup& orders, std::deque<Job> group);
    void placeAll(BackOffice& books, PlaceOrderGroup& placing, std::vector<OrderJob> jobs,
                  std::vector<Call>& calls);
    void placeOfStore(PlaceOrderGroup& placing, const Store& store,
                      const std::vector<const OrderJob*>& jobs, std::vector<Call>& calls);
    std::optional<Result<Store>> storeOf(BackOffice& books, StoreId id);
    void keepHouse(BackOffice& books, PlaceOrderGroup& orders);
    void writeSeen(BackOffice& books);

    Options m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    QHash<DeviceId, std::pair<StoreId, Instant>> m_seen;
    bool m_stopping = false;
    std::thread m_thread;

    // Of the thread alone.
    QHash<StoreId, Store> m_stores;
    Moment m_storesReadAt;
    Moment m_dueAt;
    Moment m_seenAt;
    Moment m_tidyAt;
};

Done DeskWriter::Engine::start(const DatabaseUrl& url)
{
    std::promise<Done> opened;
    auto outcome = opened.get_future();
    m_thread = std::thread([this, url, &opened] { run(url, opened); });
    return outcome.get();
}

bool DeskWriter::Engine::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || static_cast<qsizetype>(m_queue.size()) >= m_options.queueLength)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void DeskWriter::Engine::noteSeen(const DeskAsker& asker)
{
    if (asker.kind != DeskAsker::Kind::Device)
        return;
    const Instant now = m_options.clock ? m_options.clock->nowUtc() : SystemClock().nowUtc();
    const std::lock_guard lock(m_mutex);
    m_seen.insert(asker.id, { asker.store, now });
}

qsizetype DeskWriter::Engine::queued() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<qsizetype>(m_queue.size());
}

void DeskWriter::Engine::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DeskWriter::Engine::run(const DatabaseUrl& url, std::promise<Done>& opened)
{
    auto books = BackOffice::open(url, m_options.clock,
                                  { .busyTimeoutMs = busyTimeoutMs, .writesValues = true });
    if (!books) {
        opened.set_value(books.error());
        return;
    }
    const auto office = books.take();
    office->database.session().actor = Actor::desk();
    m_dueAt = m_seenAt = m_tidyAt = m_storesReadAt = std::chrono::steady_clock::now();
    opened.set_value(done);
    work(*office);
}

void DeskWriter::Engine::work(BackOffice& books)
{
    PlaceOrderGroup orders(books.database, books.ids, books.clock);
    while (true) {
        std::deque<Job> group = nextGroup();
        if (group.empty()) {
            const std::lock_guard lock(m_mutex);
            if (m_stopping && m_queue.empty())
                break;
        } else {
            process(books, orders, std::move(group));
        }
        keepHouse(books, orders);
    }
    writeSeen(books);
}

/// Orders that stand together at the head of the queue, or one other job; waits for the first, but
/// no longer than until the house has to be kept. No timed wait for more: while one group is being
/// written the next gathers.
std::deque<DeskWriter::Engine::Job> DeskWriter::Engine::nextGroup()
{
    std::deque<Job> group;
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, dueEvery, [this] { return m_stopping || !m_queue.empty(); });
    qsizetype lines = 0;
    while (!m_queue.empty() && static_cast<qsizetype>(group.size()) < m_options.groupLength) {
        const auto* order = std::get_if<OrderJob>(&m_queue.front());
        if (!group.empty() && (!order || lines > mostLinesPerGroup))
            break;
        if (order)
            lines += order->request.lines.size();
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
        if (std::holds_alternative<OtherJob>(group.back()))
            break;
    }
    return group;
}

void DeskWriter::Engine::process(BackOffice& books, PlaceOrderGroup& orders, std::deque<Job> group)
{
    std::vector<Call> calls;
    if (auto* other = std::get_if<OtherJob>(&group.front())) {
        calls.push_back((*other)(books));
    } else {
        std::vector<OrderJob> jobs;
        for (Job& job : group)
            jobs.push_back(std::get<OrderJob>(std::move(job)));
        placeAll(books, orders, std::move(jobs), calls);
    }
    if (m_options.afterCommit)
        m_options.afterCommit();
    if (m_options.deliver) {
        m_options.deliver(std::move(calls));
        return;
    }
    for (const Call& call : calls)
        call();
}

/// The orders of each store are one transaction; nearly always there is one store.
void DeskWriter::Engine::placeAll(BackOffice& books, PlaceOrderGroup& placing,
                                  std::vector<OrderJob> jobs, std::vector<Call>& calls)
{
    QList<StoreId> stores;
    QHash<StoreId, std::vector<const OrderJob*>> byStore;
    for (const OrderJob& job : jobs) {
        const StoreId store = job.request.asker.store;
        if (!byStore.contains(store))
            stores.append(store);
        byStore[store].push_back(&job);
    }
    for (const StoreId id : std::as_const(stores)) {
        const auto store = storeOf(books, id);
        if (store && *store) {
            placeOfStore(placing, **store, byStore.value(id), calls);
            continue;
        }
        const Error error = store ? store->error() : Error { ErrorCode::NotPaired };
        for (const OrderJob* job : byStore.value(id))
            calls.push_back([callback = job->callback, error] { callback(error); });
    }
}

void DeskWriter::Engine::placeOfStore(PlaceOrderGroup& placing, const Store& store,
                                      const std::vector<const OrderJob*>& jobs,
                                      std::vector<Call>& calls)
{
    QList<OrderRequest> requests;
    for (const OrderJob* job : jobs)
        requests.append(job->request);
    const auto answers = placing.run(store, requests);
    if (!answers && !isOutOfReach(answers.error().code) && jobs.size() > 1) {
        // One of them cannot be written; it shall not take the others with it.
        for (const OrderJob* job : jobs)
            placeOfStore(placing, store, { job }, calls);
        return;
    }
    for (size_t at = 0; at < jobs.size(); ++at) {
        const Result<TakenOrder> answer = answers ? answers->at(static_cast<qsizetype>(at))
                                                  : Result<TakenOrder>(answers.error());
        calls.push_back([callback = jobs[at]->callback, answer] { callback(answer); });
    }
}

/// Nothing where the books have no such store.
std::optional<Result<Store>> DeskWriter::Engine::storeOf(BackOffice& books, StoreId id)
{
    const Moment now = std::chrono::steady_clock::now();
    if (now - m_storesReadAt > storesHold || !m_stores.contains(id)) {
        const auto all = books.stores.all();
        if (!all)
            return Result<Store>(all.error());
        m_stores.clear();
        for (const Store& store : *all)
            m_stores.insert(store.id, store);
        m_storesReadAt = now;
    }
    const auto store = m_stores.constFind(id);
    return store == m_stores.cend() ? std::nullopt : std::optional(Result<Store>(*store));
}

/// What comes back with time: orders that are due, tablets that were seen, keys nobody asks for.
void DeskWriter::Engine::keepHouse(BackOffice& books, PlaceOrderGroup& orders)
{
    const Moment now = std::chrono::steady_clock::now();
    const auto isTime = [now](Moment& last, auto every) {
        if (now - last < every)
            return false;
        last = now;
        return true;
    };
    if (isTime(m_dueAt, dueEvery)) {
        const auto moved = books.moveDueOrders.run();
        if (!moved)
            qWarning("Orders that are due wait: %s", qUtf8Printable(moved.error().detail));
        else if (*moved > 0 && m_options.afterCommit)
            m_options.afterCommit();
    }
    if (isTime(m_seenAt, seenEvery))
        writeSeen(books);
    if (!isTime(m_tidyAt, tidyEvery))
        return;
    for (const Store& store : std::as_const(m_stores)) {
        if (const Done tidied = orders.forgetOldKeys(store); !tidied)
            qInfo("Old keys of orders stay: %s", qUtf8Printable(tidied.error().detail));
    }
    if (const Done tidied = books.pairDevice.forgetOldGuests(); !tidied)
        qInfo("Old tokens of guests stay: %s", qUtf8Printable(tidied.error().detail));
}

void DeskWriter::Engine::writeSeen(BackOffice& books)
{
    QHash<DeviceId, std::pair<StoreId, Instant>> seen;
    {
        const std::lock_guard lock(m_mutex);
        seen.swap(m_seen);
    }
    if (seen.isEmpty())
        return;
    if (const Done written = books.changeDevices.noteSeen(seen); !written)
        qInfo("When devices were seen is not written: %s", qUtf8Printable(written.error().detail));
}

DeskWriter::DeskWriter(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

DeskWriter::~DeskWriter() = default;

Result<std::unique_ptr<DeskWriter>> DeskWriter::start(const DatabaseUrl& url, Options options)
{
    auto engine = std::make_unique<Engine>(std::move(options));
    JANGBU_TRY(engine->start(url));
    return std::unique_ptr<DeskWriter>(new DeskWriter(std::move(engine)));
}

bool DeskWriter::submit(OrderRequest request, std::function<void(Result<TakenOrder>)> callback)
{
    return m_engine->push(Engine::OrderJob { std::move(request), std::move(callback) });
}

bool DeskWriter::submitCancel(DeskAsker asker, OrderId order, std::function<void(Done)> callback)
{
    return m_engine->push(
        [asker, order, callback = std::move(callback)](BackOffice& books) -> Call {
            const auto cancelled = [&]() -> Done {
                JANGBU_TRY_ASSIGN(const DeskAsker now, books.pairDevice.stillHolds(asker));
                JANGBU_TRY_ASSIGN(const Store store, books.stores.byId(now.store));
                return books.changeOrder.cancelAtTable(store, now.table, order);
            }();
            return [callback, cancelled] { callback(cancelled); };
        });
}

bool DeskWriter::submitPairing(QString code, std::function<void(Result<PairedAsker>)> callback)
{
    return m_engine->push([code, callback = std::move(callback)](BackOffice& books) -> Call {
        return [callback, paired = books.pairDevice.byCode(code)] { callback(paired); };
    });
}

bool DeskWriter::submitTableKey(QString tableKey, std::function<void(Result<PairedAsker>)> callback)
{
    return m_engine->push([tableKey, callback = std::move(callback)](BackOffice& books) -> Call {
        return [callback, paired = books.pairDevice.byTableKey(tableKey)] { callback(paired); };
    });
}

void DeskWriter::noteSeen(const DeskAsker& asker)
{
    m_engine->noteSeen(asker);
}

qsizetype DeskWriter::queued() const
{
    return m_engine->queued();
}

void DeskWriter::stop()
{
    m_engine->stop();
}

} // namespace jangbu
