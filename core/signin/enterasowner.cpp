#include "core/signin/enterasowner.h"

#include "core/audit/auditlog.h"
#include "core/people/peoplerepository.h"
#include "core/signin/owneraccountrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

Result<Person> EnterAsOwner::ownerNamed(const QString& name) const
{
    JANGBU_TRY_ASSIGN(auto people, PeopleRepository(m_database).list());
    people.removeIf([](const Person& person) { return person.role != Role::Owner; });
    if (people.isEmpty())
        return Error { ErrorCode::PersonNotFound, { name } };
    const auto named = std::find_if(people.cbegin(), people.cend(),
                                    [&](const Person& person) { return person.name == name; });
    return named == people.cend() ? people.constFirst() : *named;
}

Result<Person> EnterAsOwner::run(const KakaoAccount& account, const QString& name)
{
    JANGBU_TRY_ASSIGN(
        const Person owner, inTransaction(m_database, [&]() -> Result<Person> {
            OwnerAccountRepository accounts(m_database);
            JANGBU_TRY_ASSIGN(auto known, accounts.find());
            if (!known || known->subject != account.subject)
                return ErrorCode::AccountOfOthers;
            JANGBU_TRY_ASSIGN(const Person person, ownerNamed(name));
            known->nickname = account.nickname;
            known->lastOnlineAt = m_clock.nowUtc();
            JANGBU_TRY(accounts.put(*known));
            JANGBU_TRY(PeopleRepository(m_database).setTries(person.id, 0, Instant::ofMs(0)));
            const ActorScope entering(m_database.session(), person.actor());
            JANGBU_TRY(record(m_database,
                              { .act = Act::SignedIn,
                                .subject = person.name,
                                .after = { { u"account"_s, account.nickname } } }));
            return person;
        }));
    m_database.session().actor = owner.actor();
    return owner;
}

} // namespace jangbu
