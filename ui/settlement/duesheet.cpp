#include "ui/settlement/duesheet.h"

#include "core/text/errortext.h"
#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"
#include "ui/settlement/windowlist.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"
#include "ui/work/bookswork.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueSheetWidth = 560;
constexpr int dueListHeight = 290;

} // namespace

DueSheet::DueSheet(QWidget* anchor, BooksWork& work, const Formats& formats, const Store& store,
                   BusinessDate today)
    : Sheet(anchor, tr("Settle all that is due"), dueSheetWidth)
    , m_work(work)
    , m_formats(formats)
    , m_store(store)
    , m_today(today)
{
    setObjectName(u"dueSheet"_s);
    buildChoices();
    buildList();
    buildButtons();
    read();
}

void DueSheet::buildChoices()
{
    m_act = new Segmented({ tr("Close all"), tr("Settle only") }, frame());
    m_act->setObjectName(u"dueAct"_s);
    m_act->setAccessibleName(tr("What to do with all that is due"));
    m_act->setStretched();
    body()->addWidget(m_act);
    m_weeksRow = new QWidget(frame());
    auto* row = new QHBoxLayout(m_weeksRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_weeks = new Toggle(tr("Weeks as well"), m_weeksRow);
    m_weeks->setObjectName(u"dueWeeks"_s);
    row->addWidget(makeLabel(tr("Weeks as well"), TextStyle::Body, Tone::Normal, m_weeksRow));
    row->addStretch(1);
    row->addWidget(m_weeks);
    body()->addWidget(m_weeksRow);
    connect(m_act, &Segmented::chosen, this, &DueSheet::count);
    connect(m_weeks, &QAbstractButton::toggled, this, &DueSheet::read);
}

void DueSheet::buildList()
{
    m_list = new WindowList(m_formats, frame());
    m_list->setObjectName(u"dueList"_s);
    m_list->setAccessibleName(tr("What is due, oldest first"));
    m_list->windows().setNamesTerms(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMinimumHeight(dueListHeight);
    body()->addWidget(m_list, 1);
    m_outcome = makeParagraph({}, TextStyle::Body, Tone::Normal, frame());
    m_outcome->setObjectName(u"dueOutcome"_s);
    m_outcome->hide();
    body()->addWidget(m_outcome);
    m_progress = new ProgressPanel(frame());
    m_progress->hide();
    body()->addWidget(m_progress);
}

void DueSheet::buildButtons()
{
    m_keep = addButton(tr("Not now"));
    m_keep->setObjectName(u"dueKeep"_s);
    m_go = addButton(tr("Close all"), ButtonRole::Primary);
    m_go->setObjectName(u"dueGo"_s);
    m_go->setEnabled(false);
    connect(m_keep, &Button::clicked, this, &Sheet::reject);
    connect(m_go, &Button::clicked, this, &DueSheet::start);
}

void DueSheet::read()
{
    m_work.ask(
        this,
        [store = m_store, withWeeks = m_weeks->isChecked()](BackOffice& books) {
            return books.dueSettlements.run(store, withWeeks);
        },
        [this](const Result<QList<WindowSummary>>& due) {
            if (due)
                show(*due);
            else
                fail(due.error());
        });
}

void DueSheet::show(const QList<WindowSummary>& due)
{
    m_due = due;
    m_list->windows().setWindows(due, m_store.currency, m_today);
    count();
}

SettleAct DueSheet::act() const
{
    return m_act->current() == CloseAct ? SettleAct::Close : SettleAct::Run;
}

void DueSheet::count()
{
    qint64 wanted = m_due.size();
    if (act() == SettleAct::Run) {
        wanted = std::count_if(m_due.begin(), m_due.end(), [](const WindowSummary& window) {
            return window.state == WindowState::Ready;
        });
    }
    const int shown = static_cast<int>(wanted);
    m_go->setEnabled(shown > 0);
    m_go->setText(act() == SettleAct::Close ? tr("Close %n period(s)", nullptr, shown)
                                            : tr("Settle %n period(s)", nullptr, shown));
    setNote(act() == SettleAct::Close
                ? tr("Closed one after the other, oldest first. What is closed stays as it is.")
                : tr("Settled statements can still change until they are closed."));
}

QString DueSheet::windowName(const WindowSummary& window) const
{
    return SettlementWords::windowOf(window.term, window.window, m_formats, m_today);
}

void DueSheet::keyPressEvent(QKeyEvent* event)
{
    if (!m_go->isBusy())
        Sheet::keyPressEvent(event);
}

void DueSheet::start()
{
    m_go->setBusy(true, tr("Working"));
    m_act->setEnabled(false);
    m_weeksRow->setEnabled(false);
    m_keep->setEnabled(false);
    Errand* errand = m_work.start(
        this, BooksWork::Changes::Books,
        [store = m_store, act = act(), withWeeks = m_weeks->isChecked()](BackOffice& books,
                                                                         ErrandWatch& watch) {
            return books.settleAllDue.run(
                store, act, withWeeks,
                { .progress
                  = [&](qint64 finished,
                        qint64 total) { watch.report(ImportPhase::Writing, finished, total); },
                  .isCancelled = [&] { return watch.isCancelled(); } });
        },
        [this](const Result<SettledDue>& outcome) {
            m_go->setBusy(false);
            m_keep->setEnabled(true);
            if (outcome)
                report(*outcome);
            else
                fail(outcome.error());
        });
    m_progress->follow(errand, act() == SettleAct::Close ? tr("Closing") : tr("Settling"),
                       [this](const ErrandProgress& progress) {
                           return tr("%1 of %2 periods")
                               .arg(m_formats.count(progress.done),
                                    m_formats.count(progress.total));
                       });
}

void DueSheet::report(const SettledDue& outcome)
{
    const int finished = static_cast<int>(outcome.finished.size());
    QString words = act() == SettleAct::Close ? tr("Closed %n period(s)", nullptr, finished)
                                              : tr("Settled %n period(s)", nullptr, finished);
    if (outcome.stop && outcome.stop->code == ErrorCode::Cancelled) {
        words = tr("%1. Stopped before %2.").arg(words, windowName(*outcome.stoppedAt));
    } else if (outcome.stop) {
        words = tr("%1. %2 was refused: %3")
                    .arg(words, windowName(*outcome.stoppedAt),
                         sentenceFor(*outcome.stop, m_formats.language()));
    }
    setTone(m_outcome, outcome.isComplete() ? Tone::Positive : Tone::Negative);
    m_outcome->setText(words);
    m_outcome->show();
    setNote({});
    m_keep->setText(tr("Done"));
    m_go->hide();
    m_list->windows().setWindows(outcome.finished, m_store.currency, m_today);
    m_keep->setFocus();
}

void DueSheet::fail(const Error& error)
{
    setTone(m_outcome, Tone::Negative);
    m_outcome->setText(sentenceFor(error, m_formats.language()));
    m_outcome->show();
}

} // namespace jangbu::ui
