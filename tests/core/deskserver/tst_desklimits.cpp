#include "tests/support/fakedesk.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "0f8fad5b-d9cb-469f-a165-70867728950e";
const QByteArray menuPath = "/api/v1/menu";

} // namespace

/// What one device or one stranger may take from the others.
class TestDeskLimits final : public QObject {
    Q_OBJECT

private slots:
    void whoOrdersTooFast_waits_butKnownKeysAreAnswered()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        const QByteArray other = desk.addDevice(2).toLatin1();
        RawClient client(desk.port());
        QCOMPARE(client.ask(orderFor(token, 1, 1, key)).status, 201);
        for (int order = 1; order < 100; ++order)
            QCOMPARE(client.ask(orderFor(token, 1, 1)).status, 201);
        const RawAnswer refused = client.ask(orderFor(token, 1, 1));
        QCOMPARE(refused.outcome(), u"429 TOO_FAST"_s);
        QVERIFY(refused.header("retry-after").toInt() > 0);
        QCOMPARE(client.ask(orderFor(token, 1, 1, key)).status, 200);
        RawClient another(desk.port());
        QCOMPARE(another.ask(orderFor(other, 1, 1)).status, 201);
    }

    void codesCannotBeGuessed()
    {
        FakeDesk desk;
        const QByteArray right = requestFor("POST", "/api/v1/pair", {}, R"({"code":"123456"})");
        const QByteArray wrong = requestFor("POST", "/api/v1/pair", {}, R"({"code":"654321"})");
        RawClient client(desk.port());
        QCOMPARE(client.ask(right).status, 201);
        for (int guess = 0; guess < 5; ++guess)
            QCOMPARE(client.ask(wrong).status, 401);
        QCOMPARE(client.ask(wrong).outcome(), u"429 TOO_MANY_WRONG_CODES"_s);
        QCOMPARE(client.ask(right).status, 429);
        const QByteArray guest = requestFor("POST", "/api/v1/pair", {}, R"({"table_key":"TABLE"})");
        const RawAnswer paired = client.ask(guest); // Nobody guesses 128 bits.
        QCOMPARE(paired.status, 201);
        QCOMPARE(paired.json().value(u"kind"), u"guest"_s);
    }

    void whatIsTooLarge_isRefused_andTheClientHearsIt()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        const auto ordering = [&](qsizetype size) {
            return requestFor("POST", "/api/v1/orders", token, QByteArray(size, ' '),
                              { "Idempotency-Key: " + key });
        };
        RawClient client(desk.port());
        QCOMPARE(client.ask(ordering(65'536)).outcome(), u"400 JSON_INVALID"_s);
        QCOMPARE(client.ask(ordering(65'537)).outcome(), u"413 BODY_TOO_LARGE"_s);
        QVERIFY(client.readToEnd());
        RawClient endless(desk.port());
        endless.send(ordering(65'536).replace("65536", "200000000"));
        QCOMPARE(endless.read().outcome(), u"413 BODY_TOO_LARGE"_s);
        RawClient talkative(desk.port());
        talkative.send("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x'));
        QCOMPARE(talkative.read().outcome(), u"431 HEADER_TOO_LARGE"_s);
        RawClient nonsense(desk.port());
        QCOMPARE(nonsense.ask("\x16\x03\x01 hello\r\n\r\n").outcome(), u"400 REQUEST_MALFORMED"_s);
    }

    void leavesWhoIsSlow_andWhoIsIdle()
    {
        FakeDesk desk(hastySettings());
        const QByteArray token = desk.addDevice(1).toLatin1();
        RawClient silent(desk.port());
        RawClient half(desk.port());
        half.send("GET / HTTP/1.1\r\nHost: a\r\n");
        RawClient idle(desk.port());
        QCOMPARE(idle.ask(requestFor("GET", menuPath, token)).status, 200);
        RawClient dripping(desk.port());
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 350) {
            dripping.send("G");
            QTest::qWait(20);
        }
        const auto late = half.readToEnd();
        QVERIFY(late && late->contains("408 Request Timeout"));
        QCOMPARE(silent.readToEnd(), QByteArray());
        QVERIFY(dripping.readToEnd().has_value());
        QCOMPARE(idle.readToEnd(), QByteArray());
    }

    void strangersMakeRoom_soThatNobodyLocksTheTabletsOut()
    {
        DeskSettings settings;
        settings.maxConnections = 20;
        FakeDesk desk(settings);
        const QByteArray token = desk.addDevice(1).toLatin1();
        RawClient tablet(desk.port());
        QCOMPARE(tablet.ask(requestFor("GET", menuPath, token)).status, 200);
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (int stranger = 0; stranger < 100; ++stranger)
            strangers.push_back(std::make_unique<RawClient>(desk.port()));
        RawClient late(desk.port());
        QCOMPARE(late.ask(requestFor("GET", menuPath, token)).status, 200);
        QCOMPARE(tablet.ask(requestFor("GET", menuPath, token)).status, 200);
        QCOMPARE(strangers.front()->readToEnd(), QByteArray());
        QVERIFY(strangers.back()->isOpen());
    }

    void aDeviceHasFourConnections_theOldestIdleOneGoes()
    {
        FakeDesk desk;
        const QByteArray token = desk.addDevice(1).toLatin1();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int client = 0; client < 5; ++client) {
            clients.push_back(std::make_unique<RawClient>(desk.port()));
            QCOMPARE(clients.back()->ask(requestFor("GET", menuPath, token)).status, 200);
        }
        QCOMPARE(clients.front()->readToEnd(), QByteArray());
        desk.with([](FakeBooks& books, DeskService&) { books.holding = true; });
        for (int client = 1; client < 5; ++client)
            clients[static_cast<size_t>(client)]->send(orderFor(token, 1, 1));
        RawClient fifth(desk.port());
        QTRY_COMPARE(fifth.ask(requestFor("GET", menuPath, token)).outcome(),
                     u"429 TOO_MANY_CONNECTIONS"_s);
        desk.with([](FakeBooks& books, DeskService&) { books.release(); });
        for (int client = 1; client < 5; ++client)
            QCOMPARE(clients[static_cast<size_t>(client)]->read().status, 201);
    }
};

QTEST_GUILESS_MAIN(TestDeskLimits)
#include "tst_desklimits.moc"
