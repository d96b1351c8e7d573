#include "tests/support/tabletshop.h"

#include "core/device/tablekeys.h"
#include "tests/support/outcome.h"

#include <QUuid>

namespace jangbu::test {

using namespace Qt::StringLiterals;

TabletShop::TabletShop(Database& database, const Store& store, const Clock& clock)
    : database(database)
    , store(store)
    , clock(clock)
    , ids(database)
    , changeDevices(database, ids, clock)
    , pairDevice(database, ids, clock)
    , placeOrders(database, ids, clock)
{
}

DeskAsker TabletShop::tablet(const QString& table)
{
    const AddedDevice added = valueOf(changeDevices.add(store, table));
    return valueOf(pairDevice.byCode(added.code)).asker;
}

QList<DeskAsker> TabletShop::tablets(int count)
{
    QList<DeskAsker> tablets;
    for (int number = 1; number <= count; ++number)
        tablets.append(tablet(QString::number(number)));
    return tablets;
}

DeskAsker TabletShop::phone(const QString& table)
{
    for (const TableKey& key : valueOf(TableKeys(database, clock).all(store))) {
        if (key.tableName == table)
            return valueOf(pairDevice.byTableKey(key.key)).asker;
    }
    qFatal("There is no table %s", qPrintable(table));
}

OrderRequest TabletShop::request(const DeskAsker& asker, const QList<AskedLine>& lines)
{
    return { .asker = asker,
             .key = QUuid::createUuid().toString(QUuid::WithoutBraces),
             .lines = lines };
}

Result<TakenOrder> TabletShop::order(const OrderRequest& request)
{
    const auto answers = placeOrders.run(store, { request });
    return answers ? answers->constFirst() : Result<TakenOrder>(answers.error());
}

} // namespace jangbu::test
