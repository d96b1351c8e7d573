#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QJsonArray>
#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"한강식당"_s;

QString idIn(const QJsonObject& object, const QString& key)
{
    return QString::number(object.value(key).toInteger());
}

/// A store with a small menu, and what an owner types to run its orders.
struct Shop {
    explicit Shop(Ctl& ctl)
        : ctl(ctl)
    {
        ctl.ask({ u"store"_s, u"add"_s, store });
        for (const auto& product : { u"물냉면"_s, u"왕만두"_s }) {
            ctl.ask({ u"menu"_s, u"add"_s, product, u"--store"_s, store, u"--category"_s,
                      u"MAIN_MENU"_s, u"--price"_s, u"9000"_s, u"--base-stock"_s, u"10"_s });
        }
    }

    QJsonObject order(const QString& table)
    {
        return ctl.ask({ u"order"_s, u"add"_s, u"--store"_s, store, u"--table"_s, table,
                         u"--line"_s, u"물냉면=2"_s, u"--line"_s, u"왕만두=1"_s });
    }
    /// The state after `order WORD ID`.
    QString step(const QStringList& words, const QString& id, const QStringList& more = {})
    {
        return ctl.ask(QStringList { u"order"_s } + words + QStringList { id } + more)
            .value(u"state"_s)
            .toString();
    }
    QString refusal(const QStringList& words) { return ctl.refusal(words); }
    QJsonArray list(const QStringList& more = {})
    {
        return ctl.ask(QStringList { u"order"_s, u"list"_s, u"--store"_s, store } + more)
            .value(u"orders"_s)
            .toArray();
    }
    qint64 stockOf(int product)
    {
        return ctl.ask({ u"menu"_s, u"list"_s, u"--store"_s, store })
            .value(u"products"_s)
            .toArray()[product]
            .toObject()
            .value(u"stock"_s)
            .toInteger();
    }

    Ctl& ctl;
};

} // namespace

/// The life of orders, tables and table keys, as an owner types it.
class TestOrderCommands final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void anOrder_goesThroughItsLife();
    void linesAreTickedOff();
    void aCancelledOrder_givesItsStockBack();
    void aReturn_isAskedFor_refused_andApproved();
    void dueTimes_areSet_listed_andRemoved();
    void tables_areAdded_renamed_andTakeTheirTabletsAlong();
    void trades_moveAndJoin();
    void tableKeys_areShownAndRenewed();
};

void TestOrderCommands::anOrder_goesThroughItsLife()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QJsonObject added = shop.order(u"3"_s);
    const QString order = idIn(added, u"order"_s);
    QCOMPARE(shop.list()[0].toObject().value(u"state"_s).toString(), u"accepted"_s);
    QCOMPARE(shop.refusal({ u"order"_s, u"ready"_s, order }), u"1 ORDER_STATE_INVALID"_s);
    QCOMPARE(shop.step({ u"prepare"_s }, order), u"preparing"_s);
    QCOMPARE(shop.list({ u"--state"_s, u"preparing"_s }).size(), 1);
    QCOMPARE(shop.list({ u"--state"_s, u"placed"_s }).size(), 0);
    QCOMPARE(shop.step({ u"serve"_s }, order), u"served"_s);
    const auto shown = shop.ctl.ask({ u"order"_s, u"show"_s, order });
    QCOMPARE(shown.value(u"trade"_s), added.value(u"trade"_s));
    QCOMPARE(shown.value(u"lines"_s).toArray().size(), 2);

    const QString delivery = idIn(shop.order(u"배달 1"_s), u"order"_s);
    for (const auto& [word, state] : { std::pair { u"prepare"_s, u"preparing"_s },
                                       { u"ready"_s, u"ready"_s },
                                       { u"send"_s, u"on_the_way"_s },
                                       { u"deliver"_s, u"delivered"_s } })
        QCOMPARE(shop.step({ word }, delivery), state);
    QCOMPARE(shop.refusal({ u"order"_s, u"accept"_s, u"77"_s }), u"1 ORDER_NOT_FOUND"_s);
    QCOMPARE(shop.refusal({ u"order"_s, u"list"_s, u"--store"_s, store, u"--state"_s, u"x"_s }),
             u"2 VALUE_INVALID"_s);
}

void TestOrderCommands::linesAreTickedOff()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QString order = idIn(shop.order(u"3"_s), u"order"_s);
    const auto lines = shop.ctl.ask({ u"order"_s, u"show"_s, order }).value(u"lines"_s).toArray();
    const QString line = idIn(lines[1].toObject(), u"line"_s);
    const QStringList tick { u"order"_s, u"tick"_s, order, u"--line"_s, line };
    const auto ticked = shop.ctl.ask(tick);
    QCOMPARE(ticked.value(u"state"_s).toString(), u"preparing"_s);
    QCOMPARE(ticked.value(u"lines"_s).toArray()[1].toObject().value(u"done"_s).toBool(), true);
    QCOMPARE(ticked.value(u"lines"_s).toArray()[0].toObject().value(u"done"_s).toBool(), false);
    const auto undone = shop.ctl.ask(tick + QStringList { u"--undo"_s });
    QCOMPARE(undone.value(u"lines"_s).toArray()[1].toObject().value(u"done"_s).toBool(), false);
    QCOMPARE(shop.refusal({ u"order"_s, u"tick"_s, order, u"--line"_s, u"7"_s }),
             u"1 LINE_NOT_FOUND"_s);
}

void TestOrderCommands::aCancelledOrder_givesItsStockBack()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QString order = idIn(shop.order(u"3"_s), u"order"_s);
    QCOMPARE(shop.stockOf(0) + shop.stockOf(1), 17);
    QCOMPARE(shop.refusal({ u"order"_s, u"cancel"_s, order }), u"2 OPTION_MISSING"_s);
    QCOMPARE(shop.step({ u"cancel"_s }, order, { u"--reason"_s, u"재료 소진"_s }), u"cancelled"_s);
    QCOMPARE(shop.stockOf(0) + shop.stockOf(1), 20);
    QCOMPARE(shop.list()[0].toObject().value(u"reason"_s).toString(), u"재료 소진"_s);
}

void TestOrderCommands::aReturn_isAskedFor_refused_andApproved()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QJsonObject added = shop.order(u"3"_s);
    const QString order = idIn(added, u"order"_s);
    const QString trade = idIn(added, u"trade"_s);
    shop.step({ u"prepare"_s }, order);
    shop.step({ u"serve"_s }, order);
    const QStringList request { u"order"_s, u"return"_s, u"request"_s, order };
    QCOMPARE(shop.refusal(request), u"1 TRADE_NOT_PAID"_s);
    shop.ctl.ask({ u"trade"_s, u"pay"_s, trade, u"--method"_s, u"CASH"_s });
    shop.ctl.ask(request + QStringList { u"--reason"_s, u"식었음"_s });
    QCOMPARE(shop.step({ u"return"_s, u"refuse"_s }, order), u"served"_s);
    QCOMPARE(shop.refusal({ u"order"_s, u"return"_s, u"approve"_s, order }),
             u"1 ORDER_STATE_INVALID"_s);
    shop.ctl.ask(request);
    const auto approved
        = shop.ctl.ask({ u"order"_s, u"return"_s, u"approve"_s, order, u"--restock"_s });
    QCOMPARE(approved.value(u"state"_s).toString(), u"returned"_s);
    QCOMPARE(approved.value(u"refund"_s).toObject().value(u"amount"_s).toInteger(), 27'000);
    QCOMPARE(shop.stockOf(0) + shop.stockOf(1), 20);
}

void TestOrderCommands::dueTimes_areSet_listed_andRemoved()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QStringList key { u"--store"_s,  store,        u"--serving"_s,
                            u"delivery"_s, u"--state"_s, u"on_the_way"_s };
    const QStringList set = QStringList { u"order"_s, u"due"_s, u"set"_s } + key;
    QCOMPARE(shop.refusal(set), u"2 OPTION_MISSING"_s);
    QCOMPARE(shop.refusal(set + QStringList { u"--minutes"_s, u"1441"_s }), u"2 VALUE_INVALID"_s);
    const auto times
        = shop.ctl.ask(set + QStringList { u"--minutes"_s, u"40"_s }).value(u"due_times"_s);
    const auto first = times.toArray()[0].toObject();
    QCOMPARE(first.value(u"minutes"_s).toInt(), 40);
    QCOMPARE(first.value(u"days"_s).toInt(), 0);
    QCOMPARE(first.value(u"next"_s).toString(), u"delivered"_s);
    QCOMPARE(shop.ctl.ask({ u"order"_s, u"due"_s, u"list"_s, u"--store"_s, store })
                 .value(u"due_times"_s),
             times);
    const auto left = shop.ctl.ask(QStringList { u"order"_s, u"due"_s, u"remove"_s } + key);
    QVERIFY(left.value(u"due_times"_s).toArray().isEmpty());
}

void TestOrderCommands::tables_areAdded_renamed_andTakeTheirTabletsAlong()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QStringList at { u"--store"_s, store };
    shop.ctl.ask(QStringList { u"table"_s, u"add"_s, u"7번"_s } + at);
    QCOMPARE(shop.refusal(QStringList { u"table"_s, u"add"_s, u"7번"_s } + at),
             u"1 TABLE_EXISTS"_s);
    shop.ctl.ask(QStringList { u"table"_s, u"rename"_s, u"7번"_s, u"--name"_s, u"창가"_s } + at);
    const QString device
        = idIn(shop.ctl.ask(QStringList { u"device"_s, u"add"_s, u"--label"_s, u"창가"_s } + at),
               u"device"_s);
    const auto tables = shop.ctl.ask(QStringList { u"table"_s, u"list"_s } + at);
    QCOMPARE(tables.value(u"tables"_s).toArray().size(), 1);
    QCOMPARE(tables.value(u"tables"_s).toArray()[0].toObject().value(u"table"_s).toString(),
             u"창가"_s);
    const auto removed = shop.ctl.ask(QStringList { u"table"_s, u"remove"_s, u"창가"_s } + at);
    QCOMPARE(removed.value(u"revoked_devices"_s).toArray().size(), 1);
    QCOMPARE(QString::number(removed.value(u"revoked_devices"_s).toArray()[0].toInteger()), device);
    const auto devices = shop.ctl.ask(QStringList { u"device"_s, u"list"_s } + at);
    QCOMPARE(devices.value(u"devices"_s).toArray()[0].toObject().value(u"state"_s).toString(),
             u"revoked"_s);
    QCOMPARE(shop.refusal(QStringList { u"table"_s, u"remove"_s, u"창가"_s } + at),
             u"1 TABLE_NOT_FOUND"_s);
}

void TestOrderCommands::trades_moveAndJoin()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    const QString first = idIn(shop.order(u"1"_s), u"trade"_s);
    const QString second = idIn(shop.order(u"2"_s), u"trade"_s);
    QCOMPARE(shop.refusal({ u"trade"_s, u"move"_s, first, u"--table"_s, u"2"_s }),
             u"1 TABLE_IN_USE"_s);
    const auto moved = shop.ctl.ask({ u"trade"_s, u"move"_s, first, u"--table"_s, u"9"_s });
    QCOMPARE(moved.value(u"table"_s).toString(), u"9"_s);
    const auto joined = shop.ctl.ask(
        { u"trade"_s, u"join"_s, first, u"--into"_s, second, u"--reason"_s, u"합석"_s });
    QCOMPARE(idIn(joined, u"trade"_s), second);
    QCOMPARE(joined.value(u"amount"_s).toInteger(), 54'000);
    QCOMPARE(shop.ctl.ask({ u"trade"_s, u"show"_s, first }).value(u"state"_s).toString(),
             u"void"_s);
}

void TestOrderCommands::tableKeys_areShownAndRenewed()
{
    JANGBU_FRESH_PLACE(place);
    Shop shop(place->ctl());
    shop.order(u"3"_s);
    const QStringList ask {
        u"device"_s,  u"table-key"_s, u"--store"_s,   store,
        u"--table"_s, u"3"_s,         u"--address"_s, u"http://10.0.0.2:80/"_s
    };
    const auto key = shop.ctl.ask(ask).value(u"table_key"_s).toString();
    QCOMPARE(key.size(), 22);
    QCOMPARE(shop.ctl.ask(ask).value(u"link"_s).toString(), u"http://10.0.0.2:80/#table="_s + key);
    const auto renewed = shop.ctl.ask(ask + QStringList { u"--renew"_s });
    QVERIFY(renewed.value(u"table_key"_s).toString() != key);
    QCOMPARE(
        shop.refusal({ u"device"_s, u"table-key"_s, u"--store"_s, store, u"--table"_s, u"4"_s }),
        u"1 TABLE_NOT_FOUND"_s);
}

QTEST_GUILESS_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
