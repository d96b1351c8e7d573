#include "core/payment/setcardrate.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/explainnumber.h"
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

const BusinessDate thursday(2026, 11, 19);
const BusinessDate november(2026, 11, 1);

struct Fixture {
    explicit Fixture(TestBooks& books)
        : database(books.database())
        , shop(database)
        , till(database, shop)
    {
    }

    NumberExplanation why(const NumberQuestion& question, Term term = Term::Day,
                          BusinessDate start = thursday)
    {
        return valueOf(ExplainNumber(database).run(shop.store(), term, start, question));
    }
    Statement statement(Term term = Term::Day, BusinessDate start = thursday)
    {
        return valueOf(ShowSettlement(database).run(shop.store(), term, start));
    }
    TradeId sell(const PaymentWay& way, const QString& at = u"2026-11-19T12:00"_s, int count = 1)
    {
        return till.sell({ { u"김치찌개"_s, count } }, way, till.at(at));
    }
    void setRate(const CardRate& rate) { valueOf(SetCardRate(database).run(rate)); }

    Database& database;
    SmallShop shop;
    ShopSales till;
};

/// All rows of a number, asked for in pages.
QList<NumberRow> allRows(Fixture& shop, NumberQuestion question, Term term, BusinessDate start)
{
    QList<NumberRow> rows;
    question.limit = 7;
    qint64 count = 0;
    do {
        question.skip = rows.size();
        const NumberExplanation page = shop.why(question, term, start);
        count = page.rowCount;
        rows += page.rows;
    } while (rows.size() < count);
    return rows;
}

/// That the rows behind a number come to it.
void checkNumber(Fixture& shop, const NumberQuestion& question, Money stated, bool isFee = false)
{
    const NumberExplanation why = shop.why(question, Term::Month, november);
    QCOMPARE(why.stated, stated);
    QCOMPARE(why.total, stated);
    const auto rows = allRows(shop, question, Term::Month, november);
    QCOMPARE(rows.size(), why.rowCount);
    Money sum;
    for (const NumberRow& row : rows)
        sum += isFee ? row.fee : row.amount;
    QCOMPARE(question.number == StatementNumber::Refunds ? -sum : sum, stated);
}

} // namespace

class TestExplainNumber final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void theRowsOfEveryNumber_comeToIt()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        RandomTrades(shop.database, shop.shop, { november, BusinessDate(2026, 11, 21) }, 11)
            .run(80);
        const Statement statement = shop.statement(Term::Month, november);
        using enum StatementNumber;
        checkNumber(shop, { Gross }, statement.gross);
        checkNumber(shop, { Refunds }, statement.refunds);
        checkNumber(shop, { Revenue }, statement.revenue);
        checkNumber(shop, { Cash }, statement.cash);
        checkNumber(shop, { Card }, statement.card);
        checkNumber(shop, { Other }, statement.other);
        checkNumber(shop, { CardFee }, statement.cardFee, true);
        QVERIFY(!statement.fees.isEmpty());
        for (const StatementFee& fee : statement.fees) {
            checkNumber(shop, { Card, fee.cardCompany }, fee.amount);
            checkNumber(shop, { CardFee, fee.cardCompany }, fee.fee, true);
        }
        for (const StatementCategory& category : statement.categories) {
            checkNumber(shop, { Category, category.name }, category.amount);
            for (const StatementProduct& product : category.products)
                checkNumber(shop, { Product, category.name, product.product }, product.amount);
        }
        QVERIFY(shop.why({ Vat }, Term::Month, november).agrees());
        QVERIFY(shop.why({ PosFee }, Term::Month, november).agrees());
    }

    void aCardPayment_tellsTheRateThatWasInForce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const CardRate debit { .store = shop.shop.store().id,
                               .company = u"K"_s,
                               .kind = CardKind::Debit,
                               .from = BusinessDate(2026, 11, 1),
                               .rate = *Rate::ofPpm(2500) };
        shop.setRate(debit);
        shop.sell(ShopSales::card(u"K"_s), u"2026-11-19T12:00"_s, 3);
        const TradeId byDebit = shop.sell(ShopSales::card(u"K"_s, CardKind::Debit));
        const NumberExplanation why = shop.why({ StatementNumber::Card, u"K"_s });
        QCOMPARE(why.rowCount, 2);
        QCOMPARE(why.rows.first().rule->rate.ppm(), 4000);
        QVERIFY(!why.rows.first().rule->store);
        QCOMPARE(why.rows.first().rule->from, BusinessDate::beginning());
        const NumberRow& row = why.rows.last();
        QCOMPARE(row.trade, byDebit);
        QCOMPARE(*row.rule, debit);
        QCOMPARE(row.fee, Money::ofMinor(22));
        QCOMPARE(row.tableName, u"table 2"_s);
        QCOMPARE(row.receipt, 2);
        QCOMPARE(why.rates.size(), 2);
        QCOMPARE(why.rates.first().amount, Money::ofMinor(27'000));
        QCOMPARE(why.rates.last().rule, debit);
    }

    void aPaymentWithoutRate_andOneWhoseRateWasCorrected_haveNoRule()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(ShopSales::card(u"롯데"_s));
        const NumberExplanation unknown = shop.why({ StatementNumber::Card, u"롯데"_s });
        QVERIFY(!unknown.rows.first().rated && !unknown.rows.first().rule);
        QVERIFY(!unknown.rates.first().rated);
        shop.sell(ShopSales::card(u"K"_s));
        shop.setRate({ .company = u"K"_s, .rate = *Rate::ofPpm(5000) });
        const NumberExplanation corrected = shop.why({ StatementNumber::CardFee, u"K"_s });
        QVERIFY(corrected.rates.first().rated && !corrected.rates.first().rule);
        QCOMPARE(corrected.total, Money::ofMinor(36));
        QVERIFY(corrected.agrees());
    }

    void refundsAreListed_withTheFeeTheyGiveBack()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId trade = shop.sell(ShopSales::card(u"K"_s), u"2026-11-18T12:00"_s);
        shop.sell(ShopSales::card(u"K"_s), u"2026-11-19T12:00"_s, 2);
        shop.till.refund(trade, shop.till.at(u"2026-11-19T13:00"_s));
        const NumberExplanation why = shop.why({ StatementNumber::Card, u"K"_s });
        QCOMPARE(why.paid, Money::ofMinor(18'000));
        QCOMPARE(why.givenBack, Money::ofMinor(9000));
        QCOMPARE(why.fee, Money::ofMinor(36));
        QCOMPARE(why.feeGivenBack, Money::ofMinor(36));
        QVERIFY(why.rows.last().isRefund);
        QCOMPARE(why.rows.last().trade, trade);
        QCOMPARE(why.rows.last().amount, Money::ofMinor(-9000));
        const NumberExplanation lines = shop.why({ StatementNumber::Category, u"MAIN_MENU"_s });
        QCOMPARE(lines.rows.last().quantity, -1);
        QCOMPARE(lines.rows.last().product, u"김치찌개"_s);
        QCOMPARE(lines.total, Money::ofMinor(9000));
    }

    void aPageNeverHoldsMoreThanItMay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        for (int count = 0; count < 5; ++count)
            shop.sell(ShopSales::cash());
        const NumberExplanation page = shop.why({ StatementNumber::Cash, {}, {}, 3, 10 });
        QCOMPARE(page.rows.size(), 2);
        QCOMPARE(page.rowCount, 5);
        QCOMPARE(page.paid, Money::ofMinor(45'000));
        QVERIFY(shop.why({ StatementNumber::Cash, {}, {}, 0, 0 }).rows.isEmpty());
    }

    void theTax_isExplainedByTheTaxableRevenue()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.till.sell({ { u"김치찌개"_s, 1 }, { u"쌀"_s, 1 } }, ShopSales::cash(),
                       shop.till.at(u"2026-11-19T12:00"_s));
        const NumberExplanation why = shop.why({ StatementNumber::Vat });
        QCOMPARE(why.vat->revenue, Money::ofMinor(12'000));
        QCOMPARE(why.vat->taxFree, Money::ofMinor(3000));
        QCOMPARE(why.vat->taxable, Money::ofMinor(9000));
        QCOMPARE(why.vat->ppm, 100'000);
        QVERIFY(!why.vat->from);
        QCOMPARE(why.total, Money::ofMinor(818));
        QVERIFY(why.agrees());
        // A change counts after what is closed, and the explanation tells from when.
        valueOf(CloseWindow(shop.database, shop.shop.clock())
                    .run(shop.shop.store(), Term::Day, thursday));
        valueOf(
            ChangeStore(shop.database, shop.shop.clock()).run(u"한강식당"_s, { .vatPpm = 50'000 }));
        const BusinessDate friday = thursday.addDays(1);
        const NumberExplanation after = shop.why({ StatementNumber::Vat }, Term::Day, friday);
        QCOMPARE(after.vat->ppm, 50'000);
        QCOMPARE(after.vat->from, friday);
        QCOMPARE(shop.why({ StatementNumber::Vat }).vat->ppm, 100'000);
    }

    void rowsThatDoNotComeToTheStatement_areOwnedUpTo()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(ShopSales::card(u"K"_s));
        QVERIFY(shop.why({ StatementNumber::CardFee }).agrees());
        valueOf(shop.database.run(u"UPDATE payment SET fee = fee + 1"_s));
        const NumberExplanation why = shop.why({ StatementNumber::CardFee });
        QVERIFY(!why.agrees());
        QCOMPARE(why.stated, Money::ofMinor(36));
        QCOMPARE(why.total, Money::ofMinor(37));
    }

    void thePosFee_isExplainedByTheGradeOfTheLastDay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const NumberExplanation month
            = shop.why({ StatementNumber::PosFee }, Term::Month, november);
        QCOMPARE(month.total, Money::ofMinor(15'000));
        QCOMPARE(month.posFee->grade, PosGrade::Bronze);
        QCOMPARE(month.posFee->gradeFrom, BusinessDate::beginning());
        QCOMPARE(month.posFee->lastDay, BusinessDate(2026, 11, 30));
        QCOMPARE(shop.why({ StatementNumber::PosFee }).total, Money());
    }

    void refuses_whatIsNoWindowOrCategory()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        ExplainNumber explain(shop.database);
        QCOMPARE(codeOf(explain.run(shop.shop.store(), Term::Week, thursday, {})),
                 u"START_INVALID"_s);
        QCOMPARE(codeOf(explain.run(shop.shop.store(), Term::Day, thursday,
                                    { StatementNumber::Category, u"없음"_s })),
                 u"CATEGORY_NOT_FOUND"_s);
    }
};

QTEST_GUILESS_MAIN(TestExplainNumber)
#include "tst_explainnumber.moc"
