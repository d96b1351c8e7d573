#include "core/storage/commitmarks.h"

#include "core/storage/transaction.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype marksPerStatement = 500;

// By the server's clock, which has written them.
const QString oldMarksSql
    = u"SELECT id FROM commit_mark WHERE store_id = 0 "
      u"AND made_at < (UNIX_TIMESTAMP() - 7 * 86400) * 1000 ORDER BY id LIMIT 10000"_s;
const QString removeMarksSql = u"DELETE FROM commit_mark WHERE store_id = 0 AND id IN (%1)"_s;

} // namespace

Done forgetOldCommitMarks(Database& database)
{
    if (!database.dialect().commitMayGoUnanswered())
        return done;
    // Found first and removed by their keys: a DELETE that searches would wait for the marks of
    // transactions that are running.
    JANGBU_TRY_ASSIGN(const auto marks, database.select(oldMarksSql, {}, [](const Row& row) {
        return std::optional(QString::number(row.integer(0)));
    }));
    if (marks.isEmpty())
        return done;
    return inTransaction(database, [&]() -> Done {
        for (qsizetype at = 0; at < marks.size(); at += marksPerStatement) {
            const QStringList some = marks.mid(at, marksPerStatement);
            JANGBU_TRY(database.run(removeMarksSql.arg(some.join(u", "_s))));
        }
        return done;
    });
}

} // namespace jangbu
