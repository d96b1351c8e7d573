#include "core/text/csv.h"
#include "tests/support/stingydevice.h"

#include <QFile>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QList<qint64> portions { 1, 2, 3, 5, 7, 64, 1'000'000'000 };

using Rows = QList<QByteArrayList>;

QByteArrayList fieldsOf(const CsvReader& reader)
{
    QByteArrayList fields;
    for (const QByteArrayView field : reader.fields())
        fields.append(field.toByteArray());
    return fields;
}

/// All that a file gave: its rows, the lines they start on, and the errors between them.
struct Reading {
    Rows rows;
    QList<qint64> lines;
    QList<Error> errors;
};

Reading readAll(QIODevice& device)
{
    CsvReader reader(device, u"sales.csv"_s);
    Reading reading;
    while (reading.errors.size() < 100) {
        const auto found = reader.next();
        if (!found) {
            reading.errors.append(found.error());
        } else if (*found) {
            reading.rows.append(fieldsOf(reader));
            reading.lines.append(reader.line());
        } else {
            break;
        }
    }
    return reading;
}

Reading readAll(const QByteArray& content, qint64 bytesAtATime = 1'000'000'000)
{
    test::StingyDevice device(content, bytesAtATime);
    return readAll(device);
}

const InputIssue& onlyIssue(const Reading& reading)
{
    return reading.errors.constFirst().issues.constFirst();
}

void addContent(const char* name, const QByteArray& content, const Rows& rows,
                const QList<qint64>& lines)
{
    QTest::newRow(name) << content << rows << lines;
}

} // namespace

class TestCsvReader final : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        addContent("empty file", "", {}, {});
        addContent("only a BOM", "\xef\xbb\xbf", {}, {});
        addContent("only line ends", "\r\n\n\r\r\n", {}, {});
        addContent("header only", "a,b\r\n", { { "a", "b" } }, { 1 });
        addContent("no final newline", "a,b\nc,d", { { "a", "b" }, { "c", "d" } }, { 1, 2 });
        addContent("one character", "a", { { "a" } }, { 1 });
        addContent("BOM",
                   "\xef\xbb\xbf"
                   "a,b\n1,2\n",
                   { { "a", "b" }, { "1", "2" } }, { 1, 2 });
        addContent("BOM before a quote", "\xef\xbb\xbf\"a\"\n", { { "a" } }, { 1 });
        addContent("a second BOM stays",
                   "\xef\xbb\xbf\xef\xbb\xbf"
                   "a",
                   { { "\xef\xbb\xbf"
                       "a" } },
                   { 1 });
        addContent("two bytes of a BOM's size", "ab", { { "ab" } }, { 1 });
        addContent("LF", "a\nb\nc\n", { { "a" }, { "b" }, { "c" } }, { 1, 2, 3 });
        addContent("CRLF", "a\r\nb\r\nc\r\n", { { "a" }, { "b" }, { "c" } }, { 1, 2, 3 });
        addContent("CR", "a\rb\rc\r", { { "a" }, { "b" }, { "c" } }, { 1, 2, 3 });
        addContent("all three mixed", "a\nb\r\nc\rd\r\r\ne\n\rf",
                   { { "a" }, { "b" }, { "c" }, { "d" }, { "e" }, { "f" } }, { 1, 2, 3, 4, 6, 8 });
        addContent("empty lines are counted", "a\n\n\nb\r\n\r\nc", { { "a" }, { "b" }, { "c" } },
                   { 1, 4, 6 });
        addContent("empty fields", ",\n,,\na,\n,b",
                   { { "", "" }, { "", "", "" }, { "a", "" }, { "", "b" } }, { 1, 2, 3, 4 });
        addContent("blanks belong to fields", " a , b \n", { { " a ", " b " } }, { 1 });
        addContent("quoted", "\"a\",\"b,c\"\n\"\",x\n\"\"", { { "a", "b,c" }, { "", "x" }, { "" } },
                   { 1, 2, 3 });
        addContent("doubled quotes", "\"\"\"\",\"a\"\"b\",\"\"\"a\"\"\"\n",
                   { { "\"", "a\"b", "\"a\"" } }, { 1 });
        addContent("quotes inside a plain field stay", "a\"b,c\"\n", { { "a\"b", "c\"" } }, { 1 });
        addContent("line ends in quotes", "\"a\nb\",\"c\r\nd\"\n\"e\rf\"\r\ng",
                   { { "a\nb", "c\r\nd" }, { "e\rf" }, { "g" } }, { 1, 4, 6 });
        addContent("line ends at the edges of quotes", "\"\r\"\r\"\n\"\n\"\r\n\"\r\nx",
                   { { "\r" }, { "\n" }, { "\r\n" }, { "x" } }, { 1, 3, 5, 7 });
        addContent("NUL bytes", QByteArray("a\0b,\0\n\0", 7),
                   { { QByteArray("a\0b", 3), QByteArray("\0", 1) }, { QByteArray("\0", 1) } },
                   { 1, 2 });
        addContent("Hangul and emoji", "김치찌개,\"🍕,🍺\"\n", { { "김치찌개", "🍕,🍺" } }, { 1 });
        addContent("many fields", "a" + QByteArray(",b").repeated(999),
                   { QByteArrayList { "a" } + QByteArrayList(999, "b") }, { 1 });
    }
    void reads()
    {
        QFETCH(QByteArray, content);
        QFETCH(Rows, rows);
        QFETCH(QList<qint64>, lines);
        for (const qint64 portion : portions) {
            const Reading reading = readAll(content, portion);
            QVERIFY(reading.errors.isEmpty());
            QCOMPARE(reading.rows, rows);
            QCOMPARE(reading.lines, lines);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("expected");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("value");
        QTest::addColumn<qsizetype>("rowsBefore");
        const auto row = [](const char* name, const QByteArray& content, Expectation expected,
                            qint64 line, const QString& value, qsizetype rowsBefore) {
            QTest::newRow(name) << content << static_cast<int>(expected) << line << value
                                << rowsBefore;
        };
        row("unclosed quote", "a\nb,\"c\nd\ne", Expectation::ClosingQuote, 2, u"\"c\nd\ne"_s, 1);
        row("only a quote", "\"", Expectation::ClosingQuote, 1, u"\""_s, 0);
        row("unclosed after doubled ones", "x\r\"a\"\"", Expectation::ClosingQuote, 2, u"\"a\"\""_s,
            1);
        row("text after a closing quote", "a\n\"b\"c,d\ne\n", Expectation::QuoteAlone, 2,
            u"\"b\"c,d\ne\n"_s, 1);
        row("blank after a closing quote", "\"b\" ,d\n", Expectation::QuoteAlone, 1,
            u"\"b\" ,d\n"_s, 0);
        row("UTF-16, little end first",
            QByteArray("\xff\xfe"
                       "a\0,\0b\0",
                       8),
            Expectation::Utf8, 1, QString(), 0);
        row("UTF-16, big end first", QByteArray("\xfe\xff\0a", 4), Expectation::Utf8, 1, QString(),
            0);
        row("UTF-16 and nothing else", "\xff\xfe", Expectation::Utf8, 1, QString(), 0);
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, expected);
        QFETCH(qint64, line);
        QFETCH(QString, value);
        QFETCH(qsizetype, rowsBefore);
        for (const qint64 portion : portions) {
            const Reading reading = readAll(content, portion);
            // What follows cannot be trusted: one error, and the end.
            QCOMPARE(reading.errors.size(), 1);
            QCOMPARE(reading.rows.size(), rowsBefore);
            const InputIssue& issue = onlyIssue(reading);
            QCOMPARE(issue.code, ErrorCode::ImportInvalid);
            QCOMPARE(static_cast<int>(issue.expected), expected);
            QCOMPARE(issue.file, u"sales.csv"_s);
            QCOMPARE(issue.line, line);
            if (portion >= 64)
                QCOMPARE(issue.value, value);
        }
    }

    void aFieldThatIsNotUtf8_isOneError_andReadingGoesOn()
    {
        const QByteArray content = "a,b\n1,\xec\x9e\n2,3\n\"\xb1\xe8\",4\n\xc0\x80,5\n"
                                   "\xed\xa0\x80,6\n\xf4\x90\x80\x80,7\n8,9\n";
        for (const qint64 portion : portions) {
            const Reading reading = readAll(content, portion);
            QCOMPARE(reading.rows, (Rows { { "a", "b" }, { "2", "3" }, { "8", "9" } }));
            QCOMPARE(reading.errors.size(), 5);
            QList<qint64> lines;
            for (const Error& error : reading.errors) {
                QCOMPARE(error.issues.constFirst().expected, Expectation::Utf8);
                lines.append(error.issues.constFirst().line);
            }
            QCOMPARE(lines, (QList<qint64> { 2, 4, 5, 6, 7 }));
        }
    }

    void anError_tellsWhichFieldItIsAbout()
    {
        for (const QByteArray& content :
             { QByteArray("a,b,\xff,c"), QByteArray("a,b,\"c"), QByteArray("a,\"b\",\"c\"d,e") }) {
            test::StingyDevice device(content, 2);
            CsvReader reader(device, u"sales.csv"_s);
            QVERIFY(!reader.next());
            QCOMPARE(reader.failedField(), 2);
        }
    }

    void aRow_mayHaveOneMebibyte_andNotAByteMore()
    {
        const auto longRow = [](qsizetype size) { return "x," + QByteArray(size - 2, 'y'); };
        for (const qint64 portion : { 4'099, 1'000'000'000 }) {
            for (const char* ending : { "", "\n", "\r\nz,z\n" }) {
                const QByteArray end(ending);
                const Reading longest
                    = readAll("h,h\n" + longRow(CsvReader::maxRowBytes) + end, portion);
                QVERIFY(longest.errors.isEmpty());
                QCOMPARE(longest.rows.at(1).at(1).size(), CsvReader::maxRowBytes - 2);
                const Reading tooLong
                    = readAll("h,h\n" + longRow(CsvReader::maxRowBytes + 1) + end, portion);
                QCOMPARE(tooLong.rows.size(), 1);
                QCOMPARE(tooLong.errors.size(), 1);
                QCOMPARE(onlyIssue(tooLong).expected, Expectation::ShorterRow);
                QCOMPARE(onlyIssue(tooLong).line, 2);
                QCOMPARE(onlyIssue(tooLong).value.size(), 60);
            }
        }
    }

    void aLineOfTenMegabytes_isRefused_withoutBeingHeld()
    {
        for (const QByteArray& start : { QByteArray("a\n"), QByteArray("a\n\"") }) {
            test::StingyDevice device(start + QByteArray(10'000'000, 'x') + "\nb\n", 65'536);
            CsvReader reader(device, u"sales.csv"_s);
            QVERIFY(*reader.next());
            const auto row = reader.next();
            QCOMPARE(row.error().issues.constFirst().expected, Expectation::ShorterRow);
            QVERIFY(reader.bytesRead() < 3 * CsvReader::maxRowBytes);
            QVERIFY(!*reader.next());
        }
    }

    void aRowThatIsTooLong_isSaidBeforeWhatStandsBeyondTheLimit()
    {
        const QByteArray quoted = '"' + QByteArray(CsvReader::maxRowBytes, 'x') + "\"bad\n";
        for (const qint64 portion : { 10'007, 1'000'000'000 }) {
            const Reading reading = readAll(quoted, portion);
            QCOMPARE(reading.errors.size(), 1);
            QCOMPARE(onlyIssue(reading).expected, Expectation::ShorterRow);
        }
    }

    void aDeviceThatFails_isNoEndOfFile()
    {
        const QByteArray content = "a,b\n1,2\n\"3\n";
        for (qint64 good = 0; good <= content.size(); ++good) {
            for (const qint64 portion : { 1, 3, 1'000 }) {
                test::StingyDevice device(content.first(good), portion);
                device.breakAfter(good);
                const Reading reading = readAll(device);
                QCOMPARE(reading.errors.size(), 1);
                QCOMPARE(reading.errors.at(0).code, ErrorCode::FileNotReadable);
                QCOMPARE(reading.errors.at(0).values,
                         (QStringList { u"sales.csv"_s, u"the disk is broken"_s }));
            }
        }
    }

    void aFileThatFails_isNoEndOfFile()
    {
        QFile file(u"/proc/self/mem"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("needs a file that can be opened but not read");
        const Reading reading = readAll(file);
        QCOMPARE(reading.errors.size(), 1);
        QCOMPARE(reading.errors.at(0).code, ErrorCode::FileNotReadable);
    }

    void rowsAreCounted_overManyPortions()
    {
        QByteArray content = "n,text\n";
        for (int number = 0; number < 60'000; ++number)
            content += QByteArray::number(number) + ",\"quoted, \"\"text\"\"\"\n";
        for (const qint64 portion : { 4'096, 262'144, 1'000'000'000 }) {
            test::StingyDevice device(content, portion);
            CsvReader reader(device, u"sales.csv"_s);
            QVERIFY(*reader.next());
            for (int number = 0; number < 60'000; ++number) {
                QVERIFY(*reader.next());
                QCOMPARE(reader.fields().at(0).toInt(), number);
                QVERIFY(reader.fields().at(1) == "quoted, \"text\"");
                QCOMPARE(reader.line(), number + 2);
            }
            QVERIFY(!*reader.next());
            QVERIFY(!*reader.next());
            QCOMPARE(reader.bytesRead(), content.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
