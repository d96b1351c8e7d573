#pragma once

#include "core/statistics/findreceipts.h"

#include <QHash>

#include <vector>

namespace jangbu {

/// Sales and refunds of a question, summed up by trade.
class ReceiptEntries final {
public:
    struct Sum {
        qint64 trade = 0;
        qint64 paidAtMs = 0;
        qint64 refundedAtMs = 0;
        bool isSold = false;
        bool isRefunded = false;
        qint64 count = 0;
        Money amount {};
        Money refunded {};

        qint64 movedAtMs() const { return isSold ? paidAtMs : refundedAtMs; }
    };

    /// Category: that of the question by its id.
    Done read(Database& database, StoreId store, const Currency& currency,
              const ReceiptQuestion& question, std::optional<CategoryId> category);

    /// Newest first.
    std::vector<Sum> take(bool onlyRefunded);

private:
    Sum& of(qint64 trade);
    void addSold(qint64 trade, qint64 atMs, Money amount, qint64 count);
    void addRefunded(qint64 trade, qint64 atMs, Money amount, qint64 count);

    QHash<qint64, size_t> m_places;
    std::vector<Sum> m_sums;
};

} // namespace jangbu
