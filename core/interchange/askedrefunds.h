#pragma once

#include "core/interchange/issuelist.h"
#include "core/interchange/refundrow.h"
#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"

#include <QList>

#include <vector>

namespace jangbu {

/// A refund as a file asks for it: the rows of one trade with one moment and one part.
struct AskedRefund {
    struct Piece {
        RowPlace place;
        std::optional<qint64> line;
        std::optional<qint64> quantity;
        std::optional<Money> amount {}; ///< Nothing: the share of the line.
    };

    Instant at = Instant::ofMs(0);
    std::optional<qint64> part;
    QString reason;
    std::vector<Piece> pieces; ///< At least one.
};

/// What is wrong with a refund that is asked for.
struct RefusedRefund {
    RowPlace place;
    QString column;
    QString value;
    Error error;
    Expectation expected = Expectation::NotEmpty;
    QStringList expectedValues {};
};

/// The refunds that files ask for of one trade.
class AskedRefunds final {
public:
    /// What becomes of them, against the trade as the books hold it.
    struct Outcome {
        QList<LedgerRefund> made; ///< With ids that stand for the order only.
        qint64 skipped = 0; ///< That are there already.
        std::optional<RefusedRefund> refused;
    };

    int store = -1;
    QString trade;
    RowPlace place; ///< Of the first row.

    void add(const RefundRow& row, RowPlace place);
    void add(AskedRefund refund) { m_refunds.push_back(std::move(refund)); }
    /// Refunds are made in the order of the file, as an export writes them; where one of them
    /// cannot be made then, in the order of time.
    Outcome planOn(const LedgerTrade& trade, const Store& store) const;

private:
    Outcome planInOrder(LedgerTrade trade, const Store& store,
                        const std::vector<const AskedRefund*>& order) const;

    std::vector<AskedRefund> m_refunds; ///< In file order.
};

} // namespace jangbu
