#include "app/ctl/bench/memoryloop.h"

#include <thread>

namespace jangbu::bench {

namespace {

void addRange(const MemoryLines& lines, size_t from, size_t to, MemorySums& sums)
{
    sums.quantity.assign(lines.products, 0);
    sums.amountMinor.assign(lines.products, 0);
    qint64* const quantity = sums.quantity.data();
    qint64* const amount = sums.amountMinor.data();
    for (size_t at = from; at < to; ++at) {
        quantity[lines.product[at]] += lines.quantity[at];
        amount[lines.product[at]] += lines.amountMinor[at];
    }
}

} // namespace

MemorySums sumInMemory(const MemoryLines& lines, int threads)
{
    const auto parts = static_cast<size_t>(threads);
    std::vector<MemorySums> sums(parts);
    std::vector<std::thread> helpers;
    const auto add = [&](size_t part) {
        addRange(lines, lines.size() * part / parts, lines.size() * (part + 1) / parts, sums[part]);
    };
    for (size_t part = 1; part < parts; ++part)
        helpers.emplace_back(add, part);
    add(0);
    for (std::thread& helper : helpers)
        helper.join();
    for (size_t part = 1; part < parts; ++part) {
        for (size_t product = 0; product < lines.products; ++product) {
            sums[0].quantity[product] += sums[part].quantity[product];
            sums[0].amountMinor[product] += sums[part].amountMinor[product];
        }
    }
    return sums.front();
}

} // namespace jangbu::bench
