#include "core/store/feeschedule.h"

#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const StoreId here(7);
const StoreId elsewhere(8);

CardRate rateOf(std::optional<StoreId> store, CardKind kind, const QString& from, qint64 ppm,
                const QString& company = u"K"_s)
{
    return { store, company, kind, BusinessDate::fromIso(from).value(), Rate::ofPpm(ppm).value() };
}

} // namespace

class TestFeeSchedule final : public QObject {
    Q_OBJECT

private slots:
    void theMostSpecial_thenTheLatest_wins_data();
    void theMostSpecial_thenTheLatest_wins();
    void noRate_isKnown_forAnotherCompanyOrBeforeItsDate();
};

void TestFeeSchedule::theMostSpecial_thenTheLatest_wins_data()
{
    QTest::addColumn<qint64>("store");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("date");
    QTest::addColumn<qint64>("ppm");
    const auto row
        = [](const char* name, StoreId store, CardKind kind, const QString& date, qint64 ppm) {
              QTest::newRow(name) << store.value() << static_cast<int>(kind) << date << ppm;
          };
    row("from the beginning", here, CardKind::Credit, u"0001-01-01"_s, 4000);
    row("the day before", here, CardKind::Credit, u"2025-12-31"_s, 4000);
    row("a later rate, on its day", here, CardKind::Credit, u"2026-01-01"_s, 5000);
    row("one for the kind", here, CardKind::Debit, u"2026-01-01"_s, 3000);
    row("one for the kind, though older", here, CardKind::Debit, u"2026-06-30"_s, 3000);
    row("the store's, though for both kinds", here, CardKind::Debit, u"2026-07-01"_s, 2000);
    row("the store's for credit too", here, CardKind::Credit, u"2026-07-01"_s, 2000);
    row("the store's for the kind", here, CardKind::Debit, u"2026-08-01"_s, 1000);
    row("the store's for the kind, though older", here, CardKind::Debit, u"2026-10-01"_s, 1000);
    row("the store's for both, later", here, CardKind::Credit, u"2026-09-01"_s, 2500);
    row("another store, all stores' debit", elsewhere, CardKind::Debit, u"2026-10-01"_s, 3000);
    row("another store, all stores' credit", elsewhere, CardKind::Credit, u"2026-10-01"_s, 5000);
    row("an untold kind is credit", here, CardKind::None, u"2026-02-01"_s, 5000);
}

void TestFeeSchedule::theMostSpecial_thenTheLatest_wins()
{
    QFETCH(qint64, store);
    QFETCH(int, kind);
    QFETCH(QString, date);
    QFETCH(qint64, ppm);
    QList<CardRate> rates { rateOf({}, CardKind::None, u"0001-01-01"_s, 4000),
                            rateOf({}, CardKind::Debit, u"2025-12-31"_s, 3000),
                            rateOf({}, CardKind::None, u"2026-01-01"_s, 5000),
                            rateOf(here, CardKind::None, u"2026-07-01"_s, 2000),
                            rateOf(here, CardKind::Debit, u"2026-08-01"_s, 1000),
                            rateOf(here, CardKind::None, u"2026-09-01"_s, 2500) };
    for (int turn = 0; turn < 2; ++turn) {
        const FeeSchedule schedule(rates);
        const auto rate = schedule.rateFor(StoreId(store), u"K"_s, static_cast<CardKind>(kind),
                                           BusinessDate::fromIso(date).value());
        QVERIFY(rate);
        QCOMPARE(rate->ppm(), ppm);
        std::reverse(rates.begin(), rates.end());
    }
}

void TestFeeSchedule::noRate_isKnown_forAnotherCompanyOrBeforeItsDate()
{
    const FeeSchedule schedule({ rateOf({}, CardKind::Debit, u"2026-01-01"_s, 4000),
                                 rateOf(here, CardKind::None, u"2026-01-01"_s, 4000, u"H"_s) });
    const BusinessDate date(2026, 6, 1);
    QVERIFY(schedule.rateFor(here, u"K"_s, CardKind::Debit, date));
    QVERIFY(!schedule.rateFor(here, u"K"_s, CardKind::Debit, BusinessDate(2025, 12, 31)));
    QVERIFY(!schedule.rateFor(here, u"K"_s, CardKind::Credit, date));
    QVERIFY(!schedule.rateFor(here, u"k"_s, CardKind::Debit, date));
    QVERIFY(!schedule.rateFor(here, u"K "_s, CardKind::Debit, date));
    QVERIFY(schedule.rateFor(here, u"H"_s, CardKind::Credit, date));
    QVERIFY(!schedule.rateFor(elsewhere, u"H"_s, CardKind::Credit, date));
    QVERIFY(!FeeSchedule().rateFor(here, u"K"_s, CardKind::Credit, date));
}

QTEST_GUILESS_MAIN(TestFeeSchedule)
#include "tst_feeschedule.moc"
