#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/stillclock.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

Done addStore(Database& database, qint64 number, const NewStore& store,
              std::optional<ImportId> importedBy = std::nullopt)
{
    return inTransaction(database, [&]() -> Done {
        StoreRepository stores(database);
        JANGBU_TRY(stores.lockBooks());
        return stores.add(StoreId(number), store, 3, StillClock().nowUtc(), importedBy);
    });
}

NewStore named(const QString& name)
{
    NewStore store;
    store.name = name;
    return store;
}

void addClosed(Database& database, StoreId store, Term term, int start, int end, bool closed)
{
    const auto added = database.run(
        u"INSERT INTO settlement (store_id, term, start_date, end_date, run_at, closed_at) "
        u"VALUES (:store, :term, :start, :end, 1, :closed)"_s,
        { { ":store"_L1, store },
          { ":term"_L1, term },
          { ":start"_L1, start },
          { ":end"_L1, end },
          { ":closed"_L1, closed ? std::optional<qint64>(1) : std::nullopt } });
    QCOMPARE(codeOf(added), u"DONE"_s);
}

QString shown(const std::optional<BusinessDate>& date)
{
    return date ? date->toIso() : u"none"_s;
}

} // namespace

class TestStoreRepository final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aStore_isReadAsItWasAdded();
    void aStoresFirstSettings_holdFromTheBeginning();
    void aStoresFirstFreeId_followsThoseThatWereUsed();
    void names_areEqual_onlyWhenEveryCodePointIs();
    void byName_takesAnyTextThatIsTheName();
    void stores_areListed_inCodePointOrder();
    void add_refusesATakenName_andATakenNumber_andWritesNothing();
    void update_changesNameZoneAndCutoff_only();
    void update_refusesATakenName();
    void settings_areReplacedAndRemoved_byTheirDate();
    void settings_thatMakeNoSense_areACorruption();
    void closedEnds_areThoseOfClosedWindowsOfTheStore();
    void touchMenu_countsOneChange_andRefusesAnUnknownStore();
};

void TestStoreRepository::aStore_isReadAsItWasAdded()
{
    JANGBU_FRESH_BOOKS(books);
    NewStore bar = named(u"Joe's \"Bar\", 2호점 🍜"_s);
    bar.currency = Currency::fromCode(u"USD"_s).value();
    bar.time = StoreTime::of(u"America/New_York"_s, 719).value();
    QCOMPARE(codeOf(addStore(books->database(), 900'000, bar, ImportId(5))), u"DONE"_s);
    const Store read = valueOf(StoreRepository(books->database()).byName(bar.name));
    QCOMPARE(read.id.value(), qint64(900'000));
    QCOMPARE(read.name, bar.name);
    QVERIFY(read.currency == bar.currency);
    QCOMPARE(read.time.zone(), u"America/New_York"_s);
    QCOMPARE(read.time.cutoffMinutes(), 719);
    QVERIFY(read.importedBy == ImportId(5));
}

void TestStoreRepository::aStoresFirstSettings_holdFromTheBeginning()
{
    JANGBU_FRESH_BOOKS(books);
    NewStore gold = named(u"금"_s);
    gold.grade = PosGrade::Gold;
    gold.settlementDay = 25;
    QCOMPARE(codeOf(addStore(books->database(), 1, gold)), u"DONE"_s);
    StoreRepository stores(books->database());
    const auto settings = valueOf(stores.settingsOf(valueOf(stores.byId(StoreId(1)))));
    QVERIFY(settings.gradeOn(BusinessDate::beginning()) == PosGrade::Gold);
    QCOMPARE(settings.settlementDayOn(BusinessDate::beginning()), 25);
}

void TestStoreRepository::aStoresFirstFreeId_followsThoseThatWereUsed()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(addStore(books->database(), 42, named(u"가"_s))), u"DONE"_s);
    const auto range = valueOf(IdAllocator(books->database()).take(StoreId(42), 1));
    QCOMPARE(range.first(), IdAllocator::firstIdOf(StoreId(42)) + 3);
}

void TestStoreRepository::names_areEqual_onlyWhenEveryCodePointIs()
{
    JANGBU_FRESH_BOOKS(books);
    const QStringList names { u"Cola"_s, u"cola"_s, u"Ｃｏｌａ"_s, u"Colá"_s, u"Cola\u200b"_s,
                              u"ß"_s,    u"ss"_s,   u"🍜"_s,        u"🍲"_s,    u"가"_s };
    qint64 number = 0;
    for (const QString& name : names)
        QCOMPARE(codeOf(addStore(books->database(), ++number, named(name))), u"DONE"_s);
    number = 0;
    StoreRepository stores(books->database());
    for (const QString& name : names)
        QCOMPARE(valueOf(stores.find(name))->id.value(), ++number);
    QVERIFY(!valueOf(stores.find(u"Cola "_s)));
    QVERIFY(!valueOf(stores.find(u"COLA"_s)));
    QVERIFY(!valueOf(stores.find(u"\u1100\u1161"_s)));
}

void TestStoreRepository::byName_takesAnyTextThatIsTheName()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(addStore(books->database(), 1, named(u"가게"_s))), u"DONE"_s);
    StoreRepository stores(books->database());
    const QString decomposed = u"가게"_s.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != u"가게"_s);
    QCOMPARE(valueOf(stores.byName(u"  "_s + decomposed + u' ')).id.value(), qint64(1));
    QCOMPARE(codeOf(stores.byName(u"가개"_s)), u"STORE_NOT_FOUND"_s);
    QCOMPARE(codeOf(stores.byName(u""_s)), u"STORE_NOT_FOUND"_s);
    QCOMPARE(codeOf(stores.byName(QString(256, u'가'))), u"STORE_NOT_FOUND"_s);
    QCOMPARE(codeOf(stores.byId(StoreId(2))), u"STORE_NOT_FOUND"_s);
}

void TestStoreRepository::stores_areListed_inCodePointOrder()
{
    JANGBU_FRESH_BOOKS(books);
    // UTF-16 units would put the emoji before the full-width letter.
    const QStringList ordered { u"A"_s, u"B"_s, u"a"_s, u"a b"_s, u"가"_s, u"Ａ"_s, u"🍜"_s };
    qint64 number = 100;
    for (const QString& name : ordered)
        QCOMPARE(codeOf(addStore(books->database(), --number, named(name))), u"DONE"_s);
    QStringList listed;
    for (const Store& store : valueOf(StoreRepository(books->database()).all()))
        listed.append(store.name);
    QCOMPARE(listed, ordered);
}

void TestStoreRepository::add_refusesATakenName_andATakenNumber_andWritesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    Database& database = books->database();
    QCOMPARE(codeOf(addStore(database, 1, named(u"가"_s))), u"DONE"_s);
    const auto sameName = addStore(database, 2, named(u"가"_s));
    QCOMPARE(codeOf(sameName), u"STORE_EXISTS"_s);
    QCOMPARE(sameName.error().values, QStringList { u"가"_s });
    QCOMPARE(codeOf(addStore(database, 1, named(u"나"_s))), u"STORE_NUMBER_TAKEN"_s);
    QCOMPARE(codeOf(addStore(database, 1, named(u"가"_s))), u"STORE_EXISTS"_s);
    QCOMPARE(valueOf(StoreRepository(database).all()).size(), 1);
    QCOMPARE(valueOf(database.selectInteger(u"SELECT COUNT(*) FROM store_setting"_s)), qint64(2));
    QCOMPARE(valueOf(database.selectInteger(u"SELECT COUNT(*) FROM id_counter"_s)), qint64(2));
}

void TestStoreRepository::update_changesNameZoneAndCutoff_only()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(addStore(books->database(), 1, named(u"가"_s))), u"DONE"_s);
    StoreRepository stores(books->database());
    Store store = valueOf(stores.byId(StoreId(1)));
    store.name = u"나"_s;
    store.time = StoreTime::of(u"Europe/Berlin"_s, 360).value();
    store.currency = Currency::fromCode(u"EUR"_s).value();
    store.menuVersion = 99;
    const auto updated = inTransaction(books->database(), [&] { return stores.update(store); });
    QCOMPARE(codeOf(updated), u"DONE"_s);
    const Store read = valueOf(stores.byId(StoreId(1)));
    QCOMPARE(read.name, u"나"_s);
    QCOMPARE(read.time.zone(), u"Europe/Berlin"_s);
    QCOMPARE(read.time.cutoffMinutes(), 360);
    QVERIFY(read.currency == Currency::won());
    QCOMPARE(read.menuVersion, qint64(1));
}

void TestStoreRepository::update_refusesATakenName()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(addStore(books->database(), 1, named(u"가"_s))), u"DONE"_s);
    QCOMPARE(codeOf(addStore(books->database(), 2, named(u"나"_s))), u"DONE"_s);
    StoreRepository stores(books->database());
    Store store = valueOf(stores.byId(StoreId(1)));
    QCOMPARE(codeOf(inTransaction(books->database(), [&] { return stores.update(store); })),
             u"DONE"_s);
    store.name = u"나"_s;
    QCOMPARE(codeOf(inTransaction(books->database(), [&] { return stores.update(store); })),
             u"STORE_EXISTS"_s);
    QCOMPARE(valueOf(stores.byId(StoreId(1))).name, u"가"_s);
}

void TestStoreRepository::settings_areReplacedAndRemoved_byTheirDate()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(addStore(books->database(), 1, named(u"가"_s))), u"DONE"_s);
    StoreRepository stores(books->database());
    const Store store = valueOf(stores.byId(StoreId(1)));
    const BusinessDate first(2026, 1, 1);
    const BusinessDate second(2026, 2, 1);
    const auto written = inTransaction(books->database(), [&]() -> Done {
        JANGBU_TRY(stores.putSetting(store.id, { DatedSetting::PosFee, first, 1 }));
        JANGBU_TRY(stores.putSetting(store.id, { DatedSetting::PosFee, first, 2 }));
        JANGBU_TRY(stores.putSetting(store.id, { DatedSetting::PosFee, second, 3 }));
        JANGBU_TRY(stores.putSetting(store.id, { DatedSetting::VatPpm, second, 4 }));
        return stores.removeSettingsFrom(store.id, DatedSetting::PosFee, second);
    });
    QCOMPARE(codeOf(written), u"DONE"_s);
    const auto settings = valueOf(stores.settingsOf(store));
    QCOMPARE(settings.posFeeOn(first), Money::ofMinor(2));
    QCOMPARE(settings.posFeeOn(second), Money::ofMinor(2));
    QCOMPARE(settings.vatPpmOn(second), qint64(4));
}

void TestStoreRepository::settings_thatMakeNoSense_areACorruption()
{
    JANGBU_FRESH_BOOKS(books);
    Database& database = books->database();
    QCOMPARE(codeOf(addStore(database, 1, named(u"가"_s))), u"DONE"_s);
    StoreRepository stores(database);
    const Store store = valueOf(stores.byId(StoreId(1)));
    QVERIFY(stores.settingsOf(store));
    QVERIFY(database.run(u"UPDATE store_setting SET value = 9 WHERE setting = 'GRADE'"_s));
    QCOMPARE(codeOf(stores.settingsOf(store)), u"STORAGE_CORRUPT"_s);
    QVERIFY(database.run(u"DELETE FROM store_setting WHERE setting = 'GRADE'"_s));
    QCOMPARE(codeOf(stores.settingsOf(store)), u"STORAGE_CORRUPT"_s);
    QVERIFY(database.run(u"UPDATE store SET zone = 'Mars/Olympus'"_s));
    QCOMPARE(codeOf(stores.all()), u"STORAGE_CORRUPT"_s);
}

void TestStoreRepository::closedEnds_areThoseOfClosedWindowsOfTheStore()
{
    JANGBU_FRESH_BOOKS(books);
    StoreRepository stores(books->database());
    const StoreId store(1);
    QCOMPARE(shown(valueOf(stores.lastClosedMonthEnd(store))), u"none"_s);
    QCOMPARE(shown(valueOf(stores.lastClosedEnd(store))), u"none"_s);
    addClosed(books->database(), store, Term::Month, 20260801, 20260901, true);
    addClosed(books->database(), store, Term::Month, 20260901, 20261001, true);
    addClosed(books->database(), store, Term::Month, 20261001, 20261101, false);
    addClosed(books->database(), StoreId(2), Term::Month, 20261101, 20261201, true);
    QCOMPARE(shown(valueOf(stores.lastClosedMonthEnd(store))), u"2026-10-01"_s);
    QCOMPARE(shown(valueOf(stores.lastClosedEnd(store))), u"2026-10-01"_s);
    addClosed(books->database(), store, Term::Week, 20260928, 20261005, true);
    addClosed(books->database(), store, Term::Day, 20261005, 20261006, true);
    addClosed(books->database(), store, Term::Day, 20261006, 20261007, false);
    QCOMPARE(shown(valueOf(stores.lastClosedMonthEnd(store))), u"2026-10-01"_s);
    QCOMPARE(shown(valueOf(stores.lastClosedEnd(store))), u"2026-10-06"_s);
}

void TestStoreRepository::touchMenu_countsOneChange_andRefusesAnUnknownStore()
{
    JANGBU_FRESH_BOOKS(books);
    QCOMPARE(codeOf(addStore(books->database(), 1, named(u"가"_s))), u"DONE"_s);
    QCOMPARE(codeOf(addStore(books->database(), 2, named(u"나"_s))), u"DONE"_s);
    StoreRepository stores(books->database());
    const auto touch = [&](qint64 store) {
        return inTransaction(books->database(), [&] { return stores.touchMenu(StoreId(store)); });
    };
    QCOMPARE(codeOf(touch(1)), u"DONE"_s);
    QCOMPARE(valueOf(stores.byId(StoreId(1))).menuVersion, qint64(2));
    QCOMPARE(valueOf(stores.byId(StoreId(2))).menuVersion, qint64(1));
    QCOMPARE(codeOf(touch(3)), u"STORE_NOT_FOUND"_s);
}

QTEST_GUILESS_MAIN(TestStoreRepository)
#include "tst_storerepository.moc"
