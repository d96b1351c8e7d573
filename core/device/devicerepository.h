#pragma once

#include "core/device/device.h"
#include "core/result.h"

#include <QList>

namespace jangbu {

class Database;

/// The key on the card of a table.
struct TableKey {
    TableId table;
    QString tableName {};
    QString key {}; ///< Empty where the table has none yet.
};

/// A code or a key that led somewhere.
struct FoundPlace {
    StoreId store;
    std::optional<DeviceId> device {}; ///< Of a code.
    TableId table;
    qint64 sitting = 0;
};

/// Devices, their codes and tokens, and the keys of tables. Writing functions run inside the
/// caller's transaction.
class DeviceRepository final {
public:
    explicit DeviceRepository(Database& database)
        : m_database(database)
    {
    }

    /// By id, the revoked ones too; without those whose code ran out unused.
    Result<QList<Device>> list(StoreId store, Instant now) const;
    /// DEVICE_NOT_FOUND.
    Result<Device> find(StoreId store, DeviceId id, Instant now) const;
    Done add(StoreId store, const Device& device);
    Done addCode(StoreId store, DeviceId device, const QString& code, Instant validUntil);
    /// Whether a code is in use in any store.
    Result<bool> codeExists(const QString& code) const;
    /// Devices whose code ran out unused, with their codes.
    Done forgetUnused(StoreId store, Instant now);
    Done setLabel(StoreId store, DeviceId id, const QString& label);
    Done setTable(StoreId store, DeviceId id, TableId table);
    Done revoke(StoreId store, DeviceId id, Instant at);
    Done setLastSeen(StoreId store, DeviceId id, Instant at);

    Result<std::optional<FoundPlace>> placeOfCode(const QString& code, Instant now) const;
    /// Uses a code up. False where somebody else has just done so.
    Result<bool> useCode(StoreId store, DeviceId device, const QString& tokenHash, Instant at);

    /// Of all tables of the store.
    Result<QList<TableKey>> tableKeys(StoreId store) const;
    Done putTableKey(StoreId store, TableId table, const QString& key, Instant at);
    Result<std::optional<FoundPlace>> placeOfTableKey(const QString& key) const;
    Done addGuest(StoreId store, DeviceId id, const FoundPlace& place, const QString& tokenHash,
                  Instant at);
    Result<qint64> countGuests(const FoundPlace& place) const;
    /// Guests whose sitting is over, and those from before `before`.
    Done forgetGuests(Instant before);

    /// Those who hold a valid token: hash and bearer. Guests from before `guestsFrom` are not.
    Result<QList<std::pair<QString, DeskAsker>>> askers(Instant guestsFrom) const;

private:
    Database& m_database;
};

} // namespace jangbu
