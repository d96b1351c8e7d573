#include "core/ledger/rebuildrollups.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/statementjson.h"
#include "core/settlement/verifybooks.h"
#include "core/statistics/productstatistics.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate firstDay(2024, 1, 27);
constexpr int dayCount = 70; // Two month ends, one of them 29 February.
constexpr int tradeCount = 60;

/// Sells and refunds at random, the same for the same seed, in every way there is.
class RandomTrade final {
public:
    RandomTrade(Database& database, SmallShop& shop, quint32 seed)
        : m_till(database, shop)
        , m_random(seed)
    {
        shop.add(u"물"_s, u"DRINK"_s, 0);
        shop.add(u"금"_s, u"SUB_MENU"_s, 9'999'999, maxStock, true);
        shop.add(u"껌"_s, u"가판"_s, 7);
    }

    void run()
    {
        const Instant paidAt = momentFrom(0);
        const TradeId trade = m_till.order(lines());
        pay(trade, paidAt);
        for (int refunds = below(3); refunds > 0; --refunds)
            refund(trade, paidAt);
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    qint64 upTo(qint64 most)
    {
        return static_cast<qint64>(m_random.generate64() >> 1) % (most + 1);
    }

    Instant momentFrom(qint64 msLater)
    {
        const qint64 start = m_till.at(firstDay.toIso() + u"T00:00"_s).ms() + msLater;
        const qint64 end = m_till.at(firstDay.addDays(dayCount).toIso() + u"T00:00"_s).ms() - 1;
        return Instant::ofMs(start + upTo(end - start));
    }

    QList<OrderedProduct> lines()
    {
        static const QList<std::pair<QString, qint64>> menu {
            { u"김치찌개"_s, 9000 }, { u"비빔밥"_s, 8000 },  { u"쌀"_s, 3000 }, { u"콜라"_s, 2000 },
            { u"물"_s, 0 },          { u"금"_s, 9'999'999 }, { u"껌"_s, 7 },
        };
        QList<OrderedProduct> products;
        for (int count = 1 + below(4); count > 0; --count) {
            const auto& [name, price] = menu[below(static_cast<int>(menu.size()))];
            const qint64 quantity = 1 + upTo(8);
            const qint64 discount = below(3) == 0 ? upTo(price * quantity) : 0;
            products.append({ name, quantity, Money::ofMinor(discount) });
        }
        return products;
    }

    PaymentWay way()
    {
        static const QList<PaymentWay> ways { ShopSales::cash(),
                                              ShopSales::card(u"K"_s),
                                              ShopSales::card(u"H"_s, CardKind::Debit),
                                              ShopSales::card(u"S"_s),
                                              ShopSales::card(u"모르는 카드"_s),
                                              ShopSales::other(u"상품권"_s) };
        return ways[below(static_cast<int>(ways.size()))];
    }

    void pay(TradeId trade, Instant paidAt)
    {
        Money left = m_till.trade(trade).amount;
        for (int parts = below(3); parts > 0 && left.minor() > 1; --parts) {
            const Money part = Money::ofMinor(1 + upTo(left.minor() - 2));
            m_till.pay(trade, way(), paidAt, part);
            left -= part;
        }
        m_till.pay(trade, way(), paidAt);
    }

    void refund(TradeId id, Instant paidAt)
    {
        const LedgerTrade trade = m_till.trade(id);
        RefundRequest request;
        for (const LedgerLine& line : trade.lines) {
            if (line.refundedQuantity < line.quantity)
                request.pieces.append(
                    { line.id, 1 + upTo(line.quantity - line.refundedQuantity - 1) });
        }
        if (request.pieces.isEmpty())
            return;
        const qint64 start = m_till.at(firstDay.toIso() + u"T00:00"_s).ms();
        m_till.refund(id, momentFrom(paidAt.ms() - start), request);
    }

    ShopSales m_till;
    QRandomGenerator m_random;
};

/// The fields of which a month is the sum of its days.
QMap<QString, qint64> addable(const Statement& statement)
{
    QMap<QString, qint64> fields {
        { u"gross"_s, statement.gross.minor() },      { u"refunds"_s, statement.refunds.minor() },
        { u"revenue"_s, statement.revenue.minor() },  { u"cash"_s, statement.cash.minor() },
        { u"card"_s, statement.card.minor() },        { u"other"_s, statement.other.minor() },
        { u"card_fee"_s, statement.cardFee.minor() }, { u"unrated"_s, statement.unratedParts },
    };
    for (const StatementFee& fee : statement.fees) {
        fields[u"fee "_s + fee.cardCompany] += fee.fee.minor();
        fields[u"card "_s + fee.cardCompany] += fee.amount.minor();
    }
    for (const StatementCategory& category : statement.categories) {
        fields[u"category "_s + category.name] += category.amount.minor();
        for (const StatementProduct& product : category.products) {
            const QString place = category.name + u'/' + product.name;
            fields[u"count "_s + place] += product.count;
            fields[u"amount "_s + place] += product.amount.minor();
        }
    }
    return fields;
}

void removeZeros(QMap<QString, qint64>& fields)
{
    fields.removeIf([](const auto& field) { return field.value() == 0; });
}

class Sums final {
public:
    Sums(Database& database, SmallShop& shop)
        : m_show(database)
        , m_statistics(database)
        , m_shop(shop)
    {
    }

    Statement statement(Term term, BusinessDate start)
    {
        return valueOf(m_show.run(m_shop.store(), term, start));
    }

    /// What contract §5 says is always equal within one window.
    void compareWithin(Term term, BusinessDate start)
    {
        const Statement window = statement(term, start);
        Money categories;
        QMap<QString, std::pair<qint64, qint64>> sold;
        for (const StatementCategory& category : window.categories) {
            categories += category.amount;
            for (const StatementProduct& product : category.products)
                sold.insert(category.name + u'/' + product.name,
                            { product.count, product.amount.minor() });
        }
        QMap<QString, std::pair<qint64, qint64>> ranked;
        const auto ranking = valueOf(m_statistics.run(m_shop.store(), { term, start }));
        QVERIFY(ranking.window == window.window);
        for (const ProductStatistic& row : ranking.products)
            ranked.insert(row.category + u'/' + row.name, { row.count, row.amount.minor() });
        Money fees;
        for (const StatementFee& fee : window.fees)
            fees += fee.fee;
        QCOMPARE(categories, window.revenue);
        QCOMPARE(window.cash + window.card + window.other, window.revenue);
        QCOMPARE(window.gross - window.refunds, window.revenue);
        QCOMPARE(fees, window.cardFee);
        QCOMPARE(window.revenue - window.cardFee - window.posFee, window.operatingProfit);
        QVERIFY(sold == ranked);
    }

    void compareWithDays(Term term, BusinessDate start)
    {
        const Statement window = statement(term, start);
        QMap<QString, qint64> days;
        for (BusinessDate date = start; date < window.window.end; date = date.addDays(1)) {
            const auto day = addable(statement(Term::Day, date));
            for (auto field = day.cbegin(); field != day.cend(); ++field)
                days[field.key()] += field.value();
        }
        auto whole = addable(window);
        removeZeros(whole);
        removeZeros(days);
        QCOMPARE(whole, days);
    }

private:
    ShowSettlement m_show;
    ProductStatistics m_statistics;
    SmallShop& m_shop;
};

} // namespace

/// What must be equal whatever was sold, over books that were filled at random.
class TestSettlementSums final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void areConserved_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 1U, 42U, 20'261'121U })
            QTest::addRow("seed %u", seed) << seed;
    }

    void areConserved()
    {
        QFETCH(quint32, seed);
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        RandomTrade random(books->database(), shop, seed);
        for (int count = 0; count < tradeCount; ++count)
            random.run();

        Sums sums(books->database(), shop);
        for (const int month : { 1, 2, 3, 4 }) {
            sums.compareWithin(Term::Month, BusinessDate(2024, month, 1));
            sums.compareWithDays(Term::Month, BusinessDate(2024, month, 1));
        }
        for (BusinessDate date = firstDay; date < firstDay.addDays(dayCount);
             date = date.addDays(1)) {
            sums.compareWithin(Term::Day, date);
            if (date.date().dayOfWeek() != Qt::Monday)
                continue;
            sums.compareWithin(Term::Week, date);
            sums.compareWithDays(Term::Week, date);
        }
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences, {});

        const Statement february = sums.statement(Term::Month, BusinessDate(2024, 2, 1));
        valueOf(RebuildRollups(books->database()).run(shop.store().id));
        QCOMPARE(toJsonText(sums.statement(Term::Month, BusinessDate(2024, 2, 1))),
                 toJsonText(february));
        for (const int month : { 2, 1, 3 }) {
            valueOf(CloseWindow(books->database(), shop.clock())
                        .run(shop.store(), Term::Month, BusinessDate(2024, month, 1)));
        }
        sums.compareWithDays(Term::Month, BusinessDate(2024, 2, 1));
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences, {});
    }
};

QTEST_GUILESS_MAIN(TestSettlementSums)
#include "tst_settlementsums.moc"
