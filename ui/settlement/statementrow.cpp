#include "ui/settlement/statementrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 16;
constexpr int numberRight = 24; ///< Room of the chevron.
constexpr int wordGap = 8;

} // namespace

StatementRow::StatementRow(Content content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(std::move(content))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(isLively() ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    if (isLively())
        setCursor(Qt::PointingHandCursor);
    QStringList words { m_content.name };
    if (!m_content.note.isEmpty())
        words.append(m_content.note);
    if (m_content.badge)
        words.append(m_content.badge->text);
    words.append(m_content.number);
    setAccessibleName(words.join(u", "_s));
    if (m_content.question)
        setAccessibleDescription(tr("Why this number?"));
    connect(this, &QAbstractButton::clicked, this, &StatementRow::press);
}

void StatementRow::setFoldable(bool isOpen)
{
    m_isFoldable = true;
    m_isOpen = isOpen;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(isOpen ? tr("Open") : tr("Folded"));
    update();
}

void StatementRow::press()
{
    if (m_isFoldable) {
        setFoldable(!m_isOpen);
        emit folded(m_isOpen);
    } else if (m_content.question) {
        emit asked(*m_content.question);
    }
}

QSize StatementRow::sizeHint() const
{
    switch (m_content.style) {
    case Style::Result:
        return { 400, 40 };
    case Style::Part:
        return { 400, 30 };
    case Style::SmallPart:
        return { 400, 26 };
    case Style::Lead:
    case Style::Line:
        break;
    }
    return { 400, 32 };
}

int StatementRow::indent() const
{
    switch (m_content.style) {
    case Style::Part:
        return 14;
    case Style::SmallPart:
        return 30;
    default:
        return 0;
    }
}

QFont StatementRow::nameFont() const
{
    switch (m_content.style) {
    case Style::Lead:
    case Style::Result:
        return fontOf(TextStyle::BodyBold);
    case Style::Line:
        return fontOf(TextStyle::Body);
    default:
        return fontOf(TextStyle::Small);
    }
}

QFont StatementRow::numberFont() const
{
    switch (m_content.style) {
    case Style::Result:
        return fontOf(TextStyle::Section);
    case Style::Lead:
        return fontOf(TextStyle::BodyBold);
    case Style::Line:
        return fontOf(TextStyle::Body);
    default:
        return fontOf(TextStyle::Small);
    }
}

/// Paints chevron, number and question from the right, and gives the place where they begin.
int StatementRow::paintEnd(QPainter& painter, const Tokens& tokens) const
{
    const int top = (height() - chevronSize) / 2;
    QString chevron;
    if (m_isFoldable)
        chevron = m_isOpen ? u"chevron-up"_s : u"chevron-down"_s;
    else if (m_content.question)
        chevron = u"chevron-right"_s;
    if (!chevron.isEmpty()) {
        painter.drawPixmap(
            QPoint(width() - chevronSize, top),
            iconPixmap(chevron, chevronSize, tokens.accentText, devicePixelRatioF()));
    }
    int right = width() - numberRight;
    const QFont font = numberFont();
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter,
                     m_content.number);
    right -= QFontMetrics(font).horizontalAdvance(m_content.number) + 12;
    if (m_content.question && !m_isFoldable && (m_isHovered || hasFocus())) {
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(tokens.accentText);
        const QString question = tr("Why this number?");
        const int asked = QFontMetrics(painter.font()).horizontalAdvance(question);
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, question);
        right -= asked + wordGap;
    }
    return right;
}

void StatementRow::paintName(QPainter& painter, int right, const Tokens& tokens) const
{
    const bool isPart = m_content.style == Style::Part || m_content.style == Style::SmallPart;
    int left = indent();
    painter.setFont(nameFont());
    painter.setPen(isPart ? tokens.muted : tokens.text);
    const int badgeWidth = m_content.badge ? m_content.badge->size().width() + wordGap : 0;
    const QFontMetrics metrics(nameFont());
    const QString name
        = metrics.elidedText(m_content.name, Qt::ElideRight, qMax(40, right - left - badgeWidth));
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     name);
    left += metrics.horizontalAdvance(name) + wordGap;
    if (m_content.badge) {
        m_content.badge->paint(painter, QRect(left, 0, badgeWidth, height()), tokens,
                               devicePixelRatioF());
        return;
    }
    if (m_content.note.isEmpty() || right <= left)
        return;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(
        QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(m_content.note, Qt::ElideRight, right - left));
}

void StatementRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    if (isLively() && (m_isHovered || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.border : tokens.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int right = paintEnd(painter, tokens);
    paintName(painter, right, tokens);
}

void StatementRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void StatementRow::enterEvent(QEnterEvent*)
{
    m_isHovered = true;
    update();
}

void StatementRow::leaveEvent(QEvent*)
{
    m_isHovered = false;
    update();
}

} // namespace jangbu::ui
