#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace jangbu::ui {

struct KeyringAnswer {
    enum class State {
        Done,
        NotFound, ///< Nothing is kept under this key, or the keyring is locked.
        Unavailable, ///< There is no keyring that answers.
    };
    State state = State::Unavailable;
    QString secret {}; ///< Of a reading.

    bool isDone() const { return state == State::Done; }
};

/// Where passwords are kept for this person on this PC. Answers come later, in the thread of the
/// caller, unless its owner has gone.
class Keyring : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(KeyringAnswer)>;

    using QObject::QObject;

    virtual void read(const QString& key, QObject* owner, Then then) = 0;
    virtual void write(const QString& key, const QString& secret, QObject* owner, Then then) = 0;
    virtual void remove(const QString& key, QObject* owner, Then then) = 0;
};

} // namespace jangbu::ui
