#pragma once

#include "core/people/peoplerepository.h"
#include "core/people/pinhash.h"

#include <functional>

namespace jangbu {

/// People, their PINs and what their roles may do. An owner's work; the first person, who has to be
/// an owner, is added by whoever can open the books.
class ChangePeople final {
public:
    explicit ChangePeople(Database& database, PinCost cost = {})
        : m_database(database)
        , m_cost(cost)
    {
    }

    Result<QList<Person>> list() const;
    /// NAME_INVALID, PIN_INVALID, PERSON_EXISTS, OWNER_NEEDED.
    Result<Person> add(const QString& name, Role role, const QString& pin);
    /// PERSON_NOT_FOUND, PERSON_EXISTS, NAME_INVALID.
    Result<Person> rename(const QString& name, const QString& newName);
    /// PERSON_NOT_FOUND, OWNER_NEEDED.
    Result<Person> setRole(const QString& name, Role role);
    /// Anybody's, by an owner; one's own by oneself. PERSON_NOT_FOUND, PIN_INVALID.
    Done setPin(const QString& name, const QString& pin);
    /// The log still names who left. PERSON_NOT_FOUND, OWNER_NEEDED.
    Done remove(const QString& name);

    /// Of every role, in the order of roles and rights.
    Result<QList<RoleRight>> rights() const;
    /// VALUE_INVALID for what cannot be changed.
    Done setRight(const RoleRight& right);

    /// As add(), inside the caller's transaction and without asking for a right.
    Result<Person> addWithin(const QString& name, Role role, const QString& pinHash);

private:
    Result<Person> change(const QString& name, const std::function<Done(Person&)>& edit);

    Database& m_database;
    PinCost m_cost;
};

} // namespace jangbu
