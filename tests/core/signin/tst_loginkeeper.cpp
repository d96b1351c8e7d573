#include "tests/support/kakaologin.h"
#include "tests/support/outcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

using State = LoginKeeper::State;

/// An owner who stays signed in, against the stand-in.
class TestLoginKeeper final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void stays_signedInOverARestart();
    void replacesTheRefreshToken_whereKakaoGivesANewOne();
    void shares_oneRenewal();
    void asksForANewLogin_whereTheTokenIsGoodNoMore();
    void goesOn_withoutANetwork_andComesBack();
    void goesOn_whileKakaoIsBusy_data();
    void goesOn_whileKakaoIsBusy();
    void needs_theKeyOfTheApp_andKeepsTheTokenWithoutIt();
    void refuses_theProofOfSomebodyElse();
    void logsOut_andForgetsTheToken();
    void logsOut_alsoWithoutANetwork();
    void unlinks_orKeepsAll();
    void dropsAnswers_ofAnAccountThatWasLeft();

private:
    SignedIn signIn(KakaoDesk& desk);
    std::optional<QByteArray> kept(KakaoDesk& desk);
    std::unique_ptr<LoginKeeper> keeperOf(KakaoDesk& desk);
    QString renewed(LoginKeeper& keeper);

    std::unique_ptr<KakaoStandIn> m_standIn;
    SystemClock m_clock;
};

void TestLoginKeeper::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
}

SignedIn TestLoginKeeper::signIn(KakaoDesk& desk)
{
    LoginEnd end;
    LoginSession session(desk.client, desk.checker, redirectUris().first());
    note(session, end);
    session.take(m_standIn->follow(*session.begin()));
    if (!QTest::qWaitFor([&] { return end.who.has_value(); }, 20'000))
        qFatal("the login does not succeed");
    return *end.who;
}

std::optional<QByteArray> TestLoginKeeper::kept(KakaoDesk& desk)
{
    std::optional<QByteArray> token;
    desk.store.read(u"4242424242"_s, this,
                    [&](const std::optional<QByteArray>& found) { token = found; });
    return token;
}

std::unique_ptr<LoginKeeper> TestLoginKeeper::keeperOf(KakaoDesk& desk)
{
    auto keeper = std::make_unique<LoginKeeper>(desk.client, desk.checker, desk.store, m_clock);
    keeper->setPace({ .firstRetryMs = 50, .lastRetryMs = 200 });
    return keeper;
}

QString TestLoginKeeper::renewed(LoginKeeper& keeper)
{
    return codeOf(answerTo<std::monostate>([&](const auto& then) { keeper.renew(this, then); }));
}

void TestLoginKeeper::stays_signedInOverARestart()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const SignedIn who = signIn(desk);
    {
        const auto keeper = keeperOf(desk);
        QSignalSpy confirmed(keeper.get(), &LoginKeeper::confirmed);
        keeper->adopt(who);
        QCOMPARE(keeper->state(), State::Online);
        QCOMPARE(confirmed.size(), 1);
    }
    QCOMPARE(kept(desk), who.tokens.refresh);
    const auto keeper = keeperOf(desk);
    QSignalSpy confirmed(keeper.get(), &LoginKeeper::confirmed);
    keeper->resume(who.account.subject);
    QCOMPARE(keeper->state(), State::Offline);
    QTRY_COMPARE(keeper->state(), State::Online);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(kept(desk), who.tokens.refresh);
}

void TestLoginKeeper::replacesTheRefreshToken_whereKakaoGivesANewOne()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    const auto first = kept(desk);
    QCOMPARE(renewed(*keeper), u"DONE"_s);
    QCOMPARE(kept(desk), first);
    m_standIn->set(u"refresh_left"_s, 29 * 86'400);
    QCOMPARE(renewed(*keeper), u"DONE"_s);
    const auto second = kept(desk);
    QVERIFY(second && second != first);
    QCOMPARE(renewed(*keeper), u"DONE"_s); // With the second, which now is replaced as well.
    QVERIFY(kept(desk) != second);
}

void TestLoginKeeper::shares_oneRenewal()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    m_standIn->set(u"refresh_left"_s, 0); // Each refresh token is good once.
    int answered = 0;
    for (int asked = 0; asked < 20; ++asked) {
        keeper->renew(this, [&answered](const Done& outcome) {
            QCOMPARE(codeOf(outcome), u"DONE"_s);
            ++answered;
        });
    }
    QTRY_COMPARE(answered, 20);
    QCOMPARE(m_standIn->requestsOf(u"POST /oauth/token"_s), 2); // The login, and one renewal.
}

void TestLoginKeeper::asksForANewLogin_whereTheTokenIsGoodNoMore()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    m_standIn->revoke();
    QCOMPARE(renewed(*keeper), u"LOGIN_EXPIRED"_s);
    QCOMPARE(keeper->state(), State::Ended);
    QVERIFY(!kept(desk));
    keeper->adopt(signIn(desk));
    QCOMPARE(keeper->state(), State::Online);
}

void TestLoginKeeper::goesOn_withoutANetwork_andComesBack()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const SignedIn who = signIn(desk);
    desk.store.write(who.account.subject, who.tokens.refresh, this, [](const Done&) {});
    m_standIn->set(u"token"_s, u"dead"_s);
    const auto keeper = keeperOf(desk);
    keeper->resume(who.account.subject);
    QTRY_VERIFY(keeper->error().has_value());
    QCOMPARE(keeper->state(), State::Offline);
    QCOMPARE(wordOf(keeper->error()->code), u"KAKAO_UNREACHABLE"_s);
    QVERIFY(kept(desk));
    m_standIn->set(u"token"_s, u""_s);
    QTRY_COMPARE(keeper->state(), State::Online); // By itself.
    QVERIFY(!keeper->error());
}

void TestLoginKeeper::goesOn_whileKakaoIsBusy_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : { "500", "busy", "malformed", "html" })
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestLoginKeeper::goesOn_whileKakaoIsBusy()
{
    QFETCH(QString, fault);
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    const auto before = kept(desk);
    m_standIn->set(u"token"_s, fault);
    QVERIFY(renewed(*keeper) != u"DONE"_s);
    QCOMPARE(keeper->state(), State::Offline);
    QCOMPARE(kept(desk), before);
}

void TestLoginKeeper::needs_theKeyOfTheApp_andKeepsTheTokenWithoutIt()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    const int before = m_standIn->requestsOf(u"POST /oauth/token"_s);
    const KakaoApp app = desk.client.app();
    desk.client.setApp({});
    QCOMPARE(renewed(*keeper), u"APP_KEY_MISSING"_s);
    QCOMPARE(keeper->state(), State::Ended);
    QVERIFY(kept(desk));
    QCOMPARE(m_standIn->requestsOf(u"POST /oauth/token"_s), before);
    desk.client.setApp(app);
    QCOMPARE(renewed(*keeper), u"DONE"_s);
    QCOMPARE(keeper->state(), State::Online);
}

void TestLoginKeeper::refuses_theProofOfSomebodyElse()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    m_standIn->set(u"subject"_s, u"777"_s);
    QCOMPARE(renewed(*keeper), u"ID_TOKEN_INVALID"_s);
    QCOMPARE(keeper->state(), State::Ended);
}

void TestLoginKeeper::logsOut_andForgetsTheToken()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    const SignedIn who = signIn(desk);
    keeper->adopt(who);
    QCOMPARE(
        codeOf(answerTo<std::monostate>([&](const auto& then) { keeper->logOut(this, then); })),
        u"DONE"_s);
    QCOMPARE(keeper->state(), State::SignedOut);
    QVERIFY(!kept(desk));
    const auto refused = answerTo<KakaoTokens>(
        [&](const auto& then) { desk.client.refresh(who.tokens.refresh, this, then); });
    QCOMPARE(codeOf(refused), u"LOGIN_EXPIRED"_s);
    const auto again = answerTo<std::monostate>(
        [&](const auto& then) { desk.client.logOut(who.tokens.access, this, then); });
    QCOMPARE(codeOf(again), u"LOGIN_EXPIRED"_s); // -401
}

void TestLoginKeeper::logsOut_alsoWithoutANetwork()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    m_standIn->set(u"api"_s, u"dead"_s);
    QCOMPARE(
        codeOf(answerTo<std::monostate>([&](const auto& then) { keeper->logOut(this, then); })),
        u"KAKAO_UNREACHABLE"_s);
    QCOMPARE(keeper->state(), State::SignedOut);
    QVERIFY(!kept(desk));
}

void TestLoginKeeper::unlinks_orKeepsAll()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    const SignedIn who = signIn(desk);
    keeper->adopt(who);
    const auto unlink = [&] {
        return codeOf(
            answerTo<std::monostate>([&](const auto& then) { keeper->unlink(this, then); }));
    };
    m_standIn->set(u"api"_s, u"500"_s);
    QCOMPARE(unlink(), u"KAKAO_BUSY"_s);
    QCOMPARE(keeper->state(), State::Online);
    QVERIFY(kept(desk));
    m_standIn->set(u"api"_s, u""_s);
    QCOMPARE(unlink(), u"DONE"_s);
    QCOMPARE(keeper->state(), State::SignedOut);
    QVERIFY(!kept(desk));
    const auto after = answerTo<std::monostate>(
        [&](const auto& then) { desk.client.unlink(who.tokens.access, this, then); });
    QVERIFY(!after);
    QCOMPARE(after.error().values, (QStringList { u"API"_s, u"-101"_s }));
}

void TestLoginKeeper::dropsAnswers_ofAnAccountThatWasLeft()
{
    KakaoDesk desk(*m_standIn, m_clock);
    const auto keeper = keeperOf(desk);
    keeper->adopt(signIn(desk));
    QString outcome;
    keeper->renew(this, [&outcome](const Done& renewal) { outcome = codeOf(renewal); });
    keeper->leave();
    QCOMPARE(outcome, u"LOGIN_CANCELLED"_s);
    QTest::qWait(200);
    QCOMPARE(keeper->state(), State::SignedOut);
}

QTEST_GUILESS_MAIN(TestLoginKeeper)
#include "tst_loginkeeper.moc"
