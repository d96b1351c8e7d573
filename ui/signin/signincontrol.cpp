#include "ui/signin/signincontrol.h"

#include "core/signin/pkce.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

const QString appEntry = u"kakao app"_s; ///< In the keyring.

QString written(const KakaoApp& app)
{
    const QJsonObject object { { u"key"_s, app.key }, { u"secret"_s, app.secret } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

KakaoApp readApp(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return { object.value("key"_L1).toString(), object.value("secret"_L1).toString() };
}

} // namespace

SignInControl::SignInControl(const SignInParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_client(parts.places, nullptr, parts.callPatienceMs)
    , m_checker(m_client, parts.clock)
    , m_store(parts.keyring)
    , m_keeper(m_client, m_checker, m_store, parts.clock)
    , m_ownBrowser(std::make_unique<SystemBrowser>(parts.openOutside))
{
    connectBrowser(m_ownBrowser.get());
}

SignInControl::~SignInControl()
{
    delete m_session;
    delete m_embedded;
}

void SignInControl::start()
{
    m_parts.keyring.read(appEntry, this, [this](const KeyringAnswer& answer) {
        if (answer.isDone() && !app().isThere())
            m_client.setApp(readApp(answer.secret));
        noteApp();
    });
}

void SignInControl::noteApp()
{
    m_isAppKnown = true;
    emit appChanged();
    if (!m_toResume.isEmpty())
        m_keeper.resume(std::exchange(m_toResume, {}));
    else if (m_keeper.state() == LoginKeeper::State::Ended && app().isThere())
        m_keeper.renew(this, [](const Done&) {});
}

void SignInControl::resume(const QString& subject)
{
    if (m_isAppKnown)
        m_keeper.resume(subject);
    else
        m_toResume = subject;
}

void SignInControl::useApp(const KakaoApp& app, QObject* owner, const Later<std::monostate>& then)
{
    m_client.setApp(app);
    noteApp();
    const auto answered = [then](const KeyringAnswer& answer) {
        if (answer.isDone())
            then(done);
        else
            then(
                Error { .code = ErrorCode::KeyringUnavailable, .values = { u"Secret Service"_s } });
    };
    if (app.isThere())
        m_parts.keyring.write(appEntry, written(app), owner, answered);
    else
        m_parts.keyring.remove(appEntry, owner, answered);
}

LoginBrowser* SignInControl::browserFor(Way way)
{
    if (way == Way::OwnBrowser || !hasEmbeddedBrowser())
        return m_ownBrowser.get();
    if (!m_embedded) {
        m_embedded = m_parts.embeddedBrowser(nullptr);
        if (!m_embedded) { // Its library cannot be loaded.
            m_parts.embeddedBrowser = {};
            return m_ownBrowser.get();
        }
        connectBrowser(m_embedded);
    }
    return m_embedded;
}

void SignInControl::connectBrowser(LoginBrowser* browser)
{
    const auto whileShown = [this, browser] { return m_session && m_browser == browser; };
    connect(browser, &LoginBrowser::kakaoFailed, this, [this, whileShown](const QString& code) {
        if (whileShown())
            m_session->end(
                Error { .code = ErrorCode::KakaoRefused, .values = { u"Kakao"_s, code } });
    });
    connect(browser, &LoginBrowser::failed, this, [this, whileShown](const Error& error) {
        if (whileShown())
            m_session->end(error);
    });
    connect(browser, &LoginBrowser::broke, this, [this, whileShown] {
        if (whileShown())
            m_session->cancel();
    });
}

void SignInControl::logIn(Way way)
{
    if (m_session)
        m_session->cancel();
    LoginBrowser* browser = browserFor(way);
    const auto redirectUri = browser->redirectUri();
    if (!redirectUri) {
        emit failed(Error { .code = ErrorCode::LoginCancelled });
        return;
    }
    m_browser = browser;
    m_session = new LoginSession(m_client, m_checker, *redirectUri, this, m_parts.loginPatienceMs);
    connectSession();
    const auto page = m_session->begin();
    if (!page) {
        m_session->end(page.error());
        return;
    }
    browser->open({ *page, *redirectUri, m_client.places(),
                    [session = QPointer(m_session)](const QUrl& answer) {
                        return session ? session->take(answer) : LoginSession::Taken::NotOurs;
                    } });
    if (m_session)
        emit began();
}

void SignInControl::connectSession()
{
    connect(m_session, &LoginSession::signedIn, this, [this](const SignedIn& who) {
        finish();
        emit signedIn(who);
    });
    connect(m_session, &LoginSession::failed, this, &SignInControl::fail);
}

void SignInControl::fail(const Error& error)
{
    finish();
    emit failed(error);
}

void SignInControl::finish()
{
    // One of the session's or the browser's signals has led to here.
    std::exchange(m_session, nullptr)->deleteLater();
    std::exchange(m_browser, nullptr)->close();
    emit ended();
}

void SignInControl::cancel()
{
    if (m_session)
        m_session->cancel();
}

int SignInControl::leftMs() const
{
    return m_session ? m_session->leftMs() : 0;
}

void SignInControl::accept(const SignedIn& who)
{
    m_toResume.clear();
    m_keeper.adopt(who);
}

void SignInControl::dismiss(const SignedIn& who)
{
    m_client.logOut(who.tokens.access, this, [](const Done&) {});
}

void SignInControl::logOutAtKakao()
{
    const auto redirectUri = m_session ? std::nullopt : m_ownBrowser->redirectUri();
    if (!redirectUri)
        return;
    const QByteArray state = drawLoginSecret();
    const auto take = [browser = m_ownBrowser.get(), state](const QUrl& answer) {
        const QString given = QUrlQuery(answer).queryItemValue(u"state"_s, QUrl::FullyDecoded);
        if (!isSameSecret(given.toUtf8(), state))
            return LoginSession::Taken::NotOurs;
        QTimer::singleShot(0, browser, &LoginBrowser::close);
        return LoginSession::Taken::Yes;
    };
    QTimer::singleShot(m_parts.loginPatienceMs, this, [this] {
        if (!m_session)
            m_ownBrowser->close();
    });
    m_ownBrowser->open(
        { m_client.accountLogoutUrl(*redirectUri, state), *redirectUri, m_client.places(), take });
}

} // namespace jangbu::ui
