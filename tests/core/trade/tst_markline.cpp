#include "core/trade/markline.h"
#include "core/trade/movetrade.h"
#include "core/trade/orderrepository.h"
#include "core/trade/tableboard.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

struct Kitchen {
    explicit Kitchen(TestBooks& books)
        : shop(books.database())
        , till(books.database(), shop.store(), shop.clock())
        , mark(books.database(), till.ids, shop.clock())
        , change(books.database(), till.ids, shop.clock())
        , board(books.database())
    {
    }

    PlacedOrder place(OrderState state)
    {
        return valueOf(till.placeOrder.run(shop.store(), u"1번"_s,
                                           { { u"비빔밥"_s, 2 }, { u"콜라"_s } }, state));
    }

    /// What the board says of the lines of the first trade, `1` for one that is done.
    QString marks(TableBoard& shown)
    {
        QString marks;
        const BoardView view = valueOf(shown.run(shop.store()));
        for (const BoardOrder& order : view.hall.constFirst().trade->orders) {
            for (const BoardLine& line : order.lines)
                marks += line.isDone ? u'1' : u'0';
        }
        return marks;
    }
    QString marks() { return marks(board); }

    SmallShop shop;
    Till till;
    MarkLine mark;
    ChangeOrder change;
    TableBoard board;
};

} // namespace

class TestMarkLine final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aLine_isDone_andIsNot_forEveryWindow();
    void theFirstLine_startsAnAcceptedOrder();
    void marks_goWithTheTrade_andEndWithTheKitchen();
    void forgottenMarks_areTidiedUp();
    void refusals_writeNothing();
};

void TestMarkLine::aLine_isDone_andIsNot_forEveryWindow()
{
    JANGBU_FRESH_BOOKS(books);
    Kitchen kitchen(*books);
    const auto other = books->another();
    TableBoard elsewhere(*other);
    const PlacedOrder placed = kitchen.place(OrderState::Preparing);
    const auto lines = kitchen.till.trade(placed.trade).lines;
    QCOMPARE(kitchen.marks(elsewhere), u"00"_s);
    const qint64 version = kitchen.till.trade(placed.trade).version;
    for (int twice = 0; twice < 2; ++twice)
        valueOf(kitchen.mark.run(kitchen.shop.store(), placed.trade, lines[1].id, true));
    QCOMPARE(kitchen.marks(elsewhere), u"01"_s);
    // Who only looks at versions sees it too.
    QVERIFY(kitchen.till.trade(placed.trade).version > version);
    for (int twice = 0; twice < 2; ++twice)
        valueOf(kitchen.mark.run(kitchen.shop.store(), placed.trade, lines[1].id, false));
    QCOMPARE(kitchen.marks(elsewhere), u"00"_s);
}

void TestMarkLine::theFirstLine_startsAnAcceptedOrder()
{
    JANGBU_FRESH_BOOKS(books);
    Kitchen kitchen(*books);
    const PlacedOrder placed = kitchen.place(OrderState::Accepted);
    const auto lines = kitchen.till.trade(placed.trade).lines;
    valueOf(kitchen.mark.run(kitchen.shop.store(), placed.trade, lines[0].id, true));
    QCOMPARE(kitchen.till.trade(placed.trade).orders[0].state, OrderState::Preparing);
    QCOMPARE(kitchen.marks(), u"10"_s);
}

void TestMarkLine::marks_goWithTheTrade_andEndWithTheKitchen()
{
    JANGBU_FRESH_BOOKS(books);
    Kitchen kitchen(*books);
    const Store& store = kitchen.shop.store();
    const PlacedOrder placed = kitchen.place(OrderState::Preparing);
    const auto lines = kitchen.till.trade(placed.trade).lines;
    valueOf(kitchen.mark.run(store, placed.trade, lines[0].id, true));
    const TradeId into = kitchen.till.order(u"0번"_s, { { u"쌀"_s } });
    MoveTrade moving(books->database(), kitchen.till.ids, kitchen.shop.clock());
    valueOf(moving.join(store, placed.trade, into, u"합석"_s));
    QCOMPARE(kitchen.marks(), u"100"_s);
    valueOf(kitchen.mark.run(store, into, lines[1].id, true));
    QCOMPARE(kitchen.marks(), u"110"_s);
    valueOf(kitchen.change.run(store, into, placed.order, OrderState::Served));
    QCOMPARE(kitchen.marks(), u"000"_s);
    QCOMPARE(codeOf(kitchen.mark.run(store, into, lines[1].id, true)), u"ORDER_STATE_INVALID"_s);
}

void TestMarkLine::forgottenMarks_areTidiedUp()
{
    JANGBU_FRESH_BOOKS(books);
    Kitchen kitchen(*books);
    const Store& store = kitchen.shop.store();
    const PlacedOrder first = kitchen.place(OrderState::Preparing);
    valueOf(
        kitchen.mark.run(store, first.trade, kitchen.till.trade(first.trade).lines[0].id, true));
    kitchen.till.pay(first.trade);
    kitchen.shop.clock().advanceMs(2 * msPerDay + 1);
    const PlacedOrder second = kitchen.place(OrderState::Preparing);
    const auto lines = kitchen.till.trade(second.trade).lines;
    valueOf(kitchen.mark.run(store, second.trade, lines[0].id, true));
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT COUNT(*) FROM line_done"_s)), 1);
}

void TestMarkLine::refusals_writeNothing()
{
    JANGBU_FRESH_BOOKS(books);
    Kitchen kitchen(*books);
    const Store& store = kitchen.shop.store();
    const PlacedOrder placed = kitchen.place(OrderState::Placed);
    const LineId line = kitchen.till.trade(placed.trade).lines[0].id;
    QCOMPARE(codeOf(kitchen.mark.run(store, placed.trade, line, true)), u"ORDER_STATE_INVALID"_s);
    QCOMPARE(codeOf(kitchen.mark.run(store, placed.trade, LineId(7), true)), u"LINE_NOT_FOUND"_s);
    QCOMPARE(codeOf(kitchen.mark.run(store, placed.trade, LineId(7), false)), u"LINE_NOT_FOUND"_s);
    QCOMPARE(codeOf(kitchen.mark.run(store, TradeId(7), line, true)), u"TRADE_NOT_FOUND"_s);
    valueOf(kitchen.till.voidTrade.run(store, placed.trade, u"나감"_s));
    QCOMPARE(codeOf(kitchen.mark.run(store, placed.trade, line, true)), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT COUNT(*) FROM line_done"_s)), 0);
}

QTEST_GUILESS_MAIN(TestMarkLine)
#include "tst_markline.moc"
