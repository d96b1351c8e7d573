#include "core/audit/auditlog.h"
#include "tests/support/outcome.h"
#include "tests/ui/support/signinstage.h"
#include "ui/people/pinpanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/windowpeople.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// Confirms what cannot be taken back; null where nothing of it is asked.
Button* dangerButton(WindowStage& window)
{
    for (Button* button : window.window().findChildren<Button*>()) {
        if (button->property("role").toString() == u"danger-confirm" && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

/// An owner whose Kakao account was lost, or is to be another one.
class TestUnlinking final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void unlinks();
    void unlinks_anAccountThatIsLost();
    void unlinks_fromThePalette_andOpensByPinThen();
    void refuses_toUnlink_forWhoIsNoOwner();

private:
    std::unique_ptr<KakaoStandIn> m_standIn;
};

void TestUnlinking::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    useLanguage(Language::Korean);
    useScheme(Scheme::Light);
}

void TestUnlinking::unlinks()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.show(PageId::Settings)->goTo({ PageId::Settings, u"kakao"_s });
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    stage.settle();
    window.find<QAbstractButton>(u"kakaoUnlink"_s)->click();
    dangerButton(window)->click();
    QTRY_COMPARE(m_standIn->requestsOf(u"POST /v1/user/unlink"_s), 1);
    QTRY_VERIFY(!valueOf(stage.books().ownerLink.read()));
    stage.settle();
    QVERIFY(!pageOf(window));
    QVERIFY(!signIn.keyring.secrets.contains(u"kakao login 4242424242"_s));
}

void TestUnlinking::unlinks_anAccountThatIsLost()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    m_standIn->revoke();
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.show(PageId::Settings)->goTo({ PageId::Settings, u"kakao"_s });
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Ended);
    stage.settle();
    auto* unlink = window.find<QAbstractButton>(u"kakaoUnlink"_s);
    QVERIFY(unlink->isVisible() && unlink->isEnabled());
    unlink->click();
    dangerButton(window)->click();
    QTRY_VERIFY(!valueOf(stage.books().ownerLink.read()));
    // That the consent stays at Kakao is said.
    QTRY_VERIFY(window.window().findChild<Toast*>()->text().contains(u"동의"_s));
    QCOMPARE(m_standIn->requestsOf(u"POST /v1/user/unlink"_s), 0);
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::SignedOut);
    QTRY_VERIFY(!window.find<QWidget>(u"loginBand"_s)->isVisible());
    // Another account takes its place.
    m_standIn->set(u"subject"_s, u"777"_s);
    window.find<QAbstractButton>(u"kakaoSignIn"_s)->click();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(!pageOf(window));
    QCOMPARE(valueOf(stage.books().ownerLink.read())->subject, u"777"_s);
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
}

void TestUnlinking::unlinks_fromThePalette_andOpensByPinThen()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    ChangePeople people(stage.books().database, PinCost::least());
    const Person owner = valueOf(people.add(u"김서연"_s, Role::Owner, u"482913"_s));
    stage.books().database.session().actor = Actor::job(u"test"_s);
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.window().people().session().letIn(owner);
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    window.window().openPalette();
    auto* edit = window.find<QLineEdit>(u"paletteEdit"_s);
    edit->setText(u"카카오 연결"_s);
    stage.settle();
    const QModelIndex found = window.find<QListView>(u"paletteView"_s)->currentIndex();
    QVERIFY(found.data().toString().startsWith(u"카카오 연결 끊기"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(window.window().currentPage(), PageId::Settings);
    QTRY_VERIFY(dangerButton(window));
    dangerButton(window)->click();
    QTRY_COMPARE(m_standIn->requestsOf(u"POST /v1/user/unlink"_s), 1);
    QTRY_VERIFY(window.find<QLabel>(u"kakaoWho"_s)->text().contains(u"PIN"_s));
    QVERIFY(!valueOf(stage.books().ownerLink.read()));
    const auto entries = valueOf(AuditLog(stage.books().database).find({}));
    QCOMPARE(entries.first().act, wordOf(Act::AccountChanged));
    QCOMPARE(entries.first().actor.name, u"김서연"_s);
    window.window().people().session().lock();
    stage.settle();
    QVERIFY(!window.find<QWidget>(u"kakaoAgainButton"_s)->isVisible());
    QTest::keyClicks(window.window().findChild<PinPanel*>(), u"482913"_s);
    QTRY_VERIFY(!window.window().people().session().isLocked());
}

void TestUnlinking::refuses_toUnlink_forWhoIsNoOwner()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    ChangePeople people(stage.books().database, PinCost::least());
    valueOf(people.add(u"김서연"_s, Role::Owner, u"482913"_s));
    stage.books().database.session().actor = Actor::job(u"test"_s);
    const Person manager = valueOf(people.add(u"박준호"_s, Role::Manager, u"730164"_s));
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.window().people().session().letIn(manager);
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    window.window().goTo({ PageId::Settings, u"kakao-unlink"_s });
    stage.settle();
    QVERIFY(!window.find<QWidget>(u"kakao-row"_s)->isVisible());
    QVERIFY(!window.find<QWidget>(u"kakaoUnlink"_s)->isVisible());
    QVERIFY(!dangerButton(window));
    // Also by what is not shown.
    window.find<QAbstractButton>(u"kakaoUnlink"_s)->click();
    dangerButton(window)->click();
    stage.settle();
    QVERIFY(valueOf(stage.books().ownerLink.read()));
    QCOMPARE(m_standIn->requestsOf(u"POST /v1/user/unlink"_s), 0);
    QVERIFY(signIn.keyring.secrets.contains(u"kakao login 4242424242"_s));
}

JANGBU_UI_TEST_MAIN(TestUnlinking)
#include "tst_unlinking.moc"
