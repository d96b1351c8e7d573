#include "core/device/tablekeys.h"
#include "core/menu/changeproduct.h"
#include "core/orderdesk/deskreader.h"
#include "core/trade/changeorder.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <future>
#include <mutex>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Gathers what the reader tells.
class Listener final {
public:
    DeskReader::Options options(const Clock& clock)
    {
        DeskReader::Options options;
        options.lookEveryMs = 20;
        options.clock = &clock;
        options.changed = [this](const DeskChanges& changes) {
            const std::lock_guard lock(m_mutex);
            m_menus += changes.menus.size();
            m_tables += changes.tables;
            m_askers = m_askers || changes.askers;
        };
        return options;
    }
    /// Whether it is told within a second; forgets it then.
    bool hearsOfMenu()
    {
        return hears([this] { return std::exchange(m_menus, 0) > 0; });
    }
    bool hearsOf(StoreId store, TableId table)
    {
        return hears([this, store, table] { return m_tables.removeAll({ store, table }) > 0; });
    }
    bool hearsOfAskers()
    {
        return hears([this] { return std::exchange(m_askers, false); });
    }

private:
    template <typename Condition> bool hears(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                const std::lock_guard lock(m_mutex);
                return condition();
            },
            1'000);
    }

    std::mutex m_mutex;
    qsizetype m_menus = 0;
    QList<std::pair<StoreId, TableId>> m_tables;
    bool m_askers = false;
};

std::optional<DeskTrade> tradeOf(DeskReader& reader, const DeskAsker& asker)
{
    std::promise<std::optional<DeskTrade>> promise;
    auto answer = promise.get_future();
    reader.askTrade(asker.store, asker.table,
                    [&promise](auto trade) { promise.set_value(valueOf(std::move(trade))); });
    return answer.get();
}

} // namespace

class TestDeskReader final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void theMenu_isSeenWithinASecond_andItsTagIsThatOfItsContent();
    void aTrade_isSeenWithItsOrders_untilItIsPaid();
    void tokens_holdUntilTheyAreRevoked();
    void aGuestsToken_endsWithTheTrade();
};

void TestDeskReader::theMenu_isSeenWithinASecond_andItsTagIsThatOfItsContent()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    desk.tablet(u"1"_s);
    Listener listener;
    const auto reader = valueOf(DeskReader::start(books->url(), listener.options(shop.clock())));
    QVERIFY(reader->booksAreThere());
    const auto before = reader->menu(shop.store().id);
    QCOMPARE(before->storeName, u"한강식당"_s);
    QCOMPARE(before->products.size(), 5);
    QCOMPARE(before->categories.value(shop.product(u"콜라"_s).category), u"DRINK"_s);
    listener.hearsOfMenu();

    till.order(u"2"_s, { { u"콜라"_s, 3 } });
    QVERIFY(listener.hearsOfMenu());
    const auto after = reader->menu(shop.store().id);
    QVERIFY(after->version > before->version && after->etag != before->etag);
    const auto again = valueOf(DeskReader::start(books->url(), {}));
    QCOMPARE(again->menu(shop.store().id)->etag, after->etag);
    QVERIFY(!reader->menu(StoreId(5)));
}

void TestDeskReader::aTrade_isSeenWithItsOrders_untilItIsPaid()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    ChangeOrder change(books->database(), till.ids, shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    Listener listener;
    const auto reader = valueOf(DeskReader::start(books->url(), listener.options(shop.clock())));
    QVERIFY(!tradeOf(*reader, tablet));

    const auto first
        = valueOf(desk.order(TabletShop::request(tablet, { { shop.product(u"콜라"_s).id, 2 } })));
    QVERIFY(listener.hearsOf(shop.store().id, tablet.table));
    const qint64 version = reader->tradeVersion(shop.store().id, tablet.table);
    const auto second
        = valueOf(desk.order(TabletShop::request(tablet, { { shop.product(u"비빔밥"_s).id, 1 } })));
    valueOf(change.cancelAtTable(shop.store(), tablet.table, first.order));
    QVERIFY(listener.hearsOf(shop.store().id, tablet.table));
    QVERIFY(reader->tradeVersion(shop.store().id, tablet.table) > version);
    const auto trade = tradeOf(*reader, tablet);
    QCOMPARE(trade->amount.minor(), 8'000);
    QCOMPARE(trade->orders.size(), 2);
    QCOMPARE(trade->orders[0].order.state, OrderState::Cancelled);
    QCOMPARE(trade->orders[0].amount.minor(), 4'000);
    QCOMPARE(trade->orders[1].order.id, second.order);
    QCOMPARE(trade->orders[1].lines[0].productName, u"비빔밥"_s);

    till.pay(trade->id);
    QVERIFY(listener.hearsOf(shop.store().id, tablet.table));
    QVERIFY(!tradeOf(*reader, tablet));
}

void TestDeskReader::tokens_holdUntilTheyAreRevoked()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Listener listener;
    const auto reader = valueOf(DeskReader::start(books->url(), listener.options(shop.clock())));
    const AddedDevice added = valueOf(desk.changeDevices.add(shop.store(), u"1"_s));
    const PairedAsker paired = valueOf(desk.pairDevice.byCode(added.code));
    reader->noteAsker(paired);
    QCOMPARE(reader->askerOf(paired.token), std::optional(paired.asker));
    QVERIFY(!reader->askerOf(paired.token + u'x') && !reader->askerOf(QString()));

    reader->lookNow();
    valueOf(desk.changeDevices.moveTo(shop.store(), added.device, u"9"_s));
    QVERIFY(
        QTest::qWaitFor([&] { return reader->askerOf(paired.token)->tableName == u"9"_s; }, 1'000));
    valueOf(desk.changeDevices.revoke(shop.store(), added.device));
    QVERIFY(QTest::qWaitFor([&] { return !reader->askerOf(paired.token); }, 1'000));
    QVERIFY(listener.hearsOfAskers());
}

void TestDeskReader::aGuestsToken_endsWithTheTrade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    Till till(books->database(), shop.store(), shop.clock());
    desk.tablet(u"1"_s);
    const QString key
        = valueOf(TableKeys(books->database(), shop.clock()).all(shop.store()))[0].key;
    const PairedAsker guest = valueOf(desk.pairDevice.byTableKey(key));
    const auto reader
        = valueOf(DeskReader::start(books->url(), { .lookEveryMs = 20, .clock = &shop.clock() }));
    QVERIFY(reader->askerOf(guest.token));
    till.pay(till.order(u"1"_s, { { u"콜라"_s } }));
    QVERIFY(QTest::qWaitFor([&] { return !reader->askerOf(guest.token); }, 1'000));
}

QTEST_GUILESS_MAIN(TestDeskReader)
#include "tst_deskreader.moc"
