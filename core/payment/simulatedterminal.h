#pragma once

#include "core/payment/cardterminal.h"

#include <QHash>

#include <functional>
#include <random>

namespace jangbu {

/// A terminal that is none, for tests and practice. The same seed gives the same answers.
class SimulatedTerminal final : public CardTerminal {
public:
    struct Rates {
        int declinedPpm = 50'000;
        /// Of all: no answer in time; what really happened is drawn all the same.
        int timedOutPpm = 20'000;
        /// Of enquiries: the terminal still does not answer.
        int stillUnknownPpm = 300'000;
        int longestDelayMs = 0; ///< Delays are drawn from 0 to this.
    };
    using Wait = std::function<void(int ms)>;

    /// Without a function to wait with it answers at once.
    SimulatedTerminal(Rates rates, quint32 seed, Wait wait = {});

    QString name() const override { return QStringLiteral("simulated"); }
    CardAnswer pay(const CardRequest& request) override;
    CardAnswer enquire(AttemptId attempt) override;

    /// What it has really taken from cards.
    Money taken() const { return m_taken; }

private:
    bool draw(int ppm);
    void delay();

    Rates m_rates;
    Wait m_wait;
    std::mt19937 m_dice;
    QHash<AttemptId, CardAnswer> m_truth;
    Money m_taken;
};

} // namespace jangbu
