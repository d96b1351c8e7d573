#pragma once

#include "core/calendar/clock.h"
#include "core/menu/addstore.h"
#include "core/people/person.h"
#include "core/people/pinhash.h"
#include "core/signin/loginsession.h"
#include "core/signin/owneraccountrepository.h"

namespace jangbu {

/// What ties a set of books to an account at Kakao.
class OwnerLink final {
public:
    OwnerLink(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Nothing where the books belong to whoever opens them.
    Result<std::optional<OwnerAccount>> read() const;
    /// Books without an account get this one, with it they remember that Kakao confirmed it.
    /// ACCOUNT_OF_OTHERS; for a first account SIGN_IN_REQUIRED, RIGHT_MISSING, as only owners link.
    Result<OwnerAccount> signIn(const KakaoAccount& account);
    /// Kakao has confirmed the account. ACCOUNT_OF_OTHERS where the books have another one.
    Done confirm(const QString& subject);
    /// By an owner. VALUE_INVALID for days outside 0 … 365; nothing to do without an account.
    Done allowOffline(int days);
    /// By an owner, also of an account that is lost. The books stay as they are and open by PIN, or
    /// where there are no people to whoever opens them.
    Done unlink();

private:
    Database& m_database;
    const Clock& m_clock;
};

/// An owner as a person who comes in with a PIN.
struct NewOwner {
    QString name {};
    QString pin {};
};

/// The first start: makes the store, ties the books to their account at Kakao and adds the owner
/// as a person with a PIN, all of it or nothing. An owner who is known already gets another store.
class SignUpOwner final {
public:
    struct Question {
        std::optional<KakaoAccount> account {}; ///< None: they are used without Kakao.
        NewStore store {};
        std::optional<NewOwner> owner {}; ///< None: they ask for no PIN.
    };
    struct Answer {
        Store store;
        std::optional<Person> owner {}; ///< Who was added.
    };

    SignUpOwner(Database& database, const Clock& clock, PinCost cost = {})
        : m_database(database)
        , m_clock(clock)
        , m_cost(cost)
    {
    }

    /// What AddStore and own() refuse.
    Result<Answer> run(const Question& question);
    /// The same for books whose store stands already. ACCOUNT_OF_OTHERS, NAME_INVALID,
    /// PIN_INVALID, PERSON_EXISTS; RIGHT_MISSING, SIGN_IN_REQUIRED, as only owners add people.
    Result<std::optional<Person>> own(const std::optional<KakaoAccount>& account,
                                      const std::optional<NewOwner>& owner);

private:
    struct Prepared;
    Result<Prepared> prepare(const std::optional<NewOwner>& owner) const;
    Result<std::optional<Person>> ownWithin(const std::optional<KakaoAccount>& account,
                                            const Prepared& owner);

    Database& m_database;
    const Clock& m_clock;
    PinCost m_cost;
};

} // namespace jangbu
