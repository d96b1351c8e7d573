#include "core/signin/loginsession.h"

#include "core/signin/pkce.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString valueIn(const QUrl& url, const QString& name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

/// Kakao's word for a refusal; what anybody could have written instead is not shown.
QString refusalWord(const QString& word)
{
    static const QRegularExpression plain(u"^[a-z_]{1,40}$"_s);
    return plain.match(word).hasMatch() ? word : u"error"_s;
}

} // namespace

LoginSession::LoginSession(KakaoClient& client, IdTokenChecker& checker, const QString& redirectUri,
                           QObject* parent, int patienceMs)
    : QObject(parent)
    , m_client(client)
    , m_checker(checker)
    , m_patienceMs(patienceMs)
{
    m_question.redirectUri = redirectUri;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { end(Error { .code = ErrorCode::LoginTimedOut }); });
}

Result<QUrl> LoginSession::begin()
{
    JANGBU_CHECK(m_state == State::Idle);
    if (!m_client.app().isThere())
        return ErrorCode::AppKeyMissing;
    m_question.state = drawLoginSecret();
    m_question.nonce = drawLoginSecret();
    m_question.verifier = drawLoginSecret();
    m_state = State::AtKakao;
    m_timer.start(m_patienceMs);
    return m_client.authorizeUrl(m_question);
}

bool LoginSession::isAnswer(const QUrl& url) const
{
    return url.matches(QUrl(m_question.redirectUri), QUrl::RemoveQuery | QUrl::RemoveFragment);
}

LoginSession::Taken LoginSession::take(const QUrl& answer)
{
    if (m_state != State::AtKakao)
        return Taken::Yes;
    if (!isAnswer(answer) || !isSameSecret(valueIn(answer, u"state"_s).toUtf8(), m_question.state))
        return Taken::NotOurs;
    const QString error = valueIn(answer, u"error"_s);
    const QString code = valueIn(answer, u"code"_s);
    if (!error.isEmpty())
        end(Error { .code = ErrorCode::LoginRefused, .values = { refusalWord(error) } });
    else if (code.isEmpty())
        end(Error { .code = ErrorCode::KakaoAnswerInvalid, .values = { u"code"_s } });
    else
        redeem(code);
    return Taken::Yes;
}

void LoginSession::redeem(const QString& code)
{
    m_state = State::Redeeming;
    m_client.redeem(m_question, code, this, [this](const Result<KakaoTokens>& tokens) {
        if (m_state != State::Redeeming)
            return;
        if (tokens)
            check(*tokens);
        else
            end(tokens.error());
    });
}

void LoginSession::check(const KakaoTokens& tokens)
{
    if (tokens.identity.isEmpty()) {
        end(Error { .code = ErrorCode::KakaoAnswerInvalid, .values = { u"id_token"_s } });
        return;
    }
    if (tokens.refresh.isEmpty()) {
        end(Error { .code = ErrorCode::KakaoAnswerInvalid, .values = { u"refresh_token"_s } });
        return;
    }
    m_state = State::Checking;
    const IdTokenWish wish { .issuer = m_client.places().issuer(),
                             .audience = m_client.app().key,
                             .nonce = m_question.nonce };
    m_checker.check(tokens.identity, wish, this,
                    [this, tokens](const Result<IdTokenClaims>& claims) {
                        if (m_state != State::Checking)
                            return;
                        if (claims)
                            finish(*claims, tokens);
                        else
                            end(claims.error());
                    });
}

void LoginSession::finish(const IdTokenClaims& claims, const KakaoTokens& tokens)
{
    m_state = State::Ended;
    forget();
    emit signedIn({ { claims.subject, claims.nickname }, tokens });
}

void LoginSession::cancel()
{
    end(Error { .code = ErrorCode::LoginCancelled });
}

void LoginSession::end(const Error& error)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    forget();
    emit failed(error);
}

/// What was drawn is good for one login.
void LoginSession::forget()
{
    m_timer.stop();
    m_question.state.clear();
    m_question.nonce.clear();
    m_question.verifier.clear();
}

} // namespace jangbu
