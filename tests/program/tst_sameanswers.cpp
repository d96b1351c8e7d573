#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header
    = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
      "card_company,kind,other,discount,tax_free,part,part_amount,receipt\n";

// One trade number in two stores, rows in any order, names that are nearly the same, a trade in
// parts, one that stays open, 29 February, the evening before a cut-off and a skipped local time.
const QByteArray rows
    = "한강식당,7,3,2,2024-02-29T12:20,소주,DRINK,5000,2,2024-02-29T13:00,,,,,,,,,12\n"
      "River,7,A,1,2024-03-10T02:30,\"Soup, "
      "\"\"hot\"\"\",Main,4.50,3,2024-03-10T02:45,CARD,B,DEBIT,,"
      "0.50,,,,\n"
      "한강식당,7,3,1,2024-02-29T12:00,물냉면,MAIN_MENU,9999999,1,2024-02-29T13:00,,,,,999,,,,12\n"
      "한강식당,7,3,,,,,,,2024-02-29T13:00,CARD,S,DEBIT,,,,1,3000,12\n"
      "한강식당,7,3,,,,,,,2024-02-29T13:00,OTHER,,,제로페이,,,2,10006000,12\n"
      "한강식당,8,4,1,2024-02-29T12:00,물냉면 ,MAIN_MENU,0,1,2024-02-29T13:10,CASH,,,,,,,,13\n"
      "한강식당,9,4,1,2024-03-01T12:00,비빔\xe1\x84\x82\xe1\x85\xa2\xe1\x86\xbc면,MAIN_MENU,10000,"
      "2,"
      "2024-03-01T12:30,CARD,K,CREDIT,,,1,,,1\n"
      "한강식당,10,5,1,2024-03-01T13:00,비빔냉면,SUB_MENU,10000,3,2024-03-01T13:30,CARD,H,CREDIT,,,"
      ",,,2\n"
      "한강식당,11,6,1,2024-03-01T18:00,😀 "
      "cake,SUB_MENU,3333,3,2024-03-01T18:30,CARD,K,CREDIT,,,,,,3\n"
      "한강식당,12,6,1,2024-03-01T19:00,Ｗater,DRINK,1000,1,,,,,,,,,,\n"
      "River,8,B,1,2024-03-11T01:30,Tea,DRINK,2,1,2024-03-11T01:59:59.999,CASH,,,,,,,,\n"
      "River,9,B,1,2024-11-03T01:30,Tea,DRINK,2,1,2024-11-03T01:30,CASH,,,,,,,,\n";

const QByteArray refundRows = "store,trade,refunded_at,reason,line,quantity,part\n"
                              "한강식당,7,2024-03-02T12:00,주문 착오,1,1,\n"
                              "한강식당,7,2024-03-02T12:30,,2,1,2\n"
                              "River,7,2024-03-12T12:00,cold,1,1,\n";

/// Ids differ between books, and so does the moment of a command: both become words that depend
/// only on where they stand.
class Normaliser final {
public:
    QJsonValue normalised(const QString& key, const QJsonValue& value)
    {
        const QStringList ids { u"product_id"_s, u"trade"_s,  u"order"_s,  u"line"_s,
                                u"part"_s,       u"refund"_s, u"import"_s, u"key"_s };
        if (value.isObject())
            return normalised(value.toObject());
        if (value.isArray())
            return normalised(key, value.toArray());
        // Only what the script itself dates lies in 2024.
        const bool isMoment = key.endsWith(u"_at") && value.isString();
        if (key == u"seal" || (isMoment && !value.toString().startsWith(u"2024")))
            return u"…"_s;
        if (key == u"source" || key == u"file")
            return value.toString().section(u'/', -1);
        static const QRegularExpression longNumber(u"\\d{7,}"_s);
        if (key == u"message")
            return value.toString().replace(longNumber, u"#"_s);
        const bool isId
            = key == u"id" || (ids.contains(key) && value.toVariant().toLongLong() > 1'000'000);
        return isId ? QJsonValue(nameOf(value.toVariant().toLongLong())) : value;
    }

    QJsonObject normalised(const QJsonObject& object)
    {
        QJsonObject other;
        for (auto member = object.begin(); member != object.end(); ++member)
            other.insert(member.key(), normalised(member.key(), member.value()));
        return other;
    }

private:
    QJsonArray normalised(const QString& key, const QJsonArray& array)
    {
        QJsonArray other;
        for (const QJsonValue& value : array)
            other.append(normalised(key, value));
        return other;
    }

    QString nameOf(qint64 id)
    {
        if (!m_names.contains(id))
            m_names.insert(id, u"#%1"_s.arg(m_names.size() + 1));
        return m_names.value(id);
    }

    QHash<qint64, QString> m_names;
};

/// Gives commands to one set of books and writes down what they answer.
class Session final {
public:
    explicit Session(CtlPlace& place)
        : m_place(place)
    {
    }

    /// For what may be refused, such as a window that starts on no first day.
    QJsonObject look(const QStringList& arguments)
    {
        const auto outcome = m_place.ctl().runJson(arguments);
        QStringList shown;
        for (const QString& argument : arguments)
            shown.append(argument.toLongLong() > 1'000'000 ? u"#"_s : argument.section(u'/', -1));
        m_transcript += shown.join(u' ').toUtf8() + " -> " + QByteArray::number(outcome.status)
            + '\n'
            + QJsonDocument(m_normaliser.normalised(outcome.json()))
                  .toJson(QJsonDocument::Indented);
        m_last = outcome.status ? u"%1 %2"_s.arg(outcome.status).arg(outcome.code()) : QString();
        return outcome.json();
    }
    QJsonObject ask(const QStringList& arguments)
    {
        const QJsonObject answer = look(arguments);
        if (!m_last.isEmpty())
            m_refusals.append(m_last);
        return answer;
    }
    const QByteArray& transcript() const { return m_transcript; }
    const QStringList& refusals() const { return m_refusals; }

private:
    CtlPlace& m_place;
    Normaliser m_normaliser;
    QByteArray m_transcript;
    QString m_last;
    QStringList m_refusals;
};

QString idOf(const QJsonObject& object, const QString& key)
{
    return QString::number(object.value(key).toInteger());
}

void readEverything(Session& session)
{
    const QStringList han { u"--store"_s, u"한강식당"_s };
    const QStringList river { u"--store"_s, u"River"_s };
    for (const QString& command :
         { u"store list"_s, u"fee list"_s, u"import list"_s, u"verify"_s, u"settlement list"_s })
        session.look(command.split(u' '));
    for (const QStringList& store : { han, river }) {
        session.look(QStringList { u"menu"_s, u"list"_s } + store);
        const QJsonObject trades = session.look(QStringList { u"trade"_s, u"list"_s } + store);
        for (const QJsonValue& trade : trades.value(u"trades"_s).toArray())
            session.look({ u"trade"_s, u"show"_s, idOf(trade.toObject(), u"trade"_s) });
        for (const QString& window :
             { u"day 2024-02-29"_s, u"week 2024-02-26"_s, u"month 2024-02-05"_s,
               u"month 2024-03-01"_s, u"day 2024-03-09"_s, u"day 2024-03-10"_s,
               u"week 2024-03-04"_s, u"day 2024-11-02"_s, u"day 2024-11-03"_s }) {
            const QStringList asked { u"--term"_s, window.section(u' ', 0, 0), u"--start"_s,
                                      window.section(u' ', 1) };
            session.look(QStringList { u"settlement"_s, u"show"_s } + store + asked);
            session.look(QStringList { u"stats"_s, u"products"_s } + store + asked);
            session.look(QStringList { u"stats"_s, u"products"_s, u"--by"_s, u"amount"_s } + store
                         + asked);
        }
    }
}

QByteArray transcriptOf(CtlPlace& place)
{
    Session session(place);
    session.ask({ u"store"_s, u"add"_s, u"한강식당"_s, u"--grade"_s, u"GOLD"_s,
                  u"--settlement-day"_s, u"5"_s });
    session.ask({ u"store"_s, u"add"_s, u"River"_s, u"--currency"_s, u"USD"_s, u"--zone"_s,
                  u"America/New_York"_s, u"--day-cutoff"_s, u"02:00"_s });
    session.ask({ u"store"_s, u"add"_s, u"River"_s });
    const QString sales = place.write(u"sales.csv"_s, header + rows);
    session.ask({ u"import"_s, u"sales"_s, sales });
    session.ask({ u"import"_s, u"sales"_s, sales });
    const QString refunds = place.write(u"refunds.csv"_s, refundRows);
    session.ask({ u"import"_s, u"refunds"_s, refunds });
    session.ask({ u"import"_s, u"refunds"_s, refunds });
    readEverything(session);

    session.ask({ u"menu"_s, u"set"_s, u"소주"_s, u"--store"_s, u"한강식당"_s, u"--name"_s,
                  u"이슬"_s, u"--category"_s, u"주류"_s });
    const QString trade = idOf(session.ask({ u"order"_s, u"add"_s, u"--store"_s, u"한강식당"_s,
                                             u"--table"_s, u"창가 1"_s, u"--line"_s, u"이슬=2"_s }),
                               u"trade"_s);
    session.ask({ u"trade"_s, u"pay"_s, trade, u"--method"_s, u"CARD"_s, u"--card"_s, u"B"_s,
                  u"--at"_s, u"2024-03-01T20:00"_s });
    session.ask({ u"trade"_s, u"refund"_s, trade, u"--at"_s, u"2024-03-01T20:30+09:00"_s });
    session.ask({ u"fee"_s, u"set"_s, u"--company"_s, u"B"_s, u"--ppm"_s, u"9000"_s, u"--from"_s,
                  u"2024-03-01"_s });
    session.ask(
        { u"settle"_s, u"--term"_s, u"month"_s, u"--date"_s, u"2024-02-05"_s, u"--close"_s });
    session.ask({ u"settle"_s, u"--term"_s, u"week"_s, u"--date"_s, u"2024-03-05"_s });
    session.ask({ u"trade"_s, u"pay"_s, trade, u"--method"_s, u"CASH"_s });
    readEverything(session);
    return session.transcript() + session.refusals().join(u", "_s).toUtf8();
}

} // namespace

/// One script of commands has the same answers on SQLite and on MariaDB, but for ids and moments.
class TestSameAnswers final : public QObject {
    Q_OBJECT

private slots:
    void onSqliteAndMariaDb()
    {
        const auto sqlite = freshPlace(u"sqlite"_s);
        const auto mysql = freshPlace(u"mysql"_s);
        if (!mysql)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QList<QByteArray> one = transcriptOf(*sqlite).split('\n');
        const QList<QByteArray> other = transcriptOf(*mysql).split('\n');
        QVERIFY(one.size() > 1000);
        QByteArray command;
        for (qsizetype at = 0; at < qMin(one.size(), other.size()); ++at) {
            if (one.at(at).contains(" -> "))
                command = one.at(at);
            QVERIFY2(one.at(at) == other.at(at),
                     command + "\nSQLite:  " + one.at(at) + "\nMariaDB: " + other.at(at));
        }
        QCOMPARE(one.size(), other.size());
        QCOMPARE(one.last(), QByteArray("1 STORE_EXISTS, 1 START_INVALID, 1 TRADE_NOT_OPEN"));
    }
};

QTEST_GUILESS_MAIN(TestSameAnswers)
#include "tst_sameanswers.moc"
