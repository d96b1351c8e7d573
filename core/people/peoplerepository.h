#pragma once

#include "core/people/right.h"
#include "core/result.h"

#include <QList>

namespace jangbu {

class Database;

/// A person with what only the signing in needs.
struct PersonSecrets {
    Person person;
    QString pinHash {}; ///< Empty until there is a PIN.
    int wrongTries = 0;
    Instant restsUntilUtc;
};

/// Where a role differs from what the program ships.
struct RoleRight {
    Role role = Role::Staff;
    Right right {};
    Permission permission {};
};

/// People and their rights. Writing functions run inside the caller's transaction.
class PeopleRepository final {
public:
    explicit PeopleRepository(Database& database)
        : m_database(database)
    {
    }

    Result<bool> hasPeople() const;
    /// Those who are there, owners first, then by name.
    Result<QList<Person>> list() const;
    /// PERSON_NOT_FOUND.
    Result<Person> byName(const QString& name) const;
    Result<std::optional<Person>> findById(PersonId id) const;
    /// Held until the transaction ends, where there is one.
    Result<std::optional<PersonSecrets>> holdSecrets(const QString& name) const;
    Result<std::optional<PersonSecrets>> findSecrets(const QString& name) const;
    /// Owners with a PIN.
    Result<qint64> countOwners() const;
    /// Makes the next id and holds all others who would.
    Result<PersonId> nextId();
    Done add(const Person& person, const QString& pinHash);
    Done change(const Person& person);
    Done setPin(PersonId id, const QString& pinHash);
    Done remove(PersonId id, Instant at);
    Done setTries(PersonId id, int wrongTries, Instant restsUntil);

    Result<QList<RoleRight>> rights() const;
    Result<Permission> permission(Role role, Right right) const;
    Done setPermission(const RoleRight& right);

private:
    Database& m_database;
};

} // namespace jangbu
