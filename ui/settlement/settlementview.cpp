#include "ui/settlement/settlementview.h"

#include "ui/formats.h"
#include "ui/settlement/calendarlegend.h"
#include "ui/settlement/monthgrid.h"
#include "ui/settlement/settlementwords.h"
#include "ui/settlement/statementpanel.h"
#include "ui/settlement/windowlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

enum ListedTerm { Months, Weeks };

DayCell::Ground groundOf(const WindowSummary& day)
{
    if (day.differs)
        return DayCell::Ground::Wrong;
    switch (day.state) {
    case WindowState::Future:
    case WindowState::Nothing:
        return DayCell::Ground::None;
    case WindowState::Running:
        return DayCell::Ground::Running;
    case WindowState::Ready:
    case WindowState::Settled:
        return DayCell::Ground::Waiting;
    case WindowState::Closed:
        return DayCell::Ground::Quiet;
    }
    Q_UNREACHABLE();
}

DayCell::Mark markOf(const WindowSummary& day)
{
    if (day.differs)
        return DayCell::Mark::Triangle;
    switch (day.state) {
    case WindowState::Future:
    case WindowState::Nothing:
        return DayCell::Mark::None;
    case WindowState::Running:
        return DayCell::Mark::Ring;
    case WindowState::Ready:
        return DayCell::Mark::Dot;
    case WindowState::Settled:
        return DayCell::Mark::Check;
    case WindowState::Closed:
        return DayCell::Mark::Lock;
    }
    Q_UNREACHABLE();
}

} // namespace

SettlementView::SettlementView(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_columns(new QHBoxLayout(this))
    , m_panel(new StatementPanel(formats, this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(buildCalendar());
    left->addWidget(buildLists(), 1);
    m_columns->addLayout(left, 45);
    m_panel->setMinimumSize(420, 520);
    m_columns->addWidget(m_panel, 55);
}

QWidget* SettlementView::buildCalendar()
{
    m_calendarCard = new Card(u" "_s, this);
    m_grid = new MonthGrid(m_formats, m_calendarCard);
    m_grid->setObjectName(u"settlementGrid"_s);
    auto* back = Button::ofIcon(u"chevron-left"_s, tr("Month before"), ButtonRole::IconGhost,
                                m_calendarCard);
    auto* now = new Button(tr("Today"), ButtonRole::Ghost, {}, m_calendarCard);
    auto* forward = Button::ofIcon(u"chevron-right"_s, tr("Month after"), ButtonRole::IconGhost,
                                   m_calendarCard);
    back->setObjectName(u"calendarBack"_s);
    now->setObjectName(u"calendarToday"_s);
    forward->setObjectName(u"calendarForward"_s);
    for (Button* button : { back, now, forward }) {
        button->setSize(ButtonSize::Small);
        m_calendarCard->head()->addWidget(button);
    }
    m_calendarCard->body()->addWidget(m_grid);
    m_calendarCard->body()->addSpacing(4);
    m_calendarCard->body()->addWidget(new CalendarLegend(m_calendarCard));
    connect(back, &Button::clicked, this, [this] { emit monthStepped(-1); });
    connect(forward, &Button::clicked, this, [this] { emit monthStepped(1); });
    connect(now, &Button::clicked, this, &SettlementView::todayWanted);
    connect(m_grid, &MonthGrid::monthStepped, this, &SettlementView::monthStepped);
    connect(m_grid, &MonthGrid::dayChosen, this,
            [this](BusinessDate date) { emit windowChosen(Term::Day, date); });
    return m_calendarCard;
}

QWidget* SettlementView::buildLists()
{
    m_listCard = new Card(tr("Settlement months"), this);
    m_listCard->setFlush();
    m_terms = new Segmented({ tr("Months"), tr("Weeks") }, m_listCard);
    m_terms->setObjectName(u"listedTerm"_s);
    m_terms->setAccessibleName(tr("Months or weeks"));
    m_terms->setSmall();
    m_listCard->head()->addWidget(m_terms);
    m_months = new WindowList(m_formats, m_listCard);
    m_months->setObjectName(u"settlementMonths"_s);
    m_months->setAccessibleName(tr("Settlement months"));
    m_weeks = new WindowList(m_formats, m_listCard);
    m_weeks->setObjectName(u"settlementWeeks"_s);
    m_weeks->setAccessibleName(tr("Weeks of the month"));
    m_weeks->hide();
    m_listCard->body()->addWidget(m_months, 1);
    m_listCard->body()->addWidget(m_weeks, 1);
    m_listCard->setMinimumHeight(170);
    connect(m_terms, &Segmented::chosen, this, &SettlementView::showWeeksOrMonths);
    connect(m_months, &WindowList::windowChosen, this, &SettlementView::windowChosen);
    connect(m_weeks, &WindowList::windowChosen, this, &SettlementView::windowChosen);
    return m_listCard;
}

void SettlementView::showWeeksOrMonths()
{
    const bool areWeeks = m_terms->current() == Weeks;
    m_listCard->setTitle(areWeeks ? tr("Weeks of the month") : tr("Settlement months"));
    m_weeks->setVisible(areWeeks);
    m_months->setVisible(!areWeeks);
}

DayCell SettlementView::cellOf(const WindowSummary& day, const Currency& currency) const
{
    DayCell cell { .date = day.window.start, .ground = groundOf(day), .mark = markOf(day) };
    const bool hasCome = cell.ground != DayCell::Ground::None && day.state != WindowState::Running;
    const bool hasAmount = hasCome || !day.revenue.isZero();
    if (hasAmount)
        cell.amount = m_formats.shortAmount(day.revenue, currency);
    cell.isBold = cell.ground != DayCell::Ground::None && cell.ground != DayCell::Ground::Quiet;
    cell.words = tr("%1: %2, net revenue %3", "day, state, amount")
                     .arg(m_formats.dayWithWeekday(day.window.start),
                          hasAmount ? SettlementWords::stateOf(day) : tr("nothing yet"),
                          m_formats.amount(day.revenue, currency));
    return cell;
}

void SettlementView::show(const SettlementOverview& overview, const Currency& currency)
{
    const CalendarMonth& calendar = overview.calendar;
    m_calendarCard->setTitle(m_formats.month(calendar.month.start));
    m_grid->setAccessibleName(tr("Days of %1").arg(m_formats.month(calendar.month.start)));
    QList<DayCell> cells;
    for (const WindowSummary& day : calendar.days)
        cells.append(cellOf(day, currency));
    m_grid->setDays(cells);
    m_months->windows().setWindows(overview.months.months, currency, calendar.today);
    QList<WindowSummary> weeks = calendar.weeks;
    std::reverse(weeks.begin(), weeks.end());
    m_weeks->windows().setWindows(weeks, currency, calendar.today);
}

void SettlementView::showChosen(Term term, BusinessDate start)
{
    m_grid->select(term == Term::Day ? std::optional(start) : std::nullopt);
    m_months->showChosen(term, start);
    m_weeks->showChosen(term, start);
}

void SettlementView::setStacked(bool isStacked)
{
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace jangbu::ui
