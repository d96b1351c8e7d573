#pragma once

#include "core/calendar/businessdate.h"
#include "core/calendar/instant.h"
#include "core/id.h"
#include "core/money/money.h"
#include "core/store/feeschedule.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace jangbu {

/// The numbers of these enums are stored; never change them.
enum class TradeState { Open = 0, Paid = 1, Void = 2 };
enum class OrderState {
    Placed = 0,
    Accepted = 1,
    Preparing = 2,
    Served = 3,
    Cancelled = 4,
    Ready = 5,
    OnTheWay = 6,
    Delivered = 7,
    ReturnRequested = 8,
    Returned = 9,
};
/// Where what was ordered goes.
enum class Serving { AtTable = 0, TakeOut = 1, Delivery = 2 };
enum class PaymentMethod { Cash = 0, Card = 1, Other = 2 };

QString wordOf(TradeState state); ///< `open`, `paid`, `void`
QString wordOf(OrderState state); ///< `placed` … `on_the_way` … `returned` (contract §8)
QString wordOf(PaymentMethod method); ///< `CASH`, `CARD`, `OTHER`
QString wordOf(CardKind kind); ///< `CREDIT`, `DEBIT`, empty for None
std::optional<PaymentMethod> paymentMethodFrom(QStringView word); ///< Any case.
std::optional<CardKind> cardKindFrom(QStringView word); ///< Any case; empty is None.
std::optional<TradeState> tradeStateFrom(qint64 stored);
std::optional<OrderState> orderStateFrom(qint64 stored);
std::optional<Serving> servingFrom(qint64 stored);
std::optional<PaymentMethod> paymentMethodFrom(qint64 stored);
std::optional<CardKind> cardKindFrom(qint64 stored);

/// How money came in. The label is the card company, or the name of another way; empty for cash.
struct PaymentWay {
    PaymentMethod method = PaymentMethod::Cash;
    QString label {};
    CardKind kind = CardKind::None; ///< Credit or Debit for cards, None otherwise.

    friend bool operator==(const PaymentWay&, const PaymentWay&) = default;
};

struct LedgerOrder {
    OrderId id;
    Instant orderedAtUtc;
    OrderState state = OrderState::Accepted;
    Serving serving = Serving::AtTable;
};

struct LedgerLine {
    LineId id;
    OrderId order;
    ProductId product;
    QString productName {}; ///< Of the moment of the order, as are the next three.
    CategoryId category;
    bool taxFree = false;
    Money unitPrice {};
    qint64 quantity = 1;
    Money discount {};
    Money amount {}; ///< unitPrice × quantity - discount
    qint64 refundedQuantity = 0;
    Money refundedAmount {};
};

struct LedgerPart {
    PartId id;
    Instant takenAtUtc;
    PaymentWay way;
    Money amount {};
    Money fee {};
    bool rated = true; ///< False: no rate was known, so the fee is 0 and reports say so.
    Money refundedAmount {};
    Money refundedFee {};
};

struct RefundedLine {
    LineId line;
    qint64 quantity = 1;
    Money amount {};
};

struct RefundedPart {
    PartId part;
    Money amount {};
    Money fee {};
};

struct LedgerRefund {
    RefundId id;
    TradeId trade;
    Instant refundedAtUtc;
    BusinessDate businessDate;
    QString reason {};
    Money amount {};
    Money fee {};
    std::optional<ImportId> importedBy {};
    QList<RefundedLine> lines {}; ///< By line id.
    QList<RefundedPart> parts {}; ///< By part id.
};

/// A trade with everything that hangs on it, as the books hold it.
struct LedgerTrade {
    TradeId id;
    QString
        key {}; ///< The id itself for a trade made here, else the file's; FORMAT:KEY if foreign.
    std::optional<TableId> table {};
    QString tableName {};
    TradeState state = TradeState::Open;
    /// The sale is not in these books and never counts; its state is Void. It carries a refund.
    bool soldElsewhere = false;
    Money amount {}; ///< Sum of the lines.
    Money taxOnTop {}; ///< With the next: came with the payment, but is no revenue.
    Money tip {};
    Instant openedAtUtc;
    std::optional<Instant> paidAtUtc {}; ///< With the next: stands when it is paid, never else.
    std::optional<BusinessDate> businessDate {};
    std::optional<qint64> receipt {};
    std::optional<Instant> voidedAtUtc {};
    QString voidReason {};
    qint64 version = 0; ///< Grows with every change; conditions of updates ask for it.
    std::optional<ImportId> importedBy {};
    std::optional<ImportId> paidByImport {}; ///< The import that brought the payment.
    /// The pack of its date that holds its orders and lines, once it is archived.
    std::optional<int> archivedIn {};
    QList<LedgerOrder> orders {}; ///< By id.
    QList<LedgerLine> lines {}; ///< By id, which is their order in the trade.
    QList<LedgerPart> parts {}; ///< By id; newest last.
    QList<LedgerRefund> refunds {}; ///< By id.

    /// Their lines stay for the record; they count nowhere.
    QSet<OrderId> cancelledOrders() const;
    Money partsTaken() const;
    Money refunded() const;
};

} // namespace jangbu
