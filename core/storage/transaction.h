#pragma once

#include "core/storage/database.h"

#include <QElapsedTimer>

namespace jangbu {

/// The tries of one writing transaction. Use inTransaction().
class WriteAttempts final {
public:
    enum class Begun { Fresh, CommittedBefore };

    explicit WriteAttempts(Database& database);
    ~WriteAttempts();
    Q_DISABLE_COPY_MOVE(WriteAttempts)

    /// CommittedBefore: the try whose commit went unanswered did reach the books.
    Result<Begun> begin();
    /// Whether the transaction is in the books for certain.
    Done commit();
    /// Nobody knows yet whether the last commit reached the books.
    bool commitWentUnanswered() const { return m_unanswered; }
    void rollback();
    /// Waits a little where another try may help; false when the error is final.
    bool mayTryAgain(const Error& error);

private:
    bool isWorthAnotherTry(ErrorCode code);

    Database& m_database;
    qint64 m_mark = 0; ///< Made before the first try and kept over all of them.
    QElapsedTimer m_sinceFirstTry;
    int m_tries = 0;
    bool m_unanswered = false;
    bool m_connectionLost = false;
};

/// A row that had to be there as it was read. Redone from its first read by inTransaction() when it
/// was another's meanwhile.
inline Done mustBeOne(const Result<qint64>& changed)
{
    JANGBU_TRY(changed);
    return *changed == 1 ? Done(done) : Done(ErrorCode::StorageConflict);
}

/// Runs `work`, which gives a Result, in one transaction and commits it when it succeeds. A
/// transaction may be told "deadlock, again" at any prepare, statement or commit: then it is rolled
/// back and `work` runs again from its first read, so it must have no effect outside the books
/// (take ids before). A connection that is lost is made anew; a commit that went unanswered is
/// looked up, never guessed. Transactions do not nest.
template <typename Work> auto inTransaction(Database& database, Work work) -> decltype(work())
{
    using Outcome = decltype(work());
    std::optional<Outcome> unanswered;
    WriteAttempts attempts(database);
    while (true) {
        std::optional<Error> failure;
        if (const auto begun = attempts.begin(); !begun) {
            failure = begun.error();
        } else if (*begun == WriteAttempts::Begun::CommittedBefore && unanswered) {
            attempts.rollback();
            return *unanswered;
        } else if (Outcome outcome = work(); !outcome) {
            failure = outcome.error();
        } else if (const Done committed = attempts.commit(); !committed) {
            failure = committed.error();
            if (attempts.commitWentUnanswered())
                unanswered = std::move(outcome);
        } else {
            return outcome;
        }
        attempts.rollback();
        if (!attempts.mayTryAgain(*failure))
            return *failure;
    }
}

/// A point inside a writing transaction that it can go back to. Use inSavepoint().
class SavepointScope final {
public:
    explicit SavepointScope(Database& database)
        : m_database(database)
    {
    }
    Q_DISABLE_COPY_MOVE(SavepointScope)

    Done begin();
    Done release();
    Done rollback();

private:
    Database& m_database;
};

/// Runs `work` inside the transaction that is running; when it refuses, what it wrote is taken
/// back and the transaction goes on. The outer Result fails where the database itself did, which
/// ends the transaction. Savepoints do not nest.
template <typename Work> auto inSavepoint(Database& database, Work work) -> Result<decltype(work())>
{
    SavepointScope scope(database);
    JANGBU_TRY(scope.begin());
    auto outcome = work();
    JANGBU_TRY(outcome ? scope.release() : scope.rollback());
    return outcome;
}

/// Holds a read transaction open. Use inSnapshot().
class SnapshotScope final {
public:
    explicit SnapshotScope(Database& database)
        : m_database(database)
    {
    }
    ~SnapshotScope();
    Q_DISABLE_COPY_MOVE(SnapshotScope)

    Done begin();

private:
    Database& m_database;
    bool m_begun = false;
};

/// Runs `work`, which only reads, on one state of the books. Inside a transaction it is that one.
template <typename Work> auto inSnapshot(Database& database, Work work) -> decltype(work())
{
    SnapshotScope scope(database);
    JANGBU_TRY(scope.begin());
    return work();
}

} // namespace jangbu
