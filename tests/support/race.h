#pragma once

#include "tests/support/testbooks.h"

#include <latch>
#include <thread>
#include <vector>

namespace jangbu::test {

/// Runs `work(Database&, int program)` in several threads at once, each with a connection of its
/// own as another program would have, and gives what each of them answered.
template <typename Work> auto race(const TestBooks& books, int programs, Work work)
{
    using Answer = std::invoke_result_t<Work, Database&, int>;
    std::vector<std::optional<Answer>> answers(static_cast<size_t>(programs));
    std::latch start(programs);
    std::vector<std::thread> threads;
    for (int program = 0; program < programs; ++program) {
        threads.emplace_back([&, program] {
            const auto database = books.another();
            start.arrive_and_wait();
            answers[static_cast<size_t>(program)] = work(*database, program);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QList<Answer> given;
    for (auto& answer : answers)
        given.append(std::move(*answer));
    return given;
}

} // namespace jangbu::test
