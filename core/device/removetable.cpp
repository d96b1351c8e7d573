#include "core/device/removetable.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/trade/traderepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

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
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Result<QList<Device>> {
        TradeRepository trades(m_database);
        JANGBU_TRY_ASSIGN(const QString name, trades.nameOfTable(store.id, table));
        JANGBU_TRY(trades.removeTable(store.id, table));
        QList<Deed> deeds { { .act = Act::TableChanged,
                              .store = store.id,
                              .subject = name,
                              .after = { { u"removed"_s, true } } } };
        JANGBU_TRY_ASSIGN(const auto devices, devicesOn(store, table));
        for (const Device& device : devices) {
            JANGBU_TRY(DeviceRepository(m_database).revoke(store.id, device.id, now));
            deeds.append({ .act = Act::DeviceRevoked, .store = store.id, .subject = device.label });
        }
        JANGBU_TRY(record(m_database, deeds));
        return devices;
    });
}

} // namespace jangbu
