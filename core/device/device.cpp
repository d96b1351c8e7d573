#include "core/device/device.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretWords = 4; ///< Of 32 bits.
constexpr int codeNumbers = 1'000'000;
constexpr int codeDigits = 6;

} // namespace

QString wordOf(DeviceState state)
{
    switch (state) {
    case DeviceState::AwaitsCode:
        return u"awaits_code"_s;
    case DeviceState::Paired:
        return u"paired"_s;
    case DeviceState::Revoked:
        return u"revoked"_s;
    }
    JANGBU_CHECK(!"a state that is none");
}

std::optional<DeviceState> deviceStateFrom(qint64 stored)
{
    if (stored < 0 || stored > static_cast<qint64>(DeviceState::Revoked))
        return std::nullopt;
    return static_cast<DeviceState>(stored);
}

QString secretHash(const QString& secret)
{
    const auto hash = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

QString drawSecret()
{
    std::array<quint32, secretWords> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()),
                           static_cast<qsizetype>(sizeof(words)));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString drawPairingCode()
{
    const auto number = QRandomGenerator::system()->bounded(codeNumbers);
    return QString::number(number).rightJustified(codeDigits, u'0');
}

} // namespace jangbu
