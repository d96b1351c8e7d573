#include "core/device/tablekeys.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/naturalorder.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

Result<QList<TableKey>> TableKeys::all(const Store& store)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    return inTransaction(m_database, [&]() -> Result<QList<TableKey>> {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(auto keys, devices.tableKeys(store.id));
        for (TableKey& key : keys) {
            if (!key.key.isEmpty())
                continue;
            key.key = drawSecret();
            JANGBU_TRY(devices.putTableKey(store.id, key.table, key.key, m_clock.nowUtc()));
        }
        std::sort(keys.begin(), keys.end(), [](const TableKey& lhs, const TableKey& rhs) {
            return comesBefore(lhs.tableName, rhs.tableName);
        });
        return keys;
    });
}

Result<TableKey> TableKeys::renew(const Store& store, TableId table)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    return inTransaction(m_database, [&]() -> Result<TableKey> {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(const auto keys, devices.tableKeys(store.id));
        const auto own = std::find_if(keys.cbegin(), keys.cend(),
                                      [&](const TableKey& key) { return key.table == table; });
        if (own == keys.cend())
            return Error { ErrorCode::TableNotFound, { QString::number(table.value()) } };
        TableKey renewed { table, own->tableName, drawSecret() };
        JANGBU_TRY(devices.putTableKey(store.id, table, renewed.key, m_clock.nowUtc()));
        JANGBU_TRY(record(m_database,
                          { .act = Act::TableChanged,
                            .store = store.id,
                            .subject = own->tableName,
                            .after = { { u"key"_s, u"renewed"_s } } }));
        return renewed;
    });
}

} // namespace jangbu
