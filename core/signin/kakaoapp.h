#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace jangbu {

/// The owner's own app at Kakao. Both live in the keyring and nowhere else.
struct KakaoApp {
    QString key {}; ///< The REST API key.
    QString secret {}; ///< Empty where the app has none switched on.

    bool isThere() const { return !key.isEmpty(); }
};

/// Where Kakao is, and what its login page may lead to. Only Kakao itself over https, or a stand-in
/// on this PC: no setting can send a login to anybody else.
class KakaoPlaces final {
public:
    /// Kakao.
    KakaoPlaces() = default;
    /// A stand-in, such as http://127.0.0.1:8080; nothing where that is not this PC.
    static std::optional<KakaoPlaces> standIn(const QUrl& base);

    const QUrl& login() const { return m_login; }
    const QUrl& api() const { return m_api; }
    /// Who signs the proofs of who somebody is.
    QString issuer() const;
    /// Whether the login may show this page.
    bool allowsPage(const QUrl& url) const;

private:
    QUrl m_login { QStringLiteral("https://kauth.kakao.com") };
    QUrl m_api { QStringLiteral("https://kapi.kakao.com") };
};

/// The addresses that Kakao leads back to. Kakao compares them whole, so they are few and fixed,
/// and all have to be registered for the app.
QStringList redirectUris();

/// The number of one of Kakao's own error pages, such as KOE006, in what the page says; empty:
/// none.
QString kakaoErrorIn(const QString& pageText);

} // namespace jangbu
