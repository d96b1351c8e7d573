#include "core/storage/transaction.h"
#include "core/trade/paidtraderepository.h"
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

QList<TradeId> idsOf(const QList<TradeSummary>& trades)
{
    QList<TradeId> ids;
    for (const TradeSummary& trade : trades)
        ids.append(trade.id);
    return ids;
}

} // namespace

class TestTradeRepository final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void list_showsTradesByTheMomentOfTheirOpening();
    void list_hidesTradesOfAnImportThatIsNotFinished();
    void hold_findsOnlyATradeOfTheStore();
    void hold_countsEachChange();
    void holdOpen_isBusy_whereTheTradeIsOpenNoMore();
    void countChange_isAConflict_whereTheTradeHasChanged();
    void markPaidAndVoid_askForTheHeldVersionOfAnOpenTrade();
    void aTable_hasOneOpenTradeOnly();
};

void TestTradeRepository::list_showsTradesByTheMomentOfTheirOpening()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    const Instant now = shop.clock().nowUtc();
    const TradeId late = till.order(u"1"_s, { { u"콜라"_s } });
    shop.clock().set(now.plusMs(-60'000));
    const TradeId early = till.order(u"2"_s, { { u"비빔밥"_s } });
    const TradeId paid = till.order(u"3"_s, { { u"콜라"_s, 2 } });
    till.pay(paid, {}, std::nullopt, now);

    TradeRepository trades(books->database());
    const auto all = valueOf(trades.list(shop.store().id, false));
    QCOMPARE(idsOf(all), (QList<TradeId> { early, paid, late }));
    QCOMPARE(idsOf(valueOf(trades.list(shop.store().id, true))), (QList<TradeId> { early, late }));
    QVERIFY(valueOf(trades.list(other.store().id, false)).isEmpty());
    QCOMPARE(all[0].tableName, u"2"_s);
    QCOMPARE(all[0].amount.minor(), 8000);
    QCOMPARE(all[0].state, TradeState::Open);
    QVERIFY(!all[0].paidAtUtc && !all[0].businessDate && !all[0].receipt);
    QCOMPARE(all[1].state, TradeState::Paid);
    QCOMPARE(all[1].openedAtUtc, now.plusMs(-60'000));
    QCOMPARE(all[1].paidAtUtc, now);
    QCOMPARE(all[1].businessDate, BusinessDate(2026, 11, 21));
    QCOMPARE(all[1].receipt, 1);
}

void TestTradeRepository::list_hidesTradesOfAnImportThatIsNotFinished()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    till.order(u"2"_s, { { u"콜라"_s } });
    TradeRepository trades(database);
    const auto shown
        = [&](bool openOnly) { return valueOf(trades.list(shop.store().id, openOnly)).size(); };
    valueOf(
        database.run(u"INSERT INTO import (store_id, id, kind, source, state, started_at, "
                     u"lease_until, runner, counts) VALUES (0, 77, 0, 'f', 0, 1, 1, 1, '{}')"_s));
    valueOf(
        database.run(u"UPDATE trade SET import_id = 77 WHERE id = :id"_s, { { ":id"_L1, id } }));
    QCOMPARE(shown(false), 1);
    QCOMPARE(shown(true), 1);
    valueOf(database.run(u"UPDATE import SET state = 1"_s));
    QCOMPARE(shown(false), 2);
    QCOMPARE(shown(true), 2);
}

void TestTradeRepository::hold_findsOnlyATradeOfTheStore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    TradeRepository trades(books->database());
    const auto hold = [&](StoreId store, TradeId trade) {
        return inTransaction(books->database(), [&] { return trades.hold(store, trade); });
    };
    QCOMPARE(valueOf(hold(shop.store().id, id)).amount.minor(), 2000);
    QCOMPARE(codeOf(hold(other.store().id, id)), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(codeOf(hold(shop.store().id, TradeId(id.value() + 1))), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(codeOf(hold(shop.store().id, TradeId(1))), u"TRADE_NOT_FOUND"_s);
}

void TestTradeRepository::hold_countsEachChange()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s, 2 } });
    QList<qint64> versions { till.trade(id).version };
    const auto note = [&] { versions.append(till.trade(id).version); };
    till.order(u"1"_s, { { u"콜라"_s } });
    note();
    const PartId part = till.pay(id, {}, Money::ofMinor(1)).part;
    note();
    valueOf(till.takeBackPart.run(shop.store(), id, part, u"실수"_s));
    note();
    till.pay(id);
    note();
    till.refund(id);
    note();
    for (qsizetype at = 1; at < versions.size(); ++at)
        QVERIFY(versions[at] > versions[at - 1]);
}

void TestTradeRepository::holdOpen_isBusy_whereTheTradeIsOpenNoMore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s }, { u"콜라"_s, 2 } });
    TradeRepository trades(books->database());
    const auto holdOpen = [&] {
        return inTransaction(books->database(),
                             [&] { return trades.holdOpen(shop.store().id, id); });
    };
    const TradeSize size = valueOf(holdOpen());
    QCOMPARE(size.amount.minor(), 6000);
    QCOMPARE(size.lineCount, 2);
    QCOMPARE(size.version, till.trade(id).version);
    till.pay(id);
    QCOMPARE(codeOf(holdOpen()), u"STORAGE_BUSY"_s);
}

void TestTradeRepository::countChange_isAConflict_whereTheTradeHasChanged()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(id);
    TradeRepository trades(books->database());
    const LedgerTrade read = till.trade(id);
    const auto countChange = [&] {
        return inTransaction(books->database(),
                             [&] { return trades.countChange(shop.store().id, read); });
    };
    QCOMPARE(codeOf(countChange()), u"DONE"_s);
    QCOMPARE(till.trade(id).version, read.version + 1);
    QCOMPARE(codeOf(countChange()), u"STORAGE_CONFLICT"_s);
}

void TestTradeRepository::markPaidAndVoid_askForTheHeldVersionOfAnOpenTrade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    LedgerTrade trade = till.trade(till.order(u"1"_s, { { u"콜라"_s } }));
    trade.paidAtUtc = trade.voidedAtUtc = trade.openedAtUtc;
    trade.businessDate = BusinessDate(2026, 11, 21);
    trade.receipt = 1;
    TradeRepository trades(books->database());
    const auto markPaid = [&] {
        return codeOf(inTransaction(books->database(), [&] {
            return PaidTradeRepository(books->database()).markPaid(shop.store().id, trade);
        }));
    };
    const auto markVoid = [&] {
        return codeOf(inTransaction(books->database(),
                                    [&] { return trades.markVoid(shop.store().id, trade); }));
    };
    --trade.version;
    QCOMPARE(markPaid(), u"STORAGE_CONFLICT"_s);
    QCOMPARE(markVoid(), u"STORAGE_CONFLICT"_s);
    ++trade.version;
    QCOMPARE(markPaid(), u"DONE"_s);
    ++trade.version;
    QCOMPARE(markPaid(), u"STORAGE_CONFLICT"_s);
    QCOMPARE(markVoid(), u"STORAGE_CONFLICT"_s);
}

void TestTradeRepository::aTable_hasOneOpenTradeOnly()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    LedgerTrade trade = till.trade(till.order(u"1"_s, { { u"콜라"_s } }));
    TradeRepository trades(books->database());
    trade.id = TradeId(trade.id.value() + 1'000);
    trade.key = u"another"_s;
    const auto open = [&] {
        return codeOf(
            inTransaction(books->database(), [&] { return trades.open(shop.store().id, trade); }));
    };
    QCOMPARE(open(), u"STORAGE_BUSY"_s);
    trade.table.reset();
    QCOMPARE(open(), u"DONE"_s);
}

QTEST_GUILESS_MAIN(TestTradeRepository)
#include "tst_traderepository.moc"
