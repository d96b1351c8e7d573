#include "core/menu/removeproduct.h"
#include "core/payment/setcardrate.h"
#include "core/settlement/computestatement.h"
#include "core/settlement/showsettlement.h"
#include "core/store/changestore.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate november(2026, 11, 1);
const BusinessDate sixteenth(2026, 11, 16);

struct Fixture {
    explicit Fixture(TestBooks& books, const NewStore& store = {})
        : database(books.database())
        , shop(database, u"한강식당"_s, store)
        , till(database, shop)
        , show(database)
    {
    }

    Statement statement(Term term, BusinessDate start)
    {
        return valueOf(show.run(shop.store(), term, start));
    }
    void change(const StoreChange& change)
    {
        valueOf(ChangeStore(database, shop.clock()).run(shop.store().name, change));
    }

    Database& database;
    SmallShop shop;
    ShopSales till;
    ShowSettlement show;
};

/// `K 27000/108`
QStringList shownFees(const Statement& statement)
{
    QStringList rows;
    for (const StatementFee& fee : statement.fees) {
        rows.append(
            u"%1 %2/%3"_s.arg(fee.cardCompany).arg(fee.amount.minor()).arg(fee.fee.minor()));
    }
    return rows;
}

/// `MAIN_MENU 26000: 김치찌개 2 18000, 비빔밥 1 8000`
QStringList shownCategories(const Statement& statement)
{
    QStringList rows;
    for (const StatementCategory& category : statement.categories) {
        QStringList products;
        for (const StatementProduct& product : category.products) {
            products.append(
                u"%1 %2 %3"_s.arg(product.name).arg(product.count).arg(product.amount.minor()));
        }
        rows.append(u"%1 %2: %3"_s.arg(category.name)
                        .arg(category.amount.minor())
                        .arg(products.join(u", "_s)));
    }
    return rows;
}

} // namespace

class TestComputeStatement final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void addsUp_aDay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.sell({ { u"김치찌개"_s, 2 }, { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        shop.till.sell({ { u"비빔밥"_s, 3 } }, ShopSales::card(u"K"_s), noon);
        shop.till.sell({ { u"김치찌개"_s, 3 } }, ShopSales::card(u"H"_s), noon);
        shop.till.sell({ { u"계란말이"_s, 1 } }, ShopSales::other(u"상품권"_s), noon);
        const Statement day = shop.statement(Term::Day, sixteenth);
        QCOMPARE(day.store, u"한강식당"_s);
        QVERIFY(!day.run && !day.closed);
        QCOMPARE(day.window, (Window { sixteenth, sixteenth.addDays(1) }));
        QCOMPARE(day.gross.minor(), 76'000);
        QCOMPARE(day.refunds.minor(), 0);
        QCOMPARE(day.revenue.minor(), 76'000);
        QCOMPARE(day.cash.minor(), 20'000);
        QCOMPARE(day.card.minor(), 51'000);
        QCOMPARE(day.other.minor(), 5'000);
        QCOMPARE(shownFees(day), QStringList({ u"H 27000/162"_s, u"K 24000/96"_s }));
        QCOMPARE(day.cardFee.minor(), 258);
        QCOMPARE(day.posFee.minor(), 0);
        QCOMPARE(day.operatingProfit.minor(), 75'742);
        QCOMPARE(day.vat.minor(), 6'909); // 76,000 ÷ 11 = 6,909.09…
        QCOMPARE(day.unratedParts, 0);
        QCOMPARE(
            shownCategories(day),
            QStringList({ u"MAIN_MENU 69000: 김치찌개 5 45000, 비빔밥 3 24000"_s,
                          u"SUB_MENU 5000: 계란말이 1 5000"_s, u"DRINK 2000: 콜라 1 2000"_s }));
    }

    void ordersCategories_byPosition_andProducts_byAmountThenName()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.shop.add(u"b"_s, u"가족세트"_s, 1000);
        shop.shop.add(u"🍜"_s, u"가족세트"_s, 1000);
        shop.shop.add(u"Ａ"_s, u"가족세트"_s, 1000);
        shop.shop.add(u"c"_s, u"가족세트"_s, 3000);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.sell({ { u"b"_s, 1 }, { u"🍜"_s, 1 }, { u"Ａ"_s, 1 }, { u"c"_s, 1 } },
                       ShopSales::cash(), noon);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        QCOMPARE(shownCategories(shop.statement(Term::Day, sixteenth)),
                 QStringList({ u"DRINK 2000: 콜라 1 2000"_s,
                               u"가족세트 6000: c 1 3000, b 1 1000, Ａ 1 1000, 🍜 1 1000"_s }));
    }

    void refunds_countInTheirOwnWindow_andGiveBackFees()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId trade = shop.till.sell({ { u"김치찌개"_s, 3 } }, ShopSales::card(u"K"_s),
                                             shop.till.at(u"2026-10-31T12:00"_s));
        shop.till.refund(trade, shop.till.at(u"2026-11-16T12:00"_s));
        const Statement october = shop.statement(Term::Month, BusinessDate(2026, 10, 1));
        QCOMPARE(october.gross.minor(), 27'000);
        QCOMPARE(october.refunds.minor(), 0);
        QCOMPARE(october.cardFee.minor(), 108);
        const Statement month = shop.statement(Term::Month, november);
        QCOMPARE(month.gross.minor(), 0);
        QCOMPARE(month.refunds.minor(), 27'000);
        QCOMPARE(month.revenue.minor(), -27'000);
        QCOMPARE(shownFees(month), QStringList({ u"K -27000/-108"_s }));
        QCOMPARE(month.operatingProfit.minor(), -27'000 + 108 - 15'000);
        QCOMPARE(month.vat.minor(), -2'455); // 27,000 ÷ 11 = 2,454.54…, away from zero
        QCOMPARE(shownCategories(month),
                 QStringList({ u"MAIN_MENU -27000: 김치찌개 -3 -27000"_s }));
    }

    void leavesOut_whatComesToNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.refund(shop.till.sell({ { u"콜라"_s, 2 } }, ShopSales::card(u"K"_s), noon), noon);
        const Statement day = shop.statement(Term::Day, sixteenth);
        QCOMPARE(day.gross.minor(), 4'000);
        QCOMPARE(day.refunds.minor(), 4'000);
        QVERIFY(day.fees.isEmpty());
        QVERIFY(day.categories.isEmpty());
    }

    void splitPayments_andTheirPartialRefunds()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        const TradeId trade = shop.till.order({ { u"김치찌개"_s, 3 } });
        shop.till.pay(trade, ShopSales::cash(), noon, Money::ofMinor(10'000));
        shop.till.pay(trade, ShopSales::card(u"K"_s), noon, Money::ofMinor(9'999));
        QCOMPARE(shop.statement(Term::Day, sixteenth).gross.minor(), 0);
        shop.till.pay(trade, ShopSales::card(u"S"_s), noon);
        QCOMPARE(shownFees(shop.statement(Term::Day, sixteenth)),
                 QStringList({ u"K 9999/39"_s, u"S 7001/56"_s }));
        const auto line = shop.till.trade(trade).lines.first().id;
        shop.till.refund(trade, noon, { .pieces = { { line, 1 } } });
        const Statement day = shop.statement(Term::Day, sixteenth);
        QCOMPARE(day.cash.minor(), 10'000);
        QCOMPARE(day.revenue.minor(), 18'000);
        QCOMPARE(shownFees(day), QStringList({ u"K 8000/32"_s }));
    }

    void floorsFees_onIntegers()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        valueOf(
            SetCardRate(shop.database)
                .run({ .company = u"K"_s, .kind = CardKind::Debit, .rate = *Rate::ofPpm(9'000) }));
        for (const auto& [quantity, day] : { std::pair(1, 16), std::pair(2, 17) }) {
            shop.till.sell({ { u"쌀"_s, quantity } }, ShopSales::card(u"K"_s, CardKind::Debit),
                           shop.till.at(u"2026-11-%1T12:00"_s.arg(day)));
        }
        QCOMPARE(shop.statement(Term::Day, sixteenth).cardFee.minor(), 27);
        QCOMPARE(shop.statement(Term::Day, sixteenth.addDays(1)).cardFee.minor(), 54);
    }

    void vat_leavesOutWhatIsTaxFree_andIsRoundedOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.shop.add(u"껌"_s, u"SUB_MENU"_s, 6);
        for (const int day : { 16, 17 }) {
            shop.till.sell({ { u"껌"_s, 1 }, { u"쌀"_s, 4 } }, ShopSales::cash(),
                           shop.till.at(u"2026-11-%1T12:00"_s.arg(day)));
        }
        // 6 ÷ 11 is 1 on each day, but 12 ÷ 11 is 1 too: the week is not the sum of its days.
        QCOMPARE(shop.statement(Term::Day, sixteenth).vat.minor(), 1);
        QCOMPARE(shop.statement(Term::Day, sixteenth.addDays(1)).vat.minor(), 1);
        QCOMPARE(shop.statement(Term::Week, sixteenth).vat.minor(), 1);
        QCOMPARE(shop.statement(Term::Week, sixteenth).revenue.minor(), 24'012);
    }

    void posFee_standsInEveryMonth_alsoWithoutSales_andNowhereElse()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Statement month = shop.statement(Term::Month, november);
        QCOMPARE(month.posFee.minor(), 15'000);
        QCOMPARE(month.operatingProfit.minor(), -15'000);
        QVERIFY(month.categories.isEmpty());
        QCOMPARE(shop.statement(Term::Week, sixteenth).posFee.minor(), 0);
        QCOMPARE(shop.statement(Term::Day, sixteenth).posFee.minor(), 0);
    }

    void posFee_isThatOfTheLastDaysGrade()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.change({ .grade = PosGrade::Gold, .gradeFrom = BusinessDate(2026, 11, 30) });
        shop.change({ .grade = PosGrade::Silver, .gradeFrom = BusinessDate(2026, 12, 1) });
        QCOMPARE(shop.statement(Term::Month, BusinessDate(2026, 10, 1)).posFee.minor(), 15'000);
        QCOMPARE(shop.statement(Term::Month, november).posFee.minor(), 30'000);
        QCOMPARE(shop.statement(Term::Month, BusinessDate(2026, 12, 1)).posFee.minor(), 20'000);
    }

    void otherCurrencies_haveNoVatAndNoPosFee_untilSet()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore newYork;
        newYork.currency = *Currency::fromCode(u"USD"_s);
        newYork.time = *StoreTime::of(u"America/New_York"_s, 0);
        Fixture shop(*books, newYork);
        shop.till.sell({ { u"비빔밥"_s, 1 } }, ShopSales::card(u"K"_s),
                       shop.till.at(u"2026-11-16T12:00"_s));
        QCOMPARE(shop.statement(Term::Month, november).vat.minor(), 0);
        QCOMPARE(shop.statement(Term::Month, november).posFee.minor(), 0);
        QCOMPARE(shop.statement(Term::Month, november).cardFee.minor(), 32);
        shop.change({ .vatPpm = 250'000, .posFee = Money::ofMinor(4'990) });
        QCOMPARE(shop.statement(Term::Month, november).vat.minor(), 1'600);
        QCOMPARE(shop.statement(Term::Month, november).posFee.minor(), 4'990);
    }

    void tells_whereARateIsNotKnown()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.till.sell({ { u"비빔밥"_s, 1 } }, ShopSales::card(u"새카드"_s),
                       shop.till.at(u"2026-11-16T12:00"_s));
        Statement day = shop.statement(Term::Day, sixteenth);
        QCOMPARE(day.unratedParts, 1);
        QCOMPARE(shownFees(day), QStringList({ u"새카드 8000/0"_s }));
        QCOMPARE(shop.statement(Term::Month, november).unratedParts, 1);
        valueOf(SetCardRate(shop.database)
                    .run({ .company = u"새카드"_s, .rate = *Rate::ofPpm(10'000) }));
        day = shop.statement(Term::Day, sixteenth);
        QCOMPARE(day.unratedParts, 0);
        QCOMPARE(shownFees(day), QStringList({ u"새카드 8000/80"_s }));
    }

    void settlementMonths_startOnEverySettlementDay_data()
    {
        QTest::addColumn<int>("day");
        for (const int day : { 1, 5, 10, 15, 20, 25 })
            QTest::addRow("day %d", day) << day;
    }

    void settlementMonths_startOnEverySettlementDay()
    {
        QFETCH(int, day);
        JANGBU_FRESH_BOOKS(books);
        NewStore store;
        store.settlementDay = day;
        Fixture shop(*books, store);
        const BusinessDate start(2024, 2, day);
        const Window month { start, BusinessDate(2024, 3, day) };
        // One won on each side of both edges, in powers that tell which of them counted.
        shop.shop.add(u"1"_s, u"DRINK"_s, 1);
        const auto pay = [&](const QString& local, qint64 quantity) {
            shop.till.sell({ { u"1"_s, quantity } }, ShopSales::cash(), shop.till.at(local));
        };
        pay(start.addDays(-1).toIso() + u"T23:59:59.999"_s, 1);
        pay(start.toIso() + u"T00:00"_s, 10);
        pay(u"2024-02-29T12:00"_s, 100);
        pay(month.lastDay().toIso() + u"T23:59:59.999"_s, 1000);
        pay(month.end.toIso() + u"T00:00"_s, 10000);
        const Statement statement = shop.statement(Term::Month, start);
        QCOMPARE(statement.window, month);
        QCOMPARE(statement.revenue.minor(), 1110);
        const auto wrong = shop.show.run(shop.shop.store(), Term::Month, start.addDays(1));
        QCOMPARE(codeOf(wrong), u"SETTLEMENT_DAY_MISMATCH"_s);
        QCOMPARE(wrong.error().values,
                 QStringList({ start.addDays(1).toIso(), u"한강식당"_s, QString::number(day) }));
    }

    void weeks_startOnMonday()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const auto wrong = shop.show.run(shop.shop.store(), Term::Week, sixteenth.addDays(6));
        QCOMPARE(codeOf(wrong), u"START_INVALID"_s);
        QCOMPARE(wrong.error().values, QStringList({ u"2026-11-22"_s, u"week"_s }));
    }

    void daysEnd_atTheCutoff_alsoWhenTheClockChanges()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore newYork;
        newYork.time = *StoreTime::of(u"America/New_York"_s, 3 * 60);
        Fixture shop(*books, newYork);
        // On 8 March 2026 the clock goes from 02:00 to 03:00: 02:30 is read as 03:30.
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(),
                       shop.till.at(u"2026-03-08T01:59"_s));
        shop.till.sell({ { u"콜라"_s, 2 } }, ShopSales::cash(),
                       shop.till.at(u"2026-03-08T02:30"_s));
        // On 1 November it goes back from 02:00 to 01:00.
        shop.till.sell({ { u"콜라"_s, 4 } }, ShopSales::cash(),
                       shop.till.at(u"2026-11-01T01:30"_s));
        shop.till.sell({ { u"콜라"_s, 8 } }, ShopSales::cash(),
                       shop.till.at(u"2026-11-01T03:00"_s));
        const auto piecesOn = [&](BusinessDate date) {
            return shop.statement(Term::Day, date).revenue.minor() / 2000;
        };
        QCOMPARE(piecesOn(BusinessDate(2026, 3, 7)), 1);
        QCOMPARE(piecesOn(BusinessDate(2026, 3, 8)), 2);
        QCOMPARE(piecesOn(BusinessDate(2026, 10, 31)), 4);
        QCOMPARE(piecesOn(BusinessDate(2026, 11, 1)), 8);
    }

    void showsDeletedProducts_byTheirLastName()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(),
                       shop.till.at(u"2026-11-16T12:00"_s));
        RemoveProduct remove(shop.database, shop.shop.ids(), shop.shop.clock());
        valueOf(remove.run(shop.shop.store(), u"콜라"_s));
        QCOMPARE(shownCategories(shop.statement(Term::Day, sixteenth)),
                 QStringList({ u"DRINK 2000: 콜라 1 2000"_s }));
    }

    void saysSo_whereTheBooksDoNotAddUp()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(),
                       shop.till.at(u"2026-11-16T12:00"_s));
        valueOf(shop.database.run(u"UPDATE product_day SET amount = amount + 1"_s));
        QCOMPARE(codeOf(shop.show.run(shop.shop.store(), Term::Day, sixteenth)),
                 u"STORAGE_CORRUPT"_s);
        QCOMPARE(codeOf(shop.show.run(shop.shop.store(), Term::Day, sixteenth.addDays(1))),
                 u"DONE"_s);
    }

    void sumsThatOverflow_areAFaultOfTheBooks()
    {
        const Store store { StoreId(1), u"한강"_s, Currency::won(),
                            *StoreTime::of(u"Asia/Seoul"_s, 0) };
        const StoreSettings settings(
            store.currency,
            { { DatedSetting::Grade, BusinessDate::beginning(), 0 },
              { DatedSetting::SettlementDay, BusinessDate::beginning(), 1 } });
        const Money most = Money::ofMinor(std::numeric_limits<qint64>::max());
        const WindowTotals totals { {},
                                    { { .method = PaymentMethod::Cash, .gross = most },
                                      { .method = PaymentMethod::Card, .gross = most } } };
        QCOMPARE(codeOf(ComputeStatement::from(store, settings, Term::Day,
                                               { sixteenth, sixteenth.addDays(1) }, totals, {})),
                 u"STORAGE_CORRUPT"_s);
    }
};

QTEST_GUILESS_MAIN(TestComputeStatement)
#include "tst_computestatement.moc"
