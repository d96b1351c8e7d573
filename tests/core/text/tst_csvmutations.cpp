#include "core/text/csv.h"
#include "tests/support/stingydevice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sound = "\xef\xbb\xbfstore,trade,product,unit_price\r\n"
                         "강남점,1,\"김치찌개, \"\"매운\"\"\",9000\r\n"
                         "\"강남\r\n점\",2,🍕,4.50\n\r,,\"\",\r"
                         "종로점,\"3\",맥주,5000";

QByteArray mutated(QRandomGenerator& random)
{
    static const QByteArray spice("\",\r\n\0\xff\xfe\xef\xbb\xbf\x80 a", 13);
    QByteArray content = sound;
    for (int left = random.bounded(1, 9); left > 0 && !content.isEmpty(); --left) {
        const qsizetype at = random.bounded(static_cast<int>(content.size()));
        const char byte = spice.at(random.bounded(static_cast<int>(spice.size())));
        switch (random.bounded(5)) {
        case 0:
            content[at] = byte;
            break;
        case 1:
            content.insert(at, byte);
            break;
        case 2:
            content.remove(at, random.bounded(1, 6));
            break;
        case 3:
            content.insert(at, content.mid(at, random.bounded(1, 20)));
            break;
        default:
            content.truncate(at);
        }
    }
    return content;
}

/// All that can be seen of reading a file; false when it does not end.
bool trace(const QByteArray& content, qint64 bytesAtATime, QStringList& seen)
{
    test::StingyDevice device(content, bytesAtATime);
    CsvReader reader(device, u"x.csv"_s);
    for (int calls = 0; calls < 1'000; ++calls) {
        const auto found = reader.next();
        if (!found) {
            const InputIssue& issue = found.error().issues.constFirst();
            seen.append(u"error %1 in line %2, field %3"_s.arg(static_cast<int>(issue.expected))
                            .arg(issue.line)
                            .arg(reader.failedField()));
            continue;
        }
        if (!*found)
            return true;
        QString row = u"line %1:"_s.arg(reader.line());
        for (const QByteArrayView field : reader.fields())
            row += u'|' + QString::fromLatin1(field.toByteArray().toHex());
        seen.append(row);
    }
    return false;
}

} // namespace

class TestCsvMutations final : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the bytes: reading ends, every error is one of ours, and what is read does not
    /// depend on how the bytes arrive.
    void everyMutation_isReadTheSameWay_howeverItArrives()
    {
        QRandomGenerator random(20261121);
        for (int count = 0; count < 6'000; ++count) {
            const QByteArray content = mutated(random);
            QStringList whole;
            QVERIFY2(trace(content, 1'000'000, whole), content.toHex().constData());
            const qint64 portion = random.bounded(1, 9);
            QStringList inPortions;
            QVERIFY2(trace(content, portion, inPortions), content.toHex().constData());
            if (whole != inPortions)
                QFAIL(qPrintable(QString::fromLatin1(content.toHex()) + u'\n' + whole.join(u'\n')
                                 + u"\n---\n"_s + inPortions.join(u'\n')));
        }
    }

    void everyBeginning_isRead()
    {
        for (qsizetype size = 0; size <= sound.size(); ++size) {
            QStringList seen;
            QVERIFY(trace(sound.first(size), 1, seen));
        }
    }

    void randomBytes_areRead()
    {
        QRandomGenerator random(1);
        for (int count = 0; count < 2'000; ++count) {
            QByteArray content(random.bounded(300), '\0');
            for (char& byte : content)
                byte = static_cast<char>(random.bounded(256));
            QStringList whole;
            QStringList inPortions;
            QVERIFY(trace(content, 1'000'000, whole));
            QVERIFY(trace(content, 3, inPortions));
            QCOMPARE(inPortions, whole);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvMutations)
#include "tst_csvmutations.moc"
