#pragma once

#include "core/calendar/window.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// What VAT is filed for: a quarter from January, April, July or October on, or a half-year.
class TaxPeriod final {
public:
    /// `2026Q3`, `2026H2`; nothing for what is none. Years 1900 … 9998.
    static std::optional<TaxPeriod> from(QStringView text);

    QString name() const;
    bool isQuarter() const { return m_monthCount == 3; }
    /// The calendar months, three or six.
    QList<Window> months() const;
    Window window() const;

    friend bool operator==(const TaxPeriod&, const TaxPeriod&) = default;

private:
    TaxPeriod(int year, int place, int monthCount)
        : m_year(year)
        , m_place(place)
        , m_monthCount(monthCount)
    {
    }
    BusinessDate start() const;

    int m_year;
    int m_place; ///< From 1.
    int m_monthCount;
};

} // namespace jangbu
