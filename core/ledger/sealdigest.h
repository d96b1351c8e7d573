#pragma once

#include "core/ledger/seal.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace jangbu {

class LedgerReader;

/// The canonical content of a closed day, and its hash. The content is text in UTF-8: lines that
/// end in LF, fields between TABs. Numbers are decimal, amounts are minor units, instants are
/// milliseconds since 1970 UTC, what is absent is `-`; in texts `\`, TAB and LF are written `\\`,
/// `\t`, `\n`.
///
///     jangbu-seal  1
///     previous     HASH
///     day          STORE  DATE  CLOSED_AT
///     trade        ID  KEY  TABLE  TABLE_NAME  AMOUNT  OPENED_AT  PAID_AT  RECEIPT
///     order        ID  ORDERED_AT  CANCELLED
///     line         ID  ORDER  PRODUCT  NAME  CATEGORY  TAX_FREE  UNIT_PRICE  QUANTITY  DISCOUNT
///                  AMOUNT
///     part         ID  TAKEN_AT  METHOD  LABEL  KIND  AMOUNT  FEE  RATED
///     refund       ID  TRADE  REFUNDED_AT  AMOUNT  FEE  REASON
///     refund-line  LINE  QUANTITY  AMOUNT
///     refund-part  PART  AMOUNT  FEE
///     end          TRADES  REFUNDS
///
/// First the trades that were paid on the day, by id, each followed by its orders, lines and parts,
/// by id; then the day's refunds in the same way. What may change after the day (refunds of later
/// days, how far an order has come) is not in it. It does not depend on how the rows are stored.
class SealDigest final {
public:
    explicit SealDigest(LedgerReader& ledger)
        : m_ledger(ledger)
    {
    }

    using Sink = std::function<void(const QByteArray& lines)>;
    /// Gives the content in pieces, in order.
    Done content(StoreId store, BusinessDate date, Instant closedAt, const QString& previousHash,
                 const Sink& sink);
    /// SHA-256 of the content as hexadecimal digits.
    Result<QString> hashOf(StoreId store, BusinessDate date, Instant closedAt,
                           const QString& previousHash);

private:
    LedgerReader& m_ledger;
};

} // namespace jangbu
