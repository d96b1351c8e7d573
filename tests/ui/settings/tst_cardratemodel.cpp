#include "tests/ui/support/stage.h"
#include "ui/formats.h"
#include "ui/settings/cardratemodel.h"
#include "ui/settings/ratefield.h"
#include "ui/settings/storestable.h"

#include <QAbstractItemModelTester>

namespace jangbu::test {

using namespace Qt::StringLiterals;

using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestCardRateModel final : public QObject {
    Q_OBJECT

private slots:
    void rows_sayWhatHolds_andWhatComes();
    void rates_areReadAndWritten_exactly();
    void stores_areListed();
};

namespace {

const BusinessDate today(2026, 11, 21);

RateStep step(const QString& from, qint64 ppm)
{
    return { *BusinessDate::fromIso(from), *Rate::ofPpm(ppm) };
}

} // namespace

void TestCardRateModel::rows_sayWhatHolds_andWhatComes()
{
    useLanguage(Language::English);
    const ui::Formats formats(Language::English);
    ui::CardRateModel model(formats);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    CompanyRates hyundai;
    hyundai.company = u"Hyundai"_s;
    hyundai.credit
        = { step(u"2022-01-31"_s, 8000), step(u"2025-02-14"_s, 6000), step(u"2027-01-01"_s, 5500) };
    hyundai.debit
        = { { BusinessDate::beginning(), *Rate::ofPpm(3500) }, step(u"2027-01-01"_s, 3000) };
    CompanyRates none;
    none.company = u"None"_s;
    model.setRates({ hyundai, none }, today);
    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ui::CardRateModel::Credit), u"0.60%"_s);
    QCOMPARE(text(0, ui::CardRateModel::Debit), u"0.35%"_s);
    QCOMPARE(text(0, ui::CardRateModel::From), u"2025-02-14"_s);
    QCOMPARE(text(0, ui::CardRateModel::Upcoming), u"From 2027-01-01: 0.55% / 0.30%"_s);
    QCOMPARE(text(1, ui::CardRateModel::Credit), u"–"_s);
    QCOMPARE(text(1, ui::CardRateModel::Upcoming), QString());
    QCOMPARE(model.rowOf(u"None"_s), 1);
    QCOMPARE(model.rowOf(u"Lotte"_s), -1);
    useLanguage(Language::Korean);
}

void TestCardRateModel::rates_areReadAndWritten_exactly()
{
    const auto ppmOf = [](const QString& text) {
        const auto rate = ui::RateField::typed(text);
        return rate ? rate->ppm() : -1;
    };
    QCOMPARE(ppmOf(u"0.4"_s), 4000);
    QCOMPARE(ppmOf(u"1.15"_s), 11'500);
    QCOMPARE(ppmOf(u".5"_s), 5000);
    QCOMPARE(ppmOf(u"0.0001"_s), 1);
    QCOMPARE(ppmOf(u"100"_s), 1'000'000);
    QCOMPARE(ppmOf(u"100.0001"_s), -1);
    QCOMPARE(ppmOf(u"0.00001"_s), -1);
    QCOMPARE(ppmOf(u""_s), -1);
    QCOMPARE(ppmOf(u"."_s), -1);
    QCOMPARE(ppmOf(u"１"_s), -1);
    QCOMPARE(ui::RateField::written(*Rate::ofPpm(4000)), u"0.40"_s);
    QCOMPARE(ui::RateField::written(*Rate::ofPpm(8125)), u"0.8125"_s);
    for (qint64 ppm = 0; ppm <= Rate::whole; ppm += 37)
        QCOMPARE(ppmOf(ui::RateField::written(*Rate::ofPpm(ppm))), ppm);
}

void TestCardRateModel::stores_areListed()
{
    const ui::Formats formats(Language::Korean);
    ui::StoresTable model(formats);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const Store store { StoreId(7), u"온기식당"_s, Currency::won(),
                        *StoreTime::of(u"Asia/Seoul"_s, 360) };
    const StoreSettings settings(Currency::won(),
                                 { { DatedSetting::Grade, BusinessDate::beginning(), 2 },
                                   { DatedSetting::SettlementDay, BusinessDate::beginning(), 5 } });
    model.setStores({ { store, settings, today } });
    QCOMPARE(model.rowOf(StoreId(7)), 0);
    QCOMPARE(model.rowOf(StoreId(8)), -1);
    QCOMPARE(model.index(0, ui::StoresTable::Name).data().toString(), u"온기식당"_s);
    QCOMPARE(model.index(0, ui::StoresTable::DayCutoff).data().toString(), u"06:00"_s);
    QCOMPARE(model.index(0, ui::StoresTable::Currency).data().toString(), u"KRW"_s);
}

} // namespace jangbu::test

JANGBU_UI_TEST_MAIN(jangbu::test::TestCardRateModel)
#include "tst_cardratemodel.moc"
