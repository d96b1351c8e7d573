#include "core/signin/kakaoapp.h"
#include "core/signin/pkce.h"

#include <QSet>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestKakaoApp final : public QObject {
    Q_OBJECT

private slots:
    void challenges_asTheStandardShows();
    void drawsSecrets_of256Bits_neverTwice();
    void comparesSecrets_whole();
    void showsPages_ofKakaoOnly_data();
    void showsPages_ofKakaoOnly();
    void standsIn_onThisPcOnly_data();
    void standsIn_onThisPcOnly();
    void leadsBack_toFixedAddressesOfThisPc();
    void findsTheNumber_ofKakaosErrorPages();
};

void TestKakaoApp::challenges_asTheStandardShows()
{
    QCOMPARE(challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestKakaoApp::drawsSecrets_of256Bits_neverTwice()
{
    QSet<QByteArray> drawn;
    for (int draws = 0; draws < 1000; ++draws) {
        const QByteArray secret = drawLoginSecret();
        QCOMPARE(secret.size(), 43);
        QCOMPARE(QByteArray::fromBase64(secret, QByteArray::Base64UrlEncoding).size(), 32);
        drawn.insert(secret);
    }
    QCOMPARE(drawn.size(), 1000);
}

void TestKakaoApp::comparesSecrets_whole()
{
    QVERIFY(isSameSecret("abc", "abc"));
    QVERIFY(!isSameSecret("abc", "abd"));
    QVERIFY(!isSameSecret("abc", "ab"));
    QVERIFY(!isSameSecret("", "a"));
}

void TestKakaoApp::showsPages_ofKakaoOnly_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isKakao");
    QTest::addColumn<bool>("isStandIn");
    const auto row = [](const char* page, bool isKakao, bool isStandIn = false) {
        QTest::newRow(page) << QString::fromLatin1(page) << isKakao << isStandIn;
    };
    row("https://kauth.kakao.com/oauth/authorize?client_id=1", true);
    row("https://accounts.kakao.com/login/?continue=x", true);
    row("https://accounts.kakao.com:443/login", true);
    row("http://accounts.kakao.com/login", false);
    row("https://accounts.kakao.com:8443/login", false);
    row("https://kauth.kakao.com.example.org/oauth/authorize", false);
    row("https://kauth.kakao.com@example.org/", false);
    row("https://someone@kauth.kakao.com/", false);
    row("https://kakao.com/", false);
    row("https://xkauth.kakao.com/", false);
    row("http://127.0.0.1:5000/oauth/authorize", false, true);
    row("http://127.0.0.1:5001/oauth/authorize", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("data:text/html,x", false);
    row("about:blank", false);
}

void TestKakaoApp::showsPages_ofKakaoOnly()
{
    QFETCH(QString, page);
    QFETCH(bool, isKakao);
    QFETCH(bool, isStandIn);
    QCOMPARE(KakaoPlaces().allowsPage(QUrl(page)), isKakao);
    const auto standIn = KakaoPlaces::standIn(QUrl(u"http://127.0.0.1:5000"_s));
    QVERIFY(standIn);
    QCOMPARE(standIn->allowsPage(QUrl(page)), isStandIn);
}

void TestKakaoApp::standsIn_onThisPcOnly_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* base, bool isGood) {
        QTest::newRow(base) << QString::fromLatin1(base) << isGood;
    };
    row("http://127.0.0.1:8080", true);
    row("http://localhost:8080/", true);
    row("http://[::1]:8080", true);
    row("http://192.168.0.5:8080", false);
    row("https://kauth.example.com", false);
    row("http://127.0.0.1.example.com", false);
    row("http://me@127.0.0.1", false);
    row("ftp://127.0.0.1", false);
    row("127.0.0.1:80", false);
    row("", false);
}

void TestKakaoApp::standsIn_onThisPcOnly()
{
    QFETCH(QString, base);
    QFETCH(bool, isGood);
    QCOMPARE(KakaoPlaces::standIn(QUrl(base)).has_value(), isGood);
}

void TestKakaoApp::leadsBack_toFixedAddressesOfThisPc()
{
    const QStringList uris = redirectUris();
    QCOMPARE(uris.size(), 3);
    for (const QString& uri : uris) {
        const QUrl url(uri);
        QCOMPARE(url.host(), u"localhost"_s);
        QVERIFY(url.port() > 0);
        QVERIFY(!url.hasQuery());
    }
}

void TestKakaoApp::findsTheNumber_ofKakaosErrorPages()
{
    QCOMPARE(kakaoErrorIn(u"앱 관리자 설정 오류 (KOE006)\n다시"_s), u"KOE006"_s);
    QCOMPARE(kakaoErrorIn(u"오류 KOE0061"_s), QString());
    QCOMPARE(kakaoErrorIn(u"닉네임 필수"_s), QString());
}

QTEST_GUILESS_MAIN(TestKakaoApp)
#include "tst_kakaoapp.moc"
