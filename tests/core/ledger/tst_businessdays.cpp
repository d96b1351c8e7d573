#include "core/ledger/businessdays.h"
#include "core/storage/transaction.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <thread>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate day(2026, 11, 21);

Store shop()
{
    return { .id = StoreId(5),
             .name = u"한강"_s,
             .currency = Currency::won(),
             .time = *StoreTime::of(u"Asia/Seoul"_s, 0) };
}

Done pass(Database& database, Money gross, Money refunds = {})
{
    return inTransaction(database,
                         [&] { return BusinessDays(database).pass(shop(), day, gross, refunds); });
}

} // namespace

class TestBusinessDays final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void pass_addsUp()
    {
        JANGBU_FRESH_BOOKS(books);
        QVERIFY(pass(books->database(), Money::ofMinor(100)));
        QVERIFY(pass(books->database(), Money(), Money::ofMinor(30)));
        QVERIFY(pass(books->database(), Money(), Money()));
        const auto found = BusinessDays(books->database()).find(StoreId(5), day).value();
        QCOMPARE(found->gross.minor(), 100);
        QCOMPARE(found->refunds.minor(), 30);
        QVERIFY(!found->closedAtUtc);
    }

    void pass_refusesAClosedDay_andWritesNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        auto& database = books->database();
        const auto close = [&] {
            return inTransaction(database, [&] {
                return BusinessDays(database).close(StoreId(5), day, Instant::ofMs(9));
            });
        };
        QCOMPARE(close().value(), true);
        QCOMPARE(close().value(), false);
        const auto refused = pass(database, Money::ofMinor(1));
        QCOMPARE(refused.error().code, ErrorCode::PeriodClosed);
        QCOMPARE(refused.error().values, (QStringList { u"2026-11-21"_s, u"한강"_s }));
        QCOMPARE(BusinessDays(database).find(StoreId(5), day).value()->gross.minor(), 0);
        QVERIFY(BusinessDays(database).isClosed(StoreId(5), day).value());
        QVERIFY(!BusinessDays(database).isClosed(StoreId(6), day).value());
    }

    void pass_refusesMoreThanADayHolds()
    {
        JANGBU_FRESH_BOOKS(books);
        for (int trade = 0; trade < 9; ++trade)
            QVERIFY(pass(books->database(), maxTradeAmount));
        QCOMPARE(pass(books->database(), Money::ofMinor(1)).error().code,
                 ErrorCode::AmountTooLarge);
        QVERIFY(pass(books->database(), Money(), maxDayAmount));
        QCOMPARE(pass(books->database(), Money(), Money::ofMinor(1)).error().code,
                 ErrorCode::AmountTooLarge);
    }

    void closing_andPayments_excludeEachOther()
    {
        JANGBU_FRESH_BOOKS(books);
        std::atomic<int> taken = 0;
        std::atomic<bool> closed = false;
        std::atomic<int> failures = 0;
        const auto till = [&] {
            const auto own = books->another();
            while (!closed) {
                const auto passed = pass(*own, Money::ofMinor(1));
                if (passed)
                    ++taken;
                else if (passed.error().code != ErrorCode::PeriodClosed)
                    ++failures;
            }
            if (pass(*own, Money::ofMinor(1)))
                ++failures;
        };
        std::thread first(till);
        std::thread second(till);
        Money atClosing;
        while (taken < 20)
            std::this_thread::yield();
        auto& database = books->database();
        const auto done = inTransaction(database, [&]() -> Result<bool> {
            BusinessDays days(database);
            JANGBU_TRY_ASSIGN(const bool first, days.close(StoreId(5), day, Instant::ofMs(9)));
            JANGBU_TRY_ASSIGN(const auto found, days.find(StoreId(5), day));
            atClosing = found->gross;
            return first;
        });
        closed = true;
        first.join();
        second.join();
        QVERIFY(done && done.value());
        QCOMPARE(failures, 0);
        QCOMPARE(atClosing.minor(), taken);
        QCOMPARE(BusinessDays(database).find(StoreId(5), day).value()->gross.minor(), taken);
    }
};

QTEST_GUILESS_MAIN(TestBusinessDays)
#include "tst_businessdays.moc"
