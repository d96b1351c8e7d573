#pragma once

#include "core/payment/refundtrade.h"
#include "core/payment/setcardrate.h"
#include "core/payment/takebackpart.h"
#include "core/payment/takepayment.h"
#include "core/payment/voidtrade.h"
#include "core/trade/placeorder.h"

#include <QStringList>

namespace jangbu::test {

/// The use cases of a till of one store, with ids of its own as each program has them, and what
/// tests do most at it: those functions stop the test where the till refuses.
class Till final {
public:
    Till(Database& database, const Store& store, const Clock& clock);

    TradeId order(const QString& table, const QList<OrderedProduct>& products);
    TakenPart pay(TradeId trade, const PaymentWay& way = {},
                  std::optional<Money> amount = std::nullopt,
                  std::optional<Instant> at = std::nullopt);
    LedgerRefund refund(TradeId trade, const RefundRequest& request = {},
                        const RefundTrade::Options& options = {});
    void setRate(const QString& company, qint64 ppm, CardKind kind = CardKind::None,
                 BusinessDate from = BusinessDate::beginning());
    void close(BusinessDate date);

    /// The trade as the books hold it.
    LedgerTrade trade(TradeId id);
    qint64 stockOf(const QString& product);

    Database& database;
    const Store& store;
    IdAllocator ids;
    PlaceOrder placeOrder;
    TakePayment takePayment;
    TakeBackPart takeBackPart;
    VoidTrade voidTrade;
    RefundTrade refundTrade;
    SetCardRate setCardRate;
};

PaymentWay card(const QString& company, CardKind kind = CardKind::Credit);
PaymentWay otherWay(const QString& name);

/// Everything in the books but the counters of ids, which a refusal may move on.
QStringList booksOf(Database& database);
/// Whether the rollups are what a rebuild from the raw rows makes of them.
bool rollupsAreExact(Database& database, const Store& store);

} // namespace jangbu::test
