#pragma once

#include "core/people/person.h"
#include "core/people/pinhash.h"

namespace jangbu {

class Database;

/// Signs people in with name and PIN. A try counts before the PIN is looked at; after the fifth
/// wrong one in a row it rests for 30 seconds, then for longer each time, up to an hour.
class SignIn final {
public:
    explicit SignIn(Database& database)
        : m_database(database)
    {
    }

    /// Makes the person the actor of this connection. PIN_WRONG, PIN_RESTING.
    Result<Person> run(const QString& name, const QString& pin);
    /// Whether name and PIN belong together, without signing in. PIN_WRONG, PIN_RESTING.
    Result<Person> check(const QString& name, const QString& pin);
    /// Signs a person in whose PIN was checked already, on this connection too.
    void takeOver(const Person& person);
    /// Nobody is signed in any more: what follows is refused until somebody is.
    void lock();

    /// How long it rests after that many wrong tries in a row.
    static qint64 restMsAfter(int wrongTries);
    static constexpr int triesBeforeRest = 5;

private:
    Result<Person> refused(const QString& name, int wrongTries);

    Database& m_database;
};

} // namespace jangbu
