#include "core/signin/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestBits = 2048;
constexpr int mostBits = 8192;

/// Owns what the library made.
template <auto release> struct Release {
    template <typename Made> void operator()(Made* made) const { release(made); }
};
template <typename Made, auto release> using Owned = std::unique_ptr<Made, Release<release>>;

Owned<BIGNUM, BN_free> bigNumber(const QJsonValue& value)
{
    const QByteArray bytes
        = QByteArray::fromBase64(value.toString().toLatin1(),
                                 QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return Owned<BIGNUM, BN_free>(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()),
                                            static_cast<int>(bytes.size()), nullptr));
}

Owned<EVP_PKEY, EVP_PKEY_free> keyOf(const BIGNUM* modulus, const BIGNUM* exponent)
{
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    EVP_PKEY* made = nullptr;
    if (builder && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus) == 1
        && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent) == 1) {
        const Owned<OSSL_PARAM, OSSL_PARAM_free> values(OSSL_PARAM_BLD_to_param(builder.get()));
        const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
            EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
        if (values && context && EVP_PKEY_fromdata_init(context.get()) == 1)
            EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, values.get());
    }
    return Owned<EVP_PKEY, EVP_PKEY_free>(made);
}

/// Empty where it is no RSA key for signatures, or too weak a one.
QByteArray pemOf(const QJsonObject& key)
{
    const QString use = key.value("use"_L1).toString(u"sig"_s);
    if (key.value("kty"_L1).toString() != u"RSA" || use != u"sig"
        || key.value("alg"_L1).toString(u"RS256"_s) != u"RS256")
        return {};
    const auto modulus = bigNumber(key.value("n"_L1));
    const auto exponent = bigNumber(key.value("e"_L1));
    const int bits = modulus ? BN_num_bits(modulus.get()) : 0;
    if (bits < fewestBits || bits > mostBits || !exponent || BN_num_bits(exponent.get()) > 33)
        return {};
    const auto made = keyOf(modulus.get(), exponent.get());
    const Owned<BIO, BIO_free> out(BIO_new(BIO_s_mem()));
    if (!made || !out || PEM_write_bio_PUBKEY(out.get(), made.get()) != 1)
        return {};
    const char* text = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &text);
    return { text, static_cast<qsizetype>(size) };
}

} // namespace

Result<QHash<QByteArray, QByteArray>> readPublicKeys(const QByteArray& keySet)
{
    QHash<QByteArray, QByteArray> keys;
    const QJsonArray list = QJsonDocument::fromJson(keySet).object().value("keys"_L1).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject key = value.toObject();
        const QByteArray name = key.value("kid"_L1).toString().toUtf8();
        if (const QByteArray pem = pemOf(key); !pem.isEmpty() && !name.isEmpty())
            keys.insert(name, pem);
    }
    if (keys.isEmpty())
        return Error { .code = ErrorCode::KakaoAnswerInvalid, .values = { u"keys"_s } };
    return keys;
}

} // namespace jangbu
