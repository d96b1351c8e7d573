#pragma once

#include "core/errorcodes.h"
#include "core/interchange/foreignformat.h"
#include "core/result.h"

#include <optional>

namespace jangbu {

/// The numbers of a row as they stand in the file, without their signs; nothing: not there.
struct ForeignAmounts {
    std::optional<WrittenNumber> quantity;
    std::optional<qint64> price;
    std::optional<qint64> gross; ///< Price × quantity.
    std::optional<qint64> discount;
    std::optional<qint64> net; ///< Gross − discount; perhaps with tax and tip on top.
    qint64 tax = 0;
    qint64 tip = 0;
    bool countsPieces = true; ///< False: the file has no column for it, so each row is one piece.
};

/// What a row says, such that unit price × quantity − discount is its amount exactly.
struct ForeignLine {
    qint64 unitPrice = 0;
    qint64 quantity = 1;
    qint64 discount = 0;
};

/// Why a row says nothing.
struct ForeignAmountFault {
    ForeignRole role;
    Expectation expected;
    std::optional<qint64> result {}; ///< What should have stood there, or the most it may be.
    QList<ForeignRole> sources {};
};

/// Works the line of a row out: what is missing of quantity, price and total follows from the
/// others, exactly or not at all; those that are all there must agree.
class ForeignAmountSolver final {
public:
    explicit ForeignAmountSolver(const ForeignAmounts& given)
        : m_given(given)
    {
    }

    /// The line is in `line`, unless there is a fault.
    std::optional<ForeignAmountFault> run(ForeignLine& line);

private:
    using Fault = std::optional<ForeignAmountFault>;

    Fault findPieces();
    Fault findTotals();
    Fault findGross();
    Fault findQuantity();
    Fault checkPrice();
    Fault finish(ForeignLine& line) const;
    /// Price × quantity; nothing where that is no whole number of minor units, or too much.
    std::optional<qint64> product() const;
    bool isWithTax(qint64 net, qint64 expected) const;
    ForeignRole totalRole() const;

    const ForeignAmounts& m_given;
    qint64 m_pieces = 0; ///< 0: not known yet.
    qint64 m_gross = 0;
    qint64 m_net = 0;
    bool m_hasTotals = false;
};

} // namespace jangbu
