#pragma once

#include "core/calendar/clock.h"
#include "core/device/devicerepository.h"
#include "core/storage/idallocator.h"

namespace jangbu {

/// A device or a guest's phone that was paired just now. The token stands nowhere else: the books
/// keep its hash.
struct PairedAsker {
    DeskAsker asker;
    QString token {}; ///< 128 random bits.
};

/// More phones than sit at any table; so many tokens and no more can be drawn from one card.
inline constexpr qint64 maxGuestsOfASitting = 1'000;
/// How long a guest's token lasts at most, paid or not.
inline constexpr qint64 guestLastsMs = qint64(24) * 60 * 60 * 1'000;

/// Gives tokens to those who know a code or a table's key.
class PairDevice final {
public:
    PairDevice(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// PAIRING_CODE_INVALID: wrong, used up or older than ten minutes.
    Result<PairedAsker> byCode(const QString& code);
    /// For the guests who sit at the table now. TABLE_KEY_INVALID; TOO_FAST for too many of them.
    Result<PairedAsker> byTableKey(const QString& tableKey);
    /// The bearer of a token as it is now, where the token still holds. NOT_PAIRED.
    Result<DeskAsker> stillHolds(const DeskAsker& asker) const;
    Done forgetOldGuests();

private:
    Result<PairedAsker> paired(const QString& token) const;

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
