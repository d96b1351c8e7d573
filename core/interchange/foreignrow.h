#pragma once

#include "core/interchange/foreignfile.h"
#include "core/interchange/foreignlookup.h"
#include "core/result.h"

namespace jangbu {

/// The row at which a foreign file stands: its values by column of the format, those that are
/// looked up too, and what is wrong with them.
class ForeignRow final {
public:
    ForeignRow(const ForeignFormat& format, const ForeignFile& file, const ForeignLookup& lookup);

    /// Finds the columns in the header. IMPORT_INVALID for each that is missing or stands twice.
    Done placeColumns();
    void startRow();

    /// Whether the file has the column; false for -1.
    bool has(int column) const;
    bool has(ForeignRole role) const { return has(m_format.columnOf(role)); }
    bool isSame(int left, int right) const;
    /// Trimmed; empty also where a word stands for nothing.
    QByteArrayView text(int column);
    QByteArrayView text(ForeignRole role) { return text(m_format.columnOf(role)); }

    bool isFine() const { return m_issues.isEmpty(); }
    const QList<InputIssue>& issues() const { return m_issues; }
    void refuse(int column, Expectation expected, const QStringList& values = {});
    void refuse(ForeignRole role, Expectation expected, const QStringList& values = {});
    /// A value that is not there, or that could not be looked up.
    void refuseMissing(int column);
    void refuseMissing(ForeignRole role) { refuseMissing(m_format.columnOf(role)); }
    /// The row as a whole.
    void refuseRow(Expectation expected, const QStringList& values);
    /// As the header writes it.
    QString nameOf(int column) const;
    QString nameOf(ForeignRole role) const { return nameOf(m_format.columnOf(role)); }
    /// The names of those that the file has.
    QString namesOf(const QList<ForeignRole>& roles) const;

private:
    static constexpr qint64 notSought = -2;

    QByteArrayView raw(int column);
    qint64 rowIn(int table);
    bool isMissing(int column, QByteArrayView text) const;
    InputIssue issueAt(const QString& column, QByteArrayView value, Expectation expected,
                       const QStringList& values) const;

    const ForeignFormat& m_format;
    const ForeignFile& m_file;
    const ForeignLookup& m_lookup;
    std::vector<qsizetype> m_places; ///< Of each column in its file; -1: not there.
    std::vector<int> m_roleOf; ///< Of each column; -1: none.
    std::vector<qint64> m_rows; ///< Of each table for this row.
    QList<InputIssue> m_issues;
};

} // namespace jangbu
