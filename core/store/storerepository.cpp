#include "core/store/storerepository.h"

#include "core/storage/database.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString storesSql
    = u"SELECT store_id, name, currency, zone, day_cutoff, menu_version, import_id FROM store "_s;
const QString settingsSql
    = u"SELECT setting, from_date, value FROM store_setting WHERE store_id = :store"_s;
const QString closedEndSql
    = u"SELECT MAX(end_date) FROM settlement WHERE store_id = :store AND closed_at IS NOT NULL"_s;
const QString lockBooksSql
    = u"UPDATE id_counter SET next_value = next_value + 1 WHERE store_id = 0"_s;
const QString countDevicesSql
    = u"SELECT COUNT(*) FROM device d WHERE d.store_id = :store AND (d.state = 1 OR (d.state = 0 "
      u"AND EXISTS (SELECT 1 FROM pairing_code c WHERE c.store_id = d.store_id "
      u"AND c.device_id = d.id AND c.valid_until > :now)))"_s;
const QString countersSql = u"SELECT COUNT(*) FROM id_counter WHERE store_id = :store"_s;
const QString addCounterSql
    = u"INSERT INTO id_counter (store_id, next_value) VALUES (:store, :next)"_s;
const QString addStoreSql
    = u"INSERT INTO store (store_id, name, currency, zone, day_cutoff, created_at, menu_version, "
      u"import_id, hours_zone) "
      u"VALUES (:store, :name, :currency, :zone, :day_cutoff, :at, 1, :import, :hours_zone)"_s;
const QString updateStoreSql = u"UPDATE store SET name = :name, zone = :zone, "
                               u"day_cutoff = :day_cutoff WHERE store_id = :store"_s;
const QString putSettingSql = u"INSERT INTO store_setting (store_id, setting, from_date, value) "
                              u"VALUES (:store, :setting, :from, :value)"_s;
const QString removeSettingsSql = u"DELETE FROM store_setting WHERE store_id = :store "
                                  u"AND setting = :setting AND from_date >= :from"_s;
const QString touchMenuSql
    = u"UPDATE store SET menu_version = menu_version + 1 WHERE store_id = :store"_s;

std::optional<Store> storeFrom(const Row& row)
{
    const auto id = row.id<StoreId>(0);
    const auto currency = Currency::fromCode(row.text(2));
    const auto time = StoreTime::of(row.text(3), static_cast<int>(row.integer(4)));
    if (!id || !currency || !time)
        return std::nullopt;
    return Store { *id, row.text(1), *currency, *time, row.integer(5), row.id<ImportId>(6) };
}

std::optional<StoreSettings::Entry> settingFrom(const Row& row)
{
    const auto setting = datedSettingFrom(row.text(0));
    const auto from = row.date(1);
    if (!setting || !from)
        return std::nullopt;
    const StoreSettings::Entry entry { *setting, *from, row.integer(2) };
    return StoreSettings::isPossible(entry) ? std::optional(entry) : std::nullopt;
}

bool holdsFromTheBeginning(const QList<StoreSettings::Entry>& entries, DatedSetting setting)
{
    return std::any_of(entries.cbegin(), entries.cend(), [&](const StoreSettings::Entry& entry) {
        return entry.setting == setting && entry.from == BusinessDate::beginning();
    });
}

/// Nothing where no window is closed.
Result<std::optional<BusinessDate>> endFrom(const Result<qint64>& number)
{
    JANGBU_TRY(number);
    return *number == 0 ? std::nullopt : BusinessDate::fromNumber(*number);
}

} // namespace

Result<QList<Store>> StoreRepository::all() const
{
    return m_database.select(storesSql + u"ORDER BY name"_s, {}, storeFrom);
}

Result<std::optional<Store>> StoreRepository::find(const QString& name) const
{
    return m_database.selectOne(storesSql + u"WHERE name = :name"_s, { { ":name"_L1, name } },
                                storeFrom);
}

Result<Store> StoreRepository::byName(const QString& name) const
{
    const auto parsed = parseName(name);
    if (!parsed)
        return Error { ErrorCode::StoreNotFound, parsed.error().values.first(1) };
    JANGBU_TRY_ASSIGN(const auto store, find(*parsed));
    if (!store)
        return Error { ErrorCode::StoreNotFound, { *parsed } };
    return *store;
}

Result<Store> StoreRepository::byId(StoreId id) const
{
    JANGBU_TRY_ASSIGN(const auto store,
                      m_database.selectOne(storesSql + u"WHERE store_id = :store"_s,
                                           { { ":store"_L1, id } }, storeFrom));
    if (!store)
        return Error { ErrorCode::StoreNotFound, { QString::number(id.value()) } };
    return *store;
}

Result<StoreSettings> StoreRepository::settingsOf(const Store& store) const
{
    JANGBU_TRY_ASSIGN(auto entries,
                      m_database.select(settingsSql, { { ":store"_L1, store.id } }, settingFrom));
    if (!holdsFromTheBeginning(entries, DatedSetting::Grade)
        || !holdsFromTheBeginning(entries, DatedSetting::SettlementDay)) {
        return Error { ErrorCode::StorageCorrupt, { u"store_setting"_s } };
    }
    return StoreSettings(store.currency, std::move(entries));
}

Result<std::optional<BusinessDate>> StoreRepository::lastClosedMonthEnd(StoreId store) const
{
    return endFrom(
        m_database.selectInteger(closedEndSql + u" AND term = :term"_s,
                                 { { ":store"_L1, store }, { ":term"_L1, Term::Month } }));
}

Result<std::optional<BusinessDate>> StoreRepository::lastClosedEnd(StoreId store) const
{
    return endFrom(m_database.selectInteger(closedEndSql, { { ":store"_L1, store } }));
}

Done StoreRepository::lockBooks()
{
    return m_database.run(lockBooksSql);
}

Result<qint64> StoreRepository::countDevices(StoreId store, Instant now) const
{
    return m_database.selectInteger(countDevicesSql,
                                    { { ":store"_L1, store }, { ":now"_L1, now } });
}

Done StoreRepository::refuseTaken(const QString& name, std::optional<StoreId> by) const
{
    JANGBU_TRY_ASSIGN(const auto other, find(name));
    if (other && other->id != by)
        return Error { ErrorCode::StoreExists, { name } };
    return done;
}

Result<bool> StoreRepository::isNumberTaken(StoreId number) const
{
    JANGBU_TRY_ASSIGN(const qint64 counters,
                      m_database.selectInteger(countersSql, { { ":store"_L1, number } }));
    return counters > 0;
}

Done StoreRepository::add(StoreId number, const NewStore& store, qint64 usedIds, Instant at,
                          std::optional<ImportId> importedBy)
{
    JANGBU_CHECK(isSettlementDay(store.settlementDay));
    JANGBU_TRY(refuseTaken(store.name));
    JANGBU_TRY_ASSIGN(const bool isTaken, isNumberTaken(number));
    if (isTaken)
        return Error { ErrorCode::StoreNumberTaken, { QString::number(number.value()) } };
    JANGBU_TRY(
        m_database.run(addCounterSql, { { ":store"_L1, number }, { ":next"_L1, usedIds + 1 } }));
    JANGBU_TRY(m_database.run(addStoreSql,
                              { { ":store"_L1, number },
                                { ":name"_L1, store.name },
                                { ":currency"_L1, store.currency.code() },
                                { ":zone"_L1, store.time.zone() },
                                { ":day_cutoff"_L1, store.time.cutoffMinutes() },
                                { ":at"_L1, at },
                                { ":import"_L1, importedBy },
                                { ":hours_zone"_L1, store.time.zone() } }));
    const auto always = BusinessDate::beginning();
    JANGBU_TRY(
        putSetting(number, { DatedSetting::Grade, always, static_cast<qint64>(store.grade) }));
    return putSetting(number, { DatedSetting::SettlementDay, always, store.settlementDay });
}

Done StoreRepository::update(const Store& store)
{
    JANGBU_TRY(refuseTaken(store.name, store.id));
    return m_database.run(updateStoreSql,
                          { { ":name"_L1, store.name },
                            { ":zone"_L1, store.time.zone() },
                            { ":day_cutoff"_L1, store.time.cutoffMinutes() },
                            { ":store"_L1, store.id } });
}

Done StoreRepository::putSetting(StoreId store, const StoreSettings::Entry& entry)
{
    const QString replacing = m_database.dialect().replacing(
        { u"store_id"_s, u"setting"_s, u"from_date"_s }, { u"value"_s });
    return m_database.run(putSettingSql + replacing,
                          { { ":store"_L1, store },
                            { ":setting"_L1, wordOf(entry.setting) },
                            { ":from"_L1, entry.from },
                            { ":value"_L1, entry.value } });
}

Done StoreRepository::removeSettingsFrom(StoreId store, DatedSetting setting, BusinessDate from)
{
    return m_database.run(
        removeSettingsSql,
        { { ":store"_L1, store }, { ":setting"_L1, wordOf(setting) }, { ":from"_L1, from } });
}

Done StoreRepository::touchMenu(StoreId store)
{
    JANGBU_TRY_ASSIGN(const qint64 touched,
                      m_database.change(touchMenuSql, { { ":store"_L1, store } }));
    if (touched == 0)
        return Error { ErrorCode::StoreNotFound, { QString::number(store.value()) } };
    return done;
}

} // namespace jangbu
