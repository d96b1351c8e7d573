#include "tests/support/outcome.h"
#include "tests/ui/support/signinstage.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMutex>
#include <QTcpServer>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// What a program showed of itself, to be searched for what must never be there.
QByteArray& captured()
{
    static QByteArray log;
    return log;
}

void capture(QtMsgType, const QMessageLogContext&, const QString& text)
{
    static QMutex mutex; // The books are worked on in threads of their own.
    const QMutexLocker locker(&mutex);
    captured() += text.toUtf8() + '\n';
}

QByteArray contentOf(const QString& folder)
{
    QByteArray all;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// An owner who has signed in: over restarts, without a network, out and in again.
class TestKeptLogin final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_standIn = std::make_unique<KakaoStandIn>(); }
    void cleanupTestCase() { m_standIn.reset(); }
    void init();
    void staysOpen_overARestart_andWithoutANetwork();
    void asksAgain_quietly_whereTheLoginHasEnded();
    void asksAgain_withoutTouchingAPaymentUnderWay_data();
    void asksAgain_withoutTouchingAPaymentUnderWay();
    void refuses_theBooksOfOthers();
    void asks_whereItWasOfflineTooLong_andOpensByItselfOnceOnline();
    void logsOut_andIn();
    void logsOut_alsoInTheOwnersBrowser();
    void keepsNoSecret_anywhereButInTheKeyring();

private:
    std::unique_ptr<KakaoStandIn> m_standIn;
};

void TestKeptLogin::init()
{
    m_standIn->reset();
    m_standIn->set(u"consent"_s, u"agree"_s);
    useLanguage(Language::Korean);
    useScheme(Scheme::Light);
}

void TestKeptLogin::staysOpen_overARestart_andWithoutANetwork()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    m_standIn->set(u"token"_s, u"dead"_s);
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    QVERIFY(window.window().builtPage(PageId::Today));
    QTRY_VERIFY(signIn.control->keeper().error().has_value());
    QCOMPARE(signIn.control->keeper().state(), LoginKeeper::State::Offline);
    QVERIFY(!window.find<QWidget>(u"loginBand"_s)->isVisible());
    m_standIn->set(u"token"_s, u""_s);
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
}

void TestKeptLogin::asksAgain_quietly_whereTheLoginHasEnded()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    m_standIn->revoke();
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    auto* band = window.find<QWidget>(u"loginBand"_s);
    QTRY_VERIFY(band->isVisible());
    QVERIFY(window.window().builtPage(PageId::Today)->isVisible());
    QVERIFY(!signIn.keyring.secrets.contains(u"kakao login 4242424242"_s));
    window.find<QAbstractButton>(u"signInAgainButton"_s)->click();
    QVERIFY(pageOf(window));
    window.find<QAbstractButton>(u"withoutKakaoButton"_s)->click(); // Not now.
    QTRY_VERIFY(!pageOf(window));
    QTRY_VERIFY(window.window().builtPage(PageId::Today)->isVisible());
    emit window.window().builtPage(PageId::Today)->signInWanted();
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    QTRY_VERIFY(window.window().builtPage(PageId::Today)->isVisible());
    QVERIFY(!window.find<QWidget>(u"loginBand"_s)->isVisible());
}

void TestKeptLogin::asksAgain_withoutTouchingAPaymentUnderWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("signs in") << u"kakaoButton"_s;
    QTest::newRow("not now") << u"withoutKakaoButton"_s;
}

void TestKeptLogin::asksAgain_withoutTouchingAPaymentUnderWay()
{
    QFETCH(QString, way);
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    const Store store = valueOf(stage.books().stores.all()).constFirst();
    valueOf(stage.books().addProduct.run(
        store,
        { .name = u"제육볶음"_s, .category = u"MAIN_MENU"_s, .price = Money::ofMinor(11'000) }));
    valueOf(ChangeTables(stage.books().database, stage.books().ids).add(store, u"3번"_s));
    valueOf(stage.books().placeOrder.run(store, u"3번"_s, { { u"제육볶음"_s } }));
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.show(PageId::Live);
    stage.settle();
    window.find<QAbstractButton>(u"tile 3번"_s)->click();
    stage.settle();
    auto* modes = window.find<Segmented>(u"splitModes"_s);
    modes->setCurrent(2);
    emit modes->chosen(2);
    const QPointer<QLineEdit> amount = window.find<QLineEdit>(u"splitAmountEdit"_s);
    amount->clear();
    QTest::keyClicks(amount, u"4000"_s);
    const QString typed = amount->text();

    m_standIn->revoke();
    std::optional<Error> refused;
    signIn.control->keeper().renew(this, [&](const Done& renewed) { refused = renewed.error(); });
    QTRY_COMPARE(refused ? refused->code : ErrorCode::Cancelled, ErrorCode::LoginExpired);
    QTRY_VERIFY(window.find<QWidget>(u"loginBand"_s)->isVisible());
    QVERIFY(amount && amount->isVisible());
    window.find<QAbstractButton>(u"signInAgainButton"_s)->click();
    window.find<QAbstractButton>(way)->click();
    QTRY_VERIFY(!pageOf(window));
    stage.settle();
    QVERIFY(amount && amount->isVisible());
    QCOMPARE(amount->text(), typed);
    window.find<QAbstractButton>(u"payButton"_s)->click();
    stage.settle();
    QCOMPARE(window.find<QLabel>(u"takenNote"_s)->text(), u"4,000원 받음, 7,000원 남음"_s);
}

void TestKeptLogin::refuses_theBooksOfOthers()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    stage.preferences().setLoggedOut(true);
    m_standIn->set(u"subject"_s, u"777"_s);
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    QVERIFY(pageOf(window));
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    auto* message = window.find<QLabel>(u"loginMessage"_s);
    const QString expected
        = sentenceFor(Error { .code = ErrorCode::AccountOfOthers }, Language::Korean);
    QTRY_COMPARE(message->text(), expected);
    QVERIFY(!window.window().builtPage(PageId::Today));
    QVERIFY(!signIn.keyring.secrets.contains(u"kakao login 777"_s));
    QTRY_COMPARE(m_standIn->requestsOf(u"POST /v1/user/logout"_s), 1);
}

void TestKeptLogin::asks_whereItWasOfflineTooLong_andOpensByItselfOnceOnline()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    stage.clock().advanceMs(31 * msPerDay);
    m_standIn->set(u"token"_s, u"dead"_s);
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    QVERIFY(pageOf(window));
    QVERIFY(window.find<QLabel>(u"signInNote"_s)->text().contains(u"31"_s));
    QVERIFY(!window.find<QWidget>(u"withoutKakaoButton"_s)->isVisible());
    m_standIn->set(u"token"_s, u""_s);
    QTRY_VERIFY(window.window().builtPage(PageId::Today));
    QTRY_VERIFY(!pageOf(window));
}

void TestKeptLogin::logsOut_andIn()
{
    Stage stage;
    SignInStage signIn(*m_standIn);
    signUpOwner(stage, signIn);
    signIn.start();
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    Page* settings = window.show(PageId::Settings);
    settings->goTo({ PageId::Settings, u"kakao"_s });
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
    stage.settle();
    QCOMPARE(window.find<QLabel>(u"kakaoWho"_s)->text(), u"김사장"_s);
    window.find<QAbstractButton>(u"kakaoLogOut"_s)->click();
    QTRY_VERIFY(pageOf(window));
    QTRY_COMPARE(signIn.control->keeper().state(), LoginKeeper::State::SignedOut);
    QVERIFY(!signIn.keyring.secrets.contains(u"kakao login 4242424242"_s));
    QTRY_COMPARE(m_standIn->requestsOf(u"POST /v1/user/logout"_s), 1);
    window.find<QAbstractButton>(u"kakaoButton"_s)->click();
    QTRY_VERIFY(!pageOf(window));
    QVERIFY(!stage.preferences().isLoggedOut());
    QCOMPARE(signIn.control->keeper().state(), LoginKeeper::State::Online);
}

void TestKeptLogin::logsOut_alsoInTheOwnersBrowser()
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
    window.find<QAbstractButton>(u"kakaoLogOutAtKakao"_s)->click();
    QCOMPARE(signIn.opened.path(), u"/oauth/logout"_s);
    QTRY_VERIFY(pageOf(window));
    const QUrl back = m_standIn->follow(signIn.opened);
    QVERIFY(back.toString().startsWith(redirectUris().first()));
    m_standIn->follow(back); // The listener answers, and is gone then.
    QTcpServer free;
    const auto port = static_cast<quint16>(back.port());
    QTRY_VERIFY(free.isListening() || free.listen(QHostAddress::LocalHost, port));
}

void TestKeptLogin::keepsNoSecret_anywhereButInTheKeyring()
{
    captured().clear();
    const QtMessageHandler before = qInstallMessageHandler(capture);
    QList<QByteArray> secrets;
    QString folder;
    QByteArray content;
    {
        Stage stage;
        SignInStage signIn(*m_standIn);
        m_standIn->set(u"secret"_s, u"geheimes-Wort"_s);
        signIn.keyring.secrets.insert(
            u"kakao app"_s,
            u"{\"key\":\"%1\",\"secret\":\"geheimes-Wort\"}"_s.arg(KakaoStandIn::appKey()));
        signIn.start();
        signUpOwner(stage, signIn);
        m_standIn->set(u"refresh_left"_s, 0);
        std::optional<bool> isRenewed;
        signIn.control->keeper().renew(this,
                                       [&](const Done& renewed) { isRenewed = bool(renewed); });
        QTRY_COMPARE(isRenewed, std::optional(true));
        secrets = m_standIn->secrets();
        secrets.append({ "geheimes-Wort", KakaoStandIn::appKey().toLatin1() });
        folder = stage.folder();
        const ActorScope actor(stage.books().database.session(), Actor::job(u"test"_s));
        QVERIFY(stage.books().exportLog.run(folder + u"/log.csv"_s, {}));
        QVERIFY(contentOf(folder).contains("4242424242")); // The search would find something.
        content = contentOf(folder);
        QVERIFY(signIn.keyring.secrets.value(u"kakao login 4242424242"_s).size() > 20);
    }
    qInstallMessageHandler(before);
    QVERIFY(secrets.size() >= 5);
    for (const QByteArray& secret : std::as_const(secrets)) {
        QVERIFY(!content.contains(secret));
        QVERIFY2(!captured().contains(secret), captured().constData());
    }
}

JANGBU_UI_TEST_MAIN(TestKeptLogin)
#include "tst_keptlogin.moc"
