#include "core/audit/auditlog.h"
#include "core/deskserver/orderdesk.h"
#include "core/device/tablekeys.h"
#include "core/people/changepeople.h"
#include "core/people/signin.h"
#include "core/trade/changeorder.h"
#include "tests/support/outcome.h"
#include "tests/support/rawclient.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString pin = u"270413"_s;

/// Who asks the desk.
enum class Asking { Nobody, WrongToken, RevokedTablet, PinOfAnOwner, Tablet, Phone };

QString wordOf(Asking asking)
{
    switch (asking) {
    case Asking::Nobody:
        return u"nobody"_s;
    case Asking::WrongToken:
        return u"wrong token"_s;
    case Asking::RevokedTablet:
        return u"revoked tablet"_s;
    case Asking::PinOfAnOwner:
        return u"PIN of an owner"_s;
    case Asking::Tablet:
        return u"tablet"_s;
    case Asking::Phone:
        return u"phone"_s;
    }
    Q_UNREACHABLE();
}

struct Route {
    QByteArray method;
    QByteArray path; ///< As the description of the calls has it.
    QByteArray body {};
    QString forDevices {}; ///< Status, and code of a refusal.
    QString forOthers = u"401 NOT_PAIRED"_s;
    bool changes = false; ///< The books, when a device asks.
};

QList<Route> routes()
{
    return {
        { "GET", "/", {}, u"200"_s, u"200"_s },
        { "POST", "/api/v1/pair", "{\"code\":1}", u"400 JSON_INVALID"_s, u"400 JSON_INVALID"_s },
        { "GET", "/api/v1/menu", {}, u"200"_s },
        { "POST", "/api/v1/orders", "{\"lines\":[{\"product\":%product,\"quantity\":2}]}", u"201"_s,
          u"401 NOT_PAIRED"_s, true },
        { "POST", "/api/v1/orders/{order}/cancel", {}, u"200"_s, u"401 NOT_PAIRED"_s, true },
        { "GET", "/api/v1/trade", {}, u"200"_s },
        { "GET", "/api/v1/info", {}, u"200"_s },
    };
}

/// A desk over real books with people, a tablet at table 7 and a phone at table 8, each of which
/// has an order that is only placed.
class StaffedDesk final {
public:
    explicit StaffedDesk(TestBooks& books)
        : books(books.database())
        , shop(books.database())
        , tablets(books.database(), shop.store(), shop.clock())
    {
        tokens[Asking::WrongToken] = QByteArray(43, 'x');
        tokens[Asking::PinOfAnOwner] = pin.toLatin1();
        DeskSettings settings;
        settings.address = u"127.0.0.1"_s;
        settings.port = 0;
        settings.http.drainMs = 100;
        valueOf(desk.start(books.url(), settings, &shop.clock()));
        const AddedDevice kept = added(u"7번"_s);
        const AddedDevice gone = added(u"9번"_s);
        tokens[Asking::Tablet] = paired("{\"code\":\"" + kept.code.toLatin1() + "\"}");
        tokens[Asking::RevokedTablet] = paired("{\"code\":\"" + gone.code.toLatin1() + "\"}");
        added(u"8번"_s);
        tokens[Asking::Phone] = paired("{\"table_key\":\"" + keyOf(u"8번"_s) + "\"}");
        valueOf(tablets.changeDevices.revoke(shop.store(), gone.device));
        for (const Asking asking : { Asking::Tablet, Asking::Phone }) {
            const RawAnswer answer = ask("POST", "/api/v1/orders", asking, order());
            orders[asking] = QByteArray::number(answer.json()[u"order"].toInteger());
        }
        // The desk looks into the books again in a moment.
        if (!QTest::qWaitFor(
                [&] { return ask("GET", "/api/v1/menu", Asking::RevokedTablet).status == 401; }))
            qFatal("the tablet is not revoked");
        ChangePeople people(books.database(), PinCost::least());
        const Person owner = valueOf(people.add(u"김서연"_s, Role::Owner, pin));
        SignIn(books.database()).takeOver(owner);
    }

    RawAnswer ask(const QByteArray& method, QByteArray path, Asking asking,
                  const QByteArray& body = {})
    {
        // Another one's order is none for whoever is nobody here.
        path.replace("{order}", orders.value(asking, orders.value(Asking::Tablet, "1")));
        QByteArrayList headers;
        if (path == "/api/v1/orders")
            headers.append("Idempotency-Key: "
                           + QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        RawClient client(desk.port());
        return client.ask(requestFor(method, path, tokens.value(asking),
                                     QByteArray(body).replace("%product", product()), headers));
    }
    QByteArray order() const { return "{\"lines\":[{\"product\":%product,\"quantity\":1}]}"; }
    QByteArray product() const
    {
        return QByteArray::number(shop.product(u"김치찌개"_s).id.value());
    }
    /// Without when devices were last seen.
    QStringList content()
    {
        QStringList rows = booksOf(books);
        rows.removeIf([](const QString& row) { return row.startsWith(u"device|"); });
        return rows;
    }

    Database& books;
    SmallShop shop;
    TabletShop tablets;
    OrderDesk desk;
    QHash<Asking, QByteArray> tokens;
    QHash<Asking, QByteArray> orders;

private:
    AddedDevice added(const QString& name)
    {
        return valueOf(tablets.changeDevices.add(shop.store(), name));
    }
    QByteArray keyOf(const QString& table)
    {
        for (const TableKey& key : valueOf(TableKeys(books, shop.clock()).all(shop.store()))) {
            if (key.tableName == table)
                return key.key.toLatin1();
        }
        qFatal("the table has no key");
    }
    QByteArray paired(const QByteArray& body)
    {
        const RawAnswer answer
            = RawClient(desk.port()).ask(requestFor("POST", "/api/v1/pair", {}, body));
        return answer.json()[u"token"].toString().toLatin1();
    }
};

bool isDevice(Asking asking)
{
    return asking == Asking::Tablet || asking == Asking::Phone;
}

const std::initializer_list<Asking> everybody { Asking::Nobody,        Asking::WrongToken,
                                                Asking::RevokedTablet, Asking::PinOfAnOwner,
                                                Asking::Tablet,        Asking::Phone };

} // namespace

/// What each call of the order desk lets whom do. A person's rights are of no use here, and a
/// tablet can do nothing that only a person may.
class TestDeskRights final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void everyCall_isTried();
    void everyCall_byEverybody();
    void whatOnlyAPersonMay_isNotThere();
    void anOrder_isAtThePriceOfTheMenu_andOfItsOwnTable();
    void whatAPersonHasAccepted_isNotCancelled();
};

void TestDeskRights::everyCall_isTried()
{
    QFETCH_GLOBAL(QString, product);
    if (product != u"sqlite")
        QSKIP("asks no books");
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/orderdesk/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject paths = QJsonDocument::fromJson(file.readAll()).object()[u"paths"].toObject();
    QSet<QString> known { u"get /api/v1/events"_s }; // Never ends; see the tests of the streams.
    for (const Route& route : routes())
        known.insert(QString::fromLatin1(route.method.toLower() + ' ' + route.path));
    int count = 0;
    for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
        for (const QString& method : path.value().toObject().keys()) {
            if (method == u"parameters")
                continue;
            QVERIFY2(known.contains(method + u' ' + path.key()), qPrintable(path.key()));
            ++count;
        }
    }
    QCOMPARE(count, known.size());
}

void TestDeskRights::everyCall_byEverybody()
{
    JANGBU_FRESH_BOOKS(books);
    StaffedDesk desk(*books);
    for (const Route& route : routes()) {
        for (const Asking asking : everybody) {
            const QStringList before = desk.content();
            const QString outcome
                = desk.ask(route.method, route.path, asking, route.body).outcome();
            const QString told
                = QString::fromLatin1(route.method + ' ' + route.path) + u" by "_s + wordOf(asking);
            const QString expected = isDevice(asking) ? route.forDevices : route.forOthers;
            QVERIFY2(outcome == expected, qPrintable(told + u": "_s + outcome));
            QVERIFY2((desk.content() != before) == (isDevice(asking) && route.changes),
                     qPrintable(told));
        }
    }
    // What the desk wrote was written as the desk, whoever was signed in at the program.
    const auto cancelled
        = valueOf(AuditLog(books->database()).find({ .acts = { Act::OrderCancelled } }));
    QCOMPARE(cancelled.size(), 2);
    for (const AuditEntry& entry : cancelled)
        QCOMPARE(entry.actor.kind, Actor::Kind::Desk);
}

void TestDeskRights::whatOnlyAPersonMay_isNotThere()
{
    JANGBU_FRESH_BOOKS(books);
    StaffedDesk desk(*books);
    const QStringList before = desk.content();
    const QByteArray trade = QByteArray::number(
        desk.ask("GET", "/api/v1/trade", Asking::Tablet).json()[u"trade"].toInteger());
    const QByteArrayList paths {
        "/api/v1/trade/" + trade + "/void",
        "/api/v1/trade/" + trade + "/pay",
        "/api/v1/trades/" + trade + "/refund",
        "/api/v1/orders/{order}/accept",
        "/api/v1/orders/{order}/discount",
        "/api/v1/orders/{order}/refund",
        "/api/v1/settle",
        "/api/v1/export",
        "/api/v1/settings",
        "/api/v1/people",
        "/api/v1/log",
        "/api/v1/devices",
    };
    for (const QByteArray& path : paths) {
        for (const QByteArray& method : QByteArrayList { "GET", "POST" }) {
            const RawAnswer answer = desk.ask(method, path, Asking::Tablet, "{}");
            QVERIFY2(answer.status == 404, method + ' ' + path);
        }
    }
    // Nor is a call there in another way of asking.
    for (const Route& route : routes()) {
        for (const QByteArray& method : QByteArrayList { "PUT", "DELETE", "PATCH" }) {
            const RawAnswer answer = desk.ask(method, route.path, Asking::Tablet, "{}");
            QVERIFY2(answer.status == 405, method + ' ' + route.path);
        }
    }
    QCOMPARE(desk.content(), before);
}

void TestDeskRights::anOrder_isAtThePriceOfTheMenu_andOfItsOwnTable()
{
    JANGBU_FRESH_BOOKS(books);
    StaffedDesk desk(*books);
    const QByteArray greedy = "{\"lines\":[{\"product\":%product,\"quantity\":1,\"unit_price\":1,"
                              "\"discount\":8999,\"amount\":1}],\"table\":\"8번\",\"trade\":1,"
                              "\"state\":\"served\",\"paid\":true,\"as\":\"김서연\"}";
    const RawAnswer answer = desk.ask("POST", "/api/v1/orders", Asking::Tablet, greedy);
    if (answer.status == 201)
        QCOMPARE(answer.json()[u"amount"].toInteger(), 9'000);
    else
        QVERIFY2(answer.status == 400 || answer.status == 422, qPrintable(answer.outcome()));
    const QJsonObject mine = desk.ask("GET", "/api/v1/trade", Asking::Tablet).json();
    QCOMPARE(mine[u"amount"].toInteger() % 9'000, 0);
    for (const QJsonValue order : mine[u"orders"].toArray())
        QCOMPARE(order[u"state"].toString(), u"placed"_s);
    const QJsonObject other = desk.ask("GET", "/api/v1/trade", Asking::Phone).json();
    QCOMPARE(other[u"amount"].toInteger(), 9'000); // As it was.
    // Another table's order is none.
    desk.orders[Asking::Tablet] = desk.orders[Asking::Phone];
    const QStringList before = desk.content();
    const auto refused = desk.ask("POST", "/api/v1/orders/{order}/cancel", Asking::Tablet);
    QCOMPARE(refused.status, 404);
    QCOMPARE(desk.content(), before);
}

void TestDeskRights::whatAPersonHasAccepted_isNotCancelled()
{
    JANGBU_FRESH_BOOKS(books);
    StaffedDesk desk(*books);
    const TradeId trade(
        desk.ask("GET", "/api/v1/trade", Asking::Tablet).json()[u"trade"].toInteger());
    const OrderId order(desk.orders[Asking::Tablet].toLongLong());
    IdAllocator ids(books->database());
    valueOf(ChangeOrder(books->database(), ids, desk.shop.clock())
                .run(desk.shop.store(), trade, order, OrderState::Accepted, {}));
    const QStringList before = desk.content();
    QCOMPARE(desk.ask("POST", "/api/v1/orders/{order}/cancel", Asking::Tablet).status, 409);
    QCOMPARE(desk.content(), before);
}

QTEST_GUILESS_MAIN(TestDeskRights)
#include "tst_deskrights.moc"
