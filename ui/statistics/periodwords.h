#pragma once

#include "core/calendar/window.h"

#include <QCoreApplication>

#include <optional>

namespace jangbu::ui {

/// Which of the two periods that stand beside the chosen one.
enum class Beside { Previous, LastYear };

/// What a period and those beside it are called.
struct PeriodWords {
    QString now; ///< `이번 주`; of a period that is over just `이 주`.
    QString beside; ///< `지난주`, `작년 같은 주`
    QString versus; ///< Head of the column: `지난주보다`
    QString up; ///< `지난주보다 %1 늘었어요`
    QString down;
    QString same;
    QString fresh; ///< Where there was nothing before.

    /// `term` is nothing for a range.
    static PeriodWords of(std::optional<Term> term, Beside beside);

private:
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PeriodWords)
    static PeriodWords besidePrevious(std::optional<Term> term);
    static PeriodWords besideLastYear(std::optional<Term> term);
};

} // namespace jangbu::ui
