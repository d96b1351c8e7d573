#include "core/payment/paymentrepository.h"

#include "core/storage/bulkinsert.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString insertPartSql
    = u"INSERT INTO payment (store_id, trade_id, id, taken_at, method, label, card_kind, amount, "
      u"fee, rated) VALUES (:store, :trade, :id, :taken_at, :method, :label, :kind, :amount, "
      u":fee, :rated)"_s;
const QString setFeeSql = u"UPDATE payment SET fee = :fee, rated = :rated "
                          u"WHERE store_id = :store AND trade_id = :trade AND id = :id"_s;
const QString deletePartSql = u"DELETE FROM payment WHERE store_id = :store "
                              u"AND trade_id = :trade AND id = :id"_s;
const QString insertTakenBackSql
    = u"INSERT INTO payment_taken_back (store_id, trade_id, id, taken_at, method, label, "
      u"card_kind, amount, returned_at, reason) VALUES (:store, :trade, :id, :taken_at, :method, "
      u":label, :kind, :amount, :returned_at, :reason)"_s;

const QString insertRefundSql
    = u"INSERT INTO refund (store_id, trade_id, id, refunded_at, business_date, reason, amount, "
      u"fee, import_id) VALUES (:store, :trade, :id, :refunded_at, :date, :reason, :amount, "
      u":fee, :import)"_s;
const QString insertRefundLineSql
    = u"INSERT INTO refund_line (store_id, trade_id, refund_id, line_id, quantity, amount) "
      u"VALUES (:store, :trade, :refund, :line, :quantity, :amount)"_s;
const QString insertRefundPartSql
    = u"INSERT INTO refund_part (store_id, trade_id, refund_id, payment_id, amount, fee) "
      u"VALUES (:store, :trade, :refund, :part, :amount, :fee)"_s;
const QString setRefundFeeSql = u"UPDATE refund SET fee = :fee "
                                u"WHERE store_id = :store AND trade_id = :trade AND id = :id"_s;
const QString setRefundPartFeeSql
    = u"UPDATE refund_part SET fee = :fee WHERE store_id = :store AND trade_id = :trade "
      u"AND refund_id = :refund AND payment_id = :part"_s;

Binds wayOf(StoreId store, TradeId trade, const LedgerPart& part)
{
    return {
        { ":store"_L1, store },
        { ":trade"_L1, trade },
        { ":id"_L1, part.id },
        { ":taken_at"_L1, part.takenAtUtc },
        { ":method"_L1, part.way.method },
        { ":label"_L1, part.way.label },
        { ":kind"_L1, part.way.kind },
        { ":amount"_L1, part.amount },
    };
}

} // namespace

Done PaymentRepository::addPart(StoreId store, TradeId trade, const LedgerPart& part)
{
    return m_database.run(insertPartSql,
                          wayOf(store, trade, part)
                              + Binds { { ":fee"_L1, part.fee }, { ":rated"_L1, part.rated } });
}

Done PaymentRepository::addLastParts(StoreId store, const QList<LedgerTrade>& trades)
{
    BulkInsert rows(m_database, u"payment"_s,
                    { u"store_id"_s, u"trade_id"_s, u"id"_s, u"taken_at"_s, u"method"_s, u"label"_s,
                      u"card_kind"_s, u"amount"_s, u"fee"_s, u"rated"_s });
    for (const LedgerTrade& trade : trades) {
        const LedgerPart& part = trade.parts.constLast();
        JANGBU_TRY(rows.add(store, trade.id, part.id, part.takenAtUtc, part.way.method,
                            part.way.label, part.way.kind, part.amount, part.fee, part.rated));
    }
    return rows.flush();
}

Done PaymentRepository::setFee(StoreId store, TradeId trade, const LedgerPart& part)
{
    return m_database.run(setFeeSql,
                          {
                              { ":store"_L1, store },
                              { ":trade"_L1, trade },
                              { ":id"_L1, part.id },
                              { ":fee"_L1, part.fee },
                              { ":rated"_L1, part.rated },
                          });
}

Done PaymentRepository::takeBack(StoreId store, TradeId trade, const LedgerPart& part, Instant at,
                                 const QString& reason)
{
    JANGBU_TRY(m_database.run(insertTakenBackSql,
                              wayOf(store, trade, part)
                                  + Binds { { ":returned_at"_L1, at }, { ":reason"_L1, reason } }));
    return m_database.run(
        deletePartSql, { { ":store"_L1, store }, { ":trade"_L1, trade }, { ":id"_L1, part.id } });
}

Done PaymentRepository::addRefund(StoreId store, const LedgerRefund& refund)
{
    const Binds keys { { ":store"_L1, store }, { ":trade"_L1, refund.trade } };
    JANGBU_TRY(m_database.run(insertRefundSql,
                              keys
                                  + Binds {
                                      { ":id"_L1, refund.id },
                                      { ":refunded_at"_L1, refund.refundedAtUtc },
                                      { ":date"_L1, refund.businessDate },
                                      { ":reason"_L1, refund.reason },
                                      { ":amount"_L1, refund.amount },
                                      { ":fee"_L1, refund.fee },
                                      { ":import"_L1, refund.importedBy },
                                  }));
    for (const RefundedLine& line : refund.lines) {
        JANGBU_TRY(m_database.run(insertRefundLineSql,
                                  keys
                                      + Binds { { ":refund"_L1, refund.id },
                                                { ":line"_L1, line.line },
                                                { ":quantity"_L1, line.quantity },
                                                { ":amount"_L1, line.amount } }));
    }
    for (const RefundedPart& part : refund.parts) {
        JANGBU_TRY(m_database.run(insertRefundPartSql,
                                  keys
                                      + Binds { { ":refund"_L1, refund.id },
                                                { ":part"_L1, part.part },
                                                { ":amount"_L1, part.amount },
                                                { ":fee"_L1, part.fee } }));
    }
    return done;
}

Done PaymentRepository::setRefundFee(StoreId store, const LedgerRefund& refund)
{
    const Binds keys { { ":store"_L1, store }, { ":trade"_L1, refund.trade } };
    JANGBU_TRY(m_database.run(setRefundFeeSql,
                              keys + Binds { { ":id"_L1, refund.id }, { ":fee"_L1, refund.fee } }));
    for (const RefundedPart& part : refund.parts) {
        JANGBU_TRY(m_database.run(setRefundPartFeeSql,
                                  keys
                                      + Binds { { ":refund"_L1, refund.id },
                                                { ":part"_L1, part.part },
                                                { ":fee"_L1, part.fee } }));
    }
    return done;
}

} // namespace jangbu
