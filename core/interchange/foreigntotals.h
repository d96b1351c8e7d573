#pragma once

#include "core/interchange/salesrow.h"
#include "core/money/currency.h"

#include <QByteArrayView>

#include <optional>

namespace jangbu {

/// What a file itself says that its rows come to, and what they came to when they were read.
struct FileTotal {
    QString path;
    qint64 line = 0; ///< Of the row with the total; 0 where several rows make it up.
    QString column; ///< As the header writes it.
    Currency currency;
    Money written;
    Money read;

    bool isSame() const { return written == read; }
};

/// Gathers what is no sale in a file while it is read, and most of all its totals. A file may have
/// totals of pages or days and one of the whole; which one is meant is known when all rows are
/// read.
class ForeignTotals final {
public:
    void clear() { *this = {}; }
    /// A row that was read, before or after its discount as the file's totals are.
    void countRow(const SalesRow& row, bool isAfterDiscount);
    /// A row with a total. One that starts with a word for a part, such as `소계`, is a subtotal.
    void addTotal(QByteArrayView word, qint64 line, qint64 minor, const Currency& currency);
    void countLeftOut() { ++m_leftOut; }
    /// Rows that are no sales.
    qint64 leftOut() const { return m_leftOut; }
    /// Nothing where the file tells none.
    std::optional<FileTotal> result() const;

private:
    struct Sum {
        qint64 minor = 0;
        bool isExact = true; ///< False once it has grown too large.

        void add(qint64 amount);
    };

    qint64 m_leftOut = 0;
    Sum m_read {};
    Sum m_parts {};
    Sum m_wholes {};
    qint64 m_lastWhole = 0;
    qint64 m_lastLine = 0;
    qint64 m_partCount = 0;
    qint64 m_wholeCount = 0;
    Currency m_currency = Currency::won();
};

} // namespace jangbu
