#include "core/ledger/ledgerreader.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/transaction.h"
#include "tests/support/everytable.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const StoreId store(777);
constexpr qint64 base = 777 * 10'000'000'000;
const BusinessDate saleDate(2026, 11, 21);
const Window saleDay { saleDate, saleDate.addDays(1) };

/// A paid trade of one line for each of `count` days or of `count` lines on one day.
void addLines(Database& database, int count)
{
    const auto added = inTransaction(database, [&]() -> Done {
        BulkInsert lines(database, u"trade_line"_s, database.columnsOf(u"trade_line"_s));
        for (int line = 0; line < count; ++line) {
            JANGBU_TRY(lines.add(store, base + 6, base + 1'000 + line, base + 9, base + 2, u"밥"_s,
                                 base + 1, line % 2, 10, 1, 0, 10, 0));
        }
        return lines.flush();
    });
    QVERIFY(added);
}

void setImportState(Database& database, int state)
{
    QVERIFY(inTransaction(database, [&] {
        return database.run(u"UPDATE import SET state = :state"_s, { { ":state"_L1, state } });
    }));
}

} // namespace

class TestLedgerReader final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void find_givesATradeWhole()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        LedgerReader reader(books->database());

        const auto found = reader.find(TradeId(base + 6));

        QVERIFY(found && found->has_value());
        const LedgerTrade& trade = **found;
        QCOMPARE(trade.key, u"b'; --"_s);
        QCOMPARE(trade.state, TradeState::Paid);
        QCOMPARE(trade.businessDate, std::optional(saleDate));
        QCOMPARE(trade.orders.size(), 1);
        QCOMPARE(trade.lines.size(), 1);
        QCOMPARE(trade.lines.first().productName, u"김치찌개"_s);
        QCOMPARE(trade.lines.first().refundedQuantity, 1);
        QCOMPARE(trade.lines.first().refundedAmount.minor(), 8'000);
        QCOMPARE(trade.parts.first().way,
                 (PaymentWay { PaymentMethod::Card, u"K"_s, CardKind::Credit }));
        QCOMPARE(trade.parts.first().refundedFee.minor(), 32);
        QCOMPARE(trade.refunds.first().reason, u"식음"_s);
        QCOMPARE(trade.refunded().minor(), 8'000);
        QCOMPARE(trade.partsTaken().minor(), 16'000);
    }

    void find_byReceiptAndByKey()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        LedgerReader reader(books->database());

        QCOMPARE(reader.find(store, saleDate, 1).value()->id, TradeId(base + 6));
        QVERIFY(!reader.find(store, saleDate, 2).value());
        QVERIFY(!reader.find(store, saleDate.addDays(1), 1).value());
        QVERIFY(!reader.find(TradeId(base + 999)).value());
        QVERIFY(!reader.find(TradeId(5)).value());
        const auto byKey = reader.findByKeys(store, { u"a"_s, u"A"_s, u"b'; --"_s, u"c "_s });
        QCOMPARE(byKey->size(), 2);
        QCOMPARE(byKey->value(u"a"_s, *reader.find(TradeId(base + 7)).value()).state,
                 TradeState::Open);
    }

    void scan_passesOverLinesOfCancelledOrders()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        addLines(books->database(), 3);
        QVERIFY(inTransaction(books->database(), [&] {
            return books->database().run(
                u"UPDATE trade_line SET cancelled = 1 WHERE store_id = :store AND id >= :first"_s,
                { { ":store"_L1, store }, { ":first"_L1, base + 1'001 } });
        }));
        QList<qint64> amounts;
        QVERIFY(LedgerReader(books->database())
                    .scan(store, saleDay, LedgerColumn::Amount, [&](const LedgerBatch& batch) {
                        amounts.append(
                            QList<qint64>(batch.amountMinor.begin(), batch.amountMinor.end()));
                        return Done(done);
                    }));
        QCOMPARE(amounts, (QList<qint64> { 16'000, 10, -8'000 }));
    }

    void scan_givesSignedEntriesWithTheColumnsAskedFor()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        LedgerReader reader(books->database());
        QList<qint64> quantities;
        QList<qint64> amounts;

        QVERIFY(reader.scan(store, saleDay, LedgerColumn::Amount, [&](const LedgerBatch& batch) {
            quantities.append(QList<qint64>(batch.quantity.begin(), batch.quantity.end()));
            amounts.append(QList<qint64>(batch.amountMinor.begin(), batch.amountMinor.end()));
            if (!batch.product.empty() || !batch.atUtcMs.empty() || batch.date != saleDate)
                return Done(ErrorCode::StorageCorrupt);
            return Done(done);
        }));
        QCOMPARE(quantities, (QList<qint64> { 2, -1 }));
        QCOMPARE(amounts, (QList<qint64> { 16'000, -8'000 }));

        QList<qint64> others;
        const LedgerColumns rest = { LedgerColumn::Product, LedgerColumn::Place,
                                     LedgerColumn::Import, LedgerColumn::Instant };
        QVERIFY(reader.scan(store, saleDay, rest, [&](const LedgerBatch& batch) {
            others += { batch.product[0], batch.category[0],   batch.taxFree[0], batch.trade[0],
                        batch.line[0],    batch.importedBy[0], batch.atUtcMs[0] };
            return Done(done);
        }));
        QCOMPARE(others,
                 (QList<qint64> { base + 2, base + 1, 0, base + 6, base + 11, base + 90, 7,
                                  base + 2, base + 1, 0, base + 6, base + 11, 0, 8 }));
    }

    void scan_neverGivesMoreThanABatchHolds_andEndsOnAnError()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        addLines(books->database(), 20'000);
        LedgerReader reader(books->database());
        QList<size_t> sizes;
        QVERIFY(reader.scan(store, saleDay, LedgerColumn::Product, [&](const LedgerBatch& batch) {
            sizes.append(batch.size);
            return batch.product.size() == batch.size ? Done(done)
                                                      : Done(ErrorCode::StorageCorrupt);
        }));
        QCOMPARE(sizes, (QList<size_t> { 8'192, 8'192, 3'617, 1 }));
    }

    void scanMoney_givesPaymentsAndWhatRefundsGaveBack()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        QList<MoneyEntry> entries;
        QVERIFY(LedgerReader(books->database()).scanMoney(store, saleDay, [&](const auto& entry) {
            entries.append(entry);
            return Done(done);
        }));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].gross.minor(), 16'000);
        QCOMPARE(entries[0].fee.minor(), 64);
        QVERIFY(!entries[0].isRefund);
        QCOMPARE(entries[1].refund.minor(), 8'000);
        QCOMPARE(entries[1].fee.minor(), -32);
        QVERIFY(entries[1].isRefund);
    }

    void eachTrade_goesThroughAllInSteps()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        QVERIFY(inTransaction(books->database(), [&]() -> Done {
            auto& database = books->database();
            BulkInsert trades(database, u"trade"_s, database.columnsOf(u"trade"_s));
            const QVariant none;
            for (int trade = 0; trade < 1'234; ++trade) {
                JANGBU_TRY(trades.add(store, base + 10'000 + trade, u"k%1"_s.arg(trade), none,
                                      u""_s, 1, 0, 5, 6, saleDate, none, none, none, 1, none, none,
                                      0, 0, 0, none));
            }
            return trades.flush();
        }));
        LedgerReader reader(books->database());
        qint64 last = 0;
        int count = 0;
        const auto ascending = [&](const LedgerTrade& trade) {
            ++count;
            const bool inOrder = trade.id.value() > last;
            last = trade.id.value();
            return inOrder ? Done(done) : Done(ErrorCode::StorageCorrupt);
        };
        QVERIFY(reader.eachTrade(store, ascending));
        QCOMPARE(count, 1'237);
        last = count = 0;
        QVERIFY(reader.eachTradePaidOn(store, saleDate, ascending));
        QCOMPARE(count, 1'235);
        QCOMPARE(reader.refundsOn(store, saleDate)->size(), 1);
        QCOMPARE(reader.refundsOn(store, saleDate)->first().parts.first().fee.minor(), 32);
        QVERIFY(reader.refundsOn(store, saleDate.addDays(-1))->isEmpty());
    }

    void unfinishedImports_areNotSeen_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("running") << 0;
        QTest::newRow("being taken out") << 2;
    }

    void unfinishedImports_areNotSeen()
    {
        QFETCH(int, state);
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        LedgerReader reader(books->database());
        QCOMPARE(reader.datesOf(store).value(), QList<BusinessDate> { saleDate });

        setImportState(books->database(), state);

        QVERIFY(!reader.find(TradeId(base + 6)).value());
        QVERIFY(reader.findByKeys(store, { u"b'; --"_s })->isEmpty());
        int entries = 0;
        QVERIFY(reader.scan(store, saleDay, LedgerColumn::Amount, [&](const LedgerBatch& batch) {
            entries += batch.quantity[0] > 0 ? 1 : 0;
            return Done(done);
        }));
        QCOMPARE(entries, 0);
    }

    void aRowThatMakesNoSense_isCorrupt_andStopsNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        test::fillEveryTable(books->database(), 1);
        QVERIFY(inTransaction(books->database(), [&] {
            return books->database().run(u"UPDATE payment SET method = 9"_s);
        }));
        LedgerReader reader(books->database());
        QCOMPARE(reader.find(TradeId(base + 6)).error().code, ErrorCode::StorageCorrupt);
        QCOMPARE(
            reader.scanMoney(store, saleDay, [](const auto&) { return Done(done); }).error().code,
            ErrorCode::StorageCorrupt);
    }
};

QTEST_GUILESS_MAIN(TestLedgerReader)
#include "tst_ledgerreader.moc"
