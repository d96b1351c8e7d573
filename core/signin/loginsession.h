#pragma once

#include "core/signin/idtokenchecker.h"

#include <QTimer>

namespace jangbu {

/// Who is at Kakao: keyed on its number, never on an address of e-mail.
struct KakaoAccount {
    QString subject {};
    QString nickname {};
};

/// What a login leads to.
struct SignedIn {
    KakaoAccount account {};
    KakaoTokens tokens {};
};

/// One login, from the page at Kakao to the proof of who it was: authorization code with PKCE
/// (RFC 6749, 7636), state and nonce of its own. Ends once, by one of its signals.
class LoginSession final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, AtKakao, Redeeming, Checking, Ended };
    enum class Taken {
        Yes,
        NotOurs, ///< Another state, or none: not the answer to this login.
    };

    /// `redirectUri` is one of redirectUris(). `patienceMs` is for all of it.
    LoginSession(KakaoClient& client, IdTokenChecker& checker, const QString& redirectUri,
                 QObject* parent = nullptr, int patienceMs = 300'000);

    /// What the browser is to open. APP_KEY_MISSING.
    Result<QUrl> begin();
    State state() const { return m_state; }
    int leftMs() const { return qMax(0, m_timer.remainingTime()); }
    const QString& redirectUri() const { return m_question.redirectUri; }
    /// Whether this address is where Kakao leads back to, whatever it says.
    bool isAnswer(const QUrl& url) const;
    /// Goes on with what the browser was led back to. A second answer is taken and ignored.
    Taken take(const QUrl& answer);
    /// LOGIN_CANCELLED.
    void cancel();
    void end(const Error& error);

signals:
    void signedIn(const jangbu::SignedIn& who);
    void failed(const jangbu::Error& error);

private:
    void redeem(const QString& code);
    void check(const KakaoTokens& tokens);
    void finish(const IdTokenClaims& claims, const KakaoTokens& tokens);
    void forget();

    KakaoClient& m_client;
    IdTokenChecker& m_checker;
    LoginQuestion m_question {};
    State m_state = State::Idle;
    int m_patienceMs;
    QTimer m_timer;
};

} // namespace jangbu
