#pragma once

#include "core/calendar/businessdate.h"
#include "core/calendar/instant.h"
#include "core/id.h"

#include <QString>

namespace jangbu {

/// What closes a day for good: a SHA-256, as 64 hexadecimal digits, over the day's canonical
/// content and the seal before it. The seals of a store are a chain in the order of closing.
struct Seal {
    StoreId store;
    qint64 position = 1; ///< In the chain, from 1 without gaps.
    BusinessDate date;
    Instant sealedAtUtc; ///< The moment in which the day was closed.
    QString previousHash; ///< noSealHash() for the first.
    QString hash;
};

/// Stands where a chain has no seal before its first: 64 zeros.
inline QString noSealHash()
{
    return QString(64, QLatin1Char('0'));
}

} // namespace jangbu
