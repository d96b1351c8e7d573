#include "core/calendar/businessdate.h"
#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

// Counted by hand from the real file.
constexpr qint64 tradeCount = 21'350;
constexpr qint64 lineCount = 48'620;
constexpr qint64 pieceCount = 49'574;
constexpr qint64 cents = 81'786'005;

const QString sales
    = QStringLiteral(SOURCE_ROOT) + QStringLiteral("/../shared/data/real/pizza_2015.sales.csv");

} // namespace

/// A real restaurant's year: what goes in comes out, to the cent, and can be closed.
class TestPizzaYear final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void init()
    {
        if (!QFile::exists(sales))
            QSKIP("needs the real data beside the sources");
        QFETCH_GLOBAL(QString, product);
        m_place = freshPlace(product);
        if (!m_place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
    }

    void goesInOnceAndComesOutExact()
    {
        const QStringList import { u"import"_s,          u"sales"_s, sales,
                                   u"--currency"_s,      u"USD"_s,   u"--zone"_s,
                                   u"America/New_York"_s };
        const QJsonObject first = ask(import);
        QCOMPARE(first.value(u"trades"_s).toInteger(), tradeCount);
        QCOMPARE(first.value(u"lines"_s).toInteger(), lineCount);
        QCOMPARE(first.value(u"stores_created"_s).toInteger(), 1);
        checkStatistics();
        checkSecond(ask(import));
        closeEverything();
        QCOMPARE(ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
        // Also with every day closed the same trades are there already.
        checkSecond(ask(import));
        checkStatistics();
    }

private:
    QJsonObject ask(const QStringList& arguments) { return m_place->ctl().ask(arguments); }

    QJsonObject statement(const QString& term, BusinessDate start)
    {
        return ask({ u"settlement"_s, u"show"_s, u"--store"_s, u"Pizza"_s, u"--term"_s, term,
                     u"--start"_s, start.toIso() });
    }

    void close(const QString& term, BusinessDate start)
    {
        (void)ask({ u"settle"_s, u"--term"_s, term, u"--date"_s, start.toIso(), u"--store"_s,
                    u"Pizza"_s, u"--close"_s });
    }

    static void checkSecond(const QJsonObject& imported)
    {
        QCOMPARE(imported.value(u"trades"_s).toInteger(), 0);
        QCOMPARE(imported.value(u"updated"_s).toInteger(), 0);
        QCOMPARE(imported.value(u"skipped"_s).toInteger(), tradeCount);
    }

    void checkStatistics()
    {
        qint64 pieces = 0;
        qint64 amount = 0;
        for (int month = 1; month <= 12; ++month) {
            const QJsonObject ranking
                = ask({ u"stats"_s, u"products"_s, u"--store"_s, u"Pizza"_s, u"--term"_s,
                        u"month"_s, u"--start"_s, BusinessDate(2015, month, 1).toIso() });
            for (const QJsonValue& product : ranking.value(u"products"_s).toArray()) {
                pieces += product.toObject().value(u"count"_s).toInteger();
                amount += product.toObject().value(u"amount"_s).toInteger();
            }
        }
        QCOMPARE(pieces, pieceCount);
        QCOMPARE(amount, cents);
    }

    void closeEverything()
    {
        qint64 ofMonths = 0;
        for (int month = 1; month <= 12; ++month) {
            const BusinessDate start(2015, month, 1);
            const QJsonObject open = statement(u"month"_s, start);
            close(u"month"_s, start);
            const QJsonObject closed = statement(u"month"_s, start);
            QVERIFY(closed.value(u"closed"_s).toBool());
            QCOMPARE(closed.value(u"categories"_s), open.value(u"categories"_s));
            ofMonths += closed.value(u"revenue"_s).toInteger();
        }
        QCOMPARE(ofMonths, cents);

        qint64 ofWeeks = 0;
        for (BusinessDate monday(2014, 12, 29); monday < BusinessDate(2016, 1, 1);
             monday = monday.addDays(7)) {
            close(u"week"_s, monday);
            ofWeeks += statement(u"week"_s, monday).value(u"revenue"_s).toInteger();
        }
        QCOMPARE(ofWeeks, cents);

        qint64 ofDays = 0;
        for (BusinessDate day(2015, 1, 1); day < BusinessDate(2016, 1, 1); day = day.addDays(1)) {
            const QJsonObject shown = statement(u"day"_s, day);
            QVERIFY(shown.value(u"closed"_s).toBool());
            ofDays += shown.value(u"revenue"_s).toInteger();
        }
        QCOMPARE(ofDays, cents);
    }

    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestPizzaYear)
#include "tst_pizzayear.moc"
