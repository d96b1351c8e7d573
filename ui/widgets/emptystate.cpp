#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int groundSize = 88;
constexpr int drawingSize = 44;
constexpr int textWidth = 420;

/// A centred label in a column gets no height for its width from the layout, so it asks for it.
void giveRoom(QLabel* label)
{
    label->setAlignment(Qt::AlignHCenter);
    label->setFixedWidth(textWidth);
    label->setMinimumHeight(label->heightForWidth(textWidth));
}

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& note,
                       QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_hint(makeParagraph({}, TextStyle::Small, Tone::Muted, this))
{
    auto* heading = makeLabel(title, TextStyle::Section, Tone::Normal, this);
    auto* text = makeParagraph(note, TextStyle::Body, Tone::Muted, this);
    giveRoom(text);
    m_hint->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    m_actions->setSpacing(8);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    layout->addLayout(m_actions);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    dress();
}

Button* EmptyState::addAction(const QString& text, bool isPrimary)
{
    auto* button
        = new Button(text, isPrimary ? ButtonRole::Primary : ButtonRole::Secondary, {}, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::setHint(const QString& hint)
{
    m_hint->setText(hint);
    giveRoom(m_hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EmptyState::dress()
{
    const Tokens& tokens = tokensOf(this);
    const qreal ratio = devicePixelRatioF();
    QPixmap drawing(QSize(groundSize, groundSize) * ratio);
    drawing.setDevicePixelRatio(ratio);
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentSoft);
    painter.drawEllipse(QRectF(0, 0, groundSize, groundSize));
    const QPoint corner((groundSize - drawingSize) / 2, (groundSize - drawingSize) / 2);
    painter.drawPixmap(corner, iconPixmap(m_iconName, drawingSize, tokens.accentText, ratio));
    painter.end();
    m_icon->setPixmap(drawing);
}

} // namespace jangbu::ui
