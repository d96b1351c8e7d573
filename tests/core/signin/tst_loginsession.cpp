#include "tests/support/kakaologin.h"

#include <QTest>
#include <QUrlQuery>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// A clock that is ahead of this PC's.
class ClockAhead final : public Clock {
public:
    Instant nowUtc() const override { return SystemClock().nowUtc().plusMs(aheadMs); }
    qint64 aheadMs = 0;
};

QUrl withValue(const QUrl& url, const QString& name, const QString& value)
{
    QUrl changed = url;
    QUrlQuery query(url);
    query.removeAllQueryItems(name);
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    changed.setQuery(query);
    return changed;
}

} // namespace

/// A login against the stand-in, the browser left out: what it would be led to is handed in.
class TestLoginSession final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void signsIn_andKnowsTheAccountByItsNumber();
    void asks_withEverythingThatTheStandardsWant();
    void signsIn_withTheSecretOfTheApp();
    void refuses_data();
    void refuses();
    void allowsForClocks_withinFiveMinutes_data();
    void allowsForClocks_withinFiveMinutes();
    void ends_whereTheOwnerRefuses();
    void keepsWaiting_onAnswersOfOthers();
    void uses_aCodeOnce();
    void refuses_aCodeForAnotherVerifierOrAddress();
    void needs_theKeyOfAnApp();
    void ends_whenItIsCancelledOrTooLate();
    void doesNotReach_aKakaoThatIsNotThere();
    void fetchesTheKeys_onceForManyLogins_andAgainForAnotherKey();
    void endsAtOnce_whereTheOwnerCancelsDuringTheExchange();

private:
    LoginEnd logIn(KakaoDesk& desk);

    std::unique_ptr<KakaoStandIn> m_standIn;
    ClockAhead m_clock;
};

void TestLoginSession::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    m_clock.aheadMs = 0;
}

LoginEnd TestLoginSession::logIn(KakaoDesk& desk)
{
    LoginEnd end;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, end);
    const auto page = session.begin();
    if (!page) {
        end.error = page.error();
        return end;
    }
    session.take(m_standIn->follow(*page));
    if (!QTest::qWaitFor([&] { return end.who || end.error; }, 20'000))
        qFatal("the login does not end");
    return end;
}

void TestLoginSession::signsIn_andKnowsTheAccountByItsNumber()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const LoginEnd end = logIn(desk);
    QCOMPARE(end.code(), u"DONE"_s);
    QCOMPARE(end.who->account.subject, u"4242424242"_s);
    QCOMPARE(end.who->account.nickname, u"김사장"_s);
    QVERIFY(!end.who->tokens.access.isEmpty());
    QVERIFY(!end.who->tokens.refresh.isEmpty());
    QCOMPARE(end.who->tokens.lastsSeconds, 21'599);
}

void TestLoginSession::asks_withEverythingThatTheStandardsWant()
{
    KakaoDesk desk(*m_standIn, m_clock);
    QStringList secrets;
    for (int logins = 0; logins < 2; ++logins) {
        LoginSession session(desk.client, desk.checker, redirectUris().first());
        const auto page = session.begin();
        QVERIFY(page);
        const QUrlQuery query(*page);
        QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                 redirectUris().first());
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded),
                 u"openid,profile_nickname"_s);
        for (const QString& name : { u"state"_s, u"nonce"_s, u"code_challenge"_s }) {
            QCOMPARE(query.queryItemValue(name).size(), 43);
            secrets.append(query.queryItemValue(name));
        }
        QVERIFY(!query.hasQueryItem(u"client_secret"_s));
        QVERIFY(!query.hasQueryItem(u"code_verifier"_s));
    }
    QCOMPARE(QSet<QString>(secrets.cbegin(), secrets.cend()).size(), 6);
}

void TestLoginSession::signsIn_withTheSecretOfTheApp()
{
    m_standIn->set(u"secret"_s, u"Geheim+/ 1"_s);
    KakaoDesk desk(*m_standIn, m_clock);
    QCOMPARE(logIn(desk).reason(), u"invalid_client KOE010"_s);
    desk.client.setApp({ KakaoStandIn::appKey(), u"falsch"_s });
    QCOMPARE(logIn(desk).reason(), u"invalid_client KOE010"_s);
    desk.client.setApp({ KakaoStandIn::appKey(), u"Geheim+/ 1"_s });
    QCOMPARE(logIn(desk).code(), u"DONE"_s);
}

void TestLoginSession::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    const auto row
        = [](const char* name, const char* value, const char* code, const char* reason = "") {
              QTest::addRow("%s %s", name, value)
                  << QString::fromLatin1(name) << QString::fromLatin1(value)
                  << QString::fromLatin1(code) << QString::fromLatin1(reason);
          };
    row("id_token", "wrong_nonce", "ID_TOKEN_INVALID", "nonce");
    row("id_token", "wrong_audience", "ID_TOKEN_INVALID", "aud");
    row("id_token", "audience_list", "ID_TOKEN_INVALID", "aud");
    row("id_token", "wrong_issuer", "ID_TOKEN_INVALID", "iss");
    row("id_token", "wrong_signature", "ID_TOKEN_INVALID", "signature");
    row("id_token", "unknown_kid", "ID_TOKEN_INVALID", "kid");
    row("id_token", "none", "ID_TOKEN_INVALID", "alg");
    row("id_token", "HS256", "ID_TOKEN_INVALID", "alg");
    row("id_token", "RS384", "ID_TOKEN_INVALID", "alg");
    row("id_token", "expired", "ID_TOKEN_INVALID", "exp");
    row("id_token", "no_expiry", "ID_TOKEN_INVALID", "exp");
    row("id_token", "no_subject", "ID_TOKEN_INVALID", "sub");
    row("id_token", "garbage", "ID_TOKEN_INVALID", "form");
    row("id_token", "absent", "KAKAO_ANSWER_INVALID", "id_token");
    row("token", "500", "KAKAO_BUSY", "500");
    row("token", "dead", "KAKAO_UNREACHABLE");
    row("token", "slow", "KAKAO_UNREACHABLE");
    row("token", "malformed", "KAKAO_ANSWER_INVALID", "JSON");
    row("token", "html", "KAKAO_ANSWER_INVALID", "JSON");
    row("token", "incomplete", "KAKAO_ANSWER_INVALID", "access_token");
    row("token", "huge", "KAKAO_ANSWER_INVALID", "size");
    row("token", "moved", "KAKAO_ANSWER_INVALID", "302");
    row("token", "busy", "KAKAO_BUSY", "KOE237");
    row("token", "KOE003", "KAKAO_BUSY", "KOE003");
    row("token", "KOE999", "KAKAO_REFUSED", "invalid_request KOE999");
    row("keys", "500", "KAKAO_BUSY", "500");
    row("keys", "malformed", "KAKAO_ANSWER_INVALID", "JSON");
    row("keys", "huge", "KAKAO_ANSWER_INVALID", "size");
    row("keys", "dead", "KAKAO_UNREACHABLE");
    row("app_key", "ffffffffffffffffffffffffffffffff", "KAKAO_REFUSED", "invalid_client KOE101");
}

void TestLoginSession::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, reason);
    KakaoDesk desk(*m_standIn, m_clock, value == u"slow" ? 500 : 10'000);
    LoginEnd end;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, end);
    const QUrl answer = m_standIn->follow(*session.begin());
    m_standIn->set(name, value);
    session.take(answer);
    QTRY_VERIFY_WITH_TIMEOUT(end.error.has_value(), 15'000);
    QCOMPARE(end.code(), code);
    QCOMPARE(end.reason(), reason);
    QCOMPARE(session.state(), LoginSession::State::Ended);
}

void TestLoginSession::allowsForClocks_withinFiveMinutes_data()
{
    QTest::addColumn<qint64>("aheadSeconds");
    QTest::addColumn<QString>("code");
    // The proof lasts 21,599 seconds.
    QTest::newRow("within") << qint64(21'599 + 290) << u"DONE"_s;
    QTest::newRow("beyond") << qint64(21'599 + 310) << u"ID_TOKEN_INVALID"_s;
    QTest::newRow("behind") << qint64(-3600) << u"DONE"_s;
}

void TestLoginSession::allowsForClocks_withinFiveMinutes()
{
    QFETCH(qint64, aheadSeconds);
    QFETCH(QString, code);
    m_clock.aheadMs = aheadSeconds * 1000;
    KakaoDesk desk(*m_standIn, m_clock);
    QCOMPARE(logIn(desk).code(), code);
}

void TestLoginSession::ends_whereTheOwnerRefuses()
{
    m_standIn->set(u"consent"_s, u"refuse"_s);
    KakaoDesk desk(*m_standIn, m_clock);
    const LoginEnd end = logIn(desk);
    QCOMPARE(end.code(), u"LOGIN_REFUSED"_s);
    QCOMPARE(end.reason(), u"access_denied"_s);
    QCOMPARE(m_standIn->requestsOf(u"POST /oauth/token"_s), 0);
}

void TestLoginSession::keepsWaiting_onAnswersOfOthers()
{
    KakaoDesk desk(*m_standIn, m_clock);
    LoginEnd end;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, end);
    const QUrl answer = m_standIn->follow(*session.begin());
    using Taken = LoginSession::Taken;
    QCOMPARE(session.take(withValue(answer, u"state"_s, u"another"_s)), Taken::NotOurs);
    QCOMPARE(session.take(QUrl(redirectUris().first())), Taken::NotOurs);
    QCOMPARE(session.take(QUrl(redirectUris().first() + u"?code=1&error=x"_s)), Taken::NotOurs);
    QUrl elsewhere = answer;
    elsewhere.setPort(9);
    QCOMPARE(session.take(elsewhere), Taken::NotOurs);
    QCOMPARE(session.state(), LoginSession::State::AtKakao);
    QCOMPARE(session.take(answer), Taken::Yes);
    QTRY_COMPARE(end.code(), u"DONE"_s);
    QCOMPARE(m_standIn->requestsOf(u"POST /oauth/token"_s), 1);
}

void TestLoginSession::uses_aCodeOnce()
{
    KakaoDesk desk(*m_standIn, m_clock);
    LoginEnd end;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, end);
    const QUrl answer = m_standIn->follow(*session.begin());
    session.take(answer);
    session.take(answer);
    QTRY_COMPARE(end.code(), u"DONE"_s);
    session.take(answer);
    QCOMPARE(m_standIn->requestsOf(u"POST /oauth/token"_s), 1);

    const QString code = QUrlQuery(answer).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    const LoginQuestion again { redirectUris().first(), "s", "n", "v" };
    const auto twice = answerTo<KakaoTokens>(
        [&](const auto& then) { desk.client.redeem(again, code, this, then); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().values, (QStringList { u"invalid_grant"_s, u"KOE320"_s }));
    QVERIFY2(!twice.error().detail.contains(code), "codes are never kept");
}

void TestLoginSession::refuses_aCodeForAnotherVerifierOrAddress()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto redeem = [&](LoginQuestion question, const QString& uri) {
        const QUrl answer = m_standIn->follow(desk.client.authorizeUrl(question));
        question.redirectUri = uri;
        const QString code = QUrlQuery(answer).queryItemValue(u"code"_s, QUrl::FullyDecoded);
        question.verifier = uri == redirectUris().first() ? "stolen" : question.verifier;
        const auto tokens = answerTo<KakaoTokens>(
            [&](const auto& then) { desk.client.redeem(question, code, this, then); });
        return tokens ? u"DONE"_s : tokens.error().values.join(u' ');
    };
    const LoginQuestion question { redirectUris().first(), "state", "nonce", "verifier" };
    QCOMPARE(redeem(question, redirectUris().first()), u"invalid_grant KOE320"_s);
    QCOMPARE(redeem(question, redirectUris().last()), u"invalid_grant KOE303"_s);
}

void TestLoginSession::needs_theKeyOfAnApp()
{
    KakaoDesk desk(*m_standIn, m_clock);
    desk.client.setApp({});
    QCOMPARE(logIn(desk).code(), u"APP_KEY_MISSING"_s);
}

void TestLoginSession::ends_whenItIsCancelledOrTooLate()
{
    KakaoDesk desk(*m_standIn, m_clock);
    LoginEnd late;
    LoginSession slow(desk.client, desk.checker, redirectUris().first(), nullptr, 50);
    note(slow, late);
    const QUrl answer = m_standIn->follow(*slow.begin());
    QTRY_COMPARE(late.code(), u"LOGIN_TIMED_OUT"_s);
    slow.take(answer);
    QCOMPARE(m_standIn->requestsOf(u"POST /oauth/token"_s), 0);

    LoginEnd cancelled;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, cancelled);
    QVERIFY(session.begin());
    QVERIFY(session.leftMs() > 290'000);
    session.cancel();
    QCOMPARE(cancelled.code(), u"LOGIN_CANCELLED"_s);
}

void TestLoginSession::doesNotReach_aKakaoThatIsNotThere()
{
    KakaoDesk desk(*m_standIn, m_clock);
    KakaoClient client(*KakaoPlaces::standIn(QUrl(u"http://127.0.0.1:9"_s)));
    const auto keys = answerTo<QByteArray>([&](const auto& then) { client.fetchKeys(this, then); });
    QVERIFY(!keys);
    QCOMPARE(wordOf(keys.error().code), u"KAKAO_UNREACHABLE"_s);
}

void TestLoginSession::fetchesTheKeys_onceForManyLogins_andAgainForAnotherKey()
{
    const QString place = u"GET /.well-known/jwks.json"_s;
    KakaoDesk desk(*m_standIn, m_clock);
    QCOMPARE(logIn(desk).code(), u"DONE"_s);
    QCOMPARE(logIn(desk).code(), u"DONE"_s);
    QCOMPARE(m_standIn->requestsOf(place), 1);
    m_standIn->changeKey();
    QCOMPARE(logIn(desk).reason(), u"kid"_s); // Fetched less than a minute ago.
    QCOMPARE(m_standIn->requestsOf(place), 1);
    m_clock.aheadMs = 61'000;
    QCOMPARE(logIn(desk).code(), u"DONE"_s);
    QCOMPARE(m_standIn->requestsOf(place), 2);
}

void TestLoginSession::endsAtOnce_whereTheOwnerCancelsDuringTheExchange()
{
    m_standIn->set(u"token"_s, u"slow"_s);
    m_standIn->set(u"slow_seconds"_s, 0.2);
    KakaoDesk desk(*m_standIn, m_clock);
    LoginEnd end;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, end);
    session.take(m_standIn->follow(*session.begin()));
    QCOMPARE(session.state(), LoginSession::State::Redeeming);
    session.cancel();
    QCOMPARE(end.code(), u"LOGIN_CANCELLED"_s);
    QTest::qWait(400);
    QCOMPARE(end.code(), u"LOGIN_CANCELLED"_s);
    QVERIFY(!end.who);
}

QTEST_GUILESS_MAIN(TestLoginSession)
#include "tst_loginsession.moc"
