#pragma once

#include "core/signin/kakaoanswers.h"
#include "core/signin/kakaoapp.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <functional>

namespace jangbu {

/// Takes an answer that comes later, unless its owner has gone.
template <typename Value> using Later = std::function<void(const Result<Value>&)>;

/// What a login asks the browser with; kept until Kakao's answer is there.
struct LoginQuestion {
    QString redirectUri {};
    QByteArray state {};
    QByteArray nonce {};
    QByteArray verifier {};
};

/// The calls to Kakao's login, as its documentation of the REST API has them. Belongs to one
/// thread; every call answers once, in that thread, at the latest when its time is over.
class KakaoClient final : public QObject {
    Q_OBJECT

public:
    explicit KakaoClient(const KakaoPlaces& places = {}, QObject* parent = nullptr,
                         int patienceMs = 10'000);

    void setApp(const KakaoApp& app) { m_app = app; }
    const KakaoApp& app() const { return m_app; }
    const KakaoPlaces& places() const { return m_places; }

    /// What the browser opens.
    QUrl authorizeUrl(const LoginQuestion& question) const;
    /// What the browser opens to end the login at Kakao as well.
    QUrl accountLogoutUrl(const QString& redirectUri, const QByteArray& state) const;

    /// Tokens for the code that came back; it is good once.
    void redeem(const LoginQuestion& question, const QString& code, QObject* owner,
                const Later<KakaoTokens>& then);
    /// Fresh tokens; LOGIN_EXPIRED where the refresh token is good no more.
    void refresh(const QByteArray& refreshToken, QObject* owner, const Later<KakaoTokens>& then);
    void fetchKeys(QObject* owner, const Later<QByteArray>& then);
    /// Ends every token of this login.
    void logOut(const QByteArray& accessToken, QObject* owner, const Later<std::monostate>& then);
    /// Takes the owner's consent back.
    void unlink(const QByteArray& accessToken, QObject* owner, const Later<std::monostate>& then);

private:
    using Fields = QList<std::pair<QByteArray, QString>>;
    using Answered = std::function<void(const HttpAnswer&)>;

    QNetworkRequest requestFor(const QUrl& base, const QString& path) const;
    void askForTokens(Fields fields, QObject* owner, const Later<KakaoTokens>& then);
    void askApi(const QString& path, const QByteArray& accessToken, QObject* owner,
                const Later<std::monostate>& then);
    void follow(QNetworkReply* reply, QObject* owner, const Answered& answered);

    KakaoPlaces m_places;
    KakaoApp m_app {};
    QNetworkAccessManager m_network;
    int m_patienceMs;
};

} // namespace jangbu
