#include "core/interchange/importregister.h"
#include "core/interchange/samplestore.h"
#include "core/interchange/sampleyear.h"
#include "core/ledger/ledgerreader.h"
#include "core/menu/addstore.h"
#include "core/menu/productrepository.h"
#include "core/settlement/duesettlements.h"
#include "core/settlement/verifybooks.h"
#include "core/store/storerepository.h"
#include "core/trade/traderepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

#include <map>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a cancelling is to happen at this step.
using IsThere = bool (*)(const ImportStep&);

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
Days daysOfFiles()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    ImportProgress progress;
    valueOf(desk.salesFiles({ samples + u"sales.csv"_s }, progress));
    valueOf(desk.refundsFile(samples + u"refunds.csv"_s, progress));
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강식당"_s));
    return daysOf(books->database(), store.id);
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

QStringList openTablesOf(const QList<LedgerTrade>& trades)
{
    QStringList tables;
    for (const LedgerTrade& trade : trades) {
        if (trade.state == TradeState::Open)
            tables.append(trade.tableName);
    }
    tables.sort();
    return tables;
}

/// How many parts wait for the rate of each company.
QHash<QString, int> unratedPartsOf(const QList<LedgerTrade>& trades)
{
    QHash<QString, int> counts;
    for (const LedgerTrade& trade : trades) {
        for (const LedgerPart& part : trade.parts) {
            if (!part.rated)
                ++counts[part.way.label];
        }
    }
    return counts;
}

} // namespace

class TestSampleStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void holdsTheYearOfTheFiles_movedByWholeWeeks();
    void isAsTheOwnerChoseIt_andShowsLife();
    void isRefused_whereTheNameIsTaken_andWritesNothing();
    void leavesNothing_whenItIsCancelled_data();
    void leavesNothing_whenItIsCancelled();
};

void TestSampleStore::holdsTheYearOfTheFiles_movedByWholeWeeks()
{
    JANGBU_FRESH_BOOKS(books);
    static const Days ofFiles = daysOfFiles();
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

void TestSampleStore::isAsTheOwnerChoseIt_andShowsLife()
{
    JANGBU_FRESH_BOOKS(books);
    Database& database = books->database();
    StillClock clock;
    const Store store = valueOf(make(*books, clock, termsOf(u" 연남점 "_s, 360)));
    QCOMPARE(store.name, u"연남점"_s);
    QCOMPARE(store.time.cutoffMinutes(), 360);
    const auto settings = valueOf(StoreRepository(database).settingsOf(store));
    QCOMPARE(settings.gradeOn(BusinessDate(2026, 1, 1)), PosGrade::Gold);
    QCOMPARE(settings.settlementDayOn(BusinessDate(2026, 1, 1)), 10);
    QCOMPARE(valueOf(StoreRepository(database).all()).size(), 1);
    const auto imports = valueOf(ImportRegister(database, clock).list());
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports.first().source, u"sales.csv"_s);
    QCOMPARE(imports.last().source, u"refunds.csv"_s);

    const auto trades = tradesOf(database, store.id);
    const TradeRepository tables(database);
    for (int number = 1; number <= 12; ++number)
        QVERIFY(valueOf(tables.findTable(store.id, u"%1번"_s.arg(number))).has_value());
    QCOMPARE(openTablesOf(trades),
             (QStringList { u"11번"_s, u"2번"_s, u"3번"_s, u"5번"_s, u"7번"_s }));
    const ProductRepository products(database);
    QCOMPARE(valueOf(products.living(store.id)).size(), 29);
    QCOMPARE(valueOf(products.byName(store.id, u"갈비탕"_s)).stock, 4);
    QCOMPARE(valueOf(products.byName(store.id, u"갈비탕"_s)).baseStock, 60);
    QCOMPARE(valueOf(products.byName(store.id, u"포장김치 1kg"_s)).stock, 0);
    QVERIFY(valueOf(products.byName(store.id, u"콩국수"_s)).soldOut);
    QCOMPARE(valueOf(products.byName(store.id, u"삼계탕"_s)).stock, 50 - 2);

    const QHash<QString, int> unrated = unratedPartsOf(trades);
    QCOMPARE(unrated.keys(), QStringList { SampleYear::companyWithoutRate() });
    QVERIFY(unrated.value(SampleYear::companyWithoutRate()) > 5);
    QVERIFY(valueOf(VerifyBooks(database).run()).differences.isEmpty());

    // The last two days wait, and the month that ended last.
    QCOMPARE(valueOf(DueSettlements(database, clock).run(store)).size(), 3);
}

void TestSampleStore::isRefused_whereTheNameIsTaken_andWritesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    valueOf(AddStore(books->database(), clock).run(termsOf(u"연습 가게"_s)));
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

void TestSampleStore::leavesNothing_whenItIsCancelled_data()
{
    QTest::addColumn<IsThere>("isThere");
    QTest::newRow("before anything") << IsThere([](const ImportStep&) { return true; });
    QTest::newRow("in the sales") << IsThere([](const ImportStep& step) {
        return step.phase == ImportPhase::Writing && step.total > 1'000;
    });
    QTest::newRow("in the refunds") << IsThere([](const ImportStep& step) {
        return step.phase == ImportPhase::Reading && 2'000 < step.total && step.total < 20'000;
    });
    QTest::newRow("in the menu") << IsThere([](const ImportStep& step) {
        return step.phase == ImportPhase::Writing && step.total == 29;
    });
}

void TestSampleStore::leavesNothing_whenItIsCancelled()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(IsThere, isThere);
    Database& database = books->database();
    StillClock clock;
    const auto withoutRates = [&] {
        QStringList rows = booksOf(database);
        // The first rates come with the first import and stay, as they do after any import.
        rows.removeIf([](const QString& row) { return row.startsWith(u"card_rate|"_s); });
        return rows;
    };
    const QStringList before = withoutRates();
    IdAllocator ids(database);
    ImportProgress* self = nullptr;
    ImportProgress progress([&](const ImportStep& step) {
        if (isThere(step))
            self->cancel();
    });
    self = &progress;
    const auto made = MakeSampleStore(database, ids, clock).run(termsOf(u"연습 가게"_s), progress);
    QCOMPARE(codeOf(made), u"CANCELLED"_s);
    QVERIFY(valueOf(StoreRepository(database).all()).isEmpty());
    QVERIFY(valueOf(ImportRegister(database, clock).list()).isEmpty());
    QCOMPARE(withoutRates(), before);
}

QTEST_GUILESS_MAIN(TestSampleStore)
#include "tst_samplestore.moc"
