#include "tests/support/outcome.h"
#include "tests/ui/support/signinstage.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QLabel>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

/// What the pages of signing in look like, for somebody who opens the pictures.
class TestSignInLook final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void looks_data();
    void looks();

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

JANGBU_UI_TEST_MAIN(TestSignInLook)
#include "tst_signinlook.moc"
