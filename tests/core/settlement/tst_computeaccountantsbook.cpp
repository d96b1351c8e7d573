#include "core/settlement/closewindow.h"
#include "core/settlement/computeaccountantsbook.h"
#include "core/settlement/showsettlement.h"
#include "core/store/changestore.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

AccountantsBook bookOf(Database& database, const Store& store, const QString& period)
{
    return valueOf(ComputeAccountantsBook(database).run(store, TaxPeriod::from(period).value()));
}

QString shown(const ReceiptSums& sums)
{
    return u"%1: %2 = %3 + %4 + %5"_s.arg(sums.count)
        .arg(sums.amount.minor())
        .arg(sums.supply().minor())
        .arg(sums.vat.minor())
        .arg(sums.taxFree.minor());
}

QString shown(const BookRow& row)
{
    return u"%1 %2 %3 | %4 | %5 | fee %6"_s
        .arg(wordOf(row.way.method), row.way.label, wordOf(row.way.kind), shown(row.sold),
             shown(row.refunded))
        .arg(row.fee.minor())
        .simplified();
}

QStringList shown(const QList<BookRow>& rows)
{
    QStringList lines;
    for (const BookRow& row : rows)
        lines.append(shown(row));
    return lines;
}

/// What the settlements of single days say of a window.
struct DaySums {
    Money gross, refunds, cash, card, other, cardFee;
    QMap<QString, qint64> fees;
};

DaySums daySums(Database& database, const Store& store, const Window& window)
{
    DaySums sums;
    for (BusinessDate date = window.start; date < window.end; date = date.addDays(1)) {
        const Statement day = valueOf(ShowSettlement(database).run(store, Term::Day, date));
        sums.gross += day.gross;
        sums.refunds += day.refunds;
        sums.cash += day.cash;
        sums.card += day.card;
        sums.other += day.other;
        sums.cardFee += day.cardFee;
        for (const StatementFee& fee : day.fees)
            sums.fees[fee.cardCompany] += fee.fee.minor();
    }
    return sums;
}

} // namespace

class TestComputeAccountantsBook final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void receiptsAreSplit_oneByOne_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("vat");
        const QList<std::pair<qint64, qint64>> vectors {
            { 1000, 91 },     { 4500, 409 },    { 6000, 545 },    { 8000, 727 }, { 10'000, 909 },
            { 13'000, 1182 }, { 15'000, 1364 }, { 17'500, 1591 }, { 9900, 900 },
        };
        for (const auto& [amount, vat] : vectors)
            QTest::addRow("%lld", amount) << amount << vat;
    }
    void receiptsAreSplit_oneByOne()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, vat);
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        shop.add(u"세트"_s, u"MAIN_MENU"_s, amount);
        ShopSales till(books->database(), shop);
        for (const int day : { 1, 2 })
            (void)till.sell({ { u"세트"_s, 1 } }, ShopSales::cash(),
                            till.at(u"2026-08-0%1T12:00"_s.arg(day)));
        const auto book = bookOf(books->database(), shop.store(), u"2026Q3"_s);
        QCOMPARE(book.total.sold.vat, Money::ofMinor(2 * vat));
        QCOMPARE(book.total.sold.supply(), Money::ofMinor(2 * (amount - vat)));
    }

    void waysAndMonthsAreToldApart()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database(), u"한강식당"_s,
                       { .time = *StoreTime::of(u"Asia/Seoul"_s, 360) });
        ShopSales till(books->database(), shop);
        (void)till.sell({ { u"비빔밥"_s, 1 } }, ShopSales::cash(), till.at(u"2026-07-31T12:00"_s));
        // Before the cut-off: the business date is still 31 July.
        (void)till.sell({ { u"비빔밥"_s, 1 } }, ShopSales::cash(), till.at(u"2026-08-01T02:00"_s));
        (void)till.sell({ { u"김치찌개"_s, 1 } }, ShopSales::card(u"K"_s),
                        till.at(u"2026-08-03T12:00"_s));
        (void)till.sell({ { u"김치찌개"_s, 1 } }, ShopSales::card(u"K"_s, CardKind::Debit),
                        till.at(u"2026-08-04T12:00"_s));
        const TradeId refunded = till.sell({ { u"김치찌개"_s, 1 } }, ShopSales::card(u"H"_s),
                                           till.at(u"2026-08-05T12:00"_s));
        (void)till.sell({ { u"쌀"_s, 1 } }, ShopSales::other(u"상품권"_s),
                        till.at(u"2026-09-01T12:00"_s));
        till.refund(refunded, till.at(u"2026-09-02T12:00"_s));
        (void)till.sell({ { u"쌀"_s, 1 } }, ShopSales::cash(), till.at(u"2026-10-01T12:00"_s));

        const auto book = bookOf(books->database(), shop.store(), u"2026Q3"_s);
        QCOMPARE(
            shown(book.months.at(0).rows),
            QStringList({ u"CASH | 2: 16000 = 14546 + 1454 + 0 | 0: 0 = 0 + 0 + 0 | fee 0"_s }));
        QCOMPARE(shown(book.months.at(1).rows),
                 QStringList({
                     u"CARD H CREDIT | 1: 9000 = 8182 + 818 + 0 | 0: 0 = 0 + 0 + 0 | fee 54"_s,
                     u"CARD K CREDIT | 1: 9000 = 8182 + 818 + 0 | 0: 0 = 0 + 0 + 0 | fee 36"_s,
                     u"CARD K DEBIT | 1: 9000 = 8182 + 818 + 0 | 0: 0 = 0 + 0 + 0 | fee 36"_s,
                 }));
        QCOMPARE(shown(book.months.at(2).rows),
                 QStringList({
                     u"CARD H CREDIT | 0: 0 = 0 + 0 + 0 | 1: 9000 = 8182 + 818 + 0 | fee -54"_s,
                     u"OTHER 상품권 | 1: 3000 = 0 + 0 + 3000 | 0: 0 = 0 + 0 + 0 | fee 0"_s,
                 }));
        QCOMPARE(shown(book.total.net()), u"6: 37000 = 30910 + 3090 + 3000"_s);
        QCOMPARE(book.months.at(1).fees,
                 QList<StatementFee>({ { u"H"_s, Money::ofMinor(9000), Money::ofMinor(54) },
                                       { u"K"_s, Money::ofMinor(18'000), Money::ofMinor(72) } }));
        QCOMPARE(book.fees.first(), (StatementFee { u"H"_s, Money(), Money() }));
        QCOMPARE(book.months.at(0).vatOnce, Money::ofMinor(1455));
        QCOMPARE(book.vat.receipts, Money::ofMinor(3090));
    }

    void theTaxFreeShare_isSpreadOverParts()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        const TradeId trade = till.order({ { u"비빔밥"_s, 1 }, { u"쌀"_s, 1 } });
        const Instant noon = till.at(u"2026-08-03T12:00"_s);
        till.pay(trade, ShopSales::cash(), noon, Money::ofMinor(4000));
        till.pay(trade, ShopSales::card(u"K"_s), noon);
        const auto book = bookOf(books->database(), shop.store(), u"2026Q3"_s);
        // floor(3000 × 4000 ÷ 11000) = 1090 of 4000; the rest of the 3000.
        QCOMPARE(shown(book.ways),
                 QStringList({
                     u"CASH | 1: 4000 = 2645 + 265 + 1090 | 0: 0 = 0 + 0 + 0 | fee 0"_s,
                     u"CARD K CREDIT | 1: 7000 = 4627 + 463 + 1910 | 0: 0 = 0 + 0 + 0 | fee 28"_s,
                 }));
    }

    void posFees_standInThePeriodOfTheSettlementsLastDay()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database(), u"한강식당"_s,
                       { .grade = PosGrade::Silver, .settlementDay = 5 });
        const auto book = bookOf(books->database(), shop.store(), u"2026Q3"_s);
        QStringList settlements;
        for (const BookSettlement& settlement : book.settlements) {
            settlements.append(
                settlement.window.start.toIso() + u' '
                + (settlement.posFee ? QString::number(settlement.posFee->minor()) : u"-"_s));
        }
        QCOMPARE(settlements,
                 QStringList({ u"2026-06-05 20000"_s, u"2026-07-05 20000"_s, u"2026-08-05 20000"_s,
                               u"2026-09-05 -"_s }));
        QCOMPARE(book.posFee, Money::ofMinor(60'000));
        Money halves;
        for (const QString& quarter : { u"2026Q3"_s, u"2026Q4"_s })
            halves += bookOf(books->database(), shop.store(), quarter).posFee;
        QCOMPARE(bookOf(books->database(), shop.store(), u"2026H2"_s).posFee, halves);
    }

    void anotherCurrency_hasNoVat()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database(), u"Diner"_s,
                       { .currency = *Currency::fromCode(u"USD"_s) });
        ShopSales till(books->database(), shop);
        (void)till.sell({ { u"비빔밥"_s, 1 } }, ShopSales::cash(), till.at(u"2026-08-03T12:00"_s));
        const auto book = bookOf(books->database(), shop.store(), u"2026Q3"_s);
        QVERIFY(!book.hasVat);
        QCOMPARE(shown(book.total.sold), u"1: 8000 = 8000 + 0 + 0"_s);
        QCOMPARE(book.posFee, Money());
    }

    void aClosedStatement_keepsItsVat_andTheBookSaysSo()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        (void)till.sell({ { u"김치찌개"_s, 11 } }, ShopSales::cash(),
                        till.at(u"2024-01-03T12:00"_s));
        valueOf(CloseWindow(books->database(), shop.clock())
                    .run(shop.store(), Term::Month, BusinessDate(2024, 1, 1)));
        StoreChange none;
        none.vatPpm = 0;
        (void)valueOf(ChangeStore(books->database(), shop.clock()).run(shop.store().name, none));
        const auto book = bookOf(books->database(), shop.store(), u"2024Q1"_s);
        const Money vat = book.settlements.first().vat;
        QCOMPARE(vat, Money::ofMinor(9000));
        QCOMPARE(book.vat.settlements - book.vat.receipts, book.vat.ofSettlements.sum());
    }

    void sumsAreThoseOfTheSettlements_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("settlementDay");
        QTest::newRow("settled on the 1st") << 5U << 1;
        QTest::newRow("settled on the 25th") << 20'261'121U << 25;
    }
    void sumsAreThoseOfTheSettlements()
    {
        QFETCH(quint32, seed);
        QFETCH(int, settlementDay);
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database(), u"한강식당"_s, { .settlementDay = settlementDay });
        const Window sold { BusinessDate(2023, 12, 10), BusinessDate(2024, 4, 20) };
        RandomTrades(books->database(), shop, sold, seed).run(60);
        const auto book = bookOf(books->database(), shop.store(), u"2024Q1"_s);

        Money vatOnce;
        BookRow all;
        for (const BookMonth& month : book.months) {
            const DaySums days = daySums(books->database(), shop.store(), month.days);
            QMap<PaymentMethod, Money> byMethod;
            for (const BookRow& row : month.rows) {
                byMethod[row.way.method] += row.net().amount;
                all.add(row);
            }
            QCOMPARE(month.total.sold.amount, days.gross);
            QCOMPARE(month.total.refunded.amount, days.refunds);
            QCOMPARE(month.total.fee, days.cardFee);
            QCOMPARE(byMethod[PaymentMethod::Cash], days.cash);
            QCOMPARE(byMethod[PaymentMethod::Card], days.card);
            QCOMPARE(byMethod[PaymentMethod::Other], days.other);
            for (const StatementFee& fee : month.fees)
                QCOMPARE(fee.fee.minor(), days.fees.value(fee.cardCompany));
            vatOnce += month.vatOnce;
        }
        QVERIFY(!all.refunded.amount.isZero() && !all.net().taxFree.isZero() && all.unrated > 0);
        QCOMPARE(shown(all), shown(book.total));
        QCOMPARE(book.vat.months, vatOnce);
        QCOMPARE(book.vat.receipts, book.total.net().vat);
        QCOMPARE(book.vat.months - book.vat.receipts, book.vat.ofMonths.sum());

        Money settled;
        for (const BookSettlement& settlement : book.settlements) {
            settled += valueOf(ShowSettlement(books->database())
                                   .run(shop.store(), Term::Month, settlement.window.start))
                           .vat;
        }
        QCOMPARE(book.vat.settlements, settled);
        QCOMPARE(settled - book.vat.receipts, book.vat.ofSettlements.sum());
        QCOMPARE(book.vat.ofSettlements.outside.isZero(), settlementDay == 1);
        QCOMPARE(book.vat.ofSettlements.kept, Money());
        if (settlementDay == 1) // The settlements are the months.
            QCOMPARE(book.vat.ofSettlements, book.vat.ofMonths);
        const auto receipts = all.sold.count + all.refunded.count;
        QVERIFY(qAbs(book.vat.ofSettlements.rounding.minor()) <= receipts / 2 + 20);
    }
};

QTEST_GUILESS_MAIN(TestComputeAccountantsBook)
#include "tst_computeaccountantsbook.moc"
