#include "core/batch/askforjob.h"
#include "core/batch/bookssettings.h"
#include "core/batch/rundue.h"
#include "core/interchange/backupbooks.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/backup.h"
#include "core/storage/books.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/powersupply.h"
#include "tests/support/shopsales.h"
#include "tests/support/till.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int cuts = 5; ///< Of each act and kind of survivors.

/// What is done while the power may fail. Gives whether it was told to be done.
using Act = std::function<bool(Database&, SmallShop&)>;
/// What has to be so in sound books afterwards; `wasDone` is what the act was told.
using Check = std::function<void(Database&, SmallShop&, bool wasDone)>;

void mustBeSound(Database& database)
{
    QVERIFY(bool(checkIntegrity(database)));
    const VerifyReport report = valueOf(VerifyBooks(database).run());
    QVERIFY(report.checked > 0);
    QCOMPARE(report.differences.size(), 0);
}

/// Books that sold on three days; opened anew on each computer.
struct Place {
    Place()
    {
        const auto database = valueOf(openBooks(url));
        shop = std::make_unique<SmallShop>(*database);
        ShopSales sales(*database, *shop);
        for (const QString& date : { u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s }) {
            sales.sell({ { u"김치찌개"_s, 2 }, { u"콜라"_s, 1 } }, ShopSales::cash(),
                       sales.at(date + u"T12:00"_s));
        }
        open = sales.order({ { u"비빔밥"_s, 1 } });
    }
    std::unique_ptr<Database> opened() const { return valueOf(openBooks(url)); }

    QTemporaryDir folder;
    DatabaseUrl url = DatabaseUrl::sqlite(folder.filePath(u"books.jangbu"_s));
    std::unique_ptr<SmallShop> shop;
    std::optional<TradeId> open;
};

} // namespace

/// The power fails at any write. What the books had told to be done is done; all else is done whole
/// or not at all, and the books are sound.
class TestPowerCut final : public QObject {
    Q_OBJECT

private slots:
    void theSupply_losesWhatWasNotSynced()
    {
        const QTemporaryDir folder;
        const DatabaseUrl url = DatabaseUrl::sqlite(folder.filePath(u"books.jangbu"_s));
        PowerSupply power;
        {
            const auto database = valueOf(openBooks(url));
            QVERIFY(bool(database->run(u"PRAGMA synchronous = OFF"_s)));
            QVERIFY(bool(database->run(
                u"INSERT INTO books_setting (store_id, setting, value) VALUES (0, 'A', 'b')"_s)));
            power.failAfter(1, PowerSupply::Survivors::None);
            QVERIFY(!database->run(
                u"INSERT INTO books_setting (store_id, setting, value) VALUES (0, 'B', 'b')"_s));
            QVERIFY(power.hasFailed());
        }
        power.restore();
        const auto database = valueOf(openBooks(url));
        const auto count = database->selectInteger(u"SELECT COUNT(*) FROM books_setting"_s);
        QCOMPARE(valueOf(count), 0); // It was told to be there, without care.
    }

    void payment()
    {
        cutEverywhere(
            [](Place& place) -> Act {
                return [trade = *place.open](Database& database, SmallShop& shop) {
                    IdAllocator ids(database);
                    return bool(
                        TakePayment(database, ids, shop.clock()).run(shop.store(), trade, {}));
                };
            },
            [](Place& place) -> Check {
                return [trade = *place.open](Database& database, SmallShop& shop, bool wasDone) {
                    const auto paid = Till(database, shop.store(), shop.clock()).trade(trade);
                    QVERIFY(!wasDone || paid.state == TradeState::Paid);
                };
            });
    }

    void import()
    {
        const auto importOf = [](Database& database, SmallShop&) {
            ImportDesk desk(database);
            QByteArray file = ImportDesk::header();
            for (int trade = 0; trade < 40; ++trade)
                file += ImportDesk::row(QByteArray::number(trade), "라면", 4'000);
            return bool(desk.sales({ file }));
        };
        const auto check = [](Database& database, SmallShop&, bool wasDone) {
            const qint64 imports
                = valueOf(database.selectInteger(u"SELECT COUNT(*) FROM import"_s));
            const qint64 trades = valueOf(database.selectInteger(
                u"SELECT COUNT(*) FROM trade WHERE import_id IS NOT NULL"_s));
            QCOMPARE(trades, imports * 40);
            QVERIFY(!wasDone || imports == 1);
        };
        cutEverywhere([&](Place&) -> Act { return importOf; },
                      [&](Place&) -> Check { return check; });
    }

    void jobs()
    {
        const auto run = [](Database& database, SmallShop& shop) {
            const auto ended = RunDueJobs(database, shop.clock(), { .firstPauseMs = 1 }).run();
            return ended && !ended->isEmpty();
        };
        const auto check = [](Database& database, SmallShop& shop, bool) {
            QVERIFY(bool(database.run(u"UPDATE job_instance SET lease_until = 1"_s)));
            for (const JobRecord& record : valueOf(JobRepository(database).list({}))) {
                if (record.state == JobState::Failed)
                    QVERIFY(bool(JobRunner(database, shop.clock()).run(record.id)));
            }
            QVERIFY(bool(RunDueJobs(database, shop.clock()).run()));
            const auto count
                = [&](const QString& sql) { return valueOf(database.selectInteger(sql)); };
            QCOMPARE(count(u"SELECT COUNT(*) FROM job_instance"_s), 9);
            QCOMPARE(count(u"SELECT COUNT(*) FROM job_instance WHERE state <> 2"_s), 0);
            QCOMPARE(count(u"SELECT COUNT(*) FROM job_chunk"_s), 0);
            // The statistics of the 20th; none of the week and the month before.
            QCOMPARE(count(u"SELECT SUM(e.rows_written + e.rows_skipped) FROM job_execution e JOIN "
                           u"job_instance i "
                           u"ON i.id = e.instance_id WHERE i.job = 0"_s),
                     1);
        };
        cutEverywhere([&](Place&) -> Act { return run; }, [&](Place&) -> Check { return check; });
    }

    void backup()
    {
        cutEverywhere(
            [](Place& place) -> Act {
                return [path = place.folder.filePath(u"copy.jangbu"_s)](Database& database,
                                                                        SmallShop&) {
                    ImportProgress progress;
                    return bool(BackUpBooks(database).run(path, progress));
                };
            },
            [](Place& place) -> Check {
                return [path = place.folder.filePath(u"copy.jangbu"_s)](Database&, SmallShop&,
                                                                        bool wasDone) {
                    QVERIFY(!wasDone || QFile::exists(path));
                    if (QFile::exists(path))
                        mustBeSound(*valueOf(openBooks(DatabaseUrl::sqlite(path))));
                };
            });
    }

private:
    /// `actOn` and `checkOn` give what is done and checked in a place of its own.
    template <typename ActOn, typename CheckOn>
    static void cutEverywhere(ActOn actOn, CheckOn checkOn)
    {
        const qint64 steps = stepsOf(actOn);
        QVERIFY(steps > 1);
        for (const auto survivors :
             { PowerSupply::Survivors::None, PowerSupply::Survivors::Some }) {
            for (int cut = 0; cut < cuts; ++cut) {
                // Over all of it, at other steps for the two kinds, and once after its end.
                const qint64 at
                    = 1 + (2 * cut + static_cast<int>(survivors)) * steps / (2 * cuts - 2);
                Place place;
                const Act act = actOn(place);
                const Check check = checkOn(place);
                PowerSupply power(static_cast<quint32>(at));
                bool wasDone = false;
                {
                    const auto database = place.opened();
                    power.failAfter(at, survivors);
                    wasDone = act(*database, *place.shop);
                }
                QVERIFY(power.hasFailed() || wasDone);
                power.restore();
                const auto database = place.opened();
                mustBeSound(*database);
                check(*database, *place.shop, wasDone);
                mustBeSound(*database);
                if (QTest::currentTestFailed())
                    qFatal("the power failed at step %lld of %lld", at, steps);
            }
        }
    }

    template <typename ActOn> static qint64 stepsOf(ActOn actOn)
    {
        Place place;
        const Act act = actOn(place);
        const PowerSupply power;
        const auto database = place.opened();
        const qint64 before = power.steps();
        if (!act(*database, *place.shop))
            qFatal("the act fails without a cut");
        return power.steps() - before;
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
