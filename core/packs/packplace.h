#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/result.h"

#include <QByteArrayView>

namespace jangbu {

/// Which pack of a store's business date: 0, 1, … without gaps.
struct PackPlace {
    StoreId store;
    BusinessDate date;
    int pack = 0;
};

/// PACK_DAMAGED, with the store by its number; PackRepository says its name. `why` is for the log.
Error packDamaged(const PackPlace& place, const char* why);

/// XXH3 of the content; over the place and the count as well, so that a pack which stands in the
/// place of another one is found too. As the 64-bit integer that the books hold.
qint64 packChecksum(const PackPlace& place, qint64 lineCount, QByteArrayView content);

} // namespace jangbu
