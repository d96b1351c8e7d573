#include "core/interchange/foreignamounts.h"

#include "core/money/money.h"

namespace jangbu {

namespace {

constexpr qint64 mostPiecesOfRow = 10'000'000;

} // namespace

std::optional<ForeignAmountFault> ForeignAmountSolver::run(ForeignLine& line)
{
    if (const Fault fault = findPieces())
        return fault;
    if (const Fault fault = findTotals())
        return fault;
    if (!m_hasTotals) {
        if (const Fault fault = findGross())
            return fault;
    }
    if (m_pieces == 0) {
        if (const Fault fault = findQuantity())
            return fault;
    }
    if (const Fault fault = checkPrice())
        return fault;
    return finish(line);
}

ForeignRole ForeignAmountSolver::totalRole() const
{
    return m_given.gross && !m_given.net ? ForeignRole::Gross : ForeignRole::Net;
}

ForeignAmountSolver::Fault ForeignAmountSolver::findPieces()
{
    if (!m_given.quantity)
        return std::nullopt;
    const WrittenNumber& quantity = *m_given.quantity;
    if (quantity.mantissa == 0 || (quantity.isWhole() && quantity.mantissa > mostPiecesOfRow))
        return ForeignAmountFault { ForeignRole::Quantity, Expectation::Quantity };
    m_pieces = quantity.isWhole() ? quantity.mantissa : 1; // Sold by weight.
    return std::nullopt;
}

bool ForeignAmountSolver::isWithTax(qint64 net, qint64 expected) const
{
    return m_given.tax > 0
        && (net == expected + m_given.tax || net == expected + m_given.tax + m_given.tip);
}

ForeignAmountSolver::Fault ForeignAmountSolver::findTotals()
{
    if (!m_given.gross && !m_given.net)
        return std::nullopt;
    m_hasTotals = true;
    if (!m_given.gross) {
        m_net = *m_given.net;
        m_gross = m_net + m_given.discount.value_or(0);
        return std::nullopt;
    }
    m_gross = *m_given.gross;
    if (m_given.discount && *m_given.discount > m_gross) {
        return ForeignAmountFault {
            ForeignRole::Discount, Expectation::AmountInRange, m_gross, {}
        };
    }
    const bool isNetTold = m_given.net && !m_given.discount && !isWithTax(*m_given.net, m_gross);
    m_net = isNetTold ? *m_given.net : m_gross - m_given.discount.value_or(0);
    if (m_given.net && m_net != *m_given.net && !isWithTax(*m_given.net, m_net)) {
        return ForeignAmountFault { ForeignRole::Net,
                                    Expectation::ResultOf,
                                    m_net,
                                    { ForeignRole::Gross, ForeignRole::Discount } };
    }
    if (m_net > m_gross)
        return ForeignAmountFault { ForeignRole::Net, Expectation::AmountInRange, m_gross, {} };
    return std::nullopt;
}

std::optional<qint64> ForeignAmountSolver::product() const
{
    qint64 amount = 0;
    if (qMulOverflow(*m_given.price, m_given.quantity ? m_given.quantity->mantissa : m_pieces,
                     &amount))
        return std::nullopt;
    for (int at = 0; m_given.quantity && at < m_given.quantity->decimals; ++at) {
        if (amount % 10 != 0)
            return std::nullopt;
        amount /= 10;
    }
    return amount;
}

/// There is no total, so it has to follow.
ForeignAmountSolver::Fault ForeignAmountSolver::findGross()
{
    const auto without = [](ForeignRole role, ForeignRole other, ForeignRole another) {
        return ForeignAmountFault { role, Expectation::ValueOrSources, {}, { other, another } };
    };
    if (m_pieces == 0 && !m_given.countsPieces)
        m_pieces = 1;
    if (!m_given.price)
        return m_pieces == 0 ? without(ForeignRole::Net, ForeignRole::Price, ForeignRole::Quantity)
                             : without(ForeignRole::Price, ForeignRole::Net, ForeignRole::Quantity);
    if (m_pieces == 0)
        return without(ForeignRole::Quantity, ForeignRole::Price, ForeignRole::Net);
    const auto gross = product();
    if (!gross) {
        return ForeignAmountFault {
            totalRole(), Expectation::ExactResult, {}, { ForeignRole::Price, ForeignRole::Quantity }
        };
    }
    m_gross = *gross;
    if (m_given.discount.value_or(0) > m_gross) {
        return ForeignAmountFault {
            ForeignRole::Discount, Expectation::AmountInRange, m_gross, {}
        };
    }
    m_net = m_gross - m_given.discount.value_or(0);
    return std::nullopt;
}

ForeignAmountSolver::Fault ForeignAmountSolver::findQuantity()
{
    if (!m_given.price) {
        m_pieces = m_given.countsPieces ? 0 : 1;
        return m_given.countsPieces
            ? Fault(ForeignAmountFault { ForeignRole::Quantity,
                                         Expectation::ValueOrSources,
                                         {},
                                         { ForeignRole::Price, totalRole() } })
            : std::nullopt;
    }
    const qint64 price = *m_given.price;
    const bool isExact
        = price > 0 && m_gross > 0 && m_gross % price == 0 && m_gross / price <= mostPiecesOfRow;
    if (!isExact) {
        return ForeignAmountFault {
            ForeignRole::Quantity, Expectation::ExactResult, {}, { totalRole(), ForeignRole::Price }
        };
    }
    m_pieces = m_gross / price;
    return std::nullopt;
}

/// What was weighed is rounded by the till, so only whole pieces can be checked.
ForeignAmountSolver::Fault ForeignAmountSolver::checkPrice()
{
    const bool isWeighed = m_given.quantity && !m_given.quantity->isWhole();
    if (!m_given.price || isWeighed)
        return std::nullopt;
    qint64 expected = 0;
    const bool isTooMuch = qMulOverflow(*m_given.price, m_pieces, &expected);
    if (!isTooMuch && expected == m_gross)
        return std::nullopt;
    const qint64 net = expected - m_given.discount.value_or(0);
    if (!isTooMuch && !m_given.gross && net >= 0 && isWithTax(m_net, net)) {
        m_gross = expected;
        m_net = net;
        return std::nullopt;
    }
    QList<ForeignRole> sources { ForeignRole::Price, ForeignRole::Quantity };
    if (m_given.gross)
        return ForeignAmountFault { ForeignRole::Gross, Expectation::ResultOf, expected, sources };
    if (m_given.discount)
        sources.append(ForeignRole::Discount);
    return ForeignAmountFault { ForeignRole::Net, Expectation::ResultOf, net, sources };
}

ForeignAmountSolver::Fault ForeignAmountSolver::finish(ForeignLine& line) const
{
    const qint64 unit = m_gross / m_pieces + (m_gross % m_pieces != 0 ? 1 : 0);
    if (unit > maxPrice.minor()) {
        return ForeignAmountFault { m_given.price ? ForeignRole::Price : totalRole(),
                                    Expectation::AmountInRange,
                                    maxPrice.minor(),
                                    {} };
    }
    line = { unit, m_pieces, unit * m_pieces - m_net };
    return std::nullopt;
}

} // namespace jangbu
