#include "ui/statistics/explainstatistics.h"

#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void ExplainStatistics::open(QWidget* anchor, const SalesChoice& choice,
                             const QString& previousDays, const QString& lastYearDays)
{
    auto* sheet = new Sheet(anchor, tr("What these numbers mean"), 520);
    sheet->setObjectName(u"explanation"_s);
    const auto add = [sheet](const QString& name, const QString& meaning) {
        auto* row = new QVBoxLayout;
        row->setSpacing(2);
        row->addWidget(makeLabel(name, TextStyle::SmallBold, Tone::Normal, sheet->frame()));
        row->addWidget(makeParagraph(meaning, TextStyle::Small, Tone::Muted, sheet->frame()));
        sheet->body()->addLayout(row);
    };
    add(tr("Sales and items sold"),
        tr("What was paid, on the business date of the payment, less what was refunded, on the "
           "date of the refund. Open trades count nowhere."));
    add(tr("Share"), tr("The product's part of the total of the ranking."));
    add(PeriodWords::of(choice.term, Beside::Previous).versus,
        tr("(now − before) ÷ |before|. Before is %1.").arg(previousDays));
    add(PeriodWords::of(choice.term, Beside::LastYear).versus,
        tr("The same, against %1. Days and weeks are compared with those 52 weeks earlier, so "
           "that Saturdays meet Saturdays.")
            .arg(lastYearDays));
    add(tr("Categories"),
        tr("The category that a product had when it was sold. A product that was moved stands in "
           "both. The ring and the hours always show all categories."));
    add(tr("Weekday and hour"),
        tr("The hour on the clock of the payment, under the weekday of its business date. An hour "
           "is given as its sum; the busiest one also as the average of one day."));
    Button* close = sheet->addButton(tr("Close"));
    QObject::connect(close, &Button::clicked, sheet, &Sheet::accept);
    sheet->open(close);
}

} // namespace jangbu::ui
