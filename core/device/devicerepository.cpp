#include "core/device/devicerepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// A device that waits for its code is one only while the code holds.
const QString devicesSql
    = u"SELECT d.id, d.label, d.table_id, t.name, d.state, d.created_at, d.paired_at, "
      u"d.last_seen, d.revoked_at FROM device d LEFT JOIN dining_table t "
      u"ON t.store_id = d.store_id AND t.id = d.table_id WHERE d.store_id = :store "
      u"AND (d.state <> 0 OR EXISTS (SELECT 1 FROM pairing_code c WHERE c.store_id = d.store_id "
      u"AND c.device_id = d.id AND c.valid_until > :now))%1 ORDER BY d.id"_s;
const QString addDeviceSql
    = u"INSERT INTO device (store_id, id, label, table_id, state, token_hash, created_at) "
      u"VALUES (:store, :id, :label, :table, 0, '', :at)"_s;
const QString addCodeSql
    = u"INSERT INTO pairing_code (store_id, code_hash, device_id, valid_until) "
      u"VALUES (:store, :hash, :device, :until)"_s;
const QString countCodeSql = u"SELECT COUNT(*) FROM pairing_code WHERE code_hash = :hash"_s;
const QString forgetDevicesSql
    = u"DELETE FROM device WHERE store_id = :store AND state = 0 AND NOT EXISTS "
      u"(SELECT 1 FROM pairing_code c WHERE c.store_id = :store AND c.device_id = device.id "
      u"AND c.valid_until > :now)"_s;
const QString forgetCodesSql
    = u"DELETE FROM pairing_code WHERE store_id = :store AND valid_until <= :now"_s;
const QString setLabelSql
    = u"UPDATE device SET label = :label WHERE store_id = :store AND id = :id"_s;
const QString setTableSql
    = u"UPDATE device SET table_id = :table WHERE store_id = :store AND id = :id"_s;
const QString revokeSql = u"UPDATE device SET state = 2, token_hash = '', revoked_at = :at "
                          u"WHERE store_id = :store AND id = :id AND state <> 2"_s;
const QString dropCodeSql
    = u"DELETE FROM pairing_code WHERE store_id = :store AND device_id = :id"_s;
const QString setSeenSql = u"UPDATE device SET last_seen = :at WHERE store_id = :store "
                           u"AND id = :id AND (last_seen IS NULL OR last_seen < :at)"_s;

const QString placeOfCodeSql
    = u"SELECT d.store_id, d.id, d.table_id, 0 FROM pairing_code c CROSS JOIN device d "
      u"ON d.store_id = c.store_id AND d.id = c.device_id CROSS JOIN dining_table t "
      u"ON t.store_id = d.store_id AND t.id = d.table_id WHERE c.code_hash = :hash "
      u"AND c.valid_until > :now AND d.state = 0"_s;
const QString useCodeSql = u"UPDATE device SET state = 1, token_hash = :hash, paired_at = :at, "
                           u"last_seen = :at WHERE store_id = :store AND id = :id AND state = 0"_s;

const QString tableKeysSql
    = u"SELECT t.id, t.name, k.table_key FROM dining_table t LEFT JOIN table_key k "
      u"ON k.store_id = t.store_id AND k.table_id = t.id WHERE t.store_id = :store"_s;
const QString putKeySql = u"INSERT INTO table_key (store_id, table_id, table_key, created_at) "
                          u"VALUES (:store, :table, :key, :at)"_s;
const QString placeOfKeySql
    = u"SELECT k.store_id, 0, k.table_id, t.sitting FROM table_key k CROSS JOIN dining_table t "
      u"ON t.store_id = k.store_id AND t.id = k.table_id WHERE k.table_key = :key"_s;
const QString addGuestSql
    = u"INSERT INTO guest_token (store_id, id, token_hash, table_id, sitting, created_at) "
      u"VALUES (:store, :id, :hash, :table, :sitting, :at)"_s;
const QString countGuestsSql
    = u"SELECT COUNT(*) FROM guest_token WHERE store_id = :store AND table_id = :table "
      u"AND sitting = :sitting"_s;
const QString forgetGuestsSql
    = u"DELETE FROM guest_token WHERE created_at < :before OR NOT EXISTS (SELECT 1 "
      u"FROM dining_table t WHERE t.store_id = guest_token.store_id "
      u"AND t.id = guest_token.table_id AND t.sitting = guest_token.sitting)"_s;

const QString deviceAskersSql
    = u"SELECT d.token_hash, d.store_id, d.id, d.table_id, s.name, d.label, t.name FROM device d "
      u"CROSS JOIN store s ON s.store_id = d.store_id CROSS JOIN dining_table t "
      u"ON t.store_id = d.store_id AND t.id = d.table_id WHERE d.state = 1"_s;
const QString guestAskersSql
    = u"SELECT g.token_hash, g.store_id, g.id, g.table_id, s.name, '', t.name "
      u"FROM guest_token g CROSS JOIN store s ON s.store_id = g.store_id "
      u"CROSS JOIN dining_table t ON t.store_id = g.store_id AND t.id = g.table_id "
      u"AND t.sitting = g.sitting WHERE g.created_at >= :from"_s;

std::optional<Device> deviceFrom(const Row& row)
{
    const auto id = row.id<DeviceId>(0);
    const auto table = row.id<TableId>(2);
    const auto state = deviceStateFrom(row.integer(4));
    const auto createdAt = row.instant(5);
    if (!id || !table || !state || !createdAt)
        return std::nullopt;
    return Device { .id = *id,
                    .label = row.text(1),
                    .table = *table,
                    .tableName = row.text(3),
                    .state = *state,
                    .createdAtUtc = *createdAt,
                    .pairedAtUtc = row.instant(6),
                    .lastSeenUtc = row.instant(7),
                    .revokedAtUtc = row.instant(8) };
}

std::optional<FoundPlace> placeFrom(const Row& row)
{
    const auto store = row.id<StoreId>(0);
    const auto table = row.id<TableId>(2);
    if (!store || !table)
        return std::nullopt;
    return FoundPlace { *store, row.id<DeviceId>(1), *table, row.integer(3) };
}

using HashedAsker = std::pair<QString, DeskAsker>;

std::optional<HashedAsker> askerFrom(const Row& row, DeskAsker::Kind kind)
{
    const auto store = row.id<StoreId>(1);
    const auto id = row.id<DeviceId>(2);
    const auto table = row.id<TableId>(3);
    if (!store || !id || !table)
        return std::nullopt;
    return HashedAsker(
        row.text(0),
        DeskAsker { *store, *id, kind, *table, row.text(4), row.text(5), row.text(6) });
}

std::optional<TableKey> tableKeyFrom(const Row& row)
{
    const auto table = row.id<TableId>(0);
    return table ? std::optional(TableKey { *table, row.text(1), row.text(2) }) : std::nullopt;
}

} // namespace

Result<QList<Device>> DeviceRepository::list(StoreId store, Instant now) const
{
    return m_database.select(devicesSql.arg(QString()),
                             { { ":store"_L1, store }, { ":now"_L1, now } }, deviceFrom);
}

Result<Device> DeviceRepository::find(StoreId store, DeviceId id, Instant now) const
{
    JANGBU_TRY_ASSIGN(
        const auto device,
        m_database.selectOne(devicesSql.arg(u" AND d.id = :id"_s),
                             { { ":store"_L1, store }, { ":now"_L1, now }, { ":id"_L1, id } },
                             deviceFrom));
    if (!device)
        return Error { ErrorCode::DeviceNotFound, { QString::number(id.value()) } };
    return *device;
}

Done DeviceRepository::add(StoreId store, const Device& device)
{
    return m_database.run(addDeviceSql,
                          {
                              { ":store"_L1, store },
                              { ":id"_L1, device.id },
                              { ":label"_L1, device.label },
                              { ":table"_L1, device.table },
                              { ":at"_L1, device.createdAtUtc },
                          });
}

Done DeviceRepository::addCode(StoreId store, DeviceId device, const QString& code,
                               Instant validUntil)
{
    return m_database.run(addCodeSql,
                          {
                              { ":store"_L1, store },
                              { ":hash"_L1, secretHash(code) },
                              { ":device"_L1, device },
                              { ":until"_L1, validUntil },
                          });
}

Result<bool> DeviceRepository::codeExists(const QString& code) const
{
    JANGBU_TRY_ASSIGN(const qint64 count,
                      m_database.selectInteger(countCodeSql, { { ":hash"_L1, secretHash(code) } }));
    return count > 0;
}

Done DeviceRepository::forgetUnused(StoreId store, Instant now)
{
    const Binds binds { { ":store"_L1, store }, { ":now"_L1, now } };
    JANGBU_TRY(m_database.run(forgetDevicesSql, binds));
    return m_database.run(forgetCodesSql, binds);
}

Done DeviceRepository::setLabel(StoreId store, DeviceId id, const QString& label)
{
    return m_database.run(setLabelSql,
                          { { ":store"_L1, store }, { ":id"_L1, id }, { ":label"_L1, label } });
}

Done DeviceRepository::setTable(StoreId store, DeviceId id, TableId table)
{
    return m_database.run(setTableSql,
                          { { ":store"_L1, store }, { ":id"_L1, id }, { ":table"_L1, table } });
}

Done DeviceRepository::revoke(StoreId store, DeviceId id, Instant at)
{
    const Binds binds { { ":store"_L1, store }, { ":id"_L1, id } };
    JANGBU_TRY(m_database.run(dropCodeSql, binds));
    return m_database.run(revokeSql, binds + Binds { { ":at"_L1, at } });
}

Done DeviceRepository::setLastSeen(StoreId store, DeviceId id, Instant at)
{
    return m_database.run(setSeenSql,
                          { { ":store"_L1, store }, { ":id"_L1, id }, { ":at"_L1, at } });
}

Result<std::optional<FoundPlace>> DeviceRepository::placeOfCode(const QString& code,
                                                                Instant now) const
{
    return m_database.selectOne(
        placeOfCodeSql, { { ":hash"_L1, secretHash(code) }, { ":now"_L1, now } }, placeFrom);
}

Result<bool> DeviceRepository::useCode(StoreId store, DeviceId device, const QString& tokenHash,
                                       Instant at)
{
    const Binds binds { { ":store"_L1, store }, { ":id"_L1, device } };
    JANGBU_TRY_ASSIGN(
        const qint64 changed,
        m_database.change(useCodeSql,
                          binds + Binds { { ":hash"_L1, tokenHash }, { ":at"_L1, at } }));
    JANGBU_TRY(m_database.run(dropCodeSql, binds));
    return changed == 1;
}

Result<QList<TableKey>> DeviceRepository::tableKeys(StoreId store) const
{
    return m_database.select(tableKeysSql, { { ":store"_L1, store } }, tableKeyFrom);
}

Done DeviceRepository::putTableKey(StoreId store, TableId table, const QString& key, Instant at)
{
    const QString replacing = m_database.dialect().replacing({ u"store_id"_s, u"table_id"_s },
                                                             { u"table_key"_s, u"created_at"_s });
    return m_database.run(putKeySql + replacing,
                          {
                              { ":store"_L1, store },
                              { ":table"_L1, table },
                              { ":key"_L1, key },
                              { ":at"_L1, at },
                          });
}

Result<std::optional<FoundPlace>> DeviceRepository::placeOfTableKey(const QString& key) const
{
    return m_database.selectOne(placeOfKeySql, { { ":key"_L1, key } }, placeFrom);
}

Done DeviceRepository::addGuest(StoreId store, DeviceId id, const FoundPlace& place,
                                const QString& tokenHash, Instant at)
{
    return m_database.run(addGuestSql,
                          {
                              { ":store"_L1, store },
                              { ":id"_L1, id },
                              { ":hash"_L1, tokenHash },
                              { ":table"_L1, place.table },
                              { ":sitting"_L1, place.sitting },
                              { ":at"_L1, at },
                          });
}

Result<qint64> DeviceRepository::countGuests(const FoundPlace& place) const
{
    return m_database.selectInteger(countGuestsSql,
                                    {
                                        { ":store"_L1, place.store },
                                        { ":table"_L1, place.table },
                                        { ":sitting"_L1, place.sitting },
                                    });
}

Done DeviceRepository::forgetGuests(Instant before)
{
    return m_database.run(forgetGuestsSql, { { ":before"_L1, before } });
}

Result<QList<std::pair<QString, DeskAsker>>> DeviceRepository::askers(Instant guestsFrom) const
{
    JANGBU_TRY_ASSIGN(auto devices, m_database.select(deviceAskersSql, {}, [](const Row& row) {
        return askerFrom(row, DeskAsker::Kind::Device);
    }));
    JANGBU_TRY_ASSIGN(
        const auto guests,
        m_database.select(guestAskersSql, { { ":from"_L1, guestsFrom } },
                          [](const Row& row) { return askerFrom(row, DeskAsker::Kind::Guest); }));
    return devices + guests;
}

} // namespace jangbu
