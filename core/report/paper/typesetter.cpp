#include "core/report/paper/typesetter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

namespace jangbu {

using namespace Qt::StringLiterals;

QString Typesetter::fontFamily()
{
    return u"Noto Sans CJK KR"_s;
}

bool Typesetter::hasFont()
{
    return QFontDatabase::families(QFontDatabase::Korean).contains(fontFamily());
}

const QFont& Typesetter::font(PaperStyle style) const
{
    // A font takes whole pixels only; the painter's scale makes up for it, so sizes are in tenths.
    const int key = qRound(style.size * 10) * 2 + (style.bold ? 1 : 0);
    auto known = m_fonts.find(key);
    if (known == m_fonts.end()) {
        QFont font(fontFamily());
        font.setPixelSize(qRound(style.size * 10));
        font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
        font.setHintingPreference(QFont::PreferNoHinting);
        // Ligatures, and the other digits that the font has beside Latin letters, look the same but
        // could not be found or copied in the file.
        font.setStyleStrategy(QFont::PreferNoShaping);
        known = m_fonts.insert(key, font);
    }
    return *known;
}

qreal Typesetter::width(const QString& text, PaperStyle style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / 10;
}

qreal Typesetter::baseline(PaperStyle style) const
{
    return style.size * 0.36;
}

QString Typesetter::elided(const QString& text, PaperStyle style, qreal width) const
{
    return QFontMetricsF(font(style)).elidedText(text, Qt::ElideRight, width * 10);
}

QStringList Typesetter::wrapped(const QString& text, PaperStyle style, qreal width, int lines) const
{
    if (this->width(text, style) <= width)
        return { text };
    if (lines <= 1)
        return { elided(text, style, width) };
    QTextLayout layout(text, font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList broken;
    layout.beginLayout();
    while (broken.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * 10);
        const bool isLast = broken.size() == lines - 1;
        broken.append(isLast ? elided(text.mid(line.textStart()), style, width)
                             : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return broken;
}

} // namespace jangbu
