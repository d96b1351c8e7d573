#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace jangbu {

/// 256 random bits of the system as 43 characters of base64url: a state, a nonce, a verifier.
QByteArray drawLoginSecret();

/// What goes to the authorization endpoint for a verifier: S256 of RFC 7636.
QByteArray challengeOf(const QByteArray& verifier);

/// Compares in a time that says nothing of where the two differ.
bool isSameSecret(QByteArrayView one, QByteArrayView other);

} // namespace jangbu
