#include "core/monitoring/counters.h"
#include "core/monitoring/metricsserver.h"
#include "tests/support/metricscheck.h"
#include "tests/support/outcome.h"

#include <QTcpSocket>
#include <QTest>

#include <limits>
#include <thread>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray ask(quint16 port, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(request);
    QByteArray answer;
    for (int waits = 0; waits < 200 && socket.state() != QAbstractSocket::UnconnectedState;
         ++waits) {
        QTest::qWait(10);
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

} // namespace

class TestMetrics final : public QObject {
    Q_OBJECT

private slots:
    void values_areExactDecimals()
    {
        QCOMPARE((MetricValue { 0, 0 }).text(), "0"_ba);
        QCOMPARE(MetricValue::ofMs(0).text(), "0.000"_ba);
        QCOMPARE(MetricValue::ofMs(7).text(), "0.007"_ba);
        QCOMPARE(MetricValue::ofMs(-1'234).text(), "-1.234"_ba);
        QCOMPARE(MetricValue::ofMs(1'795'262'400'123).text(), "1795262400.123"_ba);
        QCOMPARE((MetricValue { std::numeric_limits<qint64>::min(), 3 }).text(),
                 "-9223372036854775.808"_ba);
    }

    void text_hasHelpTypeAndLines_escaped()
    {
        const MetricFamily family {
            u"jangbu_things"_s,
            MetricFamily::Type::Gauge,
            u"Back\\slash\nand more."_s,
            { { { { u"store"_s, u"한강 \"식당\"\\\n"_s }, { u"kind"_s, u"x"_s } }, { 5, 0 } },
              { {}, { 6, 1 } } }
        };
        const QByteArray text
            = metricsText({ family, { u"jangbu_none"_s, MetricFamily::Type::Gauge, {} } });
        QCOMPARE(text,
                 "# HELP jangbu_things Back\\\\slash\\nand more.\n"
                 "# TYPE jangbu_things gauge\n"
                 "jangbu_things{store=\"한강 \\\"식당\\\"\\\\\\n\",kind=\"x\"} 5\n"
                 "jangbu_things 0.6\n"_ba);
        QCOMPARE(faultOfMetrics(text), QString());
        QCOMPARE(namesInMetrics(text), QStringList { u"jangbu_things"_s });
    }

    void theCheck_findsFaults()
    {
        const QByteArray head = "# HELP jangbu_a A.\n# TYPE jangbu_a gauge\n"_ba;
        QCOMPARE(faultOfMetrics(head + "jangbu_a 1\n"), QString());
        for (const QByteArray& tail :
             { "jangbu_a 1"_ba, "jangbu_b 1\n"_ba, "jangbu_a 1\njangbu_a 1\n"_ba,
               "jangbu_a one\n"_ba, "jangbu_a{kind=x} 1\n"_ba, "jangbu_a{kind=\"\\x\"} 1\n"_ba,
               "jangbu_a{job=\"x\"} 1\n"_ba, "jangbu_a 1\n\n"_ba, "# TYPE jangbu_b gauge\n"_ba,
               "# HELP jangbu_b B.\n# TYPE jangbu_b counter\n"_ba }) {
            QVERIFY2(!faultOfMetrics(head + tail).isEmpty(), tail.constData());
        }
    }

    void counters_countFromManyThreads()
    {
        Counters counters;
        counters.declare(u"jangbu_requests_total"_s, u"Requests."_s);
        counters.declare(u"jangbu_quiet_total"_s, u"Nothing yet."_s);
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([&] {
                    for (int count = 0; count < 1'000; ++count)
                        counters.add(u"jangbu_requests_total"_s, { { u"code"_s, u"200"_s } });
                });
            }
        }
        const QByteArray text = metricsText(counters.families());
        QCOMPARE(faultOfMetrics(text), QString());
        QVERIFY(text.contains("jangbu_requests_total{code=\"200\"} 4000\n"));
        QVERIFY(text.contains("jangbu_quiet_total 0\n"));
    }

    void server_answersMetrics_andNothingElse()
    {
        MetricsServer server([] { return "# figures\n"_ba; });
        QVERIFY(bool(server.listen(0)));
        const QByteArray good = ask(server.port(), "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(good.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(good.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        QVERIFY(good.endsWith("\r\n\r\n# figures\n"));
        const QList<std::pair<QByteArray, QByteArray>> refused {
            { "GET / HTTP/1.1", "404" },
            { "GET /metrics/x HTTP/1.1", "404" },
            { "POST /metrics HTTP/1.1", "405" },
            { "GET /metrics", "400" },
            { "", "400" },
        };
        for (const auto& [line, status] : refused) {
            const QByteArray answer = ask(server.port(), line + "\r\n\r\n");
            QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
        }
        QCOMPARE(ask(server.port(), QByteArray(20'000, 'x')), QByteArray());
    }

    void server_takesOnlyItsShareOfConnections()
    {
        MetricsServer server([] { return QByteArray(); });
        QVERIFY(bool(server.listen(0)));
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int count = 0; count < MetricsServer::maxConnections; ++count) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
            QTRY_COMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
        }
        QTest::qWait(20);
        const QByteArray request = "GET /metrics HTTP/1.1\r\n\r\n"_ba;
        QCOMPARE(ask(server.port(), request), QByteArray());
        idle.clear();
        QTRY_VERIFY(ask(server.port(), request).startsWith("HTTP/1.1 503"));
    }

    void aPortInUse_isRefused()
    {
        MetricsServer one([] { return QByteArray(); });
        MetricsServer two([] { return QByteArray(); });
        QVERIFY(bool(one.listen(0)));
        QCOMPARE(codeOf(two.listen(one.port())), u"METRICS_NOT_SERVED"_s);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
