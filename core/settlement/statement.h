#pragma once

#include "core/calendar/instant.h"
#include "core/calendar/window.h"
#include "core/id.h"
#include "core/money/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// What a card company's payments came to, net of refunds, and what it keeps of them.
struct StatementFee {
    QString cardCompany;
    Money amount;
    Money fee;

    friend bool operator==(const StatementFee&, const StatementFee&) = default;
};

struct StatementProduct {
    ProductId product;
    QString name; ///< As it was called when the statement was made.
    qint64 count = 0; ///< Net of refunds, as is the amount.
    Money amount;

    friend bool operator==(const StatementProduct&, const StatementProduct&) = default;
};

struct StatementCategory {
    QString name;
    Money amount;
    QList<StatementProduct> products; ///< By amount descending, then name, then id.

    friend bool operator==(const StatementCategory&, const StatementCategory&) = default;
};

/// A settlement: a store's money for a day, a week or a settlement month (contract §5).
struct Statement {
    QString store;
    Term term = Term::Day;
    Window window;
    bool run = false; ///< Whether `settle` has recorded it.
    bool closed = false;

    Money gross {};
    Money refunds {};
    Money revenue {};
    Money cash {};
    Money card {};
    Money other {};
    Money cardFee {};
    Money posFee {};
    Money operatingProfit {};
    Money vat {}; ///< Inside the taxable revenue; not subtracted.
    qint64 unratedParts = 0; ///< Card payments of the window whose rate is not known.
    QList<StatementFee> fees {}; ///< By company in code-point order.
    QList<StatementCategory> categories {}; ///< By position, then name in code-point order.

    std::optional<Instant> closedAtUtc {}; ///< With the next: of closed ones.
    QString seal {}; ///< The head of the store's chain when it was closed.
    std::optional<Money> countedCash {}; ///< With the next: where cash was counted.
    std::optional<Money> cashDifference {}; ///< countedCash - cash

    friend bool operator==(const Statement&, const Statement&) = default;
};

} // namespace jangbu
