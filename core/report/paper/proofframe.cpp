#include "core/report/paper/proofframe.h"

#include <cmath>

namespace jangbu {

namespace {

constexpr qreal frameInset = 15;
constexpr qreal lineHeight = 17;
constexpr PaperStyle lineStyle { 10.7 };
constexpr qsizetype digitsOfGroup = 4;
constexpr int linesOfText = 3;

/// Digits that people compare by eye stand in groups of four, in lines of about one length.
QStringList sealLines(const QString& seal, qreal width, const Typesetter& typesetter)
{
    QStringList groups;
    for (qsizetype at = 0; at < seal.size(); at += digitsOfGroup)
        groups.append(seal.mid(at, digitsOfGroup));
    const qreal whole = typesetter.width(groups.join(u' '), lineStyle);
    const auto lines = qMax(qsizetype(1), static_cast<qsizetype>(std::ceil(whole / width)));
    const qsizetype groupsOfLine = (groups.size() + lines - 1) / lines;
    QStringList broken;
    for (qsizetype at = 0; at < groups.size(); at += groupsOfLine)
        broken.append(groups.mid(at, groupsOfLine).join(u' '));
    return broken;
}

} // namespace

ProofFrame::ProofFrame(const ProofBox& box, qreal width, const Typesetter& typesetter)
    : m_width(width)
{
    const qreal room = width - 2 * frameInset;
    const auto add = [&](const QString& text, PaperStyle style, QRgb colour, int lines) {
        for (const QString& line : typesetter.wrapped(text, style, room, lines))
            m_lines.append({ line, style, colour });
    };
    add(box.title, { lineStyle.size, true }, ink::text, 1);
    for (const ProofBox::Line& line : box.lines)
        add(line.text, lineStyle, line.differs ? ink::warning : ink::text, linesOfText);
    if (!box.seal.isEmpty()) {
        add(box.sealLabel, lineStyle, ink::text, 1);
        for (const QString& line : sealLines(box.seal, room, typesetter))
            m_lines.append({ line, lineStyle, ink::muted });
    }
}

qreal ProofFrame::height() const
{
    return lineHeight * qreal(m_lines.size()) + 2 * (frameInset - 2);
}

void ProofFrame::draw(Canvas& canvas, const PaperSpot& spot, qreal x) const
{
    QPainterPath frame;
    frame.addRoundedRect(QRectF(x, spot.y, m_width, height()), 8, 8);
    canvas.shape(spot.page, frame, 0, ink::frame);
    qreal y = spot.y + frameInset - 2 + lineHeight / 2;
    for (const Line& line : m_lines) {
        canvas.text(spot.page, x + frameInset, y, line.text, line.style, line.colour);
        y += lineHeight;
    }
}

} // namespace jangbu
