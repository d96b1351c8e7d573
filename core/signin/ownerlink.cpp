#include "core/signin/ownerlink.h"

#include "core/storage/transaction.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Inside a transaction.
Result<OwnerAccount> signedInAccount(Database& database, const KakaoAccount& who, Instant now)
{
    OwnerAccountRepository accounts(database);
    JANGBU_TRY_ASSIGN(const auto known, accounts.find());
    OwnerAccount account = known.value_or(OwnerAccount { .subject = who.subject, .linkedAt = now });
    if (account.subject != who.subject)
        return ErrorCode::AccountOfOthers;
    account.nickname = who.nickname;
    account.lastOnlineAt = now;
    JANGBU_TRY(accounts.put(account));
    return account;
}

} // namespace

Result<std::optional<OwnerAccount>> OwnerLink::read() const
{
    return OwnerAccountRepository(m_database).find();
}

Result<OwnerAccount> OwnerLink::signIn(const KakaoAccount& account)
{
    return inTransaction(m_database,
                         [&] { return signedInAccount(m_database, account, m_clock.nowUtc()); });
}

Done OwnerLink::confirm(const QString& subject)
{
    return inTransaction(m_database, [&]() -> Done {
        OwnerAccountRepository accounts(m_database);
        JANGBU_TRY_ASSIGN(auto account, accounts.find());
        if (!account || account->subject != subject)
            return ErrorCode::AccountOfOthers;
        account->lastOnlineAt = m_clock.nowUtc();
        return accounts.put(*account);
    });
}

Done OwnerLink::allowOffline(int days)
{
    if (days < 0 || days > mostOfflineDays) {
        return Error { .code = ErrorCode::ValueInvalid,
                       .values = { u"offline_days"_s, QString::number(days), u"0…365"_s } };
    }
    return inTransaction(m_database, [&]() -> Done {
        OwnerAccountRepository accounts(m_database);
        JANGBU_TRY_ASSIGN(auto account, accounts.find());
        if (!account)
            return done;
        account->offlineDays = days;
        return accounts.put(*account);
    });
}

Done OwnerLink::unlink()
{
    return inTransaction(m_database, [&] { return OwnerAccountRepository(m_database).remove(); });
}

Result<Store> SignUpOwner::run(const Question& question, const Alongside& alongside)
{
    return AddStore(m_database, m_clock).run(question.store, [&](const Store& made) -> Done {
        JANGBU_TRY(signedInAccount(m_database, question.account, m_clock.nowUtc()));
        return alongside ? alongside(made) : done;
    });
}

} // namespace jangbu
