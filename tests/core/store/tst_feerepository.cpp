#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const StoreId shop(7);
const BusinessDate anyDate(2026, 11, 21);

QString shown(const FeeSchedule& schedule)
{
    QStringList rates;
    for (const CardRate& rate : schedule.rates()) {
        rates.append(u"%1 %2 %3 %4 %5"_s.arg(rate.store ? rate.store->value() : 0)
                         .arg(rate.company)
                         .arg(static_cast<int>(rate.kind))
                         .arg(rate.from.toIso())
                         .arg(rate.rate.ppm()));
    }
    return rates.join(u", "_s);
}

void put(Database& database, const CardRate& rate)
{
    QCOMPARE(codeOf(inTransaction(database, [&] { return FeeRepository(database).put(rate); })),
             u"DONE"_s);
}

void addFirstRates(Database& database)
{
    const auto added
        = inTransaction(database, [&] { return FeeRepository(database).addFirstRates(); });
    QCOMPARE(codeOf(added), u"DONE"_s);
}

const QString firstRates = u"0 H 0 0001-01-01 6000, 0 K 0 0001-01-01 4000, 0 S 0 0001-01-01 8000"_s;

} // namespace

class TestFeeRepository final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void firstRates_holdFromTheBeginning_andAreAddedOnce();
    void firstRates_keepWhatAnOwnerHasPutInTheirPlace();
    void rates_areReadAsTheyWerePut();
    void aRate_ofTheSameKey_isCorrected();
    void companies_areEqual_onlyWhenEveryCodePointIs();
};

void TestFeeRepository::firstRates_holdFromTheBeginning_andAreAddedOnce()
{
    JANGBU_FRESH_BOOKS(books);
    FeeRepository fees(books->database());
    QCOMPARE(shown(valueOf(fees.schedule())), QString());
    addFirstRates(books->database());
    addFirstRates(books->database());
    QCOMPARE(shown(valueOf(fees.schedule())), firstRates);
}

void TestFeeRepository::firstRates_keepWhatAnOwnerHasPutInTheirPlace()
{
    JANGBU_FRESH_BOOKS(books);
    put(books->database(),
        { {}, u"K"_s, CardKind::None, BusinessDate::beginning(), *Rate::ofPpm(1) });
    addFirstRates(books->database());
    const auto schedule = valueOf(FeeRepository(books->database()).schedule());
    QCOMPARE(schedule.rates().size(), 3);
    QCOMPARE(schedule.rateFor(shop, u"K"_s, CardKind::Credit, anyDate)->ppm(), qint64(1));
}

void TestFeeRepository::rates_areReadAsTheyWerePut()
{
    JANGBU_FRESH_BOOKS(books);
    put(books->database(), { shop, u"비씨"_s, CardKind::Debit, anyDate, *Rate::ofPpm(9000) });
    put(books->database(), { {}, u"비씨"_s, CardKind::Credit, anyDate, *Rate::ofPpm(1'000'000) });
    QCOMPARE(shown(valueOf(FeeRepository(books->database()).schedule())),
             u"0 비씨 1 2026-11-21 1000000, 7 비씨 2 2026-11-21 9000"_s);
}

void TestFeeRepository::aRate_ofTheSameKey_isCorrected()
{
    JANGBU_FRESH_BOOKS(books);
    for (const qint64 ppm : { 100, 200 })
        put(books->database(), { shop, u"K"_s, CardKind::None, anyDate, *Rate::ofPpm(ppm) });
    QCOMPARE(shown(valueOf(FeeRepository(books->database()).schedule())),
             u"7 K 0 2026-11-21 200"_s);
}

void TestFeeRepository::companies_areEqual_onlyWhenEveryCodePointIs()
{
    JANGBU_FRESH_BOOKS(books);
    const QStringList companies { u"K"_s, u"k"_s, u"Ｋ"_s, u"K\u0301"_s, u"💳"_s, u"💰"_s };
    qint64 ppm = 0;
    for (const QString& company : companies)
        put(books->database(), { {}, company, CardKind::None, anyDate, *Rate::ofPpm(++ppm) });
    const auto schedule = valueOf(FeeRepository(books->database()).schedule());
    ppm = 0;
    for (const QString& company : companies)
        QCOMPARE(schedule.rateFor(shop, company, CardKind::Debit, anyDate)->ppm(), ++ppm);
}

QTEST_GUILESS_MAIN(TestFeeRepository)
#include "tst_feerepository.moc"
