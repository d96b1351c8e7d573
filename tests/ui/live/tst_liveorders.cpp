#include "tests/support/outcome.h"
#include "tests/ui/support/evening.h"
#include "ui/live/kitchenline.h"
#include "ui/live/kitchenmodel.h"
#include "ui/live/kitchenticket.h"
#include "ui/live/tabletile.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

QString buttonOf(const QString& word, const PlacedOrder& order)
{
    return u"%1 %2"_s.arg(word).arg(order.order.value());
}

void showView(Evening& evening, int view)
{
    auto* views = evening.find<Segmented>(u"liveViews"_s);
    views->setCurrent(view);
    emit views->chosen(view);
    evening.settle();
}

/// A return that is asked for, what is asked before it is refunded, and both ends.
void shootReturn(Evening& evening, const QString& name)
{
    using enum OrderState;
    const PlacedOrder order
        = evening.guestsOrder(u"배달 3"_s, { { u"계란말이"_s }, { u"소주"_s, 2 } },
                              { Accepted, Preparing, Ready, OnTheWay });
    valueOf(evening.stage.books().takePayment.run(evening.store, order.trade,
                                                  { PaymentMethod::Cash, {} }));
    valueOf(
        evening.stage.books().changeOrder.run(evening.store, order.trade, order.order, Delivered));
    const auto ask = [&] {
        valueOf(evening.stage.books().returnOrder.request(evening.store, order.trade, order.order,
                                                          u"식어서 왔어요"_s));
        evening.page.refresh();
        evening.settle();
        evening.choose(u"배달 3"_s);
    };
    ask();
    shoot(evening.page, name + u"-return"_s, { 1068, 800 });
    evening.press(buttonOf(u"refuseReturn"_s, order));
    shoot(evening.page, name + u"-return-refused"_s, { 1068, 800 });
    ask();
    evening.press(buttonOf(u"approveReturn"_s, order));
    shoot(evening.page, name + u"-return-question"_s, { 1068, 800 });
    evening.press(u"approveReturnButton"_s);
    shoot(evening.page, name + u"-return-approved"_s, { 1068, 800 });
}

} // namespace

class TestLiveOrders final : public QObject {
    Q_OBJECT

private slots:
    void aTile_saysWhatThePlaceAsksFor();
    void anOrder_goesFromPlacedToServed_byPresses();
    void anOrderIsRefused_withAReason_andItsStockComesBack();
    void aTakeOut_staysOnTheBoardAfterItsPayment_untilItIsHandedOver();
    void aReturn_isRefunded_withItsStock();
    void aReturn_isRefused_andIsServedAgain();
    void guestsMove_andMoveBack();
    void twoTables_areJoined_andPayTogether();
    void theKitchen_makesTheOldestFirst_andSaysHowManyOfEach();
    void theKitchen_ticksOffLines_forEveryWindow();
    void aCardDeclinedByHand_staysInTheHistory();
    void looks();
};

void TestLiveOrders::aTile_saysWhatThePlaceAsksFor()
{
    Evening evening;
    const BoardMoment now { evening.stage.clock().nowUtc(), 20 };
    const auto placeWith = [&](OrderState state, qint64 minutes) {
        BoardTrade trade { .id = TradeId(1), .openedAtUtc = now.now };
        trade.orders.append({ OrderId(1), OrderState::Served, Serving::AtTable, now.now });
        trade.orders.append(
            { OrderId(2), state, Serving::AtTable, now.now.plusMs(-minutes * 60'000) });
        return placeStateOf({ .id = TableId(1), .name = u"1번"_s, .trade = trade }, now);
    };
    QCOMPARE(placeWith(OrderState::Placed, 1), PlaceState::New);
    QCOMPARE(placeWith(OrderState::Placed, 20), PlaceState::Late);
    QCOMPARE(placeWith(OrderState::Accepted, 19), PlaceState::Accepted);
    QCOMPARE(placeWith(OrderState::Preparing, 19), PlaceState::Cooking);
    QCOMPARE(placeWith(OrderState::Preparing, 20), PlaceState::Late);
    QCOMPARE(placeWith(OrderState::Ready, 90), PlaceState::Ready);
    QCOMPARE(placeWith(OrderState::ReturnRequested, 90), PlaceState::ReturnAsked);
    QCOMPARE(placeWith(OrderState::Served, 90), PlaceState::Served);

    evening.guestsOrder(u"7번"_s, { { u"계란말이"_s }, { u"소주"_s } });
    QCOMPARE(evening.find(u"tile 7번"_s)->accessibleName(),
             u"7번 테이블, 새 주문, 13,000원, 0분, 계란말이 외 1개"_s);
    QCOMPARE(evening.textOf(u"newOrdersLabel"_s), u"새 주문 1"_s);
    evening.passMinutes(25);
    evening.page.refresh();
    evening.settle();
    QCOMPARE(evening.textOf(u"lateOrdersLabel"_s), u"늦음 1"_s);
}

void TestLiveOrders::anOrder_goesFromPlacedToServed_byPresses()
{
    Evening evening;
    const PlacedOrder order = evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s } });
    evening.choose(u"3번"_s);
    using enum OrderState;
    for (const OrderState state : { Accepted, Preparing, Served }) {
        evening.press(buttonOf(u"step"_s, order));
        QCOMPARE(evening.stateOf(order), state);
    }
    QVERIFY(!evening.find(buttonOf(u"step"_s, order)));
    QVERIFY(evening.find(u"tile 3번"_s)->accessibleName().contains(u"나감"_s));
    QVERIFY(!evening.find(u"newOrdersLabel"_s)->isVisible());
}

void TestLiveOrders::anOrderIsRefused_withAReason_andItsStockComesBack()
{
    Evening evening;
    evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s } });
    const PlacedOrder second = evening.guestsOrder(u"3번"_s, { { u"계란말이"_s, 2 } });
    QCOMPARE(evening.stockOf(u"계란말이"_s), 0);
    evening.choose(u"3번"_s);
    evening.press(buttonOf(u"cancel"_s, second));
    evening.find<QLineEdit>(u"reasonEdit"_s)->setText(u"재료가 없음"_s);
    evening.press(u"confirmButton"_s);
    QCOMPARE(evening.stateOf(second), OrderState::Cancelled);
    QCOMPARE(evening.stockOf(u"계란말이"_s), 2);
    QCOMPARE(evening.textOf(u"totalLabel"_s), u"11,000"_s);
    QVERIFY(!evening.find(buttonOf(u"cancel"_s, second)));
}

void TestLiveOrders::aTakeOut_staysOnTheBoardAfterItsPayment_untilItIsHandedOver()
{
    Evening evening;
    using enum OrderState;
    const PlacedOrder order
        = evening.guestsOrder(u"포장 12"_s, { { u"제육볶음"_s } }, { Accepted, Preparing });
    evening.choose(u"포장 12"_s);
    evening.press(u"payButton"_s);
    QCOMPARE(evening.trade(order.trade).state, TradeState::Paid);
    QVERIFY(evening.find(u"tile 포장 12"_s));
    evening.choose(u"포장 12"_s);
    QVERIFY(evening.find(u"paidNote"_s)->isVisible());
    QVERIFY(!evening.find(u"payButton"_s)->isVisible());
    evening.press(buttonOf(u"step"_s, order));
    QCOMPARE(evening.stateOf(order), Ready);
    QVERIFY(evening.find(u"tile 포장 12"_s)->accessibleName().contains(u"준비됨"_s));
    evening.press(buttonOf(u"step"_s, order));
    QCOMPARE(evening.stateOf(order), Delivered);
    QVERIFY(!evening.find(u"tile 포장 12"_s)
            || !evening.find(u"tile 포장 12"_s)->isVisibleTo(&evening.page));
}

void TestLiveOrders::aReturn_isRefunded_withItsStock()
{
    Evening evening;
    using enum OrderState;
    const PlacedOrder order = evening.guestsOrder(u"배달 3"_s, { { u"계란말이"_s, 2 } },
                                                  { Accepted, Preparing, Ready, OnTheWay });
    valueOf(evening.stage.books().takePayment.run(evening.store, order.trade,
                                                  { PaymentMethod::Cash, {} }));
    auto& books = evening.stage.books();
    QVERIFY(books.changeOrder.run(evening.store, order.trade, order.order, Delivered));
    QVERIFY(books.returnOrder.request(evening.store, order.trade, order.order, u"식었어요"_s));
    evening.page.refresh();
    evening.settle();
    QVERIFY(evening.find(u"tile 배달 3"_s)->accessibleName().contains(u"반품 요청"_s));
    evening.choose(u"배달 3"_s);
    evening.press(buttonOf(u"approveReturn"_s, order));
    evening.find<QCheckBox>(u"returnStockCheck"_s)->setChecked(true);
    evening.press(u"approveReturnButton"_s);
    QCOMPARE(evening.stateOf(order), Returned);
    QCOMPARE(evening.trade(order.trade).refunded().minor(), 16'000);
    QCOMPARE(evening.stockOf(u"계란말이"_s), 2);
}

void TestLiveOrders::aReturn_isRefused_andIsServedAgain()
{
    Evening evening;
    using enum OrderState;
    const PlacedOrder order
        = evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s } }, { Accepted, Preparing, Served });
    auto& books = evening.stage.books();
    valueOf(books.takePayment.run(evening.store, order.trade, { PaymentMethod::Cash, {} }));
    QVERIFY(books.returnOrder.request(evening.store, order.trade, order.order, u"식었어요"_s));
    evening.page.refresh();
    evening.settle();
    const auto tiles = evening.page.findChildren<TableTile*>(u"tile 3번"_s);
    const auto paid = std::find_if(tiles.cbegin(), tiles.cend(),
                                   [](const TableTile* tile) { return tile->table().trade; });
    QVERIFY(paid != tiles.cend());
    (*paid)->click();
    evening.settle();
    evening.press(buttonOf(u"refuseReturn"_s, order));
    QCOMPARE(evening.stateOf(order), Served);
    QVERIFY(evening.trade(order.trade).refunds.isEmpty());
}

void TestLiveOrders::guestsMove_andMoveBack()
{
    Evening evening;
    valueOf(evening.stage.books().changeTables.add(evening.store, u"5번"_s));
    const PlacedOrder order = evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s } });
    evening.choose(u"3번"_s);
    ToastText toast;
    connect(&evening.page, &LivePage::toastWanted, this,
            [&toast](const ToastText& said) { toast = said; });
    evening.press(u"moveButton"_s);
    evening.press(u"moveTo 5번"_s);
    QCOMPARE(evening.trade(order.trade).tableName, u"5번"_s);
    QCOMPARE(evening.textOf(u"tradeTitle"_s), u"5번 테이블"_s);
    QVERIFY(evening.find<TableTile>(u"tile 5번"_s)->isChosen());
    QVERIFY(toast.action);
    toast.action();
    evening.settle();
    QCOMPARE(evening.trade(order.trade).tableName, u"3번"_s);
}

void TestLiveOrders::twoTables_areJoined_andPayTogether()
{
    Evening evening;
    const PlacedOrder leaving = evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s } });
    const PlacedOrder staying = evening.guestsOrder(u"4번"_s, { { u"소주"_s } });
    evening.choose(u"3번"_s);
    evening.press(u"moveButton"_s);
    evening.press(u"joinWith 4번"_s);
    evening.press(u"confirmButton"_s);
    QCOMPARE(evening.trade(leaving.trade).state, TradeState::Void);
    QCOMPARE(evening.trade(staying.trade).amount.minor(), 16'000);
    QCOMPARE(evening.textOf(u"tradeTitle"_s), u"4번 테이블"_s);
    QCOMPARE(evening.textOf(u"totalLabel"_s), u"16,000"_s);
    QVERIFY(evening.find(u"tile 3번"_s)->accessibleName().endsWith(u"빈 자리"_s));
}

void TestLiveOrders::theKitchen_makesTheOldestFirst_andSaysHowManyOfEach()
{
    Evening evening;
    using enum OrderState;
    const PlacedOrder first
        = evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s, 2 }, { u"소주"_s } }, { Accepted });
    evening.passMinutes(21);
    const PlacedOrder second
        = evening.guestsOrder(u"1번"_s, { { u"제육볶음"_s, 3 } }, { Accepted, Preparing });
    evening.guestsOrder(u"2번"_s, { { u"제육볶음"_s, 9 } }); // Nobody has accepted it.
    showView(evening, 1);
    const auto tickets = evening.page.findChildren<KitchenTicket*>();
    QCOMPARE(tickets.size(), 2);
    QVERIFY(tickets[0]->accessibleName().startsWith(u"3번 테이블, 늦음"_s));
    QVERIFY(tickets[1]->accessibleName().startsWith(u"1번 테이블, 0분"_s));
    const auto* toMake = evening.page.findChild<KitchenModel*>();
    QCOMPARE(toMake->index(0, KitchenModel::Product).data().toString(), u"제육볶음"_s);
    QCOMPARE(toMake->index(0, KitchenModel::Count).data().toString(), u"5"_s);

    evening.press(buttonOf(u"start"_s, first));
    QCOMPARE(evening.stateOf(first), Preparing);
    evening.press(buttonOf(u"done"_s, first));
    QCOMPARE(evening.stateOf(first), Served);
    QCOMPARE(toMake->index(0, KitchenModel::Count).data().toString(), u"3"_s);
    evening.press(buttonOf(u"done"_s, second));
    QCOMPARE(toMake->rowCount(), 0);
}

void TestLiveOrders::theKitchen_ticksOffLines_forEveryWindow()
{
    Evening evening;
    using enum OrderState;
    const PlacedOrder order
        = evening.guestsOrder(u"3번"_s, { { u"제육볶음"_s, 2 }, { u"소주"_s } }, { Accepted });
    showView(evening, 1);
    const auto lines = evening.trade(order.trade).lines;
    const auto lineOf
        = [&](int at) { return evening.find<KitchenLine>(u"line %1"_s.arg(lines[at].id.value())); };
    QVERIFY(!lineOf(0)->isChecked() && !lineOf(1)->isChecked());
    evening.press(u"line %1"_s.arg(lines[0].id.value()));
    QVERIFY(lineOf(0)->isChecked() && !lineOf(1)->isChecked());
    QCOMPARE(evening.stateOf(order), Preparing);
    const auto* toMake = evening.page.findChild<KitchenModel*>();
    QCOMPARE(toMake->rowCount(), 2);
    QCOMPARE(toMake->index(0, KitchenModel::Product).data().toString(), u"소주"_s);
    QCOMPARE(toMake->index(1, KitchenModel::Count).data().toString(), QString());
    QCOMPARE(toMake->index(1, KitchenModel::Made).data().toString(), u"2"_s);

    // Another window takes it back and ticks the other one off.
    auto& marking = evening.stage.books().markLine;
    valueOf(marking.run(evening.store, order.trade, lines[0].id, false));
    valueOf(marking.run(evening.store, order.trade, lines[1].id, true));
    evening.page.refresh();
    evening.settle();
    QVERIFY(!lineOf(0)->isChecked() && lineOf(1)->isChecked());
    valueOf(evening.stage.books().changeOrder.run(evening.store, order.trade, order.order, Served));
    // What was pressed too late is not left standing.
    evening.press(u"line %1"_s.arg(lines[0].id.value()));
    QVERIFY(!evening.page.findChild<KitchenTicket*>()
            || !evening.page.findChild<KitchenTicket*>()->isVisible());
}

void TestLiveOrders::aCardDeclinedByHand_staysInTheHistory()
{
    Evening evening;
    evening.setRates({ u"국민"_s, u"신한"_s });
    const TradeId id = evening.order(u"3번"_s, { { u"제육볶음"_s } });
    evening.choose(u"3번"_s);
    QVERIFY(!evening.find(u"declinedButton"_s)->isVisible());
    evening.press(u"way 신한"_s);
    evening.press(u"declinedButton"_s);
    QCOMPARE(evening.trade(id).state, TradeState::Open);
    const auto attempts = valueOf(evening.stage.books().payByCard.attemptsOf(evening.store, id));
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts[0].state, AttemptState::Declined);
    QVERIFY(evening.find(u"attemptList"_s)->isVisible());
    evening.press(u"payButton"_s);
    QCOMPARE(evening.trade(id).state, TradeState::Paid);
}

void TestLiveOrders::looks()
{
    for (const auto& [language, word] :
         { std::pair { Language::Korean, u"ko"_s }, { Language::English, u"en"_s } }) {
        for (const auto& [scheme, tone] :
             { std::pair { Scheme::Light, u"light"_s }, { Scheme::Dark, u"dark"_s } }) {
            useScheme(scheme);
            const QString name = u"orders-%1-%2"_s.arg(word, tone);
            Evening evening(language);
            showView(evening, 1);
            shoot(evening.page, name + u"-kitchen-empty"_s, { 1068, 800 });
            evening.fill();
            showView(evening, 1);
            shoot(evening.page, name + u"-kitchen"_s, { 1068, 800 });
            showView(evening, 0);
            evening.press(u"moveButton"_s);
            shoot(evening.page, name + u"-move"_s, { 1068, 800 });
            QTest::keyClick(evening.find(u"moveSheet"_s), Qt::Key_Escape);
            evening.press(u"soldOutButton"_s);
            shoot(evening.page, name + u"-soldout"_s, { 1068, 800 });
            QTest::keyClick(evening.find(u"soldOutSheet"_s), Qt::Key_Escape);
            evening.choose(u"포장 12"_s);
            evening.press(u"declinedButton"_s);
            shoot(evening.page, name + u"-takeout"_s, { 1068, 800 });
            shootReturn(evening, name);
        }
    }
    useScheme(Scheme::Light);
}

JANGBU_UI_TEST_MAIN(TestLiveOrders)
#include "tst_liveorders.moc"
