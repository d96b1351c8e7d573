#include "core/ledger/rebuildrollups.h"
#include "core/ledger/rollupmonth.h"
#include "core/ledger/rolluppacks.h"
#include "core/ledger/rollupreader.h"
#include "core/storage/transaction.h"
#include "tests/support/everytable.h"
#include "tests/support/outcome.h"
#include "tests/support/packeddays.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const Window autumn { BusinessDate(2026, 9, 1), BusinessDate(2026, 11, 15) };
const Window ever { BusinessDate(2026, 1, 1), BusinessDate(2027, 1, 1) };

QStringList rowsOf(Database& database, const QString& table)
{
    QStringList rows = contentOf(database);
    rows.removeIf([&](const QString& row) { return !row.startsWith(table + u'|'); });
    return rows;
}

/// Totals in an order of their own.
QStringList totalsOf(Database& database, const Store& store, const Window& dates)
{
    QStringList totals;
    for (const ProductTotal& total : valueOf(RollupReader(database).products(store.id, dates))) {
        totals.append(u"%1 %2 %3 %4 %5"_s.arg(total.product.value())
                          .arg(total.category.value())
                          .arg(total.quantity)
                          .arg(total.amount.minor())
                          .arg(total.taxFreeAmount.minor()));
    }
    totals.sort();
    return totals;
}

void sellOn(Database& database, SmallShop& shop, const QString& date)
{
    ShopSales sales(database, shop);
    sales.sell({ { u"콜라"_s, 2 }, { u"쌀"_s } }, ShopSales::cash(), sales.at(date + u"T12:00"_s));
}

void change(Database& database, const QString& sql)
{
    valueOf(inTransaction(database, [&] { return database.run(sql); }));
}

} // namespace

/// Rollups that are made from packs are those that payments and refunds have made one by one.
class TestRollUpPacks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void exactRollups_areLeftAlone();
    void wrongOnes_becomeWhatTheyWere();
    void aDayThatHasMoved_isLeftToItsRows();
    void months_answerAsTheirDays();
    void aMonthWithoutPacks_isSummedFromItsDays();
    void aLateEntry_endsTheUseOfItsMonth();
    void aLateEntryOfAPackedDay_countsInItsMonth();
    void anotherStart_isRefused();
    void aDamagedPack_isFound_andTheRowsCount();
    void aSaleMeanwhile_leavesTheDaysToTheNextTime();
    void canBeCancelled();
};

void TestRollUpPacks::exactRollups_areLeftAlone()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 7).run(40);
    const QStringList before = rowsOf(database, u"product_day"_s);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    const auto made = valueOf(RollUpPacks(database).run({ shop.store().id }));
    QCOMPARE(made.written, 0);
    QVERIFY(made.lines > 40);
    QVERIFY(made.days.value(shop.store().id).size() > 10);
    QCOMPARE(rowsOf(database, u"product_day"_s), before);
}

void TestRollUpPacks::wrongOnes_becomeWhatTheyWere()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 8).run(40);
    const QStringList before = rowsOf(database, u"product_day"_s);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    change(database, u"DELETE FROM product_day WHERE business_date < 20260920"_s);
    change(database,
           u"UPDATE product_day SET amount = amount + 1 WHERE business_date > 20261020"_s);
    change(database,
           u"INSERT INTO product_day (store_id, business_date, product_id, category_id, tax_free, "
           u"import_id, quantity, amount) SELECT store_id, business_date, product_id + 7000, "
           u"category_id, tax_free, import_id, quantity, amount FROM product_day "
           u"WHERE business_date >= 20260920 AND business_date < 20261020"_s);
    QVERIFY(rowsOf(database, u"product_day"_s) != before);
    QVERIFY(valueOf(RollUpPacks(database).run({ shop.store().id })).written > 0);
    QCOMPARE(rowsOf(database, u"product_day"_s), before);
    QCOMPARE(valueOf(RollUpPacks(database).run({ shop.store().id })).written, 0);
}

void TestRollUpPacks::aDayThatHasMoved_isLeftToItsRows()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 9).run(40);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    const auto all = valueOf(RollUpPacks(database).run({ shop.store().id }));
    sellOn(database, shop, u"2026-10-07"_s);
    const QStringList after = rowsOf(database, u"product_day"_s);
    const auto made = valueOf(RollUpPacks(database).run({ shop.store().id }));
    QCOMPARE(made.written, 0);
    QVERIFY(!made.days.value(shop.store().id).contains(BusinessDate(2026, 10, 7)));
    QVERIFY(made.days.value(shop.store().id).size() <= all.days.value(shop.store().id).size());
    QCOMPARE(rowsOf(database, u"product_day"_s), after);
    change(database, u"DELETE FROM product_day"_s);
    valueOf(RebuildRollups(database).run(shop.store().id));
    QCOMPARE(rowsOf(database, u"product_day"_s), after);
}

void TestRollUpPacks::months_answerAsTheirDays()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 11).run(50);
    const QList<Window> windows { { BusinessDate(2026, 9, 1), BusinessDate(2026, 10, 1) },
                                  { BusinessDate(2026, 9, 2), BusinessDate(2026, 11, 1) },
                                  { BusinessDate(2026, 8, 5), BusinessDate(2026, 11, 3) },
                                  { BusinessDate(2026, 10, 1), BusinessDate(2026, 10, 9) },
                                  ever };
    QList<QStringList> expected;
    for (const Window& window : windows)
        expected.append(totalsOf(database, shop.store(), window));
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    valueOf(RollUpPacks(database).run({ shop.store().id }));
    QCOMPARE(rowsOf(database, u"month_rollup"_s).size(), 3);
    for (int at = 0; at < windows.size(); ++at)
        QCOMPARE(totalsOf(database, shop.store(), windows.at(at)), expected.at(at));
    // They are read, and not the days below them.
    change(database, u"UPDATE product_month SET quantity = quantity + 1"_s);
    QVERIFY(totalsOf(database, shop.store(), windows.at(0)) != expected.at(0));
    QVERIFY(totalsOf(database, shop.store(), windows.at(1)) != expected.at(1));
    QCOMPARE(totalsOf(database, shop.store(), windows.at(3)), expected.at(3));
}

void TestRollUpPacks::aMonthWithoutPacks_isSummedFromItsDays()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 12).run(30);
    const Window october { BusinessDate(2026, 10, 1), BusinessDate(2026, 11, 1) };
    const QStringList expected = totalsOf(database, shop.store(), october);
    const auto fromRows = valueOf(RollUpMonth(database).run({ october.start }));
    QCOMPARE(fromRows.stores, 1);
    QCOMPARE(fromRows.packedLines, 0);
    QCOMPARE(totalsOf(database, shop.store(), october), expected);
    const QStringList made = rowsOf(database, u"product_month"_s);
    packDaysWithin(database, shop.store(), shop.clock(),
                   { BusinessDate(2026, 10, 9), BusinessDate(2026, 12, 1) });
    const auto mixed = valueOf(RollUpMonth(database).run({ october.start }));
    QVERIFY(mixed.packedLines > 0);
    QCOMPARE(rowsOf(database, u"product_month"_s), made);
}

void TestRollUpPacks::aLateEntry_endsTheUseOfItsMonth()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 13).run(25);
    const Window october { BusinessDate(2026, 10, 1), BusinessDate(2026, 11, 1) };
    valueOf(RollUpMonth(database).run({ october.start }));
    sellOn(database, shop, u"2026-10-30"_s);
    const QStringList before = totalsOf(database, shop.store(), october);
    valueOf(RollUpMonth(database).run({ october.start, { shop.store().id } }));
    QCOMPARE(totalsOf(database, shop.store(), october), before);
    change(database, u"UPDATE product_month SET quantity = quantity + 1"_s);
    QVERIFY(totalsOf(database, shop.store(), october) != before);
}

void TestRollUpPacks::aLateEntryOfAPackedDay_countsInItsMonth()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 17).run(25);
    const Window october { BusinessDate(2026, 10, 1), BusinessDate(2026, 11, 1) };
    sellOn(database, shop, u"2026-10-30"_s);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    const QStringList packed = totalsOf(database, shop.store(), october);
    sellOn(database, shop, u"2026-10-30"_s);
    const QStringList all = totalsOf(database, shop.store(), october);
    QVERIFY(all != packed);
    QVERIFY(valueOf(RollUpMonth(database).run({ october.start })).packedLines > 0);
    QCOMPARE(totalsOf(database, shop.store(), october), all);
}

void TestRollUpPacks::anotherStart_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(RollUpMonth(books->database()).run({ BusinessDate(2026, 10, 2) })),
             u"START_INVALID"_s);
}

void TestRollUpPacks::aDamagedPack_isFound_andTheRowsCount()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 15).run(25);
    const QStringList before = rowsOf(database, u"product_day"_s);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    change(database,
           u"UPDATE pack_hot SET checksum = checksum + 1 WHERE business_date = "
           u"(SELECT MAX(business_date) FROM business_day)"_s);
    QCOMPARE(codeOf(RollUpPacks(database).run({ shop.store().id })), u"PACK_DAMAGED"_s);
    change(database, u"DELETE FROM product_day"_s);
    valueOf(RebuildRollups(database).run(shop.store().id));
    QCOMPARE(rowsOf(database, u"product_day"_s), before);
}

void TestRollUpPacks::aSaleMeanwhile_leavesTheDaysToTheNextTime()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 17).run(40);
    sellOn(database, shop, u"2026-10-07"_s);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    // By then the packs are read, but nothing is written.
    int asked = 0;
    const auto sellBetween = [&] {
        QTest::qSleep(200);
        if (asked++ == 0)
            sellOn(database, shop, u"2026-10-07"_s);
        return false;
    };
    const auto made = valueOf(RollUpPacks(database).run({ shop.store().id }, sellBetween));
    QCOMPARE(asked, 1);
    QCOMPARE(made.written, 0);
    QVERIFY(!made.days.value(shop.store().id).contains(BusinessDate(2026, 10, 7)));
    const QStringList after = rowsOf(database, u"product_day"_s);
    valueOf(RebuildRollups(database).run(shop.store().id));
    QCOMPARE(rowsOf(database, u"product_day"_s), after);
}

void TestRollUpPacks::canBeCancelled()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    RandomTrades(database, shop, autumn, 16).run(20);
    packDaysWithin(database, shop.store(), shop.clock(), ever);
    const auto ended = RollUpPacks(database).run({ shop.store().id }, [] { return true; });
    QCOMPARE(codeOf(ended), u"CANCELLED"_s);
}

QTEST_GUILESS_MAIN(TestRollUpPacks)
#include "tst_rolluppacks.moc"
