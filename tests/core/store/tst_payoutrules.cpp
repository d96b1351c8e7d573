#include "core/store/payoutrules.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const StoreId shop(7);
const StoreId otherShop(8);

BusinessDate date(const QString& iso)
{
    return BusinessDate::fromIso(iso).value();
}

PayoutRule ruleOfDays(int days)
{
    return { .days = days };
}

PayoutPlan planOf(const QList<PayoutRule>& rules, const QList<PayoutDate>& dates = {})
{
    return PayoutPlan(shop, BankCalendar::korean(), rules, dates);
}

} // namespace

class TestPayoutRules final : public QObject {
    Q_OBJECT

private slots:
    void salesArePaidOn_data()
    {
        QTest::addColumn<PayoutBase>("base");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("sale");
        QTest::addColumn<QString>("pay");
        const auto row = [](PayoutBase base, int days, const QString& sale, const QString& pay) {
            const char* model = base == PayoutBase::SaleDate ? "A" : "B";
            QTest::addRow("%s %d %s", model, days, qPrintable(sale)) << base << days << sale << pay;
        };
        const PayoutBase a = PayoutBase::SaleDate;
        const PayoutBase b = PayoutBase::NextCountingDay;
        row(a, 3, u"2025-01-22"_s, u"2025-01-31"_s); // Seollal, with a holiday declared late.
        row(a, 3, u"2025-01-23"_s, u"2025-02-03"_s);
        row(a, 3, u"2025-01-24"_s, u"2025-02-04"_s);
        row(a, 3, u"2025-01-27"_s, u"2025-02-04"_s);
        row(a, 3, u"2025-01-30"_s, u"2025-02-04"_s);
        row(b, 3, u"2025-02-09"_s, u"2025-02-13"_s); // A Sunday.
        row(b, 3, u"2023-11-25"_s, u"2023-11-30"_s); // A Saturday.
        row(a, 2, u"2026-11-20"_s, u"2026-11-24"_s); // Friday, Tuesday.
        row(a, 2, u"2026-11-21"_s, u"2026-11-24"_s); // Saturday, Tuesday.
        row(a, 2, u"2025-10-02"_s, u"2025-10-13"_s); // Chuseok.
        row(a, 2, u"2026-02-13"_s, u"2026-02-20"_s);
        row(a, 2, u"2026-04-30"_s, u"2026-05-06"_s);
        row(a, 2, u"2026-07-16"_s, u"2026-07-21"_s);
        row(a, 2, u"2026-09-23"_s, u"2026-09-29"_s);
        row(a, 2, u"2026-12-31"_s, u"2027-01-05"_s);
        row(b, 2, u"2026-11-21"_s, u"2026-11-25"_s); // Saturday: from Monday, Wednesday.
        row(b, 2, u"2026-11-20"_s, u"2026-11-24"_s); // A business day: as in model A.
        row(a, 0, u"2026-11-20"_s, u"2026-11-20"_s);
        row(a, 0, u"2026-11-21"_s, u"2026-11-23"_s); // Banks are shut: the next they work on.
    }
    void salesArePaidOn()
    {
        QFETCH(PayoutBase, base);
        QFETCH(int, days);
        QFETCH(QString, sale);
        QFETCH(QString, pay);
        const PayoutRule rule { .days = days, .base = base };
        QCOMPARE(rule.payDate(BankCalendar::korean(), date(sale)).toIso(), pay);
    }

    void presetsPayOn_data()
    {
        QTest::addColumn<PayoutPreset>("preset");
        QTest::addColumn<QString>("sale");
        QTest::addColumn<QString>("pay");
        const auto row = [](const char* name, PayoutPreset preset, const QString& sale,
                            const QString& pay) { QTest::newRow(name) << preset << sale << pay; };
        row("standard", PayoutPreset::Standard, u"2026-11-19"_s, u"2026-11-23"_s);
        row("slips, Sunday", PayoutPreset::NextDaySlips, u"2026-11-22"_s, u"2026-11-25"_s);
        row("bc, onto a Saturday", PayoutPreset::Bc, u"2026-11-19"_s, u"2026-11-21"_s);
        row("bc, onto a Sunday", PayoutPreset::Bc, u"2026-11-20"_s, u"2026-11-22"_s);
        row("bc, holidays delay", PayoutPreset::Bc, u"2026-09-23"_s, u"2026-09-28"_s);
        row("samsung, onto a Saturday", PayoutPreset::Samsung, u"2026-11-19"_s, u"2026-11-23"_s);
        row("samsung, over one", PayoutPreset::Samsung, u"2026-11-20"_s, u"2026-11-23"_s);
        row("samsung, within a week", PayoutPreset::Samsung, u"2026-11-17"_s, u"2026-11-19"_s);
    }
    void presetsPayOn()
    {
        QFETCH(PayoutPreset, preset);
        QFETCH(QString, sale);
        QFETCH(QString, pay);
        QCOMPARE(ruleOf(preset).payDate(BankCalendar::korean(), date(sale)).toIso(), pay);
    }

    void theMostSpecialRuleWins_thenTheLatest()
    {
        PayoutRule all = ruleOfDays(3);
        PayoutRule company = ruleOfDays(4);
        company.company = u"K"_s;
        PayoutRule companyLater = ruleOfDays(5);
        companyLater.company = u"K"_s;
        companyLater.from = date(u"2026-07-01"_s);
        PayoutRule own = ruleOfDays(6);
        own.store = shop;
        PayoutRule ownCompany = ruleOfDays(7);
        ownCompany.store = shop;
        ownCompany.company = u"K"_s;
        ownCompany.from = date(u"2026-10-01"_s);
        PayoutRule foreign = ruleOfDays(9);
        foreign.store = otherShop;

        const BusinessDate june = date(u"2026-06-30"_s);
        const BusinessDate july = date(u"2026-07-01"_s);
        const BusinessDate october = date(u"2026-10-01"_s);
        const auto days = [](const PayoutPlan& plan, const QString& name, BusinessDate sale) {
            return plan.ruleFor(name, sale).days;
        };
        QCOMPARE(days(planOf({ foreign }), u"K"_s, june), 2); // The standard terms.
        const PayoutPlan common = planOf({ companyLater, company, foreign, all });
        QCOMPARE(days(common, u"S"_s, june), 3);
        QCOMPARE(days(common, u"K"_s, june), 4);
        QCOMPARE(days(common, u"K"_s, july), 5);
        const PayoutPlan special = planOf({ ownCompany, own, companyLater, company, all });
        QCOMPARE(days(special, u"K"_s, july), 6);
        QCOMPARE(days(special, u"S"_s, july), 6);
        QCOMPARE(days(special, u"K"_s, october), 7);
    }

    void aDateSetByHand_goesBeforeEveryRule()
    {
        const BusinessDate sale = date(u"2026-02-13"_s);
        const BusinessDate early = date(u"2026-02-16"_s);
        const PayoutPlan plan
            = planOf({}, { { shop, u"K"_s, sale, early }, { otherShop, u"S"_s, sale, early } });
        QCOMPARE(plan.payDate(u"K"_s, sale), early);
        QCOMPARE(plan.payDate(u"S"_s, sale), date(u"2026-02-20"_s));
        QCOMPARE(plan.payDate(u"K"_s, sale.addDays(-1)), date(u"2026-02-19"_s));
    }

    void noEarlierSaleIsPaidThen()
    {
        PayoutRule slow { .days = 60, .base = PayoutBase::NextCountingDay };
        slow.company = u"K"_s;
        const BusinessDate by = date(u"2026-03-02"_s);
        const PayoutPlan plan
            = planOf({ slow },
                     { { shop, u"S"_s, date(u"2020-01-02"_s), date(u"2026-03-05"_s) },
                       { shop, u"H"_s, date(u"2019-01-02"_s), date(u"2026-03-01"_s) } });
        const BusinessDate first = plan.firstSaleFor(by);
        QCOMPARE(first, date(u"2020-01-02"_s));
        for (BusinessDate sale(2024, 1, 1); sale < by; sale = sale.addDays(1)) {
            for (const QString& company : { u"K"_s, u"H"_s }) {
                if (plan.payDate(company, sale) >= by)
                    QVERIFY(planOf({ slow }).firstSaleFor(by) <= sale);
            }
        }
        QCOMPARE(planOf({}).firstSaleFor(BusinessDate::beginning()), BusinessDate::beginning());
    }
};

QTEST_APPLESS_MAIN(TestPayoutRules)
#include "tst_payoutrules.moc"
