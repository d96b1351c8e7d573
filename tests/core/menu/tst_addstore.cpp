#include "core/menu/addstore.h"
#include "core/menu/categoryrepository.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/stillclock.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

NewStore named(const QString& name)
{
    NewStore store;
    store.name = name;
    return store;
}

qint64 countOf(Database& database, const QString& table)
{
    return valueOf(database.selectInteger(u"SELECT COUNT(*) FROM "_s + table));
}

} // namespace

class TestAddStore final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aStore_startsWithItsCategoriesSettingsAndTheFirstRates();
    void aSecondStore_changesNoRateThatWasCorrected();
    void name_isNormalised_andUniqueInTheBooks();
    void aStoreThatIsRefused_writesNothing();
    void aTakenNumber_isDrawnAgain();
    void whereEveryNumberDrawnIsTaken_theStoreIsRefused();
    void aDeadlock_addsTheStoreOnce();
    void twoProgramsAtOnce_addANameOnce();
    void manyProgramsAtOnce_addEveryStore();
};

void TestAddStore::aStore_startsWithItsCategoriesSettingsAndTheFirstRates()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    NewStore wanted = named(u"한강식당"_s);
    wanted.grade = PosGrade::Silver;
    wanted.settlementDay = 20;
    wanted.time = StoreTime::of(u"Asia/Seoul"_s, 360).value();
    const Store store = valueOf(AddStore(books->database(), clock).run(wanted));
    QVERIFY(store.id.value() >= 1 && store.id.value() <= IdAllocator::maxStoreNumber);
    QCOMPARE(store.time.cutoffMinutes(), 360);
    const auto settings = valueOf(StoreRepository(books->database()).settingsOf(store));
    QVERIFY(settings.gradeOn(BusinessDate::beginning()) == PosGrade::Silver);
    QCOMPARE(settings.settlementDayOn(BusinessDate::beginning()), 20);
    QStringList categories;
    for (const Category& category : valueOf(CategoryRepository(books->database()).all(store.id)))
        categories.append(category.name);
    QCOMPARE(categories, (QStringList { u"MAIN_MENU"_s, u"SUB_MENU"_s, u"DRINK"_s }));
    const auto fees = valueOf(FeeRepository(books->database()).schedule());
    const auto ppm = [&](const QString& company) {
        return fees.rateFor(store.id, company, CardKind::Debit, BusinessDate::beginning())->ppm();
    };
    QCOMPARE(ppm(u"K"_s), qint64(4000));
    QCOMPARE(ppm(u"H"_s), qint64(6000));
    QCOMPARE(ppm(u"S"_s), qint64(8000));
    const auto nextId = valueOf(IdAllocator(books->database()).take(store.id, 1)).first();
    QCOMPARE(nextId, IdAllocator::firstIdOf(store.id) + 3);
}

void TestAddStore::aSecondStore_changesNoRateThatWasCorrected()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    AddStore addStore(books->database(), clock);
    const Store store = valueOf(addStore.run(named(u"가"_s)));
    FeeRepository fees(books->database());
    const CardRate corrected {
        {}, u"K"_s, CardKind::None, BusinessDate::beginning(), *Rate::ofPpm(4100)
    };
    QVERIFY(fees.put(corrected));
    QCOMPARE(codeOf(addStore.run(named(u"나"_s))), u"DONE"_s);
    const auto schedule = valueOf(fees.schedule());
    QCOMPARE(schedule.rates().size(), 3);
    const auto rate
        = schedule.rateFor(store.id, u"K"_s, CardKind::Credit, BusinessDate::beginning());
    QCOMPARE(rate->ppm(), qint64(4100));
}

void TestAddStore::name_isNormalised_andUniqueInTheBooks()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    AddStore addStore(books->database(), clock);
    const QString decomposed = u"\t한강식당 "_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(valueOf(addStore.run(named(decomposed))).name, u"한강식당"_s);
    QCOMPARE(codeOf(addStore.run(named(u"한강식당"_s))), u"STORE_EXISTS"_s);
    for (const QString& twin : { u"한강 식당"_s, u"한강식당2"_s, u"Cola"_s, u"cola"_s, u"Ｃola"_s })
        QCOMPARE(codeOf(addStore.run(named(twin))), u"DONE"_s);
}

void TestAddStore::aStoreThatIsRefused_writesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    AddStore addStore(books->database(), clock);
    QCOMPARE(codeOf(addStore.run(named(u"  "_s))), u"NAME_INVALID"_s);
    QCOMPARE(codeOf(addStore.run(named(QString(256, u'a')))), u"NAME_INVALID"_s);
    NewStore wrongDay = named(u""_s);
    wrongDay.settlementDay = 31;
    QCOMPARE(codeOf(addStore.run(wrongDay)), u"VALUE_INVALID"_s);
    for (const QString& table : { u"store"_s, u"store_setting"_s, u"category"_s, u"card_rate"_s })
        QCOMPARE(countOf(books->database(), table), qint64(0));
    QCOMPARE(codeOf(addStore.run(named(QString(255, u'가')))), u"DONE"_s);
}

void TestAddStore::aTakenNumber_isDrawnAgain()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    QList<qint64> numbers { 5, 5, 5, 6 };
    AddStore addStore(books->database(), clock,
                      [&numbers] { return StoreId(numbers.takeFirst()); });
    QCOMPARE(valueOf(addStore.run(named(u"가"_s))).id.value(), qint64(5));
    QCOMPARE(valueOf(addStore.run(named(u"나"_s))).id.value(), qint64(6));
    QVERIFY(numbers.isEmpty());
    QCOMPARE(countOf(books->database(), u"category"_s), qint64(6));
}

void TestAddStore::whereEveryNumberDrawnIsTaken_theStoreIsRefused()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    AddStore addStore(books->database(), clock, [] { return StoreId(5); });
    QCOMPARE(codeOf(addStore.run(named(u"가"_s))), u"DONE"_s);
    QCOMPARE(codeOf(addStore.run(named(u"나"_s))), u"STORE_NUMBER_TAKEN"_s);
    QCOMPARE(countOf(books->database(), u"store"_s), qint64(1));
}

void TestAddStore::aDeadlock_addsTheStoreOnce()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    for (const FaultPoint point : { FaultPoint::Begin, FaultPoint::Execute, FaultPoint::Commit }) {
        int left = 3;
        books->database().setFault([&](FaultPoint at) -> std::optional<ErrorCode> {
            if (at != point || left == 0)
                return std::nullopt;
            --left;
            return ErrorCode::StorageBusy;
        });
        const auto name = QString::number(static_cast<int>(point));
        QCOMPARE(codeOf(AddStore(books->database(), clock).run(named(name))), u"DONE"_s);
        QCOMPARE(left, 0);
    }
    books->database().setFault({});
    QCOMPARE(countOf(books->database(), u"store"_s), qint64(3));
    QCOMPARE(countOf(books->database(), u"category"_s), qint64(9));
    QCOMPARE(countOf(books->database(), u"card_rate"_s), qint64(3));
}

void TestAddStore::twoProgramsAtOnce_addANameOnce()
{
    JANGBU_FRESH_BOOKS(books);
    auto codes = race(*books, 4, [](Database& database, int) {
        StillClock clock;
        return codeOf(AddStore(database, clock).run(named(u"한강식당"_s)));
    });
    QCOMPARE(codes.count(u"DONE"_s), 1);
    QCOMPARE(codes.count(u"STORE_EXISTS"_s), 3);
    QCOMPARE(countOf(books->database(), u"store"_s), qint64(1));
}

void TestAddStore::manyProgramsAtOnce_addEveryStore()
{
    JANGBU_FRESH_BOOKS(books);
    const auto codes = race(*books, 4, [](Database& database, int program) {
        StillClock clock;
        AddStore addStore(database, clock);
        QString codes;
        for (int store = 0; store < 5; ++store)
            codes += codeOf(addStore.run(named(u"%1-%2"_s.arg(program).arg(store))));
        return codes;
    });
    QCOMPARE(codes.count(u"DONE"_s.repeated(5)), 4);
    QCOMPARE(countOf(books->database(), u"store"_s), qint64(20));
    QCOMPARE(countOf(books->database(), u"card_rate"_s), qint64(3));
}

QTEST_GUILESS_MAIN(TestAddStore)
#include "tst_addstore.moc"
