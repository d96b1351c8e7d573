#pragma once

#include "core/id.h"
#include "core/ledger/ledgertrade.h"
#include "core/money/money.h"

#include <QString>

namespace jangbu {

/// What a terminal is asked to take from a card.
struct CardRequest {
    AttemptId attempt; ///< The same for the payment and each enquiry about it.
    Money amount {};
    QString company {};
    CardKind kind = CardKind::Credit;
};

struct CardAnswer {
    enum class Outcome {
        Approved,
        Declined,
        Unknown, ///< It timed out: what became of it has to be asked for.
    };

    Outcome outcome = Outcome::Unknown;
    QString approval {}; ///< The number of the approval; at most 64 characters.
    QString reason {}; ///< Why it was declined, for people.
};

/// A card terminal. Its functions wait for the terminal, for as long as it takes to time out, so
/// they are called on a thread that may wait. Asking again about an attempt gives the same answer
/// once there is one.
class CardTerminal {
public:
    CardTerminal() = default;
    virtual ~CardTerminal() = default;
    Q_DISABLE_COPY_MOVE(CardTerminal)

    /// How the history calls it; at most 64 characters.
    virtual QString name() const = 0;
    virtual CardAnswer pay(const CardRequest& request) = 0;
    /// What became of an attempt.
    virtual CardAnswer enquire(AttemptId attempt) = 0;
};

/// A terminal that stands by itself: a person keys in the amount and enters here what it said.
class HandEnteredTerminal final : public CardTerminal {
public:
    explicit HandEnteredTerminal(CardAnswer entered)
        : m_entered(std::move(entered))
    {
    }

    QString name() const override { return QStringLiteral("by hand"); }
    CardAnswer pay(const CardRequest&) override { return m_entered; }
    CardAnswer enquire(AttemptId) override { return m_entered; }

private:
    CardAnswer m_entered;
};

} // namespace jangbu
