#pragma once

#include "ui/keyring/keyring.h"

#include <QHash>
#include <QTimer>

namespace jangbu::test {

/// A keyring that is gone with the object; it may be told that there is none.
class MemoryKeyring final : public ui::Keyring {
public:
    using Keyring::Keyring;

    void read(const QString& key, QObject* owner, Then then) override
    {
        const bool isThere = isAvailable && secrets.contains(key);
        answer(isThere           ? State::Done
                   : isAvailable ? State::NotFound
                                 : State::Unavailable,
               secrets.value(key), owner, then);
    }
    void write(const QString& key, const QString& secret, QObject* owner, Then then) override
    {
        if (isAvailable)
            secrets.insert(key, secret);
        answer(isAvailable ? State::Done : State::Unavailable, {}, owner, then);
    }
    void remove(const QString& key, QObject* owner, Then then) override
    {
        secrets.remove(key);
        answer(isAvailable ? State::Done : State::Unavailable, {}, owner, then);
    }

    bool isAvailable = true;
    QHash<QString, QString> secrets {};

private:
    using State = ui::KeyringAnswer::State;

    static void answer(State state, const QString& secret, QObject* owner, const Then& then)
    {
        QTimer::singleShot(0, owner, [=] { then({ state, secret }); });
    }
};

} // namespace jangbu::test
