#pragma once

#include "core/calendar/instant.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>

namespace jangbu {

/// What a proof of who signed in has to say.
struct IdTokenWish {
    QString issuer {};
    QString audience {}; ///< The key of the app.
    QByteArray nonce {}; ///< Empty after a refreshing, when there is none.
    QString subject {}; ///< Empty: anybody.
};

struct IdTokenClaims {
    QString subject {}; ///< Kakao's number of the person within the app.
    QString nickname {};
};

/// How far the clock of this PC may be off.
inline constexpr qint64 idTokenSkewMs = 300'000;

/// The public keys of a JSON Web Key Set by their `kid`, as PEM: RSA of 2,048 bits and more, for
/// signatures. KAKAO_ANSWER_INVALID where it is no such set.
Result<QHash<QByteArray, QByteArray>> readPublicKeys(const QByteArray& keySet);

/// Which key signed an ID token. ID_TOKEN_INVALID unless it was signed by RS256, the only way that
/// Kakao signs: `none` and HS256 are refused before any key is looked at.
Result<QByteArray> signingKeyOf(const QByteArray& token);

/// OpenID Connect Core §3.1.3.7: signature, issuer, audience, expiry, nonce and subject.
/// ID_TOKEN_INVALID with the word of what does not hold.
Result<IdTokenClaims> checkIdToken(const QByteArray& token, const QByteArray& publicKey,
                                   const IdTokenWish& wish, Instant now);

} // namespace jangbu
