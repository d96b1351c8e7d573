#include "core/text/displaytext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace jangbu {

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
            || character == QChar::ParagraphSeparator || character.isNonCharacter())
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace jangbu
