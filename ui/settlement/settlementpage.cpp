#include "ui/settlement/settlementpage.h"

#include "ui/settlement/closingsheet.h"
#include "ui/settlement/depositview.h"
#include "ui/settlement/duesheet.h"
#include "ui/settlement/explanationsheet.h"
#include "ui/settlement/settlementwords.h"
#include "ui/settlement/statementpanel.h"
#include "ui/settlement/statementsaver.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 900; ///< The window's 1120 without the side bar.
constexpr qint64 mostMonths = 600; ///< Fifty years.

enum Tab { SettleTab, DepositTab };

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setStyleProperty(content, "role", u"clear"_s);
    area->setWidget(content);
    return area;
}

} // namespace

SettlementPage::SettlementPage(const PageServices& services, QWidget* parent)
    : Page(services, tr("Settlement"), parent)
    , m_saver(new StatementSaver(services, this))
{
    setObjectName(u"settlementPage"_s);
    buildHeader();
    buildViews();
    connectView();
    connectPanel();
}

void SettlementPage::buildHeader()
{
    m_tabs = new Segmented({ tr("Settle"), tr("Deposits") }, this);
    m_tabs->setObjectName(u"settlementTabs"_s);
    m_tabs->setAccessibleName(tr("Settlements or deposits"));
    m_due = new Button({}, ButtonRole::Secondary, {}, this);
    m_due->setObjectName(u"settleAllButton"_s);
    auto* inner = new QHBoxLayout(m_due);
    inner->setContentsMargins(14, 0, 12, 0);
    inner->setSpacing(8);
    auto* words = makeLabel(tr("Settle all that is due"), TextStyle::BodyBold, Tone::Normal, m_due);
    m_dueCount = new Badge(BadgeKind::Accent, u"0"_s, {}, m_due);
    inner->addWidget(words);
    inner->addWidget(m_dueCount);
    for (QWidget* part : std::initializer_list<QWidget*> { words, m_dueCount })
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    header()->add(m_tabs);
    header()->add(m_due);
    connect(m_due, &Button::clicked, this, &SettlementPage::openDue);
    connect(m_tabs, &Segmented::chosen, this, &SettlementPage::arrange);
}

void SettlementPage::buildViews()
{
    m_stack = new QStackedWidget(this);
    m_view = new SettlementView(formats(), m_stack);
    m_scroll = scrolling(m_view, m_stack);
    m_deposits = new DepositView(work(), formats(), m_stack);
    m_empty = new EmptyState(u"receipt-text"_s, tr("Nothing to settle yet"),
                             tr("Once something is sold, each day, week and settlement month "
                                "stands here with its statement."),
                             m_stack);
    m_empty->setObjectName(u"settlementEmpty"_s);
    Button* import = m_empty->addAction(tr("Import my sales"), true);
    Button* sell = m_empty->addAction(tr("Take an order"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(scrolling(m_deposits, m_stack));
    m_stack->addWidget(m_empty);
    buildWithheldDeposits();
    body()->addWidget(m_stack, 1);
    connect(import, &Button::clicked, this, [this] {
        emit destinationWanted({ PageId::Data, u"import"_s });
    });
    connect(sell, &Button::clicked, this, [this] { emit destinationWanted({ PageId::Live }); });
}

void SettlementPage::connectView()
{
    connect(m_view, &SettlementView::windowChosen, this, [this](Term term, BusinessDate start) {
        choose(term, start);
        // Where the statement stands below, the owner would not see it change.
        if (width() < narrowWidth)
            m_scroll->verticalScrollBar()->setValue(m_view->panel().y());
    });
    connect(m_view, &SettlementView::monthStepped, this, &SettlementPage::stepMonth);
    connect(m_view, &SettlementView::todayWanted, this, [this] {
        m_month = today();
        choose(Term::Day, today());
        readOverview();
    });
    connect(m_deposits, &DepositView::failed, this, &SettlementPage::showError);
}

void SettlementPage::connectPanel()
{
    StatementPanel* panel = &m_view->panel();
    connect(panel, &StatementPanel::asked, this, &SettlementPage::explain);
    connect(panel, &StatementPanel::settleWanted, this, &SettlementPage::settle);
    connect(panel, &StatementPanel::closeWanted, this, &SettlementPage::askToClose);
    connect(panel, &StatementPanel::approvalWanted, this, &SettlementPage::readWithApproval);
    connect(panel, &StatementPanel::ratesWanted, this, &SettlementPage::enterRates);
    connect(panel, &StatementPanel::openTradesWanted, this, &SettlementPage::seeTrades);
    connect(panel, &StatementPanel::saveWanted, this, [this, panel](ReportFormat format) {
        m_saver->askWhereToSave(panel->shown(), store(), format);
    });
    connect(panel, &StatementPanel::printWanted, this,
            [this, panel] { m_saver->preview(panel->shown(), store()); });
    connect(m_saver, &StatementSaver::saved, this,
            [this](const QString& file) { say(tr("Saved %1").arg(file)); });
    connect(m_saver, &StatementSaver::failed, this, &SettlementPage::showError);
}

void SettlementPage::storeChanged()
{
    m_month = today();
    m_chosen.reset();
    chooseNamed(std::exchange(m_wanted, {}));
    m_deposits->setStore(store(), today());
}

void SettlementPage::refresh()
{
    readOverview();
    if (m_chosen)
        readStatement();
    if (maySeeProfit())
        m_deposits->refresh();
    arrange();
}

void SettlementPage::readOverview()
{
    const DifferingWindows differing(m_verified, store().name);
    work().ask(
        this, m_newestOverview,
        [store = store(), month = m_month,
         differing](BackOffice& books) -> Result<SettlementOverview> {
            JANGBU_TRY_ASSIGN(auto calendar,
                              books.settlementCalendar.month(store, month, differing));
            JANGBU_TRY_ASSIGN(auto months,
                              books.settlementCalendar.months(store, 0, mostMonths, differing));
            JANGBU_TRY_ASSIGN(auto due, books.dueSettlements.run(store));
            return SettlementOverview { std::move(calendar), std::move(months), std::move(due) };
        },
        [this](const Result<SettlementOverview>& overview) {
            if (overview)
                showOverview(*overview);
            else
                showError(overview.error());
        });
}

void SettlementPage::showOverview(const SettlementOverview& overview)
{
    m_isEmpty = overview.months.total == 0;
    showDue(overview.due.size());
    m_view->show(overview, store().currency);
    if (!m_isEmpty && !m_chosen)
        chooseFirst(overview);
    else if (m_chosen)
        m_view->showChosen(m_chosen->term, m_chosen->start);
    arrange();
}

void SettlementPage::showDue(qsizetype count)
{
    m_dueCount->set(BadgeKind::Accent, formats().count(count));
    m_dueCount->setVisible(count > 0);
    m_due->setEnabled(count > 0);
    m_due->setToolTip(count > 0 ? QString() : tr("Nothing is due"));
    m_due->setAccessibleName(
        tr("Settle all that is due, %n period(s)", nullptr, static_cast<int>(count)));
    m_due->setMinimumWidth(m_due->layout()->sizeHint().width());
}

/// The newest month that waits, since it is the next thing to do; else the one that runs.
void SettlementPage::chooseFirst(const SettlementOverview& overview)
{
    const auto& months = overview.months.months;
    for (const WindowSummary& month : months) {
        if (month.state == WindowState::Ready)
            return choose(Term::Month, month.window.start);
    }
    choose(Term::Month, months.first().window.start);
}

void SettlementPage::choose(Term term, BusinessDate start)
{
    m_chosen = Chosen { term, start };
    m_view->showChosen(term, start);
    readStatement();
}

void SettlementPage::readStatement()
{
    if (!maySeeProfit())
        return withhold();
    work().ask(
        this, m_newestStatement,
        [store = store(), chosen = *m_chosen](BackOffice& books) {
            return readShownStatement(books, store, chosen.term, chosen.start);
        },
        [this](const Result<ShownStatement>& answer) { showStatement(answer); });
}

void SettlementPage::showStatement(const Result<ShownStatement>& answer)
{
    if (!answer)
        return showError(answer.error());
    ShownStatement shown = *answer;
    const DifferingWindows differing(m_verified, store().name);
    shown.summary.differs = differing.contains(shown.statement.term, shown.statement.window);
    m_view->panel().show(shown, store(), today());
}

void SettlementPage::stepMonth(int months)
{
    m_month = m_month.addDays(1 - m_month.day()).addMonths(months);
    readOverview();
}

void SettlementPage::arrange()
{
    const bool areDeposits = m_tabs->current() == DepositTab;
    QWidget* shown = m_stack->widget(areDeposits ? DepositTab : SettleTab);
    if (areDeposits && !maySeeProfit())
        shown = m_withheld;
    m_stack->setCurrentWidget(m_isEmpty ? m_empty : shown);
    m_view->setStacked(width() < narrowWidth);
    m_deposits->setStacked(width() < narrowWidth);
}

void SettlementPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SettlementPage::goTo(const Destination& destination)
{
    if (destination.place == u"deposits") {
        m_tabs->setCurrent(DepositTab);
    } else {
        m_tabs->setCurrent(SettleTab);
    }
    if (destination.place == u"due" && hasStore())
        openDue();
    else if (destination.place == u"window" && hasStore())
        chooseNamed(destination.value.toString());
    else if (destination.place == u"close-day" && hasStore())
        chooseNamed(u"day "_s + destination.value.toDate().toString(Qt::ISODate));
    else if (destination.place == u"differences")
        m_verified = destination.value.value<VerifyReport>();
    arrange();
    if (destination.place == u"differences" && hasStore())
        refresh();
}

/// `month 2026-10-05`; what is none is passed over.
void SettlementPage::chooseNamed(const QString& name)
{
    const QStringList words = name.split(u' ');
    const auto term = termFrom(words.first());
    const auto start = BusinessDate::fromIso(words.last());
    if (!term || !start)
        return;
    m_month = *start;
    choose(*term, *start);
    readOverview();
}

QVariantMap SettlementPage::state() const
{
    QVariantMap state { { u"tab"_s, m_tabs->current() },
                        { u"verified"_s, QVariant::fromValue(m_verified) } };
    if (m_chosen)
        state.insert(u"window"_s, wordOf(m_chosen->term) + u' ' + m_chosen->start.toIso());
    return state;
}

void SettlementPage::restore(const QVariantMap& state)
{
    m_tabs->setCurrent(state.value(u"tab"_s).toInt());
    m_verified = state.value(u"verified"_s).value<VerifyReport>();
    m_wanted = state.value(u"window"_s).toString();
    arrange();
}

void SettlementPage::explain(const NumberQuestion& question, const QString& name)
{
    if (!m_chosen)
        return;
    auto* sheet = new ExplanationSheet(
        this, work(), formats(), { store(), m_chosen->term, m_chosen->start }, question, name);
    connect(sheet, &ExplanationSheet::ratesWanted, this, &SettlementPage::enterRates);
    sheet->open();
}

void SettlementPage::settle()
{
    work().act(
        this,
        [store = store(), chosen = *m_chosen](BackOffice& books) {
            return books.runSettlement.run(store, chosen.term, chosen.start);
        },
        [this](const Result<SettledWindow>& settled) {
            if (!settled)
                return showError(settled.error());
            say(tr("Settled %1")
                    .arg(SettlementWords::windowOf(m_chosen->term, settled->window, formats(),
                                                   today())));
        });
}

void SettlementPage::askToClose()
{
    if (!m_view->panel().isShowing())
        return askToCloseWithheld();
    auto* sheet = new ClosingSheet(this, formats(), m_view->panel().shown(), store(), today());
    connect(sheet, &ClosingSheet::closeWanted, this, &SettlementPage::close);
    connect(sheet, &ClosingSheet::ratesWanted, this, &SettlementPage::enterRates);
    connect(sheet, &ClosingSheet::openTradesWanted, this, &SettlementPage::seeTrades);
    sheet->open();
}

void SettlementPage::close(std::optional<Money> countedCash)
{
    StatementPanel* panel = &m_view->panel();
    panel->setEnabled(false);
    work().act(
        this,
        [store = store(), chosen = *m_chosen, countedCash](BackOffice& books) {
            return books.closeWindow.run(store, chosen.term, chosen.start, countedCash);
        },
        [this, panel](const Result<SettledWindow>& settled) {
            panel->setEnabled(true);
            if (!settled)
                return showError(settled.error());
            say(tr("Closed %1")
                    .arg(SettlementWords::windowOf(m_chosen->term, settled->window, formats(),
                                                   today())));
        });
}

void SettlementPage::openDue()
{
    auto* sheet = new DueSheet(this, work(), formats(), store(), today());
    sheet->open();
}

void SettlementPage::enterRates()
{
    emit destinationWanted({ PageId::Settings, u"card-rates"_s });
}

void SettlementPage::seeTrades()
{
    emit destinationWanted({ PageId::Live });
}

} // namespace jangbu::ui
