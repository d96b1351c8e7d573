#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/text.h"

#include <QEvent>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Secondary:
        return u"secondary"_s;
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Ghost:
        return u"ghost"_s;
    case ButtonRole::Link:
        return u"link"_s;
    case ButtonRole::Danger:
        return u"danger"_s;
    case ButtonRole::DangerConfirm:
        return u"danger-confirm"_s;
    case ButtonRole::Choice:
        return u"choice"_s;
    case ButtonRole::Icon:
        return u"icon"_s;
    case ButtonRole::IconGhost:
        return u"icon-ghost"_s;
    }
    return u"secondary"_s;
}

QColor iconColorOf(ButtonRole role, const Tokens& tokens)
{
    switch (role) {
    case ButtonRole::Primary:
        return tokens.accentOn;
    case ButtonRole::Link:
        return tokens.accentText;
    case ButtonRole::Danger:
        return tokens.negative;
    case ButtonRole::DangerConfirm:
        return tokens.surface;
    case ButtonRole::IconGhost:
    case ButtonRole::Ghost:
        return tokens.muted;
    default:
        return tokens.text;
    }
}

} // namespace

Button::Button(const QString& text, ButtonRole role, const QString& iconName, QWidget* parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setCursor(Qt::ArrowCursor);
    setAutoDefault(false);
    setSize(ButtonSize::Normal);
    setRole(role);
}

Button* Button::ofIcon(const QString& iconName, const QString& name, ButtonRole role,
                       QWidget* parent)
{
    auto* button = new Button({}, role, iconName, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setSize(ButtonSize size)
{
    const int iconSize = size == ButtonSize::Small ? 16 : 18;
    setIconSize({ iconSize, iconSize });
    setStyleProperty(this, "sizing",
                     size == ButtonSize::Small       ? u"small"_s
                         : size == ButtonSize::Large ? u"large"_s
                                                     : u"normal"_s);
    setFont(size == ButtonSize::Small       ? fontOf(TextStyle::SmallBold)
                : size == ButtonSize::Large ? fontOfPixels(16, true)
                                            : fontOf(TextStyle::BodyBold));
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    setCheckable(role == ButtonRole::Choice);
    setStyleProperty(this, "role", wordOf(role));
    dressIcon();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    dressIcon();
}

void Button::setBusy(bool isBusy, const QString& text)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    if (isBusy) {
        m_restingText = this->text();
        setMinimumWidth(width());
        setText(text.isEmpty() ? tr("Working") : text);
    } else {
        setText(m_restingText);
        setMinimumWidth(0);
    }
    setEnabled(!isBusy);
    dressIcon();
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressIcon();
}

void Button::dressIcon()
{
    const QString name = m_isBusy ? u"loader-circle"_s : m_iconName;
    if (name.isEmpty()) {
        setIcon({});
        return;
    }
    const Tokens& tokens = tokensOf(this);
    setIcon(iconOf(name, iconColorOf(m_role, tokens), tokens.disabled));
}

} // namespace jangbu::ui
