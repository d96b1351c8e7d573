#include "tests/ui/support/signinstage.h"
#include "ui/shell/windowpeople.h"
#include "ui/signin/embeddedbrowser.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <csignal>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 15'000;

/// How the login of a control ends.
struct Outcome {
    explicit Outcome(SignInControl& control)
    {
        QObject::connect(&control, &SignInControl::signedIn, &control,
                         [this](const SignedIn& who) { subject = who.account.subject; });
        QObject::connect(&control, &SignInControl::failed, &control,
                         [this](const Error& failure) { error = failure; });
    }
    bool isThere() const { return error || !subject.isEmpty(); }
    QString text() const
    {
        if (!error)
            return subject;
        return (QStringList { wordOf(error->code) } + error->values).join(u' ');
    }

    QString subject {};
    std::optional<Error> error {};
};

QWebEnginePage* shown(const SignInStage& stage)
{
    const LoginBrowser* browser = stage.control->browser();
    const auto* view = browser ? qobject_cast<QWebEngineView*>(browser->view()) : nullptr;
    return view ? view->page() : nullptr;
}

QString textOf(QWebEnginePage* page)
{
    std::optional<QString> text;
    page->toPlainText([&text](const QString& shownText) { text = shownText; });
    const bool isThere = QTest::qWaitFor([&text] { return text.has_value(); }, patienceMs);
    return isThere ? *text : QString();
}

void waitForConsent(SignInStage& stage)
{
    QTRY_VERIFY_WITH_TIMEOUT(shown(stage) && textOf(shown(stage)).contains(u"동의"_s), patienceMs);
}

/// As the owner's click does; the program itself puts nothing into pages.
void click(SignInStage& stage, const QString& id)
{
    shown(stage)->runJavaScript(u"document.getElementById('%1').click()"_s.arg(id));
}

} // namespace

/// The whole login in the real browser inside the window, against the stand-in.
class TestKakaoLogin final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void signsIn_withTheOwnersConsent();
    void asksNothing_whereKakaoLeadsBackTo();
    void ends_data();
    void ends();
    void stays_onWhatTakesLong_untilItIsCancelled();
    void keepsNothing_fromOneVisitToTheNext();
    void opens_noWindows_andLeavesKakaoForNobody();
    void survives_itsOwnEngine();
    void leads_fromTheFirstStartToTheWelcome();
    void letsTheOwnerIn_atTheLockedWindow();

private:
    std::unique_ptr<SignInStage> stage(int loginPatienceMs = 60'000);

    std::unique_ptr<KakaoStandIn> m_standIn;
};

void TestKakaoLogin::init()
{
    m_standIn->reset();
}

std::unique_ptr<SignInStage> TestKakaoLogin::stage(int loginPatienceMs)
{
    auto made = std::make_unique<SignInStage>(*m_standIn, EmbeddedBrowser::installed());
    made->loginPatienceMs = loginPatienceMs;
    made->start();
    if (!QTest::qWaitFor([&] { return made->control->app().isThere(); }, patienceMs))
        qFatal("the keyring does not answer");
    return made;
}

void TestKakaoLogin::signsIn_withTheOwnersConsent()
{
    const auto desk = stage();
    Outcome outcome(*desk->control);
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    QVERIFY(shown(*desk)->profile()->isOffTheRecord());
    click(*desk, u"agree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(outcome.text(), u"4242424242"_s, patienceMs);
    QVERIFY(!desk->control->isRunning());
    QVERIFY(!shown(*desk));
}

void TestKakaoLogin::asksNothing_whereKakaoLeadsBackTo()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost,
                            static_cast<quint16>(QUrl(redirectUris().first()).port())));
    m_standIn->set(u"consent"_s, u"agree"_s);
    const auto desk = stage();
    Outcome outcome(*desk->control);
    desk->control->logIn(SignInControl::Way::InWindow);
    QTRY_COMPARE_WITH_TIMEOUT(outcome.text(), u"4242424242"_s, patienceMs);
    QVERIFY(!listener.hasPendingConnections());
}

void TestKakaoLogin::ends_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* name, const QString& value, const char* end) {
        QTest::addRow("%s %s", name, qPrintable(value))
            << QString::fromLatin1(name) << value << QString::fromLatin1(end);
    };
    row("consent", u"refuse"_s, "LOGIN_REFUSED access_denied");
    row("app_key", QString(32, u'f'), "KAKAO_REFUSED Kakao KOE101");
    for (const QString& code : { u"KOE004"_s, u"KOE006"_s, u"KOE205"_s })
        row("page_error", code, qPrintable(u"KAKAO_REFUSED Kakao "_s + code));
    row("page", u"dead"_s, "KAKAO_UNREACHABLE");
    row("page", u"500"_s, "KAKAO_UNREACHABLE");
    row("answer", u"wrong_state"_s, "LOGIN_STATE_WRONG");
    row("answer", u"elsewhere"_s, "LOGIN_PAGE_REFUSED 127.0.0.1");
    row("token", u"KOE303"_s, "KAKAO_REFUSED invalid_request KOE303");
    row("token", u"malformed"_s, "KAKAO_ANSWER_INVALID JSON");
    row("id_token", u"wrong_nonce"_s, "ID_TOKEN_INVALID nonce");
    row("id_token", u"none"_s, "ID_TOKEN_INVALID alg");
}

void TestKakaoLogin::ends()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, end);
    m_standIn->set(u"consent"_s, u"agree"_s);
    m_standIn->set(name, value);
    const auto desk = stage();
    Outcome outcome(*desk->control);
    desk->control->logIn(SignInControl::Way::InWindow);
    QTRY_VERIFY_WITH_TIMEOUT(outcome.isThere(), patienceMs);
    QCOMPARE(outcome.text(), end);
    QVERIFY(!shown(*desk));
}

void TestKakaoLogin::stays_onWhatTakesLong_untilItIsCancelled()
{
    const auto desk = stage();
    Outcome outcome(*desk->control);
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    desk->control->cancel();
    QCOMPARE(outcome.text(), u"LOGIN_CANCELLED"_s);
    QVERIFY(!shown(*desk));

    const auto late = stage(300);
    Outcome lateOutcome(*late->control);
    late->control->logIn(SignInControl::Way::InWindow);
    QTRY_COMPARE_WITH_TIMEOUT(lateOutcome.text(), u"LOGIN_TIMED_OUT"_s, patienceMs);
}

void TestKakaoLogin::keepsNothing_fromOneVisitToTheNext()
{
    const auto desk = stage();
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    std::optional<QString> cookies;
    const auto read = [&cookies](const QVariant& value) { cookies = value.toString(); };
    shown(*desk)->runJavaScript(u"document.cookie = 'who=kim'; document.cookie"_s, read);
    QTRY_COMPARE_WITH_TIMEOUT(cookies, std::optional(u"who=kim"_s), patienceMs);
    desk->control->cancel();
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    cookies.reset();
    shown(*desk)->runJavaScript(u"document.cookie"_s, read);
    QTRY_COMPARE_WITH_TIMEOUT(cookies, std::optional(QString()), patienceMs);
}

void TestKakaoLogin::opens_noWindows_andLeavesKakaoForNobody()
{
    const auto desk = stage();
    Outcome outcome(*desk->control);
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    const QUrl before = shown(*desk)->url();
    std::optional<bool> hasOpened;
    shown(*desk)->runJavaScript(
        u"window.open('/oauth/logout') !== null"_s,
        [&hasOpened](const QVariant& value) { hasOpened = value.toBool(); });
    QTRY_COMPARE_WITH_TIMEOUT(hasOpened, std::optional(false), patienceMs);
    QCOMPARE(shown(*desk)->url(), before);
    std::optional<bool> isThrough;
    shown(*desk)->runJavaScript(
        u"fetch('http://127.0.0.1:9/').then(() => window.reached = true, () => window.reached = "
        u"false); 1"_s,
        [&isThrough](const QVariant&) { isThrough = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isThrough.has_value(), patienceMs);
    shown(*desk)->runJavaScript(u"location.href = 'https://example.org/phish'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(outcome.text(), u"LOGIN_PAGE_REFUSED example.org"_s, patienceMs);
}

void TestKakaoLogin::survives_itsOwnEngine()
{
    const auto desk = stage();
    Outcome outcome(*desk->control);
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    const auto process = static_cast<pid_t>(shown(*desk)->renderProcessPid());
    QVERIFY(process > 1);
    QCOMPARE(kill(process, SIGSEGV), 0);
    QTRY_COMPARE_WITH_TIMEOUT(outcome.text(), u"LOGIN_CANCELLED"_s, patienceMs);
    desk->control->logIn(SignInControl::Way::InWindow);
    waitForConsent(*desk);
    desk->control->cancel();
}

void TestKakaoLogin::leads_fromTheFirstStartToTheWelcome()
{
    Stage books;
    const auto desk = stage();
    WindowStage window(books, Language::Korean, nullptr, desk->control.get());
    window.start();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    waitForConsent(*desk);
    shoot(window.window(), u"signin-browser-ko-light"_s);
    click(*desk, u"agree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.window().findChild<QWidget*>(u"welcomePage"_s), patienceMs);
}

void TestKakaoLogin::letsTheOwnerIn_atTheLockedWindow()
{
    Stage books;
    SignUpOwner signUp(books.books().database, books.clock(), PinCost::least());
    const auto made = valueOf(signUp.run({ KakaoAccount { u"4242424242"_s, u"김사장"_s },
                                           { .name = u"온기식당"_s },
                                           NewOwner { u"김서연"_s, u"482913"_s } }));
    const auto desk = stage();
    WindowStage window(books, Language::Korean, nullptr, desk->control.get());
    window.start();
    WindowSession& session = window.window().people().session();
    QVERIFY(session.isLocked());
    QTRY_VERIFY(window.find<QWidget>(u"kakaoAgainButton"_s)->isVisible());
    window.find<QAbstractButton>(u"kakaoAgainButton"_s)->click();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    waitForConsent(*desk);
    QVERIFY(session.isLocked());
    click(*desk, u"agree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLocked(), patienceMs);
    QCOMPARE(session.person()->name, made.owner->name);
    QVERIFY(window.find<QWidget>(u"newPinEdit"_s)->isVisible());
    books.settle();
}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    useLanguage(Language::Korean);
    useScheme(Scheme::Light);
    TestKakaoLogin test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kakaologin.moc"
