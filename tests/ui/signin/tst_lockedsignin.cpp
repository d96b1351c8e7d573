#include "tests/support/outcome.h"
#include "tests/ui/support/signinstage.h"
#include "ui/people/lockscreen.h"
#include "ui/people/pinpanel.h"
#include "ui/shell/windowpeople.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

const QString seoyeon = u"김서연"_s;
const QString junho = u"박준호"_s;
const QString ownersPin = u"482913"_s;
const QString staffsPin = u"730164"_s;
const QString newPin = u"615082"_s;

/// A locked window over the books of an owner who has an account at Kakao.
class LockedDesk final {
public:
    explicit LockedDesk(KakaoStandIn& standIn, const EmbeddedBrowserMaker& browser = {})
        : signIn(standIn, browser)
    {
        signUpOwner(stage, signIn);
        ChangePeople people(stage.books().database, PinCost::least());
        valueOf(people.add(seoyeon, Role::Owner, ownersPin));
        stage.books().database.session().actor = Actor::job(u"test"_s);
        valueOf(people.add(junho, Role::Staff, staffsPin));
    }

    /// As a program that begins.
    void start()
    {
        signIn.start();
        window
            = std::make_unique<WindowStage>(stage, Language::Korean, nullptr, signIn.control.get());
        window->start();
    }
    LockScreen* lock() { return window->window().people().lockScreen(); }
    WindowSession& session() { return window->window().people().session(); }
    QAbstractButton* offer() { return window->find<QAbstractButton>(u"kakaoAgainButton"_s); }
    SignInPage* page() { return pageOf(*window); }
    void openPage()
    {
        QTRY_VERIFY(offer()->isVisible());
        offer()->click();
        QVERIFY(page());
    }
    void click(const QString& button) { window->find<QAbstractButton>(button)->click(); }
    QString message() { return window->find<QLabel>(u"loginMessage"_s)->text(); }
    void type(const QString& name, const QString& pin)
    {
        auto* panel = lock()->findChild<PinPanel*>();
        panel->choose(name);
        QTest::keyClicks(panel, pin);
        stage.settle();
    }

    Stage stage;
    SignInStage signIn;
    std::unique_ptr<WindowStage> window;
};

} // namespace

/// Kakao at the locked window, instead of a PIN that is forgotten.
class TestLockedSignIn final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void isOffered_whereTheBooksHaveAnAccount();
    void letsTheOwnerIn_whoSetsANewPin();
    void letsTheOwnerIn_whoKeepsThePin_alsoInTheOwnBrowser();
    void letsNobodyIn_withAnotherAccount();
    void staysLocked_andSaysWhy_data();
    void staysLocked_andSaysWhy();
    void takesNoOtherApp();
    void goesBack_toThePin();
    void isGone_onceSomebodyIsIn();
    void saysHowLongItOpensOffline();
    void asksForANewLogin_afterThePin();
    void leavesAloneWhatIsBehind();

private:
    std::unique_ptr<KakaoStandIn> m_standIn;
};

void TestLockedSignIn::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    useLanguage(Language::Korean);
    useScheme(Scheme::Light);
}

void TestLockedSignIn::isOffered_whereTheBooksHaveAnAccount()
{
    LockedDesk desk(*m_standIn);
    desk.start();
    QVERIFY(desk.lock());
    QTRY_VERIFY(desk.offer()->isVisible());
    QTRY_COMPARE(desk.signIn.control->keeper().state(), LoginKeeper::State::Online);
    desk.signIn.control->useApp({}, this, [](const Done&) {});
    QTRY_VERIFY(!desk.offer()->isVisible());
    desk.signIn.control->useApp({ KakaoStandIn::appKey() }, this, [](const Done&) {});
    QTRY_VERIFY(desk.offer()->isVisible());
    valueOf(desk.stage.books().enterAsOwner.run({ u"4242424242"_s, u"김사장"_s }));
    QCOMPARE(codeOf(desk.stage.books().ownerLink.unlink()), u"DONE"_s);
    emit desk.signIn.control->appChanged(); // As any of what makes it look again.
    QTRY_VERIFY(!desk.offer()->isVisible());
}

void TestLockedSignIn::letsTheOwnerIn_whoSetsANewPin()
{
    LockedDesk desk(*m_standIn);
    desk.start();
    for (int tries = 0; tries < 5; ++tries)
        desk.type(seoyeon, u"300412"_s);
    desk.openPage();
    QVERIFY(!desk.lock()->findChild<PinPanel*>()->isVisible());
    desk.click(u"kakaoButton"_s);
    QTRY_VERIFY(!desk.lock());
    QCOMPARE(desk.session().person()->name, seoyeon);
    QCOMPARE(desk.stage.work().actor().name, seoyeon);
    QTRY_VERIFY(desk.window->window().builtPage(PageId::Today));
    desk.stage.settle();
    auto* pin = desk.window->find<QLineEdit>(u"newPinEdit"_s);
    QVERIFY(pin->isVisible());
    QTest::keyClicks(pin, newPin);
    QTest::keyClicks(desk.window->find<QLineEdit>(u"againPinEdit"_s), newPin);
    desk.click(u"savePersonButton"_s);
    desk.stage.settle();
    desk.session().lock();
    desk.type(seoyeon, ownersPin);
    QVERIFY(desk.lock());
    desk.type(seoyeon, newPin);
    QVERIFY(!desk.lock());
}

void TestLockedSignIn::letsTheOwnerIn_whoKeepsThePin_alsoInTheOwnBrowser()
{
    LockedDesk desk(*m_standIn);
    desk.start();
    desk.openPage();
    desk.click(u"ownBrowserButton"_s);
    QVERIFY(desk.signIn.opened.isValid());
    m_standIn->follow(m_standIn->follow(desk.signIn.opened)); // As the browser does.
    QTRY_VERIFY(!desk.lock());
    desk.click(u"keepPersonButton"_s);
    desk.stage.settle();
    desk.session().lock();
    desk.type(seoyeon, ownersPin);
    QVERIFY(!desk.lock());
}

void TestLockedSignIn::letsNobodyIn_withAnotherAccount()
{
    LockedDesk desk(*m_standIn);
    desk.start();
    QTRY_COMPARE(desk.signIn.control->keeper().state(), LoginKeeper::State::Online);
    m_standIn->set(u"subject"_s, u"777"_s);
    desk.openPage();
    desk.click(u"kakaoButton"_s);
    const QString expected
        = sentenceFor(Error { .code = ErrorCode::AccountOfOthers }, Language::Korean);
    QTRY_COMPARE(desk.message(), expected);
    QVERIFY(desk.lock());
    QVERIFY(!desk.window->window().builtPage(PageId::Today));
    QCOMPARE(desk.stage.work().actor().kind, Actor::Kind::Nobody);
    QVERIFY(!desk.signIn.keyring.secrets.contains(u"kakao login 777"_s));
    QTRY_COMPARE(m_standIn->requestsOf(u"POST /v1/user/logout"_s), 1);
    // The owner's own login is still there.
    QCOMPARE(desk.signIn.control->keeper().subject(), u"4242424242"_s);
}

void TestLockedSignIn::staysLocked_andSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << u"consent"_s << u"refuse"_s << u"access_denied"_s;
    QTest::newRow("wrong state") << u"answer"_s << u"wrong_state"_s << u"로그인"_s;
    QTest::newRow("signature") << u"id_token"_s << u"wrong_signature"_s << u"signature"_s;
    QTest::newRow("busy") << u"token"_s << u"busy"_s << u"KOE237"_s;
}

void TestLockedSignIn::staysLocked_andSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    LockedDesk desk(*m_standIn);
    desk.start();
    QTRY_COMPARE(desk.signIn.control->keeper().state(), LoginKeeper::State::Online);
    m_standIn->set(name, value);
    desk.openPage();
    desk.click(u"kakaoButton"_s);
    QTRY_VERIFY2(desk.message().contains(says), qPrintable(desk.message()));
    QVERIFY(desk.lock());
    QCOMPARE(desk.stage.work().actor().kind, Actor::Kind::Nobody);
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    desk.click(u"loginAgain"_s);
    QTRY_VERIFY(!desk.lock());
}

void TestLockedSignIn::takesNoOtherApp()
{
    LockedDesk desk(*m_standIn);
    desk.start();
    m_standIn->set(u"token"_s, u"KOE101"_s);
    desk.openPage();
    QVERIFY(!desk.window->window().findChild<QWidget*>(u"signInKorean"_s));
    desk.click(u"kakaoButton"_s);
    QTRY_VERIFY(desk.message().contains(u"KOE101"_s));
    QVERIFY(!desk.window->find<QWidget>(u"enterAppButton"_s)->isVisible());
    desk.signIn.control->useApp({}, this, [](const Done&) {});
    desk.click(u"kakaoButton"_s);
    QVERIFY(!desk.window->find<QWidget>(u"kakaoKeyEdit"_s)->isVisible());
}

void TestLockedSignIn::goesBack_toThePin()
{
    m_standIn->set(u"consent"_s, u"agree"_s);
    LockedDesk desk(*m_standIn);
    m_standIn->set(u"consent"_s, u"ask"_s); // Nobody answers.
    desk.start();
    desk.openPage();
    desk.click(u"kakaoButton"_s);
    QVERIFY(desk.signIn.control->isRunning());
    QTest::keyClick(desk.page(), Qt::Key_Escape);
    QVERIFY(!desk.signIn.control->isRunning());
    QVERIFY(desk.message().contains(u"취소"_s));
    QVERIFY(desk.lock());
    desk.click(u"kakaoButton"_s);
    desk.click(u"withoutKakaoButton"_s);
    QVERIFY(!desk.signIn.control->isRunning());
    QTRY_VERIFY(!desk.page());
    QVERIFY(desk.lock()->findChild<PinPanel*>()->isVisible());
    desk.type(junho, staffsPin);
    QVERIFY(!desk.lock());
    QCOMPARE(desk.session().person()->name, junho);
}

void TestLockedSignIn::isGone_onceSomebodyIsIn()
{
    LockedDesk desk(*m_standIn);
    m_standIn->set(u"consent"_s, u"ask"_s);
    desk.start();
    desk.openPage();
    desk.click(u"kakaoButton"_s);
    desk.session().letIn(desk.session().people().constFirst());
    QTRY_VERIFY(!desk.page());
    QVERIFY(!desk.signIn.control->isRunning());
}

void TestLockedSignIn::saysHowLongItOpensOffline()
{
    LockedDesk desk(*m_standIn);
    m_standIn->set(u"token"_s, u"dead"_s);
    desk.stage.clock().advanceMs(3 * msPerDay);
    desk.start();
    auto* note = desk.window->find<QLabel>(u"lockOffline"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"27일"_s), qPrintable(note->text()));
    QVERIFY(desk.offer()->isVisible());
    desk.stage.clock().advanceMs(26 * msPerDay + 1);
    emit desk.signIn.control->appChanged();
    QTRY_VERIFY2(note->text().contains(u"하루"_s), qPrintable(note->text()));
    desk.stage.clock().advanceMs(2 * msPerDay);
    emit desk.signIn.control->appChanged();
    QTRY_VERIFY2(note->text().contains(u"오래"_s), qPrintable(note->text()));
    m_standIn->set(u"token"_s, u""_s);
    QTRY_VERIFY(!note->isVisible());
}

void TestLockedSignIn::asksForANewLogin_afterThePin()
{
    LockedDesk desk(*m_standIn);
    m_standIn->revoke();
    desk.start();
    QTRY_COMPARE(desk.signIn.control->keeper().state(), LoginKeeper::State::Ended);
    desk.type(seoyeon, ownersPin);
    QVERIFY(!desk.lock());
    QTRY_VERIFY(desk.window->window().builtPage(PageId::Today));
    QTRY_VERIFY(desk.window->find<QWidget>(u"loginBand"_s)->isVisible());
}

/// A login that was begun for the pages, before the window was locked over it.
void TestLockedSignIn::leavesAloneWhatIsBehind()
{
    LockedDesk desk(*m_standIn);
    desk.start();
    desk.type(seoyeon, ownersPin);
    QTRY_VERIFY(desk.window->window().builtPage(PageId::Today));
    emit desk.window->window().builtPage(PageId::Today)->signInWanted();
    const QPointer<SignInPage> behind = desk.page();
    desk.session().lock();
    QTRY_VERIFY(desk.offer()->isVisible());
    desk.offer()->click();
    auto* page = desk.lock()->findChild<SignInPage*>();
    QVERIFY(page && page != behind);
    page->findChild<QAbstractButton*>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(!desk.lock());
    QVERIFY(behind && behind->isVisible());
}

JANGBU_UI_TEST_MAIN(TestLockedSignIn)
#include "tst_lockedsignin.moc"
