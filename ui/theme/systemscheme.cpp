#include "ui/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

Scheme systemScheme()
{
    // Without a session bus of its own the library would try to start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return Scheme::Light;
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                   u"/org/freedesktop/portal/desktop"_s,
                                                   u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    constexpr int timeoutMs = 200; // The window waits for the answer.
    const auto answer = QDBusConnection::sessionBus().call(question, QDBus::Block, timeoutMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return Scheme::Light;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    constexpr uint prefersDark = 1; // 0: no preference, 2: light.
    return value.toUInt() == prefersDark ? Scheme::Dark : Scheme::Light;
}

} // namespace jangbu::ui
