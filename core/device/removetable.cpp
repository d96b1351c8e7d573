#include "core/device/removetable.h"

#include "core/storage/transaction.h"
#include "core/trade/traderepository.h"

namespace jangbu {

Result<QList<Device>> RemoveTable::devicesOn(const Store& store, TableId table) const
{
    JANGBU_TRY_ASSIGN(auto devices, DeviceRepository(m_database).list(store.id, m_clock.nowUtc()));
    devices.removeIf([table](const Device& device) {
        return device.table != table || device.state == DeviceState::Revoked;
    });
    return devices;
}

Result<QList<Device>> RemoveTable::run(const Store& store, TableId table)
{
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Result<QList<Device>> {
        JANGBU_TRY(TradeRepository(m_database).removeTable(store.id, table));
        JANGBU_TRY_ASSIGN(const auto devices, devicesOn(store, table));
        for (const Device& device : devices)
            JANGBU_TRY(DeviceRepository(m_database).revoke(store.id, device.id, now));
        return devices;
    });
}

} // namespace jangbu
