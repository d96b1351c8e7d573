#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace jangbu {

/// What Kakao hands out. Never printed, never in a database.
struct KakaoTokens {
    QByteArray access {};
    qint64 lastsSeconds = 0; ///< Of the access token, from when it was given.
    QByteArray refresh {}; ///< Empty where the one before stays good.
    QByteArray identity {}; ///< The ID token; empty where there is none.
};

/// What came back over HTTP.
struct HttpAnswer {
    int status = 0; ///< 0: nothing did.
    QByteArray body {};
    bool isTooLarge = false;
};

/// Readers of Kakao's answers. Refusals are told apart by Kakao's numbers, never by its texts,
/// which change and may repeat codes and tokens: nothing of them is kept. KAKAO_UNREACHABLE,
/// KAKAO_BUSY, KAKAO_REFUSED, KAKAO_ANSWER_INVALID; LOGIN_EXPIRED where a refresh token or an
/// access token is good no more.
Result<KakaoTokens> readTokens(const HttpAnswer& answer);
/// Of logging out and unlinking.
Done readApiAnswer(const HttpAnswer& answer);
/// The body of a good answer with JSON in it.
Result<QByteArray> readKeysAnswer(const HttpAnswer& answer);

} // namespace jangbu
