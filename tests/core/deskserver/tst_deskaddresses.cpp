#include "core/deskserver/deskroutes.h"
#include "core/deskserver/hostrules.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QStringList files { u"index.html"_s, u"page.css"_s };

/// `Menu`, `CancelOrder 5`, `405 GET, HEAD`, `404`.
QString routed(const QByteArray& method, const QByteArray& target)
{
    const auto parsed = RequestTarget::from(target);
    if (!parsed)
        return u"400"_s;
    const DeskRoute route = routeFor(method, parsed->segments, files);
    if (route.methods.isEmpty())
        return u"404"_s;
    if (!route.call)
        return u"405 "_s + QString::fromLatin1(route.allowed());
    const QStringList names { u"Pair"_s,  u"Menu"_s, u"PlaceOrder"_s, u"CancelOrder"_s,
                              u"Trade"_s, u"Info"_s, u"Events"_s,     u"Page "_s + route.file };
    const QString id = route.id > 0 ? u" %1"_s.arg(route.id) : QString();
    return names.at(static_cast<qsizetype>(*route.call)) + id;
}

QString refusal(const HostRules& rules, const QByteArray& host, const QByteArray& origin = {})
{
    HttpRequest request;
    request.headers.append({ "host", host });
    if (!origin.isEmpty())
        request.headers.append({ "origin", origin });
    const auto code = rules.refusalOf(request, {}, false);
    return code ? wordOf(*code) : QString();
}

} // namespace

class TestDeskAddresses final : public QObject {
    Q_OBJECT

private slots:
    void leadsToTheCall_orSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* method, const char* target, const QString& expected) {
            QTest::addRow("%s %s", method, target)
                << QByteArray(method) << QByteArray(target) << expected;
        };
        row("GET", "/", u"Page index.html"_s);
        row("HEAD", "/page.css", u"Page page.css"_s);
        row("POST", "/", u"405 GET, HEAD"_s);
        row("GET", "/page.css?v=1", u"Page page.css"_s);
        row("GET", "/none.css", u"404"_s);
        row("GET", "/api/v1/menu", u"Menu"_s);
        row("GET", "http://desk/api/v1/menu", u"Menu"_s);
        row("GET", "/api/v1/%6denu", u"Menu"_s);
        row("GET", "/api/v1/menu/", u"404"_s);
        row("GET", "/api//v1/menu", u"404"_s);
        row("GET", "/API/v1/menu", u"404"_s);
        row("BREW", "/api/v1/menu", u"405 GET, HEAD"_s);
        row("DELETE", "/api/v1/orders", u"405 POST"_s);
        row("POST", "/api/v1/orders/5/cancel", u"CancelOrder 5"_s);
        row("POST", "/api/v1/orders/0/cancel", u"404"_s);
        row("POST", "/api/v1/orders/-5/cancel", u"404"_s);
        row("POST", "/api/v1/orders/9007199254740992/cancel", u"404"_s);
        row("POST", "/api/v1/orders/99999999999999999999/cancel", u"404"_s);
        row("POST", "/api/v1/orders/5%2fcancel", u"404"_s);
        row("GET", "/../etc/passwd", u"404"_s);
        row("GET", "/%2e%2e/%2e%2e/etc/passwd", u"404"_s);
        row("GET", "/..%2fpage.css", u"404"_s);
        row("GET", "/page.css%00.html", u"400"_s);
        row("GET", "/%", u"400"_s);
        row("GET", "/%4", u"400"_s);
        row("GET", "/%zz", u"400"_s);
        row("GET", "/%ff%fe", u"400"_s);
        row("GET", "/api/v1/events?ticket=%zz", u"400"_s);
        row("GET", "menu", u"400"_s);
        row("OPTIONS", "*", u"400"_s);
        row("GET", "http://", u"400"_s);
    }

    void leadsToTheCall_orSaysWhy()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QString, expected);
        QCOMPARE(routed(method, target), expected);
    }

    void knowsItselfByAddressesAndNamesOfThisNetworkOnly()
    {
        const HostRules rules({ u"order.example.kr"_s });
        for (const char* host :
             { "127.0.0.1", "192.168.0.7:8477", "[::1]:8477", "[fe80::1%eth0]", "localhost:1",
               "till.local", "pc.lan", "KASSE", "till.local.", "Order.Example.KR:80" })
            QCOMPARE(refusal(rules, host), QString());
        for (const char* host : { "evil.example", "192.168.0.7.evil.example", "", "a b", "a:b",
                                  "127.0.0.1@evil.example", "evil.example:80", "example.kr",
                                  "local.evil.example", "[evil]" })
            QCOMPARE(refusal(rules, host), u"HOST_REFUSED"_s);
    }

    void answersNoPageButItsOwn()
    {
        const HostRules rules;
        QCOMPARE(refusal(rules, "192.168.0.7:8477", "http://192.168.0.7:8477"), QString());
        for (const char* origin : { "http://evil.example", "null", "http://192.168.0.7",
                                    "https://192.168.0.7:8477", "http://192.168.0.7:8478" }) {
            QCOMPARE(refusal(rules, "192.168.0.7:8477", origin), u"ORIGIN_REFUSED"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestDeskAddresses)
#include "tst_deskaddresses.moc"
