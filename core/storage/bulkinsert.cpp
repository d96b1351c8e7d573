#include "core/storage/bulkinsert.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsPerStatement = 100;
/// A server takes statements of 16 MiB unless told otherwise.
constexpr qsizetype bytesPerStatement = 1'024 * 1'024;

} // namespace

BulkInsert::BulkInsert(Database& database, const QString& table, const QStringList& columns,
                       const QString& suffix)
    : m_database(database)
    , m_head(u"INTO %1 (%2) VALUES "_s.arg(table, columns.join(u", "_s)))
    , m_places(u"("_s + QStringList(columns.size(), u"?"_s).join(u", "_s) + u")"_s)
    , m_suffix(suffix)
    , m_columnCount(static_cast<int>(columns.size()))
{
    if (database.url().product == DatabaseUrl::Product::Sqlite)
        m_direct.emplace(database, m_head, m_places, m_suffix);
    else
        m_values.reserve(rowsPerStatement * m_columnCount);
}

BulkInsert::~BulkInsert() = default;

Done BulkInsert::addRow(const QVariantList& values)
{
    JANGBU_CHECK(values.size() == m_columnCount);
    if (m_direct) {
        for (const QVariant& value : values)
            m_direct->add(value);
        return m_direct->endRow();
    }
    for (const QVariant& value : values)
        append(value);
    return addedRow();
}

void BulkInsert::append(QVariant value)
{
    if (value.typeId() == QMetaType::QByteArray)
        m_byteCount += static_cast<const QByteArray*>(value.constData())->size();
    m_values.append(std::move(value));
}

Done BulkInsert::addedRow()
{
    if (m_byteCount >= bytesPerStatement)
        return flush();
    if (m_values.size() < rowsPerStatement * m_columnCount)
        return done;
    return write(rowsPerStatement);
}

Done BulkInsert::flush()
{
    if (m_direct)
        return m_direct->flush();
    return m_values.isEmpty() ? Done(done) : write(m_values.size() / m_columnCount);
}

QString BulkInsert::statementFor(qsizetype rows) const
{
    return u"INSERT "_s + m_head + QStringList(rows, m_places).join(u", "_s) + m_suffix;
}

Done BulkInsert::writeValues()
{
    QStringList rows;
    for (qsizetype from = 0; from < m_values.size(); from += m_columnCount) {
        QStringList row;
        for (qsizetype at = from; at < from + m_columnCount; ++at)
            row.append(literalOf(m_values.at(at)));
        rows.append(u'(' + row.join(u", "_s) + u')');
    }
    m_values.clear();
    m_byteCount = 0;
    return m_database.runWritten(u"INSERT "_s + m_head + rows.join(u", "_s) + m_suffix);
}

Done BulkInsert::write(qsizetype rows)
{
    if (m_database.writesValues())
        return writeValues();
    std::unique_ptr<QSqlQuery> rest;
    const bool isFull = rows == rowsPerStatement;
    auto& query = isFull ? m_full : rest;
    if (!query) {
        JANGBU_TRY_ASSIGN(query, m_database.prepareOwn(statementFor(rows)));
    }
    for (int at = 0; at < m_values.size(); ++at)
        query->bindValue(at, m_values.at(at));
    m_values.clear();
    m_byteCount = 0;
    return m_database.execute(*query);
}

} // namespace jangbu
