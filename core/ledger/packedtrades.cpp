#include "core/ledger/packedtrades.h"

#include "core/ledger/visibility.h"
#include "core/storage/database.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Unpacked ones take about a megabyte each.
constexpr size_t mostKeptPacks = 8;

const QString archivedRefundsSql
    = u"SELECT r.id, r.business_date, r.refunded_at, r.import_id, t.id, t.business_date, t.pack, "
      u"f.line_id, f.quantity, f.amount FROM refund r CROSS JOIN trade t "
      u"ON t.store_id = r.store_id AND t.id = r.trade_id CROSS JOIN refund_line f "
      u"ON f.store_id = r.store_id AND f.trade_id = r.trade_id AND f.refund_id = r.id "
      u"WHERE r.store_id = :store AND r.business_date >= :from AND r.business_date < :to "
      u"AND t.pack IS NOT NULL%1 ORDER BY r.business_date, t.business_date, t.pack, r.id, "
      u"f.line_id"_s;

template <typename Kind> std::optional<qint64> numberOf(const std::optional<Id<Kind>>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

ColdLine lineOf(const LedgerLine& line, size_t order)
{
    return {
        .id = line.id.value(),
        .order = order,
        .product = line.product.value(),
        .productName = line.productName,
        .category = line.category.value(),
        .taxFree = line.taxFree,
        .unitPriceMinor = line.unitPrice.minor(),
        .quantity = line.quantity,
        .discountMinor = line.discount.minor(),
        .amountMinor = line.amount.minor(),
    };
}

struct RefundedRow {
    ArchivedRefundLine refunded;
    PackPlace place;
    qint64 line = 0;
};

} // namespace

ColdTrade coldFrom(const LedgerTrade& trade)
{
    JANGBU_CHECK(trade.paidAtUtc && trade.businessDate);
    ColdTrade cold {
        .id = trade.id.value(),
        .key = trade.key,
        .table = numberOf(trade.table),
        .tableName = trade.tableName,
        .amountMinor = trade.amount.minor(),
        .taxOnTopMinor = trade.taxOnTop.minor(),
        .tipMinor = trade.tip.minor(),
        .openedAtMs = trade.openedAtUtc.ms(),
        .paidAtMs = trade.paidAtUtc->ms(),
        .receipt = trade.receipt,
        .version = trade.version,
        .importedBy = numberOf(trade.importedBy),
        .paidByImport = numberOf(trade.paidByImport),
    };
    QHash<OrderId, size_t> orders;
    for (const LedgerOrder& order : trade.orders) {
        orders.insert(order.id, cold.orders.size());
        cold.orders.push_back({ order.id.value(), order.orderedAtUtc.ms(),
                                static_cast<int>(order.state), static_cast<int>(order.serving) });
    }
    for (const LedgerLine& line : trade.lines)
        cold.lines.push_back(lineOf(line, orders.value(line.order)));
    return cold;
}

void takeLinesFrom(const ColdTrade& packed, LedgerTrade& trade)
{
    for (const ColdOrder& order : packed.orders) {
        trade.orders.append({ OrderId(order.id), Instant::ofMs(order.orderedAtMs),
                              static_cast<OrderState>(order.state),
                              static_cast<Serving>(order.serving) });
    }
    for (const ColdLine& line : packed.lines) {
        trade.lines.append({
            .id = LineId(line.id),
            .order = OrderId(packed.orders[line.order].id),
            .product = ProductId(line.product),
            .productName = line.productName,
            .category = CategoryId(line.category),
            .taxFree = line.taxFree,
            .unitPrice = Money::ofMinor(line.unitPriceMinor),
            .quantity = line.quantity,
            .discount = Money::ofMinor(line.discountMinor),
            .amount = Money::ofMinor(line.amountMinor),
        });
    }
}

Result<const std::vector<ColdTrade>*> PackedTrades::packAt(const PackPlace& place)
{
    const auto kept = m_packs.find({ place.date, place.pack });
    if (kept != m_packs.end())
        return &kept->second;
    JANGBU_TRY_ASSIGN(auto trades, PackRepository(m_database).cold(place));
    if (m_packs.size() >= mostKeptPacks)
        m_packs.erase(m_packs.begin());
    return &m_packs.insert_or_assign({ place.date, place.pack }, std::move(trades)).first->second;
}

Result<const ColdTrade*> PackedTrades::find(const PackPlace& place, qint64 trade)
{
    JANGBU_TRY_ASSIGN(const auto* trades, packAt(place));
    const auto found
        = std::lower_bound(trades->cbegin(), trades->cend(), trade,
                           [](const ColdTrade& each, qint64 id) { return each.id < id; });
    if (found == trades->cend() || found->id != trade)
        return packDamaged(place, "does not hold its trade");
    return &*found;
}

Done PackedTrades::eachOf(const PackedDay& day, const PerTrade& perTrade)
{
    for (int pack = 0; pack < day.coldPacks; ++pack) {
        JANGBU_TRY_ASSIGN(const auto* trades, packAt({ m_store, day.date, pack }));
        for (const ColdTrade& trade : *trades)
            JANGBU_TRY(perTrade(trade));
    }
    return done;
}

Done PackedTrades::eachRefunded(const Window& dates, const PerRefundLine& perLine)
{
    JANGBU_TRY_ASSIGN(const QString visible, hidingUnfinishedImports(m_database, u"r.import_id"_s));
    const Binds binds { { ":store"_L1, m_store },
                        { ":from"_L1, dates.start },
                        { ":to"_L1, dates.end } };
    JANGBU_TRY_ASSIGN(
        const auto rows,
        m_database.select(
            archivedRefundsSql.arg(visible), binds,
            [this](const Row& row) -> std::optional<RefundedRow> {
                const auto date = row.date(1);
                const auto soldOn = row.date(5);
                if (!date || !soldOn)
                    return std::nullopt;
                return RefundedRow { { row.integer(0), *date, row.integer(2), row.integer(3),
                                       row.integer(4), nullptr, row.integer(8), row.money(9) },
                                     { m_store, *soldOn, static_cast<int>(row.integer(6)) },
                                     row.integer(7) };
            }));
    for (const RefundedRow& row : rows) {
        JANGBU_TRY_ASSIGN(const ColdTrade* trade, find(row.place, row.refunded.trade));
        const auto line = std::find_if(trade->lines.cbegin(), trade->lines.cend(),
                                       [&](const ColdLine& each) { return each.id == row.line; });
        if (line == trade->lines.cend())
            return Error { ErrorCode::StorageCorrupt, { u"refund_line"_s } };
        ArchivedRefundLine refunded = row.refunded;
        refunded.line = &*line;
        JANGBU_TRY(perLine(refunded));
    }
    return done;
}

} // namespace jangbu
