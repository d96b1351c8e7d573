#pragma once

#include "core/storage/transaction.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace jangbu {

/// How many threads may read at once: as many as there are cores.
int readerCount();

/// Runs `work(Database&, size_t task)` for every task from 0 on, several at a time: on the given
/// connection, whatever transaction it is in, and on as many further ones as there are cores, each
/// of which sees one state of the books and only reads. Tasks are taken in order, by whoever is
/// free. The first error ends it. Further connections see what is committed: where nobody else may
/// write meanwhile, such as inside a writing transaction on SQLite, all see the same.
template <typename Work>
Done onReaders(Database& database, size_t taskCount, int threads, const Work& work)
{
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    Done outcome = done; // Guarded by the mutex while threads run.
    const auto run = [&](Database& connection) -> Done {
        for (size_t task = next++; task < taskCount; task = next++)
            JANGBU_TRY(work(connection, task));
        return done;
    };
    const auto note = [&](const Done& ended) {
        if (ended)
            return;
        next = taskCount;
        const std::scoped_lock lock(mutex);
        if (outcome)
            outcome = ended;
    };
    std::vector<std::thread> helpers;
    for (int thread = 1; thread < threads && static_cast<size_t>(thread) < taskCount; ++thread) {
        helpers.emplace_back([&] {
            auto opened = Database::open(database.url());
            if (!opened)
                return note(opened.error());
            const auto connection = opened.take();
            note(inSnapshot(*connection, [&] { return run(*connection); }));
        });
    }
    note(run(database));
    for (std::thread& helper : helpers)
        helper.join();
    return outcome;
}

} // namespace jangbu
