#include "core/device/removetable.h"
#include "core/device/tablekeys.h"
#include "core/store/changestore.h"
#include "core/store/storerepository.h"
#include "core/trade/traderepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestChangeDevices final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aCode_worksOnce_withinTenMinutes();
    void theGrade_limitsDevices_untilTheyAreRevoked();
    void aCodeThatRanOut_freesItsPlace();
    void aSmallerGrade_isRefused_whileTooManyArePaired();
    void severalPrograms_neverExceedTheLimit();
    void aTable_isMadeWhenItIsNamedFirst();
    void aTable_takesItsTabletsWithIt();
    void secrets_areKeptHashed();
    void tableKeys_areRenewed();
    void refusals_sayWhy();
};

void TestChangeDevices::aCode_worksOnce_withinTenMinutes()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const AddedDevice added = valueOf(desk.changeDevices.add(shop.store(), u"창가"_s));
    QVERIFY(QRegularExpression(u"^[0-9]{6}$"_s).match(added.code).hasMatch());
    QCOMPARE(codeOf(desk.pairDevice.byCode(u"x"_s)), u"PAIRING_CODE_INVALID"_s);

    shop.clock().advanceMs(10 * 60'000 - 1);
    const PairedAsker paired = valueOf(desk.pairDevice.byCode(added.code));
    QCOMPARE(paired.asker.id, added.device);
    QCOMPARE(paired.asker.label, u"창가"_s);
    QCOMPARE(paired.asker.tableName, u"창가"_s);
    QCOMPARE(paired.asker.storeName, u"한강식당"_s);
    QCOMPARE(paired.token.size(), 22);
    QCOMPARE(codeOf(desk.pairDevice.byCode(added.code)), u"PAIRING_CODE_INVALID"_s);

    const AddedDevice late = valueOf(desk.changeDevices.add(shop.store(), u"늦은 것"_s));
    shop.clock().advanceMs(10 * 60'000);
    QCOMPARE(codeOf(desk.pairDevice.byCode(late.code)), u"PAIRING_CODE_INVALID"_s);
    const auto devices = valueOf(desk.changeDevices.list(shop.store()));
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0].state, DeviceState::Paired);
}

void TestChangeDevices::theGrade_limitsDevices_untilTheyAreRevoked()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(30);
    const auto full = desk.changeDevices.add(shop.store(), u"31"_s);
    QCOMPARE(codeOf(full), u"DEVICE_LIMIT_REACHED"_s);
    QCOMPARE(full.error().values, QStringList({ u"BRONZE"_s, u"30"_s, u"30"_s }));
    valueOf(desk.changeDevices.revoke(shop.store(), tablets[7].id));
    valueOf(desk.changeDevices.revoke(shop.store(), tablets[7].id));
    QCOMPARE(codeOf(desk.changeDevices.add(shop.store(), u"31"_s)), u"DONE"_s);
    QCOMPARE(codeOf(desk.changeDevices.add(shop.store(), u"32"_s)), u"DEVICE_LIMIT_REACHED"_s);
}

void TestChangeDevices::aCodeThatRanOut_freesItsPlace()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    for (int number = 0; number < 30; ++number)
        valueOf(desk.changeDevices.add(shop.store(), QString::number(number)));
    QCOMPARE(codeOf(desk.changeDevices.add(shop.store(), u"31"_s)), u"DEVICE_LIMIT_REACHED"_s);
    shop.clock().advanceMs(10 * 60'000);
    QVERIFY(valueOf(desk.changeDevices.list(shop.store())).isEmpty());
    QCOMPARE(codeOf(desk.changeDevices.add(shop.store(), u"31"_s)), u"DONE"_s);
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT COUNT(*) FROM device"_s)), 1);
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT COUNT(*) FROM pairing_code"_s)), 1);
}

void TestChangeDevices::aSmallerGrade_isRefused_whileTooManyArePaired()
{
    NewStore silver;
    silver.grade = PosGrade::Silver;
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"한강식당"_s, silver);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(31);
    ChangeStore change(books->database(), shop.clock());
    const auto to = [&](PosGrade grade) {
        StoreChange wanted;
        wanted.grade = grade;
        return codeOf(change.run(shop.store().name, wanted));
    };
    QCOMPARE(to(PosGrade::Bronze), u"DEVICE_LIMIT_REACHED"_s);
    QCOMPARE(to(PosGrade::Gold), u"DONE"_s);
    valueOf(desk.changeDevices.revoke(shop.store(), tablets[0].id));
    QCOMPARE(to(PosGrade::Bronze), u"DONE"_s);
}

void TestChangeDevices::severalPrograms_neverExceedTheLimit()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    desk.tablets(28);
    const auto counts = race(*books, 3, [&](Database& database, int program) {
        TabletShop own(database, shop.store(), shop.clock());
        int added = 0;
        for (int device = 0; device < 3; ++device) {
            const QString label = u"%1-%2"_s.arg(program).arg(device);
            added += own.changeDevices.add(shop.store(), label) ? 1 : 0;
        }
        return added;
    });
    QCOMPARE(counts[0] + counts[1] + counts[2], 2);
}

void TestChangeDevices::aTable_isMadeWhenItIsNamedFirst()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    valueOf(desk.changeDevices.add(shop.store(), u"태블릿 1"_s, u"창가"_s));
    valueOf(desk.changeDevices.add(shop.store(), u"태블릿 2"_s, u"창가"_s));
    const auto devices = valueOf(desk.changeDevices.list(shop.store()));
    QCOMPARE(devices[0].table, devices[1].table);
    QCOMPARE(devices[0].tableName, u"창가"_s);
    QCOMPARE(valueOf(TradeRepository(books->database()).findTable(shop.store().id, u"창가"_s)),
             std::optional(devices[0].table));
    valueOf(desk.changeDevices.rename(shop.store(), devices[0].id, u" 새 이름 "_s));
    valueOf(desk.changeDevices.moveTo(shop.store(), devices[0].id, u"마당"_s));
    const auto moved = valueOf(desk.changeDevices.list(shop.store()))[0];
    QCOMPARE(moved.label, u"새 이름"_s);
    QCOMPARE(moved.tableName, u"마당"_s);
}

void TestChangeDevices::aTable_takesItsTabletsWithIt()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const Store& store = shop.store();
    const auto tablets = desk.tablets(2);
    const AddedDevice waiting
        = valueOf(desk.changeDevices.add(store, u"새것"_s, tablets[0].tableName));
    RemoveTable removing(books->database(), shop.clock());
    QCOMPARE(valueOf(removing.devicesOn(store, tablets[0].table)).size(), 2);
    QCOMPARE(codeOf(removing.run(store, TableId(7))), u"TABLE_NOT_FOUND"_s);
    Till till(books->database(), store, shop.clock());
    const TradeId open = till.order(tablets[0].tableName, { { u"콜라"_s } });
    QCOMPARE(codeOf(removing.run(store, tablets[0].table)), u"TABLE_IN_USE"_s);
    till.pay(open);
    QCOMPARE(valueOf(removing.devicesOn(store, tablets[0].table)).size(), 2);

    const auto revoked = valueOf(removing.run(store, tablets[0].table));
    QCOMPARE(revoked.size(), 2);
    QCOMPARE(revoked[0].id, tablets[0].id);
    QCOMPARE(revoked[1].id, waiting.device);
    QCOMPARE(codeOf(desk.pairDevice.byCode(waiting.code)), u"PAIRING_CODE_INVALID"_s);
    const auto devices = valueOf(desk.changeDevices.list(store));
    QCOMPARE(devices[0].state, DeviceState::Revoked);
    QCOMPARE(devices[0].revokedAtUtc, shop.clock().nowUtc());
    QCOMPARE(devices[1].state, DeviceState::Paired);
    QVERIFY(valueOf(removing.devicesOn(store, tablets[0].table)).isEmpty());
    // It is paired no more, so another one may take its place.
    QCOMPARE(
        valueOf(StoreRepository(books->database()).countDevices(store.id, shop.clock().nowUtc())),
        1);
}

void TestChangeDevices::secrets_areKeptHashed()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const AddedDevice added = valueOf(desk.changeDevices.add(shop.store(), u"창가"_s));
    const QString before = booksOf(books->database()).join(u'\n');
    const PairedAsker paired = valueOf(desk.pairDevice.byCode(added.code));
    const PairedAsker other = valueOf(
        desk.pairDevice.byCode(valueOf(desk.changeDevices.add(shop.store(), u"b"_s)).code));
    const QString after = booksOf(books->database()).join(u'\n');
    QVERIFY(before.contains(secretHash(added.code)) && !before.contains(u'|' + added.code + u'|'));
    QVERIFY(after.contains(secretHash(paired.token)) && !after.contains(paired.token));
    QVERIFY(paired.token != other.token);
}

void TestChangeDevices::tableKeys_areRenewed()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    desk.tablet(u"10"_s);
    desk.tablet(u"2"_s);
    TableKeys tableKeys(books->database(), shop.clock());
    const auto keys = valueOf(tableKeys.all(shop.store()));
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[0].tableName, u"2"_s);
    QVERIFY(keys[0].key != keys[1].key && keys[0].key.size() == 22);
    QCOMPARE(valueOf(tableKeys.all(shop.store()))[0].key, keys[0].key);
    const TableKey renewed = valueOf(tableKeys.renew(shop.store(), keys[0].table));
    QVERIFY(renewed.key != keys[0].key);
    QCOMPARE(codeOf(desk.pairDevice.byTableKey(keys[0].key)), u"TABLE_KEY_INVALID"_s);
    const DeskAsker guest = valueOf(desk.pairDevice.byTableKey(renewed.key)).asker;
    QCOMPARE(guest.kind, DeskAsker::Kind::Guest);
    QCOMPARE(guest.table, keys[0].table);
    QCOMPARE(codeOf(tableKeys.renew(shop.store(), TableId(5))), u"TABLE_NOT_FOUND"_s);
}

void TestChangeDevices::refusals_sayWhy()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    QCOMPARE(codeOf(desk.changeDevices.add(shop.store(), u" "_s)), u"NAME_INVALID"_s);
    QCOMPARE(codeOf(desk.changeDevices.revoke(shop.store(), DeviceId(5))), u"DEVICE_NOT_FOUND"_s);
    QCOMPARE(codeOf(desk.changeDevices.rename(shop.store(), DeviceId(5), u"x"_s)),
             u"DEVICE_NOT_FOUND"_s);
    QCOMPARE(codeOf(desk.changeDevices.moveTo(shop.store(), DeviceId(5), u"x"_s)),
             u"DEVICE_NOT_FOUND"_s);
    QCOMPARE(codeOf(desk.pairDevice.byTableKey(QString())), u"TABLE_KEY_INVALID"_s);
}

QTEST_GUILESS_MAIN(TestChangeDevices)
#include "tst_changedevices.moc"
