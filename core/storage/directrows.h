#pragma once

#include "core/storage/database.h"

#include <vector>

namespace jangbu {

/// Rows on their way into a table of SQLite, past the driver: 32 with one statement, which takes
/// little more than half the time of one by one. Lives inside one try of one transaction.
class DirectRows final {
public:
    /// The statement is INSERT, the head, the places of a row as often as there are rows, and the
    /// suffix. A row that cannot be written leaves those before it, since the transaction is given
    /// up as a whole then; to undo them alone would need a journal, a third of the time.
    DirectRows(Database& database, const QString& head, const QString& places,
               const QString& suffix);

    void add(qint64 number) { m_values.push_back({ Kind::Number, number }); }
    void add(const QString& text);
    void add(const QByteArray& bytes);
    void add(const QVariant& value);
    void addNull() { m_values.push_back({ Kind::Null, 0 }); }
    /// After the values of each column. May write what has gathered.
    Done endRow();
    /// Writes what is left.
    Done flush();

private:
    enum class Kind { Null, Number, Text, Bytes };
    struct Value {
        Kind kind;
        qint64 content; ///< The number, or the place among m_texts or m_bytes.
    };

    Done write(std::shared_ptr<SqliteStatement>& statement, size_t rows);
    void bind(SqliteStatement& statement, int place, const Value& value) const;

    Database& m_database;
    QString m_head;
    QString m_places;
    QString m_suffix;
    std::shared_ptr<SqliteStatement> m_full;
    std::shared_ptr<SqliteStatement> m_single;
    std::vector<Value> m_values;
    std::vector<QString> m_texts; ///< Bound ones are not copied.
    std::vector<QByteArray> m_bytes;
    size_t m_rows = 0;
    size_t m_written = 0; ///< Of m_values.
    qsizetype m_byteCount = 0;
};

} // namespace jangbu
