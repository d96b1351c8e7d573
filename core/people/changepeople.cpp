#include "core/people/changepeople.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Person& person)
{
    return { { u"name"_s, person.name }, { u"role"_s, wordOf(person.role) } };
}

Done checkOwnerLeft(const PeopleRepository& people)
{
    JANGBU_TRY_ASSIGN(const qint64 owners, people.countOwners());
    if (owners == 0)
        return Error { ErrorCode::OwnerNeeded };
    return done;
}

Permission permissionAmong(const QList<RoleRight>& stored, Role role, Right right)
{
    const auto found = std::find_if(stored.cbegin(), stored.cend(), [&](const RoleRight& each) {
        return each.role == role && each.right == right;
    });
    return found == stored.cend() || !canBeChanged(role, right) ? shippedPermission(role, right)
                                                                : found->permission;
}

} // namespace

Result<QList<Person>> ChangePeople::list() const
{
    return PeopleRepository(m_database).list();
}

Result<Person> ChangePeople::add(const QString& name, Role role, const QString& pin)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    JANGBU_TRY(checkPin(pin));
    const QString hash = pinHash(pin, m_cost);
    return inTransaction(m_database, [&] { return addWithin(parsed, role, hash); });
}

Result<Person> ChangePeople::addWithin(const QString& name, Role role, const QString& pinHash)
{
    PeopleRepository people(m_database);
    JANGBU_TRY_ASSIGN(const PersonId id, people.nextId());
    JANGBU_TRY_ASSIGN(const auto taken, people.holdSecrets(name));
    if (taken)
        return Error { ErrorCode::PersonExists, { name } };
    const Person person { id, name, role, m_database.session().now() };
    JANGBU_TRY(people.add(person, pinHash));
    JANGBU_TRY(checkOwnerLeft(people));
    JANGBU_TRY(
        record(m_database, { .act = Act::PersonAdded, .subject = name, .after = jsonOf(person) }));
    return person;
}

Result<Person> ChangePeople::change(const QString& name, const std::function<Done(Person&)>& edit)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    return inTransaction(m_database, [&]() -> Result<Person> {
        PeopleRepository people(m_database);
        JANGBU_TRY_ASSIGN(Person person, people.byName(name));
        const Person before = person;
        JANGBU_TRY(edit(person));
        JANGBU_TRY(people.change(person));
        JANGBU_TRY(checkOwnerLeft(people));
        JANGBU_TRY(record(m_database,
                          { .act = Act::PersonChanged,
                            .subject = before.name,
                            .before = jsonOf(before),
                            .after = jsonOf(person) }));
        return person;
    });
}

Result<Person> ChangePeople::rename(const QString& name, const QString& newName)
{
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(newName));
    return change(name, [&](Person& person) -> Done {
        JANGBU_TRY_ASSIGN(const auto other, PeopleRepository(m_database).holdSecrets(parsed));
        if (other && other->person.id != person.id)
            return Error { ErrorCode::PersonExists, { parsed } };
        person.name = parsed;
        return done;
    });
}

Result<Person> ChangePeople::setRole(const QString& name, Role role)
{
    return change(name, [&](Person& person) -> Done {
        person.role = role;
        return done;
    });
}

Done ChangePeople::setPin(const QString& name, const QString& pin)
{
    const Actor& actor = m_database.session().actor;
    if (actor.kind == Actor::Kind::Person && actor.name == name)
        JANGBU_TRY(mayWork(m_database));
    else
        JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    JANGBU_TRY(checkPin(pin));
    const QString hash = pinHash(pin, m_cost);
    return inTransaction(m_database, [&]() -> Done {
        PeopleRepository people(m_database);
        JANGBU_TRY_ASSIGN(const Person person, people.byName(name));
        JANGBU_TRY(people.setPin(person.id, hash));
        return record(m_database, { .act = Act::PinChanged, .subject = name });
    });
}

Done ChangePeople::remove(const QString& name)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    return inTransaction(m_database, [&]() -> Done {
        PeopleRepository people(m_database);
        JANGBU_TRY_ASSIGN(const Person person, people.byName(name));
        JANGBU_TRY(people.remove(person.id, m_database.session().now()));
        JANGBU_TRY(checkOwnerLeft(people));
        return record(m_database,
                      { .act = Act::PersonRemoved, .subject = name, .before = jsonOf(person) });
    });
}

Result<QList<RoleRight>> ChangePeople::rights() const
{
    // Windows ask this again and again, so it is one question.
    JANGBU_TRY_ASSIGN(const auto stored, PeopleRepository(m_database).rights());
    QList<RoleRight> rights;
    for (const Role role : { Role::Owner, Role::Manager, Role::Staff }) {
        for (const Right right : allRights())
            rights.append({ role, right, permissionAmong(stored, role, right) });
    }
    return rights;
}

Done ChangePeople::setRight(const RoleRight& right)
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    if (!canBeChanged(right.role, right.right)) {
        return Error { ErrorCode::ValueInvalid,
                       { u"right"_s, wordOf(right.right), u"void … profit"_s } };
    }
    return inTransaction(m_database, [&]() -> Done {
        PeopleRepository people(m_database);
        JANGBU_TRY_ASSIGN(const Permission before, people.permission(right.role, right.right));
        JANGBU_TRY(people.setPermission(right));
        return record(m_database,
                      { .act = Act::RightChanged,
                        .subject = wordOf(right.role) + u' ' + wordOf(right.right),
                        .before = { { u"permission"_s, wordOf(before) } },
                        .after = { { u"permission"_s, wordOf(right.permission) } } });
    });
}

} // namespace jangbu
