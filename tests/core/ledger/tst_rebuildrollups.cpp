#include "core/ledger/businessdays.h"
#include "core/ledger/rebuildrollups.h"
#include "core/ledger/rollupreader.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/transaction.h"
#include "core/store/changestore.h"
#include "core/store/storerepository.h"
#include "tests/support/everytable.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const StoreId store(777);
const Window always { BusinessDate::beginning(), BusinessDate(9999, 1, 1) };
const BusinessDate saleDate(2026, 11, 21);

void sellAndRefund(Database& database, test::SmallShop& shop)
{
    test::ShopSales till(database, shop);
    const TradeId trade = till.sell({ { u"콜라"_s, 2 } }, test::ShopSales::cash(),
                                    till.at(u"2026-11-16T12:59:59.999"_s));
    till.sell({ { u"비빔밥"_s, 1 } }, test::ShopSales::cash(), till.at(u"2026-11-16T12:30"_s));
    till.refund(trade, till.at(u"2026-11-17T00:00"_s));
}

/// The fixture without its packs, whose content says nothing.
void fillRows(Database& database, int days)
{
    test::fillEveryTable(database, days);
    test::valueOf(inTransaction(database, [&]() -> Done {
        JANGBU_TRY(database.run(u"UPDATE trade SET pack = NULL"_s));
        return database.run(u"DELETE FROM pack_day"_s);
    }));
}

QStringList hourRows(const QStringList& content)
{
    return content.filter(u"hour_day|"_s);
}

} // namespace

class TestRebuildRollups final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void rebuilt_areTheSumsOfTheRawRows()
    {
        JANGBU_FRESH_BOOKS(books);
        // The fixture's rollups of 40 days stand for nothing: no trade is dated there.
        fillRows(books->database(), 40);

        const auto days = RebuildRollups(books->database()).run(store);

        QVERIFY2(days, days ? "" : qPrintable(days.error().detail));
        QCOMPARE(days.value(), 42);
        RollupReader reader(books->database());
        const auto products = reader.products(store, always);
        QCOMPARE(products->size(), 1);
        QCOMPARE(products->first().quantity, 1);
        QCOMPARE(products->first().amount.minor(), 8'000);
        QCOMPARE(products->first().taxFreeAmount.minor(), 0);
        const auto methods = reader.methods(store, always);
        QCOMPARE(methods->size(), 1);
        QCOMPARE(methods->first().label, u"K"_s);
        QCOMPARE(methods->first().gross.minor(), 16'000);
        QCOMPARE(methods->first().refunds.minor(), 8'000);
        QCOMPARE(methods->first().fee.minor(), 32);
        BusinessDays businessDays(books->database());
        const auto day = businessDays.find(store, saleDate).value();
        QCOMPARE(day->gross.minor(), 16'000);
        QCOMPARE(day->refunds.minor(), 8'000);
        const auto garbage = businessDays.find(store, BusinessDate(2020, 1, 5)).value();
        QCOMPARE(garbage->gross.minor(), 0);
    }

    void again_changesNothing_andClosedDaysStayClosed()
    {
        JANGBU_FRESH_BOOKS(books);
        fillRows(books->database(), 40);
        QVERIFY(RebuildRollups(books->database()).run(store));
        const auto before = test::contentOf(books->database());
        QVERIFY(RebuildRollups(books->database()).run(store));
        auto after = test::contentOf(books->database());
        const auto withoutMoves = [](QStringList content) {
            content.removeIf([](const QString& row) { return row.startsWith(u"business_day|"); });
            return content;
        };
        QCOMPARE(withoutMoves(after), withoutMoves(before));
        QVERIFY(BusinessDays(books->database()).isClosed(store, BusinessDate(2020, 1, 2)).value());
        QVERIFY(!BusinessDays(books->database()).isClosed(store, BusinessDate(2020, 1, 1)).value());
    }

    void unratedParts_areCounted_onlyAsPayments()
    {
        JANGBU_FRESH_BOOKS(books);
        fillRows(books->database(), 1);
        QVERIFY(inTransaction(books->database(), [&] {
            return books->database().run(u"UPDATE payment SET rated = 0, fee = 0"_s);
        }));
        QVERIFY(RebuildRollups(books->database()).run(store));
        RollupReader reader(books->database());
        QCOMPARE(reader.methods(store, always)->first().unrated, 1);
        QCOMPARE(reader.unratedDates(store).value(), QList<BusinessDate> { saleDate });
    }

    void sumsOfAnUnfinishedImport_areKeptButNotRead()
    {
        JANGBU_FRESH_BOOKS(books);
        fillRows(books->database(), 1);
        QVERIFY(RebuildRollups(books->database()).run(store));
        auto& database = books->database();
        QVERIFY(inTransaction(database,
                              [&] { return database.run(u"UPDATE import SET state = 0"_s); }));

        QVERIFY(RebuildRollups(database).run(store));

        QCOMPARE(RollupReader(database).methods(store, always)->size(), 1);
        QCOMPARE(RollupReader(database).methods(store, always)->first().gross.minor(), 0);
        QCOMPARE(database.selectInteger(u"SELECT COUNT(*) FROM method_day WHERE import_id > 0"_s)
                     .value(),
                 1);
    }

    void hoursOfOlderBooks_areMade_onceAndRight()
    {
        JANGBU_FRESH_BOOKS(books);
        Database& database = books->database();
        test::SmallShop shop(database);
        sellAndRefund(database, shop);
        const QStringList before = test::booksOf(database);
        // As the migration leaves books that have no hours yet.
        test::valueOf(database.run(u"DELETE FROM hour_day"_s));
        test::valueOf(database.run(u"UPDATE store SET hours_zone = ''"_s));
        QCOMPARE(test::valueOf(VerifyBooks(database).run()).differences.size(), 0);
        test::valueOf(RebuildRollups(database).completeHours());
        QCOMPARE(hourRows(test::booksOf(database)), hourRows(before));
        QVERIFY(test::rollupsAreExact(database, shop.store()));
        // Made once, they are looked at no more.
        test::valueOf(database.run(u"UPDATE hour_day SET trades = trades + 1"_s));
        test::valueOf(RebuildRollups(database).completeHours());
        QVERIFY(!test::valueOf(VerifyBooks(database).run()).differences.isEmpty());
    }

    void hoursOfAStoreThatMoved_areThoseOfItsNewZone()
    {
        JANGBU_FRESH_BOOKS(books);
        Database& database = books->database();
        test::SmallShop shop(database);
        sellAndRefund(database, shop);
        const auto hoursSold = [&] {
            return test::valueOf(database.select(
                u"SELECT local_hour FROM hour_day WHERE gross > 0 ORDER BY local_hour"_s, {},
                [](const Row& row) { return std::optional(row.integer(0)); }));
        };
        QCOMPARE(hoursSold(), QList<qint64> { 12 });
        test::valueOf(ChangeStore(database, shop.clock())
                          .run(shop.store().name, { .zone = u"Asia/Kolkata"_s }));
        QCOMPARE(test::valueOf(VerifyBooks(database).run()).differences.size(), 0);
        test::valueOf(RebuildRollups(database).completeHours());
        QCOMPARE(hoursSold(), QList<qint64> { 9 });
        QCOMPARE(test::valueOf(VerifyBooks(database).run()).differences.size(), 0);
    }

    void cancelled_leavesExactSums()
    {
        JANGBU_FRESH_BOOKS(books);
        fillRows(books->database(), 100);
        int asked = 0;
        const auto cancelled
            = RebuildRollups(books->database()).run(store, [&] { return ++asked > 1; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(RollupReader(books->database())
                     .products(store, { BusinessDate(2019, 1, 1), BusinessDate(2020, 1, 20) })
                     ->size(),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestRebuildRollups)
#include "tst_rebuildrollups.moc"
