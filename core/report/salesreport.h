#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgertrade.h"
#include "core/report/report.h"
#include "core/store/store.h"

namespace jangbu {

/// A refund with the trade that it takes back.
struct RefundOfTrade {
    LedgerRefund refund;
    LedgerTrade trade;
};

/// What happened on one business date.
struct SalesDay {
    BusinessDate date;
    QList<LedgerTrade> trades {}; ///< Paid on that date.
    QList<RefundOfTrade> refunds {}; ///< Made on that date, whenever the sale was.
};

/// The sums of one business date.
struct SalesDaySums {
    BusinessDate date;
    qint64 trades = 0;
    Money gross {};
    qint64 refundCount = 0;
    Money refunds {};
};

/// Gives the days of a window, the earliest first, each time anew.
using SalesDays = std::function<Done(const std::function<Done(const SalesDay&)>&)>;

/// The sales of a window, for paper and files: the sums of its days, then every trade with its
/// refunds as rows of their own. `days` is asked while the report is written, and must give what
/// the sums are of.
Report salesReport(const Store& store, const Window& window, const QList<SalesDaySums>& sums,
                   SalesDays days, Instant madeAt, Language language);

} // namespace jangbu
