#pragma once

#include "core/calendar/storetime.h"
#include "core/interchange/tablereader.h"
#include "core/money/currency.h"

#include <QByteArray>

#include <optional>

namespace jangbu {

/// Reads the values of a row and gathers what is wrong with them.
class RowChecker final {
public:
    explicit RowChecker(const TableReader& table)
        : m_table(table)
    {
    }

    void startRow() { m_issues.clear(); }
    bool isFine() const { return m_issues.isEmpty(); }
    const QList<InputIssue>& issues() const { return m_issues; }
    void refuse(int column, Expectation expected, const QStringList& values = {});
    /// A row that has not the header's number of fields.
    void refuseRow();

    /// An amount from 0 to `most`.
    Money amount(int column, const Currency& currency, Money most);
    /// `expected` is what is said of a number that is none, or is out of range.
    qint64 number(int column, qint64 least, qint64 most, Expectation expected);
    std::optional<Instant> instant(int column, const StoreTime& time);
    bool flag(int column);
    void mustBeEmpty(int column);

private:
    const TableReader& m_table;
    QList<InputIssue> m_issues;
};

/// Normalises texts that are not names of the books: keys, labels of devices and orders. Plain
/// ASCII, as nearly all of them are, is normal already.
class TextNormaliser final {
public:
    /// Nothing where parseOptionalText() refuses it; valid until the next call.
    std::optional<QByteArrayView> normal(QByteArrayView text);

private:
    QByteArray m_normal;
};

} // namespace jangbu
