#pragma once

#include "core/packs/coldpack.h"
#include "core/packs/hotpack.h"

#include <random>

namespace jangbu::test {

/// Entries with values up to the given ones, the same for the same seed.
std::vector<HotEntry> hotSample(size_t count, qint64 mostQuantity, qint64 mostAmount,
                                quint32 seed = 1);
/// Trades of every kind: with and without table, number, import; long and empty texts.
std::vector<ColdTrade> coldSample(size_t count, quint32 seed = 1);

} // namespace jangbu::test
