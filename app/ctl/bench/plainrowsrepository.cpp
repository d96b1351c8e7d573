#include "app/ctl/bench/plainrowsrepository.h"

#include "core/storage/database.h"

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

// CAST: MySQL gives sums as decimals, which the driver would round.
const QString linesSql
    = u"SELECT l.product_id, CAST(SUM(l.amount) AS SIGNED), CAST(SUM(l.quantity) AS SIGNED) "
      u"FROM trade t JOIN trade_line l ON l.store_id = t.store_id AND l.trade_id = t.id "
      u"WHERE t.business_date >= :from AND t.business_date < :to GROUP BY l.product_id"_s;
const QString paymentsSql
    = u"SELECT t.store_id, CAST(SUM(p.amount) AS SIGNED), p.method, p.label, SUM(p.fee) "
      u"FROM trade t JOIN payment p ON p.store_id = t.store_id AND p.trade_id = t.id "
      u"WHERE t.business_date >= :from AND t.business_date < :to "
      u"GROUP BY t.store_id, p.method, p.label"_s;

} // namespace

Result<PlainRowsRepository::Sums> PlainRowsRepository::read(const QString& sql, const Window& dates,
                                                            bool withQuantity)
{
    Sums sums;
    JANGBU_TRY(m_database.each(sql, { { ":from"_L1, dates.start }, { ":to"_L1, dates.end } },
                               [&](const Row& row) {
                                   ++sums.groups;
                                   sums.amountMinor += row.integer(1);
                                   if (withQuantity)
                                       sums.quantity += row.integer(2);
                               }));
    return sums;
}

Result<PlainRowsRepository::Sums> PlainRowsRepository::lines(const Window& dates)
{
    return read(linesSql, dates, true);
}

Result<PlainRowsRepository::Sums> PlainRowsRepository::payments(const Window& dates)
{
    return read(paymentsSql, dates, false);
}

} // namespace jangbu::bench
