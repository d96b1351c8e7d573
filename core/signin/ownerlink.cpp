#include "core/signin/ownerlink.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/people/changepeople.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"

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

/// Who is to be added, looked at before anything is held; nobody where the name is empty.
struct SignUpOwner::Prepared {
    QString name {};
    QString pinHash {};
};

Result<SignUpOwner::Prepared> SignUpOwner::prepare(const std::optional<NewOwner>& owner) const
{
    if (!owner)
        return Prepared {};
    JANGBU_TRY(mayDo(m_database, Right::ManagePeople));
    JANGBU_TRY_ASSIGN(const QString name, parseName(owner->name));
    JANGBU_TRY(checkPin(owner->pin));
    return Prepared { name, pinHash(owner->pin, m_cost) };
}

/// May run again after a deadlock.
Result<std::optional<Person>> SignUpOwner::ownWithin(const std::optional<KakaoAccount>& account,
                                                     const Prepared& owner)
{
    if (account) {
        JANGBU_TRY_ASSIGN(const auto known, OwnerAccountRepository(m_database).find());
        if (known && known->subject != account->subject)
            return ErrorCode::AccountOfOthers;
        // That an owner is known already says nothing of when Kakao knew them last.
        if (!known)
            JANGBU_TRY(signedInAccount(m_database, *account, m_clock.nowUtc()));
    }
    if (owner.name.isEmpty())
        return std::optional<Person>();
    JANGBU_TRY_ASSIGN(
        const Person added,
        ChangePeople(m_database, m_cost).addWithin(owner.name, Role::Owner, owner.pinHash));
    return std::optional<Person>(added);
}

Result<SignUpOwner::Answer> SignUpOwner::run(const Question& question)
{
    JANGBU_TRY_ASSIGN(const Prepared owner, prepare(question.owner));
    std::optional<Person> added;
    JANGBU_TRY_ASSIGN(const Store store,
                      AddStore(m_database, m_clock).run(question.store, [&](const Store&) -> Done {
                          JANGBU_TRY_ASSIGN(added, ownWithin(question.account, owner));
                          return done;
                      }));
    return Answer { store, added };
}

Result<std::optional<Person>> SignUpOwner::own(const std::optional<KakaoAccount>& account,
                                               const std::optional<NewOwner>& owner)
{
    JANGBU_TRY_ASSIGN(const Prepared prepared, prepare(owner));
    return inTransaction(m_database, [&] { return ownWithin(account, prepared); });
}

} // namespace jangbu
