#include "core/interchange/foreigntotals.h"

#include <algorithm>

namespace jangbu {

namespace {

bool isWordForPart(QByteArrayView word)
{
    const QByteArray lower = word.toByteArray().toLower();
    return lower.startsWith("sub") || lower.startsWith("소계");
}

} // namespace

void ForeignTotals::Sum::add(qint64 amount)
{
    isExact = isExact && !qAddOverflow(minor, amount, &minor);
}

void ForeignTotals::countRow(const SalesRow& row, bool isAfterDiscount)
{
    qint64 amount = 0;
    if (qMulOverflow(row.unitPrice.minor(), row.quantity, &amount)) {
        m_read.isExact = false;
        return;
    }
    amount -= isAfterDiscount ? row.discount.minor() : 0;
    m_read.add(row.isRefund ? -amount : amount);
}

void ForeignTotals::addTotal(QByteArrayView word, qint64 line, qint64 minor,
                             const Currency& currency)
{
    m_currency = currency;
    if (isWordForPart(word)) {
        m_parts.add(minor);
        ++m_partCount;
        return;
    }
    m_wholes.add(minor);
    m_lastWhole = minor;
    m_lastLine = line;
    ++m_wholeCount;
}

/// The last total is mostly the one of the whole. Where it is one of a page or a day like those
/// above it, they make up the whole together.
std::optional<FileTotal> ForeignTotals::result() const
{
    if (m_partCount + m_wholeCount == 0 || !m_read.isExact)
        return std::nullopt;
    FileTotal total { .path = {},
                      .column = {},
                      .currency = m_currency,
                      .written = Money::ofMinor(m_lastWhole),
                      .read = Money::ofMinor(m_read.minor) };
    total.line = m_lastLine;
    const bool isSumOfWholes = m_wholes.isExact && m_wholes.minor == m_read.minor;
    const bool isSumOfParts = m_parts.isExact && m_parts.minor == m_read.minor;
    if (m_wholeCount > 0 && (m_lastWhole == m_read.minor || !(isSumOfWholes || isSumOfParts)))
        return total;
    const bool takesWholes = m_wholeCount > 0 && isSumOfWholes;
    total.written = Money::ofMinor(takesWholes ? m_wholes.minor : m_parts.minor);
    total.line = 0;
    return total;
}

} // namespace jangbu
