#include "core/people/pinhash.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace jangbu {

namespace {

constexpr qsizetype pinLength = 6;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether each digit is the one before plus `step`.
bool isRow(const QString& pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (pin.at(i).unicode() != pin.at(i - 1).unicode() + step)
            return false;
    }
    return true;
}

void prepareLibrary()
{
    static const int ready = sodium_init();
    JANGBU_CHECK(ready >= 0);
}

} // namespace

Done checkPin(const QString& pin)
{
    const bool digits = pin.size() == pinLength && std::all_of(pin.cbegin(), pin.cend(), &isDigit);
    if (!digits || isRow(pin, 0) || isRow(pin, 1) || isRow(pin, -1))
        return Error { ErrorCode::PinInvalid };
    return done;
}

QString pinHash(const QString& pin, PinCost cost)
{
    prepareLibrary();
    QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    const int made = crypto_pwhash_str_alg(
        hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), cost.passes,
        static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    JANGBU_CHECK(made == 0); // Fails only without memory.
    return QString::fromLatin1(hash.data());
}

bool pinMatches(const QString& pin, const QString& hash)
{
    prepareLibrary();
    QByteArray bytes = pin.toUtf8();
    const QByteArray stored = hash.toLatin1();
    const int differs = crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                                 static_cast<unsigned long long>(bytes.size()));
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return differs == 0;
}

} // namespace jangbu
