#pragma once

#include "core/calendar/clock.h"
#include "core/signin/idtoken.h"
#include "core/signin/kakaoclient.h"

namespace jangbu {

/// Checks proofs of who signed in with Kakao's public keys, which are fetched when they are first
/// needed, and again for a key that is not known: at most once a minute, so that a stream of false
/// proofs never becomes a stream of requests.
class IdTokenChecker final : public QObject {
    Q_OBJECT

public:
    IdTokenChecker(KakaoClient& client, const Clock& clock, QObject* parent = nullptr);

    /// ID_TOKEN_INVALID, or what kept the keys from being fetched.
    void check(const QByteArray& token, const IdTokenWish& wish, QObject* owner,
               const Later<IdTokenClaims>& then);

private:
    struct Waiting {
        QByteArray keyName;
        QPointer<QObject> owner;
        Later<QByteArray> then;
    };

    void findKey(const QByteArray& name, QObject* owner, const Later<QByteArray>& then);
    void take(const Result<QByteArray>& answer);

    KakaoClient& m_client;
    const Clock& m_clock;
    QHash<QByteArray, QByteArray> m_keys {};
    std::optional<Instant> m_fetchedAt {};
    QList<Waiting> m_waiting {}; ///< For the one fetching that is on its way.
};

} // namespace jangbu
