#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QResizeEvent>
#include <QStyle>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return u"normal"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Positive:
        return u"positive"_s;
    case Tone::Negative:
        return u"negative"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Disabled:
        return u"disabled"_s;
    }
    return u"normal"_s;
}

void dress(QLabel* label, TextStyle style, Tone tone)
{
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style));
    setTone(label, tone);
}

} // namespace

void setStyleProperty(QWidget* widget, const char* name, const QString& value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    // Dressing a widget anew brings back the font that it had when it was dressed first.
    const QFont font = widget->font();
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    if (widget->font() != font)
        widget->setFont(font);
    widget->update();
}

void setTone(QWidget* widget, Tone tone)
{
    setStyleProperty(widget, "tone", wordOf(tone));
}

QLabel* makeLabel(const QString& text, TextStyle style, Tone tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    dress(label, style, tone);
    return label;
}

QLabel* makeParagraph(const QString& text, TextStyle style, Tone tone, QWidget* parent)
{
    QLabel* label = makeLabel(text, style, tone, parent);
    label->setWordWrap(true);
    return label;
}

ElidedLabel::ElidedLabel(const QString& text, TextStyle style, Tone tone, QWidget* parent)
    : QLabel(parent)
{
    dress(this, style, tone);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(m_text) + 1, metrics.height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(u"가…"_s), metrics.height() };
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = QFontMetrics(font()).elidedText(m_text, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_text ? QString() : m_text);
}

} // namespace jangbu::ui
