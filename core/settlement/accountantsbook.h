#pragma once

#include "core/calendar/taxperiod.h"
#include "core/ledger/ledgertrade.h"
#include "core/money/currency.h"
#include "core/settlement/statement.h"

#include <QList>

namespace jangbu {

/// Payments or refunds as receipts: each is split on its own into supply, VAT and what is tax-free,
/// and the splits are summed. supply + vat + taxFree = amount.
struct ReceiptSums {
    qint64 count = 0;
    Money amount {};
    Money vat {};
    Money taxFree {};

    Money supply() const { return amount - vat - taxFree; }
    void add(const ReceiptSums& other);
    /// The sums of two without the other's; the count stays that of payments.
    ReceiptSums without(const ReceiptSums& refunds) const;

    friend bool operator==(const ReceiptSums&, const ReceiptSums&) = default;
};

/// What one way of payment came to in a month, or in all months.
struct BookRow {
    PaymentWay way {};
    ReceiptSums sold {};
    ReceiptSums refunded {}; ///< Positive.
    Money fee {}; ///< Net of the fees that refunds give back.
    qint64 unrated = 0; ///< Payments whose rate is not known; their fee is 0.

    ReceiptSums net() const { return sold.without(refunded); }
    void add(const BookRow& other);

    friend bool operator==(const BookRow&, const BookRow&) = default;
};

/// A calendar month of business dates.
struct BookMonth {
    Window days;
    QList<BookRow> rows {}; ///< Cash, cards by company and kind, other ways by name.
    QList<StatementFee> fees {}; ///< By company in code-point order, net of refunds.
    BookRow total {};
    Money vatOnce {}; ///< The VAT inside the month's taxable revenue, rounded once.

    friend bool operator==(const BookMonth&, const BookMonth&) = default;
};

/// A settlement month of which at least a day lies in the period.
struct BookSettlement {
    Window window;
    bool closed = false;
    Money vat {}; ///< As its statement has it.
    /// What the POS costs; nothing where the settlement's last day lies outside the period, so that
    /// each fee stands in one period.
    std::optional<Money> posFee {};

    friend bool operator==(const BookSettlement&, const BookSettlement&) = default;
};

/// Why two sums of VAT differ, in parts that add up to the difference.
struct VatDifference {
    Money rounding {}; ///< One rounding of a sum against one of each receipt.
    Money rates {}; ///< A window goes by the rate of its last day, a receipt by that of its own.
    Money outside {}; ///< Days of settlements that lie outside the period.
    Money kept {}; ///< Closed statements that keep a VAT which today's settings do not give.

    Money sum() const { return rounding + rates + outside + kept; }

    friend bool operator==(const VatDifference&, const VatDifference&) = default;
};

struct VatComparison {
    Money receipts {}; ///< Each payment and each refund rounded on its own.
    Money months {}; ///< Each calendar month rounded once.
    Money settlements {}; ///< As the statements of the settlement months have it.
    VatDifference ofMonths {}; ///< months - receipts
    VatDifference ofSettlements {}; ///< settlements - receipts

    friend bool operator==(const VatComparison&, const VatComparison&) = default;
};

/// What an accountant needs of a store for a VAT period, by business date.
struct AccountantsBook {
    QString store {};
    Currency currency = Currency::won();
    TaxPeriod period;
    bool hasVat = true; ///< Whether any day of the period has a rate.
    QList<BookMonth> months {};
    QList<BookRow> ways {}; ///< All months together.
    QList<StatementFee> fees {};
    BookRow total {};
    QList<BookSettlement> settlements {}; ///< By date.
    Money posFee {};
    VatComparison vat {};
};

/// The company's payments whatever their kind, and what it keeps of them, by name.
QList<StatementFee> feesOf(const QList<BookRow>& rows);

/// Shares what is tax-free of a receipt out among its parts, in their order and in proportion: the
/// first n parts together have floor(taxFree × their sum ÷ all). Nothing is lost, and no part gets
/// more than it paid. `parts` come to at least `taxFree`.
QList<Money> taxFreeShares(Money taxFree, const QList<Money>& parts);

} // namespace jangbu
