#include "core/signin/owneraccountrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString selectAccountSql
    = u"SELECT subject, nickname, linked_at, last_online_at, offline_days FROM owner_account "
      u"WHERE store_id = 0"_s;
const QString putAccountSql
    = u"INSERT INTO owner_account (store_id, subject, nickname, linked_at, last_online_at, "
      u"offline_days) "
      u"VALUES (0, :subject, :nickname, :linked_at, :last_online_at, :offline_days)"_s;
const QString removeAccountSql = u"DELETE FROM owner_account WHERE store_id = 0"_s;

std::optional<OwnerAccount> accountFrom(const Row& row)
{
    const auto linkedAt = row.instant(2);
    const auto lastOnlineAt = row.instant(3);
    const qint64 days = row.integer(4);
    if (row.text(0).isEmpty() || !linkedAt || !lastOnlineAt || days < 0 || days > mostOfflineDays)
        return std::nullopt;
    return OwnerAccount { row.text(0), row.text(1), *linkedAt, *lastOnlineAt,
                          static_cast<int>(days) };
}

} // namespace

Result<std::optional<OwnerAccount>> OwnerAccountRepository::find() const
{
    return m_database.selectOne(selectAccountSql, {}, accountFrom);
}

Done OwnerAccountRepository::put(const OwnerAccount& account)
{
    const QString replace = m_database.dialect().replacing(
        { u"store_id"_s },
        { u"subject"_s, u"nickname"_s, u"linked_at"_s, u"last_online_at"_s, u"offline_days"_s });
    return m_database.run(putAccountSql + replace,
                          { { ":subject"_L1, account.subject },
                            { ":nickname"_L1, account.nickname },
                            { ":linked_at"_L1, account.linkedAt },
                            { ":last_online_at"_L1, account.lastOnlineAt },
                            { ":offline_days"_L1, account.offlineDays } });
}

Done OwnerAccountRepository::remove()
{
    return m_database.run(removeAccountSql, {});
}

} // namespace jangbu
