#include "core/interchange/foreignrow.h"

#include "core/text/shortened.h"

#include <algorithm>

namespace jangbu {

namespace {

constexpr qsizetype shownOfValue = 60;

bool isWordOf(const QSet<QByteArray>& words, QByteArrayView text)
{
    return std::any_of(words.begin(), words.end(), [text](const QByteArray& word) {
        return word.size() == text.size() && text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ForeignRow::ForeignRow(const ForeignFormat& format, const ForeignFile& file,
                       const ForeignLookup& lookup)
    : m_format(format)
    , m_file(file)
    , m_lookup(lookup)
    , m_places(size_t(format.columns.size()), -1)
    , m_roleOf(size_t(format.columns.size()), -1)
    , m_rows(size_t(format.tables.size()), notSought)
{
    for (size_t role = 0; role < foreignRoleCount; ++role) {
        if (format.roles[role] >= 0)
            m_roleOf[size_t(format.roles[role])] = static_cast<int>(role);
    }
}

Done ForeignRow::placeColumns()
{
    startRow();
    for (qsizetype column = 0; column < m_format.columns.size(); ++column) {
        const ForeignColumn& declared = m_format.columns[column];
        // Of a table, the recognition has seen to it that the required columns are there.
        qsizetype& place = m_places[size_t(column)];
        place = declared.table < 0 ? placeOf(declared, m_file.header()) : 0;
        const QString name = nameOf(static_cast<int>(column));
        const bool isTold = std::any_of(m_issues.begin(), m_issues.end(),
                                        [&](const auto& issue) { return issue.column == name; });
        if (isTold)
            continue;
        if (place < 0 && declared.isRequired)
            m_issues.append(issueAt(name, {}, Expectation::Column, {}));
        if (place >= 0 && declared.table < 0 && standsTwice(m_file.header(), place))
            m_issues.append(issueAt(name, {}, Expectation::UniqueColumn, {}));
    }
    if (m_issues.isEmpty())
        return done;
    return Error { .code = ErrorCode::ImportInvalid,
                   .values = { m_file.path() },
                   .issues = m_issues };
}

void ForeignRow::startRow()
{
    m_issues.clear();
    std::fill(m_rows.begin(), m_rows.end(), notSought);
}

bool ForeignRow::has(int column) const
{
    return column >= 0 && m_places[size_t(column)] >= 0;
}

bool ForeignRow::isSame(int left, int right) const
{
    return has(left) && has(right) && m_format.columns[left].table == m_format.columns[right].table
        && m_format.columns[left].table < 0 && m_places[size_t(left)] == m_places[size_t(right)];
}

qint64 ForeignRow::rowIn(int table)
{
    qint64& row = m_rows[size_t(table)];
    if (row == notSought) {
        const QByteArrayView key = text(m_format.tables[table].by);
        row = key.isEmpty() ? -1 : m_lookup.find(table, key);
    }
    return row;
}

QByteArrayView ForeignRow::raw(int column)
{
    if (!has(column))
        return {};
    const int table = m_format.columns[column].table;
    if (table < 0)
        return m_file.text(m_places[size_t(column)]);
    const qint64 row = rowIn(table);
    return row < 0 ? QByteArrayView() : m_lookup.value(column, row);
}

bool ForeignRow::isMissing(int column, QByteArrayView text) const
{
    const int role = m_roleOf[size_t(column)];
    return isWordOf(m_format.missing, text)
        || (role >= 0 && isWordOf(m_format.missingIn[size_t(role)], text));
}

QByteArrayView ForeignRow::text(int column)
{
    const QByteArrayView found = raw(column);
    return found.isEmpty() || isMissing(column, found) ? QByteArrayView() : found;
}

QString ForeignRow::nameOf(int column) const
{
    if (column < 0)
        return {};
    const ForeignColumn& declared = m_format.columns[column];
    const qsizetype place = m_places[size_t(column)];
    return declared.table < 0 && place >= 0 ? m_file.header().at(place) : declared.names.first();
}

QString ForeignRow::namesOf(const QList<ForeignRole>& roles) const
{
    QStringList names;
    for (const ForeignRole role : roles) {
        if (has(role))
            names.append(nameOf(role));
    }
    return names.join(u", ");
}

InputIssue ForeignRow::issueAt(const QString& column, QByteArrayView value, Expectation expected,
                               const QStringList& values) const
{
    return { ErrorCode::ImportInvalid,
             m_file.path(),
             qMax(m_file.line(), qint64(1)),
             column,
             shortened(value, shownOfValue),
             expected,
             values };
}

void ForeignRow::refuse(int column, Expectation expected, const QStringList& values)
{
    m_issues.append(issueAt(nameOf(column), raw(column), expected, values));
}

void ForeignRow::refuse(ForeignRole role, Expectation expected, const QStringList& values)
{
    refuse(m_format.columnOf(role), expected, values);
}

/// The column of the main file that should have led to the value is the one to be corrected.
void ForeignRow::refuseMissing(int column)
{
    while (column >= 0 && m_format.columns[column].table >= 0) {
        const int table = m_format.columns[column].table;
        const int by = m_format.tables[table].by;
        if (rowIn(table) >= 0)
            break;
        if (!text(by).isEmpty()) {
            return refuse(by, Expectation::KnownIn,
                          { m_format.tables[table].key, m_lookup.fileOf(table) });
        }
        column = by;
    }
    refuse(column, Expectation::NotEmpty);
}

void ForeignRow::refuseRow(Expectation expected, const QStringList& values)
{
    m_issues.append(issueAt({}, QByteArray::number(m_file.fieldCount()), expected, values));
}

} // namespace jangbu
