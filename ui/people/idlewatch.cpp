#include "ui/people/idlewatch.h"

#include "ui/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 1'000;
constexpr int usualMinutes = 5;
constexpr qint64 msPerMinute = 60'000;
const QString idleKey = u"people/idleMinutes"_s;

bool isTouch(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride: // Of keys that are shortcuts nothing else is heard.
        return true;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        // The program's own do not count.
        return event.spontaneous();
    default:
        return false;
    }
}

} // namespace

const QList<int>& IdleWatch::choices()
{
    static const QList<int> minutes { 0, 1, 5, 15, 30 };
    return minutes;
}

int IdleWatch::minutesOf(const Preferences& preferences)
{
    const int minutes = preferences.value(idleKey, usualMinutes).toInt();
    return choices().contains(minutes) ? minutes : usualMinutes;
}

void IdleWatch::setMinutes(Preferences& preferences, int minutes)
{
    preferences.setValue(idleKey, minutes);
}

IdleWatch::IdleWatch(const Clock& clock, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_timer(new QTimer(this))
    , m_touchedAt(clock.nowUtc())
{
    m_timer->setInterval(lookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_touchedAt = m_clock.nowUtc();
    if (isOn) {
        qApp->installEventFilter(this);
        m_timer->start();
    } else {
        qApp->removeEventFilter(this);
        m_timer->stop();
    }
}

void IdleWatch::look()
{
    const Instant now = m_clock.nowUtc();
    // A clock that was set back must not keep the window open for hours.
    if (now.ms() < m_touchedAt.ms())
        m_touchedAt = now;
    const int minutes = minutesOf(m_preferences);
    if (m_isOn && minutes > 0 && now.ms() - m_touchedAt.ms() >= minutes * msPerMinute)
        emit idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(*event))
        m_touchedAt = m_clock.nowUtc();
    return QObject::eventFilter(watched, event);
}

} // namespace jangbu::ui
