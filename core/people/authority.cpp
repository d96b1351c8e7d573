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

constexpr int triesToRead = 5;

/// A question outside a transaction is asked again where the database asks for it.
template <typename Ask> auto askedAgain(Ask ask) -> decltype(ask())
{
    auto answer = ask();
    for (int tries = 1; tries < triesToRead && !answer; ++tries) {
        const ErrorCode code = answer.error().code;
        if (code != ErrorCode::StorageBusy && code != ErrorCode::StorageConflict
            && code != ErrorCode::StorageUnavailable)
            break;
        answer = ask();
    }
    return answer;
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

Done decide(Database& database, Right right)
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

} // namespace

Done mayDo(Database& database, Right right)
{
    if (database.isInTransaction())
        return decide(database, right);
    return askedAgain([&] { return decide(database, right); });
}

Done mayWork(Database& database)
{
    const auto ask = [&]() -> Done {
        JANGBU_TRY(personBehind(database, database.session().actor));
        return done;
    };
    return database.isInTransaction() ? ask() : askedAgain(ask);
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
