#include "core/ledger/archivedays.h"
#include "core/ledger/rebuildrollups.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/transaction.h"
#include "tests/support/bookanswers.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate monday(2026, 11, 9);
const Window week { monday, monday.addDays(7) };

/// A week of random sales and refunds.
class PackedShop final {
public:
    explicit PackedShop(Database& opened, int trades = 20)
        : database(opened)
        , shop(database)
        , packDays(database, shop.clock())
        , archiveDays(database, shop.clock())
    {
        RandomTrades(database, shop, week, 7).run(trades);
    }

    const Store& store() const { return shop.store(); }
    QStringList answers() { return answersOf(database, store(), week); }
    qint64 count(const QString& table)
    {
        return valueOf(database.selectInteger(u"SELECT COUNT(*) FROM %1"_s.arg(table)));
    }
    void closeDays()
    {
        for (BusinessDate date = week.start; date < week.end; date = date.addDays(1))
            valueOf(CloseWindow(database, shop.clock()).run(store(), Term::Day, date));
    }
    qint64 packAll()
    {
        qint64 packed = 0;
        for (const BusinessDate date : valueOf(packDays.due(store())))
            packed += valueOf(packDays.run(store(), date)) == PackDays::Outcome::Packed ? 1 : 0;
        return packed;
    }
    qint64 archiveAll()
    {
        qint64 lines = 0;
        for (const BusinessDate date : valueOf(archiveDays.due(store(), week.end)))
            lines += valueOf(archiveDays.run(store(), date)).lines;
        return lines;
    }
    QList<BooksDifference> differences()
    {
        return valueOf(VerifyBooks(database).run()).differences;
    }

    Database& database;
    SmallShop shop;
    PackDays packDays;
    ArchiveDays archiveDays;
};

} // namespace

/// Days in packs and days whose rows are gone answer as their rows did.
class TestArchiveDays final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void packingAndArchiving_changeNoAnswer()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database());
        shop.closeDays();
        const QStringList fromRows = shop.answers();
        QVERIFY(fromRows.size() > 200);
        QVERIFY(shop.packAll() >= 7);
        QCOMPARE(shop.answers(), fromRows);
        QCOMPARE(shop.differences().size(), 0);

        const qint64 lines = shop.count(u"trade_line"_s);
        const qint64 payments = shop.count(u"payment"_s);
        QCOMPARE(shop.archiveAll(), lines);
        QCOMPARE(shop.count(u"trade_line"_s), 0);
        QCOMPARE(shop.count(u"trade_order"_s), 0);
        QCOMPARE(shop.count(u"payment"_s), payments);
        QCOMPARE(shop.answers(), fromRows);
        QCOMPARE(shop.differences().size(), 0);
        valueOf(RebuildRollups(shop.database).run(shop.store().id));
        QCOMPARE(shop.differences().size(), 0);
        QCOMPARE(shop.answers(), fromRows);
    }

    void bothAreDoneOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database(), 10);
        shop.closeDays();
        QVERIFY(shop.packAll() > 0);
        const QStringList packed = booksOf(shop.database);
        QCOMPARE(shop.packAll(), 0);
        QCOMPARE(valueOf(shop.packDays.run(shop.store(), week.start)),
                 PackDays::Outcome::WasPacked);
        QCOMPARE(booksOf(shop.database), packed);
        QVERIFY(shop.archiveAll() > 0);
        const QStringList archived = booksOf(shop.database);
        QCOMPARE(shop.archiveAll(), 0);
        QCOMPARE(valueOf(shop.archiveDays.run(shop.store(), week.start)).days, 0);
        QCOMPARE(shop.packAll(), 0);
        QCOMPARE(booksOf(shop.database), archived);
    }

    void onlyWhatIsOverIsPacked_andOnlyWhatIsClosedIsArchived()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database(), 10);
        const BusinessDate today = shop.store().time.businessDateOf(shop.shop.clock().nowUtc());
        QCOMPARE(valueOf(shop.packDays.run(shop.store(), today)), PackDays::Outcome::NotYet);
        QCOMPARE(valueOf(shop.packDays.run(shop.store(), monday.addDays(-90))),
                 PackDays::Outcome::NotYet);
        QVERIFY(shop.packAll() > 0);
        const QStringList before = booksOf(shop.database);
        QVERIFY(valueOf(shop.archiveDays.due(shop.store(), week.end)).isEmpty());
        QCOMPARE(valueOf(shop.archiveDays.run(shop.store(), week.start)).days, 0);
        QCOMPARE(booksOf(shop.database), before);
        QCOMPARE(shop.archiveDays.defaultBefore(shop.store()), today.addMonths(-13));
    }

    void aLateEntry_isReadAtOnce_andThenPacked()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database(), 10);
        QVERIFY(shop.packAll() > 0);
        ShopSales sales(shop.database, shop.shop);
        const TradeId late
            = sales.sell({ { u"콜라"_s, 3 } }, ShopSales::cash(), sales.at(u"2026-11-09T23:00"_s));
        sales.refund(late, sales.at(u"2026-11-09T23:30"_s));
        const QStringList fromRows = shop.answers();
        QCOMPARE(valueOf(shop.packDays.due(shop.store())), QList { monday });
        QCOMPARE(shop.differences().size(), 0);
        QCOMPARE(shop.packAll(), 1);
        QCOMPARE(shop.answers(), fromRows);
        QCOMPARE(shop.differences().size(), 0);
    }

    void anUnfinishedImport_holdsPackingBack_andIsNotSeen()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database(), 10);
        const QStringList fromRows = shop.answers();
        QVERIFY(shop.packAll() > 0);
        QVERIFY(inTransaction(shop.database, [&] {
            return shop.database.run(
                u"INSERT INTO import (store_id, id, kind, source, state, started_at, lease_until, "
                u"runner, counts) VALUES (0, 77, 0, 'x', 0, 1, 1, 1, '{}')"_s);
        }));
        QVERIFY(inTransaction(shop.database, [&] {
            return shop.database.run(u"UPDATE business_day SET moves = moves + 1"_s);
        }));
        QCOMPARE(shop.packAll(), 0);
        QCOMPARE(shop.answers(), fromRows);
    }

    void anArchivedTrade_isRefunded_withinItsLimits()
    {
        JANGBU_FRESH_BOOKS(books);
        Database& database = books->database();
        SmallShop shop(database);
        Till till(database, shop.store(), shop.clock());
        const TradeId trade = till.order(u"1"_s, { { u"김치찌개"_s, 3 }, { u"쌀"_s, 2 } });
        till.pay(trade);
        shop.clock().advanceMs(3 * msPerDay);
        const BusinessDate sold = *till.trade(trade).businessDate;
        valueOf(CloseWindow(database, shop.clock()).run(shop.store(), Term::Day, sold));
        ArchiveDays archive(database, shop.clock());
        QCOMPARE(valueOf(archive.run(shop.store(), sold)).lines, 2);
        const LineId line = till.trade(trade).lines.first().id;
        const LedgerRefund first = till.refund(trade, { .pieces = { { line, 2 } } });
        QCOMPARE(first.amount.minor(), 18'000);
        QCOMPARE(till.trade(trade).lines.first().refundedQuantity, 2);
        QCOMPARE(
            codeOf(till.refundTrade.run(shop.store(), trade, { .pieces = { { line, 2 } } }, {})),
            u"REFUND_TOO_LARGE"_s);
        QCOMPARE(till.refund(trade).amount.minor(), 15'000);
        QCOMPARE(codeOf(till.refundTrade.run(shop.store(), trade, {}, {})), u"NOTHING_TO_REFUND"_s);
        QCOMPARE(valueOf(VerifyBooks(database).run()).differences.size(), 0);
        // The day of the refund is packed and archived itself.
        const Window dates { sold, sold.addDays(5) };
        const QStringList fromRows = answersOf(database, shop.store(), dates);
        const BusinessDate refunded = till.trade(trade).refunds.first().businessDate;
        shop.clock().advanceMs(2 * msPerDay);
        QCOMPARE(valueOf(PackDays(database, shop.clock()).run(shop.store(), refunded)),
                 PackDays::Outcome::Packed);
        QCOMPARE(answersOf(database, shop.store(), dates), fromRows);
        valueOf(CloseWindow(database, shop.clock()).run(shop.store(), Term::Day, refunded));
        QCOMPARE(valueOf(archive.run(shop.store(), refunded)).days, 1);
        QCOMPARE(valueOf(VerifyBooks(database).run()).differences.size(), 0);
    }

    void hoursFollowTheZone_alsoOfArchivedDays()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database(), 10);
        shop.closeDays();
        QVERIFY(shop.archiveAll() > 0);
        const QStringList before = shop.answers();
        Store moved = shop.store();
        moved.time = *StoreTime::of(u"Europe/Berlin"_s, moved.time.cutoffMinutes());
        const auto due = valueOf(shop.packDays.due(moved));
        QVERIFY(!due.isEmpty());
        for (const BusinessDate date : due)
            QCOMPARE(valueOf(shop.packDays.run(moved, date)), PackDays::Outcome::Packed);
        QVERIFY(valueOf(shop.packDays.due(moved)).isEmpty());
        QCOMPARE(shop.answers(), before);
    }

    void whatIsDamaged_isFoundAndNamed()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database());
        shop.closeDays();
        QVERIFY(shop.archiveAll() > 0);
        for (const QString& table : { u"pack_hot"_s, u"pack_cold"_s }) {
            const QString sql
                = u"UPDATE %1 SET content = %2 WHERE business_date = 20261111"_s.arg(table);
            const QString flipped = product == u"sqlite"
                ? u"CAST(substr(content, 1, length(content) - 1) || x'99' AS BLOB)"_s
                : u"CONCAT(SUBSTRING(content, 1, LENGTH(content) - 1), x'99')"_s;
            const auto found = inTransaction(shop.database, [&]() -> Done {
                JANGBU_TRY(shop.database.run(sql.arg(flipped)));
                JANGBU_TRY_ASSIGN(const VerifyReport report, VerifyBooks(shop.database).run());
                for (const BooksDifference& difference : report.differences) {
                    if (difference.kind == u"pack" && difference.date == u"2026-11-11"
                        && difference.found == u"pack 0 is damaged")
                        return ErrorCode::Cancelled;
                }
                return ErrorCode::StorageCorrupt;
            });
            QCOMPARE(codeOf(found), u"CANCELLED"_s);
        }
        QCOMPARE(shop.differences().size(), 0);
    }

    void aPackThatDoesNotSayWhatTheRowsSay_isADifference()
    {
        JANGBU_FRESH_BOOKS(books);
        PackedShop shop(books->database());
        QVERIFY(shop.packAll() > 0);
        const auto found = inTransaction(shop.database, [&]() -> Done {
            JANGBU_TRY(shop.database.run(u"UPDATE trade_line SET product_id = product_id + 1"_s));
            JANGBU_TRY_ASSIGN(const VerifyReport report, VerifyBooks(shop.database).run());
            qint64 packs = 0;
            for (const BooksDifference& difference : report.differences)
                packs += difference.kind == u"pack" ? 1 : 0;
            return Error { ErrorCode::Cancelled, { QString::number(packs) } };
        });
        QVERIFY(found.error().values.first().toInt() > 7);
    }
};

QTEST_GUILESS_MAIN(TestArchiveDays)
#include "tst_archivedays.moc"
