#include "core/payment/attemptrepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString attemptsSql
    = u"SELECT id, trade_id, state, amount, card_company, card_kind, terminal, asked_at, "
      u"settled_at, approval, reason, part_id FROM payment_attempt WHERE store_id = :store%1 "
      u"ORDER BY id"_s;
const QString addAttemptSql
    = u"INSERT INTO payment_attempt (store_id, trade_id, id, state, amount, card_company, "
      u"card_kind, terminal, asked_at, approval, reason) VALUES (:store, :trade, :id, :state, "
      u":amount, :company, :kind, :terminal, :asked_at, :approval, :reason)"_s;
const QString settleAttemptSql
    = u"UPDATE payment_attempt SET state = :state, settled_at = :settled_at, "
      u"approval = :approval, reason = :reason, part_id = :part WHERE store_id = :store "
      u"AND id = :id AND part_id IS NULL AND state <> 2"_s;

std::optional<PaymentAttempt> attemptFrom(const Row& row)
{
    const auto id = row.id<AttemptId>(0);
    const auto trade = row.id<TradeId>(1);
    const auto kind = cardKindFrom(row.integer(5));
    const auto askedAt = row.instant(7);
    if (!id || !trade || !kind || !askedAt)
        return std::nullopt;
    return PaymentAttempt { .id = *id,
                            .trade = *trade,
                            .state = static_cast<AttemptState>(row.integer(2)),
                            .amount = row.money(3),
                            .company = row.text(4),
                            .kind = *kind,
                            .terminal = row.text(6),
                            .askedAtUtc = *askedAt,
                            .settledAtUtc = row.instant(8),
                            .approval = row.text(9),
                            .reason = row.text(10),
                            .part = row.id<PartId>(11) };
}

} // namespace

Result<QList<PaymentAttempt>> AttemptRepository::of(StoreId store, TradeId trade) const
{
    return m_database.select(attemptsSql.arg(u" AND trade_id = :trade"_s),
                             { { ":store"_L1, store }, { ":trade"_L1, trade } }, attemptFrom);
}

Result<PaymentAttempt> AttemptRepository::find(StoreId store, AttemptId id) const
{
    JANGBU_TRY_ASSIGN(const auto found,
                      m_database.selectOne(attemptsSql.arg(u" AND id = :id"_s),
                                           { { ":store"_L1, store }, { ":id"_L1, id } },
                                           attemptFrom));
    if (!found)
        return Error { ErrorCode::AttemptNotFound, { QString::number(id.value()) } };
    return *found;
}

Result<QList<PaymentAttempt>> AttemptRepository::unsettled(StoreId store) const
{
    return m_database.select(attemptsSql.arg(u" AND part_id IS NULL AND state <> 2"_s),
                             { { ":store"_L1, store } }, attemptFrom);
}

Done AttemptRepository::add(StoreId store, const PaymentAttempt& attempt)
{
    return m_database.run(addAttemptSql,
                          {
                              { ":store"_L1, store },
                              { ":trade"_L1, attempt.trade },
                              { ":id"_L1, attempt.id },
                              { ":state"_L1, attempt.state },
                              { ":amount"_L1, attempt.amount },
                              { ":company"_L1, attempt.company },
                              { ":kind"_L1, attempt.kind },
                              { ":terminal"_L1, attempt.terminal },
                              { ":asked_at"_L1, attempt.askedAtUtc },
                              { ":approval"_L1, attempt.approval },
                              { ":reason"_L1, attempt.reason },
                          });
}

Done AttemptRepository::settle(StoreId store, const PaymentAttempt& attempt)
{
    JANGBU_TRY_ASSIGN(const qint64 changed,
                      m_database.change(settleAttemptSql,
                                        {
                                            { ":store"_L1, store },
                                            { ":id"_L1, attempt.id },
                                            { ":state"_L1, attempt.state },
                                            { ":settled_at"_L1, attempt.settledAtUtc },
                                            { ":approval"_L1, attempt.approval },
                                            { ":reason"_L1, attempt.reason },
                                            { ":part"_L1, attempt.part },
                                        }));
    if (changed != 1)
        return Error { ErrorCode::AttemptSettled, { QString::number(attempt.id.value()) } };
    return done;
}

} // namespace jangbu
