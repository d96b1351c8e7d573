#pragma once

#include "core/calendar/clock.h"

#include <QObject>

class QTimer;

namespace jangbu::ui {

class Preferences;

/// Tells when nobody has touched keyboard or mouse for as long as the owner chose.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// Minutes that can be chosen; 0 is never.
    static const QList<int>& choices();
    static int minutesOf(const Preferences& preferences);
    static void setMinutes(Preferences& preferences, int minutes);

    IdleWatch(const Clock& clock, const Preferences& preferences, QObject* parent);

    void setOn(bool isOn);
    /// Once a second by itself.
    void look();

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    const Preferences& m_preferences;
    QTimer* m_timer;
    Instant m_touchedAt;
    bool m_isOn = false;
};

} // namespace jangbu::ui
