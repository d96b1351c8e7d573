#include "core/store/store.h"
#include "core/store/storesettings.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

using Entry = StoreSettings::Entry;

const auto always = BusinessDate::beginning();

BusinessDate dateOf(const QString& iso)
{
    return BusinessDate::fromIso(iso).value();
}

Entry gradeFrom(BusinessDate from, PosGrade grade)
{
    return { DatedSetting::Grade, from, static_cast<qint64>(grade) };
}

Entry dayFrom(const QString& from, int day)
{
    return { DatedSetting::SettlementDay, dateOf(from), day };
}

/// Bronze, with the settlement day 1 unless told otherwise.
StoreSettings settings(const QList<Entry>& entries, const QString& currency = u"KRW"_s)
{
    QList<Entry> all { gradeFrom(always, PosGrade::Bronze), dayFrom(u"0001-01-01"_s, 1) };
    return StoreSettings(*Currency::fromCode(currency), all + entries);
}

QString shown(const std::optional<Window>& window)
{
    return window ? window->start.toIso() + u'/' + window->end.toIso() : u"none"_s;
}

} // namespace

class TestStoreSettings final : public QObject {
    Q_OBJECT

private slots:
    void eachSetting_holdsFromItsDateOn();
    void eachSettingsWord_isReadBack();
    void knows_whichEntriesArePossible_data();
    void knows_whichEntriesArePossible();
    void posFee_isTheGradesForWonOnly_untilSet();
    void vatRate_dependsOnTheCurrency_untilSet();
    void vat_isRoundedHalfAwayFromZero_data();
    void vat_isRoundedHalfAwayFromZero();
    void vat_goesByTheRateOfTheDate();
    void month_endsOnTheSameDayOfTheNextMonth_data();
    void month_endsOnTheSameDayOfTheNextMonth();
    void month_startsOnNoOtherDay();
    void months_followEachOther_acrossAChangeOfDay_data();
    void months_followEachOther_acrossAChangeOfDay();
    void month_isFoundFromAnyOfItsDates();
    void month_atTheEdgesOfTime_isStillAWindow();
    void windows_ofADayAndAWeek_areThoseOfStatistics();
};

void TestStoreSettings::eachSetting_holdsFromItsDateOn()
{
    const auto changed = settings({ gradeFrom(dateOf(u"2026-11-21"_s), PosGrade::Gold),
                                    gradeFrom(dateOf(u"2025-03-01"_s), PosGrade::Silver),
                                    dayFrom(u"2026-02-15"_s, 15) });
    QVERIFY(changed.gradeOn(always) == PosGrade::Bronze);
    QVERIFY(changed.gradeOn(dateOf(u"2025-02-28"_s)) == PosGrade::Bronze);
    QVERIFY(changed.gradeOn(dateOf(u"2025-03-01"_s)) == PosGrade::Silver);
    QVERIFY(changed.gradeOn(dateOf(u"2026-11-20"_s)) == PosGrade::Silver);
    QVERIFY(changed.gradeOn(dateOf(u"2026-11-21"_s)) == PosGrade::Gold);
    QVERIFY(changed.gradeOn(BusinessDate(9999, 12, 31)) == PosGrade::Gold);
    QCOMPARE(changed.settlementDayOn(dateOf(u"2026-02-14"_s)), 1);
    QCOMPARE(changed.settlementDayOn(dateOf(u"2026-02-15"_s)), 15);
}

void TestStoreSettings::eachSettingsWord_isReadBack()
{
    const QStringList words { u"GRADE"_s, u"SETTLEMENT_DAY"_s, u"VAT_PPM"_s, u"POS_FEE"_s };
    for (const QString& word : words)
        QCOMPARE(wordOf(datedSettingFrom(word).value()), word);
    QVERIFY(!datedSettingFrom(u"grade"_s));
}

void TestStoreSettings::knows_whichEntriesArePossible_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* name, DatedSetting setting, const QString& from, qint64 value,
                        bool possible) {
        QTest::newRow(name) << static_cast<int>(setting) << from << value << possible;
    };
    const QString anyDate = u"2026-11-21"_s;
    row("gold", DatedSetting::Grade, anyDate, 2, true);
    row("no such grade", DatedSetting::Grade, anyDate, 3, false);
    row("a negative grade", DatedSetting::Grade, anyDate, -1, false);
    row("day 5 from a 5th", DatedSetting::SettlementDay, u"2026-11-05"_s, 5, true);
    row("day 5 from another day", DatedSetting::SettlementDay, u"2026-11-06"_s, 5, false);
    row("day 5 from the beginning", DatedSetting::SettlementDay, u"0001-01-01"_s, 5, true);
    row("day 6", DatedSetting::SettlementDay, u"0001-01-01"_s, 6, false);
    row("a day past 32 bits", DatedSetting::SettlementDay, u"0001-01-01"_s, (1LL << 32) + 5, false);
    row("all is tax", DatedSetting::VatPpm, anyDate, 1'000'000, true);
    row("more than all is tax", DatedSetting::VatPpm, anyDate, 1'000'001, false);
    row("no POS fee", DatedSetting::PosFee, anyDate, 0, true);
    row("a negative POS fee", DatedSetting::PosFee, anyDate, -1, false);
}

void TestStoreSettings::knows_whichEntriesArePossible()
{
    QFETCH(int, setting);
    QFETCH(QString, from);
    QFETCH(qint64, value);
    QFETCH(bool, possible);
    const Entry entry { static_cast<DatedSetting>(setting), dateOf(from), value };
    QCOMPARE(StoreSettings::isPossible(entry), possible);
}

void TestStoreSettings::posFee_isTheGradesForWonOnly_untilSet()
{
    const Entry gold = gradeFrom(dateOf(u"2026-06-01"_s), PosGrade::Gold);
    const Entry set { DatedSetting::PosFee, dateOf(u"2026-09-01"_s), 1234 };
    const auto won = settings({ gold, set });
    QCOMPARE(won.posFeeOn(dateOf(u"2026-05-31"_s)), Money::ofMinor(15'000));
    QCOMPARE(won.posFeeOn(dateOf(u"2026-06-01"_s)), Money::ofMinor(30'000));
    QCOMPARE(won.posFeeOn(dateOf(u"2026-09-01"_s)), Money::ofMinor(1234));
    const auto dollars = settings({ gold, set }, u"USD"_s);
    QCOMPARE(dollars.posFeeOn(dateOf(u"2026-08-31"_s)), Money());
    QCOMPARE(dollars.posFeeOn(dateOf(u"2026-09-01"_s)), Money::ofMinor(1234));
}

void TestStoreSettings::vatRate_dependsOnTheCurrency_untilSet()
{
    const Entry set { DatedSetting::VatPpm, dateOf(u"2026-01-01"_s), 190'000 };
    QCOMPARE(settings({ set }).vatPpmOn(dateOf(u"2025-12-31"_s)), qint64(100'000));
    QCOMPARE(settings({ set }).vatPpmOn(dateOf(u"2026-01-01"_s)), qint64(190'000));
    QCOMPARE(settings({ set }, u"EUR"_s).vatPpmOn(dateOf(u"2025-12-31"_s)), qint64(0));
    QCOMPARE(settings({ set }, u"EUR"_s).vatPpmOn(dateOf(u"2026-01-01"_s)), qint64(190'000));
}

void TestStoreSettings::vat_isRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("taxable");
    QTest::addColumn<qint64>("vat");
    const auto row = [](qint64 ppm, qint64 taxable, qint64 vat) {
        QTest::addRow("%lld at %lld ppm", taxable, ppm) << ppm << taxable << vat;
    };
    row(100'000, 0, 0);
    row(100'000, 1, 0);
    row(100'000, 5, 0);
    row(100'000, 6, 1);
    row(100'000, 1000, 91);
    row(100'000, 4500, 409);
    row(100'000, 6000, 545);
    row(100'000, 8000, 727);
    row(100'000, 15'000, 1364);
    row(100'000, 9'000'000'000'000'000, 818'181'818'181'818);
    row(0, 15'000, 0);
    row(190'000, 119, 19);
    row(250'000, 2, 0); // 0.4
    row(250'000, 3, 1); // 0.6
    row(1'000'000, 1, 1); // Exactly a half.
    row(1'000'000, 5, 3);
    row(600'000, 4, 2); // 1.5
    row(600'000, 12, 5); // 4.5
}

void TestStoreSettings::vat_isRoundedHalfAwayFromZero()
{
    QFETCH(qint64, ppm);
    QFETCH(qint64, taxable);
    QFETCH(qint64, vat);
    const auto taxed = settings({ { DatedSetting::VatPpm, always, ppm } });
    const auto date = dateOf(u"2026-11-21"_s);
    QCOMPARE(taxed.vatInside(Money::ofMinor(taxable), date), Money::ofMinor(vat));
    QCOMPARE(taxed.vatInside(Money::ofMinor(-taxable), date), Money::ofMinor(-vat));
}

void TestStoreSettings::vat_goesByTheRateOfTheDate()
{
    const auto changed = settings({ { DatedSetting::VatPpm, dateOf(u"2026-07-01"_s), 0 } });
    QCOMPARE(changed.vatInside(Money::ofMinor(1100), dateOf(u"2026-06-30"_s)), Money::ofMinor(100));
    QCOMPARE(changed.vatInside(Money::ofMinor(1100), dateOf(u"2026-07-01"_s)), Money());
}

void TestStoreSettings::month_endsOnTheSameDayOfTheNextMonth_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    for (const int day : settlementDays) {
        const QString dayText = u"-%1"_s.arg(day, 2, 10, QLatin1Char('0'));
        const auto row = [&](const char* what, const QString& start, const QString& end) {
            QTest::addRow("day %d, %s", day, what) << day << start + dayText << end + dayText;
        };
        row("31 days", u"2026-10"_s, u"2026-11"_s);
        row("30 days", u"2026-11"_s, u"2026-12"_s);
        row("over the year's end", u"2026-12"_s, u"2027-01"_s);
        row("February", u"2026-02"_s, u"2026-03"_s);
        row("29 February", u"2028-02"_s, u"2028-03"_s);
        row("no 29 February in 2100", u"2100-02"_s, u"2100-03"_s);
    }
}

void TestStoreSettings::month_endsOnTheSameDayOfTheNextMonth()
{
    QFETCH(int, day);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const auto monthly = settings({ dayFrom(u"0001-01-01"_s, day) });
    const auto window = monthly.settlementWindow(Term::Month, dateOf(start));
    QCOMPARE(shown(window), start + u'/' + end);
    for (auto date = window->start; date < window->end; date = date.addDays(1))
        QVERIFY(monthly.settlementMonthHolding(date) == *window);
    QVERIFY(monthly.settlementMonthHolding(window->end) != *window);
    QVERIFY(monthly.settlementMonthHolding(window->start.addDays(-1)) != *window);
}

void TestStoreSettings::month_startsOnNoOtherDay()
{
    for (const int day : settlementDays) {
        const auto monthly = settings({ dayFrom(u"0001-01-01"_s, day) });
        const auto end = dateOf(u"2028-04-01"_s);
        for (auto date = dateOf(u"2028-01-01"_s); date < end; date = date.addDays(1))
            QCOMPARE(monthly.settlementMonthFrom(date).has_value(), date.day() == day);
    }
}

void TestStoreSettings::months_followEachOther_acrossAChangeOfDay_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("ends");
    const auto row
        = [](const char* name, const QStringList& changes, const QString& first,
             const QStringList& ends) { QTest::newRow(name) << changes << first << ends; };
    row("later in the month", { u"2026-11-05"_s }, u"2026-10-01"_s,
        { u"2026-11-01"_s, u"2026-11-05"_s, u"2026-12-05"_s });
    row("much later in the month", { u"2026-11-25"_s }, u"2026-10-01"_s,
        { u"2026-11-01"_s, u"2026-11-25"_s, u"2026-12-25"_s });
    row("earlier in the month", { u"2026-01-25"_s, u"2026-12-01"_s }, u"2026-10-25"_s,
        { u"2026-11-25"_s, u"2026-12-01"_s, u"2027-01-01"_s });
    row("over the year's end", { u"2026-01-20"_s, u"2027-01-05"_s }, u"2026-11-20"_s,
        { u"2026-12-20"_s, u"2027-01-05"_s, u"2027-02-05"_s });
    row("over 29 February", { u"2028-01-25"_s, u"2028-03-01"_s }, u"2028-01-25"_s,
        { u"2028-02-25"_s, u"2028-03-01"_s, u"2028-04-01"_s });
    row("to the same day", { u"2026-11-01"_s }, u"2026-10-01"_s,
        { u"2026-11-01"_s, u"2026-12-01"_s });
    row("twice in a row", { u"2026-11-05"_s, u"2026-11-10"_s }, u"2026-10-01"_s,
        { u"2026-11-01"_s, u"2026-11-05"_s, u"2026-11-10"_s, u"2026-12-10"_s });
}

void TestStoreSettings::months_followEachOther_acrossAChangeOfDay()
{
    QFETCH(QStringList, changes);
    QFETCH(QString, first);
    QFETCH(QStringList, ends);
    QList<Entry> entries;
    for (const QString& from : changes)
        entries.append(dayFrom(from, dateOf(from).day()));
    const auto changed = settings(entries);
    QString start = first;
    for (const QString& end : ends) {
        const auto window = changed.settlementMonthFrom(dateOf(start));
        QCOMPARE(shown(window), start + u'/' + end);
        for (auto date = window->start; date < window->end; date = date.addDays(1)) {
            QVERIFY(changed.settlementMonthHolding(date) == *window);
            QCOMPARE(changed.settlementMonthFrom(date).has_value(), date == window->start);
        }
        start = end;
    }
}

void TestStoreSettings::month_isFoundFromAnyOfItsDates()
{
    const auto monthly = settings({ dayFrom(u"0001-01-01"_s, 25) });
    QCOMPARE(shown(monthly.settlementMonthHolding(dateOf(u"2027-01-01"_s))),
             u"2026-12-25/2027-01-25"_s);
    QCOMPARE(shown(monthly.settlementMonthHolding(dateOf(u"2028-02-29"_s))),
             u"2028-02-25/2028-03-25"_s);
}

void TestStoreSettings::month_atTheEdgesOfTime_isStillAWindow()
{
    const auto monthly = settings({ dayFrom(u"0001-01-01"_s, 5) });
    QCOMPARE(shown(monthly.settlementMonthHolding(always)), u"0001-01-01/0001-01-05"_s);
    QCOMPARE(shown(monthly.settlementMonthHolding(dateOf(u"0001-01-05"_s))),
             u"0001-01-05/0001-02-05"_s);
    QCOMPARE(shown(monthly.settlementMonthHolding(BusinessDate(9999, 12, 31))),
             u"9999-12-05/9999-12-31"_s);
    QCOMPARE(shown(monthly.settlementMonthFrom(BusinessDate(9999, 11, 5))),
             u"9999-11-05/9999-12-05"_s);
}

void TestStoreSettings::windows_ofADayAndAWeek_areThoseOfStatistics()
{
    const auto any = settings({ dayFrom(u"0001-01-01"_s, 10) });
    QCOMPARE(shown(any.settlementWindow(Term::Day, dateOf(u"2028-02-29"_s))),
             u"2028-02-29/2028-03-01"_s);
    QCOMPARE(shown(any.settlementWindow(Term::Week, dateOf(u"2026-11-16"_s))),
             u"2026-11-16/2026-11-23"_s);
    QCOMPARE(shown(any.settlementWindow(Term::Week, dateOf(u"2026-11-17"_s))), u"none"_s);
    QCOMPARE(shown(any.settlementWindow(Term::Month, dateOf(u"2026-11-01"_s))), u"none"_s);
    QCOMPARE(shown(any.settlementWindow(Term::Day, BusinessDate(9999, 11, 30))),
             u"9999-11-30/9999-12-01"_s);
    QCOMPARE(shown(any.settlementWindow(Term::Day, BusinessDate(9999, 12, 31))), u"none"_s);
    QCOMPARE(shown(any.settlementWindow(Term::Week, BusinessDate(9999, 12, 27))), u"none"_s);
}

QTEST_GUILESS_MAIN(TestStoreSettings)
#include "tst_storesettings.moc"
