#include "core/interchange/importregister.h"
#include "core/interchange/samplestore.h"
#include "core/interchange/sampleyear.h"
#include "core/ledger/ledgerreader.h"
#include "core/menu/productrepository.h"
#include "core/settlement/verifybooks.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/trade/traderepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/"_s;
const Window allDates { BusinessDate(2020, 1, 1), BusinessDate(2031, 1, 1) };

/// Of a store in Seoul.
Instant at(const QString& local)
{
    const auto written = parseIsoTime(local.toLatin1());
    return StoreTime::of(u"Asia/Seoul"_s, 0)->instantOf(*written).value();
}

NewStore termsOf(const QString& name, int cutoffMinutes = 0)
{
    return { .name = name,
             .grade = PosGrade::Gold,
             .settlementDay = 10,
             .time = *StoreTime::of(u"Asia/Seoul"_s, cutoffMinutes) };
}

Result<Store> make(TestBooks& books, const Clock& clock, const NewStore& terms,
                   ImportProgress::Report report = {})
{
    IdAllocator ids(books.database());
    ImportProgress progress(std::move(report));
    return MakeSampleStore(books.database(), ids, clock).run(terms, progress);
}

struct DaySums {
    Money gross;
    Money refunds;
    friend bool operator==(const DaySums&, const DaySums&) = default;
};
using Days = std::map<BusinessDate, DaySums>;

Days daysOf(Database& database, StoreId store)
{
    Days days;
    const Done read
        = LedgerReader(database).scanMoney(store, allDates, [&](const MoneyEntry& entry) -> Done {
              days[entry.date].gross += entry.gross;
              days[entry.date].refunds += entry.refund;
              return done;
          });
    if (!read)
        qFatal("the sales cannot be read");
    return days;
}

/// The files as they stand, brought in by themselves.
Days daysOfFiles(TestBooks& books)
{
    ImportDesk desk(books.database());
    ImportProgress progress;
    valueOf(desk.salesFiles({ samples + u"sales.csv"_s }, progress));
    valueOf(desk.refundsFile(samples + u"refunds.csv"_s, progress));
    const Store store = valueOf(StoreRepository(books.database()).byName(u"한강식당"_s));
    return daysOf(books.database(), store.id);
}

QList<LedgerTrade> tradesOf(Database& database, StoreId store)
{
    QList<LedgerTrade> trades;
    const Done read
        = LedgerReader(database).eachTrade(store, [&](const LedgerTrade& trade) -> Done {
              trades.append(trade);
              return done;
          });
    if (!read)
        qFatal("the trades cannot be read");
    return trades;
}

} // namespace

class TestSampleStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void holdsTheYearOfTheFiles_movedByWholeWeeks();
    void holdsNothingOfTheFuture_andSalesOfToday_data();
    void holdsNothingOfTheFuture_andSalesOfToday();
    void isAStoreAsTheOwnerChoseIt();
    void showsLife();
    void lacksOneRate();
    void isRefused_whereTheNameIsTaken_andWritesNothing();
    void leavesNothing_whenItIsCancelled();
};

void TestSampleStore::holdsTheYearOfTheFiles_movedByWholeWeeks()
{
    JANGBU_FRESH_BOOKS(books);
    const auto others = freshBooks(product);
    const Days ofFiles = daysOfFiles(*others);
    StillClock clock;
    // Saturday, the minute of the last sale, four weeks after that of the file.
    clock.set(at(u"2026-11-28T20:38"_s));
    const Store store = valueOf(make(*books, clock, termsOf(u"연습 가게"_s)));
    Days moved;
    for (const auto& [date, sums] : ofFiles)
        moved.emplace(date.addDays(28), sums);
    QVERIFY(daysOf(books->database(), store.id) == moved);
    QVERIFY(valueOf(VerifyBooks(books->database()).run()).differences.isEmpty());
}

void TestSampleStore::holdsNothingOfTheFuture_andSalesOfToday_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("cutoffMinutes");
    QTest::addColumn<bool>("isRestDay");
    QTest::newRow("a Saturday night") << u"2026-11-21T21:00"_s << 0 << false;
    QTest::newRow("a Wednesday afternoon") << u"2027-02-03T15:10"_s << 0 << false;
    QTest::newRow("a Monday, when the restaurant rests") << u"2026-11-30T20:00"_s << 0 << true;
    QTest::newRow("after midnight, before the cut-off") << u"2026-11-27T01:30"_s << 360 << false;
    QTest::newRow("a late cut-off") << u"2026-11-27T19:00"_s << 719 << false;
    QTest::newRow("before the year of the files") << u"2025-06-04T14:00"_s << 0 << false;
}

void TestSampleStore::holdsNothingOfTheFuture_andSalesOfToday()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(QString, now);
    QFETCH(int, cutoffMinutes);
    QFETCH(bool, isRestDay);
    StillClock clock;
    clock.set(at(now));
    const Store store = valueOf(make(*books, clock, termsOf(u"연습 가게"_s, cutoffMinutes)));
    const BusinessDate today = store.time.businessDateOf(clock.nowUtc());
    int paidToday = 0;
    for (const LedgerTrade& trade : tradesOf(books->database(), store.id)) {
        QVERIFY(trade.openedAtUtc <= clock.nowUtc());
        if (!trade.paidAtUtc)
            continue;
        QVERIFY(*trade.paidAtUtc <= clock.nowUtc());
        for (const LedgerRefund& refund : trade.refunds)
            QVERIFY(refund.refundedAtUtc <= clock.nowUtc());
        const BusinessDate local = BusinessDate(store.time.businessDateOf(trade.paidAtUtc->plusMs(
            cutoffMinutes * qint64(60'000)))); // The date of the wall clock.
        if (local != today || !isRestDay)
            QVERIFY(local.date().dayOfWeek() != Qt::Monday);
        paidToday += trade.businessDate == today ? 1 : 0;
    }
    QVERIFY(paidToday > 0);
    const Days days = daysOf(books->database(), store.id);
    QVERIFY(days.size() > 300);
    QCOMPARE(days.rbegin()->first, today);
    QVERIFY(valueOf(VerifyBooks(books->database()).run()).differences.isEmpty());
}

void TestSampleStore::isAStoreAsTheOwnerChoseIt()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    QElapsedTimer elapsed;
    elapsed.start();
    const Store store = valueOf(make(*books, clock, termsOf(u" 연남점 "_s, 360)));
    qInfo("made in %lld ms", static_cast<long long>(elapsed.elapsed()));
    QCOMPARE(store.name, u"연남점"_s);
    QCOMPARE(store.time.cutoffMinutes(), 360);
    const auto settings = valueOf(StoreRepository(books->database()).settingsOf(store));
    QCOMPARE(settings.gradeOn(BusinessDate(2026, 1, 1)), PosGrade::Gold);
    QCOMPARE(settings.settlementDayOn(BusinessDate(2026, 1, 1)), 10);
    QCOMPARE(valueOf(StoreRepository(books->database()).all()).size(), 1);
    const auto imports = valueOf(ImportRegister(books->database(), clock).list());
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports.first().source, u"sales.csv"_s);
    QCOMPARE(imports.last().source, u"refunds.csv"_s);
}

void TestSampleStore::showsLife()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    const Store store = valueOf(make(*books, clock, termsOf(u"연습 가게"_s)));
    TradeRepository trades(books->database());
    for (int number = 1; number <= 12; ++number)
        QVERIFY(valueOf(trades.findTable(store.id, u"%1번"_s.arg(number))).has_value());
    QStringList open;
    for (const LedgerTrade& trade : tradesOf(books->database(), store.id)) {
        if (trade.state != TradeState::Open)
            continue;
        open.append(trade.tableName);
        QVERIFY(trade.amount > Money());
    }
    open.sort();
    QCOMPARE(open, (QStringList { u"11번"_s, u"2번"_s, u"3번"_s, u"5번"_s, u"7번"_s }));
    const ProductRepository products(books->database());
    QCOMPARE(valueOf(products.byName(store.id, u"갈비탕"_s)).stock, 4);
    QCOMPARE(valueOf(products.byName(store.id, u"갈비탕"_s)).baseStock, 60);
    QCOMPARE(valueOf(products.byName(store.id, u"포장김치 1kg"_s)).stock, 0);
    QVERIFY(valueOf(products.byName(store.id, u"콩국수"_s)).soldOut);
    QCOMPARE(valueOf(products.byName(store.id, u"삼계탕"_s)).stock, 50 - 2);
    QCOMPARE(valueOf(products.living(store.id)).size(), 29);
}

void TestSampleStore::lacksOneRate()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    const Store store = valueOf(make(*books, clock, termsOf(u"연습 가게"_s)));
    const auto rates = valueOf(FeeRepository(books->database()).schedule());
    int unrated = 0;
    for (const LedgerTrade& trade : tradesOf(books->database(), store.id)) {
        for (const LedgerPart& part : trade.parts) {
            if (part.way.method != PaymentMethod::Card)
                continue;
            const bool isKnown
                = rates.rateFor(store.id, part.way.label, part.way.kind, trade.businessDate.value())
                      .has_value();
            QCOMPARE(isKnown, part.way.label != SampleYear::companyWithoutRate());
            unrated += isKnown ? 0 : 1;
        }
    }
    QVERIFY(unrated > 5);
    QVERIFY(unrated < 100);
}

void TestSampleStore::isRefused_whereTheNameIsTaken_andWritesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    valueOf(make(*books, clock, termsOf(u"연습 가게"_s)));
    const QStringList before = booksOf(books->database());
    const auto again = make(*books, clock, termsOf(u"연습 가게 "_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::StoreExists);
    const auto nameless = make(*books, clock, termsOf(u" "_s));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, ErrorCode::NameInvalid);
    NewStore odd = termsOf(u"다른 가게"_s);
    odd.settlementDay = 7;
    const auto refused = make(*books, clock, odd);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueInvalid);
    QCOMPARE(booksOf(books->database()), before);
}

void TestSampleStore::leavesNothing_whenItIsCancelled()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    int steps = 0;
    {
        const auto others = freshBooks(product);
        valueOf(make(*others, clock, termsOf(u"연습 가게"_s), [&](const ImportStep&) { ++steps; }));
    }
    QVERIFY(steps > 8);
    const QStringList before = booksOf(books->database());
    for (const int stopAt : { 1, 2, steps / 2, steps - 4, steps - 2, steps - 1, steps }) {
        IdAllocator ids(books->database());
        ImportProgress* self = nullptr;
        int step = 0;
        ImportProgress progress([&](const ImportStep&) {
            if (++step == stopAt)
                self->cancel();
        });
        self = &progress;
        const auto made
            = MakeSampleStore(books->database(), ids, clock).run(termsOf(u"연습 가게"_s), progress);
        QVERIFY2(!made, qPrintable(QString::number(stopAt)));
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(valueOf(StoreRepository(books->database()).all()).isEmpty());
        QVERIFY(valueOf(ImportRegister(books->database(), clock).list()).isEmpty());
    }
    // The first rates came with the first import and stay, as they do after any import.
    QStringList after = booksOf(books->database());
    after.removeIf([](const QString& row) { return row.startsWith(u"card_rate"_s); });
    QStringList without = before;
    without.removeIf([](const QString& row) { return row.startsWith(u"card_rate"_s); });
    QCOMPARE(after, without);
}

QTEST_GUILESS_MAIN(TestSampleStore)
#include "tst_samplestore.moc"
