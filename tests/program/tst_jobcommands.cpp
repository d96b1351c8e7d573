#include "tests/support/ctl.h"
#include "tests/support/metricscheck.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& line)
{
    return line.split(u' ');
}

QJsonArray jobsOf(const QJsonObject& answer)
{
    return answer.value(u"jobs"_s).toArray();
}

QByteArray get(quint16 port, const QByteArray& path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(1'000))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(5'000)) { }
    const QByteArray answer = socket.readAll();
    return answer.sliced(qMax(answer.indexOf("\r\n\r\n") + 4, qsizetype(0)));
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    return server.serverPort();
}

/// Three stores that sold until yesterday, and a folder for their backups.
void makeBooks(CtlPlace& place)
{
    const QString start = QDate::currentDate().addDays(-40).toString(Qt::ISODate);
    const QStringList generate = words(
        u"generate --stores 3 --products 5 --days 40 --trades 300 --seed 7 --start "_s + start);
    QVERIFY(!place.ctl().ask(generate).isEmpty());
    QVERIFY(QDir().mkpath(place.file(u"backups"_s)));
    (void)place.ctl().ask({ u"jobs"_s, u"set"_s, u"--backup-folder"_s, place.file(u"backups"_s) });
}

} // namespace

class TestJobCommands final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void runListRestartCancel_sayWhatIsSo()
    {
        JANGBU_FRESH_PLACE(place);
        makeBooks(*place);
        const Ctl& ctl = place->ctl();
        QCOMPARE(jobsOf(ctl.ask(words(u"jobs list"_s))).size(), 0);
        const QJsonArray due = jobsOf(ctl.ask(words(u"jobs run --due"_s)));
        QCOMPARE(due.size(), 3 * 7 + 2);
        for (const QJsonValue& job : due)
            QCOMPARE(job[u"state"].toString(), u"complete"_s);
        QCOMPARE(jobsOf(ctl.ask(words(u"jobs run --due"_s))).size(), 0);
        QCOMPARE(keysOf(due.first().toObject()),
                 u"attempts chunks chunks_done end ended_at job kind read retries run_number "
                 u"skipped start started_at state store who written"_s);

        const auto count = [&](const QString& line) { return jobsOf(ctl.ask(words(line))).size(); };
        QCOMPARE(count(u"jobs list"_s), due.size());
        QCOMPARE(count(u"jobs list --job backup"_s), 1);
        QCOMPARE(count(u"jobs list --job settlement --state complete"_s), 6);
        QCOMPARE(count(u"jobs list --state failed"_s), 0);
        QCOMPARE(count(u"jobs list --limit 3"_s), 3);
        QCOMPARE(count(u"jobs list --to 2020-01-01"_s), 0);
        QCOMPARE(count(u"jobs list --from 2020-01-01"_s), due.size());

        const QString id = QString::number(due.first()[u"job"].toInteger());
        QCOMPARE(ctl.refusal({ u"jobs"_s, u"restart"_s, id }), u"1 JOB_COMPLETE"_s);
        QCOMPARE(ctl.refusal({ u"jobs"_s, u"cancel"_s, id }), u"1 JOB_COMPLETE"_s);
        QCOMPARE(ctl.refusal(words(u"jobs restart 999999"_s)), u"1 JOB_NOT_FOUND"_s);
        QCOMPARE(ctl.refusal(words(u"jobs cancel 999999"_s)), u"1 JOB_NOT_FOUND"_s);
        QCOMPARE(ctl.refusal(words(u"jobs run nothing"_s)), u"2 VALUE_INVALID"_s);
        QCOMPARE(ctl.refusal(words(u"jobs run"_s)), u"2 ARGUMENT_MISSING"_s);
        QCOMPARE(ctl.refusal(words(u"jobs list --state odd"_s)), u"2 VALUE_INVALID"_s);
        const QString today = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        QCOMPARE(ctl.refusal(words(u"jobs run statistics --date "_s + today)),
                 u"1 PERIOD_NOT_ENDED"_s);
    }

    void byHand_isOnce_andAgainWhenAsked()
    {
        JANGBU_FRESH_PLACE(place);
        makeBooks(*place);
        const Ctl& ctl = place->ctl();
        const auto run = [&](const QString& line) { return jobsOf(ctl.ask(words(line))); };
        const QJsonArray first = run(u"jobs run statistics --term month"_s);
        QCOMPARE(first.size(), 3);
        QVERIFY(first.first()[u"read"].toInteger() > 0);
        QCOMPARE(run(u"jobs run statistics --term month"_s), first);
        const QJsonArray again = run(u"jobs run statistics --term month --again"_s);
        QVERIFY(again.first()[u"job"] != first.first()[u"job"]);
        QCOMPARE(again.first()[u"run_number"].toInteger(), 1);
        QCOMPARE(run(u"jobs run verify"_s).size(), 1);
        QCOMPARE(run(u"jobs run backup"_s).size(), 1);
        QCOMPARE(QDir(place->file(u"backups"_s)).entryList(QDir::Files).size(), 1);
    }

    void twoProgramsAtOnce_runEachInstanceOnce()
    {
        JANGBU_FRESH_PLACE(place);
        makeBooks(*place);
        const Ctl& ctl = place->ctl();
        const auto one = ctl.start(words(u"--json jobs run --due"_s));
        const auto two = ctl.start(words(u"--json jobs run --due"_s));
        for (const auto& program : { one.get(), two.get() }) {
            QVERIFY(program->waitForFinished(60'000));
            QCOMPARE(program->exitCode(), 0);
        }
        // One of them may have gone when the other still held an instance.
        const QJsonArray all = jobsOf(ctl.ask(words(u"jobs list"_s)));
        QCOMPARE(all.size(), 3 * 7 + 2);
        for (const QJsonValue& job : all) {
            QCOMPARE(job[u"state"].toString(), u"complete"_s);
            QCOMPARE(job[u"attempts"].toInteger(), 1);
        }
    }

    void watch_runsTheSchedule_andServesFigures_untilItIsTold()
    {
        JANGBU_FRESH_PLACE(place);
        makeBooks(*place);
        const quint16 port = freePort();
        const auto watch = place->ctl().start(
            { u"jobs"_s, u"watch"_s, u"--metrics-port"_s, QString::number(port) });
        const auto hasRun = [&] {
            return get(port, "/metrics").contains("jangbu_schedule_rounds_total{outcome=\"done\"}");
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasRun(), 60'000);
        const QByteArray figures = get(port, "/metrics");
        QCOMPARE(faultOfMetrics(figures), QString());
        QVERIFY(figures.contains("jangbu_jobs{batch_job=\"backup\",state=\"complete\"} 1\n"));
        ::kill(static_cast<pid_t>(watch->processId()), SIGTERM);
        QVERIFY(watch->waitForFinished());
        QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch->exitCode(), 0);
    }

    void aGateway_getsTheFigures_andItsLossStopsNoJob()
    {
        JANGBU_FRESH_PLACE(place);
        const QString program = QStandardPaths::findExecutable(u"prometheus-pushgateway"_s);
        QVERIFY2(!program.isEmpty(), "installer/dependencies installs prometheus-pushgateway");
        makeBooks(*place);
        const Ctl& ctl = place->ctl();
        QCOMPARE(ctl.ask(words(u"jobs push"_s)).value(u"pushed"_s).toBool(), false);
        const quint16 port = freePort();
        const QString url = u"http://127.0.0.1:%1"_s.arg(port);
        QProcess gateway;
        gateway.start(program, { u"--web.listen-address=127.0.0.1:%1"_s.arg(port) });
        QVERIFY(gateway.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!get(port, "/-/ready").isEmpty(), 10'000);
        (void)ctl.ask({ u"jobs"_s, u"set"_s, u"--push-gateway"_s, url });

        const QJsonObject ran = ctl.ask(words(u"jobs run --due"_s));
        QCOMPARE(ran.value(u"pushed"_s).toBool(), true);
        QCOMPARE(ctl.ask(words(u"jobs push"_s)).value(u"pushed"_s).toBool(), true);
        // Its own reader has taken every line.
        const QByteArray there = get(port, "/metrics");
        const QByteArray ours = ctl.run(words(u"metrics"_s)).output;
        for (const QString& name : namesInMetrics(ours))
            QVERIFY2(there.contains('\n' + name.toUtf8() + '{'), qPrintable(name));
        QVERIFY(there.contains("job=\"jangbu\""));

        gateway.kill();
        QVERIFY(gateway.waitForFinished());
        QCOMPARE(ctl.refusal(words(u"jobs push"_s)), u"1 PUSH_FAILED"_s);
        const QJsonObject lost = ctl.ask(words(u"jobs run verify"_s));
        QCOMPARE(jobsOf(lost).first()[u"state"].toString(), u"complete"_s);
        QCOMPARE(lost.value(u"pushed"_s).toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(TestJobCommands)
#include "tst_jobcommands.moc"
