#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"한강식당"_s;

/// Those of `expected` (names with blanks between) that the object does not have.
QString missingKeys(const QJsonObject& object, const QString& expected)
{
    QStringList missing;
    for (const QString& key : expected.split(u' ')) {
        if (!object.contains(key))
            missing.append(key);
    }
    return missing.join(u' ');
}

QString idText(const QJsonObject& object, const QString& key)
{
    return QString::number(object.value(key).toInteger());
}

QJsonObject firstOf(const QJsonObject& object, const QString& key)
{
    return object.value(key).toArray().first().toObject();
}

qint64 number(const QJsonObject& object, const QString& key)
{
    return object.value(key).toInteger(-1);
}

} // namespace

/// A day of a restaurant, from the opening of the books to the closing of the day, as an owner
/// types it: the answers have the shapes of the contract, key by key.
class TestOwnersDay final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void init()
    {
        QFETCH_GLOBAL(QString, product);
        m_place = freshPlace(product);
        if (!m_place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        (void)ask({ u"store"_s, u"add"_s, store, u"--grade"_s, u"SILVER"_s, u"--settlement-day"_s,
                    u"5"_s, u"--day-cutoff"_s, u"06:00"_s });
        addProduct(u"물냉면"_s, u"MAIN_MENU"_s, 11000);
        addProduct(u"왕만두"_s, u"SUB_MENU"_s, 7000);
        addProduct(u"소주"_s, u"DRINK"_s, 5000);
    }

    void storesAreListed()
    {
        const QJsonObject listed = ask({ u"store"_s, u"list"_s });
        QCOMPARE(keysOf(listed), u"stores"_s);
        const QJsonObject shown = firstOf(listed, u"stores"_s);
        QCOMPARE(missingKeys(shown, u"store grade settlement_day currency zone day_cutoff"_s),
                 u""_s);
        QCOMPARE(shown.value(u"store"_s).toString(), store);
        QCOMPARE(shown.value(u"grade"_s).toString(), u"SILVER"_s);
        QCOMPARE(number(shown, u"settlement_day"_s), 5);
        QCOMPARE(shown.value(u"currency"_s).toString(), u"KRW"_s);
        QCOMPARE(shown.value(u"zone"_s).toString(), u"Asia/Seoul"_s);
        QCOMPARE(shown.value(u"day_cutoff"_s).toString(), u"06:00"_s);
    }

    void ordersOfATableMakeOneTrade()
    {
        const QJsonObject first = order(u"3"_s, { u"물냉면=2"_s });
        QCOMPARE(missingKeys(first, u"order trade"_s), u""_s);
        const QJsonObject second = order(u"3"_s, { u"소주=1"_s, u"왕만두=1"_s });
        QCOMPARE(number(second, u"trade"_s), number(first, u"trade"_s));
        QVERIFY(number(second, u"order"_s) != number(first, u"order"_s));

        const QJsonObject listed = ask({ u"trade"_s, u"list"_s, u"--store"_s, store, u"--open"_s });
        QCOMPARE(keysOf(listed), u"trades"_s);
        const QJsonObject trade = firstOf(listed, u"trades"_s);
        QCOMPARE(missingKeys(trade, u"trade table amount state opened_at"_s), u""_s);
        QCOMPARE(trade.value(u"state"_s).toString(), u"open"_s);
        QCOMPARE(number(trade, u"amount"_s), 34000);
        const QRegularExpression instant(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        QVERIFY(instant.match(trade.value(u"opened_at"_s).toString()).hasMatch());
    }

    void aTradeIsPaidInPartsAndShown()
    {
        const QString trade = idText(order(u"3"_s, { u"물냉면=2"_s, u"소주=1"_s }), u"trade"_s);
        (void)pay(trade,
                  { u"--method"_s, u"CARD"_s, u"--card"_s, u"S"_s, u"--kind"_s, u"debit"_s,
                    u"--amount"_s, u"20000"_s, u"--at"_s, u"2024-02-29T23:00"_s });
        // Half past five in the morning is still the evening before.
        (void)pay(trade, { u"--method"_s, u"CASH"_s, u"--at"_s, u"2024-03-01T05:30"_s });

        const QJsonObject shown = ask({ u"trade"_s, u"show"_s, trade });
        QCOMPARE(missingKeys(shown,
                             u"trade key table state business_date receipt amount orders "
                             "payments"_s),
                 u""_s);
        QCOMPARE(shown.value(u"key"_s).toString(), trade);
        QCOMPARE(shown.value(u"state"_s).toString(), u"paid"_s);
        QCOMPARE(shown.value(u"business_date"_s).toString(), u"2024-02-29"_s);
        QCOMPARE(number(shown, u"receipt"_s), 1);
        QCOMPARE(number(shown, u"amount"_s), 27000);

        const QJsonObject line = firstOf(firstOf(shown, u"orders"_s), u"lines"_s);
        QCOMPARE(missingKeys(firstOf(shown, u"orders"_s), u"order lines"_s), u""_s);
        QCOMPARE(missingKeys(line, u"line product quantity unit_price discount amount refunded"_s),
                 u""_s);
        QCOMPARE(number(line, u"amount"_s), 22000);

        const QJsonArray parts = shown.value(u"payments"_s).toArray();
        QCOMPARE(parts.size(), 2);
        const QJsonObject card = parts.first().toObject();
        QCOMPARE(missingKeys(card, u"part method card_company amount fee refunded"_s), u""_s);
        QCOMPARE(card.value(u"method"_s).toString(), u"CARD"_s);
        QCOMPARE(card.value(u"card_company"_s).toString(), u"S"_s);
        QCOMPARE(number(card, u"fee"_s), 160);
        QCOMPARE(parts.last().toObject().value(u"method"_s).toString(), u"CASH"_s);
        QCOMPARE(ask({ u"trade"_s, u"show"_s, u"--store"_s, store, u"--date"_s, u"2024-02-29"_s,
                       u"--receipt"_s, u"1"_s }),
                 shown);
    }

    void piecesOfALineAreGivenBack()
    {
        const QString trade = paidTrade({ u"물냉면=3"_s }, u"2024-02-29T12:00"_s);
        const QJsonObject shown = ask({ u"trade"_s, u"show"_s, trade });
        const QString line = idText(firstOf(firstOf(shown, u"orders"_s), u"lines"_s), u"line"_s);
        const QJsonObject refund
            = ask({ u"trade"_s, u"refund"_s, trade, u"--line"_s, line, u"--quantity"_s, u"2"_s,
                    u"--reason"_s, u"주문 착오"_s, u"--at"_s, u"2024-03-02T12:00"_s });
        QCOMPARE(number(refund, u"amount"_s), 22000);
        QCOMPARE(refund.value(u"business_date"_s).toString(), u"2024-03-02"_s);
        const QJsonObject rest
            = ask({ u"trade"_s, u"refund"_s, trade, u"--at"_s, u"2024-03-02T12:00"_s });
        QCOMPARE(number(rest, u"amount"_s), 11000);
        QCOMPARE(m_place->ctl().refusal({ u"trade"_s, u"refund"_s, trade }),
                 u"1 NOTHING_TO_REFUND"_s);
    }

    void partsAreTakenBackAndTradesMadeVoid()
    {
        const QString trade = idText(order(u"3"_s, { u"물냉면=1"_s }), u"trade"_s);
        const QJsonObject paid
            = pay(trade, { u"--method"_s, u"OTHER"_s, u"--amount"_s, u"1000"_s });
        QCOMPARE(number(paid, u"left"_s), 10000);
        const QStringList toVoid { u"trade"_s, u"void"_s, trade, u"--reason"_s, u"떠남"_s };
        QCOMPARE(m_place->ctl().refusal(toVoid), u"1 TRADE_PARTLY_PAID"_s);
        (void)ask({ u"trade"_s, u"unpay"_s, trade, u"--part"_s, idText(paid, u"part"_s),
                    u"--reason"_s, u"착오"_s });
        QCOMPARE(ask(toVoid).value(u"state"_s).toString(), u"void"_s);
        QCOMPARE(m_place->ctl().refusal(toVoid), u"1 TRADE_NOT_OPEN"_s);
        QVERIFY(ask({ u"trade"_s, u"list"_s, u"--store"_s, store, u"--open"_s })
                    .value(u"trades"_s)
                    .toArray()
                    .isEmpty());
    }

    void productsAreRanked()
    {
        (void)paidTrade({ u"물냉면=1"_s, u"소주=3"_s }, u"2024-02-29T12:00"_s);
        const QStringList question { u"stats"_s,  u"products"_s, u"--store"_s, store,
                                     u"--term"_s, u"week"_s,     u"--start"_s, u"2024-02-26"_s };
        const QJsonObject ranking = ask(question);
        QCOMPARE(keysOf(ranking), u"end products start store term"_s);
        QCOMPARE(ranking.value(u"end"_s).toString(), u"2024-03-04"_s);
        const QJsonObject best = firstOf(ranking, u"products"_s);
        QCOMPARE(missingKeys(best, u"product category count amount"_s), u""_s);
        QCOMPARE(best.value(u"product"_s).toString(), u"소주"_s);
        QCOMPARE(number(best, u"count"_s), 3);
        const QJsonObject limited = ask(question
                                        + QStringList { u"--by"_s, u"amount"_s, u"--limit"_s,
                                                        u"1"_s, u"--category"_s, u"MAIN_MENU"_s });
        QCOMPARE(limited.value(u"products"_s).toArray().size(), 1);
        QCOMPARE(firstOf(limited, u"products"_s).value(u"product"_s).toString(), u"물냉면"_s);
    }

    void theMonthIsSettledAndClosed()
    {
        (void)paidTrade({ u"물냉면=1"_s, u"소주=3"_s }, u"2024-02-29T12:00"_s);
        const QStringList settle { u"settle"_s, u"--term"_s, u"month"_s, u"--date"_s,
                                   u"2024-02-05"_s };
        const QJsonObject settled = ask(settle);
        QCOMPARE(keysOf(settled), u"settled skipped"_s);
        const QJsonObject first = firstOf(settled, u"settled"_s);
        QCOMPARE(keysOf(first), u"closed end start store"_s);
        QCOMPARE(first.value(u"end"_s).toString(), u"2024-03-05"_s);
        QVERIFY(!first.value(u"closed"_s).toBool(true));
        QCOMPARE(ask({ u"settle"_s, u"--term"_s, u"month"_s, u"--date"_s, u"2024-02-01"_s })
                     .value(u"skipped"_s)
                     .toArray(),
                 QJsonArray { store });

        const QJsonObject closed = ask(
            settle
            + QStringList { u"--store"_s, store, u"--close"_s, u"--counted-cash"_s, u"26000"_s });
        QVERIFY(firstOf(closed, u"settled"_s).value(u"closed"_s).toBool());
        checkStatement(ask({ u"settlement"_s, u"show"_s, u"--store"_s, store, u"--term"_s,
                             u"month"_s, u"--start"_s, u"2024-02-05"_s }));

        const QString late = idText(order(u"3"_s, { u"소주=1"_s }), u"trade"_s);
        QCOMPARE(m_place->ctl().refusal({ u"trade"_s, u"pay"_s, late, u"--method"_s, u"CASH"_s,
                                          u"--at"_s, u"2024-02-29T13:00"_s }),
                 u"1 PERIOD_CLOSED"_s);
        const QJsonObject listed = ask({ u"settlement"_s, u"list"_s, u"--store"_s, store });
        // The month, and the days of it that had to be closed first.
        QCOMPARE(missingKeys(firstOf(listed, u"settlements"_s), u"store term start end closed"_s),
                 u""_s);
    }

    void cardRatesAreEnteredAndFillWhatWaited()
    {
        const QString trade = idText(order(u"3"_s, { u"소주=1"_s }), u"trade"_s);
        (void)pay(
            trade,
            { u"--method"_s, u"CARD"_s, u"--card"_s, u"B"_s, u"--at"_s, u"2024-02-29T12:00"_s });
        const QJsonObject set = ask({ u"fee"_s, u"set"_s, u"--company"_s, u"B"_s, u"--ppm"_s,
                                      u"9000"_s, u"--from"_s, u"2024-02-29"_s });
        QCOMPARE(number(set, u"rated"_s), 1);
        const QJsonObject shown = ask({ u"trade"_s, u"show"_s, trade });
        QCOMPARE(number(firstOf(shown, u"payments"_s), u"fee"_s), 45);
        QCOMPARE(ask({ u"fee"_s, u"list"_s }).value(u"fees"_s).toArray().size(), 4);
    }

    void largeAmountsStayExact()
    {
        addProduct(u"잔치"_s, u"MAIN_MENU"_s, 10'000'000);
        addProduct(u"술"_s, u"DRINK"_s, 9'999'999);
        const QJsonObject placed = order(u"연회장"_s, { u"잔치=9999999"_s, u"술=9999999"_s });
        QCOMPARE(number(placed, u"trade_amount"_s), qint64(199'999'970'000'001));
    }

private:
    QJsonObject ask(const QStringList& arguments) { return m_place->ctl().ask(arguments); }

    void addProduct(const QString& name, const QString& category, qint64 price)
    {
        (void)ask({ u"menu"_s, u"add"_s, name, u"--store"_s, store, u"--category"_s, category,
                    u"--price"_s, QString::number(price) });
    }

    QJsonObject order(const QString& table, const QStringList& lines)
    {
        QStringList arguments { u"order"_s, u"add"_s, u"--store"_s, store, u"--table"_s, table };
        for (const QString& line : lines)
            arguments << u"--line"_s << line;
        return ask(arguments);
    }

    QJsonObject pay(const QString& trade, const QStringList& options)
    {
        return ask(QStringList { u"trade"_s, u"pay"_s, trade } + options);
    }

    QString paidTrade(const QStringList& lines, const QString& at)
    {
        const QString trade = idText(order(u"1"_s, lines), u"trade"_s);
        (void)pay(trade, { u"--method"_s, u"CASH"_s, u"--at"_s, at });
        return trade;
    }

    void checkStatement(const QJsonObject& statement)
    {
        QCOMPARE(missingKeys(statement,
                             u"store term start end run closed gross refunds revenue cash card "
                             "other card_fee pos_fee operating_profit vat fees categories"_s),
                 u""_s);
        QVERIFY(statement.value(u"run"_s).toBool());
        QVERIFY(statement.value(u"closed"_s).toBool());
        QCOMPARE(number(statement, u"gross"_s), 26000);
        QCOMPARE(number(statement, u"cash"_s), 26000);
        QCOMPARE(number(statement, u"pos_fee"_s), 20000);
        QCOMPARE(number(statement, u"operating_profit"_s), 6000);
        QCOMPARE(number(statement, u"vat"_s), 2364);
        QCOMPARE(number(statement, u"cash_difference"_s), 0);
        const QJsonObject category = firstOf(statement, u"categories"_s);
        QCOMPARE(missingKeys(category, u"category amount products"_s), u""_s);
        QCOMPARE(missingKeys(firstOf(category, u"products"_s), u"product count amount"_s), u""_s);
    }

    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestOwnersDay)
#include "tst_ownersday.moc"
