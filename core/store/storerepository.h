#pragma once

#include "core/calendar/clock.h"
#include "core/result.h"
#include "core/store/store.h"
#include "core/store/storesettings.h"

#include <QList>

namespace jangbu {

class Database;

/// Reads and writes stores and their dated settings. Writing functions run inside the caller's
/// transaction. Stores of an import that is not finished are not seen (their rows do not exist
/// until it ends).
class StoreRepository final {
public:
    explicit StoreRepository(Database& database)
        : m_database(database)
    {
    }

    /// By name in code-point order.
    Result<QList<Store>> all() const;
    Result<std::optional<Store>> find(const QString& name) const;
    /// As find(), but for any text that parseName() makes a name of. STORE_NOT_FOUND when there
    /// is none.
    Result<Store> byName(const QString& name) const;
    Result<Store> byId(StoreId id) const;
    /// Whether the number has a counter: no other store may have it.
    Result<bool> isNumberTaken(StoreId number) const;
    Result<StoreSettings> settingsOf(const Store& store) const;
    /// Where the last closed settlement month ends, and the last closed window of any term.
    Result<std::optional<BusinessDate>> lastClosedMonthEnd(StoreId store) const;
    Result<std::optional<BusinessDate>> lastClosedEnd(StoreId store) const;

    /// Devices that are paired or wait for their code.
    Result<qint64> countDevices(StoreId store, Instant now) const;

    /// The gate that serialises what concerns all stores, such as unique names; an UPDATE of a
    /// row of the books, held until the transaction ends.
    Done lockBooks();
    /// Adds the store, its counter (the next id being firstId + usedIds), and its first
    /// settings. The first categories are the menu's affair (CategoryRepository). STORE_EXISTS;
    /// STORE_NUMBER_TAKEN. lockBooks() first.
    Done add(StoreId number, const NewStore& store, qint64 usedIds, Instant at,
             std::optional<ImportId> importedBy);
    /// Writes name, zone and cut-off. STORE_EXISTS. lockBooks() first.
    Done update(const Store& store);
    Done putSetting(StoreId store, const StoreSettings::Entry& entry);
    Done removeSettingsFrom(StoreId store, DatedSetting setting, BusinessDate from);
    /// Counts a change of the menu. Also the gate that serialises, for one store, changes of its
    /// menu and its settings and the closing of its windows. STORE_NOT_FOUND.
    Done touchMenu(StoreId store);

private:
    Done refuseTaken(const QString& name, std::optional<StoreId> by = std::nullopt) const;

    Database& m_database;
};

} // namespace jangbu
