#include "core/people/signin.h"

#include "core/audit/auditlog.h"
#include "core/people/peoplerepository.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1'000;
constexpr std::array<qint64, 5> restSeconds { 30, 60, 300, 900, 3'600 };

Error resting(qint64 ms)
{
    return { ErrorCode::PinResting, { QString::number((ms + msPerSecond - 1) / msPerSecond) } };
}

} // namespace

qint64 SignIn::restMsAfter(int wrongTries)
{
    if (wrongTries < triesBeforeRest)
        return 0;
    const auto step = static_cast<size_t>(wrongTries - triesBeforeRest);
    return restSeconds[std::min(step, restSeconds.size() - 1)] * msPerSecond;
}

Result<Person> SignIn::run(const QString& name, const QString& pin)
{
    JANGBU_TRY_ASSIGN(const Person person, check(name, pin));
    takeOver(person);
    JANGBU_TRY(inTransaction(m_database, [&] {
        return record(m_database, { .act = Act::SignedIn, .subject = person.name });
    }));
    return person;
}

Result<Person> SignIn::check(const QString& name, const QString& pin)
{
    const Instant now = m_database.session().now();
    // The books hold the try before the PIN is looked at.
    JANGBU_TRY_ASSIGN(const auto found,
                      inTransaction(m_database, [&]() -> Result<std::optional<PersonSecrets>> {
                          PeopleRepository people(m_database);
                          JANGBU_TRY_ASSIGN(auto secrets, people.holdSecrets(name));
                          if (!secrets)
                              return secrets;
                          // A clock that was set back must not make anybody wait for years.
                          const qint64 rest = std::min(secrets->restsUntilUtc.ms() - now.ms(),
                                                       restSeconds.back() * msPerSecond);
                          if (rest > 0)
                              return resting(rest);
                          secrets->wrongTries += 1;
                          JANGBU_TRY(people.setTries(secrets->person.id, secrets->wrongTries,
                                                     now.plusMs(restMsAfter(secrets->wrongTries))));
                          return secrets;
                      }));
    if (!found)
        return Error { ErrorCode::PinWrong, { QString::number(triesBeforeRest - 1) } };
    if (!pinMatches(pin, found->pinHash))
        return refused(name, found->wrongTries);
    JANGBU_TRY(inTransaction(m_database, [&] {
        return PeopleRepository(m_database).setTries(found->person.id, 0, Instant::ofMs(0));
    }));
    return found->person;
}

Result<Person> SignIn::refused(const QString& name, int wrongTries)
{
    JANGBU_TRY(inTransaction(m_database, [&] {
        return record(m_database,
                      { .act = Act::SignInFailed,
                        .subject = name,
                        .after = { { u"wrong_tries"_s, wrongTries } } });
    }));
    if (const qint64 rest = restMsAfter(wrongTries); rest > 0)
        return resting(rest);
    return Error { ErrorCode::PinWrong, { QString::number(triesBeforeRest - wrongTries) } };
}

void SignIn::takeOver(const Person& person)
{
    m_database.session().actor = person.actor();
}

void SignIn::lock()
{
    m_database.session().actor = Actor::nobody();
}

} // namespace jangbu
