#include "ui/shell/storeswitcher.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoSize = 28;
constexpr int padding = 8;

} // namespace

StoreSwitcher::StoreSwitcher(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"storeSwitcher"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &StoreSwitcher::offer);
}

void StoreSwitcher::show(const QString& store, const QString& note)
{
    m_store = store;
    m_note = note;
    setAccessibleName(tr("Store: %1, %2").arg(store, note));
    setToolTip(store);
    update();
}

void StoreSwitcher::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    update();
}

void StoreSwitcher::offer()
{
    QMenu menu(this);
    for (const QString& name : m_stores) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_store);
        connect(action, &QAction::triggered, this, [this, name] { emit storeChosen(name); });
    }
    if (!m_stores.isEmpty())
        menu.addSeparator();
    const QAction* add = menu.addAction(iconOf(u"plus"_s, tokensOf(this).muted), tr("Add a store"));
    connect(add, &QAction::triggered, this, &StoreSwitcher::addWanted);
    menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

void StoreSwitcher::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.border : tokens.hover);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const int logoLeft = m_isNarrow ? (width() - logoSize) / 2 : padding;
    QSvgRenderer(u":/icons/jangbu.svg"_s)
        .render(&painter, QRectF(logoLeft, (height() - logoSize) / 2.0, logoSize, logoSize));
    if (m_isNarrow)
        return;
    const QRect text = rect().adjusted(padding + logoSize + 10, 2, -28, -2);
    const auto line
        = [&](const QRect& place, TextStyle style, const QColor& color, const QString& words) {
              const QFont font = fontOf(style);
              painter.setFont(font);
              painter.setPen(color);
              painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                               QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
          };
    line(text.adjusted(0, 0, 0, -17), TextStyle::SmallBold, tokens.text, m_store);
    line(text.adjusted(0, 18, 0, 0), TextStyle::Caption, tokens.muted, m_note);
    painter.drawPixmap(QPoint(width() - 24, (height() - 16) / 2),
                       iconPixmap(u"chevrons-up-down"_s, 16, tokens.muted, devicePixelRatioF()));
}

} // namespace jangbu::ui
