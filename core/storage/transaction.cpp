#include "core/storage/transaction.h"

#include <QRandomGenerator>
#include <QThread>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTries = 50;
constexpr int maxConflicts = 8;
constexpr quint32 longestPauseMs = 20;
constexpr qint64 markRange = qint64(1) << 52;

const QString insertMarkSql
    = u"INSERT INTO commit_mark (store_id, id, made_at) VALUES (0, :id, :made_at)"_s;

} // namespace

WriteAttempts::WriteAttempts(Database& database)
    : m_database(database)
{
    if (database.dialect().commitMayGoUnanswered())
        m_mark = QRandomGenerator::system()->bounded(markRange) + 1;
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
    JANGBU_TRY(m_database.begin(m_database.dialect().beginWriteStatements()));
    if (m_mark == 0)
        return Begun::Fresh;
    const auto marked = m_database.run(
        insertMarkSql,
        { { ":id"_L1, m_mark }, { ":made_at"_L1, QDateTime::currentMSecsSinceEpoch() } });
    if (!marked && marked.error().code == ErrorCode::StorageConflict && m_unanswered)
        return Begun::CommittedBefore;
    JANGBU_TRY(marked);
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

bool WriteAttempts::mayTryAgain(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StorageBusy:
        // SQLite has waited for its busy timeout already.
        if (!m_database.dialect().commitMayGoUnanswered() && !m_database.m_fault)
            return false;
        break;
    case ErrorCode::StorageConflict:
        if (m_tries >= maxConflicts)
            return false;
        break;
    case ErrorCode::StorageUnavailable:
        m_connectionLost = true;
        break;
    default:
        return false;
    }
    if (m_tries >= (m_connectionLost ? maxConflicts : maxTries))
        return false;
    QThread::msleep(QRandomGenerator::global()->bounded(longestPauseMs)
                    + (m_connectionLost ? 50UL * static_cast<unsigned long>(m_tries) : 0UL));
    return true;
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
    auto begun = m_database.begin(statements);
    if (!begun && begun.error().code == ErrorCode::StorageUnavailable) {
        JANGBU_TRY(m_database.reconnect());
        begun = m_database.begin(statements);
    }
    JANGBU_TRY(begun);
    m_begun = true;
    return done;
}

} // namespace jangbu
