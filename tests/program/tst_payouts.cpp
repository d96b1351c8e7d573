#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"한강식당"_s;

const QByteArray sales
    = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
      "card_company\n"
      "한강식당,1,3,1,2026-11-20T12:00:00,물냉면,MAIN_MENU,11000,2,2026-11-20T12:40:00,CARD,K\n"
      "한강식당,2,3,1,2026-11-21T12:00:00,물냉면,MAIN_MENU,11000,1,2026-11-21T12:40:00,CARD,K\n"
      "한강식당,3,3,1,2026-11-21T13:00:00,물냉면,MAIN_MENU,11000,1,2026-11-21T13:40:00,CARD,신한\n"
      "한강식당,4,3,1,2026-11-21T13:00:00,물냉면,MAIN_MENU,11000,1,2026-11-21T13:40:00,CASH,\n";
const QByteArray refunds = "store,trade,refunded_at,reason\n한강식당,2,2026-11-23T10:00:00,\n";

QStringList payoutsOf(const QString& from, const QString& to)
{
    return { u"payouts"_s, u"--store"_s, store, u"--from"_s, from, u"--to"_s, to };
}

} // namespace

/// Expected card deposits and what they go by, as an owner asks for them.
class TestPayouts final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void init()
    {
        QFETCH_GLOBAL(QString, product);
        m_place = freshPlace(product);
        if (!m_place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        (void)ask({ u"import"_s, u"sales"_s, m_place->write(u"sales.csv"_s, sales) });
        (void)ask({ u"import"_s, u"refunds"_s, m_place->write(u"refunds.csv"_s, refunds) });
    }

    void payoutsAreShown()
    {
        const QJsonObject list = ask(payoutsOf(u"2026-11-01"_s, u"2026-11-30"_s));
        QCOMPARE(keysOf(list), u"from payouts store to total warnings"_s);
        QCOMPARE(list.value(u"warnings"_s).toArray().size(), 0);
        const QJsonArray payouts = list.value(u"payouts"_s).toArray();
        QCOMPARE(payouts.size(), 3);
        const QJsonObject first = payouts.first().toObject();
        QCOMPARE(keysOf(first), u"amount card_company date fee gross refunds sales unrated"_s);
        QCOMPARE(first.value(u"date"_s).toString(), u"2026-11-24"_s);
        QCOMPARE(first.value(u"card_company"_s).toString(), u"K"_s);
        QCOMPARE(first.value(u"gross"_s).toInteger(), 33000);
        QCOMPARE(first.value(u"fee"_s).toInteger(), 132);
        QCOMPARE(first.value(u"amount"_s).toInteger(), 32868);
        const QJsonArray soldOn = first.value(u"sales"_s).toArray();
        QCOMPARE(soldOn.size(), 2);
        QCOMPARE(keysOf(soldOn.first().toObject()), u"amount date fee gross refunds unrated"_s);
        QCOMPARE(payouts.at(1).toObject().value(u"unrated"_s).toInteger(), 1);
        const QJsonObject last = payouts.last().toObject();
        QCOMPARE(last.value(u"amount"_s).toInteger(), -10956);
        QCOMPARE(list.value(u"total"_s).toObject().value(u"amount"_s).toInteger(),
                 32868 + 11000 - 10956);
    }

    void tablesAreWrittenInBothLanguages()
    {
        const auto english = m_place->ctl().run(payoutsOf(u"2026-11-25"_s, u"2026-11-25"_s));
        QCOMPARE(QString::fromUtf8(english.output),
                 u"Payout      Card company  Gross     Refunds      Fee     Expected  Sold on\n"
                 "2026-11-25  K             0 KRW  11,000 KRW  -44 KRW  -10,956 KRW  2026-11-23\n"
                 "Total                     0 KRW  11,000 KRW  -44 KRW  -10,956 KRW\n"_s);
        m_place->ctl().setEnvironment(u"LC_ALL"_s, u"ko_KR.UTF-8"_s);
        const auto korean = m_place->ctl().run(payoutsOf(u"2026-11-25"_s, u"2026-11-25"_s));
        QVERIFY(korean.output.startsWith("입금일      카드사"));
        QVERIFY(korean.output.contains("-10,956원"));
    }

    void rulesAreSet_listedAndRemoved()
    {
        const QJsonObject set
            = ask({ u"payout"_s, u"rule"_s, u"set"_s, u"--company"_s, u"K"_s, u"--preset"_s,
                    u"samsung"_s, u"--days"_s, u"3"_s, u"--model"_s, u"B"_s, u"--store"_s, store,
                    u"--from"_s, u"2026-11-21"_s });
        QCOMPARE(set.value(u"card_company"_s).toString(), u"K"_s);
        QCOMPARE(set.value(u"store"_s).toString(), store);
        QCOMPARE(set.value(u"days"_s).toInteger(), 3);
        QCOMPARE(set.value(u"model"_s).toString(), u"B"_s);
        QCOMPARE(set.value(u"counting"_s).toString(), u"saturdays"_s);
        const QJsonObject listed = ask({ u"payout"_s, u"rule"_s, u"list"_s });
        QCOMPARE(listed.value(u"rules"_s).toArray(), QJsonArray({ set }));
        QCOMPARE(listed.value(u"standard"_s).toObject().value(u"days"_s).toInteger(), 2);
        QCOMPARE(
            ask(payoutsOf(u"2026-11-25"_s, u"2026-11-25"_s)).value(u"payouts"_s).toArray().size(),
            1); // The Saturday's.
        const QStringList remove { u"payout"_s,  u"rule"_s, u"remove"_s, u"--company"_s, u"K"_s,
                                   u"--store"_s, store,     u"--from"_s, u"2026-11-21"_s };
        (void)ask(remove);
        QCOMPARE(m_place->ctl().refusal(remove), u"1 ENTRY_NOT_FOUND"_s);
        QCOMPARE(ask({ u"payout"_s, u"rule"_s, u"list"_s }).value(u"rules"_s).toArray().size(), 0);
    }

    void holidaysAreAdded_listedAndRemoved()
    {
        (void)ask({ u"holiday"_s, u"add"_s, u"2026-11-24"_s, u"--name"_s, u"임시공휴일"_s });
        QCOMPARE(
            ask(payoutsOf(u"2026-11-24"_s, u"2026-11-24"_s)).value(u"payouts"_s).toArray().size(),
            0);
        const QJsonObject year = ask({ u"holiday"_s, u"list"_s, u"--year"_s, u"2026"_s });
        QVERIFY(year.value(u"known"_s).toBool());
        QJsonObject added;
        for (const auto& day : year.value(u"holidays"_s).toArray()) {
            if (day.toObject().value(u"own"_s).toBool())
                added = day.toObject();
        }
        QCOMPARE(added.value(u"date"_s).toString(), u"2026-11-24"_s);
        QCOMPARE(added.value(u"name"_s).toString(), u"임시공휴일"_s);
        (void)ask({ u"holiday"_s, u"remove"_s, u"2026-11-24"_s });
        QCOMPARE(m_place->ctl().refusal({ u"holiday"_s, u"remove"_s, u"2026-11-24"_s }),
                 u"1 ENTRY_NOT_FOUND"_s);
        (void)ask({ u"holiday"_s, u"add"_s, u"2026-11-22"_s, u"--working"_s, u"--store"_s, store });
        QCOMPARE(
            ask(payoutsOf(u"2026-11-23"_s, u"2026-11-23"_s)).value(u"payouts"_s).toArray().size(),
            2); // Sunday counts now, so that Monday is the second day.
    }

    void aYearWhoseHolidaysAreNotKnown_isSaid()
    {
        const QByteArray later = QByteArray(sales).replace("2026-11", "2031-11");
        (void)ask({ u"import"_s, u"sales"_s,
                    m_place->write(u"later.csv"_s,
                                   QByteArray(later)
                                       .replace(",1,3,", ",11,3,")
                                       .replace(",2,3,", ",12,3,")
                                       .replace(",3,3,", ",13,3,")
                                       .replace(",4,3,", ",14,3,")) });
        const QJsonArray warnings
            = ask(payoutsOf(u"2031-11-01"_s, u"2031-11-30"_s)).value(u"warnings"_s).toArray();
        QCOMPARE(warnings.size(), 1);
        const QJsonObject warning = warnings.first().toObject();
        QCOMPARE(keysOf(warning), u"code message year"_s);
        QCOMPARE(warning.value(u"year"_s).toInteger(), 2031);
        const auto text = m_place->ctl().run(payoutsOf(u"2031-11-01"_s, u"2031-11-30"_s));
        QVERIFY(text.output.contains("The holidays of 2031 are not known"));
    }

    void aPayoutDateIsSetByHand()
    {
        const QStringList key { u"--store"_s, store,       u"--company"_s,
                                u"K"_s,       u"--sale"_s, u"2026-11-20"_s };
        (void)ask(QStringList { u"payout"_s, u"date"_s, u"set"_s } + key
                  + QStringList { u"--pay"_s, u"2026-12-01"_s });
        const QJsonArray payouts
            = ask(payoutsOf(u"2026-12-01"_s, u"2026-12-01"_s)).value(u"payouts"_s).toArray();
        QCOMPARE(payouts.size(), 1);
        QCOMPARE(payouts.first().toObject().value(u"gross"_s).toInteger(), 22000);
        const QStringList list { u"payout"_s, u"date"_s, u"list"_s, u"--store"_s, store };
        QCOMPARE(ask(list).value(u"dates"_s).toArray().size(), 1);
        (void)ask(QStringList { u"payout"_s, u"date"_s, u"remove"_s } + key);
        QCOMPARE(ask(list).value(u"dates"_s).toArray().size(), 0);
    }

    void whatMakesNoSense_isRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QString& arguments, const QString& refusal) {
            QTest::newRow(name) << arguments.split(u' ') << refusal;
        };
        row("no such day", u"payouts --store 한강식당 --from 2026-02-30 --to 2026-03-01"_s,
            u"2 VALUE_INVALID"_s);
        row("backwards", u"payouts --store 한강식당 --from 2026-03-02 --to 2026-03-01"_s,
            u"2 VALUE_INVALID"_s);
        row("no end", u"payouts --store 한강식당 --from 2026-03-02"_s, u"2 OPTION_MISSING"_s);
        row("no such store", u"payouts --store 없음 --from 2026-03-02 --to 2026-03-02"_s,
            u"1 STORE_NOT_FOUND"_s);
        row("too many days", u"payout rule set --days 61"_s, u"2 VALUE_INVALID"_s);
        row("negative days", u"payout rule set --days -1"_s, u"2 VALUE_INVALID"_s);
        row("no such model", u"payout rule set --model C"_s, u"2 VALUE_INVALID"_s);
        row("no such preset", u"payout rule set --preset visa"_s, u"2 VALUE_INVALID"_s);
        row("a date that is none", u"holiday add 2026-13-01"_s, u"2 VALUE_INVALID"_s);
        row("no date", u"holiday add"_s, u"2 ARGUMENT_MISSING"_s);
        row("year 0", u"holiday list --year 0"_s, u"2 VALUE_INVALID"_s);
        row("paid before sold",
            u"payout date set --store 한강식당 --company K --sale 2026-03-02 --pay 2026-03-01"_s,
            u"2 VALUE_INVALID"_s);
    }
    void whatMakesNoSense_isRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, refusal);
        QCOMPARE(m_place->ctl().refusal(arguments), refusal);
    }

private:
    QJsonObject ask(const QStringList& arguments) const { return m_place->ctl().ask(arguments); }

    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestPayouts)
#include "tst_payouts.moc"
