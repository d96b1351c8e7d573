#include "core/signin/idtokenchecker.h"

#include <utility>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msBetweenFetches = 60'000;

} // namespace

IdTokenChecker::IdTokenChecker(KakaoClient& client, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void IdTokenChecker::check(const QByteArray& token, const IdTokenWish& wish, QObject* owner,
                           const Later<IdTokenClaims>& then)
{
    const auto name = signingKeyOf(token);
    if (!name) {
        then(name.error());
        return;
    }
    findKey(*name, owner, [this, token, wish, then](const Result<QByteArray>& key) {
        if (key)
            then(checkIdToken(token, *key, wish, m_clock.nowUtc()));
        else
            then(key.error());
    });
}

void IdTokenChecker::findKey(const QByteArray& name, QObject* owner, const Later<QByteArray>& then)
{
    if (m_keys.contains(name)) {
        then(m_keys.value(name));
        return;
    }
    const Instant now = m_clock.nowUtc();
    const bool wasFetchedJustNow
        = m_fetchedAt && qAbs(now.ms() - m_fetchedAt->ms()) < msBetweenFetches;
    if (m_waiting.isEmpty() && wasFetchedJustNow) {
        then(Error { .code = ErrorCode::IdTokenInvalid, .values = { u"kid"_s } });
        return;
    }
    m_waiting.append({ name, owner, then });
    if (m_waiting.size() == 1)
        m_client.fetchKeys(this, [this](const Result<QByteArray>& answer) { take(answer); });
}

void IdTokenChecker::take(const Result<QByteArray>& answer)
{
    std::optional<Error> failure;
    if (!answer) {
        failure = answer.error();
    } else if (auto keys = readPublicKeys(*answer)) {
        m_keys = keys.take();
        m_fetchedAt = m_clock.nowUtc();
    } else {
        failure = keys.error();
    }
    const Error unknown { .code = ErrorCode::IdTokenInvalid, .values = { u"kid"_s } };
    for (const Waiting& waiting : std::exchange(m_waiting, {})) {
        if (!waiting.owner)
            continue;
        const auto key = m_keys.constFind(waiting.keyName);
        if (key != m_keys.cend() && !failure)
            waiting.then(*key);
        else
            waiting.then(failure.value_or(unknown));
    }
}

} // namespace jangbu
