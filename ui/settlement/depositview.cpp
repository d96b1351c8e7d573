#include "ui/settlement/depositview.h"

#include "ui/formats.h"
#include "ui/settlement/depositmodel.h"
#include "ui/settlement/monthgrid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int depositCellHeight = 66;
constexpr int depositRowHeight = 40;

DayCell depositCellOf(const DepositDay& day, const Formats& formats, const Currency& currency,
                      BusinessDate today)
{
    DayCell cell { .date = day.date };
    if (!day.payouts.isEmpty()) {
        cell.amount = formats.shortAmount(day.paid.amount(), currency);
        cell.ground = day.date < today ? DayCell::Ground::Quiet : DayCell::Ground::Waiting;
        cell.isBold = day.date >= today;
    }
    if (day.date == today)
        cell.ground = DayCell::Ground::Running;
    if (!day.sales.isEmpty())
        cell.second = formats.shortAmount(day.sold.net(), currency);
    return cell;
}

} // namespace

DepositView::DepositView(BooksWork& work, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_formats(formats)
    , m_strip(new KpiStrip(this))
    , m_paid(m_strip->add(tr("Expected deposits of the month")))
    , m_fee(m_strip->add(tr("Fees kept from them")))
    , m_sold(m_strip->add(tr("Card sales of the month")))
    , m_columns(new QHBoxLayout)
    , m_calendarCard(new Card(u" "_s, this))
    , m_grid(new MonthGrid(formats, m_calendarCard))
    , m_dayCard(new Card({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_strip);
    m_columns->setSpacing(16);
    layout->addLayout(m_columns, 1);
    buildCalendar();
    buildDay();
}

void DepositView::buildCalendar()
{
    m_grid->setObjectName(u"depositGrid"_s);
    m_grid->setCellHeight(depositCellHeight);
    auto* back = Button::ofIcon(u"chevron-left"_s, tr("Month before"), ButtonRole::IconGhost, this);
    auto* now = new Button(tr("Today"), ButtonRole::Ghost, {}, this);
    auto* forward
        = Button::ofIcon(u"chevron-right"_s, tr("Month after"), ButtonRole::IconGhost, this);
    back->setObjectName(u"depositBack"_s);
    forward->setObjectName(u"depositForward"_s);
    for (Button* button : { back, now, forward }) {
        button->setSize(ButtonSize::Small);
        m_calendarCard->head()->addWidget(button);
    }
    m_calendarCard->body()->addWidget(m_grid);
    auto* legend = makeLabel(tr("Bold: expected deposit · below: card sales of the day"),
                             TextStyle::Caption, Tone::Muted, m_calendarCard);
    m_holidays = makeParagraph({}, TextStyle::Caption, Tone::Warning, m_calendarCard);
    m_holidays->setObjectName(u"unknownHolidays"_s);
    m_calendarCard->body()->addWidget(legend);
    m_calendarCard->body()->addWidget(m_holidays);
    m_calendarCard->body()->addStretch(1);
    m_columns->addWidget(m_calendarCard, 45);
    connect(back, &Button::clicked, this, [this] { step(-1); });
    connect(forward, &Button::clicked, this, [this] { step(1); });
    connect(now, &Button::clicked, this, [this] {
        m_month = m_today;
        m_day = m_today;
        refresh();
    });
    connect(m_grid, &MonthGrid::monthStepped, this, &DepositView::step);
    connect(m_grid, &MonthGrid::dayChosen, this, &DepositView::showDay);
}

DepositView::DayTable DepositView::makeTable(const QString& name, QVBoxLayout* layout)
{
    DayTable made;
    auto* head = new QHBoxLayout;
    made.title = makeLabel({}, TextStyle::CardTitle, Tone::Normal, m_dayCard);
    made.sums = makeLabel({}, TextStyle::BodyBold, Tone::Normal, m_dayCard);
    made.sums->setObjectName(name + u"Sum"_s);
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(made.title);
    head->addStretch(1);
    head->addWidget(made.sums);
    layout->addLayout(head);
    made.model = new DepositModel(m_formats, this);
    made.table = new QTableView(m_dayCard);
    made.table->setObjectName(name + u"Table"_s);
    made.table->setModel(made.model);
    dressTable(made.table, depositRowHeight);
    made.table->setSelectionMode(QAbstractItemView::NoSelection);
    made.table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    made.table->horizontalHeader()->setSectionResizeMode(DepositModel::CompanyColumn,
                                                         QHeaderView::Stretch);
    layout->addWidget(made.table, 1);
    return made;
}

void DepositView::buildDay()
{
    m_dayCard->setFlush();
    auto* column = m_dayCard->body();
    column->setContentsMargins(1, 16, 1, 8);
    column->setSpacing(8);
    m_payouts = makeTable(u"payouts"_s, column);
    m_payouts.table->setAccessibleName(tr("Expected deposits of the day"));
    column->addSpacing(8);
    m_sales = makeTable(u"cardSales"_s, column);
    m_sales.table->setAccessibleName(tr("Card sales of the day"));
    m_columns->addWidget(m_dayCard, 55);
}

void DepositView::setStore(const Store& store, BusinessDate today)
{
    m_store = store;
    m_today = today;
    m_month = today;
    m_day = today;
}

void DepositView::setStacked(bool isStacked)
{
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DepositView::step(int months)
{
    m_month = m_month.addDays(1 - m_month.day()).addMonths(months);
    m_day = m_month;
    refresh();
}

QString DepositView::amount(Money value) const
{
    return m_formats.amount(value, m_store->currency);
}

void DepositView::refresh()
{
    if (!m_store)
        return;
    m_work.ask(
        this, m_newest,
        [store = *m_store, month = m_month](BackOffice& books) {
            return books.depositCalendar.run(store, month);
        },
        [this](const Result<DepositCalendar>& calendar) {
            if (calendar)
                show(*calendar);
            else
                emit failed(calendar.error());
        });
}

void DepositView::show(const DepositCalendar& calendar)
{
    m_calendar = calendar;
    const Currency& currency = m_store->currency;
    m_calendarCard->setTitle(m_formats.month(calendar.month.start));
    m_grid->setAccessibleName(
        tr("Expected deposits of %1").arg(m_formats.month(calendar.month.start)));
    m_paid->setAmount(m_formats.amountWords(calendar.paid.amount(), currency));
    m_paid->setNote(tr("of %1 sold by card").arg(amount(calendar.paid.net())));
    m_fee->setAmount(m_formats.amountWords(calendar.paid.fee, currency));
    m_fee->setNote(calendar.paid.unrated > 0 ? tr("%n payment(s) without rate", nullptr,
                                                  static_cast<int>(calendar.paid.unrated))
                                             : tr("by the rates in force"));
    m_sold->setAmount(m_formats.amountWords(calendar.sold.net(), currency));
    m_sold->setNote(tr("part of it is paid next month"));
    QList<DayCell> cells;
    for (const DepositDay& day : calendar.days) {
        DayCell cell = depositCellOf(day, m_formats, currency, m_today);
        cell.words = tr("%1: expected deposit %2, card sales %3")
                         .arg(m_formats.dayWithWeekday(day.date), amount(day.paid.amount()),
                              amount(day.sold.net()));
        cells.append(cell);
    }
    m_grid->setDays(cells);
    QStringList years;
    for (const int year : calendar.unknownYears)
        years.append(QString::number(year));
    m_holidays->setVisible(!years.isEmpty());
    m_holidays->setText(tr("The bank holidays of %1 are not known; dates may be later.")
                            .arg(years.join(tr(", ", "between years"))));
    showDay(firstDay());
}

/// The chosen day where something happens on it, else the next on which it does, else the last.
BusinessDate DepositView::firstDay() const
{
    const BusinessDate wanted = m_day.value_or(m_calendar->month.start);
    BusinessDate found = wanted;
    for (const DepositDay& day : m_calendar->days) {
        if (day.payouts.isEmpty() && day.sales.isEmpty())
            continue;
        found = day.date;
        if (found >= wanted)
            break;
    }
    return found;
}

void DepositView::fill(const DayTable& table, const QString& title, const CardSums& sums)
{
    table.title->setText(title);
    const bool areSales = table.model == m_sales.model;
    table.sums->setText(amount(areSales ? sums.net() : sums.amount()));
}

void DepositView::showDay(BusinessDate date)
{
    if (!m_calendar || !m_calendar->month.holds(date))
        return;
    m_day = date;
    m_grid->select(date);
    const DepositDay& day = m_calendar->days.at(m_calendar->month.start.daysTo(date));
    m_payouts.model->setPayouts(day.payouts, m_store->currency);
    m_sales.model->setSales(day.sales, m_store->currency);
    const QString when = m_formats.dayWithWeekday(date);
    fill(m_payouts, tr("Deposits on %1").arg(when), day.paid);
    fill(m_sales, tr("Sold by card on %1").arg(when), day.sold);
}

} // namespace jangbu::ui
