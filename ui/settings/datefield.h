#pragma once

#include "core/calendar/businessdate.h"
#include "ui/widgets/field.h"

#include <optional>

namespace jangbu::ui {

class Formats;

/// A field for a date, typed as 2026-11-01 or chosen in a calendar.
class DateField final : public Field {
    Q_OBJECT

public:
    DateField(const QString& label, const Formats& formats, QWidget* parent = nullptr);

    std::optional<BusinessDate> value() const { return BusinessDate::fromIso(text().trimmed()); }
    void setValue(BusinessDate date);

signals:
    void valueChanged();

private:
    void check();
    void openCalendar();

    const Formats& m_formats;
};

} // namespace jangbu::ui
