#pragma once

#include "core/orderdesk/practicelunch.h"
#include "ui/practice/shownclock.h"
#include "ui/work/worklane.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace jangbu::ui {

/// A practice lunch that plays by itself, on a thread of its own: each second some of its seconds
/// pass. All that it wrote is gone with the object.
class PracticeRun final : public QObject {
    Q_OBJECT

public:
    /// How fast the lunch passes.
    struct Pace {
        int tickMs = 1'000;
        int secondsPerTick = 6; ///< An hour takes ten minutes.
    };

    /// The clock follows the lunch, and outlives it; it is the caller's to set it back.
    PracticeRun(const PracticeLunch::Options& options, ShownClock& clock, const Pace& pace);
    ~PracticeRun() override;

    /// For payments of who practises; used on one thread at a time.
    std::shared_ptr<CardTerminal> terminal() const { return m_terminal; }
    void start();

signals:
    /// Its books can be opened by this, on any thread, as long as the run lives.
    void began(const jangbu::ui::BooksOpener& opener);
    void failed(const jangbu::Error& error);
    void progressed(const jangbu::PracticeLunch::Progress& progress);
    void ended();

private:
    class Player;

    ShownClock& m_clock;
    Pace m_pace;
    std::shared_ptr<SimulatedTerminal> m_terminal;
    QThread m_thread;
    Player* m_player; ///< Lives in m_thread.
};

} // namespace jangbu::ui
