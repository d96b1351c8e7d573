#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QStringList>

namespace jangbu {

// Lengths on paper are in 1/96 inch, as in the design: A4 is 794 × 1123.

/// A size and a weight of the one font.
struct PaperStyle {
    qreal size = 0;
    bool bold = false;

    friend bool operator==(PaperStyle, PaperStyle) = default;
};

namespace paperstyle {
inline constexpr PaperStyle title { 26, true };
inline constexpr PaperStyle store { 14, true };
inline constexpr PaperStyle subtitle { 13 };
inline constexpr PaperStyle heading { 12, true };
inline constexpr PaperStyle row { 11.3 };
inline constexpr PaperStyle boldRow { 11.3, true };
inline constexpr PaperStyle result { 13, true };
inline constexpr PaperStyle head { 10 };
inline constexpr PaperStyle note { 9.3 };
inline constexpr PaperStyle figure { 17, true };
inline constexpr PaperStyle resultFigure { 20, true };
inline constexpr PaperStyle axis { 11 };
inline constexpr PaperStyle axisBold { 11, true };
} // namespace paperstyle

namespace ink {
inline constexpr QRgb text = 0xff1e1c19;
inline constexpr QRgb muted = 0xff67625a;
inline constexpr QRgb warning = 0xff8a5600;
inline constexpr QRgb accent = 0xff3b4cc0;
inline constexpr QRgb rule = 0xffe5e2da;
inline constexpr QRgb frame = 0xffd3cfc5;
inline constexpr QRgb grid = 0xffece9e2;
inline constexpr QRgb start = 0xffa3aee3;
inline constexpr QRgb deduction = 0xff8f897e;
inline constexpr QRgb profit = 0xff4659c8;
inline constexpr QRgb track = 0xfff4f2ed;
} // namespace ink

/// Measures and breaks text. All of it is set in Noto Sans CJK KR.
class Typesetter final {
public:
    static QString fontFamily();
    /// Whether the font is there; without it there would be no Korean on the page.
    static bool hasFont();

    const QFont& font(PaperStyle style) const;
    qreal width(const QString& text, PaperStyle style) const;
    /// How far below the middle of a line its base line stands.
    qreal baseline(PaperStyle style) const;
    static qreal lineHeight(PaperStyle style) { return style.size * 1.448; }

    QString elided(const QString& text, PaperStyle style, qreal width) const;
    /// At most so many lines of that width; what is left over is elided in the last.
    QStringList wrapped(const QString& text, PaperStyle style, qreal width, int lines) const;

private:
    mutable QHash<int, QFont> m_fonts;
};

} // namespace jangbu
