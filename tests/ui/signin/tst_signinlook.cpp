#include "core/storage/databaseurl.h"
#include "tests/support/outcome.h"
#include "tests/ui/support/signinstage.h"
#include "ui/desk/deskcontrol.h"
#include "ui/shell/windowpeople.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The first start with a PIN, as the owner does it.
void signUpAtTheWindow(Stage& stage, SignInStage& signIn, Language language, const QString& picture)
{
    WindowStage window(stage, language, nullptr, signIn.control.get());
    window.start();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(u"welcomePage"_s));
    window.find<QLineEdit>(u"welcomeNameEdit"_s)->setText(u"온기식당 연남점"_s);
    window.find<QAbstractButton>(u"welcomeEmpty"_s)->click();
    window.find<QAbstractButton>(u"welcomeStart"_s)->click();
    shoot(window.window(), picture);
    window.find<QLineEdit>(u"newPinEdit"_s)->setText(u"482913"_s);
    window.find<QLineEdit>(u"againPinEdit"_s)->setText(u"482913"_s);
    window.find<QAbstractButton>(u"savePersonButton"_s)->click();
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    stage.settle();
}

} // namespace

/// What the pages of signing in look like, for somebody who opens the pictures.
class TestSignInLook final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void looks_data();
    void looks();
    void looks_whereItIsLocked_data();
    void looks_whereItIsLocked();

private:
    std::unique_ptr<KakaoStandIn> m_standIn;
};

void TestSignInLook::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    useLanguage(Language::Korean);
    useScheme(Scheme::Light);
}

void TestSignInLook::looks_data()
{
    QTest::addColumn<bool>("isKorean");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("ko-light") << true << false;
    QTest::newRow("en-dark") << false << true;
}

void TestSignInLook::looks()
{
    QFETCH(bool, isKorean);
    QFETCH(bool, isDark);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Language language = isKorean ? Language::Korean : Language::English;
    useScheme(isDark ? Scheme::Dark : Scheme::Light);
    Stage stage(language);
    SignInStage signIn(*m_standIn);
    {
        WindowStage window(stage, language, nullptr, signIn.control.get());
        window.start();
        shoot(window.window(), u"signin-"_s + name);
        signIn.control->useApp({}, this, [](const Done&) {});
        shoot(window.window(), u"signin-app-"_s + name);
        signIn.control->useApp({ KakaoStandIn::appKey() }, this, [](const Done&) {});
        m_standIn->set(u"token"_s, u"KOE010"_s);
        window.find<QAbstractButton>(u"kakaoButton"_s)->click();
        QTRY_VERIFY(window.find<QWidget>(u"enterAppButton"_s)->isVisible());
        shoot(window.window(), u"signin-refused-"_s + name);
        shoot(window.window(), u"signin-small-"_s + name, { 853, 533 });
    }
    m_standIn->set(u"token"_s, u""_s);
    signUpOwner(stage, signIn);
    useLanguage(language);
    WindowStage window(stage, language, nullptr, signIn.control.get());
    window.start();
    window.show(PageId::Settings)->goTo({ PageId::Settings, u"kakao"_s });
    stage.settle();
    shoot(window.window(), u"settings-kakao-"_s + name);
    m_standIn->revoke();
    signIn.control->keeper().renew(this, [](const Done&) {});
    QTRY_VERIFY(window.find<QWidget>(u"loginBand"_s)->isVisible());
    shoot(window.window(), u"signin-band-"_s + name);
}

void TestSignInLook::looks_whereItIsLocked_data()
{
    QTest::addColumn<bool>("isKorean");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("ko-dark") << true << true;
    QTest::newRow("en-light") << false << false;
}

void TestSignInLook::looks_whereItIsLocked()
{
    QFETCH(bool, isKorean);
    QFETCH(bool, isDark);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Language language = isKorean ? Language::Korean : Language::English;
    useScheme(isDark ? Scheme::Dark : Scheme::Light);
    Stage stage(language);
    SignInStage signIn(*m_standIn);
    signUpAtTheWindow(stage, signIn, language, u"first-pin-"_s + name);
    m_standIn->set(u"token"_s, u"dead"_s);
    stage.clock().advanceMs(3 * msPerDay);
    DeskControl desk(stage.preferences());
    DeskChoice { .isOn = true, .isForNetwork = false, .port = 0 }.keep(stage.preferences());
    desk.useBooks([&](OrderDesk& orderDesk, const DeskSettings& settings) {
        return orderDesk.start(DatabaseUrl::sqlite(stage.booksPath()), settings, &stage.clock());
    });
    QTRY_VERIFY(desk.state().isRunning);
    signIn.start();
    WindowStage window(stage, language, &desk, signIn.control.get());
    window.start();
    QTRY_VERIFY(window.find<QWidget>(u"lockOffline"_s)->isVisible());
    QTRY_VERIFY(window.find<QWidget>(u"kakaoAgainButton"_s)->isVisible());
    shoot(window.window(), u"lock-"_s + name);
    shoot(window.window(), u"lock-small-"_s + name, { 853, 533 });
    window.find<QAbstractButton>(u"kakaoAgainButton"_s)->click();
    shoot(window.window(), u"lock-kakao-"_s + name);
    m_standIn->set(u"token"_s, u""_s);
    m_standIn->set(u"subject"_s, u"777"_s);
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(window.find<QWidget>(u"loginAgain"_s)->isVisible());
    shoot(window.window(), u"lock-kakao-refused-"_s + name);
    m_standIn->set(u"subject"_s, u"4242424242"_s);
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(!window.window().people().session().isLocked());
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    stage.settle();
    shoot(window.window(), u"lock-new-pin-"_s + name);
    window.find<QAbstractButton>(u"keepPersonButton"_s)->click();
    window.window().goTo({ PageId::Settings, u"kakao-unlink"_s });
    stage.settle();
    shoot(window.window(), u"settings-unlink-"_s + name);
}

JANGBU_UI_TEST_MAIN(TestSignInLook)
#include "tst_signinlook.moc"
