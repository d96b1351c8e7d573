#include "tests/support/ctl.h"
#include "tests/support/foreigndesk.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

/// Sales files of other programs, as the program takes them.
class TestForeignFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void realFilesComeInOnce_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("counts");
        QTest::newRow("pizza") << u"pizza_2015"_s << u"21350 trades, 48620 lines, 0 rejected"_s;
        QTest::newRow("restaurant")
            << u"restaurant_2023"_s << u"5343 trades, 12097 lines, 137 rejected"_s;
        QTest::newRow("square") << u"square_items"_s << u"460 trades, 698 lines, 0 rejected"_s;
        QTest::newRow("cafe") << u"cafe_dirty"_s << u"8564 trades, 8564 lines, 1436 rejected"_s;
    }
    void realFilesComeInOnce()
    {
        QFETCH(QString, folder);
        QFETCH(QString, counts);
        const QStringList files = realFilesIn(folder);
        if (files.isEmpty())
            QSKIP("needs the real data beside the sources");
        JANGBU_FRESH_PLACE(place);
        const QString rejects = place->file(u"rejects.csv"_s);
        const QStringList import = QStringList { u"import"_s, u"sales"_s }
            + files + QStringList { u"--store"_s, u"X"_s,         u"--currency"_s,
                                    u"USD"_s,     u"--rejects"_s, rejects };
        const QJsonObject tried = place->ctl().ask(import + QStringList { u"--dry-run"_s });
        const QJsonObject first = place->ctl().ask(import);
        QCOMPARE(countsOf(first), counts);
        QCOMPARE(countsOf(tried), counts);
        checkRejects(rejects, first.value(u"rejected"_s).toInt());
        const QJsonObject second = place->ctl().ask(import);
        QCOMPARE(second.value(u"trades"_s).toInt(), 0);
        QCOMPARE(second.value(u"refunds"_s).toInt(), 0);
        QCOMPARE(second.value(u"skipped"_s), first.value(u"trades"_s));
        const QJsonArray none;
        QCOMPARE(place->ctl().ask({ u"verify"_s }).value(u"differences"_s).toArray(), none);
    }

    void aFileWithoutPrices_saysWhatToDo()
    {
        JANGBU_FRESH_PLACE(place);
        const QString file = place->write(u"bakery.csv"_s,
                                          "Date,Time,Transaction,Item\n2018-10-30,09:58,1,Bread\n");
        const auto outcome = place->ctl().runJson(
            { u"import"_s, u"sales"_s, file, u"--store"_s, u"X"_s, u"--currency"_s, u"USD"_s });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.code(), u"IMPORT_INVALID"_s);
        const QJsonObject first = outcome.json().value(u"errors"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"column"_s), u"price"_s);
        QVERIFY(first.value(u"expected"_s).toString().contains(u"--map"_s));
    }

    void anOwnersOwnFormat()
    {
        JANGBU_FRESH_PLACE(place);
        const QString file = place->write(u"own.csv"_s, "When|What|Paid\n2026-01-02|Tea|3.50\n");
        const QString map = place->write(u"own.json"_s, R"({ "name": "own", "dates": "yyyy-MM-dd",
                                "columns": { "date": "When", "item": "What", "net": "Paid" } })");
        const QStringList import { u"import"_s, u"sales"_s,      file,    u"--store"_s,
                                   u"X"_s,      u"--currency"_s, u"USD"_s };
        QCOMPARE(place->ctl().refusal(import), u"1 IMPORT_INVALID"_s);
        const QStringList mapped = import + QStringList { u"--map"_s, map };
        QCOMPARE(place->ctl().ask(mapped).value(u"trades"_s).toInt(), 1);
        QCOMPARE(place->ctl().ask(mapped).value(u"skipped"_s).toInt(), 1);
        const QString wrong = place->write(u"wrong.json"_s, R"({ "name": "own" })");
        QCOMPARE(place->ctl().refusal(import + QStringList { u"--map"_s, wrong }),
                 u"1 FORMAT_INVALID"_s);
        QCOMPARE(place->ctl().refusal(import + QStringList { u"--map"_s, place->file(u"none"_s) }),
                 u"1 FILE_NOT_READABLE"_s);
        QCOMPARE(place->ctl().refusal(import + QStringList { u"--format"_s, u"none"_s }),
                 u"2 VALUE_INVALID"_s);
        QCOMPARE(place->ctl().refusal(mapped + QStringList { u"--format"_s, u"table"_s }),
                 u"2 VALUE_INVALID"_s);
    }

    void formatsAreListed()
    {
        JANGBU_FRESH_PLACE(place);
        const QJsonArray formats
            = place->ctl().ask({ u"import"_s, u"formats"_s }).value(u"formats"_s).toArray();
        QStringList names;
        for (const QJsonValue& format : formats)
            names.append(format[u"format"_s].toString());
        QCOMPARE(names.first(), u"jangbu"_s);
        QVERIFY(names.contains(u"square-items"_s));
    }

private:
    static QStringList realFilesIn(const QString& folder)
    {
        const QDir place(realFiles() + u'/' + folder);
        QStringList files;
        if (realFiles().isEmpty())
            return files;
        for (const QString& name : place.entryList({ u"*.csv"_s }, QDir::Files, QDir::Name))
            files.append(place.filePath(name));
        return files;
    }

    static QString countsOf(const QJsonObject& imported)
    {
        return u"%1 trades, %2 lines, %3 rejected"_s.arg(imported.value(u"trades"_s).toInt())
            .arg(imported.value(u"lines"_s).toInt())
            .arg(imported.value(u"rejected"_s).toInt());
    }

    static void checkRejects(const QString& path, int count)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), count + 1);
        QVERIFY(lines.first().trimmed().endsWith(",reason"));
        for (const QByteArray& line : lines.mid(1))
            QVERIFY2(line.contains(": a value"), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"
