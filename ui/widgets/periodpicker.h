#pragma once

#include "core/calendar/window.h"
#include "ui/formats.h"

#include <QWidget>

namespace jangbu::ui {

class Button;

/// ‹ 11월 9일 – 15일 ›: steps through windows of one term; a press on its middle opens a calendar.
/// In the range mode the calendar asks for the first and the last day.
class PeriodPicker final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Day, Week, Month, Range };

    PeriodPicker(const Formats& formats, BusinessDate today, QWidget* parent = nullptr);

    Mode mode() const { return m_mode; }
    const Window& window() const { return m_window; }
    BusinessDate today() const { return m_today; }
    void setToday(BusinessDate today);
    /// Keeps the last day that is shown within the new window.
    void setMode(Mode mode);
    void setWindow(const Window& window);
    /// The window before and, where it does not lie wholly in the future, the one after.
    void goBack();
    void goForward();

signals:
    void windowChanged(const jangbu::Window& window);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Window windowHolding(BusinessDate date) const;
    void take(const Window& window);
    void show();
    void openCalendar();

    const Formats& m_formats;
    BusinessDate m_today;
    Mode m_mode = Mode::Day;
    Window m_window;
    Button* m_back;
    Button* m_middle;
    Button* m_forward;
};

} // namespace jangbu::ui
