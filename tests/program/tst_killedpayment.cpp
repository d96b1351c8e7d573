#include "tests/support/ctl.h"
#include "tests/support/rounds.h"
#include "tests/support/testbooks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 10; ///< On each database.

} // namespace

/// A payment whose program is killed at any moment was taken whole or not at all; one that was told
/// to be taken is there.
class TestKilledPayment final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void killedAtAnyMoment_isThereWhole_orNotAtAll()
    {
        JANGBU_FRESH_PLACE(place);
        const Ctl& ctl = place->ctl();
        (void)ctl.ask({ u"store"_s, u"add"_s, u"한강식당"_s });
        (void)ctl.ask({ u"menu"_s, u"add"_s, u"비빔밥"_s, u"--store"_s, u"한강식당"_s,
                        u"--category"_s, u"MAIN_MENU"_s, u"--price"_s, u"9000"_s });
        int wholeMs = 0;
        int paid = 0;
        for (int round = 0; round <= roundsOr(usualRounds); ++round) {
            const qint64 trade = ordered(ctl, round);
            const QStringList pay { u"trade"_s, u"pay"_s, QString::number(trade), u"--method"_s,
                                    u"CASH"_s };
            QElapsedTimer timer;
            timer.start();
            const auto process = ctl.start(pay);
            // The first is left alone, to know how long it takes.
            const int patienceMs
                = round == 0 ? 60'000 : QRandomGenerator::global()->bounded(wholeMs + 1);
            QVERIFY(process->waitForStarted());
            if (!process->waitForFinished(patienceMs)) {
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished());
            }
            if (round == 0)
                wholeMs = static_cast<int>(timer.elapsed());
            const bool wasTold
                = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
            paid += checkTrade(ctl, trade, wasTold) ? 1 : 0;
        }
        QVERIFY(paid >= 1);
        const QJsonObject verified = ctl.ask({ u"verify"_s });
        QCOMPARE(verified.value(u"differences"_s).toArray(), QJsonArray());
    }

private:
    static qint64 ordered(const Ctl& ctl, int table)
    {
        return ctl
            .ask({ u"order"_s, u"add"_s, u"--store"_s, u"한강식당"_s, u"--table"_s,
                   QString::number(table), u"--line"_s, u"비빔밥=2"_s })
            .value(u"trade"_s)
            .toInteger();
    }

    /// Whether it is paid.
    static bool checkTrade(const Ctl& ctl, qint64 trade, bool wasTold)
    {
        const QJsonObject shown = ctl.ask({ u"trade"_s, u"show"_s, QString::number(trade) });
        const bool isPaid = shown.value(u"state"_s).toString() == u"paid";
        const qsizetype parts = shown.value(u"payments"_s).toArray().size();
        if (parts != (isPaid ? 1 : 0) || (wasTold && !isPaid))
            QTest::qFail("a payment in parts, or lost", __FILE__, __LINE__);
        return isPaid;
    }
};

QTEST_GUILESS_MAIN(TestKilledPayment)
#include "tst_killedpayment.moc"
