#include "tests/support/fakedesk.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "0f8fad5b-d9cb-469f-a165-70867728950e";
const QByteArray menuPath = "/api/v1/menu";

} // namespace

/// The server as the network sees it, with books that are only made up.
class TestDeskServer final : public QObject {
    Q_OBJECT

private slots:
    void servesThePage_toWhoeverAsks_andNothingFromElsewhere()
    {
        FakeDesk desk;
        RawClient client(desk.port());
        const RawAnswer page = client.ask(requestFor("GET", "/"));
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("content-type").startsWith("text/html"));
        QVERIFY(page.header("content-security-policy").startsWith("default-src 'none'"));
        QCOMPARE(page.header("x-content-type-options"), "nosniff");
        const QByteArray known = "If-None-Match: W/\"x\", " + page.header("etag");
        QCOMPARE(client.ask(requestFor("GET", "/", {}, {}, { known })).status, 304);
        client.send(requestFor("HEAD", "/"));
        const QByteArray head = client.readUntil("\r\n\r\n");
        QVERIFY(head.contains("Content-Length: " + QByteArray::number(page.body.size())));
        QVERIFY(head.endsWith("\r\n\r\n"));
        for (const char* file : { "main.js", "page.css", "icon.svg", "openapi.json" }) {
            RawClient another(desk.port());
            QCOMPARE(another.ask(requestFor("GET", QByteArray("/") + file)).status, 200);
        }
    }

    void everyRefusal_hasItsStatus_andOneShape_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("expected");
        const QByteArray token = "token-of-1";
        const QByteArray orders = "/api/v1/orders";
        const QByteArrayList keyed { "Idempotency-Key: " + key };
        const QByteArray one = R"({"lines":[{"product":1,"quantity":1}]})";
        const auto row = [](const char* name, const QByteArray& request, const QString& expected) {
            QTest::newRow(name) << request << expected;
        };
        row("path", requestFor("GET", "/api/v1/none", token), u"404 PATH_NOT_FOUND"_s);
        row("method", requestFor("DELETE", menuPath, token), u"405 METHOD_NOT_ALLOWED"_s);
        row("no token", requestFor("GET", menuPath), u"401 NOT_PAIRED"_s);
        row("a stolen token", requestFor("GET", menuPath, "guess"), u"401 NOT_PAIRED"_s);
        row("an empty token", requestFor("GET", menuPath, " "), u"401 NOT_PAIRED"_s);
        row("two tokens",
            requestFor("GET", menuPath, token, {}, { "Authorization: Bearer token-of-2" }),
            u"401 NOT_PAIRED"_s);
        row("a token in the address", requestFor("GET", menuPath + "?token=" + token),
            u"401 NOT_PAIRED"_s);
        row("another host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", u"421 HOST_REFUSED"_s);
        row("another page",
            requestFor("POST", orders, token, one, { "Origin: http://evil.example" }),
            u"403 ORIGIN_REFUSED"_s);
        row("no JSON", requestFor("POST", orders, token, "{lines", keyed), u"400 JSON_INVALID"_s);
        row("no UTF-8", requestFor("POST", orders, token, "{\"lines\":\"\xff\"}", keyed),
            u"400 JSON_INVALID"_s);
        row("a list", requestFor("POST", orders, token, "[]", keyed), u"400 JSON_INVALID"_s);
        row("no lines", requestFor("POST", orders, token, "{}", keyed), u"400 JSON_INVALID"_s);
        row("a nest", requestFor("POST", orders, token, QByteArray(20'000, '['), keyed),
            u"400 JSON_INVALID"_s);
        row("words for numbers",
            requestFor("POST", orders, token, R"({"lines":[{"product":"1","quantity":1}]})", keyed),
            u"400 JSON_INVALID"_s);
        for (const char* quantity : { "0", "-1", "1.5", "10000001", "1e300" }) {
            const QByteArray body = one.first(one.size() - 4) + quantity + "}]}";
            row(quantity, requestFor("POST", orders, token, body, keyed), u"422 VALUE_INVALID"_s);
        }
        row("empty lines", requestFor("POST", orders, token, R"({"lines":[]})", keyed),
            u"422 VALUE_INVALID"_s);
        row("no key", requestFor("POST", orders, token, one), u"400 IDEMPOTENCY_KEY_INVALID"_s);
        row("a key that is no UUID",
            requestFor("POST", orders, token, one, { "Idempotency-Key: 1" }),
            u"400 IDEMPOTENCY_KEY_INVALID"_s);
        row("two keys", requestFor("POST", orders, token, one, keyed + keyed),
            u"400 IDEMPOTENCY_KEY_INVALID"_s);
        row("no media type", requestFor("POST", orders, token, {}, keyed),
            u"415 MEDIA_TYPE_UNSUPPORTED"_s);
        row("too much wanted", orderFor(token, 3, 6), u"409 OUT_OF_STOCK"_s);
        row("no such order", requestFor("POST", orders + "/9/cancel", token),
            u"404 ORDER_NOT_FOUND"_s);
        row("no trade", requestFor("GET", "/api/v1/trade", token), u"404 NO_OPEN_TRADE"_s);
        row("no ticket", requestFor("GET", "/api/v1/events?ticket=x"), u"401 NOT_PAIRED"_s);
        row("a code that is none", requestFor("POST", "/api/v1/pair", {}, R"({"code":1})"),
            u"400 JSON_INVALID"_s);
        row("two ways to pair",
            requestFor("POST", "/api/v1/pair", {}, R"({"code":"1","table_key":"2"})"),
            u"400 JSON_INVALID"_s);
        row("a wrong code", requestFor("POST", "/api/v1/pair", {}, R"({"code":"000000"})"),
            u"401 PAIRING_CODE_INVALID"_s);
    }

    void everyRefusal_hasItsStatus_andOneShape()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QString, expected);
        FakeDesk desk;
        desk.addDevice(1);
        desk.addDevice(2);
        RawClient client(desk.port());
        const RawAnswer answer = client.ask(request);
        QCOMPARE(answer.outcome(), expected);
        QCOMPARE(answer.json().keys(), QStringList(u"error"_s));
        QVERIFY(!answer.json().value(u"error").toObject().value(u"message").toString().isEmpty());
        QCOMPARE(answer.header("www-authenticate").isEmpty(), answer.status != 401);
        QCOMPARE(answer.header("allow").isEmpty(), answer.status != 405);
        // The connection goes on.
        QCOMPARE(client.ask(requestFor("GET", menuPath, "token-of-1")).status, 200);
    }

    void speaksTheGuestsLanguage_andSaysWhatIsLeft()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        RawClient client(desk.port());
        QByteArray request = orderFor(token, 3, 6);
        request.insert(request.indexOf("Host:"), "Accept-Language: ko-KR,en;q=0.5\r\n");
        const QJsonObject error = client.ask(request).json().value(u"error").toObject();
        QCOMPARE(error.value(u"product"), u"메뉴 3"_s);
        QCOMPARE(error.value(u"left"), 5);
        QCOMPARE(error.value(u"message"), u"“메뉴 3”의 재고가 5개 남았습니다."_s);
    }

    void anOrder_isAnsweredOnceItIsIn_andAgainByItsKey()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        desk.with([](FakeBooks& books, DeskService&) { books.holding = true; });
        RawClient client(desk.port());
        client.send(orderFor(token, 1, 1, key));
        QCOMPARE(client.read(100).status, 0); // Not before the books have it.
        desk.with([](FakeBooks& books, DeskService&) { books.release(); });
        const RawAnswer first = client.read();
        QCOMPARE(first.status, 201);
        QCOMPARE(first.json().keys(),
                 QStringList({ u"amount"_s, u"order"_s, u"trade"_s, u"trade_amount"_s }));
        const RawAnswer again = client.ask(orderFor(token, 1, 1, key.toUpper()));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(client.ask(orderFor(token, 1, 2, key)).outcome(), u"422 KEY_REUSED"_s);
        QCOMPARE(client.ask(requestFor("GET", "/api/v1/trade", token)).status, 200);
        QCOMPARE(client.ask(requestFor("POST", "/api/v1/orders/1/cancel", token)).status, 200);
        desk.with([](FakeBooks& books, DeskService&) {
            QCOMPARE(books.taken, 1);
            QVERIFY(books.seen.contains(1));
            books.full = true;
        });
        const RawAnswer busy = client.ask(orderFor(token, 1, 1));
        QCOMPARE(busy.outcome(), u"503 DESK_BUSY"_s);
        QCOMPARE(busy.header("retry-after"), "1");
    }

    void whatComesTogether_isAnsweredInOrder()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        RawClient client(desk.port());
        QByteArray many;
        for (int round = 0; round < 40; ++round)
            many += orderFor(token, 1, 1) + requestFor("GET", menuPath, token);
        client.send(many);
        for (int round = 0; round < 40; ++round) {
            const RawAnswer order = client.read();
            QCOMPARE(order.status, 201);
            QCOMPARE(order.json().value(u"order"), round + 1);
            QCOMPARE(client.read().json().value(u"currency"), u"KRW"_s);
        }
    }

    void tellsOfChanges_asHints_andBeats()
    {
        FakeDesk desk(hastySettings());
        const QByteArray token = desk.addDevice(1).toLatin1();
        RawClient client(desk.port());
        const RawAnswer info = client.ask(requestFor("GET", "/api/v1/info", token));
        QCOMPARE(info.json().value(u"name"), u"Jangbu"_s);
        const QByteArray address = info.json().value(u"events").toString().toLatin1();
        QVERIFY(!address.contains(token));
        RawClient stream(desk.port());
        stream.send(requestFor("GET", address)); // As an EventSource does, with a ticket.
        QVERIFY(!stream.readUntil("event: trade\ndata: {\"trade\":1}\n\n").isEmpty());
        QVERIFY(
            stream.readUntil("event: menu\ndata: {\"menu\":1}\n\n").contains("text/event-stream"));
        desk.with([](FakeBooks& books, DeskService& service) {
            ++books.version;
            service.tell({ .menus = { StoreId(1) } });
        });
        QVERIFY(!stream.readUntil("event: menu\ndata: {\"menu\":2}\n\n").isEmpty());
        QVERIFY(!stream.readUntil("event: hb\ndata: {}\n\n").isEmpty());
        RawClient newer(desk.port()); // The same device: its old stream ends.
        newer.send(requestFor("GET", "/api/v1/events", token));
        QVERIFY(!newer.readUntil("event: menu").isEmpty());
        QVERIFY(stream.readToEnd());
    }

    void whoIsRevoked_hearsItAtOnce()
    {
        FakeDesk desk(hastySettings());
        const QByteArray token = desk.addDevice(1).toLatin1();
        RawClient stream(desk.port());
        stream.send(requestFor("GET", "/api/v1/events", token));
        QVERIFY(!stream.readUntil("event: menu").isEmpty());
        desk.with([](FakeBooks& books, DeskService& service) {
            books.forget(u"token-of-1"_s);
            service.tell({ .askers = true });
        });
        const auto rest = stream.readToEnd();
        QVERIFY(rest && rest->contains("event: gone"));
        RawClient client(desk.port());
        QCOMPARE(client.ask(requestFor("GET", menuPath, token)).status, 401);
    }

    void theEnd_answersWhatIsUnderWay()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        desk.with([](FakeBooks& books, DeskService&) { books.holding = true; });
        RawClient stream(desk.port());
        stream.send(requestFor("GET", "/api/v1/events", token));
        QVERIFY(!stream.readUntil("event: menu").isEmpty());
        RawClient client(desk.port());
        client.send(orderFor(token, 1, 1));
        QTRY_VERIFY(desk.heldAnswers() == 1);
        desk.finish();
        QVERIFY(stream.readToEnd());
        RawClient late(desk.port());
        QVERIFY(!late.isOpen());
        desk.with([](FakeBooks& books, DeskService&) { books.release(); });
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.header("connection"), "close");
    }

    void oldClients_andThoseThatClose_areServed()
    {
        FakeDesk desk;
        RawClient old(desk.port());
        old.send("GET / HTTP/1.0\r\n\r\n");
        const auto page = old.readToEnd();
        QVERIFY(page && page->startsWith("HTTP/1.1 200 OK"));
        RawClient closing(desk.port());
        closing.send(requestFor("GET", "/", {}, {}, { "Connection: close" }));
        QVERIFY(closing.readToEnd()->contains("Connection: close"));
        RawClient asking(desk.port());
        asking.send("POST /api/v1/pair HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    "Expect: 100-continue\r\nContent-Length: 17\r\n\r\n");
        QVERIFY(!asking.readUntil("HTTP/1.1 100 Continue\r\n\r\n").isEmpty());
        asking.send(R"({"code":"123456"})");
        QVERIFY(!asking.readUntil("201 Created").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeskServer)
#include "tst_deskserver.moc"
