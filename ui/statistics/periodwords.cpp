#include "ui/statistics/periodwords.h"

namespace jangbu::ui {

PeriodWords PeriodWords::of(std::optional<Term> term, Beside beside)
{
    PeriodWords words = beside == Beside::Previous ? besidePrevious(term) : besideLastYear(term);
    if (term == Term::Day)
        words.now = tr("This day");
    else if (term == Term::Week)
        words.now = tr("This week");
    else if (term == Term::Month)
        words.now = tr("This month");
    else
        words.now = tr("This period");
    return words;
}

PeriodWords PeriodWords::besidePrevious(std::optional<Term> term)
{
    if (term == Term::Day) {
        return { {},
                 tr("day before"),
                 tr("vs day before"),
                 tr("%1 up on the day before"),
                 tr("%1 down on the day before"),
                 tr("The same as the day before"),
                 tr("Nothing the day before") };
    }
    if (term == Term::Week) {
        return { {},
                 tr("week before"),
                 tr("vs week before"),
                 tr("%1 up on the week before"),
                 tr("%1 down on the week before"),
                 tr("The same as the week before"),
                 tr("Nothing the week before") };
    }
    if (term == Term::Month) {
        return { {},
                 tr("month before"),
                 tr("vs month before"),
                 tr("%1 up on the month before"),
                 tr("%1 down on the month before"),
                 tr("The same as the month before"),
                 tr("Nothing the month before") };
    }
    return { {},
             tr("period before"),
             tr("vs period before"),
             tr("%1 up on the period before"),
             tr("%1 down on the period before"),
             tr("The same as the period before"),
             tr("Nothing in the period before") };
}

PeriodWords PeriodWords::besideLastYear(std::optional<Term> term)
{
    PeriodWords words { {},
                        tr("last year"),
                        tr("vs last year"),
                        tr("%1 up on last year"),
                        tr("%1 down on last year"),
                        tr("The same as last year"),
                        tr("Nothing last year") };
    // Where there is room for few words only: the days themselves stand in the tip.
    if (term == Term::Day)
        words.beside = tr("last year", "same weekday");
    else if (term == Term::Week)
        words.beside = tr("last year", "same week");
    else if (term == Term::Month)
        words.beside = tr("last year", "same month");
    return words;
}

} // namespace jangbu::ui
