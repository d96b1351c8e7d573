#include "tests/support/scratchtable.h"

#include "tests/support/outcome.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

const QString createSql
    = u"CREATE TABLE scratch (store_id INT64 NOT NULL, id INT64 NOT NULL, name TEXT(255), "
      u"number INT64, parent_id INT64, PRIMARY KEY (store_id, id), CHECK (number >= 0), "
      u"FOREIGN KEY (store_id, parent_id) REFERENCES scratch (store_id, id)) TABLE_OPTIONS"_s;
const QString indexSql = u"CREATE UNIQUE INDEX scratch_name ON scratch (store_id, name)"_s;
const QString insertSql
    = u"INSERT INTO scratch (store_id, id, name, number) VALUES (0, :id, :name, :number)"_s;
const QString selectSql = u"SELECT id, name, number FROM scratch ORDER BY id"_s;

std::optional<QString> shownFrom(const Row& row)
{
    const QString name = row.isNull(1) ? u"NULL"_s : row.text(1);
    const QString number = row.isNull(2) ? u"NULL"_s : QString::number(row.integer(2));
    return QString::number(row.integer(0)) + u'=' + name + u':' + number;
}

} // namespace

void makeScratchTable(Database& database)
{
    valueOf(database.run(database.dialect().definition(createSql)));
    valueOf(database.run(database.dialect().definition(indexSql)));
}

Done addScratch(Database& database, qint64 id, const QString& name, std::optional<qint64> number)
{
    return database.run(insertSql,
                        { { ":id"_L1, id }, { ":name"_L1, name }, { ":number"_L1, number } });
}

QStringList scratchRows(Database& database)
{
    return valueOf(database.select(selectSql, {}, shownFrom));
}

} // namespace jangbu::test
