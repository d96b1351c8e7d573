#include "ui/today/wayscard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/sharebar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/legendbutton.h"
#include "ui/widgets/mutedicon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// The last of the chart colours stands for cash and for all that comes after the fifth.
constexpr int lastColor = 5;

} // namespace

WaysCard::WaysCard(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_card(new Card(tr("Payment methods"), this))
    , m_total(makeLabel({}, TextStyle::Small, Tone::Muted, m_card))
    , m_bar(new ShareBar(m_card))
{
    setObjectName(u"waysCard"_s);
    m_bar->setObjectName(u"waysBar"_s);
    m_bar->setName(tr("Payment methods"));
    m_card->head()->addWidget(m_total);
    m_card->head()->addWidget(m_bar->makeTableButton(m_card));
    m_card->body()->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QString WaysCard::nameOf(const WaySales& way) const
{
    return way.method == PaymentMethod::Cash ? tr("Cash") : way.label;
}

int WaysCard::colorOf(const WaySales& way, qsizetype at) const
{
    return way.method == PaymentMethod::Cash ? lastColor
                                             : static_cast<int>(std::min<qsizetype>(at, lastColor));
}

void WaysCard::show(const TodayOverview& overview, const Currency& currency)
{
    m_total->setText(m_formats.amount(overview.today.sales, currency));
    showBar(overview, currency);
    delete m_rows;
    m_rows = makeTable(overview, currency);
    m_card->body()->addWidget(m_rows);
}

void WaysCard::showBar(const TodayOverview& overview, const Currency& currency)
{
    QList<ShareBar::Part> parts;
    for (qsizetype at = 0; at < overview.ways.size(); ++at) {
        const WaySales& way = overview.ways.at(at);
        if (way.amount.minor() <= 0)
            continue; // A bar has no room for less than nothing; the rows say it.
        parts.append({ nameOf(way), way.amount.minor(),
                       m_formats.share(way.amount.minor(), overview.today.sales.minor()),
                       colorOf(way, at) });
    }
    m_bar->setFormats(ChartFormats::amounts(m_formats, currency));
    m_bar->setParts(parts, { tr("Payment method"), tr("Amount") });
}

QWidget* WaysCard::makeTable(const TodayOverview& overview, const Currency& currency)
{
    auto* rows = new QWidget(m_card);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < overview.ways.size(); ++row) {
        const WaySales& way = overview.ways.at(row);
        grid->addWidget(new ChartSwatch(colorOf(way, row), rows), row, 0, Qt::AlignVCenter);
        auto* name = makeLegendButton(nameOf(way), rows);
        name->setToolTip(tr("Receipts"));
        connect(name, &QPushButton::clicked, this, [this, way] { emit opened(way, nameOf(way)); });
        grid->addWidget(name, row, 1, Qt::AlignLeft);
        const QString share = m_formats.share(way.amount.minor(), overview.today.sales.minor());
        grid->addWidget(makeLabel(share, TextStyle::Caption, Tone::Muted, rows), row, 2,
                        Qt::AlignRight);
        grid->addWidget(
            makeLabel(m_formats.digits(way.amount, currency), TextStyle::Small, Tone::Normal, rows),
            row, 3, Qt::AlignRight);
    }
    grid->setColumnMinimumWidth(3, 76);
    layout->addLayout(grid);
    if (overview.ways.isEmpty())
        layout->addWidget(
            makeLabel(tr("Nothing was taken yet today."), TextStyle::Small, Tone::Muted, rows));
    if (overview.deposit) {
        layout->addSpacing(6);
        layout->addWidget(makeRule(rows));
        layout->addWidget(makeDeposit(*overview.deposit, currency));
    }
    layout->addStretch(1);
    return rows;
}

QWidget* WaysCard::makeDeposit(const NextDeposit& deposit, const Currency& currency)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 0);
    const QString weekday = m_formats.longWeekday(deposit.date.date().dayOfWeek());
    auto* words = makeLegendButton(tr("Card deposit due %1").arg(weekday), row);
    words->setObjectName(u"depositButton"_s);
    const QString date = m_formats.dayWithWeekday(deposit.date);
    words->setToolTip(deposit.unrated == 0 ? date
                                           : tr("%1 · the fee of %n payment(s) is not known",
                                                nullptr, static_cast<int>(deposit.unrated))
                                                 .arg(date));
    connect(words, &QPushButton::clicked, this, &WaysCard::depositsWanted);
    layout->setSpacing(4);
    layout->addWidget(new MutedIcon(u"calendar"_s, row));
    layout->addWidget(words);
    layout->addStretch(1);
    layout->addWidget(makeLabel(m_formats.amount(deposit.amount, currency), TextStyle::SmallBold,
                                Tone::Normal, row));
    return row;
}

} // namespace jangbu::ui
