#include "ui/welcome/themedmark.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QSvgRenderer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ThemedMark::ThemedMark(Kind kind, int size, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ThemedMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::Logo) {
        QSvgRenderer(u":/icons/jangbu.svg"_s).render(&painter, rect());
        return;
    }
    const QString name = m_kind == Kind::Clock ? u"clock"_s : u"lock"_s;
    painter.drawPixmap(0, 0, iconPixmap(name, width(), tokensOf(this).muted, devicePixelRatioF()));
}

} // namespace jangbu::ui
