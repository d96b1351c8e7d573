#pragma once

#include "core/result.h"
#include "core/storage/actor.h"
#include "core/storage/bind.h"
#include "core/storage/databaseoptions.h"
#include "core/storage/databaseurl.h"
#include "core/storage/runningstatement.h"
#include "core/storage/sqldialect.h"
#include "core/storage/sqlitestatement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace jangbu {

/// One connection, owned by one thread. Every statement of the program passes through here: values
/// are bound by name, every prepare is checked, and every driver error becomes a Result. Statements
/// are kept prepared. A connection that was lost is made anew by the next transaction or read.
/// After the first error a transaction takes nothing more, not even its commit: on some of them the
/// server has rolled it back, and what came after would stand alone.
class Database final {
public:
    using Options = DatabaseOptions;

    /// Opens what is there, or an empty database; Migrator makes or checks the schema.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl& url, Options options = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const DatabaseUrl& url() const { return m_url; }
    const SqlDialect& dialect() const { return *m_dialect; }
    ActingSession& session() { return m_session; }

    Done run(const QString& sql, const Binds& binds = {});
    /// How many rows the statement changed.
    Result<qint64> change(const QString& sql, const Binds& binds = {});

    /// Calls `perRow(Row)` for each row; a Done that it gives with an error ends the reading.
    template <typename PerRow> Done each(const QString& sql, const Binds& binds, PerRow perRow)
    {
        JANGBU_TRY_ASSIGN(const Running running, startReading(sql, binds));
        const Row row = running.row();
        while (running.next()) {
            if constexpr (std::is_void_v<std::invoke_result_t<PerRow, const Row&>>)
                perRow(row);
            else
                JANGBU_TRY(perRow(row));
        }
        return ended(running);
    }

    /// Reads all rows. `rowTo` gives an optional value; nothing means that the row makes no sense
    /// (STORAGE_CORRUPT).
    template <typename RowTo>
    auto select(const QString& sql, const Binds& binds, RowTo rowTo)
        -> Result<QList<typename std::invoke_result_t<RowTo, const Row&>::value_type>>
    {
        QList<typename std::invoke_result_t<RowTo, const Row&>::value_type> rows;
        JANGBU_TRY(each(sql, binds, [&](const Row& row) -> Done {
            auto value = rowTo(row);
            if (!value)
                return Error { ErrorCode::StorageCorrupt, { tableOf(sql) }, sql };
            rows.append(std::move(*value));
            return done;
        }));
        return rows;
    }

    /// The first row, if there is one.
    template <typename RowTo>
    auto selectOne(const QString& sql, const Binds& binds, RowTo rowTo)
        -> Result<std::optional<typename std::invoke_result_t<RowTo, const Row&>::value_type>>
    {
        JANGBU_TRY_ASSIGN(auto rows, select(sql, binds, rowTo));
        std::optional<typename std::invoke_result_t<RowTo, const Row&>::value_type> first;
        if (!rows.isEmpty())
            first = std::move(rows.first());
        return first;
    }

    /// The first column of the first row as an integer; 0 where there is no row or it is NULL.
    Result<qint64> selectInteger(const QString& sql, const Binds& binds = {});

    /// A statement of its own with places `?`, for BulkInsert.
    Result<std::unique_ptr<QSqlQuery>> prepareOwn(const QString& sql);
    Done execute(QSqlQuery& query);
    /// One of SQLite itself, which stays prepared: whoever uses it runs it to its end at once.
    Result<std::shared_ptr<SqliteStatement>> keptDirect(const QString& sql);
    Done execute(SqliteStatement& statement);

    /// Whether statements go to a server with their values in them, see Options.
    bool writesValues() const;
    /// A statement with literalOf() its values, for BulkInsert; only where writesValues().
    Done runWritten(const QString& sql);

    /// The columns of a table in their order; empty when there is no such table.
    QStringList columnsOf(const QString& table) const;

    bool isInTransaction() const { return m_inTransaction; }
    /// Closes the connection and makes it anew; only outside a transaction. STORAGE_UNAVAILABLE
    /// while rows are being read, which would seem to end there.
    Done reconnect();
    using Fault = std::function<std::optional<ErrorCode>(FaultPoint)>;
    /// For tests: asked at every step; a code makes the step fail with it.
    void setFault(Fault fault) { m_fault = std::move(fault); }

private:
    friend class WriteAttempts;
    friend class SnapshotScope;
    friend class SavepointScope;

    using Prepared = PreparedStatement;
    using Running = RunningStatement;
    enum class Purpose { Reading, Writing };

    Database(DatabaseUrl url, Options options);
    Done connectNow();
    void closeNow();
    Done startSession();
    Result<std::shared_ptr<Prepared>> prepared(const QString& sql);
    Result<std::shared_ptr<Prepared>> prepareFresh(const QString& sql);
    Result<std::unique_ptr<SqliteStatement>> prepareDirect(const QString& sql);
    Result<Running> startReading(const QString& sql, const Binds& binds);
    Result<Running> start(const QString& sql, const Binds& binds, Purpose purpose);
    Done executeWritten(QSqlQuery& query, const QString& sql);
    Done ended(const Running& running);
    Done begin(const QStringList& statements, Purpose purpose);
    Done commit();
    void rollback();
    Done plain(const QString& sql);
    Done control(const QString& sql);
    Done controlWithin(const QString& sql);
    std::optional<Error> obstacleAt(FaultPoint point);
    Error noted(Error error);
    Error errorFrom(const QSqlError& error, const QString& sql) const;
    static QString tableOf(const QString& sql);

    DatabaseUrl m_url;
    Options m_options;
    std::unique_ptr<SqlDialect> m_dialect;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
    QHash<QString, std::shared_ptr<SqliteStatement>> m_controls; ///< And what keptDirect() gave.
    Fault m_fault;
    ActingSession m_session;
    int m_runningCount = 0;
    bool m_inTransaction = false;
    Purpose m_purpose = Purpose::Writing; ///< Of the transaction.
    std::optional<Error> m_broken; ///< The first error of the transaction.
};

} // namespace jangbu
