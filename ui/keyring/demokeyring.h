#pragma once

#include "ui/keyring/keyring.h"

#include <QHash>
#include <QTimer>

namespace jangbu::ui {

/// A keyring that is gone with the program: where it runs against a stand-in, nothing of that goes
/// to the owner's own.
class DemoKeyring final : public Keyring {
    Q_OBJECT

public:
    using Keyring::Keyring;

    void read(const QString& key, QObject* owner, Then then) override
    {
        const bool isThere = m_secrets.contains(key);
        answer({ isThere ? KeyringAnswer::State::Done : KeyringAnswer::State::NotFound,
                 m_secrets.value(key) },
               owner, then);
    }
    void write(const QString& key, const QString& secret, QObject* owner, Then then) override
    {
        m_secrets.insert(key, secret);
        answer({ KeyringAnswer::State::Done }, owner, then);
    }
    void remove(const QString& key, QObject* owner, Then then) override
    {
        m_secrets.remove(key);
        answer({ KeyringAnswer::State::Done }, owner, then);
    }

private:
    static void answer(const KeyringAnswer& given, QObject* owner, const Then& then)
    {
        QTimer::singleShot(0, owner, [then, given] { then(given); });
    }

    QHash<QString, QString> m_secrets {};
};

} // namespace jangbu::ui
