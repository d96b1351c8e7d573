#pragma once

#include "core/calendar/clock.h"
#include "core/menu/addstore.h"
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
    /// By an owner. The books belong to whoever opens them again.
    Done unlink();

private:
    Database& m_database;
    const Clock& m_clock;
};

/// The first sign-in: makes the store and ties the books to its owner, all of it or nothing. An
/// owner who is known already gets another store.
class SignUpOwner final {
public:
    struct Question {
        KakaoAccount account {};
        NewStore store {};
    };
    /// What else belongs to the same transaction, such as the owner as a person with a PIN. May run
    /// again after a deadlock, so it must have no effect outside the books.
    using Alongside = AddStore::Alongside;

    SignUpOwner(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// What AddStore and `alongside` refuse; ACCOUNT_OF_OTHERS.
    Result<Store> run(const Question& question, const Alongside& alongside = {});

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
