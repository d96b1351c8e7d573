#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/"_s;
const QString store = u"한강식당"_s;
// Of a day that is archived, and dated to one that is not closed.
const QByteArray refund = "store,trade,refunded_at,reason,line,quantity,part\n"
                          "한강식당,251101-1,2026-01-09T12:00,늦은 환불,1,1,\n";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample's sales of two months and some days.
QByteArray firstWeeks()
{
    const QByteArray year = contentOf(samples + u"sales.csv"_s);
    return year.first(year.indexOf("\n한강식당,260110-") + 1);
}

} // namespace

/// The sample year, of which three months are closed and then archived, by the command line.
class TestArchivedBooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void everyCommand_answersAsBefore()
    {
        JANGBU_FRESH_PLACE(place);
        fill(*place);
        (void)place->ctl().ask(
            { u"import"_s, u"refunds"_s, place->write(u"refunds.csv"_s, refund) });
        const QByteArrayList fromRows = answersOf(*place);
        QVERIFY(place->ctl().ask({ u"pack"_s }).value(u"days"_s).toInteger() > 55);
        compare(answersOf(*place), fromRows);
        QVERIFY(archive(place->ctl()) > 40);
        compare(answersOf(*place), fromRows);
        QCOMPARE(archive(place->ctl()), 0);

        const QString copy = place->file(u"copy.jangbu"_s);
        (void)place->ctl().ask({ u"backup"_s, copy });
        const auto other = freshPlace(product);
        (void)other->ctl().ask({ u"restore"_s, copy });
        compare(answersOf(*other), fromRows);
    }

    void theSameFileAgain_isSkipped_andAnotherOneTold()
    {
        JANGBU_FRESH_PLACE(place);
        const Ctl& ctl = place->ctl();
        fill(*place);
        (void)ctl.ask({ u"import"_s, u"refunds"_s, place->write(u"refunds.csv"_s, refund) });
        (void)archive(ctl);
        const QJsonObject again = ctl.ask({ u"import"_s, u"sales"_s, place->file(u"sales.csv"_s) });
        QCOMPARE(again.value(u"trades"_s).toInteger(), 0);
        QVERIFY(again.value(u"skipped"_s).toInteger() > 1'000);
        const QJsonObject refunds
            = ctl.ask({ u"import"_s, u"refunds"_s, place->file(u"refunds.csv"_s) });
        QCOMPARE(refunds.value(u"refunds"_s).toInteger(), 0);
        QCOMPARE(refunds.value(u"skipped"_s).toInteger(), 1);
        QByteArray content = firstWeeks();
        content.replace("돌솥비빔밥,MAIN_MENU,10500,3,2025-11-01T11:59",
                        "돌솥비빔밥,MAIN_MENU,10500,4,2025-11-01T11:59");
        const QString changed = place->write(u"changed.csv"_s, content);
        QCOMPARE(ctl.refusal({ u"import"_s, u"sales"_s, changed }), u"1 TRADE_DIFFERS"_s);
        const QJsonArray imports
            = ctl.ask({ u"import"_s, u"list"_s }).value(u"imports"_s).toArray();
        for (const auto& import : imports) {
            if (import.toObject().value(u"kind"_s).toString() != u"sales")
                continue;
            const QString id = QString::number(import.toObject().value(u"import"_s).toInteger());
            const QString refusal = ctl.refusal({ u"import"_s, u"undo"_s, id });
            QVERIFY2(refusal == u"1 PERIOD_CLOSED" || refusal == u"1 IMPORT_IN_USE",
                     qPrintable(refusal));
        }
        QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
    }

private:
    static void fill(CtlPlace& place)
    {
        const Ctl& ctl = place.ctl();
        (void)ctl.ask({ u"import"_s, u"sales"_s, place.write(u"sales.csv"_s, firstWeeks()) });
        for (const QString& month : { u"2025-11-01"_s, u"2025-12-01"_s })
            (void)ctl.ask({ u"settle"_s, u"--term"_s, u"month"_s, u"--date"_s, month, u"--store"_s,
                            store, u"--close"_s });
    }

    static qint64 archive(const Ctl& ctl)
    {
        return ctl.ask({ u"archive"_s, u"--before"_s, u"2026-01-01"_s })
            .value(u"days"_s)
            .toInteger();
    }

    static void compare(const QByteArrayList& found, const QByteArrayList& expected)
    {
        QCOMPARE(found.size(), expected.size());
        for (qsizetype at = 0; at < found.size(); ++at)
            QCOMPARE(found.at(at), expected.at(at));
    }

    /// What an owner may ask, as it is printed.
    static QByteArrayList answersOf(CtlPlace& place)
    {
        const Ctl& ctl = place.ctl();
        QByteArrayList answers;
        const auto ask = [&](const QStringList& words) {
            answers.append(QJsonDocument(ctl.ask(words)).toJson());
        };
        for (const QString& start : { u"2025-11-01"_s, u"2025-12-01"_s, u"2026-01-01"_s }) {
            ask({ u"stats"_s, u"products"_s, u"--store"_s, store, u"--term"_s, u"month"_s,
                  u"--start"_s, start });
            ask({ u"settlement"_s, u"show"_s, u"--store"_s, store, u"--term"_s, u"month"_s,
                  u"--start"_s, start });
        }
        ask({ u"settlement"_s, u"show"_s, u"--store"_s, store, u"--term"_s, u"week"_s, u"--start"_s,
              u"2025-12-22"_s });
        const QJsonObject list = ctl.ask({ u"trade"_s, u"list"_s, u"--store"_s, store });
        answers.append(QJsonDocument(list).toJson());
        const QJsonArray trades = list.value(u"trades"_s).toArray();
        for (qsizetype at = 0; at < trades.size(); at += trades.size() / 4 + 1) {
            const qint64 id = trades.at(at).toObject().value(u"trade"_s).toInteger();
            ask({ u"trade"_s, u"show"_s, QString::number(id) });
        }
        const QString sales = place.file(u"all.csv"_s);
        (void)ctl.ask({ u"export"_s, u"sales"_s, u"--out"_s, sales });
        answers.append(contentOf(sales));
        answers.append(contentOf(place.file(u"all.refunds.csv"_s)));
        answers.append(
            QJsonDocument(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray()).toJson());
        return answers;
    }
};

QTEST_GUILESS_MAIN(TestArchivedBooks)
#include "tst_archivedbooks.moc"
