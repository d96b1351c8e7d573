#include "core/people/authority.h"

#include "core/people/peoplerepository.h"
#include "core/storage/database.h"

namespace jangbu {

namespace {

/// The person behind an actor; nobody for those who need not be one.
Result<std::optional<Person>> personBehind(Database& database, const Actor& actor)
{
    const PeopleRepository people(database);
    switch (actor.kind) {
    case Actor::Kind::Job:
    case Actor::Kind::Desk:
        return std::optional<Person>();
    case Actor::Kind::Nobody:
        return Error { ErrorCode::SignInRequired };
    case Actor::Kind::SystemUser: {
        JANGBU_TRY_ASSIGN(const bool has, people.hasPeople());
        if (has)
            return Error { ErrorCode::SignInRequired };
        return std::optional<Person>();
    }
    case Actor::Kind::Person:
        break;
    }
    JANGBU_TRY_ASSIGN(const auto person, people.findById(PersonId(actor.person)));
    if (!person)
        return Error { ErrorCode::SignInRequired };
    return person;
}

Result<bool> approverMay(Database& database, Right right)
{
    const auto& approver = database.session().approver;
    if (!approver)
        return false;
    JANGBU_TRY_ASSIGN(const auto person, personBehind(database, *approver));
    if (!person)
        return false;
    JANGBU_TRY_ASSIGN(const Permission permission,
                      PeopleRepository(database).permission(person->role, right));
    return permission == Permission::Allowed;
}

} // namespace

Done mayDo(Database& database, Right right)
{
    JANGBU_TRY_ASSIGN(const auto person, personBehind(database, database.session().actor));
    if (!person)
        return done;
    JANGBU_TRY_ASSIGN(const Permission permission,
                      PeopleRepository(database).permission(person->role, right));
    if (permission == Permission::Allowed)
        return done;
    if (permission == Permission::Hidden)
        return Error { ErrorCode::RightMissing, { person->name, wordOf(right) } };
    JANGBU_TRY_ASSIGN(const bool approved, approverMay(database, right));
    if (!approved)
        return Error { ErrorCode::ApprovalNeeded, { wordOf(right) } };
    database.session().approvalUsed = true;
    return done;
}

Done mayWork(Database& database)
{
    JANGBU_TRY(personBehind(database, database.session().actor));
    return done;
}

Result<QHash<Right, Permission>> permissionsOf(Database& database)
{
    JANGBU_TRY_ASSIGN(const auto person, personBehind(database, database.session().actor));
    QHash<Right, Permission> permissions;
    const PeopleRepository people(database);
    for (const Right right : allRights()) {
        Permission permission = Permission::Allowed;
        if (person) {
            JANGBU_TRY_ASSIGN(permission, people.permission(person->role, right));
        }
        permissions.insert(right, permission);
    }
    return permissions;
}

} // namespace jangbu
