#include "tests/ui/support/stage.h"
#include "ui/signin/systembrowser.h"

#include <QTcpSocket>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 firstPort = 48713;

/// Sends a request and gives all that comes back until the connection is closed.
QByteArray send(const QByteArray& request, quint16 port = firstPort)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 2'000))
        return "no connection";
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                         8'000))
        return "no end";
    return socket.readAll();
}

QByteArray get(const QByteArray& target, const QByteArray& host = "localhost:48713")
{
    return send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n");
}

} // namespace

/// The listener that the owner's own browser leads back to.
class TestSystemBrowser final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void answers_theOneAddressOnly_data();
    void answers_theOneAddressOnly();
    void takes_theAnswer_andKeepsWaitingOnAnother();
    void says_nothingThatMayBeKept();
    void takes_theNextPort_whereOneIsInUse();
    void listens_onlyWhileItWaits();
    void survives_whoSendsTooMuchOrTooLittle();
    void tells_whereThereIsNoBrowser();

private:
    std::unique_ptr<SystemBrowser> open(const QString& expected = u"/kakao?code=1&state=good"_s);

    QStringList m_taken;
};

void TestSystemBrowser::init()
{
    m_taken.clear();
}

std::unique_ptr<SystemBrowser> TestSystemBrowser::open(const QString& expected)
{
    auto browser = std::make_unique<SystemBrowser>([](const QUrl&) { return true; });
    browser->setWords({ u"장부"_s, u"<돌아가세요>"_s, u"아니에요"_s });
    const auto uri = browser->redirectUri();
    if (!uri)
        qFatal("no port is free");
    browser->open({ QUrl(u"http://127.0.0.1/"_s), *uri, {}, [this, expected](const QUrl& url) {
                       m_taken.append(url.toString());
                       return url.toString().endsWith(expected) ? LoginSession::Taken::Yes
                                                                : LoginSession::Taken::NotOurs;
                   } });
    return browser;
}

void TestSystemBrowser::answers_theOneAddressOnly_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto row
        = [](const char* name, const QByteArray& request) { QTest::newRow(name) << request; };
    row("path", "GET / HTTP/1.1\r\nHost: localhost:48713\r\n\r\n");
    row("longer path", "GET /kakao/x?state=good HTTP/1.1\r\nHost: localhost:48713\r\n\r\n");
    row("dots", "GET /x/../kakao?state=good HTTP/1.1\r\nHost: localhost:48713\r\n\r\n");
    row("another host", "GET /kakao?code=1&state=good HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    row("the number", "GET /kakao?code=1&state=good HTTP/1.1\r\nHost: 127.0.0.1:48713\r\n\r\n");
    row("no host", "GET /kakao?code=1&state=good HTTP/1.1\r\n\r\n");
    row("two hosts",
        "GET /kakao?code=1&state=good HTTP/1.1\r\nHost: localhost:48713\r\nHost: evil\r\n\r\n");
    row("post", "POST /kakao?code=1&state=good HTTP/1.1\r\nHost: localhost:48713\r\n\r\n");
    row("whole address",
        "GET http://localhost:48713/kakao?state=good HTTP/1.1\r\nHost: localhost:48713\r\n\r\n");
    row("no http", "GET /kakao?code=1&state=good\r\nHost: localhost:48713\r\n\r\n");
    row("garbage", "\x16\x03\x01 hello\r\n\r\n");
}

void TestSystemBrowser::answers_theOneAddressOnly()
{
    QFETCH(QByteArray, request);
    const auto browser = open();
    QVERIFY2(send(request).startsWith("HTTP/1.1 404"), "refused");
    QVERIFY2(m_taken.isEmpty(), qPrintable(m_taken.join(u' ')));
}

void TestSystemBrowser::takes_theAnswer_andKeepsWaitingOnAnother()
{
    const auto browser = open();
    const QByteArray other = get("/kakao?code=1&state=bad");
    QVERIFY(other.startsWith("HTTP/1.1 400"));
    QVERIFY(other.contains("아니에요"));
    const QByteArray ours = get("/kakao?code=1&state=good");
    QVERIFY(ours.startsWith("HTTP/1.1 200"));
    QCOMPARE(m_taken.size(), 2);
}

void TestSystemBrowser::says_nothingThatMayBeKept()
{
    const auto browser = open();
    const QByteArray said = get("/kakao?code=1&state=good");
    QVERIFY(said.contains("Cache-Control: no-store"));
    QVERIFY(said.contains("default-src 'none'"));
    QVERIFY(said.contains("&lt;돌아가세요&gt;"));
    QVERIFY(!said.contains("<script"));
    QVERIFY(!said.contains("good"));
}

void TestSystemBrowser::takes_theNextPort_whereOneIsInUse()
{
    QTcpServer others;
    QVERIFY(others.listen(QHostAddress::LocalHost, firstPort));
    SystemBrowser browser([](const QUrl&) { return true; });
    QCOMPARE(browser.redirectUri(), redirectUris().at(1));
    QTcpServer second;
    browser.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(second.listen(QHostAddress::LocalHost, firstPort + 1));
    QTcpServer third;
    QVERIFY(third.listen(QHostAddress::LocalHost, firstPort + 2));
    QCOMPARE(browser.redirectUri(), std::nullopt);
}

void TestSystemBrowser::listens_onlyWhileItWaits()
{
    const auto browser = open();
    browser->close();
    QCOMPARE(get("/kakao?code=1&state=good"), QByteArray("no connection"));
    QVERIFY(m_taken.isEmpty());
}

void TestSystemBrowser::survives_whoSendsTooMuchOrTooLittle()
{
    const auto browser = open();
    QCOMPARE(send("GET /kakao HTTP/1.1\r\nX: " + QByteArray(40'000, 'x')), QByteArray());
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, firstPort);
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    QVERIFY(get("/kakao?code=1&state=good").startsWith("HTTP/1.1 200"));
}

void TestSystemBrowser::tells_whereThereIsNoBrowser()
{
    SystemBrowser browser([](const QUrl&) { return false; });
    bool isBroken = false;
    connect(&browser, &LoginBrowser::broke, this, [&isBroken] { isBroken = true; });
    const auto uri = browser.redirectUri();
    QVERIFY(uri);
    browser.open({ QUrl(u"http://127.0.0.1/"_s), *uri, {}, {} });
    QVERIFY(isBroken);
}

JANGBU_UI_TEST_MAIN(TestSystemBrowser)
#include "tst_systembrowser.moc"
