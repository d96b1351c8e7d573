#include "core/settlement/statementjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

/// Amounts past 2^53, which a double would round, and names that need escaping.
Statement fullStatement()
{
    return {
        .store = u"한강 \"식당\", \\ 🍜\n2호"_s,
        .term = Term::Month,
        .window = { BusinessDate(2026, 10, 5), BusinessDate(2026, 11, 5) },
        .run = true,
        .closed = true,
        .gross = Money::ofMinor(9'007'199'254'740'993),
        .refunds = Money::ofMinor(1),
        .revenue = Money::ofMinor(9'007'199'254'740'992),
        .cash = Money::ofMinor(-5),
        .card = Money::ofMinor(qint64(9'223'372'036'854'775'807)),
        .other = Money::ofMinor(std::numeric_limits<qint64>::min()),
        .cardFee = Money::ofMinor(7),
        .posFee = Money::ofMinor(15'000),
        .operatingProfit = Money::ofMinor(-15'012),
        .vat = Money::ofMinor(-1),
        .unratedParts = 3,
        .fees = { { u"K"_s, Money::ofMinor(100), Money::ofMinor(2) } },
        .categories = { { u"MAIN_MENU"_s,
                          Money::ofMinor(12),
                          { { ProductId(9'000'000'000'000'001), u"김치"_s, -2,
                              Money::ofMinor(9'007'199'254'740'993) } } } },
        .closedAtUtc = Instant::ofMs(1'795'262'400'123),
        .seal = u"ab"_s,
        .countedCash = Money::ofMinor(0),
        .cashDifference = Money::ofMinor(5),
    };
}

} // namespace

class TestStatementJson final : public QObject {
    Q_OBJECT

private slots:
    void readsBack_exactlyWhatItWrote()
    {
        const Statement statement = fullStatement();
        const auto read = statementFromJsonText(toJsonText(statement));
        QVERIFY(read.has_value());
        QVERIFY(*read == statement);
        QCOMPARE(toJsonText(*read), toJsonText(statement));
    }

    void readsBack_anOpenOne()
    {
        const Statement statement { .store = u"한강"_s,
                                    .window
                                    = { BusinessDate(2024, 2, 29), BusinessDate(2024, 3, 1) } };
        const auto read = statementFromJsonText(toJsonText(statement));
        QVERIFY(read.has_value());
        QVERIFY(*read == statement);
    }

    void hasTheShapeOfTheContract()
    {
        const QJsonObject object = toJson(fullStatement());
        QCOMPARE(object["term"_L1].toString(), u"month"_s);
        QCOMPARE(object["start"_L1].toString(), u"2026-10-05"_s);
        QCOMPARE(object["end"_L1].toString(), u"2026-11-05"_s);
        QCOMPARE(object["run"_L1], QJsonValue(true));
        QCOMPARE(object["closed"_L1], QJsonValue(true));
        for (const auto key :
             { "gross"_L1, "refunds"_L1, "revenue"_L1, "cash"_L1, "card"_L1, "other"_L1,
               "card_fee"_L1, "pos_fee"_L1, "operating_profit"_L1, "vat"_L1 })
            QVERIFY2(object[key].isDouble(), qPrintable(key));
        const QJsonObject fee = object["fees"_L1].toArray().first().toObject();
        QCOMPARE(fee.keys(), QStringList({ u"amount"_s, u"card_company"_s, u"fee"_s }));
        const QJsonObject category = object["categories"_L1].toArray().first().toObject();
        QCOMPARE(category.keys(), QStringList({ u"amount"_s, u"category"_s, u"products"_s }));
        const QJsonObject product = category["products"_L1].toArray().first().toObject();
        QCOMPARE(product.keys(),
                 QStringList({ u"amount"_s, u"count"_s, u"product"_s, u"product_id"_s }));
        QCOMPARE(product["product_id"_L1].toInteger(), 9'000'000'000'000'001);
        QCOMPARE(object["closed_at"_L1].toString(), u"2026-11-21T12:00:00.123Z"_s);
    }

    void leavesOut_whatAnOpenOneDoesNotHave()
    {
        Statement statement = fullStatement();
        statement.closed = false;
        statement.closedAtUtc.reset();
        statement.countedCash.reset();
        statement.cashDifference.reset();
        const QJsonObject object = toJson(statement);
        for (const auto key :
             { "closed_at"_L1, "seal"_L1, "counted_cash"_L1, "cash_difference"_L1 })
            QVERIFY2(!object.contains(key), qPrintable(key));
    }

    void refuses_whatIsNoStatement_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        for (const QString& key : toJson(fullStatement()).keys()) {
            if (key == u"counted_cash" || key == u"cash_difference")
                continue;
            QTest::addRow("without %s", qPrintable(key)) << key << QJsonValue();
            QTest::addRow("%s of another kind", qPrintable(key)) << key << QJsonValue(u"?"_s);
        }
        QTest::addRow("half a won") << u"cash"_s << QJsonValue(0.5);
        QTest::addRow("an end before the start") << u"end"_s << QJsonValue(u"2026-10-05"_s);
        QTest::addRow("a moment that is not UTC")
            << u"closed_at"_s << QJsonValue(u"2026-11-21T12:00:00+09:00"_s);
    }

    void refuses_whatIsNoStatement()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(fullStatement());
        if (value.isNull())
            object.remove(key);
        else
            object.insert(key, value);
        const bool staysText = value == u"?"_s && (key == u"store" || key == u"seal");
        QCOMPARE(statementFromJson(object).has_value(), staysText);
    }

    void refuses_whatIsNotEvenAnObject()
    {
        QVERIFY(!statementFromJsonText(QString()));
        QVERIFY(!statementFromJsonText(u"[]"_s));
        QVERIFY(!statementFromJsonText(u"{\"store\":"_s));
    }
};

QTEST_GUILESS_MAIN(TestStatementJson)
#include "tst_statementjson.moc"
