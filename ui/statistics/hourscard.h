#pragma once

#include "ui/formats.h"
#include "ui/statistics/saleschoice.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class HeatMap;

/// Weekdays and hours as a heat map, the busiest of them in words.
class HoursCard final : public QWidget {
    Q_OBJECT

public:
    explicit HoursCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const SalesAnswer& answer, const SalesChoice& choice, const Currency& currency);

private:
    void showBusiest(const SalesAnswer& answer, const SalesChoice& choice,
                     const Currency& currency);

    const Formats& m_formats;
    HeatMap* m_map;
    QLabel* m_busiest;
};

} // namespace jangbu::ui
