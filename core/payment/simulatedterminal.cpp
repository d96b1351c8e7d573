#include "core/payment/simulatedterminal.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned ppmInAll = 1'000'000;
constexpr unsigned approvalNumbers = 100'000'000;

} // namespace

SimulatedTerminal::SimulatedTerminal(Rates rates, quint32 seed, Wait wait)
    : m_rates(rates)
    , m_wait(std::move(wait))
    , m_dice(seed)
{
}

bool SimulatedTerminal::draw(int ppm)
{
    return m_dice() % ppmInAll < static_cast<unsigned>(ppm);
}

void SimulatedTerminal::delay()
{
    const auto ms = m_dice() % static_cast<unsigned>(m_rates.longestDelayMs + 1);
    if (m_wait)
        m_wait(static_cast<int>(ms));
}

CardAnswer SimulatedTerminal::pay(const CardRequest& request)
{
    delay();
    if (const auto known = m_truth.constFind(request.attempt); known != m_truth.cend())
        return *known;
    CardAnswer truth;
    if (draw(m_rates.declinedPpm)) {
        truth.outcome = CardAnswer::Outcome::Declined;
        truth.reason = u"simulated"_s;
    } else {
        truth.outcome = CardAnswer::Outcome::Approved;
        truth.approval = QString::number(m_dice() % approvalNumbers).rightJustified(8, u'0');
        m_taken += request.amount;
    }
    m_truth.insert(request.attempt, truth);
    return draw(m_rates.timedOutPpm) ? CardAnswer() : truth;
}

CardAnswer SimulatedTerminal::enquire(AttemptId attempt)
{
    delay();
    const auto known = m_truth.constFind(attempt);
    if (known == m_truth.cend()) {
        // It never heard of it, so nothing was taken.
        return { .outcome = CardAnswer::Outcome::Declined, .reason = u"never arrived"_s };
    }
    return draw(m_rates.stillUnknownPpm) ? CardAnswer() : *known;
}

} // namespace jangbu
