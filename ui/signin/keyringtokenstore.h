#pragma once

#include "core/signin/tokenstore.h"
#include "ui/keyring/keyring.h"

namespace jangbu::ui {

/// Keeps refresh tokens in the keyring of the desktop; where there is none, in memory until the
/// program closes, and says so.
class KeyringTokenStore final : public TokenStore {
    Q_OBJECT

public:
    explicit KeyringTokenStore(Keyring& keyring, QObject* parent = nullptr);

    void read(const QString& subject, QObject* owner, const Found& then) override;
    void write(const QString& subject, const QByteArray& token, QObject* owner,
               const Kept& then) override;
    void remove(const QString& subject) override;

private:
    Keyring& m_keyring;
    MemoryTokenStore m_memory {};
};

} // namespace jangbu::ui
