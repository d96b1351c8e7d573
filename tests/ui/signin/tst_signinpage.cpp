#include "tests/support/outcome.h"
#include "tests/ui/support/signinstage.h"
#include "ui/people/pinpanel.h"
#include "ui/shell/windowpeople.h"
#include "ui/signin/addressline.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The first store is about to be made, as empty books.
void openWelcome(WindowStage& window, const QString& way)
{
    window.find<QAbstractButton>(way)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
    window.find<QLineEdit>(u"welcomeNameEdit"_s)->setText(u"온기식당"_s);
    window.find<QAbstractButton>(u"welcomeEmpty"_s)->click();
}

} // namespace

/// The sign-in in the window, the engine of the browser left out.
class TestSignInPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void opens_booksWithoutAnAccount_asEver();
    void leads_fromTheFirstStartToTheFirstStore();
    void letsGo_withoutKakao();
    void asksForTheOwnersPin_alsoWithoutKakao_data();
    void asksForTheOwnersPin_alsoWithoutKakao();
    void makesNothing_whereThePinIsNotGiven();
    void asksNobody_whoOnlyLooksAround();
    void says_whatIsWrong_data();
    void says_whatIsWrong();
    void goesOn_inTheOwnersBrowser();
    void cancels_andTimesOut();
    void asksForTheApp_andKeepsItInTheKeyring();
    void worksOn_withoutAKeyring();

private:
    std::unique_ptr<KakaoStandIn> m_standIn;
};

void TestSignInPage::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    useLanguage(Language::Korean);
    useScheme(Scheme::Light);
}

void TestSignInPage::opens_booksWithoutAnAccount_asEver()
{
    Stage stage;
    stage.addStore();
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    QVERIFY(!pageOf(window));
    QVERIFY(window.window().builtPage(PageId::Today));
    QVERIFY(!window.find<QWidget>(u"loginBand"_s)->isVisible());
}

void TestSignInPage::leads_fromTheFirstStartToTheFirstStore()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    QVERIFY(pageOf(window));
    QVERIFY(!window.window().findChild<QWidget*>(u"welcomePage"_s));
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
    QVERIFY(!valueOf(stage.books().ownerLink.read())); // Together with the store, not before.
    window.find<QLineEdit>(u"welcomeNameEdit"_s)->setText(u"온기식당"_s);
    window.find<QAbstractButton>(u"welcomeEmpty"_s)->click();
    window.find<QAbstractButton>(u"welcomeStart"_s)->click();
    window.find<QAbstractButton>(u"withoutPinButton"_s)->click();
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    const auto owner = valueOf(stage.books().ownerLink.read());
    QVERIFY(owner);
    QCOMPARE(owner->subject, u"4242424242"_s);
    QCOMPARE(owner->nickname, u"김사장"_s);
    QCOMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    QVERIFY(signIn.keyring.secrets.contains(u"kakao login 4242424242"_s));
}

void TestSignInPage::letsGo_withoutKakao()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.find<QAbstractButton>(u"withoutKakaoButton"_s)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
    window.find<QLineEdit>(u"welcomeNameEdit"_s)->setText(u"온기식당"_s);
    window.find<QAbstractButton>(u"welcomeEmpty"_s)->click();
    window.find<QAbstractButton>(u"welcomeStart"_s)->click();
    window.find<QAbstractButton>(u"withoutPinButton"_s)->click();
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    QVERIFY(!valueOf(stage.books().ownerLink.read()));
    QVERIFY(valueOf(stage.books().people.list()).isEmpty());
    // What that means was said before, and is said again.
    QTRY_VERIFY(window.window().findChild<Toast*>()->text().contains(u"PIN"_s));
    QCOMPARE(m_standIn->requestsOf(u"GET /oauth/authorize"_s), 0);
}

void TestSignInPage::asksForTheOwnersPin_alsoWithoutKakao_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("with Kakao") << u"kakaoButton"_s << u"김사장"_s;
    QTest::newRow("on this computer only") << u"withoutKakaoButton"_s << u""_s;
}

void TestSignInPage::asksForTheOwnersPin_alsoWithoutKakao()
{
    QFETCH(QString, way);
    QFETCH(QString, proposal);
    Stage stage;
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    openWelcome(window, way);
    window.find<QAbstractButton>(u"welcomeStart"_s)->click();
    auto* name = window.find<QLineEdit>(u"personNameEdit"_s);
    QCOMPARE(name->text(), proposal);
    name->setText(u"김서연"_s);
    QTest::keyClicks(window.find<QLineEdit>(u"newPinEdit"_s), u"482913"_s);
    QTest::keyClicks(window.find<QLineEdit>(u"againPinEdit"_s), u"482913"_s);
    window.find<QAbstractButton>(u"savePersonButton"_s)->click();
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    stage.settle();
    // Who has just typed the PIN is in.
    WindowSession& session = window.window().people().session();
    QVERIFY(!session.isLocked());
    QVERIFY(session.person());
    QCOMPARE(session.person()->name, u"김서연"_s);
    QCOMPARE(session.person()->role, Role::Owner);
    QCOMPARE(valueOf(stage.books().ownerLink.read()).has_value(), !proposal.isEmpty());
    session.lock();
    QTest::keyClicks(window.window().findChild<PinPanel*>(), u"482913"_s);
    QTRY_VERIFY(!session.isLocked());
}

void TestSignInPage::makesNothing_whereThePinIsNotGiven()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    openWelcome(window, u"kakaoButton"_s);
    window.find<QAbstractButton>(u"welcomeStart"_s)->click();
    window.find<QLineEdit>(u"newPinEdit"_s)->setText(u"123456"_s);
    window.find<QLineEdit>(u"againPinEdit"_s)->setText(u"123456"_s);
    window.find<QAbstractButton>(u"savePersonButton"_s)->click();
    QVERIFY(window.find<QWidget>(u"firstPinSheet"_s)->isVisible());
    window.find<QAbstractButton>(u"keepPersonButton"_s)->click();
    stage.settle();
    QVERIFY(valueOf(stage.books().stores.all()).isEmpty());
    QVERIFY(valueOf(stage.books().people.list()).isEmpty());
    QVERIFY(window.find<QAbstractButton>(u"welcomeStart"_s)->isEnabled());
}

void TestSignInPage::asksNobody_whoOnlyLooksAround()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    openWelcome(window, u"withoutKakaoButton"_s);
    window.find<QAbstractButton>(u"welcomeSample"_s)->click();
    window.find<QAbstractButton>(u"welcomeStart"_s)->click();
    QVERIFY(!window.window().findChild<QWidget*>(u"firstPinSheet"_s));
    window.find<QAbstractButton>(u"cancelErrandButton"_s)->click();
    stage.settle();
}

void TestSignInPage::says_whatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* value, const char* says) {
        QTest::addRow("%s %s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(says);
    };
    row("consent", "refuse", "access_denied");
    row("answer", "wrong_state", "did not belong to this login");
    row("token", "busy", "KOE237");
    row("token", "KOE010", "client secret is missing or wrong");
    row("token", "KOE303", "another redirect URI");
    row("id_token", "wrong_signature", "(signature)");
    row("id_token", "absent", "OpenID Connect");
}

void TestSignInPage::says_whatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    useLanguage(Language::English);
    m_standIn->set(name, value);
    Stage stage(Language::English);
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::English, nullptr, signIn.control.get());
    window.start();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    auto* message = window.find<QLabel>(u"loginMessage"_s);
    QTRY_VERIFY2(message->text().contains(says), qPrintable(message->text()));
    QVERIFY(!signIn.control->isRunning());
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    window.find<QAbstractButton>(u"loginAgain"_s)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
}

void TestSignInPage::goesOn_inTheOwnersBrowser()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.find<QAbstractButton>(u"ownBrowserButton"_s)->click();
    QVERIFY(signIn.opened.isValid());
    QVERIFY(signIn.control->isRunning());
    QVERIFY(window.find<QLabel>(u"browserTimeLeft"_s)->text().contains(u'초'));
    m_standIn->follow(m_standIn->follow(signIn.opened)); // As the browser does.
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
}

void TestSignInPage::cancels_andTimesOut()
{
    m_standIn->set(u"consent"_s, u"ask"_s); // Nobody answers.
    Stage stage;
    SignInStage signIn(*m_standIn);
    signIn.loginPatienceMs = 1'500;
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    auto* message = window.find<QLabel>(u"loginMessage"_s);
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    auto* address = window.find<AddressLine>(u"browserAddress"_s);
    QTRY_COMPARE(address->url().path(), u"/oauth/authorize"_s);
    QVERIFY2(!address->url().hasQuery(), "what is secret stands in the query");
    window.find<QAbstractButton>(u"browserCancel"_s)->click();
    QVERIFY(message->text().contains(u"취소"_s));
    window.find<QAbstractButton>(u"loginAgain"_s)->click();
    QVERIFY(signIn.control->isRunning());
    QTRY_VERIFY(!signIn.control->isRunning());
    QCOMPARE(message->text(),
             sentenceFor(Error { .code = ErrorCode::LoginTimedOut }, Language::Korean));
}

void TestSignInPage::asksForTheApp_andKeepsItInTheKeyring()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signIn.keyring.secrets.clear();
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    auto* key = window.find<QLineEdit>(u"kakaoKeyEdit"_s);
    QTRY_VERIFY(key->isVisible());
    auto* keep = window.find<QAbstractButton>(u"kakaoKeepButton"_s);
    key->setText(u"abc"_s);
    QVERIFY(!keep->isEnabled());
    key->setText(KakaoStandIn::appKey());
    window.find<QLineEdit>(u"kakaoSecretEdit"_s)->setText(u"geheim"_s);
    QVERIFY(keep->isEnabled());
    keep->click();
    QTRY_VERIFY(!key->isVisible());
    QVERIFY(signIn.keyring.secrets.value(u"kakao app"_s).contains(u"geheim"_s));
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
}

void TestSignInPage::worksOn_withoutAKeyring()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signIn.keyring.isAvailable = false;
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    auto* key = window.find<QLineEdit>(u"kakaoKeyEdit"_s);
    QTRY_VERIFY(key->isVisible());
    key->setText(KakaoStandIn::appKey());
    window.find<QAbstractButton>(u"kakaoKeepButton"_s)->click();
    QTRY_VERIFY(!key->isVisible());
    auto* toast = window.window().findChild<Toast*>();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
    QTRY_VERIFY(toast->text().contains(u"키링"_s));
    QCOMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    std::optional<bool> isRenewed;
    signIn.control->keeper().renew(this, [&](const Done& renewed) { isRenewed = bool(renewed); });
    QTRY_COMPARE(isRenewed, std::optional(true));
}

JANGBU_UI_TEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
