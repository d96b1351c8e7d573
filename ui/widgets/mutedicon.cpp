#include "ui/widgets/mutedicon.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int mutedIconSize = 16;

} // namespace

MutedIcon::MutedIcon(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
{
    setFixedSize(mutedIconSize, mutedIconSize);
}

void MutedIcon::paintEvent(QPaintEvent*)
{
    QPainter(this).drawPixmap(
        0, 0, iconPixmap(m_name, mutedIconSize, tokensOf(this).muted, devicePixelRatioF()));
}

} // namespace jangbu::ui
