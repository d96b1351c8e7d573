#pragma once

#include "core/result.h"

#include <QString>

namespace jangbu {

/// How much work one guess of a PIN costs; see crypto_pwhash() of libsodium.
struct PinCost {
    quint64 passes = 2;
    quint64 memoryBytes = 64ULL * 1'024 * 1'024;

    /// The least that the library allows: for tests only.
    static PinCost least() { return { 1, 8'192 }; }
};

/// Six digits, not all the same nor in a row (123456, 654321). PIN_INVALID.
Done checkPin(const QString& pin);

/// Argon2id with a salt of its own, in the notation that names its parameters.
QString pinHash(const QString& pin, PinCost cost);
/// In constant time for a given hash.
bool pinMatches(const QString& pin, const QString& hash);

} // namespace jangbu
