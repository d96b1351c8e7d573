#include "core/orderdesk/deskreader.h"

#include "core/backoffice/backoffice.h"
#include "core/orderdesk/desksight.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <shared_mutex>
#include <thread>

namespace jangbu {

namespace {

using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

/// Looks that are asked for follow each other no faster, and take no more than a part of the time.
/// While orders stream in they tell devices of many at once and leave the machine to the writer.
constexpr auto leastPause = 40ms;
constexpr int pausePerLook = 2;

} // namespace

class DeskReader::Engine final {
public:
    explicit Engine(Options options)
        : m_options(std::move(options))
    {
    }
    ~Engine() { stop(); }
    Q_DISABLE_COPY_MOVE(Engine)

    using TradeJob = std::function<void(DeskLook&)>;

    Done start(const DatabaseUrl& url);
    void push(TradeJob job);
    void lookNow();
    void stop();

    std::optional<DeskAsker> askerOf(const QString& token) const;
    void noteAsker(const PairedAsker& paired);
    std::shared_ptr<const DeskMenu> menu(StoreId store) const;
    qint64 tradeVersion(const SeenTable& table) const;
    bool booksAreThere() const;

private:
    struct NotedAsker {
        DeskAsker asker;
        qint64 look = 0; ///< How many looks had begun by then.
    };

    void run(const DatabaseUrl& url, std::promise<Done>& opened);
    void work(DeskLook& books);
    Done look(DeskLook& books, DeskLook::Reach reach);
    void take(DeskSight sight, qint64 number);
    void addNoted(DeskSight& sight, qint64 number);

    Options m_options;

    std::mutex m_mutex; ///< Of the next four.
    std::condition_variable m_wake;
    std::deque<TradeJob> m_jobs;
    bool m_lookWanted = false;
    bool m_stopping = false;
    std::thread m_thread;

    mutable std::shared_mutex m_sightMutex; ///< Of all that follows.
    DeskSight m_sight;
    QHash<QString, NotedAsker> m_noted;
    QHash<SeenTable, qint64> m_tradeVersions;
    qint64 m_looks = 0; ///< That have begun.
    bool m_booksAreThere = false;
};

Done DeskReader::Engine::start(const DatabaseUrl& url)
{
    std::promise<Done> opened;
    auto outcome = opened.get_future();
    m_thread = std::thread([this, url, &opened] { run(url, opened); });
    return outcome.get();
}

void DeskReader::Engine::run(const DatabaseUrl& url, std::promise<Done>& opened)
{
    auto books = BackOffice::open(url, m_options.clock, { .writesValues = true });
    if (!books) {
        opened.set_value(books.error());
        return;
    }
    const auto office = books.take();
    office->database.session().actor = Actor::desk();
    DeskLook looking(*office);
    const Done first = look(looking, DeskLook::Reach::All);
    const bool isUsable = static_cast<bool>(first);
    opened.set_value(first);
    if (isUsable)
        work(looking);
}

void DeskReader::Engine::work(DeskLook& books)
{
    auto lookAt = std::chrono::steady_clock::now() + m_options.lookEveryMs * 1ms;
    auto notBefore = std::chrono::steady_clock::now();
    while (true) {
        std::deque<TradeJob> jobs;
        {
            std::unique_lock lock(m_mutex);
            const bool wanted = m_lookWanted;
            m_wake.wait_until(lock, wanted ? notBefore : lookAt, [&] {
                return m_stopping || !m_jobs.empty() || (m_lookWanted && !wanted);
            });
            if (m_stopping)
                return;
            jobs.swap(m_jobs);
        }
        for (const TradeJob& job : jobs)
            job(books);
        const auto now = std::chrono::steady_clock::now();
        {
            const std::lock_guard lock(m_mutex);
            if (now < lookAt && !(m_lookWanted && now >= notBefore))
                continue;
            m_lookWanted = false;
        }
        const bool wasThere = booksAreThere();
        const bool isTimeForAll = now >= lookAt;
        const auto reach = isTimeForAll ? DeskLook::Reach::All : DeskLook::Reach::Orders;
        if (const Done looked = look(books, reach); !looked && wasThere)
            qWarning("The order desk cannot look into the books: %s",
                     qUtf8Printable(looked.error().detail));
        const auto after = std::chrono::steady_clock::now();
        notBefore = after + std::max<Moment::duration>(leastPause, pausePerLook * (after - now));
        if (isTimeForAll)
            lookAt = std::max(after + m_options.lookEveryMs * 1ms, notBefore);
    }
}

Done DeskReader::Engine::look(DeskLook& books, DeskLook::Reach reach)
{
    qint64 number = 0;
    DeskSight before;
    {
        const std::unique_lock lock(m_sightMutex);
        number = ++m_looks;
        before = m_sight;
    }
    auto seen = books.run(before, reach);
    {
        const std::unique_lock lock(m_sightMutex);
        m_booksAreThere = static_cast<bool>(seen);
    }
    JANGBU_TRY(seen);
    auto sight = seen.take();
    if (sight)
        take(std::move(*sight), number);
    return done;
}

void DeskReader::Engine::take(DeskSight sight, qint64 number)
{
    DeskChanges changes;
    {
        const std::unique_lock lock(m_sightMutex);
        addNoted(sight, number);
        changes = changesBetween(m_sight, sight);
        for (const auto& table : std::as_const(changes.tables))
            ++m_tradeVersions[table];
        m_sight = std::move(sight);
    }
    if (!changes.isEmpty() && m_options.changed)
        m_options.changed(changes);
}

/// Tokens that were given out while the look was on its way.
void DeskReader::Engine::addNoted(DeskSight& sight, qint64 number)
{
    m_noted.removeIf([number](const std::pair<const QString&, NotedAsker&>& noted) {
        return noted.second.look < number;
    });
    for (auto noted = m_noted.cbegin(); noted != m_noted.cend(); ++noted)
        sight.askers.insert(noted.key(), noted->asker);
}

void DeskReader::Engine::push(TradeJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void DeskReader::Engine::lookNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_lookWanted = true;
    }
    m_wake.notify_one();
}

void DeskReader::Engine::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

std::optional<DeskAsker> DeskReader::Engine::askerOf(const QString& token) const
{
    const QString hash = secretHash(token);
    const std::shared_lock lock(m_sightMutex);
    const auto asker = m_sight.askers.constFind(hash);
    return asker == m_sight.askers.cend() ? std::nullopt : std::optional(*asker);
}

void DeskReader::Engine::noteAsker(const PairedAsker& paired)
{
    const QString hash = secretHash(paired.token);
    const std::unique_lock lock(m_sightMutex);
    m_noted.insert(hash, { paired.asker, m_looks });
    m_sight.askers.insert(hash, paired.asker);
}

std::shared_ptr<const DeskMenu> DeskReader::Engine::menu(StoreId store) const
{
    const std::shared_lock lock(m_sightMutex);
    return m_sight.menus.value(store);
}

qint64 DeskReader::Engine::tradeVersion(const SeenTable& table) const
{
    const std::shared_lock lock(m_sightMutex);
    return m_tradeVersions.value(table);
}

bool DeskReader::Engine::booksAreThere() const
{
    const std::shared_lock lock(m_sightMutex);
    return m_booksAreThere;
}

DeskReader::DeskReader(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

DeskReader::~DeskReader() = default;

Result<std::unique_ptr<DeskReader>> DeskReader::start(const DatabaseUrl& url, Options options)
{
    auto engine = std::make_unique<Engine>(std::move(options));
    JANGBU_TRY(engine->start(url));
    return std::unique_ptr<DeskReader>(new DeskReader(std::move(engine)));
}

std::optional<DeskAsker> DeskReader::askerOf(const QString& token) const
{
    return m_engine->askerOf(token);
}

void DeskReader::noteAsker(const PairedAsker& paired)
{
    m_engine->noteAsker(paired);
}

std::shared_ptr<const DeskMenu> DeskReader::menu(StoreId store) const
{
    return m_engine->menu(store);
}

qint64 DeskReader::tradeVersion(StoreId store, TableId table) const
{
    return m_engine->tradeVersion({ store, table });
}

void DeskReader::askTrade(StoreId store, TableId table,
                          std::function<void(Result<std::optional<DeskTrade>>)> callback)
{
    m_engine->push([store, table, callback = std::move(callback)](DeskLook& books) {
        callback(books.trade(store, table));
    });
}

bool DeskReader::booksAreThere() const
{
    return m_engine->booksAreThere();
}

void DeskReader::lookNow()
{
    m_engine->lookNow();
}

void DeskReader::stop()
{
    m_engine->stop();
}

} // namespace jangbu
