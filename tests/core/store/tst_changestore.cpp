#include "core/store/changestore.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21); // As the still clock has it in Seoul.

BusinessDate dateOf(const QString& iso)
{
    return BusinessDate::fromIso(iso).value();
}

void close(Database& database, const Store& store, Term term, const QString& start,
           const QString& end)
{
    const auto closed = database.run(
        u"INSERT INTO settlement (store_id, term, start_date, end_date, run_at, closed_at) "
        u"VALUES (:store, :term, :start, :end, 1, 1)"_s,
        { { ":store"_L1, store.id },
          { ":term"_L1, term },
          { ":start"_L1, dateOf(start) },
          { ":end"_L1, dateOf(end) } });
    QCOMPARE(codeOf(closed), u"DONE"_s);
}

StoreSettings settingsOf(Database& database, const Store& store)
{
    return valueOf(StoreRepository(database).settingsOf(store));
}

/// The months from `first` on, as their ends.
QStringList endsFrom(const StoreSettings& settings, const QString& first, int count)
{
    QStringList ends;
    auto start = dateOf(first);
    for (int month = 0; month < count; ++month) {
        const auto window = settings.settlementMonthFrom(start);
        if (!window)
            return ends << u"no month from %1"_s.arg(start.toIso());
        ends.append(window->end.toIso());
        start = window->end;
    }
    return ends;
}

NewStore onDay(int settlementDay)
{
    NewStore store;
    store.settlementDay = settlementDay;
    return store;
}

} // namespace

class TestChangeStore final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void name_isChanged_andTheOldOneIsFree();
    void name_thatIsTaken_isRefused_andNothingIsWritten();
    void name_takenByTwoProgramsAtOnce_isGivenOnce();
    void zoneAndCutoff_areChanged_eachByItself();
    void menuVersion_grows_sinceMenusShowTheName();
    void grade_countsFromToday_orFromTheDateGiven();
    void grade_inAClosedMonth_isRefused();
    void grade_inAClosedDayOrWeek_isAllowed();
    void settlementDay_withoutAClosedMonth_holdsFromTheBeginning();
    void settlementDay_holdsFromTheFirstSuchDay_afterTheLastClosedMonth_data();
    void settlementDay_holdsFromTheFirstSuchDay_afterTheLastClosedMonth();
    void settlementDay_changedAgain_leavesOneSettlementBetween();
    void settlementDay_changedAfterTheOneBetweenIsClosed_keepsWhatIsClosed();
    void vatAndPosFee_holdFromTheDayAfterTheLastClosedWindow();
    void valuesOutOfRange_areRefused_data();
    void valuesOutOfRange_areRefused();
    void aStoreThatIsNotThere_isRefused();
};

void TestChangeStore::name_isChanged_andTheOldOneIsFree()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ChangeStore change(books->database(), shop.clock());
    const QString decomposed = u" 서울식당 "_s.normalized(QString::NormalizationForm_D);
    const Store renamed = valueOf(change.run(u"한강식당"_s, { .name = decomposed }));
    QVERIFY(renamed.id == shop.store().id);
    QCOMPARE(renamed.name, u"서울식당"_s);
    QCOMPARE(codeOf(change.run(u"서울식당"_s, { .name = u"서울식당"_s })), u"DONE"_s);
    SmallShop second(books->database());
    QVERIFY(second.store().id != renamed.id);
}

void TestChangeStore::name_thatIsTaken_isRefused_andNothingIsWritten()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    ChangeStore change(books->database(), shop.clock());
    QCOMPARE(codeOf(change.run(u"한강식당"_s, { .name = u"서울식당"_s, .grade = PosGrade::Gold })),
             u"STORE_EXISTS"_s);
    QVERIFY(settingsOf(books->database(), shop.store()).gradeOn(today) == PosGrade::Bronze);
    QCOMPARE(codeOf(change.run(u"한강식당"_s, { .name = u" "_s })), u"NAME_INVALID"_s);
    QCOMPARE(valueOf(StoreRepository(books->database()).byId(shop.store().id)).name, u"한강식당"_s);
}

void TestChangeStore::name_takenByTwoProgramsAtOnce_isGivenOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop first(books->database(), u"0"_s);
    SmallShop second(books->database(), u"1"_s);
    auto codes = race(*books, 2, [](Database& database, int program) {
        StillClock clock;
        ChangeStore change(database, clock);
        return codeOf(change.run(QString::number(program), { .name = u"서울식당"_s }));
    });
    codes.sort();
    QCOMPARE(codes, (QList<QString> { u"DONE"_s, u"STORE_EXISTS"_s }));
}

void TestChangeStore::zoneAndCutoff_areChanged_eachByItself()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ChangeStore change(books->database(), shop.clock());
    Store store = valueOf(change.run(shop.store().name, { .cutoffMinutes = 360 }));
    QCOMPARE(store.time.zone(), u"Asia/Seoul"_s);
    QCOMPARE(store.time.cutoffMinutes(), 360);
    store = valueOf(change.run(shop.store().name, { .zone = u"America/New_York"_s }));
    QCOMPARE(store.time.zone(), u"America/New_York"_s);
    QCOMPARE(store.time.cutoffMinutes(), 360);
    store = valueOf(change.run(shop.store().name, { .cutoffMinutes = 0 }));
    QCOMPARE(store.time.cutoffMinutes(), 0);
}

void TestChangeStore::menuVersion_grows_sinceMenusShowTheName()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto version = [&] {
        return valueOf(StoreRepository(books->database()).byId(shop.store().id)).menuVersion;
    };
    const qint64 before = version();
    ChangeStore change(books->database(), shop.clock());
    QCOMPARE(codeOf(change.run(shop.store().name, { .name = u"서울식당"_s })), u"DONE"_s);
    QVERIFY(version() > before);
}

void TestChangeStore::grade_countsFromToday_orFromTheDateGiven()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ChangeStore change(books->database(), shop.clock());
    const QString name = shop.store().name;
    QCOMPARE(codeOf(change.run(name, { .grade = PosGrade::Gold })), u"DONE"_s);
    QCOMPARE(codeOf(change.run(
                 name, { .grade = PosGrade::Silver, .gradeFrom = dateOf(u"2026-12-05"_s) })),
             u"DONE"_s);
    const auto settings = settingsOf(books->database(), shop.store());
    QVERIFY(settings.gradeOn(today.addDays(-1)) == PosGrade::Bronze);
    QVERIFY(settings.gradeOn(today) == PosGrade::Gold);
    QVERIFY(settings.gradeOn(dateOf(u"2026-12-04"_s)) == PosGrade::Gold);
    QVERIFY(settings.gradeOn(dateOf(u"2026-12-05"_s)) == PosGrade::Silver);
}

void TestChangeStore::grade_inAClosedMonth_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    close(books->database(), shop.store(), Term::Month, u"2026-10-01"_s, u"2026-11-01"_s);
    ChangeStore change(books->database(), shop.clock());
    const QString name = shop.store().name;
    const auto refused = change.run(
        name, { .grade = PosGrade::Gold, .gradeFrom = dateOf(u"2026-10-31"_s), .vatPpm = 0 });
    QCOMPARE(codeOf(refused), u"PERIOD_CLOSED"_s);
    QCOMPARE(refused.error().values, (QStringList { u"2026-10-31"_s, name }));
    const auto before = settingsOf(books->database(), shop.store());
    QVERIFY(before.gradeOn(today) == PosGrade::Bronze);
    QCOMPARE(before.vatPpmOn(today), qint64(100'000));
    QCOMPARE(
        codeOf(change.run(name, { .grade = PosGrade::Gold, .gradeFrom = dateOf(u"2026-11-01"_s) })),
        u"DONE"_s);
    const auto after = settingsOf(books->database(), shop.store());
    QVERIFY(after.gradeOn(dateOf(u"2026-10-31"_s)) == PosGrade::Bronze);
    QVERIFY(after.gradeOn(dateOf(u"2026-11-01"_s)) == PosGrade::Gold);
}

void TestChangeStore::grade_inAClosedDayOrWeek_isAllowed()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    close(books->database(), shop.store(), Term::Week, u"2026-11-09"_s, u"2026-11-16"_s);
    close(books->database(), shop.store(), Term::Day, u"2026-11-19"_s, u"2026-11-20"_s);
    ChangeStore change(books->database(), shop.clock());
    const auto changed = change.run(
        shop.store().name, { .grade = PosGrade::Gold, .gradeFrom = dateOf(u"2026-11-10"_s) });
    QCOMPARE(codeOf(changed), u"DONE"_s);
}

void TestChangeStore::settlementDay_withoutAClosedMonth_holdsFromTheBeginning()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"한강식당"_s, onDay(10));
    ChangeStore change(books->database(), shop.clock());
    close(books->database(), shop.store(), Term::Week, u"2026-11-09"_s, u"2026-11-16"_s);
    for (const int day : { 25, 10, 5 }) {
        QCOMPARE(codeOf(change.run(shop.store().name, { .settlementDay = day })), u"DONE"_s);
        const auto settings = settingsOf(books->database(), shop.store());
        QCOMPARE(settings.settlementDayOn(BusinessDate::beginning()), day);
        QCOMPARE(settings.settlementDayOn(today), day);
    }
}

void TestChangeStore::settlementDay_holdsFromTheFirstSuchDay_afterTheLastClosedMonth_data()
{
    QTest::addColumn<int>("oldDay");
    QTest::addColumn<QString>("closedStart");
    QTest::addColumn<QString>("closedEnd");
    QTest::addColumn<int>("newDay");
    QTest::addColumn<QStringList>("ends");
    const auto row = [](const char* name, int oldDay, const QString& start, const QString& end,
                        int newDay, const QStringList& ends) {
        QTest::newRow(name) << oldDay << start << end << newDay << ends;
    };
    row("1 to 5", 1, u"2026-10-01"_s, u"2026-11-01"_s, 5, { u"2026-11-05"_s, u"2026-12-05"_s });
    row("1 to 25", 1, u"2026-10-01"_s, u"2026-11-01"_s, 25, { u"2026-11-25"_s, u"2026-12-25"_s });
    row("25 to 1", 25, u"2026-09-25"_s, u"2026-10-25"_s, 1, { u"2026-11-01"_s, u"2026-12-01"_s });
    row("25 to 20", 25, u"2026-09-25"_s, u"2026-10-25"_s, 20, { u"2026-11-20"_s, u"2026-12-20"_s });
    row("10 to 15 over the year's end", 10, u"2026-11-10"_s, u"2026-12-10"_s, 15,
        { u"2026-12-15"_s, u"2027-01-15"_s });
    row("20 to 5 over the year's end", 20, u"2026-11-20"_s, u"2026-12-20"_s, 5,
        { u"2027-01-05"_s, u"2027-02-05"_s });
    row("25 to 1 over 29 February", 25, u"2028-01-25"_s, u"2028-02-25"_s, 1,
        { u"2028-03-01"_s, u"2028-04-01"_s });
    row("15 to 15", 15, u"2026-09-15"_s, u"2026-10-15"_s, 15, { u"2026-11-15"_s, u"2026-12-15"_s });
}

void TestChangeStore::settlementDay_holdsFromTheFirstSuchDay_afterTheLastClosedMonth()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(int, oldDay);
    QFETCH(QString, closedStart);
    QFETCH(QString, closedEnd);
    QFETCH(int, newDay);
    QFETCH(QStringList, ends);
    SmallShop shop(books->database(), u"한강식당"_s, onDay(oldDay));
    close(books->database(), shop.store(), Term::Month, closedStart, closedEnd);
    ChangeStore change(books->database(), shop.clock());
    QCOMPARE(codeOf(change.run(shop.store().name, { .settlementDay = newDay })), u"DONE"_s);
    const auto settings = settingsOf(books->database(), shop.store());
    QCOMPARE(endsFrom(settings, closedStart, 3), QStringList(closedEnd) + ends);
}

void TestChangeStore::settlementDay_changedAgain_leavesOneSettlementBetween()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    close(books->database(), shop.store(), Term::Month, u"2026-10-01"_s, u"2026-11-01"_s);
    ChangeStore change(books->database(), shop.clock());
    for (const int day : { 5, 20, 10 })
        QCOMPARE(codeOf(change.run(shop.store().name, { .settlementDay = day })), u"DONE"_s);
    const auto settings = settingsOf(books->database(), shop.store());
    QCOMPARE(endsFrom(settings, u"2026-10-01"_s, 3),
             (QStringList { u"2026-11-01"_s, u"2026-11-10"_s, u"2026-12-10"_s }));
}

void TestChangeStore::settlementDay_changedAfterTheOneBetweenIsClosed_keepsWhatIsClosed()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    close(books->database(), shop.store(), Term::Month, u"2026-10-01"_s, u"2026-11-01"_s);
    ChangeStore change(books->database(), shop.clock());
    QCOMPARE(codeOf(change.run(shop.store().name, { .settlementDay = 5 })), u"DONE"_s);
    close(books->database(), shop.store(), Term::Month, u"2026-11-01"_s, u"2026-11-05"_s);
    QCOMPARE(codeOf(change.run(shop.store().name, { .settlementDay = 10 })), u"DONE"_s);
    const auto settings = settingsOf(books->database(), shop.store());
    QCOMPARE(endsFrom(settings, u"2026-10-01"_s, 4),
             (QStringList { u"2026-11-01"_s, u"2026-11-05"_s, u"2026-11-10"_s, u"2026-12-10"_s }));
}

void TestChangeStore::vatAndPosFee_holdFromTheDayAfterTheLastClosedWindow()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ChangeStore change(books->database(), shop.clock());
    const QString name = shop.store().name;
    QCOMPARE(codeOf(change.run(name, { .vatPpm = 50'000, .posFee = Money::ofMinor(100) })),
             u"DONE"_s);
    close(books->database(), shop.store(), Term::Day, u"2026-11-05"_s, u"2026-11-06"_s);
    QCOMPARE(codeOf(change.run(name, { .vatPpm = 0, .posFee = Money() })), u"DONE"_s);
    const auto settings = settingsOf(books->database(), shop.store());
    QCOMPARE(settings.vatPpmOn(BusinessDate::beginning()), qint64(50'000));
    QCOMPARE(settings.posFeeOn(BusinessDate::beginning()), Money::ofMinor(100));
    QCOMPARE(settings.vatPpmOn(dateOf(u"2026-11-05"_s)), qint64(50'000));
    QCOMPARE(settings.posFeeOn(dateOf(u"2026-11-05"_s)), Money::ofMinor(100));
    QCOMPARE(settings.vatPpmOn(dateOf(u"2026-11-06"_s)), qint64(0));
    QCOMPARE(settings.posFeeOn(dateOf(u"2026-11-06"_s)), Money());
}

void TestChangeStore::valuesOutOfRange_areRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("settlement day") << u"settlement_day"_s << u"6"_s;
    QTest::newRow("zone") << u"zone"_s << u"Mars/Olympus"_s;
    QTest::newRow("cut-off too late") << u"day_cutoff"_s << u"720"_s;
    QTest::newRow("cut-off negative") << u"day_cutoff"_s << u"-1"_s;
    QTest::newRow("VAT too high") << u"vat_ppm"_s << u"1000001"_s;
    QTest::newRow("VAT negative") << u"vat_ppm"_s << u"-1"_s;
    QTest::newRow("POS fee too high") << u"pos_fee"_s << u"10000001"_s;
    QTest::newRow("POS fee negative") << u"pos_fee"_s << u"-1"_s;
}

void TestChangeStore::valuesOutOfRange_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(QString, field);
    QFETCH(QString, value);
    SmallShop shop(books->database());
    StoreChange wrong { .name = u"서울식당"_s };
    if (field == u"settlement_day"_s)
        wrong.settlementDay = value.toInt();
    else if (field == u"zone"_s)
        wrong.zone = value;
    else if (field == u"day_cutoff"_s)
        wrong.cutoffMinutes = value.toInt();
    else if (field == u"vat_ppm"_s)
        wrong.vatPpm = value.toLongLong();
    else
        wrong.posFee = Money::ofMinor(value.toLongLong());
    const auto refused = ChangeStore(books->database(), shop.clock()).run(u"한강식당"_s, wrong);
    QCOMPARE(codeOf(refused), u"VALUE_INVALID"_s);
    QCOMPARE(refused.error().values.first(2), (QStringList { field, value }));
    QVERIFY(valueOf(StoreRepository(books->database()).find(u"한강식당"_s)));
}

void TestChangeStore::aStoreThatIsNotThere_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    ChangeStore change(books->database(), clock);
    QCOMPARE(codeOf(change.run(u"한강식당"_s, { .name = u"서울식당"_s })), u"STORE_NOT_FOUND"_s);
    QCOMPARE(codeOf(change.run(u"한강식당"_s, { .settlementDay = 2 })), u"VALUE_INVALID"_s);
}

QTEST_GUILESS_MAIN(TestChangeStore)
#include "tst_changestore.moc"
