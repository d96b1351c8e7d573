#include "core/signin/ownerlink.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The log names accounts by their nickname; whose they are stands in the books.
Done recordAccount(Database& database, const OwnerAccount& account, const QJsonObject& before,
                   const QJsonObject& after)
{
    return record(database,
                  { .act = Act::AccountChanged,
                    .subject = account.nickname,
                    .before = before,
                    .after = after });
}

const QJsonObject linked { { u"linked"_s, true } };
const QJsonObject notLinked { { u"linked"_s, false } };

/// Inside a transaction. Who is known already only proves it again, which needs no right.
Result<OwnerAccount> signedInAccount(Database& database, const KakaoAccount& who, Instant now)
{
    OwnerAccountRepository accounts(database);
    JANGBU_TRY_ASSIGN(const auto known, accounts.find());
    if (!known)
        JANGBU_TRY(mayDo(database, Right::ManagePeople));
    OwnerAccount account = known.value_or(OwnerAccount { .subject = who.subject, .linkedAt = now });
    if (account.subject != who.subject)
        return ErrorCode::AccountOfOthers;
    account.nickname = who.nickname;
    account.lastOnlineAt = now;
    JANGBU_TRY(accounts.put(account));
    if (!known)
        JANGBU_TRY(recordAccount(database, account, notLinked, linked));
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
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    if (days < 0 || days > mostOfflineDays) {
        return Error { .code = ErrorCode::ValueInvalid,
                       .values = { u"offline_days"_s, QString::number(days), u"0…365"_s } };
    }
    return inTransaction(m_database, [&]() -> Done {
        OwnerAccountRepository accounts(m_database);
        JANGBU_TRY_ASSIGN(auto account, accounts.find());
        if (!account)
            return done;
        const int before = account->offlineDays;
        account->offlineDays = days;
        JANGBU_TRY(accounts.put(*account));
        return recordAccount(m_database, *account, { { u"offline_days"_s, before } },
                             { { u"offline_days"_s, days } });
    });
}

Done OwnerLink::unlink()
{
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    return inTransaction(m_database, [&]() -> Done {
        OwnerAccountRepository accounts(m_database);
        JANGBU_TRY_ASSIGN(const auto account, accounts.find());
        if (!account)
            return done;
        JANGBU_TRY(accounts.remove());
        return recordAccount(m_database, *account, linked, notLinked);
    });
}

Result<Store> SignUpOwner::run(const Question& question, const Alongside& alongside)
{
    return AddStore(m_database, m_clock).run(question.store, [&](const Store& made) -> Done {
        JANGBU_TRY(signedInAccount(m_database, question.account, m_clock.nowUtc()));
        return alongside ? alongside(made) : done;
    });
}

} // namespace jangbu
