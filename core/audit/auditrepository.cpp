#include "core/audit/auditrepository.h"

#include "core/storage/database.h"

#include <limits>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString headSql
    = u"SELECT program, last_number, last_hash FROM audit_chain WHERE store_id = 0 "
      u"AND program = :program"_s;
// With chains whose head was taken away.
const QString headsSql
    = u"SELECT program, last_number, last_hash FROM audit_chain UNION ALL "
      u"SELECT DISTINCT e.program, 0, '' FROM audit_entry e WHERE NOT EXISTS "
      u"(SELECT 1 FROM audit_chain c WHERE c.store_id = e.store_id AND c.program = e.program) "
      u"ORDER BY 1"_s;
const QString putHeadSql = u"INSERT INTO audit_chain (store_id, program, last_number, last_hash) "
                           u"VALUES (0, :program, :number, :hash)"_s;
const QString columns
    = u"program, number, done_at, actor_kind, person_id, actor, approver, act, about_store, "
      u"subject, before_values, after_values, hash"_s;
const QString addSql = u"INSERT INTO audit_entry (store_id, %1) VALUES (0, :program, :number, :at, "
                       u":kind, :person, :actor, "
                       u":approver, :act, :store, :subject, :before, :after, :hash)"_s.arg(columns);
const QString chainSql
    = u"SELECT %1 FROM audit_entry WHERE store_id = 0 AND program = :program ORDER BY number"_s.arg(
        columns);
const QString sealHeadsSql
    = u"SELECT s.store_id, s.chain_position, s.hash FROM seal s WHERE s.chain_position = "
      u"(SELECT MAX(o.chain_position) FROM seal o WHERE o.store_id = s.store_id) "
      u"ORDER BY s.store_id"_s;
const QStringList countedTables { u"store"_s,      u"product"_s, u"trade"_s,  u"trade_order"_s,
                                  u"trade_line"_s, u"payment"_s, u"refund"_s, u"card_rate"_s,
                                  u"settlement"_s, u"seal"_s };

std::optional<AuditHead> headFrom(const Row& row)
{
    return AuditHead { row.text(0), row.integer(1), row.text(2) };
}

std::optional<AuditEntry> entryFrom(const Row& row)
{
    const auto at = row.instant(2);
    const qint64 kind = row.integer(3);
    if (!at || kind < 0 || kind > static_cast<qint64>(Actor::Kind::Nobody))
        return std::nullopt;
    return AuditEntry { .program = row.text(0),
                        .number = row.integer(1),
                        .doneAtUtc = *at,
                        .actor = { .kind = static_cast<Actor::Kind>(kind),
                                   .person = row.integer(4),
                                   .name = row.text(5) },
                        .approver = row.text(6),
                        .act = row.text(7),
                        .store = row.id<StoreId>(8),
                        .subject = row.text(9),
                        .before = row.text(10),
                        .after = row.text(11),
                        .hash = row.text(12) };
}

/// `%` and `_` of what people search for are themselves.
QString pattern(QString text)
{
    text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + text + u'%';
}

} // namespace

Result<AuditHead> AuditRepository::hold(const QString& program) const
{
    JANGBU_TRY_ASSIGN(auto head,
                      m_database.selectOne(headSql + m_database.dialect().holdingRows(),
                                           { { ":program"_L1, program } }, headFrom));
    return head.value_or(AuditHead { .program = program });
}

Result<QList<AuditHead>> AuditRepository::heads() const
{
    return m_database.select(headsSql, {}, headFrom);
}

Done AuditRepository::append(const AuditEntry& entry)
{
    return m_database.run(addSql,
                          { { ":program"_L1, entry.program },
                            { ":number"_L1, entry.number },
                            { ":at"_L1, entry.doneAtUtc },
                            { ":kind"_L1, entry.actor.kind },
                            { ":person"_L1, entry.actor.person },
                            { ":actor"_L1, entry.actor.name },
                            { ":approver"_L1, entry.approver },
                            { ":act"_L1, entry.act },
                            { ":store"_L1, entry.store },
                            { ":subject"_L1, entry.subject },
                            { ":before"_L1, entry.before },
                            { ":after"_L1, entry.after },
                            { ":hash"_L1, entry.hash } });
}

Done AuditRepository::putHead(const AuditHead& head)
{
    const QString replace = m_database.dialect().replacing({ u"store_id"_s, u"program"_s },
                                                           { u"last_number"_s, u"last_hash"_s });
    return m_database.run(putHeadSql + replace,
                          { { ":program"_L1, head.program },
                            { ":number"_L1, head.number },
                            { ":hash"_L1, head.hash } });
}

Result<QList<AuditEntry>> AuditRepository::find(const AuditWish& wish) const
{
    QString sql
        = u"SELECT %1 FROM audit_entry WHERE store_id = 0 AND done_at >= :from AND done_at < :to"_s
              .arg(columns);
    Binds binds { { ":from"_L1, wish.from ? wish.from->ms() : 0 },
                  { ":to"_L1, wish.to ? wish.to->ms() : std::numeric_limits<qint64>::max() } };
    if (wish.store) {
        sql += u" AND about_store = :store"_s;
        binds.append({ ":store"_L1, *wish.store });
    }
    if (!wish.acts.isEmpty()) {
        QStringList words;
        for (const Act act : wish.acts)
            words.append(u'\'' + wordOf(act) + u'\'');
        sql += u" AND act IN (%1)"_s.arg(words.join(u", "));
    }
    if (!wish.text.isEmpty()) {
        sql += u" AND (actor LIKE :text ESCAPE '!' OR approver LIKE :text ESCAPE '!' "
               u"OR subject LIKE :text ESCAPE '!' OR before_values LIKE :text ESCAPE '!' "
               u"OR after_values LIKE :text ESCAPE '!')"_s;
        binds.append({ ":text"_L1, pattern(wish.text) });
    }
    sql += u" ORDER BY done_at DESC, program, number DESC LIMIT %1"_s.arg(wish.limit);
    return m_database.select(sql, binds, entryFrom);
}

Done AuditRepository::eachOf(const QString& program,
                             const std::function<Done(const AuditEntry&)>& perEntry) const
{
    return m_database.each(chainSql, { { ":program"_L1, program } }, [&](const Row& row) -> Done {
        const auto entry = entryFrom(row);
        if (!entry)
            return Error { ErrorCode::StorageCorrupt, { u"audit_entry"_s }, chainSql };
        return perEntry(*entry);
    });
}

Result<QJsonObject> AuditRepository::booksSoFar() const
{
    QJsonObject rows;
    for (const QString& table : countedTables) {
        JANGBU_TRY_ASSIGN(const qint64 count,
                          m_database.selectInteger(u"SELECT COUNT(*) FROM "_s + table));
        rows.insert(table, count);
    }
    QJsonObject seals;
    JANGBU_TRY(m_database.each(sealHeadsSql, {}, [&](const Row& row) {
        seals.insert(QString::number(row.integer(0)),
                     QJsonObject { { u"position"_s, row.integer(1) }, { u"hash"_s, row.text(2) } });
    }));
    return QJsonObject { { u"rows"_s, rows }, { u"seals"_s, seals } };
}

} // namespace jangbu
