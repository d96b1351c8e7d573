#include "ui/widgets/periodpicker.h"

#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

Window singleDay(BusinessDate date)
{
    return { date, date.addDays(1) };
}

QCalendarWidget* makeCalendar(const Formats& formats, BusinessDate chosen, QWidget* parent)
{
    auto* calendar = new QCalendarWidget(parent);
    calendar->setLocale(formats.locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setSelectedDate(chosen.date());
    calendar->setMinimumHeight(260);
    return calendar;
}

} // namespace

PeriodPicker::PeriodPicker(const Formats& formats, BusinessDate today, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_today(today)
    , m_window(singleDay(today))
    , m_back(Button::ofIcon(u"chevron-left"_s, tr("Earlier"), ButtonRole::IconGhost, this))
    , m_middle(new Button({}, ButtonRole::Ghost, {}, this))
    , m_forward(Button::ofIcon(u"chevron-right"_s, tr("Later"), ButtonRole::IconGhost, this))
{
    m_back->setObjectName(u"earlierButton"_s);
    m_middle->setObjectName(u"periodButton"_s);
    m_forward->setObjectName(u"laterButton"_s);
    setFixedHeight(36);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* frame = new QFrame(this);
    setStyleProperty(frame, "role", u"card"_s);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(2, 1, 2, 1);
    layout->setSpacing(0);
    for (Button* button : { m_back, m_middle, m_forward }) {
        button->setSize(ButtonSize::Small);
        layout->addWidget(button);
    }
    m_middle->setFont(fontOf(TextStyle::BodyBold));
    connect(m_back, &Button::clicked, this, &PeriodPicker::goBack);
    connect(m_forward, &Button::clicked, this, &PeriodPicker::goForward);
    connect(m_middle, &Button::clicked, this, &PeriodPicker::openCalendar);
    show();
}

void PeriodPicker::setToday(BusinessDate today)
{
    m_today = today;
    show();
}

void PeriodPicker::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    if (mode != Mode::Range)
        take(windowHolding(std::min(m_window.lastDay(), m_today)));
}

void PeriodPicker::setWindow(const Window& window)
{
    m_window = window;
    show();
}

void PeriodPicker::goBack()
{
    if (m_mode == Mode::Range)
        take({ m_window.start.addDays(-m_window.dayCount()), m_window.start });
    else
        take(windowHolding(m_window.start.addDays(-1)));
}

void PeriodPicker::goForward()
{
    if (m_window.end > m_today)
        return;
    if (m_mode == Mode::Range)
        take({ m_window.end, m_window.end.addDays(m_window.dayCount()) });
    else
        take(windowHolding(m_window.end));
}

Window PeriodPicker::windowHolding(BusinessDate date) const
{
    switch (m_mode) {
    case Mode::Week: {
        const BusinessDate monday = date.addDays(1 - date.date().dayOfWeek());
        return { monday, monday.addDays(7) };
    }
    case Mode::Month: {
        const BusinessDate first = date.addDays(1 - date.day());
        return { first, first.addMonths(1) };
    }
    case Mode::Day:
    case Mode::Range:
        break;
    }
    return singleDay(date);
}

void PeriodPicker::take(const Window& window)
{
    m_window = window;
    show();
    emit windowChanged(m_window);
}

void PeriodPicker::show()
{
    const bool isWholeMonth = m_mode == Mode::Month;
    m_middle->setText(isWholeMonth ? m_formats.month(m_window.start)
                                   : m_formats.range(m_window, m_today));
    m_middle->setAccessibleName(tr("Period: %1").arg(m_middle->text()));
    m_forward->setEnabled(m_window.end <= m_today);
}

void PeriodPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        goBack();
    else if (event->key() == Qt::Key_Right)
        goForward();
    else
        QWidget::keyPressEvent(event);
}

void PeriodPicker::openCalendar()
{
    const bool asksTwo = m_mode == Mode::Range;
    auto* sheet = new Sheet(this, asksTwo ? tr("From which day to which?") : tr("Which day?"),
                            asksTwo ? 640 : 360);
    auto* first = makeCalendar(m_formats, m_window.start, sheet);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(first);
    QCalendarWidget* last = nullptr;
    if (asksTwo) {
        last = makeCalendar(m_formats, m_window.lastDay(), sheet);
        row->addWidget(last);
    }
    sheet->body()->addLayout(row);
    connect(sheet->addButton(tr("Cancel")), &Button::clicked, sheet, &Sheet::reject);
    connect(sheet->addButton(tr("Show"), ButtonRole::Primary), &Button::clicked, sheet,
            &Sheet::accept);
    connect(sheet, &Sheet::accepted, this, [this, first, last] {
        const BusinessDate from(first->selectedDate());
        if (!last) {
            take(windowHolding(from));
            return;
        }
        const BusinessDate to(last->selectedDate());
        take({ std::min(from, to), std::max(from, to).addDays(1) });
    });
    sheet->open(first);
}

} // namespace jangbu::ui
