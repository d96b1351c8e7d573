#pragma once

#include "ui/statistics/saleschoice.h"

#include <QCoreApplication>

class QWidget;

namespace jangbu::ui {

/// Says in place what the numbers of the page mean and how each is computed.
class ExplainStatistics final {
public:
    static void open(QWidget* anchor, const SalesChoice& choice, const QString& previousDays,
                     const QString& lastYearDays);

private:
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::ExplainStatistics)
};

} // namespace jangbu::ui
