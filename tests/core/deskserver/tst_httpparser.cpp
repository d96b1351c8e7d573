#include "core/deskserver/httpparser.h"
#include "tests/support/mutations.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using Progress = HttpParser::Progress;

namespace {

const QByteArray good
    = "POST /api/v1/orders HTTP/1.1\r\nHost: desk\r\nContent-Length: 5\r\n\r\nabcde";

Progress outcomeOf(QByteArray bytes)
{
    HttpParser parser({});
    return parser.feed(bytes);
}

QByteArray withHeader(const QByteArray& line)
{
    return "GET / HTTP/1.1\r\nHost: desk\r\n" + line + "\r\n\r\n";
}

QByteArray withBody(qsizetype size)
{
    return "POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: " + QByteArray::number(size)
        + "\r\n\r\n" + QByteArray(size, 'x');
}

} // namespace

class TestHttpParser final : public QObject {
    Q_OBJECT

private slots:
    void readsOneRequestAfterTheOther_howeverTheyAreCut()
    {
        const QByteArray two = good + "GET /api/v1/menu?a=b HTTP/1.1\r\nHost: desk\r\n\r\n";
        for (qsizetype cut = 1; cut <= two.size(); ++cut) {
            HttpParser parser({});
            QByteArray buffer;
            QList<HttpRequest> found;
            for (qsizetype at = 0; at < two.size(); at += cut) {
                buffer += two.mid(at, cut);
                while (parser.feed(buffer) == Progress::Done)
                    found.append(parser.take());
            }
            QCOMPARE(found.size(), 2);
            QCOMPARE(found[0].method, "POST");
            QCOMPARE(found[0].body, "abcde");
            QCOMPARE(found[0].header("host"), "desk");
            QVERIFY(found[0].keepAlive);
            QCOMPARE(found[1].target, "/api/v1/menu?a=b");
            QVERIFY(buffer.isEmpty());
        }
    }

    void joinsAChunkedBody()
    {
        QByteArray bytes = "POST / HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\nGET";
        HttpParser parser({});
        QVERIFY(parser.feed(bytes) == Progress::Done);
        QCOMPARE(parser.take().body, "abcde");
        QCOMPARE(bytes, "GET");
    }

    void holdsTheLimits_toTheByte()
    {
        const HttpSizes sizes;
        const auto body = static_cast<qsizetype>(sizes.body);
        QVERIFY(outcomeOf(withBody(body)) == Progress::Done);
        QVERIFY(outcomeOf(withBody(body + 1)) == Progress::BodyTooLarge);
        QByteArray chunked = "POST / HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int piece = 0; piece < 17; ++piece)
            chunked += "1000\r\n" + QByteArray(0x1000, 'x') + "\r\n";
        QVERIFY(outcomeOf(chunked) == Progress::BodyTooLarge);
        const auto header = static_cast<qsizetype>(sizes.header);
        const qsizetype rest = header - withHeader("X: ").size();
        QVERIFY(outcomeOf(withHeader("X: " + QByteArray(rest, 'x'))) == Progress::Done);
        QVERIFY(outcomeOf(withHeader("X: " + QByteArray(rest + 1, 'x')))
                == Progress::HeaderTooLarge);
        QVERIFY(outcomeOf(QByteArray(header + 1, 'x')) == Progress::HeaderTooLarge);
    }

    void aBodyThatIsTooLong_isRefusedBeforeItComes()
    {
        QVERIFY(outcomeOf("POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 100000000000\r\n\r\n")
                == Progress::BodyTooLarge);
    }

    void refusesWhatProgramsReadInDifferentWays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: desk\n\n");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("two hosts") << withHeader("Host: other");
        QTest::newRow("a folded header") << withHeader("X: a\r\n b");
        QTest::newRow("a header folded by a tab") << withHeader("X: a\r\n\tb");
        QTest::newRow("two lengths") << withHeader("Content-Length: 1\r\nContent-Length: 2");
        QTest::newRow("length and chunks")
            << withHeader("Content-Length: 5\r\nTransfer-Encoding: chunked");
        QTest::newRow("a negative length") << withHeader("Content-Length: -5");
        QTest::newRow("a blank before the colon") << withHeader("X : a");
        QTest::newRow("HTTP/9.9") << QByteArray("GET / HTTP/9.9\r\nHost: desk\r\n\r\n");
        QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        QTest::newRow("a zero byte") << withHeader(QByteArray("X: a\0b", 6));
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
                                           15);
    }

    void refusesWhatProgramsReadInDifferentWays()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(outcomeOf(bytes) == Progress::Malformed);
    }

    void saysOnce_thatTheClientWaitsForLeave()
    {
        QByteArray bytes = "POST / HTTP/1.1\r\nHost: desk\r\nExpect: 100-continue\r\n"
                           "Content-Length: 5\r\n\r\n";
        HttpParser parser({});
        QVERIFY(parser.feed(bytes) == Progress::NeedsMore);
        QVERIFY(parser.takeContinueWish());
        QVERIFY(!parser.takeContinueWish());
        bytes = "abcde";
        QVERIFY(parser.feed(bytes) == Progress::Done);
    }

    void anythingAtAll_isReadOrRefused_withinItsLimits()
    {
        Dice dice(20'261'125);
        const QByteArrayList pieces { "\r\n",
                                      "\r\n\r\n",
                                      "Host: a",
                                      "\r\n ",
                                      "Content-Length: ",
                                      "Transfer-Encoding: chunked\r\n",
                                      "ffffffffffffffff\r\n",
                                      "0\r\n\r\n",
                                      "HTTP/1.0",
                                      " ",
                                      ":",
                                      "%00",
                                      "-1",
                                      "Expect: 100-continue\r\n",
                                      QByteArray(9'000, 'a') };
        int complete = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = mutated(good + good, pieces, dice);
            HttpParser parser({});
            QByteArray buffer;
            Progress progress = Progress::NeedsMore;
            while (!bytes.isEmpty() && progress != Progress::Malformed
                   && progress != Progress::HeaderTooLarge && progress != Progress::BodyTooLarge) {
                const qsizetype size = 1 + roll(dice, bytes.size());
                buffer += bytes.first(size);
                bytes.remove(0, size);
                while ((progress = parser.feed(buffer)) == Progress::Done) {
                    const HttpRequest request = parser.take();
                    QVERIFY(request.body.size() <= 64 * 1024);
                    (void)RequestTarget::from(request.target);
                    ++complete;
                }
            }
        }
        QVERIFY(complete > 1'000); // Else nothing of it got far.
    }
};

QTEST_APPLESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
