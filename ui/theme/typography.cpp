#include "ui/theme/typography.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QFont fontOfPixels(int pixelSize, bool isBold)
{
    // The Korean face of the family by name: else Han characters come out in their Japanese form.
    QFont font(u"Noto Sans CJK KR"_s);
    font.setPixelSize(pixelSize);
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    return font;
}

namespace {

QFont spaced(int pixelSize, qreal spacing)
{
    QFont font = fontOfPixels(pixelSize, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    return font;
}

} // namespace

QFont fontOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Hero:
        return spaced(30, -0.6);
    case TextStyle::Figure:
        return spaced(24, -0.4);
    case TextStyle::Total:
        return spaced(23, -0.4);
    case TextStyle::Title:
        return spaced(22, -0.4);
    case TextStyle::Section:
        return fontOfPixels(18, true);
    case TextStyle::CardTitle:
        return spaced(15, -0.2);
    case TextStyle::Body:
        return fontOfPixels(14);
    case TextStyle::BodyBold:
        return fontOfPixels(14, true);
    case TextStyle::Small:
        return fontOfPixels(13);
    case TextStyle::SmallBold:
        return fontOfPixels(13, true);
    case TextStyle::Caption:
        return fontOfPixels(12);
    case TextStyle::CaptionBold:
        return fontOfPixels(12, true);
    }
    return fontOfPixels(14);
}

} // namespace jangbu::ui
