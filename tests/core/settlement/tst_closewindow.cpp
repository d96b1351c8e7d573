#include "core/ledger/businessdays.h"
#include "core/ledger/sealrepository.h"
#include "core/menu/changeproduct.h"
#include "core/payment/refundtrade.h"
#include "core/payment/setcardrate.h"
#include "core/payment/takepayment.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/runsettlement.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/statementjson.h"
#include "core/settlement/verifybooks.h"
#include "core/store/changestore.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate monday(2026, 11, 9);
const BusinessDate november(2026, 11, 1);
const BusinessDate december(2026, 12, 1);

struct Fixture {
    explicit Fixture(TestBooks& books, const NewStore& store = {})
        : database(books.database())
        , shop(database, u"한강식당"_s, store)
        , till(database, shop)
        , closeWindow(database, shop.clock())
        , show(database)
    {
    }

    TradeId sell(const QString& local, const PaymentWay& way = ShopSales::cash())
    {
        return till.sell({ { u"김치찌개"_s, 1 } }, way, till.at(local));
    }
    Statement statement(Term term, BusinessDate start)
    {
        return valueOf(show.run(shop.store(), term, start));
    }
    bool isClosed(BusinessDate date)
    {
        return valueOf(BusinessDays(database).isClosed(shop.store().id, date));
    }
    QList<Seal> seals() { return valueOf(SealRepository(database).chainOf(shop.store().id)); }

    Database& database;
    SmallShop shop;
    ShopSales till;
    CloseWindow closeWindow;
    ShowSettlement show;
};

} // namespace

class TestCloseWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void storesTheStatement_asItWasPrinted()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-09T12:00"_s, ShopSales::card(u"K"_s));
        Statement before = shop.statement(Term::Day, monday);
        const auto settled = valueOf(shop.closeWindow.run(shop.shop.store(), Term::Day, monday));
        QCOMPARE(settled, (SettledWindow { u"한강식당"_s, { monday, monday.addDays(1) }, true }));
        const Statement after = shop.statement(Term::Day, monday);
        before.run = true;
        before.closed = true;
        before.closedAtUtc = shop.shop.clock().nowUtc();
        before.seal = shop.seals().first().hash;
        QVERIFY(after == before);
        ChangeProduct change(shop.database, shop.shop.ids(), shop.shop.clock());
        valueOf(change.run(shop.shop.store(), u"김치찌개"_s, { .name = u"찌개"_s }));
        valueOf(ChangeStore(shop.database, shop.shop.clock())
                    .run(u"한강식당"_s, { .name = u"한강 2호"_s, .vatPpm = 50'000 }));
        QVERIFY(shop.statement(Term::Day, monday) == before);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void refuses_whatHasNotEnded_andWritesNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore late;
        late.time = *StoreTime::of(u"Asia/Seoul"_s, 6 * 60);
        Fixture shop(*books, late);
        shop.shop.clock().set(shop.till.at(u"2026-11-16T05:59:59.999"_s));
        const auto early = shop.closeWindow.run(shop.shop.store(), Term::Week, monday);
        QCOMPARE(codeOf(early), u"PERIOD_NOT_ENDED"_s);
        QCOMPARE(early.error().values,
                 QStringList({ u"2026-11-09..2026-11-15"_s, u"한강식당"_s, u"2026-11-16"_s }));
        const auto day = shop.closeWindow.run(shop.shop.store(), Term::Day, monday.addDays(6));
        QCOMPARE(codeOf(day), u"PERIOD_NOT_ENDED"_s);
        QCOMPARE(day.error().values.first(), u"2026-11-15"_s);
        QVERIFY(shop.seals().isEmpty());
        QVERIFY(!shop.isClosed(monday));
        QVERIFY(!shop.statement(Term::Week, monday).run);
        shop.shop.clock().set(shop.till.at(u"2026-11-16T06:00"_s));
        QCOMPARE(codeOf(shop.closeWindow.run(shop.shop.store(), Term::Week, monday)), u"DONE"_s);
    }

    void refuses_aStartOfNoWindow_beforeItLooksAtTheClock()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Store& store = shop.shop.store();
        QCOMPARE(codeOf(shop.closeWindow.run(store, Term::Week, BusinessDate(2026, 12, 1))),
                 u"START_INVALID"_s);
        QCOMPARE(codeOf(shop.closeWindow.run(store, Term::Month, BusinessDate(2026, 12, 2))),
                 u"SETTLEMENT_DAY_MISMATCH"_s);
    }

    void closingAWeek_firstClosesItsOpenDays_oldestFirst()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10T12:00"_s);
        shop.till.order({ { u"콜라"_s, 1 } });
        shop.sell(u"2026-11-15T12:00"_s, ShopSales::card(u"모르는 카드"_s));
        const Store& store = shop.shop.store();
        const BusinessDate third = monday.addDays(2);
        QCOMPARE(codeOf(shop.closeWindow.run(store, Term::Day, third)), u"DONE"_s);
        const Instant first = shop.shop.clock().nowUtc();
        shop.shop.clock().advanceMs(1000);
        QCOMPARE(codeOf(shop.closeWindow.run(store, Term::Week, monday)), u"DONE"_s);
        const auto seals = shop.seals();
        QCOMPARE(seals.size(), 7);
        const QList<int> order { 2, 0, 1, 3, 4, 5, 6 };
        QString previous = noSealHash();
        for (int at = 0; at < 7; ++at) {
            const Seal& seal = seals[at];
            QCOMPARE(seal.position, at + 1);
            QCOMPARE(seal.date, monday.addDays(order[at]));
            QCOMPARE(seal.previousHash, previous);
            previous = seal.hash;
            const Statement day = shop.statement(Term::Day, seal.date);
            QVERIFY(day.closed && day.run);
            QCOMPARE(day.seal, seal.hash);
            QCOMPARE(day.closedAtUtc, at == 0 ? first : shop.shop.clock().nowUtc());
        }
        const Statement week = shop.statement(Term::Week, monday);
        QVERIFY(week.closed);
        QCOMPARE(week.seal, previous);
        QCOMPARE(week.revenue.minor(), 18'000);
        QCOMPARE(week.unratedParts, 1);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void closingAMonth_closesEveryDayOfIt_andLeavesTheRestOpen()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore fifth;
        fifth.settlementDay = 5;
        Fixture shop(*books, fifth);
        const BusinessDate start(2026, 10, 5);
        shop.sell(u"2026-10-04T12:00"_s);
        shop.sell(u"2026-10-31T12:00"_s);
        shop.sell(u"2026-11-05T00:00"_s);
        valueOf(shop.closeWindow.run(shop.shop.store(), Term::Month, start));
        QCOMPARE(shop.seals().size(), 31);
        QVERIFY(!shop.isClosed(start.addDays(-1)));
        QVERIFY(shop.isClosed(start));
        QVERIFY(shop.isClosed(BusinessDate(2026, 11, 4)));
        QVERIFY(!shop.isClosed(BusinessDate(2026, 11, 5)));
        const Statement month = shop.statement(Term::Month, start);
        QCOMPARE(month.revenue.minor(), 9'000);
        QCOMPARE(month.posFee.minor(), 15'000);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void closedTwice_isDoneAlready_andKeepsTheFirstCount()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-09T12:00"_s);
        const Store& store = shop.shop.store();
        valueOf(shop.closeWindow.run(store, Term::Day, monday, Money::ofMinor(8'500)));
        const Statement first = shop.statement(Term::Day, monday);
        QCOMPARE(first.countedCash, Money::ofMinor(8'500));
        QCOMPARE(first.cashDifference, Money::ofMinor(-500));
        shop.shop.clock().advanceMs(86'400'000);
        QVERIFY(valueOf(shop.closeWindow.run(store, Term::Day, monday, Money::ofMinor(1))).closed);
        QVERIFY(shop.statement(Term::Day, monday) == first);
        QCOMPARE(shop.seals().size(), 1);
        // A clock that runs back does not open it again.
        shop.shop.clock().set(shop.till.at(u"2026-11-01T12:00"_s));
        QVERIFY(valueOf(shop.closeWindow.run(store, Term::Day, monday)).closed);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void keepsAnyCount_ofTheWindowThatIsClosed_only()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-09T12:00"_s);
        const Money counted = Money::ofMinor(-3);
        valueOf(shop.closeWindow.run(shop.shop.store(), Term::Week, monday, counted));
        QCOMPARE(shop.statement(Term::Week, monday).cashDifference, Money::ofMinor(-9'003));
        QVERIFY(!shop.statement(Term::Day, monday).countedCash);
        const auto tooMuch
            = shop.closeWindow.run(shop.shop.store(), Term::Month, BusinessDate(2026, 10, 1),
                                   Money::ofMinor(std::numeric_limits<qint64>::min()));
        QCOMPARE(codeOf(tooMuch), u"DONE"_s);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void refusesACount_thatNoDifferenceCanBeTakenOf()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-09T12:00"_s);
        const auto tooMuch
            = shop.closeWindow.run(shop.shop.store(), Term::Day, monday,
                                   Money::ofMinor(std::numeric_limits<qint64>::min()));
        QCOMPARE(codeOf(tooMuch), u"AMOUNT_TOO_LARGE"_s);
        QVERIFY(!shop.isClosed(monday));
        QVERIFY(shop.seals().isEmpty());
    }

    void nothingIsDated_intoAClosedDay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId sold = shop.sell(u"2026-11-09T12:00"_s);
        const TradeId open = shop.till.order({ { u"콜라"_s, 1 } });
        const Store& store = shop.shop.store();
        valueOf(shop.closeWindow.run(store, Term::Day, monday));
        TakePayment takePayment(shop.database, shop.shop.ids(), shop.shop.clock());
        QCOMPARE(codeOf(takePayment.run(store, open, ShopSales::cash(), std::nullopt,
                                        shop.till.at(u"2026-11-09T13:00"_s))),
                 u"PERIOD_CLOSED"_s);
        RefundTrade refundTrade(shop.database, shop.shop.ids(), shop.shop.clock());
        QCOMPARE(
            codeOf(refundTrade.run(store, sold, {}, { .at = shop.till.at(u"2026-11-09T13:00"_s) })),
            u"PERIOD_CLOSED"_s);
        shop.till.refund(sold, shop.till.at(u"2026-11-10T13:00"_s));
        QCOMPARE(shop.statement(Term::Day, monday).revenue.minor(), 9'000);
        QCOMPARE(shop.statement(Term::Day, monday.addDays(1)).revenue.minor(), -9'000);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void ratesEnteredLater_leaveClosedDaysAsTheyAre()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-09T12:00"_s, ShopSales::card(u"새카드"_s));
        const TradeId later = shop.sell(u"2026-11-10T12:00"_s, ShopSales::card(u"새카드"_s));
        shop.till.refund(later, shop.till.at(u"2026-11-11T12:00"_s));
        valueOf(shop.closeWindow.run(shop.shop.store(), Term::Day, monday));
        valueOf(shop.closeWindow.run(shop.shop.store(), Term::Day, monday.addDays(2)));
        valueOf(SetCardRate(shop.database)
                    .run({ .company = u"새카드"_s, .rate = *Rate::ofPpm(10'000) }));
        QCOMPARE(shop.statement(Term::Day, monday).unratedParts, 1);
        QCOMPARE(shop.statement(Term::Day, monday).cardFee.minor(), 0);
        QCOMPARE(shop.statement(Term::Day, monday.addDays(1)).cardFee.minor(), 90);
        QCOMPARE(shop.statement(Term::Day, monday.addDays(2)).cardFee.minor(), 0);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void aNewSettlementDay_makesOneSettlementOfWhatLiesBetween()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Store& store = shop.shop.store();
        shop.shop.clock().set(shop.till.at(u"2027-01-20T12:00"_s));
        shop.sell(u"2026-11-30T12:00"_s);
        shop.sell(u"2026-12-14T12:00"_s);
        shop.sell(u"2026-12-15T12:00"_s);
        valueOf(shop.closeWindow.run(store, Term::Month, november));
        valueOf(
            ChangeStore(shop.database, shop.shop.clock()).run(store.name, { .settlementDay = 15 }));
        const Statement between = shop.statement(Term::Month, december);
        QCOMPARE(between.window, (Window { december, BusinessDate(2026, 12, 15) }));
        QCOMPARE(between.revenue.minor(), 9'000);
        QCOMPARE(between.posFee.minor(), 15'000);
        QCOMPARE(valueOf(shop.closeWindow.run(store, Term::Month, december)).window,
                 between.window);
        const BusinessDate fifteenth(2026, 12, 15);
        valueOf(shop.closeWindow.run(store, Term::Month, fifteenth));
        QCOMPARE(shop.statement(Term::Month, fifteenth).window.end, BusinessDate(2027, 1, 15));
        QCOMPARE(codeOf(shop.show.run(store, Term::Month, BusinessDate(2027, 1, 1))),
                 u"SETTLEMENT_DAY_MISMATCH"_s);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void aSettlementDayChangedBeforeAnyClosing_holdsFromTheBeginning()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Store& store = shop.shop.store();
        RunSettlement run(shop.database, shop.shop.clock());
        valueOf(run.run(store, Term::Month, BusinessDate(2026, 10, 1)));
        valueOf(
            ChangeStore(shop.database, shop.shop.clock()).run(store.name, { .settlementDay = 20 }));
        QVERIFY(valueOf(shop.show.list(store)).isEmpty());
        QCOMPARE(codeOf(shop.closeWindow.run(store, Term::Month, BusinessDate(2026, 10, 1))),
                 u"SETTLEMENT_DAY_MISMATCH"_s);
        QCOMPARE(codeOf(shop.closeWindow.run(store, Term::Month, BusinessDate(2026, 9, 20))),
                 u"DONE"_s);
    }

    void closesAllStores_orNone()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture seoul(*books);
        NewStore west;
        west.time = *StoreTime::of(u"America/Los_Angeles"_s, 0);
        SmallShop angeles(seoul.database, u"가 서쪽"_s, west);
        NewStore other;
        other.settlementDay = 20;
        SmallShop later(seoul.database, u"나중"_s, other);
        // It is 1 December in Seoul, and still 30 November in Los Angeles.
        seoul.shop.clock().set(seoul.till.at(u"2026-12-01T09:00"_s));
        const auto early = seoul.closeWindow.runAll(Term::Month, november);
        QCOMPARE(codeOf(early), u"PERIOD_NOT_ENDED"_s);
        QCOMPARE(early.error().values[1], u"가 서쪽"_s);
        QVERIFY(seoul.seals().isEmpty());
        seoul.shop.clock().set(seoul.till.at(u"2026-12-01T17:00"_s));
        const auto closed = valueOf(seoul.closeWindow.runAll(Term::Month, november));
        QCOMPARE(closed.skipped, QStringList({ u"나중"_s }));
        QCOMPARE(closed.settled.size(), 2);
        QCOMPARE(closed.settled[0].store, u"가 서쪽"_s);
        QVERIFY(closed.settled[0].closed && closed.settled[1].closed);
        QCOMPARE(valueOf(seoul.closeWindow.runAll(Term::Month, november)).settled, closed.settled);
        QCOMPARE(codeOf(seoul.closeWindow.runAll(Term::Week, november)), u"START_INVALID"_s);
        QCOMPARE(valueOf(VerifyBooks(seoul.database).run()).differences, {});
    }

    void aClosingThatFailsHalfway_leavesNothingBehind()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10T12:00"_s);
        int steps = 0;
        bool wasRefused = true;
        for (int failing = 1; wasRefused; failing += 7) {
            steps = 0;
            shop.database.setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
                const bool fails = point == FaultPoint::Execute && ++steps == failing;
                return fails ? std::optional(ErrorCode::StorageFull) : std::nullopt;
            });
            const auto closed = shop.closeWindow.run(shop.shop.store(), Term::Week, monday);
            shop.database.setFault({});
            wasRefused = !closed;
            QCOMPARE(codeOf(closed), wasRefused ? u"STORAGE_FULL"_s : u"DONE"_s);
            QCOMPARE(shop.seals().size(), wasRefused ? 0 : 7);
            QCOMPARE(shop.isClosed(monday), !wasRefused);
        }
        QVERIFY(steps > 50);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }

    void aConflict_isRedone_andGivesTheSameChain()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10T12:00"_s);
        int faults = 0;
        shop.database.setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
            const bool fails = point == FaultPoint::Commit && faults++ < 3;
            return fails ? std::optional(ErrorCode::StorageBusy) : std::nullopt;
        });
        valueOf(shop.closeWindow.run(shop.shop.store(), Term::Week, monday));
        shop.database.setFault({});
        QCOMPARE(faults, 4);
        QCOMPARE(shop.seals().size(), 7);
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
    }
};

QTEST_GUILESS_MAIN(TestCloseWindow)
#include "tst_closewindow.moc"
