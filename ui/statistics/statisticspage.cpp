#include "ui/statistics/statisticspage.h"

#include "core/menu/categorylabel.h"
#include "ui/statistics/categorycard.h"
#include "ui/statistics/explainstatistics.h"
#include "ui/statistics/figurestrip.h"
#include "ui/statistics/hourscard.h"
#include "ui/statistics/pairscard.h"
#include "ui/statistics/rankingmodel.h"
#include "ui/statistics/trendcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QDate>
#include <QStackedWidget>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<Term> termOf(PeriodPicker::Mode mode)
{
    switch (mode) {
    case PeriodPicker::Mode::Day:
        return Term::Day;
    case PeriodPicker::Mode::Week:
        return Term::Week;
    case PeriodPicker::Mode::Month:
        return Term::Month;
    case PeriodPicker::Mode::Range:
        break;
    }
    return std::nullopt;
}

} // namespace

StatisticsPage::StatisticsPage(const PageServices& services, QWidget* parent)
    : Page(services, tr("Statistics"), parent)
{
    setObjectName(u"statisticsPage"_s);
    buildHeader();
    buildContent();
    buildEmpty();
    connectSignals();
}

void StatisticsPage::storeChanged()
{
    m_isPeriodChosen = false;
    const QSignalBlocker period(m_period);
    const QSignalBlocker category(m_category);
    m_category->setCurrentIndex(0);
    m_period->setToday(today());
    // The last week that is over: one that runs would seem to fall behind.
    const BusinessDate monday = today().addDays(-6 - today().date().dayOfWeek());
    m_period->setMode(PeriodPicker::Mode::Week);
    m_mode->setCurrent(static_cast<int>(PeriodPicker::Mode::Week));
    m_period->setWindow({ monday, monday.addDays(7) });
}

SalesChoice StatisticsPage::choice() const
{
    return { .term = termOf(m_period->mode()),
             .by = m_by->current() == 0 ? RankBy::Count : RankBy::Amount,
             .beside = m_beside->currentIndex() == 0 ? Beside::Previous : Beside::LastYear };
}

std::optional<SalesPeriod> StatisticsPage::period() const
{
    const Window& window = m_period->window();
    const auto term = termOf(m_period->mode());
    return term ? SalesPeriod::of(*term, window.start)
                : SalesPeriod::range(window.start, window.lastDay());
}

std::optional<QString> StatisticsPage::askedCategory() const
{
    const QVariant category = m_category->currentData();
    return category.isValid() ? std::optional(category.toString()) : std::nullopt;
}

void StatisticsPage::refresh()
{
    m_period->setToday(today());
    const auto asked = period();
    if (!asked) {
        say(tr("A range may have %1 days at most.").arg(formats().count(SalesPeriod::maxDays)));
        return;
    }
    const SalesQuestion question { *asked, choice().by, askedCategory() };
    work().ask(
        this, m_newest,
        [store = store(), question](BackOffice& books) -> Result<Answer> {
            JANGBU_TRY_ASSIGN(SalesAnswer sales, books.salesStatistics.run(store, question));
            JANGBU_TRY_ASSIGN(QList<Category> categories, books.categories.all(store.id));
            return Answer { std::move(sales), std::move(categories) };
        },
        [this](Result<Answer> answer) {
            if (answer)
                showAnswer(answer.take());
            else
                showError(answer.error());
        });
    askForPairs(asked->window());
}

/// Apart from the rest, which need not wait for it: it reads all lines of the period.
void StatisticsPage::askForPairs(const Window& window)
{
    work().ask(
        this, m_newestPairs,
        [store = store(), window](BackOffice& books) {
            return books.soldTogether.run(store, { window });
        },
        [this](const Result<PairsAnswer>& answer) {
            if (answer)
                m_pairs->show(*answer);
            else
                showError(answer.error());
        });
}

void StatisticsPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer.sales);
    showCategories(answer.categories);
    const bool isEmpty = m_answer->products.isEmpty() && m_answer->trend.size() > 0
        && m_answer->refundCount == 0 && !askedCategory();
    // Books of the past open where their sales are.
    if (isEmpty && m_answer->lastSale && !m_isPeriodChosen) {
        goToLastSale();
        return;
    }
    const bool hasEverSold = m_answer->lastSale.has_value();
    m_mode->setEnabled(hasEverSold);
    m_period->setVisible(hasEverSold);
    m_export->setEnabled(!isEmpty);
    if (isEmpty) {
        m_stack->setCurrentIndex(hasEverSold ? NothingHere : NeverSold);
        return;
    }
    showContent();
    m_stack->setCurrentIndex(Content);
}

void StatisticsPage::showCategories(const QList<Category>& categories)
{
    const auto asked = askedCategory();
    const QSignalBlocker blocker(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories"));
    for (const Category& category : categories) {
        m_category->addItem(categoryLabel(category.name, formats().language()), category.name);
        if (asked == category.name)
            m_category->setCurrentIndex(m_category->count() - 1);
    }
}

void StatisticsPage::showContent()
{
    const SalesAnswer& sales = *m_answer;
    const SalesChoice shown = choice();
    const Currency& currency = store().currency;
    m_beside->setItemText(0, PeriodWords::of(shown.term, Beside::Previous).versus);
    m_beside->setItemText(1, PeriodWords::of(shown.term, Beside::LastYear).versus);
    showFigures();
    RankingModel::Content content { .answer = sales,
                                    .currency = currency,
                                    .by = shown.by,
                                    .beside = shown.beside,
                                    .words = shown.words() };
    content.besideDays = daysOf(shown.beside == Beside::Previous ? sales.previous : sales.lastYear);
    m_ranking->show(std::move(content));
    showSorted();
    m_trend->show(sales, shown, currency);
    m_categories->show(sales, shown, currency);
    m_hours->show(sales, shown, currency);
}

void StatisticsPage::showFigures()
{
    const SalesAnswer& sales = *m_answer;
    const auto against = [&](Beside beside, RankBy by) -> PeriodFigure::Against {
        SalesChoice other = choice();
        other.beside = beside;
        other.by = by;
        const qint64 before = other.valueOf(other.besideOf(sales.totals));
        const Window& days = beside == Beside::Previous ? sales.previous : sales.lastYear;
        const QString number = by == RankBy::Count
            ? formats().count(before)
            : formats().amount(Money::ofMinor(before), store().currency);
        return { formats().change(other.valueOf(sales.totals.now), before), other.words().beside,
                 daysOf(days) + u": "_s + number };
    };
    m_figures->sales()->show(
        formats().amountWords(sales.totals.now.amount, store().currency),
        { against(Beside::Previous, RankBy::Amount), against(Beside::LastYear, RankBy::Amount) });
    m_figures->pieces()->show({ {},
                                formats().count(sales.totals.now.count),
                                tr("%1", "a number of pieces").remove(u"%1"_s).trimmed() },
                              { against(Beside::Previous, RankBy::Count) });
    const QString count = tr("%n refund(s)", nullptr, static_cast<int>(sales.refundCount));
    const QString share = formats().share(sales.refunds.minor(), sales.totals.now.amount.minor());
    m_figures->refunds()->show(formats().amountWords(-sales.refunds, store().currency),
                               sales.refundCount == 0 ? count
                                                      : tr("%1, %2 of sales").arg(count, share));
}

void StatisticsPage::showSorted()
{
    m_table->horizontalHeader()->setSortIndicator(
        choice().by == RankBy::Count ? RankingModel::CountColumn : RankingModel::AmountColumn,
        Qt::DescendingOrder);
}

void StatisticsPage::goToLastSale()
{
    if (!m_answer || !m_answer->lastSale)
        return;
    const BusinessDate date = *m_answer->lastSale;
    Window window { date, date.addDays(1) };
    if (m_period->mode() == PeriodPicker::Mode::Week) {
        const BusinessDate monday = date.addDays(1 - date.date().dayOfWeek());
        window = { monday, monday.addDays(7) };
    } else if (m_period->mode() == PeriodPicker::Mode::Month) {
        const BusinessDate first = date.addDays(1 - date.day());
        window = { first, first.addMonths(1) };
    } else if (m_period->mode() == PeriodPicker::Mode::Range) {
        window.start = window.end.addDays(-m_period->window().dayCount());
    }
    m_isPeriodChosen = true;
    m_period->setWindow(window);
    refresh();
}

QString StatisticsPage::daysOf(const Window& window) const
{
    return formats().range(window, today());
}

void StatisticsPage::setMode(int index)
{
    m_isPeriodChosen = true;
    const auto mode = static_cast<PeriodPicker::Mode>(index);
    const PeriodPicker::Mode before = m_period->mode();
    m_period->setMode(mode);
    // A range begins with the days that were shown.
    if (mode == PeriodPicker::Mode::Range && before != mode)
        refresh();
}

void StatisticsPage::openRow(const QModelIndex& index)
{
    const ComparedProduct* product = m_ranking->productAt(index.row());
    if (product) {
        openReceipts({ .dates = m_answer->window,
                       .product = product->product,
                       .category = product->category },
                     product->name);
    } else if (m_ranking->kindOf(index.row()) == RankingModel::Others) {
        m_ranking->setShowsAll(true);
    }
}

void StatisticsPage::openReceipts(const ReceiptQuestion& question, const QString& what)
{
    emit receiptsWanted(question, tr("%1, %2", "what and days").arg(what, daysOf(question.dates)));
}

/// The category that is asked for, or all that was sold.
QString StatisticsPage::askedWords() const
{
    const auto asked = askedCategory();
    return asked ? categoryLabel(*asked, formats().language()) : tr("All sales");
}

void StatisticsPage::explain()
{
    if (m_answer) {
        ExplainStatistics::open(this, choice(), daysOf(m_answer->previous),
                                daysOf(m_answer->lastYear));
    }
}

void StatisticsPage::goTo(const Destination& destination)
{
    const QDate date = destination.value.toDate();
    if (destination.place != u"day" || !date.isValid())
        return;
    m_isPeriodChosen = true;
    m_mode->setCurrent(static_cast<int>(PeriodPicker::Mode::Day));
    m_period->setMode(PeriodPicker::Mode::Day);
    m_period->setWindow({ BusinessDate(date), BusinessDate(date).addDays(1) });
    refresh();
}

QVariantMap StatisticsPage::state() const
{
    return { { u"mode"_s, m_mode->current() },
             { u"from"_s, m_period->window().start.date() },
             { u"until"_s, m_period->window().end.date() },
             { u"isChosen"_s, m_isPeriodChosen },
             { u"by"_s, m_by->current() },
             { u"beside"_s, m_beside->currentIndex() } };
}

void StatisticsPage::restore(const QVariantMap& state)
{
    const QDate from = state.value(u"from"_s).toDate();
    const QDate until = state.value(u"until"_s).toDate();
    if (!from.isValid() || until <= from)
        return;
    const QSignalBlocker blocker(m_period);
    m_mode->setCurrent(state.value(u"mode"_s).toInt());
    m_period->setMode(static_cast<PeriodPicker::Mode>(m_mode->current()));
    m_period->setWindow({ BusinessDate(from), BusinessDate(until) });
    m_isPeriodChosen = state.value(u"isChosen"_s).toBool();
    m_by->setCurrent(state.value(u"by"_s, 1).toInt());
    m_beside->setCurrentIndex(state.value(u"beside"_s).toInt());
}

} // namespace jangbu::ui
