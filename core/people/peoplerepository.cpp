#include "core/people/peoplerepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString hasPeopleSql
    = u"SELECT 1 FROM person WHERE store_id = 0 AND removed_at IS NULL LIMIT 1"_s;
const QString columns = u"id, name, role, created_at"_s;
const QString listSql
    = u"SELECT %1 FROM person WHERE store_id = 0 AND removed_at IS NULL ORDER BY role, name, id"_s
          .arg(columns);
const QString byNameSql
    = u"SELECT %1 FROM person WHERE store_id = 0 AND name = :name AND removed_at IS NULL"_s.arg(
        columns);
const QString byIdSql
    = u"SELECT %1 FROM person WHERE store_id = 0 AND id = :id AND removed_at IS NULL"_s.arg(
        columns);
const QString secretsSql
    = u"SELECT %1, pin_hash, wrong_tries, rests_until FROM person "
      u"WHERE store_id = 0 AND name = :name AND removed_at IS NULL"_s.arg(columns);
const QString countOwnersSql = u"SELECT COUNT(*) FROM person WHERE store_id = 0 AND role = 0 "
                               u"AND removed_at IS NULL AND pin_hash <> ''"_s;
const QString lastIdSql = u"SELECT MAX(id) FROM person WHERE store_id = 0"_s;
const QString addSql = u"INSERT INTO person (store_id, id, name, role, pin_hash, created_at) "
                       u"VALUES (0, :id, :name, :role, :hash, :at)"_s;
const QString changeSql
    = u"UPDATE person SET name = :name, role = :role WHERE store_id = 0 AND id = :id"_s;
const QString setPinSql = u"UPDATE person SET pin_hash = :hash, wrong_tries = 0, rests_until = 0 "
                          u"WHERE store_id = 0 AND id = :id"_s;
const QString removeSql
    = u"UPDATE person SET removed_at = :at, pin_hash = '' WHERE store_id = 0 AND id = :id"_s;
const QString setTriesSql = u"UPDATE person SET wrong_tries = :tries, rests_until = :until "
                            u"WHERE store_id = 0 AND id = :id"_s;
const QString rightsSql
    = u"SELECT role, right_word, permission FROM role_right WHERE store_id = 0"_s;
const QString rightSql = u"SELECT role, right_word, permission FROM role_right "
                         u"WHERE store_id = 0 AND role = :role AND right_word = :right"_s;
const QString putRightSql = u"INSERT INTO role_right (store_id, role, right_word, permission) "
                            u"VALUES (0, :role, :right, :permission)"_s;

std::optional<Person> personFrom(const Row& row)
{
    const auto id = row.id<PersonId>(0);
    const auto role = roleFrom(row.integer(2));
    const auto createdAt = row.instant(3);
    if (!id || !role || !createdAt)
        return std::nullopt;
    return Person { *id, row.text(1), *role, *createdAt };
}

std::optional<PersonSecrets> secretsFrom(const Row& row)
{
    const auto person = personFrom(row);
    const auto restsUntil = row.instant(6);
    if (!person || !restsUntil)
        return std::nullopt;
    return PersonSecrets { *person, row.text(4), static_cast<int>(row.integer(5)), *restsUntil };
}

std::optional<RoleRight> rightFromRow(const Row& row)
{
    const auto role = roleFrom(row.integer(0));
    const auto right = rightFrom(row.text(1));
    const auto permission = permissionFrom(row.integer(2));
    if (!role || !right || !permission)
        return std::nullopt;
    return RoleRight { *role, *right, *permission };
}

} // namespace

Result<bool> PeopleRepository::hasPeople() const
{
    JANGBU_TRY_ASSIGN(const qint64 any, m_database.selectInteger(hasPeopleSql));
    return any != 0;
}

Result<QList<Person>> PeopleRepository::list() const
{
    return m_database.select(listSql, {}, personFrom);
}

Result<Person> PeopleRepository::byName(const QString& name) const
{
    JANGBU_TRY_ASSIGN(const auto person,
                      m_database.selectOne(byNameSql, { { ":name"_L1, name } }, personFrom));
    if (!person)
        return Error { ErrorCode::PersonNotFound, { name } };
    return *person;
}

Result<std::optional<Person>> PeopleRepository::findById(PersonId id) const
{
    return m_database.selectOne(byIdSql, { { ":id"_L1, id } }, personFrom);
}

Result<std::optional<PersonSecrets>> PeopleRepository::holdSecrets(const QString& name) const
{
    return m_database.selectOne(secretsSql + m_database.dialect().holdingRows(),
                                { { ":name"_L1, name } }, secretsFrom);
}

Result<std::optional<PersonSecrets>> PeopleRepository::findSecrets(const QString& name) const
{
    return m_database.selectOne(secretsSql, { { ":name"_L1, name } }, secretsFrom);
}

Result<qint64> PeopleRepository::countOwners() const
{
    return m_database.selectInteger(countOwnersSql + m_database.dialect().holdingRows());
}

Result<PersonId> PeopleRepository::nextId()
{
    JANGBU_TRY_ASSIGN(const qint64 last,
                      m_database.selectInteger(lastIdSql + m_database.dialect().holdingRows()));
    return PersonId(last + 1);
}

Done PeopleRepository::add(const Person& person, const QString& pinHash)
{
    return m_database.run(addSql,
                          { { ":id"_L1, person.id },
                            { ":name"_L1, person.name },
                            { ":role"_L1, person.role },
                            { ":hash"_L1, pinHash },
                            { ":at"_L1, person.createdAtUtc } });
}

Done PeopleRepository::change(const Person& person)
{
    return m_database.run(
        changeSql,
        { { ":id"_L1, person.id }, { ":name"_L1, person.name }, { ":role"_L1, person.role } });
}

Done PeopleRepository::setPin(PersonId id, const QString& pinHash)
{
    return m_database.run(setPinSql, { { ":id"_L1, id }, { ":hash"_L1, pinHash } });
}

Done PeopleRepository::remove(PersonId id, Instant at)
{
    return m_database.run(removeSql, { { ":id"_L1, id }, { ":at"_L1, at } });
}

Done PeopleRepository::setTries(PersonId id, int wrongTries, Instant restsUntil)
{
    return m_database.run(
        setTriesSql,
        { { ":id"_L1, id }, { ":tries"_L1, wrongTries }, { ":until"_L1, restsUntil } });
}

Result<QList<RoleRight>> PeopleRepository::rights() const
{
    return m_database.select(rightsSql, {}, rightFromRow);
}

Result<Permission> PeopleRepository::permission(Role role, Right right) const
{
    if (!canBeChanged(role, right))
        return shippedPermission(role, right);
    JANGBU_TRY_ASSIGN(const auto stored,
                      m_database.selectOne(rightSql,
                                           { { ":role"_L1, role }, { ":right"_L1, wordOf(right) } },
                                           rightFromRow));
    return stored ? stored->permission : shippedPermission(role, right);
}

Done PeopleRepository::setPermission(const RoleRight& right)
{
    const QString replace = m_database.dialect().replacing(
        { u"store_id"_s, u"role"_s, u"right_word"_s }, { u"permission"_s });
    return m_database.run(putRightSql + replace,
                          { { ":role"_L1, right.role },
                            { ":right"_L1, wordOf(right.right) },
                            { ":permission"_L1, right.permission } });
}

} // namespace jangbu
