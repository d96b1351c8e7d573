#include "core/storage/transaction.h"

#include <QRandomGenerator>
#include <QThread>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTries = 50;
constexpr int maxConflicts = 8;
constexpr int maxReconnects = 8;
constexpr quint32 longestPauseMs = 20;
constexpr unsigned long reconnectPauseMs = 50;
constexpr qint64 markRange = qint64(1) << 52;

// The server's clock, since those of the programs may be wrong by years. Marks exist only on
// products that know this function.
const QString insertMarkSql = u"INSERT INTO commit_mark (store_id, id, made_at) "
                              u"VALUES (0, :id, UNIX_TIMESTAMP() * 1000)"_s;

} // namespace

WriteAttempts::WriteAttempts(Database& database)
    : m_database(database)
{
    if (database.dialect().commitMayGoUnanswered())
        m_mark = QRandomGenerator::system()->bounded(markRange) + 1;
    m_sinceFirstTry.start();
}

WriteAttempts::~WriteAttempts()
{
    if (m_database.m_inTransaction)
        m_database.rollback();
}

Result<WriteAttempts::Begun> WriteAttempts::begin()
{
    ++m_tries;
    if (m_connectionLost)
        JANGBU_TRY(m_database.reconnect());
    m_connectionLost = false;
    JANGBU_TRY(
        m_database.begin(m_database.dialect().beginWriteStatements(), Database::Purpose::Writing));
    if (m_mark == 0)
        return Begun::Fresh;
    // Waits here while the server still works on the commit that went unanswered.
    const auto marked = m_database.run(insertMarkSql, { { ":id"_L1, m_mark } });
    if (!marked && marked.error().code == ErrorCode::StorageConflict && m_unanswered)
        return Begun::CommittedBefore;
    JANGBU_TRY(marked);
    m_unanswered = false;
    return Begun::Fresh;
}

Done WriteAttempts::commit()
{
    auto committed = m_database.commit();
    m_unanswered = !committed && committed.error().code == ErrorCode::StorageUnavailable;
    return committed;
}

void WriteAttempts::rollback()
{
    if (m_database.m_inTransaction)
        m_database.rollback();
}

bool WriteAttempts::isWorthAnotherTry(ErrorCode code)
{
    const bool timeIsLeft = !m_sinceFirstTry.hasExpired(m_database.m_options.busyTimeoutMs);
    const bool isServer = m_database.dialect().commitMayGoUnanswered();
    switch (code) {
    case ErrorCode::StorageBusy:
        // SQLite has waited for its busy timeout already.
        return (isServer || m_database.m_fault) && m_tries < maxTries && timeIsLeft;
    case ErrorCode::StorageConflict:
        return m_tries < maxConflicts;
    case ErrorCode::StorageUnavailable:
        // A file does not come back, and without a mark nobody would know what a commit did.
        m_connectionLost = isServer;
        return isServer && (m_tries < maxReconnects || (m_unanswered && timeIsLeft));
    default:
        return false;
    }
}

bool WriteAttempts::mayTryAgain(const Error& error)
{
    if (!isWorthAnotherTry(error.code))
        return false;
    unsigned long pauseMs = QRandomGenerator::global()->bounded(longestPauseMs);
    if (m_connectionLost)
        pauseMs += reconnectPauseMs * static_cast<unsigned long>(qMin(m_tries, maxReconnects));
    QThread::msleep(pauseMs);
    return true;
}

Done SavepointScope::begin()
{
    JANGBU_CHECK(m_database.isInTransaction());
    return m_database.controlWithin(u"SAVEPOINT one_of_many"_s);
}

Done SavepointScope::release()
{
    return m_database.controlWithin(u"RELEASE SAVEPOINT one_of_many"_s);
}

Done SavepointScope::rollback()
{
    JANGBU_TRY(m_database.controlWithin(u"ROLLBACK TO SAVEPOINT one_of_many"_s));
    return release();
}

SnapshotScope::~SnapshotScope()
{
    if (m_begun && m_database.m_inTransaction)
        m_database.rollback();
}

Done SnapshotScope::begin()
{
    if (m_database.m_inTransaction)
        return done;
    const QStringList statements = m_database.dialect().beginSnapshotStatements();
    auto begun = m_database.begin(statements, Database::Purpose::Reading);
    if (!begun && begun.error().code == ErrorCode::StorageUnavailable) {
        JANGBU_TRY(m_database.reconnect());
        begun = m_database.begin(statements, Database::Purpose::Reading);
    }
    JANGBU_TRY(begun);
    m_begun = true;
    return done;
}

} // namespace jangbu
