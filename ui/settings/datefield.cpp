#include "ui/settings/datefield.h"

#include "ui/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

DateField::DateField(const QString& label, const Formats& formats, QWidget* parent)
    : Field(label, parent)
    , m_formats(formats)
{
    edit()->setPlaceholderText(u"2026-01-31"_s);
    edit()->setMaxLength(10);
    QAction* open = edit()->addAction(iconOf(u"calendar"_s, tokensOf(this).muted),
                                      QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose in a calendar"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &Field::edited, this, [this] {
        check();
        emit valueChanged();
    });
}

void DateField::setValue(BusinessDate date)
{
    setText(date.toIso());
    setError({});
}

void DateField::check()
{
    const bool isFine = text().isEmpty() || value();
    setError(isFine ? QString() : tr("Year, month and day, as in 2026-01-31"));
}

void DateField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_formats.locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (const auto date = value())
        calendar->setSelectedDate(date->date());
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](const QDate& date) {
        setValue(BusinessDate(date));
        menu->close();
        emit valueChanged();
    });
    menu->popup(edit()->mapToGlobal(edit()->rect().bottomLeft() + QPoint(0, 4)));
}

} // namespace jangbu::ui
