#include "core/device/removetable.h"
#include "core/storage/transaction.h"
#include "core/trade/changeorder.h"
#include "core/trade/changetables.h"
#include "core/trade/tableboard.h"
#include "core/trade/traderepository.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<BoardTable>& tables)
{
    QStringList names;
    for (const BoardTable& table : tables)
        names.append(table.trade ? table.name + u'*' : table.name);
    return names;
}

struct Fixture {
    explicit Fixture(TestBooks& books)
        : shop(books.database())
        , till(books.database(), shop.store(), shop.clock())
        , tables(books.database(), shop.ids())
        , removeTable(books.database(), shop.clock())
        , board(books.database())
        , changeOrder(books.database(), shop.ids(), shop.clock())
    {
    }

    BoardView view() { return valueOf(board.run(shop.store())); }
    TableId add(const QString& name) { return valueOf(tables.add(shop.store(), name)); }

    SmallShop shop;
    Till till;
    ChangeTables tables;
    RemoveTable removeTable;
    TableBoard board;
    ChangeOrder changeOrder;
};

} // namespace

class TestTableBoard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void tables_standAsPeopleCount_freeOnesToo();
    void aTrade_tellsWhatStandsOnTheTable();
    void paidAndVoidTrades_leaveTheTableFree();
    void counterSales_getTheNextNumberOfTheDay();
    void openTradesOfFiles_standElsewhere();
    void tables_areRenamed_withTheirOpenTrade_andRemovedOnlyWhenFree();
    void refusals_writeNothing();
    void otherStores_areNotSeen();
};

void TestTableBoard::tables_standAsPeopleCount_freeOnesToo()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    QVERIFY(shop.view().hall.isEmpty());
    for (const auto& name : { u"10번"_s, u"2번"_s, u"창가"_s, u"1번"_s, u"포장 3"_s })
        shop.add(name);
    shop.till.order(u"2번"_s, { { u"콜라"_s } });
    shop.till.order(u"배달 1"_s, { { u"콜라"_s } });
    const BoardView view = shop.view();
    QCOMPARE(namesOf(view.hall), QStringList({ u"1번"_s, u"2번*"_s, u"10번"_s, u"창가"_s }));
    QCOMPARE(namesOf(view.counter), QStringList({ u"배달 1*"_s }));
    QCOMPARE(view.hallInUse(), 1);
    QCOMPARE(view.toCollect().minor(), 4'000);
}

void TestTableBoard::aTrade_tellsWhatStandsOnTheTable()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    const Instant opened = shop.shop.clock().nowUtc();
    const TradeId id = shop.till.order(u"7번"_s, { { u"김치찌개"_s, 2 }, { u"콜라"_s } });
    shop.shop.clock().advanceMs(60'000);
    shop.till.order(u"7번"_s, { { u"콜라"_s, 3 }, { u"쌀"_s } });
    shop.till.pay(id, card(u"신한"_s), Money::ofMinor(9'000));
    shop.till.pay(id, {}, Money::ofMinor(1));

    const BoardView view = shop.view();
    QCOMPARE(view.hall.size(), 1);
    QVERIFY(view.hall[0].trade.has_value());
    const BoardTrade& trade = *view.hall[0].trade;
    QCOMPARE(trade.id, id);
    QCOMPARE(trade.amount.minor(), 29'000);
    QCOMPARE(trade.taken.minor(), 9'001);
    QCOMPARE(trade.left().minor(), 19'999);
    QCOMPARE(trade.partCount, 2);
    QCOMPARE(trade.orders.size(), 2);
    QCOMPARE(trade.orders[0].state, OrderState::Accepted);
    QCOMPARE(trade.orders[0].orderedAtUtc, opened);
    QCOMPARE(trade.orders[1].lines.size(), 2);
    QCOMPARE(trade.orders[1].lines[0].name, u"콜라"_s);
    QCOMPARE(trade.orders[1].lines[0].quantity, 3);
    QCOMPARE(trade.firstProduct, u"김치찌개"_s);
    QCOMPARE(trade.furtherProducts, 2);
    QCOMPARE(trade.openedAtUtc, opened);
    QCOMPARE(view.toCollect().minor(), 19'999);
}

void TestTableBoard::paidAndVoidTrades_leaveTheTableFree()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    shop.till.pay(shop.till.order(u"1번"_s, { { u"콜라"_s } }));
    const TradeId second = shop.till.order(u"2번"_s, { { u"콜라"_s } });
    valueOf(shop.till.voidTrade.run(shop.shop.store(), second, u"나감"_s));
    QCOMPARE(namesOf(shop.view().hall), QStringList({ u"1번"_s, u"2번"_s }));
    QVERIFY(shop.view().toCollect().isZero());
}

void TestTableBoard::counterSales_getTheNextNumberOfTheDay()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    const auto sell = [&](const QString& word) {
        const auto placed = valueOf(
            shop.till.placeOrder.runAtCounter(shop.shop.store(), word, { { u"콜라"_s } }));
        return shop.till.trade(placed.trade);
    };
    const LedgerTrade first = sell(u"포장"_s);
    QCOMPARE(first.tableName, u"포장 1"_s);
    shop.till.pay(first.id);
    QCOMPARE(sell(u"포장"_s).tableName, u"포장 2"_s);
    QCOMPARE(sell(u"포장 "_s).tableName, u"포장 3"_s);
    QCOMPARE(sell(u"배달"_s).tableName, u"배달 1"_s);
    QCOMPARE(namesOf(shop.view().counter),
             QStringList({ u"배달 1*"_s, u"포장 1*"_s, u"포장 2*"_s, u"포장 3*"_s }));
    // Paid, but not handed over yet: it owes nothing, and leaves when it is out.
    QCOMPARE(shop.view().counter[1].trade->state, TradeState::Paid);
    QCOMPARE(shop.view().toCollect().minor(), 6'000);
    using enum OrderState;
    for (const OrderState to : { Preparing, Ready, Delivered })
        valueOf(shop.changeOrder.run(shop.shop.store(), first.id, first.orders[0].id, to));
    QCOMPARE(namesOf(shop.view().counter),
             QStringList({ u"배달 1*"_s, u"포장 2*"_s, u"포장 3*"_s }));
    const PlacedOrder more
        = valueOf(shop.till.placeOrder.run(shop.shop.store(), u"포장 2"_s, { { u"콜라"_s } }));
    QCOMPARE(more.tradeAmount.minor(), 4'000);

    // On the next day the paid ones count no more, the open ones do.
    shop.shop.clock().advanceMs(24 * 3'600'000);
    QCOMPARE(sell(u"포장"_s).tableName, u"포장 4"_s);
    QCOMPARE(codeOf(shop.till.placeOrder.runAtCounter(shop.shop.store(), QString(250, u'x'),
                                                      { { u"콜라"_s } })),
             u"NAME_INVALID"_s);
}

void TestTableBoard::openTradesOfFiles_standElsewhere()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    const TradeId id(valueOf(shop.shop.ids().take(shop.shop.store().id, 1)).first());
    valueOf(inTransaction(books->database(), [&] {
        return TradeRepository(books->database())
            .open(shop.shop.store().id,
                  { .id = id,
                    .key = u"A-1"_s,
                    .tableName = u"단말기 2"_s,
                    .amount = Money::ofMinor(5'000),
                    .openedAtUtc = shop.shop.clock().nowUtc() });
    }));
    QCOMPARE(namesOf(shop.view().elsewhere), QStringList({ u"단말기 2*"_s }));
    QVERIFY(!shop.view().elsewhere[0].id);
    QCOMPARE(shop.view().toCollect().minor(), 5'000);
    QVERIFY(shop.view().hall.isEmpty());
    const BoardView quick = valueOf(shop.board.run(shop.shop.store(), TableBoard::Reach::Tables));
    QVERIFY(quick.elsewhere.isEmpty());
}

void TestTableBoard::tables_areRenamed_withTheirOpenTrade_andRemovedOnlyWhenFree()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    const Store& store = shop.shop.store();
    const TradeId old = shop.till.order(u"1번"_s, { { u"콜라"_s } });
    shop.till.pay(old);
    const TradeId open = shop.till.order(u"1번"_s, { { u"콜라"_s } });
    const TableId table = *shop.view().hall[0].id;

    QCOMPARE(codeOf(shop.removeTable.run(store, table)), u"TABLE_IN_USE"_s);
    valueOf(shop.tables.rename(store, table, u" 창가 "_s));
    QCOMPARE(namesOf(shop.view().hall), QStringList({ u"창가*"_s }));
    QCOMPARE(shop.till.trade(open).tableName, u"창가"_s);
    QCOMPARE(shop.till.trade(old).tableName, u"1번"_s);
    valueOf(shop.tables.rename(store, table, u"창가"_s));

    shop.till.pay(open);
    valueOf(shop.removeTable.run(store, table));
    QVERIFY(shop.view().hall.isEmpty());
    QCOMPARE(shop.till.trade(open).tableName, u"창가"_s);
}

void TestTableBoard::refusals_writeNothing()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    const Store& store = shop.shop.store();
    const TableId first = shop.add(u"1번"_s);
    shop.add(u"2번"_s);
    const QStringList before = booksOf(books->database());
    QCOMPARE(codeOf(shop.tables.add(store, u"1번"_s)), u"TABLE_EXISTS"_s);
    QCOMPARE(codeOf(shop.tables.add(store, u" "_s)), u"NAME_INVALID"_s);
    QCOMPARE(codeOf(shop.tables.rename(store, first, u"2번"_s)), u"TABLE_EXISTS"_s);
    QCOMPARE(codeOf(shop.tables.rename(store, first, QString(256, u'x'))), u"NAME_INVALID"_s);
    QCOMPARE(codeOf(shop.tables.rename(store, TableId(7), u"3번"_s)), u"TABLE_NOT_FOUND"_s);
    QCOMPARE(codeOf(shop.removeTable.run(store, TableId(7))), u"TABLE_NOT_FOUND"_s);
    QCOMPARE(booksOf(books->database()), before);
}

void TestTableBoard::otherStores_areNotSeen()
{
    JANGBU_FRESH_BOOKS(books);
    Fixture shop(*books);
    SmallShop other(books->database(), u"다른 가게"_s);
    Till till(books->database(), other.store(), other.clock());
    till.order(u"1번"_s, { { u"콜라"_s } });
    QVERIFY(shop.view().hall.isEmpty());
    const auto added = shop.add(u"1번"_s);
    QCOMPARE(added, *shop.view().hall[0].id);
}

QTEST_GUILESS_MAIN(TestTableBoard)
#include "tst_tableboard.moc"
