#include "core/batch/jobrepository.h"
#include "core/batch/planjobs.h"
#include "core/menu/addstore.h"
#include "core/store/changestore.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose clock stands at 21:00 of Saturday 2026-11-21.
struct Fixture {
    explicit Fixture(TestBooks& books, NewStore store = {})
        : database(books.database())
        , shop(database, u"한강식당"_s, store)
        , plan(database, shop.clock())
    {
    }

    /// `backup 2026-11-20…2026-11-21` for what waits, in the order in which it is run.
    QStringList waiting()
    {
        QStringList words;
        for (const JobRecord& record : valueOf(JobRepository(database).unfinished())) {
            words.append(u"%1 %2…%3"_s.arg(wordOf(record.key.job), record.key.window.start.toIso(),
                                           record.key.window.end.toIso()));
        }
        return words;
    }
    void forgetAll() { QVERIFY(bool(database.run(u"DELETE FROM job_instance"_s))); }
    void setTime(const QString& local)
    {
        const WrittenTime written = *parseIsoTime(local.toUtf8());
        shop.clock().set(*shop.store().time.instantOf(written));
    }

    Database& database;
    SmallShop shop;
    PlanJobs plan;
};

const QStringList lastWindows {
    u"statistics 2026-10-01…2026-11-01"_s, u"settlement 2026-10-01…2026-11-01"_s,
    u"archive 2026-10-01…2026-11-01"_s,    u"statistics 2026-11-09…2026-11-16"_s,
    u"verify 2026-11-09…2026-11-16"_s,     u"statistics 2026-11-20…2026-11-21"_s,
    u"settlement 2026-11-20…2026-11-21"_s, u"pack 2026-11-20…2026-11-21"_s,
    u"backup 2026-11-20…2026-11-21"_s,
};

} // namespace

class TestPlanJobs final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void booksWithoutAStore_haveNothingToDo()
    {
        JANGBU_FRESH_BOOKS(books);
        const StillClock clock;
        QCOMPARE(valueOf(PlanJobs(books->database(), clock).run()), 0);
    }

    void atFirst_onlyTheLastWindowOfEachTermIsDue()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QCOMPARE(valueOf(shop.plan.run()), lastWindows.size());
        QCOMPARE(shop.waiting(), lastWindows);
        QCOMPARE(valueOf(shop.plan.run()), 0);
    }

    void whatWasMissed_followsOnce_oldestFirst()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(bool(shop.plan.run()));
        shop.forgetAll();
        shop.setTime(u"2026-11-24T09:00:00"_s); // A Tuesday.
        QVERIFY(bool(shop.plan.run()));
        QCOMPARE(shop.waiting(),
                 (QStringList {
                     u"statistics 2026-11-21…2026-11-22"_s, u"settlement 2026-11-21…2026-11-22"_s,
                     u"statistics 2026-11-22…2026-11-23"_s, u"statistics 2026-11-16…2026-11-23"_s,
                     u"settlement 2026-11-22…2026-11-23"_s, u"verify 2026-11-16…2026-11-23"_s,
                     u"statistics 2026-11-23…2026-11-24"_s, u"settlement 2026-11-23…2026-11-24"_s,
                     u"pack 2026-11-23…2026-11-24"_s,
                     // Of copies that were missed, one of today is enough.
                     u"backup 2026-11-23…2026-11-24"_s }));
        shop.forgetAll();
        QCOMPARE(valueOf(shop.plan.run()), 0);
    }

    void aDayEnds_atTheCutoffOfItsStore()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books, { .time = *StoreTime::of(u"Asia/Seoul"_s, 360) });
        shop.setTime(u"2026-11-22T05:59:59"_s);
        QVERIFY(bool(shop.plan.run()));
        QCOMPARE(shop.waiting(), lastWindows);
        shop.forgetAll();
        shop.setTime(u"2026-11-22T06:00:00"_s);
        QVERIFY(bool(shop.plan.run()));
        QCOMPARE(shop.waiting(),
                 (QStringList {
                     u"statistics 2026-11-21…2026-11-22"_s, u"settlement 2026-11-21…2026-11-22"_s,
                     u"pack 2026-11-21…2026-11-22"_s, u"backup 2026-11-21…2026-11-22"_s }));
    }

    void theBooks_haveHadADay_whenAllTheirStoresHave()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(
            bool(AddStore(shop.database, shop.shop.clock())
                     .run({ .name = u"밤집"_s, .time = *StoreTime::of(u"Asia/Seoul"_s, 600) })));
        QVERIFY(bool(shop.plan.run()));
        shop.forgetAll();
        shop.setTime(u"2026-11-22T09:00:00"_s);
        QVERIFY(bool(shop.plan.run()));
        QVERIFY(!shop.waiting().contains(u"backup 2026-11-21…2026-11-22"_s));
        shop.setTime(u"2026-11-22T10:00:00"_s);
        QVERIFY(bool(shop.plan.run()));
        QVERIFY(shop.waiting().contains(u"backup 2026-11-21…2026-11-22"_s));
    }

    void settlementMonths_endOnTheStoresDay_alsoWhenItMoves()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books, { .settlementDay = 5 });
        QVERIFY(bool(shop.plan.run()));
        QVERIFY(shop.waiting().contains(u"settlement 2026-10-05…2026-11-05"_s));
        shop.forgetAll();
        QVERIFY(bool(ChangeStore(shop.database, shop.shop.clock())
                         .run(u"한강식당"_s, { .settlementDay = 25 })));
        shop.setTime(u"2026-11-26T09:00:00"_s);
        QVERIFY(bool(shop.plan.run()));
        QVERIFY(shop.waiting().contains(u"settlement 2026-10-25…2026-11-25"_s));
    }

    void severalPrograms_planEachWindowOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const auto answers = race(*books, 4, [&](Database& database, int) {
            return PlanJobs(database, shop.shop.clock()).run();
        });
        qint64 added = 0;
        for (const auto& answer : answers)
            added += valueOf(answer);
        QCOMPARE(added, lastWindows.size());
        QCOMPARE(shop.waiting(), lastWindows);
    }

    void history_isForgottenAfterTwoYears()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(bool(shop.plan.run()));
        QVERIFY(bool(shop.database.run(u"UPDATE job_instance SET state = 2"_s)));
        shop.setTime(u"2028-12-09T09:00:00"_s);
        QVERIFY(bool(shop.plan.run()));
        const auto old
            = shop.database.selectInteger(u"SELECT COUNT(*) FROM job_instance WHERE state = 2"_s);
        QCOMPARE(valueOf(old), 6); // The months before are gone.
    }
};

QTEST_GUILESS_MAIN(TestPlanJobs)
#include "tst_planjobs.moc"
