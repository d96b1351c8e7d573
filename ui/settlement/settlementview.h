#pragma once

#include "core/settlement/settlementcalendar.h"
#include "core/store/store.h"
#include "ui/settlement/shownstatement.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace jangbu::ui {

class Card;
struct DayCell;
class Formats;
class MonthGrid;
class Segmented;
class StatementPanel;
class WindowList;

/// What the calendar and the lists show, read in one go.
struct SettlementOverview {
    CalendarMonth calendar;
    SettlementMonths months {};
    QList<WindowSummary> due {};
};

/// Calendar and lists of windows at the left, the statement of the chosen one at the right. It
/// reads nothing and tells what is wanted.
class SettlementView final : public QWidget {
    Q_OBJECT

public:
    explicit SettlementView(const Formats& formats, QWidget* parent = nullptr);

    StatementPanel& panel() { return *m_panel; }
    void show(const SettlementOverview& overview, const Currency& currency);
    void showChosen(Term term, BusinessDate start);
    void setStacked(bool isStacked);

signals:
    void windowChosen(jangbu::Term term, jangbu::BusinessDate start);
    void monthStepped(int months);
    void todayWanted();

private:
    QWidget* buildCalendar();
    QWidget* buildLists();
    QWidget* buildLegend();
    void showWeeksOrMonths();
    DayCell cellOf(const WindowSummary& day, const Currency& currency) const;

    const Formats& m_formats;
    QBoxLayout* m_columns;
    Card* m_calendarCard = nullptr;
    MonthGrid* m_grid = nullptr;
    Card* m_listCard = nullptr;
    Segmented* m_terms = nullptr;
    WindowList* m_months = nullptr;
    WindowList* m_weeks = nullptr;
    StatementPanel* m_panel;
};

} // namespace jangbu::ui
