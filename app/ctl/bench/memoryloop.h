#pragma once

#include <QtGlobal>

#include <vector>

namespace jangbu::bench {

/// The numbers of the lines as they would lie in memory at best: what a machine can do.
struct MemoryLines {
    std::vector<quint16> product {}; ///< From 0.
    std::vector<quint16> quantity {};
    std::vector<quint32> amountMinor {};
    size_t products = 0; ///< Different ones.

    size_t size() const { return product.size(); }
};

struct MemorySums {
    std::vector<qint64> quantity {};
    std::vector<qint64> amountMinor {};

    friend bool operator==(const MemorySums&, const MemorySums&) = default;
};

/// Adds everything up by product, on so many threads.
MemorySums sumInMemory(const MemoryLines& lines, int threads);

} // namespace jangbu::bench
