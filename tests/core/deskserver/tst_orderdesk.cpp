#include "core/deskserver/orderdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/rawclient.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

DeskSettings anyPort(const QString& address = u"127.0.0.1"_s)
{
    DeskSettings settings;
    settings.address = address;
    settings.port = 0;
    settings.http.drainMs = 100; // A client of this test does not see that it is left.
    return settings;
}

QByteArray pairingBy(const QString& code)
{
    return requestFor("POST", "/api/v1/pair", {}, "{\"code\":\"" + code.toLatin1() + "\"}");
}

} // namespace

/// The desk as the owner's program has it, over real books.
class TestOrderDesk final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void takesOrdersWhileItIsOn_andTellsTheWindow()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        TabletShop tablets(books->database(), shop.store(), shop.clock());
        const auto added
            = valueOf(tablets.changeDevices.add(shop.store(), u"7번"_s, u"7번 테이블"_s));
        OrderDesk desk;
        QSignalSpy states(&desk, &OrderDesk::stateChanged);
        QSignalSpy changes(&desk, &OrderDesk::booksChanged);
        QVERIFY(!desk.isRunning() && desk.addresses().isEmpty());
        valueOf(desk.start(books->url(), anyPort(), &shop.clock()));
        QVERIFY(desk.isRunning());
        QCOMPARE(states.size(), 1);
        QCOMPARE(desk.addresses(),
                 QList<QUrl> { QUrl(u"http://127.0.0.1:%1/"_s.arg(desk.port())) });

        RawClient client(desk.port());
        const RawAnswer paired = client.ask(pairingBy(added.code));
        QCOMPARE(paired.status, 201);
        QCOMPARE(paired.json().value(u"table"), u"7번 테이블"_s);
        const QByteArray token = paired.json().value(u"token").toString().toLatin1();
        QTRY_VERIFY(!changes.isEmpty());
        changes.clear();
        const RawAnswer ordered
            = client.ask(orderFor(token, shop.product(u"김치찌개"_s).id.value(), 2));
        QCOMPARE(ordered.status, 201);
        QCOMPARE(ordered.json().value(u"amount"), 18'000);
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(shop.product(u"김치찌개"_s).stock, maxStock - 2);

        const quint16 port = desk.port();
        desk.stop();
        QVERIFY(!desk.isRunning() && desk.port() == 0);
        QCOMPARE(states.size(), 2);
        QVERIFY(!RawClient(port).isOpen());
        desk.stop(); // Nothing is left to do.
        QCOMPARE(states.size(), 2);
        valueOf(desk.start(books->url(), anyPort(), &shop.clock()));
        QCOMPARE(RawClient(desk.port()).ask(requestFor("GET", "/api/v1/trade", token)).status, 200);
    }

    void whatCannotBeHad_isSaid_andLeavesItOff()
    {
        JANGBU_FRESH_BOOKS(books);
        OrderDesk desk;
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        DeskSettings settings = anyPort();
        settings.port = taken.serverPort();
        QCOMPARE(codeOf(desk.start(books->url(), settings)), u"PORT_UNAVAILABLE"_s);
        QCOMPARE(codeOf(desk.start(books->url(), anyPort(u"nowhere"_s))), u"VALUE_INVALID"_s);
        settings = anyPort();
        settings.certificateFile = settings.keyFile = u"/dev/null"_s;
        QCOMPARE(codeOf(desk.start(books->url(), settings)), u"TLS_FILES_INVALID"_s);
        DatabaseUrl gone = books->url();
        gone.product = DatabaseUrl::Product::Sqlite;
        gone.path = u"/nowhere/books.jangbu"_s;
        QVERIFY(!desk.start(gone, anyPort()));
        QVERIFY(!desk.isRunning() && desk.port() == 0);
        valueOf(desk.start(books->url(), anyPort(u"::"_s)));
        QVERIFY(!desk.addresses().isEmpty());
        QCOMPARE(desk.addresses().constLast().host(), u"127.0.0.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrderDesk)
#include "tst_orderdesk.moc"
