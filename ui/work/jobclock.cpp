#include "ui/work/jobclock.h"

#include <QTimer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

JobWatch watchOf(ErrandWatch& watch)
{
    return { .progress =
                 [&watch](const JobKey&, const JobProgress& progress) {
                     // What earlier tries did would make this one seem quicker than it is.
                     watch.report(ImportPhase::Writing, progress.done - progress.doneBefore,
                                  progress.total - progress.doneBefore);
                 },
             .isCancelled = [&watch] { return watch.isCancelled(); } };
}

JobClock::JobClock(BooksWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &JobClock::look);
}

JobClock::~JobClock()
{
    *m_isStopping = true;
}

void JobClock::start(int firstLookMs)
{
    m_timer->start(lookMs);
    QTimer::singleShot(firstLookMs, this, &JobClock::look);
}

void JobClock::pause()
{
    m_timer->stop();
}

void JobClock::look()
{
    if (m_isRunning || !m_timer->isActive())
        return;
    m_isRunning = true;
    Errand* errand = m_work.startJob(
        this, BooksWork::Changes::Nothing,
        [isStopping = m_isStopping](BackOffice& books, ErrandWatch& watch) {
            // Nobody has to be there for what is due.
            const ActorScope actor(books.database.session(), Actor::job(u"schedule"_s));
            JobWatch eyes = watchOf(watch);
            eyes.isStopping = [isStopping] { return isStopping->load(); };
            auto ended = books.runDueJobs.run(eyes);
            if (ended && !ended->isEmpty())
                (void)books.pushFigures.run(); // Who does not get them has lost nothing here.
            return ended;
        },
        [this](const Result<QList<JobRecord>>& ended) {
            m_isRunning = false;
            if (ended && !ended->isEmpty())
                emit m_work.booksChanged();
        });
    connect(errand, &Errand::finished, errand, &QObject::deleteLater);
}

} // namespace jangbu::ui
