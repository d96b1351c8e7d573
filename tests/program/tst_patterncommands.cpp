#include "tests/support/ctl.h"

#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sales
    = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
      "card_company\n"
      "A,1,창가,1,2026-10-05T12:00:00,국수,MAIN_MENU,8000,2,2026-10-05T12:30:00,CASH,\n"
      "A,1,창가,1,2026-10-05T12:00:00,콜라,DRINK,2000,1,2026-10-05T12:30:00,CASH,\n"
      "A,2,문 앞,1,2026-10-06T18:00:00,국수,MAIN_MENU,8000,1,2026-10-06T19:10:00,CARD,K\n"
      "A,2,문 앞,1,2026-10-06T18:00:00,콜라,DRINK,2000,3,2026-10-06T19:10:00,CARD,K\n"
      "A,3,창가,1,2026-10-06T20:00:00,국수,MAIN_MENU,8000,1,2026-10-06T20:20:00,CASH,\n";

const QString october = u"--store A --from 2026-10-01 --to 2026-10-31"_s;

} // namespace

/// The questions that no rollup holds, as they are asked at a shell.
class TestPatternCommands final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_place = freshPlace(u"sqlite"_s);
        m_place->ctl().ask({ u"import"_s, u"sales"_s, m_place->write(u"sales.csv"_s, sales) });
    }

    void hours_areByWeekday()
    {
        const QJsonObject answer = ask(u"stats hours "_s + october);
        QCOMPARE(keysOf(answer), u"from hours store to"_s);
        const QJsonArray hours = answer.value(u"hours"_s).toArray();
        QCOMPARE(hours.size(), 3);
        const QJsonObject first = hours.first().toObject();
        QCOMPARE(keysOf(first), u"amount count hour weekday"_s);
        QCOMPARE(first.value(u"weekday"_s).toInteger(), 1);
        QCOMPARE(first.value(u"hour"_s).toInteger(), 12);
        QCOMPARE(first.value(u"amount"_s).toInteger(), 18'000);
        const QJsonArray drinks
            = ask(u"stats hours --category DRINK "_s + october).value(u"hours"_s).toArray();
        QCOMPARE(drinks.size(), 2);
        QCOMPARE(drinks.last().toObject().value(u"count"_s).toInteger(), 3);
    }

    void tables_areByWhatTheyBrought()
    {
        const QJsonArray tables = ask(u"stats tables "_s + october).value(u"tables"_s).toArray();
        QCOMPARE(tables.size(), 2);
        const QJsonObject first = tables.first().toObject();
        QCOMPARE(keysOf(first), u"amount average stay_ms table trades"_s);
        QCOMPARE(first.value(u"table"_s).toString(), u"창가"_s);
        QCOMPARE(first.value(u"amount"_s).toInteger(), 26'000);
        QCOMPARE(first.value(u"trades"_s).toInteger(), 2);
        QCOMPARE(first.value(u"average"_s).toInteger(), 13'000);
    }

    void pairs_areByTheirTrades()
    {
        const QJsonObject answer = ask(u"stats pairs "_s + october);
        QCOMPARE(answer.value(u"trades"_s).toInteger(), 3);
        const QJsonArray pairs = answer.value(u"pairs"_s).toArray();
        QCOMPARE(pairs.size(), 1);
        const QJsonObject pair = pairs.first().toObject();
        QCOMPARE(pair.value(u"first"_s).toString(), u"국수"_s);
        QCOMPARE(pair.value(u"together"_s).toInteger(), 2);
        QCOMPARE(pair.value(u"lift_permille"_s).toInteger(), 1'000);
        QVERIFY(m_place->ctl()
                    .run(u"stats pairs %1"_s.arg(october).split(u' '))
                    .output.contains("콜라"));
    }

    void whatMakesNoSense_isRefused()
    {
        const auto refusal
            = [this](const QString& line) { return m_place->ctl().refusal(line.split(u' ')); };
        QCOMPARE(refusal(u"stats pairs --store A --from 2026-10-02 --to 2026-10-01"_s),
                 u"2 VALUE_INVALID"_s);
        QCOMPARE(refusal(u"stats hours --category X "_s + october), u"1 CATEGORY_NOT_FOUND"_s);
        QCOMPARE(refusal(u"stats pairs --product X "_s + october), u"1 PRODUCT_NOT_FOUND"_s);
    }

private:
    QJsonObject ask(const QString& line) { return m_place->ctl().ask(line.split(u' ')); }

    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestPatternCommands)
#include "tst_patterncommands.moc"
