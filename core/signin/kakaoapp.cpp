#include "core/signin/kakaoapp.h"

#include <QRegularExpression>

#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array redirectPorts { 48713, 48714, 48715 };

bool isOnThisPc(const QUrl& url)
{
    return url.host() == u"127.0.0.1" || url.host() == u"localhost" || url.host() == u"::1";
}

/// Scheme, host and port.
QString originOf(const QUrl& url)
{
    const int usual = url.scheme() == u"https" ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(url.port(usual)));
}

} // namespace

std::optional<KakaoPlaces> KakaoPlaces::standIn(const QUrl& base)
{
    const bool isHttp = base.scheme() == u"http" || base.scheme() == u"https";
    if (!isHttp || !isOnThisPc(base) || !base.userInfo().isEmpty())
        return std::nullopt;
    KakaoPlaces places;
    places.m_login = base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    places.m_api = places.m_login;
    return places;
}

QString KakaoPlaces::issuer() const
{
    return m_login.toString();
}

bool KakaoPlaces::allowsPage(const QUrl& url) const
{
    if (!url.userInfo().isEmpty())
        return false;
    if (originOf(url) == originOf(m_login))
        return true;
    const bool isKakao = url.host() == u"kauth.kakao.com" || url.host() == u"accounts.kakao.com";
    return isKakao && !isOnThisPc(m_login) && originOf(url) == u"https://%1:443"_s.arg(url.host());
}

QStringList redirectUris()
{
    QStringList uris;
    for (const int port : redirectPorts)
        uris.append(u"http://localhost:%1/kakao"_s.arg(port));
    return uris;
}

QString kakaoErrorIn(const QString& pageText)
{
    static const QRegularExpression error(uR"(\bKOE\d{3}\b)"_s);
    return error.match(pageText).captured();
}

} // namespace jangbu
