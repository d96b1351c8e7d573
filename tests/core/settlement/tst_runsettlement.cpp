#include "core/settlement/closewindow.h"
#include "core/settlement/runsettlement.h"
#include "core/settlement/showsettlement.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate monday(2026, 11, 9);

} // namespace

class TestRunSettlement final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void recordsThatItWasRun_once()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        RunSettlement run(books->database(), shop.clock());
        ShowSettlement show(books->database());
        QVERIFY(!valueOf(show.run(shop.store(), Term::Week, monday)).run);
        const SettledWindow expected { shop.store().name, { monday, monday.addDays(7) }, false };
        QCOMPARE(valueOf(run.run(shop.store(), Term::Week, monday)), expected);
        const Instant first = shop.clock().nowUtc();
        shop.clock().advanceMs(1);
        QCOMPARE(valueOf(run.run(shop.store(), Term::Week, monday)), expected);
        QVERIFY(valueOf(show.run(shop.store(), Term::Week, monday)).run);
        const auto list = valueOf(show.list(shop.store()));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].runAtUtc, first);
        QVERIFY(!list[0].closedAtUtc);
    }

    void whatWasRun_isStillComputedFromTheBooks()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        valueOf(
            RunSettlement(books->database(), shop.clock()).run(shop.store(), Term::Day, monday));
        till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), till.at(u"2026-11-09T12:00"_s));
        ShowSettlement show(books->database());
        QCOMPARE(valueOf(show.run(shop.store(), Term::Day, monday)).revenue.minor(), 2'000);
    }

    void leavesWhatIsClosed_closed()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        valueOf(CloseWindow(books->database(), shop.clock()).run(shop.store(), Term::Day, monday));
        ShowSettlement show(books->database());
        const Statement closed = valueOf(show.run(shop.store(), Term::Day, monday));
        RunSettlement run(books->database(), shop.clock());
        QVERIFY(valueOf(run.run(shop.store(), Term::Day, monday)).closed);
        QVERIFY(valueOf(show.run(shop.store(), Term::Day, monday)) == closed);
    }

    void ofAllStores_skipsThoseOfAnotherSettlementDay()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop first(books->database(), u"🍜"_s);
        NewStore fifth;
        fifth.settlementDay = 5;
        SmallShop second(books->database(), u"나"_s, fifth);
        SmallShop third(books->database(), u"Ａ"_s);
        RunSettlement run(books->database(), first.clock());
        const auto month = valueOf(run.runAll(Term::Month, BusinessDate(2026, 11, 1)));
        QCOMPARE(month.skipped, QStringList({ u"나"_s }));
        QCOMPARE(month.settled.size(), 2);
        QCOMPARE(month.settled[0].store, u"Ａ"_s);
        QCOMPARE(month.settled[1].store, u"🍜"_s);
        QCOMPARE(valueOf(run.runAll(Term::Month, BusinessDate(2026, 11, 7))).skipped.size(), 3);
        QCOMPARE(valueOf(run.runAll(Term::Day, BusinessDate(2026, 11, 7))).settled.size(), 3);
        ShowSettlement show(books->database());
        QCOMPARE(valueOf(show.list(second.store())).size(), 1);
        QCOMPARE(valueOf(show.list(third.store())).size(), 2);
    }

    void refusesAStartOfNoWindow_andRecordsNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        RunSettlement run(books->database(), shop.clock());
        QCOMPARE(codeOf(run.run(shop.store(), Term::Month, monday)), u"SETTLEMENT_DAY_MISMATCH"_s);
        QCOMPARE(codeOf(run.run(shop.store(), Term::Week, monday.addDays(1))), u"START_INVALID"_s);
        QCOMPARE(codeOf(run.runAll(Term::Week, monday.addDays(1))), u"START_INVALID"_s);
        QVERIFY(valueOf(ShowSettlement(books->database()).list(shop.store())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunSettlement)
#include "tst_runsettlement.moc"
