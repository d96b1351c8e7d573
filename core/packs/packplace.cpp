#include "core/packs/packplace.h"

#include <QtEndian>

#include <array>
#include <xxhash.h>
#if defined(__x86_64__) && __has_include(<xxh_x86dispatch.h>)
#include <xxh_x86dispatch.h> // The same sums by the widest instructions that the processor has.
#endif

namespace jangbu {

Error packDamaged(const PackPlace& place, const char* why)
{
    return { ErrorCode::PackDamaged,
             { QString::number(place.store.value()), place.date.toIso(),
               QString::number(place.pack) },
             QString::fromLatin1(why) };
}

qint64 packChecksum(const PackPlace& place, qint64 lineCount, QByteArrayView content)
{
    const std::array<qint64, 4> values { place.store.value(), place.date.number(), place.pack,
                                         lineCount };
    std::array<qint64, 4> stored {};
    qToLittleEndian<qint64>(values.data(), values.size(), stored.data());
    const quint64 seed = XXH3_64bits(stored.data(), sizeof(stored));
    return static_cast<qint64>(
        XXH3_64bits_withSeed(content.data(), static_cast<size_t>(content.size()), seed));
}

} // namespace jangbu
