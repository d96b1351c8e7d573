#include "ui/today/todaypage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartlegend.h"
#include "ui/jobs/jobwords.h"
#include "ui/today/attentioncard.h"
#include "ui/today/bestlist.h"
#include "ui/today/wayscard.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmented.h"
#include "ui/work/jobclock.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Shown while there are no sales to choose them by.
constexpr int usualHours = 12;
constexpr int usualFirstHour = 11;
constexpr qsizetype mostCategories = 3;

/// What stands behind the number in words such as `%1건`.
QString unitOf(QString words)
{
    return words.remove(u"%1"_s).trimmed();
}

bool isUsed(const ComparedHour& hour)
{
    return hour.now != HourSales {} || hour.before != HourSales {};
}

} // namespace

TodayPage::TodayPage(const PageServices& services, QWidget* parent)
    : Page(services, tr("Today"), parent)
{
    setObjectName(u"todayPage"_s);
    buildHeader();
    buildContent();
    buildEmpty();
    connectSignals();
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_timer->start(refreshMs);
}

void TodayPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_timer->stop();
}

void TodayPage::refresh()
{
    work().ask(
        this, m_newest,
        [store = store(), now = services().clock.nowUtc()](BackOffice& books) -> Result<Answer> {
            JANGBU_TRY_ASSIGN(TodayOverview today, books.readToday.run(store, now));
            JANGBU_TRY_ASSIGN(QList<WindowSummary> due, books.dueSettlements.run(store));
            JANGBU_TRY_ASSIGN(QList<JobRecord> failed, books.jobs.failures());
            return Answer { std::move(today), std::move(due), std::move(failed) };
        },
        [this](Result<Answer> answer) {
            if (answer)
                showAnswer(answer.take());
            else
                showError(answer.error());
        });
}

void TodayPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer);
    const TodayOverview& today = m_answer->today;
    header()->setNote(formats().dayWithWeekday(today.date));
    m_asOfText->setText(
        tr("As of %1, updates by itself").arg(formats().time(today.nowUtc, store().time)));
    const bool isEmpty = !today.lastSale && today.open.count == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_asOf->setVisible(!isEmpty);
    m_closeDay->setEnabled(!isEmpty);
    if (isEmpty)
        return;
    showFigures();
    showHours();
    showBest();
    m_attention->show(
        AttentionWords(formats(), today.date).itemsOf(today, m_answer->due, m_answer->failed));
    m_ways->show(today, store().currency);
}

void TodayPage::showFigures()
{
    const TodayOverview& today = m_answer->today;
    const Currency& currency = store().currency;
    const QString weekday = formats().longWeekday(today.comparedDate.date().dayOfWeek());
    m_sales->setAmount(formats().amountWords(today.today.sales, currency));
    m_sales->setChange(formats().change(today.today.sales.minor(), today.before.sales.minor()),
                       tr("%1 by this time last %2", "amount and weekday")
                           .arg(formats().shortAmount(today.before.sales, currency), weekday));
    m_trades->setCount(formats().count(today.today.trades), unitOf(tr("%1", "a number of trades")));
    m_trades->setChange(
        formats().change(today.today.trades, today.before.trades),
        tr("%1 last week").arg(tr("%n trade(s)", nullptr, static_cast<int>(today.before.trades))));
    const Money average = today.today.averageTicket.value_or(Money());
    const Money averageBefore = today.before.averageTicket.value_or(Money());
    m_average->setAmount(formats().amountWords(average, currency));
    m_average->setChange(formats().change(average.minor(), averageBefore.minor()),
                         tr("%1 last week").arg(formats().amount(averageBefore, currency)));
    m_open->setCount(formats().count(today.open.count), unitOf(tr("%1", "a number of trades")));
    m_open->setNote(tr("To collect"), formats().amount(today.open.toTake, currency));
}

QList<int> TodayPage::hoursToShow() const
{
    const QList<ComparedHour>& hours = m_answer->today.hours;
    const auto first = std::find_if(hours.cbegin(), hours.cend(), isUsed);
    QList<int> places;
    if (first == hours.cend()) {
        for (int at = 0; at < hours.size(); ++at) {
            const int sinceFirst = (hours.at(at).hour - usualFirstHour + 24) % 24;
            if (sinceFirst < usualHours)
                places.append(at);
        }
        return places;
    }
    const auto last = std::find_if(hours.crbegin(), hours.crend(), isUsed);
    const auto end = static_cast<int>(hours.crend() - last);
    for (auto at = static_cast<int>(first - hours.cbegin()); at < end; ++at)
        places.append(at);
    return places;
}

QString TodayPage::hoursWords(int hour) const
{
    return tr("%1 – %2", "hours").arg(formats().hour(hour), formats().hour((hour + 1) % 24));
}

void TodayPage::showHours()
{
    const TodayOverview& today = m_answer->today;
    const auto running
        = std::find_if(today.hours.cbegin(), today.hours.cend(),
                       [&](const ComparedHour& hour) { return hour.hour == today.currentHour; });
    const auto runningAt = running - today.hours.cbegin();
    QList<BarChart::Bar> bars;
    for (const int at : hoursToShow()) {
        const ComparedHour& hour = today.hours.at(at);
        BarChart::Bar bar { .label = QString::number(hour.hour),
                            .longLabel = hoursWords(hour.hour) };
        // What has not come yet is no zero.
        if (at <= runningAt || hour.now != HourSales {})
            bar.value = hour.now.amount.minor();
        bar.before = hour.before.amount.minor();
        bar.note = tr("%n trade(s)", nullptr, static_cast<int>(hour.now.trades));
        bar.isRunning = at == runningAt;
        bar.boldLabel = formats().hour(hour.hour);
        bars.append(bar);
    }
    const QString weekday = formats().longWeekday(today.comparedDate.date().dayOfWeek());
    const QString before = tr("Last %1", "weekday").arg(weekday);
    m_hours->setFormats(ChartFormats::amounts(formats(), store().currency));
    m_hours->setBars(bars, { tr("Hour"), tr("Today"), before });
    m_hoursLegend->setEntries(
        { { ChartLegend::Mark::Square, tr("Today") }, { ChartLegend::Mark::Tick, before } });
}

void TodayPage::showBest()
{
    const auto& best = m_answer->today.best;
    const RankBy by = m_by->current() == 0 ? RankBy::Count : RankBy::Amount;
    m_bestEmpty->setVisible(best.isEmpty());
    while (m_best.size() > best.size())
        delete m_best.takeLast();
    while (m_best.size() < best.size()) {
        auto* list = new BestList(formats(), this);
        list->setObjectName(u"bestList"_s);
        connect(list, &BestList::opened, this, &TodayPage::openProduct);
        m_best.append(list);
        m_bestPlace->addWidget(list, 1);
    }
    for (qsizetype at = 0; at < best.size(); ++at) {
        m_best.at(at)->show(best.at(at), by, store().currency);
        m_best.at(at)->setMinimumWidth(best.size() > mostCategories ? 170 : 0);
    }
}

void TodayPage::openProduct(const ProductStatistic& product)
{
    ReceiptQuestion question = allOfToday();
    question.product = product.product;
    question.category = product.category;
    openReceipts(question, product.name);
}

void TodayPage::act(const AttentionItem& item)
{
    if (item.restock)
        restock(*item.restock);
    else if (item.restart)
        restart(*item.restart);
    else if (item.destination)
        emit destinationWanted(*item.destination);
}

void TodayPage::restart(JobId job)
{
    Errand* errand = work().startJob(
        this, BooksWork::Changes::Books,
        [job](BackOffice& books, ErrandWatch& watch) {
            return books.jobRunner.run(job, watchOf(watch));
        },
        [this](const Result<JobRecord>& ended) {
            if (!ended)
                showError(ended.error());
            else if (ended->failure)
                showError(*ended->failure);
            else
                say(tr("%1: done", "a job").arg(JobWords::nameOf(ended->key.job)));
        });
    connect(errand, &Errand::finished, errand, &QObject::deleteLater);
}

void TodayPage::restock(const LowStock& stock)
{
    const Store store = this->store();
    work().act(
        this,
        [store, stock](BackOffice& books) { return books.restockMenu.run(store, stock.name); },
        [this, stock](const Result<QList<Product>>& restocked) {
            if (!restocked) {
                showError(restocked.error());
                return;
            }
            const QString text
                = tr("%1 restocked to %2").arg(stock.name, formats().count(stock.baseStock));
            emit toastWanted({ .text = text, .actionText = tr("Undo"), .action = [this, stock] {
                                  setStock(stock.name, stock.stock);
                              } });
        });
}

void TodayPage::setStock(const QString& product, qint64 stock)
{
    const Store store = this->store();
    work().act(
        this,
        [store, product, stock](BackOffice& books) {
            return books.restockMenu.run(store, product, stock);
        },
        [this](const Result<QList<Product>>& restocked) {
            if (!restocked)
                showError(restocked.error());
        });
}

ReceiptQuestion TodayPage::allOfToday() const
{
    const BusinessDate date = m_answer->today.date;
    return { .dates = { date, date.addDays(1) } };
}

void TodayPage::openReceipts(const ReceiptQuestion& question, const QString& what)
{
    emit receiptsWanted(question, tr("%1, today").arg(what));
}

QVariantMap TodayPage::state() const
{
    return { { u"by"_s, m_by->current() } };
}

void TodayPage::restore(const QVariantMap& state)
{
    m_by->setCurrent(state.value(u"by"_s).toInt());
}

} // namespace jangbu::ui
