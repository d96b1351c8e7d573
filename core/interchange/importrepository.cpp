#include "core/interchange/importrepository.h"

#include "core/storage/database.h"

#include <QCryptographicHash>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString importsSql
    = u"SELECT id, kind, source, state, started_at, finished_at, lease_until, runner, counts "
      u"FROM import "_s;
const QString rangesSql = u"SELECT store_id, first_id, last_id FROM import_store "
                          u"WHERE import_id = :id ORDER BY store_id"_s;
const QString addImportSql
    = u"INSERT INTO import (store_id, id, kind, source, state, started_at, finished_at, "
      u"lease_until, runner, counts) VALUES (0, :id, :kind, :source, :state, :started_at, "
      u":finished_at, :lease, :runner, :counts)"_s;
const QString addRangeSql = u"INSERT INTO import_store (store_id, import_id, first_id, last_id) "
                            u"VALUES (:store, :id, :first, :last)"_s;
// MySQL counts rows that an UPDATE really changed, so each of these changes one.
const QString renewSql = u"UPDATE import SET lease_until = :lease, runner = :runner "
                         u"WHERE store_id = 0 AND id = :id AND state = 0"_s;
const QString stateSql = u"SELECT state FROM import WHERE store_id = 0 AND id = :id"_s;
const QString finishSql = u"UPDATE import SET state = 1, finished_at = :at, counts = :counts "
                          u"WHERE store_id = 0 AND id = :id AND state = 0"_s;
const QString takeOutSql = u"UPDATE import SET state = 2, lease_until = :lease, runner = :runner "
                           u"WHERE store_id = 0 AND id = :id AND state = :known_state "
                           u"AND lease_until = :known_lease AND runner = :known_runner"_s;
const QString removeRangesSql = u"DELETE FROM import_store WHERE import_id = :id"_s;
const QString removeSql = u"DELETE FROM import WHERE store_id = 0 AND id = :id"_s;

const QString connectionSql
    = u"SELECT CONNECTION_ID(), CONCAT(@@hostname, ' ', @@port, ' ', CURRENT_USER())"_s;
const QString connectedSql
    = u"SELECT COUNT(*) FROM information_schema.processlist WHERE id = :connection"_s;
constexpr int connectionBits = 32;

std::optional<ImportRecord> importFrom(const Row& row)
{
    const auto id = row.id<ImportId>(0);
    const qint64 kind = row.integer(1);
    const qint64 state = row.integer(3);
    const auto startedAt = row.instant(4);
    const auto leaseUntil = row.instant(6);
    if (!id || kind < 0 || kind > 1 || state < 0 || state > 2 || !startedAt || !leaseUntil)
        return std::nullopt;
    return ImportRecord { .id = *id,
                          .kind = static_cast<ImportedKind>(kind),
                          .source = row.text(2),
                          .state = static_cast<ImportState>(state),
                          .startedAtUtc = *startedAt,
                          .finishedAtUtc = row.instant(5),
                          .leaseUntilUtc = *leaseUntil,
                          .runner = row.integer(7),
                          .counts = row.text(8) };
}

std::optional<ImportedRange> rangeFrom(const Row& row)
{
    const auto store = row.id<StoreId>(0);
    if (!store)
        return std::nullopt;
    return ImportedRange { *store, row.integer(1), row.integer(2) };
}

/// 31 bits that tell servers and users apart: only they see each other's connections.
qint64 markOf(const QString& server)
{
    const QByteArray hash = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256);
    qint64 mark = 0;
    for (const char byte : hash.first(4))
        mark = (mark << 8) | static_cast<quint8>(byte);
    return mark & 0x7fffffff;
}

} // namespace

QString wordOf(ImportedKind kind)
{
    switch (kind) {
    case ImportedKind::Sales:
        return u"sales"_s;
    case ImportedKind::Refunds:
        return u"refunds"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<ImportRecord>> ImportRepository::all() const
{
    return m_database.select(importsSql + u"ORDER BY started_at, id"_s, {}, importFrom);
}

Result<std::optional<ImportRecord>> ImportRepository::find(ImportId id) const
{
    return m_database.selectOne(importsSql + u"WHERE store_id = 0 AND id = :id"_s,
                                { { ":id"_L1, id } }, importFrom);
}

Result<QList<ImportedRange>> ImportRepository::rangesOf(ImportId id) const
{
    return m_database.select(rangesSql, { { ":id"_L1, id } }, rangeFrom);
}

Done ImportRepository::add(const ImportRecord& record, const QList<ImportedRange>& ranges)
{
    JANGBU_TRY_ASSIGN(const qint64 self, runner());
    JANGBU_TRY(m_database.run(addImportSql,
                              { { ":id"_L1, record.id },
                                { ":kind"_L1, record.kind },
                                { ":source"_L1, record.source },
                                { ":state"_L1, record.state },
                                { ":started_at"_L1, record.startedAtUtc },
                                { ":finished_at"_L1, record.finishedAtUtc },
                                { ":lease"_L1, record.leaseUntilUtc },
                                { ":runner"_L1, self },
                                { ":counts"_L1, record.counts } }));
    for (const ImportedRange& range : ranges) {
        JANGBU_TRY(m_database.run(addRangeSql,
                                  { { ":store"_L1, range.store },
                                    { ":id"_L1, record.id },
                                    { ":first"_L1, range.first },
                                    { ":last"_L1, range.last } }));
    }
    return done;
}

Done ImportRepository::renew(ImportId id, Instant leaseUntil)
{
    JANGBU_TRY_ASSIGN(const qint64 self, runner());
    JANGBU_TRY(m_database.run(
        renewSql, { { ":lease"_L1, leaseUntil }, { ":runner"_L1, self }, { ":id"_L1, id } }));
    // Two steps within one millisecond write the same lease, which MySQL counts as no change.
    JANGBU_TRY_ASSIGN(const auto state,
                      m_database.selectOne(stateSql, { { ":id"_L1, id } }, [](const Row& row) {
                          return std::optional(row.integer(0));
                      }));
    const bool isRunning = state == static_cast<qint64>(ImportState::Running);
    return isRunning ? Done(done) : Done(ErrorCode::StorageConflict);
}

Done ImportRepository::finish(ImportId id, Instant at, const QString& counts)
{
    return mustBeOne(m_database.change(
        finishSql, { { ":at"_L1, at }, { ":counts"_L1, counts }, { ":id"_L1, id } }));
}

Result<bool> ImportRepository::startTakingOut(const ImportRecord& known, Instant leaseUntil)
{
    JANGBU_TRY_ASSIGN(const qint64 self, runner());
    if (known.state == ImportState::BeingTakenOut && known.runner == self
        && known.leaseUntilUtc == leaseUntil)
        return true;
    JANGBU_TRY_ASSIGN(const qint64 changed,
                      m_database.change(takeOutSql,
                                        { { ":lease"_L1, leaseUntil },
                                          { ":runner"_L1, self },
                                          { ":id"_L1, known.id },
                                          { ":known_state"_L1, known.state },
                                          { ":known_lease"_L1, known.leaseUntilUtc },
                                          { ":known_runner"_L1, known.runner } }));
    return changed == 1;
}

Done ImportRepository::remove(ImportId id)
{
    JANGBU_TRY(m_database.run(removeRangesSql, { { ":id"_L1, id } }));
    return m_database.run(removeSql, { { ":id"_L1, id } });
}

Result<qint64> ImportRepository::runner() const
{
    if (m_database.dialect().importsInOneTransaction())
        return 0;
    JANGBU_TRY_ASSIGN(const auto self, m_database.selectOne(connectionSql, {}, [](const Row& row) {
        return std::optional((markOf(row.text(1)) << connectionBits)
                             | (row.integer(0) & 0xffffffff));
    }));
    return self.value_or(0);
}

Result<bool> ImportRepository::isConnected(qint64 runner) const
{
    if (m_database.dialect().importsInOneTransaction())
        return false; // Where an import is one transaction, nothing of a dead one is left.
    JANGBU_TRY_ASSIGN(const qint64 self, this->runner());
    if (runner >> connectionBits != self >> connectionBits)
        return true; // Of another server or user, whose connections are not to be seen.
    const qint64 connection = runner & 0xffffffff;
    JANGBU_TRY_ASSIGN(const qint64 count,
                      m_database.selectInteger(connectedSql, { { ":connection"_L1, connection } }));
    return count > 0;
}

} // namespace jangbu
