#include "core/ledger/rebuildrollups.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/statementjson.h"
#include "core/settlement/verifybooks.h"
#include "core/statistics/productstatistics.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"

#include <QMap>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate firstDay(2024, 1, 27);
constexpr int dayCount = 70; // Two month ends, one of them 29 February.
constexpr int tradeCount = 60;

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
        RandomTrades random(books->database(), shop, { firstDay, firstDay.addDays(dayCount) },
                            seed);
        random.run(tradeCount);

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
