#pragma once

#include "core/signin/loginsession.h"
#include "core/signin/tokenstore.h"

namespace jangbu {

/// Keeps an owner signed in: renews at Kakao from time to time, replaces the refresh token where
/// Kakao gives a new one, and goes on without Kakao where it cannot be reached. What is asked while
/// a renewal is on its way shares it, because Kakao may take a refresh token only once.
class LoginKeeper final : public QObject {
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Offline, ///< Signed in, but Kakao has not confirmed it since the start; tried again.
        Online, ///< Kakao has confirmed it.
        Ended, ///< Kakao asks for a new login; error() says why.
    };
    struct Pace {
        int firstRetryMs = 30'000; ///< Doubled up to the last.
        int lastRetryMs = 900'000;
        int renewMs = 6 * 3'600'000;
    };

    LoginKeeper(KakaoClient& client, IdTokenChecker& checker, TokenStore& store, const Clock& clock,
                QObject* parent = nullptr);
    void setPace(const Pace& pace) { m_pace = pace; }

    State state() const { return m_state; }
    const QString& subject() const { return m_subject; }
    /// Why it is Offline or Ended.
    const std::optional<Error>& error() const { return m_error; }

    /// After a login.
    void adopt(const SignedIn& who);
    /// At the start of the program, for the account of the books.
    void resume(const QString& subject);
    /// Asks Kakao now. APP_KEY_MISSING, LOGIN_EXPIRED, KAKAO_UNREACHABLE and its like,
    /// ID_TOKEN_INVALID.
    void renew(QObject* owner, const Later<std::monostate>& then);
    /// A token that is good for a while yet.
    void withAccess(QObject* owner, const Later<QByteArray>& then);
    /// Forgets the login here, and ends its tokens at Kakao where that can be reached.
    void logOut(QObject* owner, const Later<std::monostate>& then);
    /// Takes the consent back at Kakao; nothing is forgotten where that fails.
    void unlink(QObject* owner, const Later<std::monostate>& then);
    /// Forgets who was signed in without telling Kakao, as for other books.
    void leave();

signals:
    /// Also once Offline is known to be so, with the error.
    void stateChanged(jangbu::LoginKeeper::State state);
    /// Kakao knows the account, now.
    void confirmed(const QString& subject);
    /// The login could not be put into the keyring.
    void notKept(const jangbu::Error& error);

private:
    void setState(State state, const std::optional<Error>& error = {});
    void keep(const KakaoTokens& tokens);
    void ask();
    void take(const KakaoTokens& tokens);
    void settle(const Done& outcome);
    void planNext(int ms);

    KakaoClient& m_client;
    IdTokenChecker& m_checker;
    TokenStore& m_store;
    const Clock& m_clock;
    Pace m_pace {};
    State m_state = State::SignedOut;
    std::optional<Error> m_error {};
    QString m_subject {};
    QByteArray m_refresh {};
    QByteArray m_access {};
    Instant m_accessEnds = Instant::ofMs(0);
    QList<std::pair<QPointer<QObject>, Later<std::monostate>>> m_waiting {};
    quint64 m_account = 0; ///< Grows with every sign-in and sign-out; late answers are dropped.
    int m_retryMs = 0;
    QTimer m_timer;
};

} // namespace jangbu
