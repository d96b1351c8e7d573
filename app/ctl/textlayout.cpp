#include "app/ctl/textlayout.h"

namespace jangbu {

using namespace Qt::StringLiterals;

QString amountText(Money amount, const Currency& currency, Language language)
{
    const QString digits = groupedDigits(currency.toDecimal(amount));
    if (language == Language::Korean && currency == Currency::won())
        return digits + u'원';
    return digits + u' ' + currency.code();
}

QString countText(qint64 count)
{
    return groupedDigits(count);
}

TextTable::TextTable(QList<Column> columns, Language language)
    : m_columns(std::move(columns))
{
    QStringList titles;
    for (const Column& column : m_columns)
        titles.append(column.title.in(language));
    m_rows.append(titles);
}

void TextTable::addRow(const QStringList& cells)
{
    JANGBU_CHECK(cells.size() == m_columns.size());
    QStringList shown;
    for (const QString& cell : cells)
        shown.append(printable(cell));
    m_rows.append(shown);
}

QString TextTable::text() const
{
    return textFrom(0);
}

QString TextTable::rowsText() const
{
    return textFrom(1);
}

QString TextTable::textFrom(qsizetype firstRow) const
{
    const QList<QStringList> rows = m_rows.sliced(firstRow);
    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[at] = qMax(widths.at(at), displayWidth(row.at(at)));
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at) {
            const QString padding(widths.at(at) - displayWidth(row.at(at)), u' ');
            const bool right = m_columns.at(at).align == Align::Right;
            line += (at ? u"  "_s : QString())
                + (right ? padding + row.at(at) : row.at(at) + padding);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace jangbu
