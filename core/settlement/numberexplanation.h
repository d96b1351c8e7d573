#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/settlement/statement.h"
#include "core/store/posgrade.h"

#include <QList>

#include <optional>

namespace jangbu {

/// The numbers of a statement that can be explained.
enum class StatementNumber {
    Gross,
    Refunds,
    Revenue,
    Cash,
    Card, ///< Of the company in the question, or of all.
    Other, ///< Of the way that the question names, or of all.
    CardFee, ///< As Card.
    Category,
    Product, ///< Within the question's category, as the statement shows it.
    PosFee,
    Vat,
};

struct NumberQuestion {
    StatementNumber number = StatementNumber::Revenue;
    QString label {}; ///< The card company, the other way or the category.
    std::optional<ProductId> product {};
    qint64 skip = 0; ///< Rows before the first that is wanted.
    qint64 limit = 100; ///< At most maxLimit.

    static constexpr qint64 maxLimit = 500;
};

/// A payment, what a refund gave back of one, or a line that was sold or given back.
struct NumberRow {
    TradeId trade;
    QString tableName {};
    std::optional<qint64> receipt {};
    BusinessDate date;
    Instant atUtc;
    bool isRefund = false;
    Money amount {}; ///< Negative for a refund, as are fee and quantity.
    PaymentWay way {}; ///< With the next three: of payments.
    Money fee {};
    bool rated = true;
    std::optional<CardRate> rule {}; ///< The rate that gives the fee; see RateShare.
    qint64 quantity = 0; ///< With the next: of lines.
    QString product {};
};

/// Card payments that were charged alike. Without a rule either the rate is not known, or it was
/// corrected after the payment, which keeps the fee of its moment.
struct RateShare {
    QString company {};
    std::optional<CardRate> rule {};
    bool rated = true;
    qint64 payments = 0;
    Money amount {};
    Money fee {};
};

/// vat = (revenue - taxFree) × ppm ÷ (1,000,000 + ppm)
struct VatBasis {
    Money revenue {};
    Money taxFree {};
    Money taxable {};
    qint64 ppm = 0; ///< On top of the net price.
    std::optional<BusinessDate> from {}; ///< Nothing where it is the currency's own.
};

struct PosFeeBasis {
    BusinessDate lastDay; ///< The grade of this day counts.
    PosGrade grade = PosGrade::Bronze;
    BusinessDate gradeFrom;
    std::optional<BusinessDate> ownFeeFrom {}; ///< Where a fee was set in the grade's place.
};

/// Why a number is what it is: the rows it is the sum of and the rates behind it.
struct NumberExplanation {
    Money stated {}; ///< As it stands in the statement.
    Money total {}; ///< The same from the rows, or worked out anew.
    Money paid {}; ///< With the next four: of all rows, whatever the page shows.
    Money givenBack {}; ///< Positive.
    Money fee {}; ///< Net of the fees that refunds gave back.
    Money feeGivenBack {}; ///< Positive.
    qint64 rowCount = 0;
    QList<NumberRow> rows {}; ///< By date; of a date what was paid before what was given back.
    QList<RateShare> rates {}; ///< Of card payments, by company, then the largest first.
    std::optional<VatBasis> vat {};
    std::optional<PosFeeBasis> posFee {};

    bool agrees() const { return stated == total; }
};

} // namespace jangbu
