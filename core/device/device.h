#pragma once

#include "core/calendar/instant.h"
#include "core/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jangbu {

/// The numbers are stored; never change them.
enum class DeviceState { AwaitsCode = 0, Paired = 1, Revoked = 2 };

QString wordOf(DeviceState state); ///< `awaits_code`, `paired`, `revoked`
std::optional<DeviceState> deviceStateFrom(qint64 stored);

/// A tablet of the store's own, set to one table.
struct Device {
    DeviceId id;
    QString label {};
    TableId table;
    QString tableName {};
    DeviceState state = DeviceState::AwaitsCode;
    Instant createdAtUtc;
    std::optional<Instant> pairedAtUtc {};
    std::optional<Instant> lastSeenUtc {}; ///< Within a minute.
    std::optional<Instant> revokedAtUtc {};
};

/// Who holds a token, and what it is for.
struct DeskAsker {
    enum class Kind { Device, Guest };

    StoreId store;
    DeviceId id; ///< A guest's phone has an id out of the same numbers.
    Kind kind = Kind::Device;
    TableId table;
    QString storeName {};
    QString label {}; ///< Empty for a guest.
    QString tableName {};

    friend bool operator==(const DeskAsker&, const DeskAsker&) = default;
};

/// SHA-256 of a code or a token, as the books keep it.
QString secretHash(const QString& secret);
/// 128 random bits in 22 letters, digits, `-` and `_`.
QString drawSecret();
/// Six random digits.
QString drawPairingCode();

} // namespace jangbu
