#include "core/text/csv.h"
#include "tests/support/stingydevice.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

#include <limits>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QByteArray written(const Rows& rows)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList& row : rows) {
        for (const QString& field : row)
            writer.addField(field);
        writer.endRow();
    }
    return writer.flush() ? content : QByteArray("refused");
}

/// As QString::fromUtf8(), which would pass over a BOM.
QString decoded(QByteArrayView field)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(field);
}

Rows readBack(const QByteArray& content, qint64 bytesAtATime)
{
    test::StingyDevice device(content, bytesAtATime);
    CsvReader reader(device, u"x.csv"_s);
    Rows rows;
    for (auto found = reader.next(); found && *found; found = reader.next()) {
        QStringList row;
        for (const QByteArrayView field : reader.fields())
            row.append(decoded(field));
        rows.append(row);
    }
    return rows;
}

QString randomField(QRandomGenerator& random)
{
    static const QStringList pieces { u","_s, u"\""_s, u"\n"_s, u"\r"_s,     u"\r\n"_s,   u" "_s,
                                      u"a"_s, u"12"_s, u"김"_s, u"🍕"_s,      u"\ufeff"_s, u"\"\""_s,
                                      u";"_s, u"=1"_s, u"\t"_s, u"e\u0301"_s };
    QString field;
    for (int left = random.bounded(6); left > 0; --left)
        field += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return field;
}

/// A device without room.
class FullDevice final : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestCsvWriter final : public QObject {
    Q_OBJECT

private slots:
    void quotesOnlyWhereItMust()
    {
        QCOMPARE(written({ { u"a"_s, u"b c"_s, u""_s, u" d "_s } }), "a,b c,, d \r\n");
        QCOMPARE(written({ { u"a,b"_s, u"a\"b"_s, u"a\nb"_s, u"a\rb"_s } }),
                 "\"a,b\",\"a\"\"b\",\"a\nb\",\"a\rb\"\r\n");
        QCOMPARE(written({ { u"=SUM(A1)"_s, u"-1"_s, u"'x"_s } }), "=SUM(A1),-1,'x\r\n");
        QCOMPARE(written({ { u"🍕"_s, u"김치"_s } }), QByteArray("🍕,김치\r\n"));
    }

    void writesNumbers()
    {
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        writer.addField(std::numeric_limits<qint64>::min());
        writer.addField(u"x");
        writer.addField(qint64(0));
        writer.endRow();
        QVERIFY(writer.flush());
        QCOMPARE(content, "-9223372036854775808,x,0\r\n");
    }

    void aRowOfOneEmptyField_isNoEmptyLine()
    {
        const Rows rows { { u""_s }, { u"a"_s }, { u""_s } };
        QCOMPARE(written(rows), "\"\"\r\na\r\n\"\"\r\n");
        QCOMPARE(readBack(written(rows), 1), rows);
    }

    void aBomInTheFirstField_staysPartOfIt()
    {
        const Rows rows { { u"\ufeffstore"_s, u"\ufeff"_s } };
        QCOMPARE(readBack(written(rows), 1), rows);
    }

    void whatIsWritten_comesBack()
    {
        QRandomGenerator random(4180);
        for (int count = 0; count < 400; ++count) {
            Rows rows;
            const int columns = random.bounded(1, 5);
            for (int left = random.bounded(1, 8); left > 0; --left) {
                QStringList row;
                while (row.size() < columns)
                    row.append(randomField(random));
                rows.append(row);
            }
            const QByteArray content = written(rows);
            for (const qint64 portion : { 1, 2, 7, 1'000'000 })
                QCOMPARE(readBack(content, portion), rows);
        }
    }

    void whatIsWritten_comesBack_overManyPortions()
    {
        Rows rows;
        for (int number = 0; number < 20'000; ++number)
            rows.append({ QString::number(number), u"김치, \"찌개\"\r\n"_s });
        QCOMPARE(readBack(written(rows), 100'000), rows);
    }

    void aDeviceThatRefuses_isSaid()
    {
        FullDevice device;
        device.open(QIODevice::WriteOnly);
        CsvWriter writer(device);
        writer.addField(u"x");
        writer.endRow();
        QVERIFY(!writer.flush());
        QVERIFY(!writer.flush());
    }

    void aFullDisk_isSaid_howeverLittleIsWritten()
    {
        QFile file(u"/dev/full"_s);
        if (!file.open(QIODevice::WriteOnly))
            QSKIP("needs /dev/full");
        CsvWriter writer(file);
        writer.addField(u"x");
        writer.endRow();
        QVERIFY(!writer.flush());
        QVERIFY(!file.errorString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
