#pragma once

#include "core/calendar/clock.h"
#include "core/device/devicerepository.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <QHash>

namespace jangbu {

/// A device that waits for its code to be entered.
struct AddedDevice {
    DeviceId device;
    QString code {}; ///< Six digits; works once, for ten minutes.
    Instant codeUntilUtc;
};

/// The store's own tablets. Codes live in the books, so that any program may add a device, and a
/// running desk knows the code at once.
class ChangeDevices final {
public:
    ChangeDevices(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// Without a table's name that of the device; a table that is named for the first time is
    /// made. NAME_INVALID; DEVICE_LIMIT_REACHED where the grade of today allows no more.
    Result<AddedDevice> add(const Store& store, const QString& label,
                            const QString& tableName = {});
    /// By id, revoked ones too; one whose code ran out unused is gone.
    Result<QList<Device>> list(const Store& store) const;
    /// NAME_INVALID, DEVICE_NOT_FOUND.
    Done rename(const Store& store, DeviceId device, const QString& label);
    /// Its further orders go there. NAME_INVALID, DEVICE_NOT_FOUND.
    Done moveTo(const Store& store, DeviceId device, const QString& tableName);
    /// Its token ends at once; revoking twice is revoking once. DEVICE_NOT_FOUND.
    Done revoke(const Store& store, DeviceId device);
    /// When devices, of any store, were seen last.
    Done noteSeen(const QHash<DeviceId, std::pair<StoreId, Instant>>& seen);

private:
    Result<TableId> tableFor(const Store& store, const QString& name, TableId newTable);
    Done checkLimit(const Store& store, Instant now) const;
    Result<QString> freeCode() const;

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
