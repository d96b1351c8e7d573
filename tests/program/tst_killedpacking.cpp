#include "tests/support/ctl.h"
#include "tests/support/rounds.h"
#include "tests/support/testbooks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/"_s;

constexpr int usualRounds = 10; ///< On each database.

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

/// Packing and archiving that are ended at any moment lose nothing, and nothing is there twice.
class TestKilledPacking final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void killedAtAnyMoment_losesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("packing") << QStringList { u"pack"_s };
        QTest::newRow("archiving") << QStringList { u"archive"_s, u"--before"_s, u"2026-01-01"_s };
    }
    void killedAtAnyMoment_losesNothing()
    {
        JANGBU_FRESH_PLACE(place);
        QFETCH(const QStringList, command);
        const Ctl& ctl = place->ctl();
        fill(*place);
        const QString backup = place->file(u"before.jangbu"_s);
        (void)ctl.ask({ u"backup"_s, backup });
        const QByteArray sales = exported(*place);
        QVERIFY(!sales.isEmpty());
        QElapsedTimer timer;
        timer.start();
        const qint64 days = ctl.ask(command).value(u"days"_s).toInteger();
        const int wholeMs = static_cast<int>(timer.elapsed());
        QVERIFY(days > 40);

        int killed = 0;
        qint64 left = 0;
        for (int round = 0; round < roundsOr(usualRounds); ++round) {
            if (left == 0)
                (void)ctl.ask({ u"restore"_s, backup });
            const auto process = ctl.start(command + QStringList { u"--json"_s });
            QVERIFY(process->waitForStarted());
            if (!process->waitForFinished(QRandomGenerator::global()->bounded(1, wholeMs / 2))) {
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished());
            }
            const bool wasKilled = process->exitStatus() == QProcess::CrashExit;
            killed += wasKilled ? 1 : 0;
            left = wasKilled ? 1 : 0;
            QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
        }
        QVERIFY(killed > 0);
        (void)ctl.ask(command);
        QCOMPARE(ctl.ask(command).value(u"days"_s).toInteger(), 0);
        QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
        QCOMPARE(exported(*place), sales);
    }

private:
    /// A year of sales, of which three months are closed.
    static void fill(CtlPlace& place)
    {
        const Ctl& ctl = place.ctl();
        (void)ctl.ask({ u"import"_s, u"sales"_s, place.write(u"sales.csv"_s, firstWeeks()) });
        for (const QString& month : { u"2025-11-01"_s, u"2025-12-01"_s })
            (void)ctl.ask({ u"settle"_s, u"--term"_s, u"month"_s, u"--date"_s, month, u"--store"_s,
                            u"한강식당"_s, u"--close"_s });
    }

    static QByteArray exported(CtlPlace& place)
    {
        const QString path = place.file(u"all.csv"_s);
        (void)place.ctl().ask({ u"export"_s, u"sales"_s, u"--out"_s, path });
        return contentOf(path) + contentOf(place.file(u"all.refunds.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestKilledPacking)
#include "tst_killedpacking.moc"
