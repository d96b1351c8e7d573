#include "core/ledger/rollupreader.h"
#include "core/settlement/changepayouts.h"
#include "core/settlement/expectedpayouts.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const PaymentWay cardK = ShopSales::card(u"K"_s);

BusinessDate date(const QString& iso)
{
    return BusinessDate::fromIso(iso).value();
}

QString shown(const CardSums& sums)
{
    return u"%1-%2-%3=%4"_s.arg(sums.gross.minor())
        .arg(sums.refunds.minor())
        .arg(sums.fee.minor())
        .arg(sums.amount().minor());
}

/// `2026-11-24 K 9000-0-36=8964 (2026-11-20 9000-0-36=8964)` for each payout.
QStringList shown(const ExpectedPayoutList& list)
{
    QStringList lines;
    for (const ExpectedPayout& payout : list.payouts) {
        QStringList sales;
        for (const PayoutSale& sale : payout.sales)
            sales.append(sale.date.toIso() + u' ' + shown(sale.sums));
        lines.append(u"%1 %2 %3 (%4)"_s.arg(payout.date.toIso(), payout.company, shown(payout.sums),
                                            sales.join(u", "_s)));
    }
    return lines;
}

/// A shop that closes at two in the morning.
class LateShop final {
public:
    explicit LateShop(Database& database)
        : m_database(database)
        , shop(database, u"한강식당"_s, { .time = *StoreTime::of(u"Asia/Seoul"_s, 360) })
        , till(database, shop)
    {
    }

    ExpectedPayoutList payouts(const QString& from, const QString& to)
    {
        return valueOf(ExpectedPayouts(m_database).run(shop.store(), date(from), date(to)));
    }
    TradeId sell(const QString& at, const PaymentWay& way = cardK)
    {
        return till.sell({ { u"김치찌개"_s, 1 } }, way, till.at(at));
    }

private:
    Database& m_database;

public:
    SmallShop shop;
    ShopSales till;
};

} // namespace

class TestExpectedPayouts final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void cardsArePaidByCompanyAndDate_cashIsNot()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        (void)late.sell(u"2026-11-20T12:00"_s);
        (void)late.sell(u"2026-11-21T12:00"_s);
        (void)late.sell(u"2026-11-23T12:00"_s);
        (void)late.sell(u"2026-11-20T13:00"_s, ShopSales::card(u"S"_s, CardKind::Debit));
        (void)late.sell(u"2026-11-20T13:00"_s, ShopSales::cash());
        (void)late.sell(u"2026-11-20T13:00"_s, ShopSales::other(u"상품권"_s));
        const auto list = late.payouts(u"2026-11-01"_s, u"2026-11-30"_s);
        QCOMPARE(shown(list),
                 QStringList({ u"2026-11-24 K 18000-0-72=17928 (2026-11-20 9000-0-36=8964, "
                               "2026-11-21 9000-0-36=8964)"_s,
                               u"2026-11-24 S 9000-0-72=8928 (2026-11-20 9000-0-72=8928)"_s,
                               u"2026-11-25 K 9000-0-36=8964 (2026-11-23 9000-0-36=8964)"_s }));
        QCOMPARE(shown(list.total), u"36000-0-180=35820"_s);
        QVERIFY(list.unknownYears.isEmpty());
        // Both ends are included, and nothing beyond them.
        QCOMPARE(late.payouts(u"2026-11-24"_s, u"2026-11-24"_s).payouts.size(), 2);
        QCOMPARE(late.payouts(u"2026-11-25"_s, u"2026-12-25"_s).payouts.size(), 1);
        QCOMPARE(late.payouts(u"2026-11-26"_s, u"2026-12-25"_s).payouts.size(), 0);
    }

    void theCalendarDateCounts_notTheBusinessDate()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        const TradeId trade = late.sell(u"2026-11-18T01:30"_s);
        QCOMPARE(late.till.trade(trade).businessDate, date(u"2026-11-17"_s));
        QCOMPARE(shown(late.payouts(u"2026-11-01"_s, u"2026-11-30"_s)),
                 QStringList({ u"2026-11-20 K 9000-0-36=8964 (2026-11-18 9000-0-36=8964)"_s }));
    }

    void aPartIsPaidByItsOwnDate_onceItsTradeIsComplete()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        const TradeId trade = late.till.order({ { u"김치찌개"_s, 1 } });
        late.till.pay(trade, cardK, late.till.at(u"2026-03-02T12:00"_s), Money::ofMinor(4000));
        QVERIFY(late.payouts(u"2026-01-01"_s, u"2026-12-31"_s).payouts.isEmpty());
        late.till.pay(trade, ShopSales::cash(), late.till.at(u"2026-11-18T12:00"_s));
        QCOMPARE(shown(late.payouts(u"2026-01-01"_s, u"2026-12-31"_s)),
                 QStringList({ u"2026-03-04 K 4000-0-16=3984 (2026-03-02 4000-0-16=3984)"_s }));
        QVERIFY(late.payouts(u"2026-11-01"_s, u"2026-12-31"_s).payouts.isEmpty());
    }

    void refundsAreTakenOff_onTheirOwnDate()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        const TradeId trade = late.sell(u"2026-11-17T12:00"_s);
        (void)late.sell(u"2026-11-18T12:00"_s);
        const TradeId another = late.sell(u"2026-11-18T13:00"_s);
        late.till.refund(trade, late.till.at(u"2026-11-20T12:00"_s));
        late.till.refund(another, late.till.at(u"2026-11-18T14:00"_s));
        const auto list = late.payouts(u"2026-11-01"_s, u"2026-11-30"_s);
        QCOMPARE(shown(list),
                 QStringList({ u"2026-11-19 K 9000-0-36=8964 (2026-11-17 9000-0-36=8964)"_s,
                               u"2026-11-20 K 18000-9000-36=8964 (2026-11-18 18000-9000-36=8964)"_s,
                               u"2026-11-24 K 0-9000--36=-8964 (2026-11-20 0-9000--36=-8964)"_s }));
        QCOMPARE(shown(list.total), u"27000-18000-36=8964"_s);
    }

    void partsWithoutARate_areMarked()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        (void)late.sell(u"2026-11-18T12:00"_s, ShopSales::card(u"모르는 카드"_s));
        const auto list = late.payouts(u"2026-11-20"_s, u"2026-11-20"_s);
        QCOMPARE(list.payouts.size(), 1);
        QCOMPARE(list.payouts.first().sums.unrated, 1);
        QCOMPARE(list.payouts.first().sums.fee, Money());
        QCOMPARE(list.total.unrated, 1);
    }

    void rulesAndDatesOfTheOwner_areFollowed()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        (void)late.sell(u"2026-11-19T12:00"_s);
        (void)late.sell(u"2026-11-20T12:00"_s);
        ChangePayouts change(books->database());
        PayoutRule bc = ruleOf(PayoutPreset::Bc);
        bc.company = u"K"_s;
        bc.from = date(u"2026-11-20"_s);
        valueOf(change.putRule(bc));
        const auto dates = [&] {
            QStringList found;
            for (const auto& payout : late.payouts(u"2026-11-01"_s, u"2026-12-31"_s).payouts)
                found.append(payout.date.toIso());
            return found;
        };
        QCOMPARE(dates(), QStringList({ u"2026-11-22"_s, u"2026-11-23"_s }));
        valueOf(change.putBankDay({ {}, { date(u"2026-11-22"_s), true, {} } }));
        QCOMPARE(dates(), QStringList({ u"2026-11-23"_s }));
        valueOf(change.putDate(
            { late.shop.store().id, u"K"_s, date(u"2026-11-20"_s), date(u"2026-12-30"_s) }));
        QCOMPARE(dates(), QStringList({ u"2026-11-23"_s, u"2026-12-30"_s }));
        QCOMPARE(late.payouts(u"2026-12-30"_s, u"2026-12-30"_s).payouts.size(), 1);
    }

    void yearsBeyondTheTable_areNamed()
    {
        JANGBU_FRESH_BOOKS(books);
        LateShop late(books->database());
        (void)late.sell(u"2015-12-30T12:00"_s);
        QCOMPARE(late.payouts(u"2015-12-01"_s, u"2016-01-31"_s).unknownYears,
                 QList<int>({ 2015, 2016 }));
        QCOMPARE(late.payouts(u"2016-02-01"_s, u"2016-12-31"_s).unknownYears, QList<int>());
    }

    void sumsAreConserved_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 3U, 20'261'121U })
            QTest::addRow("seed %u", seed) << seed;
    }
    void sumsAreConserved()
    {
        QFETCH(quint32, seed);
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        const Window days { BusinessDate(2025, 9, 1), BusinessDate(2025, 11, 1) };
        RandomTrades(books->database(), shop, days, seed).run(60);
        PayoutRule slow { .company = u"S"_s, .days = 5, .base = PayoutBase::NextCountingDay };
        valueOf(ChangePayouts(books->database()).putRule(slow));

        CardSums cards;
        for (const auto& method :
             valueOf(RollupReader(books->database()).methods(shop.store().id, days))) {
            if (method.method == PaymentMethod::Card)
                valueOf(cards.add({ method.gross, method.refunds, method.fee, method.unrated }));
        }
        QVERIFY(!cards.gross.isZero() && !cards.refunds.isZero() && cards.unrated > 0);
        ExpectedPayouts expected(books->database());
        const auto all = valueOf(expected.run(shop.store(), days.start, days.end.addDays(60)));
        QCOMPARE(shown(all.total), shown(cards));
        QCOMPARE(all.total.unrated, cards.unrated);

        // Week by week it is the same, and each payout is the sum of its sales.
        CardSums byWeek;
        for (BusinessDate from = days.start; from < days.end.addDays(60); from = from.addDays(7)) {
            const auto week = valueOf(expected.run(shop.store(), from, from.addDays(6)));
            for (const ExpectedPayout& payout : week.payouts) {
                CardSums sales;
                for (const PayoutSale& sale : payout.sales)
                    valueOf(sales.add(sale.sums));
                QVERIFY(sales == payout.sums);
                valueOf(byWeek.add(payout.sums));
            }
        }
        QVERIFY(byWeek == all.total);
    }
};

QTEST_GUILESS_MAIN(TestExpectedPayouts)
#include "tst_expectedpayouts.moc"
