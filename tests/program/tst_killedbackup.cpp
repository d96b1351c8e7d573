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

constexpr int usualRounds = 10; ///< On each database.
const QString sample = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/sales.csv"_s;

QByteArray exportedFrom(const Ctl& ctl, const QString& path)
{
    (void)ctl.ask({ u"export"_s, u"sales"_s, u"--out"_s, path });
    QFile file(path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    file.remove();
    return content;
}

} // namespace

/// A backup whose program is killed at any moment is there whole or not at all, hurts nothing, and
/// the next one succeeds.
class TestKilledBackup final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void killedAtAnyMoment_isThereWhole_orNotAtAll()
    {
        JANGBU_FRESH_PLACE(place);
        const Ctl& ctl = place->ctl();
        (void)ctl.ask({ u"import"_s, u"sales"_s, sample });
        const QByteArray sales = exportedFrom(ctl, place->file(u"all.csv"_s));
        QVERIFY(!sales.isEmpty());
        QElapsedTimer timer;
        timer.start();
        (void)ctl.ask({ u"backup"_s, place->file(u"first.jangbu"_s) });
        const int wholeMs = static_cast<int>(timer.elapsed());

        const QString copy = place->file(u"copy.jangbu"_s);
        int killed = 0;
        for (int round = 0; round < roundsOr(usualRounds); ++round) {
            const auto process = ctl.start({ u"backup"_s, copy });
            QVERIFY(process->waitForStarted());
            if (!process->waitForFinished(QRandomGenerator::global()->bounded(1, wholeMs + 1))) {
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished());
                ++killed;
            }
            if (QFile::exists(copy)) {
                const auto target = freshPlace(u"sqlite"_s);
                (void)target->ctl().ask({ u"restore"_s, copy });
                QCOMPARE(exportedFrom(target->ctl(), target->file(u"all.csv"_s)), sales);
                QVERIFY(QFile::remove(copy));
            }
        }
        QVERIFY(killed > 0);
        // What a killed one has left lies in nobody's way.
        (void)ctl.ask({ u"backup"_s, copy });
        QVERIFY(QFile::exists(copy) && !QFile::exists(copy + u".part"_s));
        QCOMPARE(exportedFrom(ctl, place->file(u"all.csv"_s)), sales);
    }
};

QTEST_GUILESS_MAIN(TestKilledBackup)
#include "tst_killedbackup.moc"
