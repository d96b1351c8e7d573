#include "ui/practice/practicerun.h"

#include <QTimer>

namespace jangbu::ui {

namespace {

constexpr int longestAnswerMs = 2'000;

SimulatedTerminal::Rates patientRates(SimulatedTerminal::Rates rates)
{
    rates.longestDelayMs = longestAnswerMs;
    return rates;
}

} // namespace

/// Lives on the lunch's thread; everything that it holds is touched there only.
class PracticeRun::Player final : public QObject {
public:
    Player(PracticeRun* run, const PracticeLunch::Options& options)
        : m_run(run)
        , m_options(options)
    {
    }

    void begin()
    {
        auto lunch = PracticeLunch::begin(m_options);
        if (!lunch) {
            emit m_run->failed(lunch.error());
            return;
        }
        m_lunch = lunch.take();
        m_run->m_clock.show(m_lunch->nowUtc());
        emit m_run->began([url = m_lunch->books().database.url(), clock = &m_run->m_clock] {
            return BackOffice::open(url, clock);
        });
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer] { step(timer); });
        timer->start(m_run->m_pace.tickMs);
    }

    void end() { m_lunch.reset(); }

private:
    void step(QTimer* timer)
    {
        if (!m_lunch) // A last tick after end().
            return;
        const auto progress = m_lunch->step(m_run->m_pace.secondsPerTick);
        if (!progress) {
            // What somebody else writes at this moment: the next tick comes soon.
            if (progress.error().code != ErrorCode::StorageBusy) {
                timer->stop();
                emit m_run->failed(progress.error());
            }
            return;
        }
        m_run->m_clock.show(m_lunch->nowUtc());
        emit m_run->progressed(*progress);
        if (m_lunch->isOver()) {
            timer->stop();
            emit m_run->ended();
        }
    }

    PracticeRun* m_run;
    PracticeLunch::Options m_options;
    std::unique_ptr<PracticeLunch> m_lunch;
};

PracticeRun::PracticeRun(const PracticeLunch::Options& options, ShownClock& clock, const Pace& pace)
    : m_clock(clock)
    , m_pace(pace)
    , m_terminal(std::make_shared<SimulatedTerminal>(
          patientRates(options.terminal), options.seed,
          [](int ms) { QThread::msleep(static_cast<unsigned long>(ms)); }))
    , m_player(new Player(this, options))
{
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("practice lunch"));
    m_thread.start();
}

PracticeRun::~PracticeRun()
{
    Player* player = m_player;
    QMetaObject::invokeMethod(
        player,
        [player] {
            player->end();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void PracticeRun::start()
{
    QMetaObject::invokeMethod(
        m_player, [player = m_player] { player->begin(); }, Qt::QueuedConnection);
}

} // namespace jangbu::ui
