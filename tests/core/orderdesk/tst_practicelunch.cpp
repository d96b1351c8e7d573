#include "core/orderdesk/practicelunch.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestPracticeLunch final : public QObject {
    Q_OBJECT

private slots:
    void anHour_isPlayed_andItsBooksAreSound();
    void withoutStaff_ordersWaitForWhoeverPractises();
    void theSameSeed_isTheSameLunch();
    void wrongOptions_areRefused();
};

void TestPracticeLunch::anHour_isPlayed_andItsBooksAreSound()
{
    auto lunch = valueOf(PracticeLunch::begin({ .seed = 3, .tables = 8, .guestGroups = 15 }));
    QVERIFY(isPracticeStore(lunch->store()));
    for (int minutes = 0; minutes < 180 && !lunch->isOver(); ++minutes)
        valueOf(lunch->step(60));
    const auto& progress = lunch->progress();
    QVERIFY(lunch->isOver());
    QVERIFY(progress.guestsCame > 5 && progress.orders >= progress.guestsCame);
    QVERIFY(progress.paid > 0 && progress.paid <= progress.guestsCame);
    const BusinessDate today = lunch->store().time.businessDateOf(lunch->nowUtc());
    const auto statement
        = valueOf(lunch->books().showSettlement.run(lunch->store(), Term::Day, today));
    const auto before
        = valueOf(lunch->books().showSettlement.run(lunch->store(), Term::Day, today.addDays(-1)));
    QCOMPARE(statement.gross + before.gross, progress.taken);
    QVERIFY(valueOf(lunch->books().verifyBooks.run()).differences.isEmpty());
    QVERIFY(valueOf(lunch->books().trades.list(lunch->store().id, true)).isEmpty());
    const QString path = lunch->books().database.url().path;
    QVERIFY(QFile::exists(path));
    lunch.reset();
    QVERIFY(!QFile::exists(path));
}

void TestPracticeLunch::withoutStaff_ordersWaitForWhoeverPractises()
{
    auto lunch = valueOf(
        PracticeLunch::begin({ .seed = 3, .tables = 5, .guestGroups = 60, .staffWorks = false }));
    while (lunch->progress().orders == 0)
        valueOf(lunch->step(60));
    const auto open = valueOf(lunch->books().trades.list(lunch->store().id, true));
    QVERIFY(!open.isEmpty());
    const auto trade = valueOf(lunch->books().ledger.find(open[0].id));
    QCOMPARE(trade->orders[0].state, OrderState::Placed);
    valueOf(lunch->books().changeOrder.run(lunch->store(), trade->id, trade->orders[0].id,
                                           OrderState::Accepted));
    for (int step = 0; step < 6; ++step)
        valueOf(lunch->step(600));
    QVERIFY(lunch->isOver());
    QCOMPARE(lunch->progress().paid, 0);
}

void TestPracticeLunch::theSameSeed_isTheSameLunch()
{
    QStringList lunches;
    for (const quint32 seed : { 4U, 4U, 5U }) {
        auto lunch
            = valueOf(PracticeLunch::begin({ .seed = seed, .tables = 6, .guestGroups = 10 }));
        for (int step = 0; step < 6; ++step)
            valueOf(lunch->step(600));
        const auto& progress = lunch->progress();
        lunches.append(
            u"%1 %2 %3"_s.arg(progress.orders).arg(progress.paid).arg(progress.taken.minor()));
    }
    QCOMPARE(lunches[0], lunches[1]);
    QVERIFY(lunches[0] != lunches[2]);
}

void TestPracticeLunch::wrongOptions_areRefused()
{
    QCOMPARE(codeOf(PracticeLunch::begin({ .tables = 0 })), u"VALUE_INVALID"_s);
    QCOMPARE(codeOf(PracticeLunch::begin({ .tables = 101 })), u"VALUE_INVALID"_s);
    auto lunch = valueOf(PracticeLunch::begin({}));
    QCOMPARE(codeOf(lunch->step(0)), u"VALUE_INVALID"_s);
    QCOMPARE(codeOf(lunch->step(601)), u"VALUE_INVALID"_s);
}

QTEST_GUILESS_MAIN(TestPracticeLunch)
#include "tst_practicelunch.moc"
