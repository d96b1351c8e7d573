#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/keycap.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString& placeholder, const QString& shortcut, QWidget* parent)
    : QLineEdit(parent)
    , m_shortcut(shortcut)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    const int right = shortcut.isEmpty() ? 0 : keyCapSize(shortcut).width() + 4;
    setTextMargins(24, 0, right, 0);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    const QPixmap lens = iconPixmap(u"search"_s, 16, tokens.muted, devicePixelRatioF());
    painter.drawPixmap(QPoint(12, (height() - 16) / 2), lens);
    if (!m_shortcut.isEmpty() && text().isEmpty())
        paintKeyCap(painter, rect().adjusted(0, 0, -9, 0), m_shortcut, tokens);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QSize keyCapSize(const QString& key)
{
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    return { metrics.horizontalAdvance(key) + 12, 18 };
}

void paintKeyCap(QPainter& painter, const QRect& place, const QString& key, const Tokens& tokens)
{
    QRect cap(QPoint(), keyCapSize(key));
    cap.moveRight(place.right());
    cap.moveTop(place.top() + (place.height() - cap.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.borderStrong);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.muted);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace jangbu::ui
