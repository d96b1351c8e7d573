#include "core/settlement/vatdays.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate start(2026, 7, 1);

QList<StoreSettings::Entry> firstSettings()
{
    return { { DatedSetting::Grade, BusinessDate::beginning(), 0 },
             { DatedSetting::SettlementDay, BusinessDate::beginning(), 1 } };
}

QList<BookMonth> monthsOf(const VatDays& days)
{
    QList<BookMonth> months;
    for (const Window& window : TaxPeriod::from(u"2026Q3")->months()) {
        BookMonth month { window };
        month.vatOnce = days.once(window);
        months.append(month);
    }
    return months;
}

BookSettlement settlementOf(const VatDays& days, BusinessDate from, BusinessDate to)
{
    const Window window { from, to };
    return { window, false, days.once(window) };
}

QString shown(const VatDifference& difference)
{
    return u"rounding %1 rates %2 outside %3 kept %4"_s.arg(difference.rounding.minor())
        .arg(difference.rates.minor())
        .arg(difference.outside.minor())
        .arg(difference.kept.minor());
}

} // namespace

class TestVatDays final : public QObject {
    Q_OBJECT

private slots:
    void taxFreeAmounts_areSharedOut_data()
    {
        QTest::addColumn<qint64>("taxFree");
        QTest::addColumn<QList<qint64>>("parts");
        QTest::addColumn<QList<qint64>>("shares");
        const auto row = [](const char* name, qint64 taxFree, const QList<qint64>& parts,
                            const QList<qint64>& shares) {
            QTest::newRow(name) << taxFree << parts << shares;
        };
        row("one part", 3000, { 10'000 }, { 3000 });
        row("nothing", 0, { 1, 2 }, { 0, 0 });
        row("everything", 3, { 1, 2 }, { 1, 2 });
        row("the remainder comes late", 1, { 1, 1, 1 }, { 0, 0, 1 });
        row("by halves", 5, { 5, 5 }, { 2, 3 });
        row("a part of 0", 7, { 0, 10, 0 }, { 0, 7, 0 });
        row("a trade of 0", 0, { 0 }, { 0 });
        row("no part", 0, {}, {});
        row("the largest trade", 999'999'999'999'999, { 333'333'333'333'333, 666'666'666'666'667 },
            { 333'333'333'333'332, 666'666'666'666'667 });
    }
    void taxFreeAmounts_areSharedOut()
    {
        QFETCH(qint64, taxFree);
        QFETCH(QList<qint64>, parts);
        QFETCH(QList<qint64>, shares);
        QList<Money> amounts;
        for (const qint64 part : parts)
            amounts.append(Money::ofMinor(part));
        QList<qint64> found;
        for (const Money share : taxFreeShares(Money::ofMinor(taxFree), amounts))
            found.append(share.minor());
        QCOMPARE(found, shares);
    }

    void sharesAreConserved_andNeverMoreThanThePart()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QList<Money> parts;
            qint64 whole = 0;
            for (int part = 0; part < 1 + round % 7; ++part) {
                parts.append(Money::ofMinor(static_cast<qint64>(random.bounded(1'000))));
                whole += parts.last().minor();
            }
            const Money taxFree = Money::ofMinor(
                static_cast<qint64>(random.bounded(static_cast<quint32>(whole + 1))));
            const QList<Money> shares = taxFreeShares(taxFree, parts);
            Money sum;
            for (qsizetype at = 0; at < parts.size(); ++at) {
                QVERIFY(!shares.at(at).isNegative() && shares.at(at) <= parts.at(at));
                sum += shares.at(at);
            }
            QCOMPARE(sum, taxFree);
        }
    }

    void roundingAlone_isCalledRounding()
    {
        // Eleven receipts of 5 won have a VAT of 0 each; together 55 won have 5.
        const StoreSettings settings(Currency::won(), firstSettings());
        VatDays days(settings);
        days.add(start, Money::ofMinor(55));
        const auto compared
            = days.compare(Money(), monthsOf(days),
                           { settlementOf(days, start, start.addMonths(1)),
                             settlementOf(days, start.addMonths(1), start.addMonths(3)) });
        QCOMPARE(compared.months, Money::ofMinor(5));
        QCOMPARE(shown(compared.ofMonths), u"rounding 5 rates 0 outside 0 kept 0"_s);
        QCOMPARE(shown(compared.ofSettlements), u"rounding 5 rates 0 outside 0 kept 0"_s);
    }

    void daysOutside_areCalledOutside()
    {
        const StoreSettings settings(Currency::won(), firstSettings());
        VatDays days(settings);
        days.add(start.addDays(-3), Money::ofMinor(1100));
        days.add(start, Money::ofMinor(11'000));
        days.add(start.addMonths(3), Money::ofMinor(2200));
        const BusinessDate first(2026, 6, 15);
        const auto compared
            = days.compare(Money::ofMinor(1000), monthsOf(days),
                           { settlementOf(days, first, first.addMonths(1)),
                             settlementOf(days, first.addMonths(1), first.addMonths(4)) });
        QCOMPARE(shown(compared.ofMonths), u"rounding 0 rates 0 outside 0 kept 0"_s);
        QCOMPARE(compared.settlements, Money::ofMinor(1300));
        QCOMPARE(shown(compared.ofSettlements), u"rounding 0 rates 0 outside 300 kept 0"_s);
    }

    void aRateThatChanged_andAStatementThatKeepsItsVat_areToldApart()
    {
        auto entries = firstSettings();
        entries.append({ DatedSetting::VatPpm, start.addDays(9), 0 });
        const StoreSettings settings(Currency::won(), entries);
        VatDays days(settings);
        days.add(start, Money::ofMinor(11'000));
        days.add(start.addDays(9), Money::ofMinor(11'000));
        QList<BookSettlement> settlements { settlementOf(days, start, start.addMonths(3)) };
        QCOMPARE(settlements.first().vat, Money()); // By the rate of its last day.
        const auto open = days.compare(Money::ofMinor(1000), monthsOf(days), settlements);
        QCOMPARE(shown(open.ofMonths), u"rounding 0 rates -1000 outside 0 kept 0"_s);
        QCOMPARE(shown(open.ofSettlements), u"rounding 0 rates -1000 outside 0 kept 0"_s);
        settlements.first().vat = Money::ofMinor(2000);
        settlements.first().closed = true;
        const auto closed = days.compare(Money::ofMinor(1000), monthsOf(days), settlements);
        QCOMPARE(shown(closed.ofSettlements), u"rounding 0 rates -1000 outside 0 kept 2000"_s);
    }

    void whateverWasSold_thePartsAddUp_andRoundingStaysSmall()
    {
        QRandomGenerator random(20'261'121);
        for (int round = 0; round < 50; ++round) {
            auto entries = firstSettings();
            if (round % 2)
                entries.append({ DatedSetting::VatPpm, start.addDays(round), 70'000 });
            const StoreSettings settings(Currency::won(), entries);
            VatDays days(settings);
            Money receipts;
            int receiptCount = 0;
            for (BusinessDate date = start.addDays(-20); date < start.addMonths(4);
                 date = date.addDays(1)) {
                const Money taxable
                    = Money::ofMinor(static_cast<qint64>(random.bounded(90'000)) - 20'000);
                days.add(date, taxable);
                if (start <= date && date < start.addMonths(3)) {
                    receipts += settings.vatInside(taxable, date);
                    ++receiptCount;
                }
            }
            const BusinessDate first = start.addDays(-20 + round % 20);
            QList<BookSettlement> settlements;
            for (BusinessDate from = first; from < start.addMonths(3); from = from.addDays(30))
                settlements.append(settlementOf(days, from, from.addDays(30)));
            const auto compared = days.compare(receipts, monthsOf(days), settlements);
            QCOMPARE(compared.months - compared.receipts, compared.ofMonths.sum());
            QCOMPARE(compared.settlements - compared.receipts, compared.ofSettlements.sum());
            QCOMPARE(compared.ofSettlements.kept, Money());
            for (const Money rounding :
                 { compared.ofMonths.rounding, compared.ofSettlements.rounding })
                QVERIFY(qAbs(rounding.minor()) <= receiptCount / 2 + 20);
            if (round % 2 == 0)
                QCOMPARE(compared.ofSettlements.rates, Money());
        }
    }
};

QTEST_APPLESS_MAIN(TestVatDays)
#include "tst_vatdays.moc"
