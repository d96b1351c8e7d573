#include "app/ctl/textlayout.h"

#include <algorithm>
#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian wide and full-width characters of Unicode, and emoji, in broad strokes.
constexpr auto wideRanges = std::to_array<Range>({
    { 0x1100, 0x115f },
    { 0x2e80, 0x303e },
    { 0x3041, 0x33ff },
    { 0x3400, 0x4dbf },
    { 0x4e00, 0xa4cf },
    { 0xa960, 0xa97c },
    { 0xac00, 0xd7a3 },
    { 0xf900, 0xfaff },
    { 0xfe30, 0xfe6f },
    { 0xff00, 0xff60 },
    { 0xffe0, 0xffe6 },
    { 0x1f300, 0x1f64f },
    { 0x1f680, 0x1f6ff },
    { 0x1f900, 0x1faff },
    { 0x20000, 0x3fffd },
});

qsizetype widthOf(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    // The vowels and final consonants of decomposed Hangul stand inside their syllable.
    if (codePoint >= 0x1160 && codePoint <= 0x11ff)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(), [=](Range range) {
        return range.first <= codePoint && codePoint <= range.last;
    });
    return wide ? 2 : 1;
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t codePoint : text.toUcs4())
        width += widthOf(codePoint);
    return width;
}

QString printable(const QString& text)
{
    QString shown = text;
    for (QChar& character : shown) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

QString groupedDigits(const QString& number)
{
    const qsizetype start = number.startsWith(u'-') ? 1 : 0;
    const qsizetype point = number.indexOf(u'.');
    QString grouped = number;
    for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > start; at -= 3)
        grouped.insert(at, u',');
    return grouped;
}

QString amountText(Money amount, const Currency& currency, Language language)
{
    const QString digits = groupedDigits(currency.toDecimal(amount));
    if (language == Language::Korean && currency == Currency::won())
        return digits + u'원';
    return digits + u' ' + currency.code();
}

QString countText(qint64 count)
{
    return groupedDigits(QString::number(count));
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
