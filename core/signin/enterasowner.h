#pragma once

#include "core/calendar/clock.h"
#include "core/people/person.h"
#include "core/signin/loginsession.h"

namespace jangbu {

class Database;

/// Lets an owner in who has proved at Kakao that the books are theirs: the way in for an owner who
/// forgot the PIN. Nobody else of the people comes in that way.
class EnterAsOwner final {
public:
    EnterAsOwner(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Makes the owner the actor of this connection; their wrong tries are forgotten. `name` says
    /// which of several owners it is, who may all do the same; else it is the first of them.
    /// ACCOUNT_OF_OTHERS where the books have another account or none; PERSON_NOT_FOUND where
    /// nobody is an owner.
    Result<Person> run(const KakaoAccount& account, const QString& name = {});

private:
    Result<Person> ownerNamed(const QString& name) const;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
