#pragma once

#include "core/backoffice/backoffice.h"
#include "core/payment/simulatedterminal.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

namespace jangbu {

/// A lunch hour that does not happen, for training and demonstration: guests come, order, eat and
/// ask for the bill. Its books are a store of their own in a temporary folder, named as practice,
/// and are gone with the object; nothing of it ever touches other books. The same seed gives the
/// same lunch. One thread.
class PracticeLunch final {
public:
    struct Options {
        quint32 seed = 1;
        int tables = 12; ///< 1 … 100
        int guestGroups = 40; ///< That come in the hour; at most as many as the tables hold.
        /// True: the staff works by itself (accepts, cooks, serves, takes payments); false: all of
        /// that is left to whoever practises.
        bool staffWorks = true;
        SimulatedTerminal::Rates terminal {};
    };

    struct Progress {
        int guestsCame = 0; ///< Groups.
        int orders = 0;
        int refused = 0; ///< Orders of what is sold out.
        int cancelled = 0;
        int paid = 0; ///< Trades.
        int declined = 0; ///< Cards.
        Money taken {};
    };

    /// The errors of BackOffice::open(); VALUE_INVALID.
    static Result<std::unique_ptr<PracticeLunch>> begin(const Options& options);
    ~PracticeLunch();
    Q_DISABLE_COPY_MOVE(PracticeLunch)

    /// Its books, on the clock of the lunch, which stands still between steps.
    BackOffice& books() { return *m_books; }
    const Store& store() const { return m_store; }
    Instant nowUtc() const;
    CardTerminal& terminal() { return m_terminal; }

    /// Plays what happens in the next seconds, 1 … 600.
    Result<Progress> step(int seconds);
    /// All guests have come and gone, or, without staff, the hour is over.
    bool isOver() const;
    const Progress& progress() const { return m_progress; }

private:
    class PracticeClock;
    struct Party;

    PracticeLunch(const Options& options, std::unique_ptr<QTemporaryDir> folder,
                  std::unique_ptr<PracticeClock> clock, std::unique_ptr<BackOffice> books,
                  const Store& store);

    Done makeMenu();
    Done seat();
    Done play(Party& party);
    Done order(Party& party);
    Done advance(Party& party);
    Done pay(Party& party);
    int roll(int sides);

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeClock> m_clock;
    std::unique_ptr<BackOffice> m_books;
    Store m_store;
    SimulatedTerminal m_terminal;
    std::mt19937 m_dice;
    Instant m_startUtc;
    QList<Product> m_menu;
    std::vector<Party> m_parties;
    Progress m_progress;
};

/// Whether a store is one of practice, by its name.
bool isPracticeStore(const Store& store);

} // namespace jangbu
