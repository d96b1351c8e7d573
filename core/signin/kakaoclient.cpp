#include "core/signin/kakaoclient.h"

#include "core/signin/pkce.h"

#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 65'536;

QUrl placeAt(const QUrl& base, const QString& path)
{
    QUrl url = base;
    url.setPath(path);
    return url;
}

/// Percent-encoded throughout; QUrlQuery would leave a + that Kakao reads as a blank.
QByteArray formOf(const QList<std::pair<QByteArray, QString>>& fields)
{
    QByteArrayList parts;
    for (const auto& [name, value] : fields)
        parts.append(name + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

QUrl withQuery(QUrl url, const QList<std::pair<QByteArray, QString>>& fields)
{
    url.setQuery(QString::fromLatin1(formOf(fields)), QUrl::StrictMode);
    return url;
}

} // namespace

KakaoClient::KakaoClient(const KakaoPlaces& places, QObject* parent, int patienceMs)
    : QObject(parent)
    , m_places(places)
    , m_patienceMs(patienceMs)
{
}

QUrl KakaoClient::authorizeUrl(const LoginQuestion& question) const
{
    return withQuery(placeAt(m_places.login(), u"/oauth/authorize"_s),
                     { { "client_id", m_app.key },
                       { "redirect_uri", question.redirectUri },
                       { "response_type", u"code"_s },
                       { "scope", u"openid,profile_nickname"_s },
                       { "state", QString::fromLatin1(question.state) },
                       { "nonce", QString::fromLatin1(question.nonce) },
                       { "code_challenge", QString::fromLatin1(challengeOf(question.verifier)) },
                       { "code_challenge_method", u"S256"_s } });
}

QUrl KakaoClient::accountLogoutUrl(const QString& redirectUri, const QByteArray& state) const
{
    return withQuery(placeAt(m_places.login(), u"/oauth/logout"_s),
                     { { "client_id", m_app.key },
                       { "logout_redirect_uri", redirectUri },
                       { "state", QString::fromLatin1(state) } });
}

QNetworkRequest KakaoClient::requestFor(const QUrl& base, const QString& path) const
{
    QNetworkRequest request(placeAt(base, path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

void KakaoClient::redeem(const LoginQuestion& question, const QString& code, QObject* owner,
                         const Later<KakaoTokens>& then)
{
    askForTokens({ { "grant_type", u"authorization_code"_s },
                   { "redirect_uri", question.redirectUri },
                   { "code", code },
                   { "code_verifier", QString::fromLatin1(question.verifier) } },
                 owner, then);
}

void KakaoClient::refresh(const QByteArray& refreshToken, QObject* owner,
                          const Later<KakaoTokens>& then)
{
    askForTokens({ { "grant_type", u"refresh_token"_s },
                   { "refresh_token", QString::fromLatin1(refreshToken) } },
                 owner, then);
}

void KakaoClient::askForTokens(Fields fields, QObject* owner, const Later<KakaoTokens>& then)
{
    fields.append({ "client_id", m_app.key });
    if (!m_app.secret.isEmpty())
        fields.append({ "client_secret", m_app.secret });
    QNetworkRequest request = requestFor(m_places.login(), u"/oauth/token"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      u"application/x-www-form-urlencoded;charset=utf-8"_s);
    follow(m_network.post(request, formOf(fields)), owner,
           [then](const HttpAnswer& answer) { then(readTokens(answer)); });
}

void KakaoClient::fetchKeys(QObject* owner, const Later<QByteArray>& then)
{
    follow(m_network.get(requestFor(m_places.login(), u"/.well-known/jwks.json"_s)), owner,
           [then](const HttpAnswer& answer) { then(readKeysAnswer(answer)); });
}

void KakaoClient::logOut(const QByteArray& accessToken, QObject* owner,
                         const Later<std::monostate>& then)
{
    askApi(u"/v1/user/logout"_s, accessToken, owner, then);
}

void KakaoClient::unlink(const QByteArray& accessToken, QObject* owner,
                         const Later<std::monostate>& then)
{
    askApi(u"/v1/user/unlink"_s, accessToken, owner, then);
}

void KakaoClient::askApi(const QString& path, const QByteArray& accessToken, QObject* owner,
                         const Later<std::monostate>& then)
{
    QNetworkRequest request = requestFor(m_places.api(), path);
    request.setRawHeader("Authorization", "Bearer " + accessToken);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      u"application/x-www-form-urlencoded;charset=utf-8"_s);
    follow(m_network.post(request, QByteArray()), owner,
           [then](const HttpAnswer& answer) { then(readApiAnswer(answer)); });
}

void KakaoClient::follow(QNetworkReply* reply, QObject* owner, const Answered& answered)
{
    // Not the transfer timeout, which a server that sends a byte now and then would never reach.
    QTimer::singleShot(m_patienceMs, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > longestAnswer) {
            reply->setProperty("tooLarge", true);
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, living = QPointer(owner), answered] {
        reply->deleteLater();
        if (!living)
            return;
        HttpAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.isTooLarge = reply->property("tooLarge").toBool();
        const bool wasCut = reply->error() == QNetworkReply::OperationCanceledError
            || reply->error() == QNetworkReply::RemoteHostClosedError;
        if (wasCut && !answer.isTooLarge)
            answer.status = 0;
        else
            answer.body = reply->read(longestAnswer);
        answered(answer);
    });
}

} // namespace jangbu
