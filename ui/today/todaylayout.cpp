#include "ui/charts/barchart.h"
#include "ui/charts/chartlegend.h"
#include "ui/today/attentioncard.h"
#include "ui/today/todaypage.h"
#include "ui/today/wayscard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/mutedicon.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below, the right column stands under the left one.
constexpr int twoColumnsFrom = 860;

} // namespace

void TodayPage::buildHeader()
{
    m_asOf = new QWidget(this);
    m_asOfText = makeLabel({}, TextStyle::Small, Tone::Muted, m_asOf);
    m_asOfText->setObjectName(u"asOfLabel"_s);
    auto* asOf = new QHBoxLayout(m_asOf);
    asOf->setContentsMargins(0, 0, 0, 0);
    asOf->setSpacing(6);
    asOf->addWidget(new MutedIcon(u"clock"_s, m_asOf));
    asOf->addWidget(m_asOfText);
    m_closeDay = new Button(tr("Close the day"), ButtonRole::Secondary, u"file-check"_s, this);
    m_closeDay->setObjectName(u"closeDayButton"_s);
    header()->add(m_asOf);
    header()->add(m_closeDay);
    m_timer = new QTimer(this);
}

void TodayPage::buildContent()
{
    auto* content = new QWidget(this);
    setStyleProperty(content, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeFigures());
    m_attention = new AttentionCard(content);
    m_attention->setMinimumHeight(180);
    m_ways = new WaysCard(formats(), content);
    m_upper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_upper->setSpacing(16);
    m_upper->addWidget(makeHours(), 660);
    m_upper->addWidget(m_attention, 344);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(16);
    m_lower->addWidget(makeBest(), 660);
    m_lower->addWidget(m_ways, 344);
    layout->addLayout(m_upper, 1);
    layout->addLayout(m_lower, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    body()->addWidget(m_stack);
}

QWidget* TodayPage::makeFigures()
{
    auto* strip = new KpiStrip(this);
    m_sales = strip->add(tr("Sales"), true, 332);
    m_trades = strip->add(tr("Trades"), false, 229);
    m_average = strip->add(tr("Average ticket"), false, 229);
    m_open = strip->add(tr("Open trades"), false, 229);
    m_sales->setObjectName(u"salesCell"_s);
    m_trades->setObjectName(u"tradesCell"_s);
    m_average->setObjectName(u"averageCell"_s);
    m_open->setObjectName(u"openCell"_s);
    m_average->setToolTip(tr("Sales ÷ trades, rounded down"));
    m_sales->setToolTip(tr("Payments of today less what was refunded today"));
    return strip;
}

QWidget* TodayPage::makeHours()
{
    auto* card = new Card(tr("Sales by hour"), this);
    m_hoursLegend = new ChartLegend({}, card);
    m_hours = new BarChart(card);
    m_hours->setObjectName(u"hoursChart"_s);
    m_hours->setName(tr("Sales by hour"));
    m_hours->setMinimumHeight(190);
    card->head()->addWidget(m_hoursLegend);
    card->head()->addWidget(m_hours->makeTableButton(card));
    card->body()->addWidget(m_hours, 1);
    return card;
}

QWidget* TodayPage::makeBest()
{
    auto* card = new Card(tr("Top products"), this);
    m_by = new Segmented({ tr("Count"), tr("Amount") }, card);
    m_by->setObjectName(u"byChoice"_s);
    m_by->setAccessibleName(tr("Rank by"));
    m_by->setSmall();
    card->head()->addWidget(m_by);
    m_bestEmpty = makeLabel(tr("Nothing was sold yet today."), TextStyle::Small, Tone::Muted, card);
    m_bestEmpty->setAlignment(Qt::AlignCenter);
    auto* lists = new QWidget(card);
    setStyleProperty(lists, "role", u"clear"_s);
    m_bestPlace = new QHBoxLayout(lists);
    m_bestPlace->setContentsMargins(0, 0, 0, 0);
    m_bestPlace->setSpacing(28);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(212);
    scroll->setWidget(lists);
    card->body()->setContentsMargins(16, 0, 16, 8);
    card->body()->addWidget(m_bestEmpty);
    card->body()->addWidget(scroll, 1);
    return card;
}

void TodayPage::buildEmpty()
{
    m_empty = new EmptyState(u"sun"_s, tr("No sales yet"),
                             tr("Your day appears here with the first payment. If your till has "
                                "written a file, you can see your sales at once."),
                             this);
    m_empty->setObjectName(u"emptyToday"_s);
    Button* import = m_empty->addAction(tr("Import sales"), true);
    import->setObjectName(u"importButton"_s);
    connect(import, &Button::clicked, this, [this] {
        emit destinationWanted({ PageId::Data, u"import"_s, {} });
    });
    connect(m_empty->addAction(tr("Write the menu")), &Button::clicked, this, [this] {
        emit destinationWanted({ PageId::Menu, {}, {} });
    });
    m_empty->setHint(tr("You can also drop a CSV file on this window."));
    auto* card = new Card({}, this);
    card->body()->addWidget(m_empty);
    m_stack->addWidget(card);
}

void TodayPage::connectSignals()
{
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (hasStore())
            refresh();
    });
    connect(m_closeDay, &Button::clicked, this, [this] {
        emit destinationWanted({ PageId::Settlement, u"close-day"_s, today().date() });
    });
    connect(m_by, &Segmented::chosen, this, [this] {
        if (m_answer)
            showBest();
    });
    connect(m_attention, &AttentionCard::chosen, this, &TodayPage::act);
    connect(m_ways, &WaysCard::opened, this, [this](const WaySales& way, const QString& name) {
        ReceiptQuestion question = allOfToday();
        question.method = way.method;
        question.label = way.label;
        openReceipts(question, name);
    });
    connect(m_ways, &WaysCard::depositsWanted, this, [this] {
        emit destinationWanted({ PageId::Settlement, u"deposits"_s, {} });
    });
    connect(m_hours, &BarChart::pointActivated, this,
            [this] { openReceipts(allOfToday(), tr("All sales")); });
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto direction
        = width() >= twoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_upper->setDirection(direction);
    m_lower->setDirection(direction);
}

} // namespace jangbu::ui
