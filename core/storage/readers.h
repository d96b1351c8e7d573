#pragma once

#include "core/storage/transaction.h"

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace jangbu {

/// How many threads may read at once: as many as there are cores.
int readerCount();

/// Threads that read beside the one that owns a Database, each on a connection of its own to the
/// same books. A connection is opened when it is first needed and then kept, since opening one and
/// mapping the books into memory anew takes longer than many a question. Outside their work they
/// hold no snapshot. Owned by the Database; asked by its thread only.
class Readers final {
public:
    using Work = std::function<Done(Database&)>;

    explicit Readers(DatabaseUrl url);
    ~Readers();
    Q_DISABLE_COPY_MOVE(Readers)

    /// Starts `work` on so many threads at once, each on one state of the books. What it refers to
    /// has to live until every answer is there.
    std::vector<std::future<Done>> start(size_t threads, const Work& work);

private:
    class Reader;

    DatabaseUrl m_url;
    std::vector<std::unique_ptr<Reader>> m_readers;
};

/// Runs `work(Database&, size_t task)` for every task from 0 on, several at a time: on the given
/// connection, whatever transaction it is in, and on as many further ones as there are cores, each
/// of which sees one state of the books and only reads. Tasks are taken in order, by whoever is
/// free. The first error ends it. Further connections see what is committed: where nobody else may
/// write meanwhile, such as inside a writing transaction on SQLite, all see the same.
template <typename Work>
Done onReaders(Database& database, size_t taskCount, int threads, const Work& work)
{
    std::atomic<size_t> next = 0;
    const auto run = [&](Database& connection) -> Done {
        for (size_t task = next++; task < taskCount; task = next++) {
            if (auto ended = work(connection, task); !ended) {
                next = taskCount;
                return ended;
            }
        }
        return done;
    };
    const size_t helpers = std::min(static_cast<size_t>(threads), taskCount);
    auto answers = database.readers().start(helpers > 0 ? helpers - 1 : 0, run);
    Done outcome = run(database);
    for (std::future<Done>& answer : answers) {
        if (Done ended = answer.get(); outcome)
            outcome = std::move(ended);
    }
    return outcome;
}

} // namespace jangbu
