#include "core/signin/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace jangbu {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray drawLoginSecret()
{
    std::array<quint32, 8> bits {};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof bits).toBase64(urlSafe);
}

QByteArray challengeOf(const QByteArray& verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(urlSafe);
}

bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype at = 0; at < one.size(); ++at)
        difference |= one.at(at) ^ other.at(at);
    return difference == 0;
}

} // namespace jangbu
