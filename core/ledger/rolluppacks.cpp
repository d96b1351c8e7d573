#include "core/ledger/rolluppacks.h"

#include "core/ledger/packedstretch.h"
#include "core/storage/readers.h"

#include <condition_variable>
#include <optional>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Stretches that may wait for being written, which bounds the memory.
constexpr size_t mostWaiting = 8;
/// Written with one commit, which holds back payments for some 10 ms.
constexpr size_t rowsPerCommit = 10'000;

const QString packedExtentSql = u"SELECT MIN(business_date), MAX(business_date) FROM pack_day "
                                u"WHERE store_id = :store"_s;
// Changes nothing; holds back payments into the days until the transaction ends.
const QString holdDaysSql = u"UPDATE business_day SET gross = gross WHERE store_id = :store "
                            u"AND business_date >= :from AND business_date < :to"_s;

struct Task {
    StoreId store;
    Window dates;
};

/// Hands stretches from those who read them to the one who writes them, in the order of the tasks.
class Belt final {
public:
    explicit Belt(size_t count)
        : m_stretches(count)
    {
    }

    /// False where nobody wants it any more.
    bool waitForRoom(size_t task)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isOver || task < m_taken + mostWaiting; });
        return !m_isOver;
    }
    void put(size_t task, PackedStretch stretch)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stretches[task] = std::move(stretch);
        }
        m_changed.notify_all();
    }
    /// Nothing where it will never come.
    std::optional<PackedStretch> take(size_t task)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isOver || m_stretches[task]; });
        return taken(task, lock);
    }
    /// Nothing where it has not come yet.
    std::optional<PackedStretch> takeNow(size_t task)
    {
        std::unique_lock lock(m_mutex);
        return m_stretches[task] ? taken(task, lock) : std::nullopt;
    }
    void end()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isOver = true;
        }
        m_changed.notify_all();
    }

private:
    std::optional<PackedStretch> taken(size_t task, std::unique_lock<std::mutex>& lock)
    {
        auto stretch = std::exchange(m_stretches[task], std::nullopt);
        m_taken = task + 1;
        lock.unlock();
        m_changed.notify_all();
        return stretch;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<PackedStretch>> m_stretches;
    size_t m_taken = 0;
    bool m_isOver = false;
};

/// The years of each store that have packs.
Result<std::vector<Task>> tasksFor(Database& database, const QList<StoreId>& stores)
{
    std::vector<Task> tasks;
    for (const StoreId store : stores) {
        JANGBU_TRY(database.each(packedExtentSql, { { ":store"_L1, store } }, [&](const Row& row) {
            const auto first = row.date(0);
            const auto last = row.date(1);
            if (!first || !last)
                return;
            for (int year = first->date().year(); year <= last->date().year(); ++year)
                tasks.push_back(
                    { store, { BusinessDate(year, 1, 1), BusinessDate(year + 1, 1, 1) } });
        }));
    }
    return tasks;
}

/// False where the books have moved since it was read.
Result<bool> write(Database& database, const PackedStretch& stretch)
{
    if (database.url().product != DatabaseUrl::Product::Sqlite) {
        JANGBU_TRY(database.run(holdDaysSql,
                                { { ":store"_L1, stretch.store },
                                  { ":from"_L1, stretch.dates.start },
                                  { ":to"_L1, stretch.dates.end } }));
    }
    return writePackedStretch(database, stretch);
}

/// With one commit; gives those that were written.
Result<std::vector<const PackedStretch*>> writeTogether(Database& database,
                                                        const std::vector<PackedStretch>& stretches)
{
    using Written = std::vector<const PackedStretch*>;
    return inTransaction(database, [&]() -> Result<Written> {
        Written all;
        for (const PackedStretch& stretch : stretches) {
            JANGBU_TRY_ASSIGN(const bool written, write(database, stretch));
            if (written)
                all.push_back(&stretch);
        }
        return all;
    });
}

/// The next ones that are there, the first even if it has to be waited for; none where it will
/// never come. Moves `task` on.
std::vector<PackedStretch> takeSome(Belt& belt, size_t count, size_t& task)
{
    std::vector<PackedStretch> stretches;
    size_t rows = 0;
    while (task < count && rows < rowsPerCommit) {
        auto stretch = stretches.empty() ? belt.take(task) : belt.takeNow(task);
        if (!stretch)
            break;
        ++task;
        rows += stretch->put.size() + stretch->gone.size();
        stretches.push_back(std::move(*stretch));
    }
    return stretches;
}

Done writeAll(Database& database, Belt& belt, size_t count,
              const RollUpPacks::IsCancelled& isCancelled, RollUpPacks::Made& made)
{
    for (size_t task = 0; task < count;) {
        if (isCancelled && isCancelled())
            return ErrorCode::Cancelled;
        auto stretches = takeSome(belt, count, task);
        if (stretches.empty())
            return done; // Who was to read them tells why.
        std::erase_if(stretches, [](const PackedStretch& each) { return each.days.empty(); });
        if (stretches.empty())
            continue;
        JANGBU_TRY_ASSIGN(const auto written, writeTogether(database, stretches));
        for (const PackedStretch* stretch : written) {
            made.lines += stretch->lines;
            made.written += static_cast<qint64>(stretch->put.size() + stretch->gone.size());
            auto& days = made.days[stretch->store];
            for (const PackedStretch::Day& day : stretch->days)
                days.insert(day.date, day.moves);
        }
    }
    return done;
}

} // namespace

Result<RollUpPacks::Made> RollUpPacks::run(const QList<StoreId>& stores,
                                           const IsCancelled& isCancelled)
{
    JANGBU_TRY_ASSIGN(const auto tasks, tasksFor(m_database, stores));
    Belt belt(tasks.size());
    Done read = done;
    std::thread reading([&] {
        auto opened = Database::open(m_database.url());
        read = opened ? onReaders(**opened, tasks.size(), readerCount(),
                                  [&](Database& connection, size_t at) -> Done {
                                      if (!belt.waitForRoom(at))
                                          return ErrorCode::Cancelled;
                                      const Task& task = tasks[at];
                                      JANGBU_TRY_ASSIGN(
                                          auto stretch,
                                          readPackedStretch(connection, task.store, task.dates));
                                      belt.put(at, std::move(stretch));
                                      return done;
                                  })
                      : Done(opened.error());
        if (!read)
            belt.end();
    });
    Made made;
    const Done written = writeAll(m_database, belt, tasks.size(), isCancelled, made);
    belt.end();
    reading.join();
    JANGBU_TRY(written);
    JANGBU_TRY(read);
    return made;
}

} // namespace jangbu
