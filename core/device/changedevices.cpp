#include "core/device/changedevices.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"
#include "core/trade/traderepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 codeLastsMs = 10 * 60 * 1'000;

} // namespace

Result<AddedDevice> ChangeDevices::add(const Store& store, const QString& label,
                                       const QString& tableName)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const QString name, parseName(label));
    JANGBU_TRY_ASSIGN(const QString table, parseName(tableName.isEmpty() ? label : tableName));
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 2));
    const auto device = ids.next<DeviceId>();
    const auto newTable = ids.next<TableId>();
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Result<AddedDevice> {
        DeviceRepository devices(m_database);
        // Two programs that add the last device that is allowed wait for each other here.
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        JANGBU_TRY(devices.forgetUnused(store.id, now));
        JANGBU_TRY(checkLimit(store, now));
        JANGBU_TRY_ASSIGN(const TableId place, tableFor(store, table, newTable));
        JANGBU_TRY_ASSIGN(const QString code, freeCode());
        const Instant until = now.plusMs(codeLastsMs);
        JANGBU_TRY(devices.add(
            store.id, { .id = device, .label = name, .table = place, .createdAtUtc = now }));
        JANGBU_TRY(devices.addCode(store.id, device, code, until));
        JANGBU_TRY(record(m_database,
                          { .act = Act::DeviceAdded,
                            .store = store.id,
                            .subject = name,
                            .after = { { u"table"_s, table } } }));
        return AddedDevice { device, code, until };
    });
}

Result<TableId> ChangeDevices::tableFor(const Store& store, const QString& name, TableId newTable)
{
    TradeRepository trades(m_database);
    JANGBU_TRY_ASSIGN(const auto known, trades.findTable(store.id, name));
    if (known)
        return *known;
    JANGBU_TRY(trades.addTable(store.id, newTable, name));
    return newTable;
}

Done ChangeDevices::checkLimit(const Store& store, Instant now) const
{
    const StoreRepository stores(m_database);
    JANGBU_TRY_ASSIGN(const StoreSettings settings, stores.settingsOf(store));
    const PosGrade grade = settings.gradeOn(store.time.businessDateOf(now));
    JANGBU_TRY_ASSIGN(const qint64 paired, stores.countDevices(store.id, now));
    if (paired < deviceLimitOf(grade))
        return done;
    return tooManyDevices(grade, paired);
}

Result<QString> ChangeDevices::freeCode() const
{
    const DeviceRepository devices(m_database);
    while (true) {
        const QString code = drawPairingCode();
        JANGBU_TRY_ASSIGN(const bool taken, devices.codeExists(code));
        if (!taken)
            return code;
    }
}

Result<QList<Device>> ChangeDevices::list(const Store& store) const
{
    return DeviceRepository(m_database).list(store.id, m_clock.nowUtc());
}

Done ChangeDevices::rename(const Store& store, DeviceId device, const QString& label)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const QString name, parseName(label));
    return inTransaction(m_database, [&]() -> Done {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(const Device before, devices.find(store.id, device, m_clock.nowUtc()));
        JANGBU_TRY(devices.setLabel(store.id, device, name));
        return record(m_database,
                      { .act = Act::DeviceChanged,
                        .store = store.id,
                        .subject = before.label,
                        .before = { { u"label"_s, before.label } },
                        .after = { { u"label"_s, name } } });
    });
}

Done ChangeDevices::moveTo(const Store& store, DeviceId device, const QString& tableName)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const QString name, parseName(tableName));
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
    const auto newTable = ids.next<TableId>();
    return inTransaction(m_database, [&]() -> Done {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(const Device before, devices.find(store.id, device, m_clock.nowUtc()));
        JANGBU_TRY_ASSIGN(const TableId table, tableFor(store, name, newTable));
        JANGBU_TRY(devices.setTable(store.id, device, table));
        return record(m_database,
                      { .act = Act::DeviceChanged,
                        .store = store.id,
                        .subject = before.label,
                        .before = { { u"table"_s, before.tableName } },
                        .after = { { u"table"_s, name } } });
    });
}

Done ChangeDevices::revoke(const Store& store, DeviceId device)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Done {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(const Device before, devices.find(store.id, device, now));
        JANGBU_TRY(devices.revoke(store.id, device, now));
        return record(m_database,
                      { .act = Act::DeviceRevoked, .store = store.id, .subject = before.label });
    });
}

Done ChangeDevices::noteSeen(const QHash<DeviceId, std::pair<StoreId, Instant>>& seen)
{
    return inTransaction(m_database, [&]() -> Done {
        DeviceRepository devices(m_database);
        for (auto each = seen.cbegin(); each != seen.cend(); ++each)
            JANGBU_TRY(devices.setLastSeen(each->first, each.key(), each->second));
        return done;
    });
}

} // namespace jangbu
