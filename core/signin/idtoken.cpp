#include "core/signin/idtoken.h"

#include "core/signin/pkce.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <jwt.h>
#include <memory>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 16'384;
constexpr auto fromUrlSafe
    = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;

struct FreeJwt {
    void operator()(jwt_t* token) const { jwt_free(token); }
};
using Jwt = std::unique_ptr<jwt_t, FreeJwt>;

Error idTokenInvalid(const QString& what)
{
    return Error { .code = ErrorCode::IdTokenInvalid, .values = { what } };
}

QString claim(const Jwt& token, const char* name)
{
    return QString::fromUtf8(jwt_get_grant(token.get(), name));
}

/// Verified by the key, and by nothing but RS256.
Result<Jwt> verified(const QByteArray& token, const QByteArray& publicKey)
{
    const QByteArray pem = publicKey + '\0';
    jwt_t* read = nullptr;
    const int failure
        = jwt_decode(&read, token.constData(), reinterpret_cast<const unsigned char*>(pem.data()),
                     static_cast<int>(publicKey.size()));
    Jwt owned(read);
    if (failure != 0 || !owned)
        return idTokenInvalid(u"signature"_s);
    if (jwt_get_alg(owned.get()) != JWT_ALG_RS256)
        return idTokenInvalid(u"alg"_s);
    return owned;
}

} // namespace

Result<QByteArray> signingKeyOf(const QByteArray& token)
{
    if (token.size() > longestToken || token.count('.') != 2)
        return idTokenInvalid(u"form"_s);
    const auto decoded
        = QByteArray::fromBase64Encoding(token.left(token.indexOf('.')), fromUrlSafe);
    const QJsonObject header = QJsonDocument::fromJson(*decoded).object();
    if (!decoded || header.isEmpty())
        return idTokenInvalid(u"form"_s);
    if (header.value("alg"_L1).toString() != u"RS256")
        return idTokenInvalid(u"alg"_s);
    const QByteArray name = header.value("kid"_L1).toString().toUtf8();
    return name.isEmpty() ? Result<QByteArray>(idTokenInvalid(u"kid"_s)) : name;
}

Result<IdTokenClaims> checkIdToken(const QByteArray& token, const QByteArray& publicKey,
                                   const IdTokenWish& wish, Instant now)
{
    JANGBU_TRY(signingKeyOf(token));
    JANGBU_TRY_ASSIGN(const Jwt read, verified(token, publicKey));
    if (claim(read, "iss") != wish.issuer)
        return idTokenInvalid(u"iss"_s);
    if (wish.audience.isEmpty() || claim(read, "aud") != wish.audience)
        return idTokenInvalid(u"aud"_s);
    const qint64 endsAtSeconds = jwt_get_grant_int(read.get(), "exp");
    if (endsAtSeconds <= (now.ms() - idTokenSkewMs) / 1000)
        return idTokenInvalid(u"exp"_s);
    if (!wish.nonce.isEmpty() && !isSameSecret(claim(read, "nonce").toUtf8(), wish.nonce))
        return idTokenInvalid(u"nonce"_s);
    const QString subject = claim(read, "sub");
    if (subject.isEmpty() || subject.size() > 255
        || (!wish.subject.isEmpty() && subject != wish.subject))
        return idTokenInvalid(u"sub"_s);
    return IdTokenClaims { subject, claim(read, "nickname").left(255) };
}

} // namespace jangbu
