#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "store,trade,device,order,ordered_at,product,category,unit_price,"
                          "quantity,paid_at,method,card_company\n";
const QByteArray soundRow = "한강식당,1,3,1,2024-02-29T12:00:00,물냉면,MAIN_MENU,11000,2,"
                            "2024-02-29T12:40:00,CARD,K\n";

QByteArray rowWith(const QByteArray& from, const QByteArray& to)
{
    return QByteArray(soundRow).replace(from, to);
}

} // namespace

/// Files that cannot be read as they are: the program names file, line, column, value and what was
/// expected, in the owner's language, and changes nothing.
class TestWrongInput final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void aRefusedFileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const QByteArray& content, int line,
                            const QString& column, const QString& value) {
            QTest::newRow(name) << content << line << column << value;
        };
        row("a column is missing", QByteArray(header).replace("quantity,", "") + soundRow, 1,
            u"quantity"_s, {});
        row("31 February", header + soundRow + rowWith("2024-02-29T12:40", "2024-02-31T12:40"), 3,
            u"paid_at"_s, u"2024-02-31T12:40:00"_s);
        row("negative price", header + rowWith("11000", "-1"), 2, u"unit_price"_s, u"-1"_s);
        row("past 2^63", header + rowWith(",2,", ",9223372036854775808,"), 2, u"quantity"_s,
            u"9223372036854775808"_s);
        row("unclosed quote", header + rowWith("물냉면", "\"물냉면"), 2, {}, {});
        row("half a character", header + rowWith("물냉면", "물\xeb\x83"), 2, {}, {});
        row("another encoding", "\xff\xfe" + header, 1, {}, {});
        row("10 MB in one row", header + rowWith("물냉면", QByteArray(10'000'000, 'x')), 2, {}, {});
        row("unknown method", header + rowWith("CARD,K", "CHEQUE,"), 2, u"method"_s, u"CHEQUE"_s);
    }
    void aRefusedFileChangesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, column);
        QFETCH(QString, value);
        JANGBU_FRESH_PLACE(place);
        const QString file = place->write(u"wrong.csv"_s, content);
        const auto outcome = place->ctl().runJson({ u"import"_s, u"sales"_s, file });
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.errors.isEmpty());
        QCOMPARE(outcome.code(), u"IMPORT_INVALID"_s);
        const QJsonArray errors = outcome.json().value(u"errors"_s).toArray();
        QCOMPARE(outcome.json().value(u"error"_s).toObject().value(u"errors"_s).toArray(), errors);
        const QJsonObject first = errors.first().toObject();
        QCOMPARE(keysOf(first), u"code column expected file line value"_s);
        QCOMPARE(first.value(u"file"_s).toString(), file);
        QCOMPARE(first.value(u"line"_s).toInteger(), line);
        if (!column.isEmpty())
            QCOMPARE(first.value(u"column"_s).toString(), column);
        if (!value.isEmpty())
            QCOMPARE(first.value(u"value"_s).toString(), value);
        QVERIFY(!first.value(u"expected"_s).toString().isEmpty());
        QVERIFY(outcome.output.size() < 4000);
        checkNothingIsThere(place->ctl());
    }

    void eachWrongPlaceIsALineForPeople_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English")
            << u"C.UTF-8"_s << u":2: unit_price: “-1”: expected: an amount from 0 to 10000000"_s;
        QTest::newRow("Korean") << u"ko_KR.UTF-8"_s
                                << u":2: unit_price: “-1”: 필요한 값: 0부터 10000000까지의 금액"_s;
    }
    void eachWrongPlaceIsALineForPeople()
    {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        JANGBU_FRESH_PLACE(place);
        Ctl& ctl = place->ctl();
        ctl.setEnvironment(u"LC_ALL"_s, language);
        const QString file = place->write(
            u"wrong.csv"_s, header + rowWith("11000", "-1") + rowWith("MAIN", "\x1b[2J\xff"));
        const auto outcome = ctl.run({ u"import"_s, u"sales"_s, file });
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.isEmpty());
        const QStringList lines = QString::fromUtf8(outcome.errors).split(u'\n');
        QVERIFY2(lines.first().startsWith(u"jangbuctl: IMPORT_INVALID: "),
                 outcome.errors.constData());
        QCOMPARE(lines.at(1), file + expected);
        QVERIFY(!outcome.errors.contains('\x1b'));
    }

    void rowsThatCannotBeReadAreSetAside()
    {
        JANGBU_FRESH_PLACE(place);
        const QString file = place->write(
            u"mixed.csv"_s,
            header + soundRow + rowWith("한강식당,1", "한강식당,2").replace("11000", "-1"));
        const QString rejects = place->file(u"rejects.csv"_s);
        const QJsonObject imported
            = place->ctl().ask({ u"import"_s, u"sales"_s, file, u"--rejects"_s, rejects });
        QCOMPARE(imported.value(u"trades"_s).toInteger(), 1);
        QCOMPARE(imported.value(u"rejected"_s).toInteger(), 1);
        QFile written(rejects);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("한강식당,2,3,1"));
    }

    void aDryRunChecksAndWritesNothing()
    {
        JANGBU_FRESH_PLACE(place);
        const QString file = place->write(u"sales.csv"_s, header + soundRow);
        const QJsonObject imported
            = place->ctl().ask({ u"import"_s, u"sales"_s, file, u"--dry-run"_s });
        QCOMPARE(imported.value(u"trades"_s).toInteger(), 1);
        checkNothingIsThere(place->ctl());
    }

    void aFileThatIsNotThere_isNamed()
    {
        JANGBU_FRESH_PLACE(place);
        for (const QString& name : { u"nowhere.csv"_s, u"."_s }) {
            const auto outcome = place->ctl().run({ u"import"_s, u"sales"_s, place->file(name) });
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.code(), u"FILE_NOT_READABLE"_s);
            QVERIFY(QString::fromUtf8(outcome.errors).contains(place->file(name)));
        }
    }

    void largeSumsStayExactInJson()
    {
        JANGBU_FRESH_PLACE(place);
        QByteArray content = header;
        for (int day = 26; day <= 29; ++day) {
            for (int trade = 0; trade < 8; ++trade) {
                for (int line = 0; line < 10; ++line) {
                    content += "큰집," + QByteArray::number(day * 100 + trade) + ",1,1,2024-02-"
                        + QByteArray::number(day) + "T12:00,잔치,MAIN_MENU,9999999,9999999,2024-02-"
                        + QByteArray::number(day) + "T13:00,CASH,\n";
                }
            }
        }
        const Ctl& ctl = place->ctl();
        (void)ctl.ask({ u"import"_s, u"sales"_s, place->write(u"large.csv"_s, content) });
        // 320 × 9,999,999², far past 2^53.
        const auto outcome = ctl.runJson({ u"settlement"_s, u"show"_s, u"--store"_s, u"큰집"_s,
                                           u"--term"_s, u"week"_s, u"--start"_s, u"2024-02-26"_s });
        QVERIFY2(outcome.output.contains("\"gross\":31999993600000320"),
                 outcome.output.constData());
        QCOMPARE(outcome.json().value(u"revenue"_s).toInteger(), qint64(31'999'993'600'000'320));
    }

private:
    static void checkNothingIsThere(const Ctl& ctl)
    {
        QCOMPARE(ctl.ask({ u"store"_s, u"list"_s }).value(u"stores"_s).toArray(), QJsonArray());
        QCOMPARE(ctl.ask({ u"import"_s, u"list"_s }).value(u"imports"_s).toArray(), QJsonArray());
    }
};

QTEST_GUILESS_MAIN(TestWrongInput)
#include "tst_wronginput.moc"
