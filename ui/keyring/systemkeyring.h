#pragma once

#include "ui/keyring/keyring.h"

namespace QKeychain {
class Job;
}

namespace jangbu::ui {

/// The keyring of the desktop: Secret Service, KWallet, Keychain or Credential Manager.
class SystemKeyring final : public Keyring {
    Q_OBJECT

public:
    /// A locked keyring asks for its own password first; the answer waits that long at most.
    explicit SystemKeyring(QObject* parent = nullptr, int patienceMs = 120'000);

    void read(const QString& key, QObject* owner, Then then) override;
    void write(const QString& key, const QString& secret, QObject* owner, Then then) override;
    void remove(const QString& key, QObject* owner, Then then) override;

private:
    void start(QKeychain::Job* job, QObject* owner, Then then);

    int m_patienceMs;
};

} // namespace jangbu::ui
