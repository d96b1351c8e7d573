#include "core/trade/orderlife.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QList<OrderState> allStates {
    OrderState::Placed,          OrderState::Accepted,  OrderState::Preparing,
    OrderState::Served,          OrderState::Cancelled, OrderState::Ready,
    OrderState::OnTheWay,        OrderState::Delivered, OrderState::Returned,
    OrderState::ReturnRequested,
};

/// Written out by hand, so that it does not follow from the code: for each way of serving and each
/// state the states that may come after it.
struct Legal {
    Serving serving;
    const char* from;
    const char* to;
};
const Legal legal[] = {
    { Serving::AtTable, "placed", "accepted cancelled" },
    { Serving::AtTable, "accepted", "preparing cancelled" },
    { Serving::AtTable, "preparing", "served cancelled" },
    { Serving::AtTable, "served", "cancelled return_requested" },
    { Serving::AtTable, "return_requested", "returned served" },
    { Serving::TakeOut, "placed", "accepted cancelled" },
    { Serving::TakeOut, "accepted", "preparing cancelled" },
    { Serving::TakeOut, "preparing", "ready cancelled" },
    { Serving::TakeOut, "ready", "delivered on_the_way cancelled" },
    { Serving::TakeOut, "on_the_way", "delivered cancelled" },
    { Serving::TakeOut, "delivered", "return_requested" },
    { Serving::TakeOut, "return_requested", "returned delivered" },
    { Serving::Delivery, "placed", "accepted cancelled" },
    { Serving::Delivery, "accepted", "preparing cancelled" },
    { Serving::Delivery, "preparing", "ready cancelled" },
    { Serving::Delivery, "ready", "on_the_way cancelled" },
    { Serving::Delivery, "on_the_way", "delivered cancelled" },
    { Serving::Delivery, "delivered", "return_requested" },
    { Serving::Delivery, "return_requested", "returned delivered" },
};

QStringList expectedAfter(Serving serving, const QString& from)
{
    for (const Legal& entry : legal) {
        if (entry.serving == serving && from == QLatin1StringView(entry.from))
            return QString::fromLatin1(entry.to).split(u' ');
    }
    return {};
}

} // namespace

class TestOrderLife final : public QObject {
    Q_OBJECT

private slots:
    void everyPairOfStates_isLegalOrNot();
    void ordersEndOnce_andNothingComesAfter();
    void theClock_leadsToTheEnd();
    void namesOfTables_sayHowTheyAreServed();
};

void TestOrderLife::everyPairOfStates_isLegalOrNot()
{
    int pairs = 0;
    for (const Serving serving : { Serving::AtTable, Serving::TakeOut, Serving::Delivery }) {
        for (const OrderState from : allStates) {
            const QStringList expected = expectedAfter(serving, wordOf(from));
            for (const OrderState to : allStates) {
                const QString pair = wordOf(from) + u" -> "_s + wordOf(to);
                QVERIFY2(mayBecome(serving, from, to) == expected.contains(wordOf(to)),
                         qPrintable(pair));
                ++pairs;
            }
        }
    }
    QCOMPARE(pairs, 300);
}

void TestOrderLife::ordersEndOnce_andNothingComesAfter()
{
    for (const Serving serving : { Serving::AtTable, Serving::TakeOut, Serving::Delivery }) {
        QVERIFY(statesAfter(serving, OrderState::Cancelled).isEmpty());
        QVERIFY(statesAfter(serving, OrderState::Returned).isEmpty());
        QVERIFY(!isUnderWay(endOf(serving)));
    }
}

void TestOrderLife::theClock_leadsToTheEnd()
{
    for (const Serving serving : { Serving::AtTable, Serving::TakeOut, Serving::Delivery }) {
        OrderState state = OrderState::Placed;
        int steps = 0;
        while (const auto next = nextState(serving, state)) {
            state = *next;
            QVERIFY(++steps < 10);
        }
        QCOMPARE(state, endOf(serving));
    }
}

void TestOrderLife::namesOfTables_sayHowTheyAreServed()
{
    QCOMPARE(servingAt(u"3번"), Serving::AtTable);
    QCOMPARE(servingAt(u"카운터 1"), Serving::AtTable);
    QCOMPARE(servingAt(u"포장 12"), Serving::TakeOut);
    QCOMPARE(servingAt(u"TAKE-OUT 2"), Serving::TakeOut);
    QCOMPARE(servingAt(u"배달 1"), Serving::Delivery);
    QCOMPARE(servingAt(u"Delivery"), Serving::Delivery);
    QVERIFY(isCounterName(u"카운터 1") && isCounterName(u"배달 1") && !isCounterName(u"창가"));
}

QTEST_GUILESS_MAIN(TestOrderLife)
#include "tst_orderlife.moc"
