#include "core/storage/books.h"
#include "tests/support/ctl.h"
#include "tests/support/rounds.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 10; ///< On each database, of each way.
constexpr qint64 sampleTrades = 6'788;
const QString sample = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/sales.csv"_s;
const QStringList importSample { u"import"_s, u"sales"_s, sample };

void send(const QProcess& process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}

} // namespace

/// An import that is ended from outside, gently or not, leaves nothing behind that anybody sees,
/// and the next one works.
class TestKilledImport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void killedAtAnyMoment_leavesNothing_orEverything_data()
    {
        QTest::addColumn<bool>("isLarge");
        QTest::newRow("as rows") << false;
        QTest::newRow("large, straight into packs") << true;
    }
    void killedAtAnyMoment_leavesNothing_orEverything()
    {
        JANGBU_FRESH_PLACE(place);
        QFETCH(const bool, isLarge);
        if (isLarge && place->url().product != DatabaseUrl::Product::Sqlite)
            QSKIP("A server gets large ones as rows too.");
        const Ctl& ctl = place->ctl();
        const QStringList import { u"import"_s, u"sales"_s, isLarge ? longFile(*place) : sample };
        QElapsedTimer timer;
        timer.start();
        (void)ctl.ask(import);
        const int wholeMs = static_cast<int>(timer.elapsed());
        undoOnlyImport(ctl);

        int killed = 0;
        for (int round = 0; round < roundsOr(usualRounds); ++round) {
            const auto process = ctl.start(import);
            QVERIFY(process->waitForStarted());
            if (!process->waitForFinished(QRandomGenerator::global()->bounded(wholeMs))) {
                send(*process, SIGKILL);
                QVERIFY(process->waitForFinished());
            }
            killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
            if (ctl.ask({ u"import"_s, u"list"_s }).value(u"imports"_s).toArray().isEmpty())
                checkNothingIsThere(ctl);
            else
                undoOnlyImport(ctl);
        }
        QVERIFY(killed > 0);
        checkNextImport(*place);
    }

    void interrupted_saysSoAndLeavesTheBooksAsTheyWere()
    {
        JANGBU_FRESH_PLACE(place);
        const Ctl& ctl = place->ctl();
        for (const int signal : { SIGINT, SIGTERM }) {
            const auto process = ctl.start({ u"import"_s, u"sales"_s, longFile(*place) });
            waitUntilItWorks(*process);
            send(*process, signal);
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 1);
            QVERIFY(process->readAllStandardError().startsWith("jangbuctl: CANCELLED: "));
            checkNothingIsThere(ctl);
        }
        checkNextImport(*place);
    }

    void interruptedTwice_endsAtOnce()
    {
        JANGBU_FRESH_PLACE(place);
        const auto process = place->ctl().start({ u"import"_s, u"sales"_s, longFile(*place) });
        waitUntilItWorks(*process);
        send(*process, SIGSTOP);
        // Both are there when it goes on.
        send(*process, SIGINT);
        send(*process, SIGTERM);
        send(*process, SIGCONT);
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        checkNothingIsThere(place->ctl());
        checkNextImport(*place);
    }

private:
    /// The sample for many stores, so that reading it takes a while.
    static QString longFile(const CtlPlace& place)
    {
        const QString path = place.file(u"long.csv"_s);
        QFile source(sample);
        if (QFile::exists(path) || !source.open(QIODevice::ReadOnly))
            return path;
        const QByteArray content = source.readAll();
        const qsizetype headerEnd = content.indexOf('\n') + 1;
        QByteArray all = content.first(headerEnd);
        for (int store = 1; store <= 8; ++store) {
            all += content.sliced(headerEnd).replace("한강식당",
                                                     "식당 " + QByteArray::number(store));
        }
        return place.write(u"long.csv"_s, all);
    }

    /// The program has opened the file: from then on it listens.
    static void waitUntilItWorks(const QProcess& process)
    {
        const QString files = u"/proc/%1/fd"_s.arg(process.processId());
        const auto hasOpenedFile = [&] {
            for (const QFileInfo& file : QDir(files).entryInfoList(QDir::Files | QDir::System)) {
                if (file.symLinkTarget().endsWith(u"long.csv"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasOpenedFile(), 60'000);
    }

    static void undoOnlyImport(const Ctl& ctl)
    {
        const QJsonArray imports
            = ctl.ask({ u"import"_s, u"list"_s }).value(u"imports"_s).toArray();
        QCOMPARE(imports.size(), 1);
        const qint64 id = imports.first().toObject().value(u"import"_s).toInteger();
        (void)ctl.ask({ u"import"_s, u"undo"_s, QString::number(id) });
        checkNothingIsThere(ctl);
    }

    static void checkNothingIsThere(const Ctl& ctl)
    {
        QCOMPARE(ctl.ask({ u"store"_s, u"list"_s }).value(u"stores"_s).toArray(), QJsonArray());
        QCOMPARE(ctl.ask({ u"import"_s, u"list"_s }).value(u"imports"_s).toArray(), QJsonArray());
        QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
    }

    /// Also the rows that nobody sees are gone when the next import is done.
    static void checkNextImport(CtlPlace& place)
    {
        const Ctl& ctl = place.ctl();
        QCOMPARE(ctl.ask(importSample).value(u"trades"_s).toInteger(), sampleTrades);
        QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
        const auto books = openBooks(place.url());
        QVERIFY(bool(books));
        const auto count = [&](const QString& table) {
            const auto rows = (*books)->selectInteger(u"SELECT COUNT(*) FROM "_s + table);
            return rows ? *rows : -1;
        };
        QCOMPARE(count(u"trade"_s), sampleTrades);
        QCOMPARE(count(u"store"_s), 1);
        QCOMPARE(count(u"import"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
