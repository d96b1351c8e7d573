#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QTest>

#include <map>
#include <set>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/"_s;
const QString store = u"한강식당"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a plain reading of sales.csv, which has no quotes in it, comes to.
struct PlainSums {
    std::set<QString> trades;
    int lines = 0;
    std::map<QString, qint64> grossByMonth; ///< 2026-10 …

    static PlainSums read()
    {
        PlainSums sums;
        const QList<QByteArray> rows = contentOf(samples + u"sales.csv"_s).split('\n');
        for (const QByteArray& row : rows.sliced(1)) {
            const QList<QByteArray> fields = row.split(',');
            if (fields.size() < 19)
                continue;
            sums.trades.insert(QString::fromUtf8(fields.at(1)));
            if (fields.at(5).isEmpty())
                continue;
            ++sums.lines;
            sums.grossByMonth[QString::fromUtf8(fields.at(9).first(7))]
                += fields.at(7).toLongLong() * fields.at(8).toLongLong()
                - fields.at(14).toLongLong();
        }
        return sums;
    }
};

} // namespace

/// The year of the sample restaurant: that it can be made again, and what it comes to.
class TestSampleBooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void isGeneratedAgainToTheByte()
    {
        JANGBU_FRESH_PLACE(place);
        const QString folder = place->file(u"again"_s);
        QVERIFY(QDir().mkpath(folder));
        (void)place->ctl().ask({ u"generate"_s, u"--restaurant"_s, u"--out"_s, folder });
        for (const QString& name : { u"sales.csv"_s, u"refunds.csv"_s, u"menu.csv"_s }) {
            const QByteArray committed = contentOf(samples + name);
            QVERIFY(!committed.isEmpty());
            QVERIFY2(contentOf(folder + u'/' + name) == committed, qPrintable(name));
        }
    }

    void staysSmall()
    {
        qint64 bytes = 0;
        for (const QFileInfo& file : QDir(samples).entryInfoList(QDir::Files))
            bytes += file.size();
        QVERIFY(bytes < 2'500'000);
    }

    void comesToWhatItsRowsSay()
    {
        JANGBU_FRESH_PLACE(place);
        const Ctl& ctl = place->ctl();
        const PlainSums sums = PlainSums::read();
        (void)ctl.ask({ u"store"_s, u"add"_s, store, u"--grade"_s, u"SILVER"_s });
        (void)ctl.ask({ u"menu"_s, u"import"_s, samples + u"menu.csv"_s, u"--store"_s, store });
        const QJsonObject imported = ctl.ask({ u"import"_s, u"sales"_s, samples + u"sales.csv"_s });
        QCOMPARE(imported.value(u"trades"_s).toInteger(), qint64(sums.trades.size()));
        QCOMPARE(imported.value(u"lines"_s).toInteger(), sums.lines);
        QCOMPARE(imported.value(u"products_created"_s).toInteger(), 0);
        QCOMPARE(imported.value(u"stores_created"_s).toInteger(), 0);
        const QJsonObject refunds
            = ctl.ask({ u"import"_s, u"refunds"_s, samples + u"refunds.csv"_s });
        QCOMPARE(refunds.value(u"refunds"_s).toInteger(),
                 contentOf(samples + u"refunds.csv"_s).count('\n') - 1);

        QCOMPARE(sums.grossByMonth.size(), size_t(12));
        for (const auto& [month, gross] : sums.grossByMonth) {
            const QJsonObject statement
                = ctl.ask({ u"settlement"_s, u"show"_s, u"--store"_s, store, u"--term"_s,
                            u"month"_s, u"--start"_s, month + u"-01"_s });
            QCOMPARE(statement.value(u"gross"_s).toInteger(), gross);
            checkSums(statement);
        }
        QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
    }

private:
    /// What the contract says is always equal.
    static void checkSums(const QJsonObject& statement)
    {
        const auto number = [&](const QString& key) { return statement.value(key).toInteger(-1); };
        QCOMPARE(number(u"revenue"_s), number(u"gross"_s) - number(u"refunds"_s));
        QCOMPARE(number(u"cash"_s) + number(u"card"_s) + number(u"other"_s), number(u"revenue"_s));
        QCOMPARE(number(u"operating_profit"_s),
                 number(u"revenue"_s) - number(u"card_fee"_s) - number(u"pos_fee"_s));
        qint64 ofCategories = 0;
        for (const QJsonValue& category : statement.value(u"categories"_s).toArray())
            ofCategories += category.toObject().value(u"amount"_s).toInteger();
        QCOMPARE(ofCategories, number(u"revenue"_s));
        qint64 fees = 0;
        for (const QJsonValue& fee : statement.value(u"fees"_s).toArray())
            fees += fee.toObject().value(u"fee"_s).toInteger();
        QCOMPARE(fees, number(u"card_fee"_s));
    }
};

QTEST_GUILESS_MAIN(TestSampleBooks)
#include "tst_samplebooks.moc"
