#pragma once

#include "core/ledger/ledgerreader.h"
#include "core/settlement/accountantsbook.h"
#include "core/settlement/vatdays.h"
#include "core/store/store.h"

#include <map>

namespace jangbu {

/// Cash, then cards by company and kind, then other ways by name.
struct WayLess {
    bool operator()(const PaymentWay& left, const PaymentWay& right) const;
};

using RowsByWay = std::map<PaymentWay, BookRow, WayLess>;

/// Reads the receipts of one calendar month after another.
class BookReader final {
public:
    /// Store and settings outlive the reader.
    BookReader(Database& database, const Store& store, const StoreSettings& settings)
        : m_ledger(database)
        , m_store(store)
        , m_settings(settings)
    {
    }

    /// `dates` are those of the store with any movement. Adds the days' taxable revenue to
    /// `vatDays`. STORAGE_CORRUPT where the parts of a trade or a refund do not come to it.
    Result<BookMonth> month(const Window& days, const QList<BusinessDate>& dates, VatDays& vatDays);
    /// Receipts of the books that are not what they should be.
    static Error spoilt(const Store& store, BusinessDate date);

private:
    Done addPayments(BusinessDate date);
    Done addRefunds(BusinessDate date);
    Done addRefund(BusinessDate date, const LedgerRefund& refund, const LedgerTrade& trade,
                   const QList<Money>& amounts);
    BookRow& rowOf(const PaymentWay& way);
    ReceiptSums receipt(BusinessDate date, Money amount, Money taxFree) const;

    LedgerReader m_ledger;
    const Store& m_store;
    const StoreSettings& m_settings;
    RowsByWay m_rows;
    Money m_taxable; ///< Of the day that is being read.
};

} // namespace jangbu
