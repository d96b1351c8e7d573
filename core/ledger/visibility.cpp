#include "core/ledger/visibility.h"

#include "core/storage/database.h"

#include <QStringList>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString unfinishedImportsSql = u"SELECT id FROM import WHERE state <> 1 ORDER BY id"_s;

} // namespace

Result<QString> hidingUnfinishedImports(Database& database, const QString& column)
{
    QStringList hidden;
    JANGBU_TRY(database.each(unfinishedImportsSql, {}, [&](const Row& row) {
        hidden.append(QString::number(row.integer(0)));
    }));
    if (hidden.isEmpty())
        return QString();
    return u" AND (%1 IS NULL OR %1 NOT IN (%2))"_s.arg(column, hidden.join(u','));
}

} // namespace jangbu
