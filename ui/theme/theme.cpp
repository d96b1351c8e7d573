#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPalette>
#include <QStyleFactory>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

Theme::Theme(QApplication& application)
    : m_application(application)
{
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application.setFont(fontOf(TextStyle::Body));
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        // The old form of connect() is the only one that QtDBus has.
        QDBusConnection::sessionBus().connect(
            {}, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
            u"SettingChanged"_s, this, SLOT(noteDesktopSetting(QString, QString)));
    }
    dress();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    dress();
}

void Theme::noteDesktopSetting(const QString& space, const QString& key)
{
    if (space == u"org.freedesktop.appearance" && key == u"color-scheme")
        dress();
}

void Theme::dress()
{
    const Scheme wanted = m_choice == ThemeChoice::System ? systemScheme()
        : m_choice == ThemeChoice::Dark                   ? Scheme::Dark
                                                          : Scheme::Light;
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    const Tokens& tokens = Tokens::of(wanted);
    m_application.setPalette(paletteOf(tokens));
    m_application.setStyleSheet(styleSheetOf(tokens));
    emit schemeChanged();
}

} // namespace jangbu::ui
