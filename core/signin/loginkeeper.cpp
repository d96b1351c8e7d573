#include "core/signin/loginkeeper.h"

#include <utility>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reserveMs = 60'000; ///< An access token is renewed that long before its end.

bool isForNow(ErrorCode code)
{
    return code == ErrorCode::KakaoUnreachable || code == ErrorCode::KakaoBusy
        || code == ErrorCode::KakaoAnswerInvalid;
}

} // namespace

LoginKeeper::LoginKeeper(KakaoClient& client, IdTokenChecker& checker, TokenStore& store,
                         const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_checker(checker)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { renew(this, [](const Done&) {}); });
}

void LoginKeeper::setState(State state, const std::optional<Error>& error)
{
    const bool wasFailing = std::exchange(m_error, error).has_value();
    if (std::exchange(m_state, state) != state || wasFailing != error.has_value())
        emit stateChanged(state);
}

void LoginKeeper::planNext(int ms)
{
    m_timer.start(ms);
}

void LoginKeeper::adopt(const SignedIn& who)
{
    leave();
    m_subject = who.account.subject;
    keep(who.tokens);
    m_retryMs = 0;
    planNext(m_pace.renewMs);
    setState(State::Online);
    emit confirmed(m_subject);
}

void LoginKeeper::keep(const KakaoTokens& tokens)
{
    m_access = tokens.access;
    m_accessEnds = m_clock.nowUtc().plusMs(tokens.lastsSeconds * 1000);
    if (tokens.refresh.isEmpty())
        return;
    m_refresh = tokens.refresh;
    m_store.write(m_subject, m_refresh, this, [this](const Done& kept) {
        if (!kept)
            emit notKept(kept.error());
    });
}

void LoginKeeper::resume(const QString& subject)
{
    leave();
    m_subject = subject;
    setState(State::Offline);
    m_store.read(subject, this,
                 [this, account = m_account](const std::optional<QByteArray>& token) {
                     if (account != m_account)
                         return;
                     if (!token || token->isEmpty()) {
                         setState(State::Ended, Error { .code = ErrorCode::LoginExpired });
                         return;
                     }
                     m_refresh = *token;
                     renew(this, [](const Done&) {});
                 });
}

void LoginKeeper::renew(QObject* owner, const Later<std::monostate>& then)
{
    if (m_refresh.isEmpty()) {
        then(Error { .code = ErrorCode::LoginExpired });
        return;
    }
    m_waiting.append({ owner, then });
    if (m_waiting.size() == 1)
        ask();
}

void LoginKeeper::ask()
{
    if (!m_client.app().isThere()) {
        settle(ErrorCode::AppKeyMissing);
        return;
    }
    m_client.refresh(m_refresh, this,
                     [this, account = m_account](const Result<KakaoTokens>& tokens) {
                         if (account != m_account)
                             return;
                         if (tokens)
                             take(*tokens);
                         else
                             settle(tokens.error());
                     });
}

/// A new refresh token is kept at once: the one before may be good no more.
void LoginKeeper::take(const KakaoTokens& tokens)
{
    keep(tokens);
    if (tokens.identity.isEmpty()) {
        settle(done);
        return;
    }
    const IdTokenWish wish { .issuer = m_client.places().issuer(),
                             .audience = m_client.app().key,
                             .subject = m_subject };
    m_checker.check(tokens.identity, wish, this,
                    [this, account = m_account](const Result<IdTokenClaims>& claims) {
                        if (account == m_account)
                            settle(claims ? Done(done) : Done(claims.error()));
                    });
}

void LoginKeeper::settle(const Done& outcome)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (outcome) {
        m_retryMs = 0;
        planNext(m_pace.renewMs);
        setState(State::Online);
        emit confirmed(m_subject);
    } else if (isForNow(outcome.error().code)) {
        m_retryMs = m_retryMs == 0 ? m_pace.firstRetryMs : qMin(2 * m_retryMs, m_pace.lastRetryMs);
        planNext(m_retryMs);
        setState(State::Offline, outcome.error());
    } else {
        if (outcome.error().code == ErrorCode::LoginExpired) {
            m_refresh.clear();
            m_store.remove(m_subject);
        }
        m_access.clear();
        setState(State::Ended, outcome.error());
    }
    for (const auto& [owner, then] : waiting) {
        if (owner)
            then(outcome);
    }
}

void LoginKeeper::withAccess(QObject* owner, const Later<QByteArray>& then)
{
    if (!m_access.isEmpty() && m_clock.nowUtc().plusMs(reserveMs) < m_accessEnds) {
        then(m_access);
        return;
    }
    renew(owner, [this, then](const Done& renewed) {
        if (renewed)
            then(m_access);
        else
            then(renewed.error());
    });
}

void LoginKeeper::logOut(QObject* owner, const Later<std::monostate>& then)
{
    m_store.remove(m_subject); // Before Kakao is asked, in case nobody waits for it.
    withAccess(owner, [this, owner, then](const Result<QByteArray>& access) {
        m_store.remove(m_subject); // A renewal may have put a new one there.
        leave();
        if (access)
            m_client.logOut(*access, owner, then);
        else
            then(access.error());
    });
}

void LoginKeeper::unlink(QObject* owner, const Later<std::monostate>& then)
{
    withAccess(owner, [this, owner, then](const Result<QByteArray>& access) {
        if (!access) {
            then(access.error());
            return;
        }
        m_client.unlink(*access, owner, [this, then](const Done& unlinked) {
            if (unlinked) {
                m_store.remove(m_subject);
                leave();
            }
            then(unlinked);
        });
    });
}

void LoginKeeper::leave()
{
    ++m_account;
    m_timer.stop();
    m_subject.clear();
    m_refresh.clear();
    m_access.clear();
    const auto waiting = std::exchange(m_waiting, {});
    setState(State::SignedOut);
    for (const auto& [owner, then] : waiting) {
        if (owner)
            then(Error { .code = ErrorCode::LoginCancelled });
    }
}

} // namespace jangbu
