#include "core/statistics/archivedreceipts.h"

#include "core/ledger/ledgerreader.h"
#include "core/ledger/visibility.h"
#include "core/storage/database.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Trades that are read, and held in memory, at a time.
constexpr qsizetype tradesPerStep = 500;

const QString archivedSoldSql
    = u"SELECT t.id FROM trade t WHERE t.store_id = :store AND t.business_date >= :from "
      u"AND t.business_date < :to AND t.pack IS NOT NULL"_s;
const QString archivedRefundedSql
    = u"SELECT t.id FROM refund r CROSS JOIN trade t ON t.store_id = r.store_id "
      u"AND t.id = r.trade_id WHERE r.store_id = :store AND r.business_date >= :from "
      u"AND r.business_date < :to AND t.pack IS NOT NULL%1"_s;

bool isSold(const LedgerTrade& trade, const LedgerLine& line)
{
    return std::none_of(trade.orders.cbegin(), trade.orders.cend(), [&](const auto& order) {
        return order.id == line.order && order.state == OrderState::Cancelled;
    });
}

/// What a question asks of one trade.
class ArchivedMatch final {
public:
    ArchivedMatch(const SqlDialect& dialect, const ReceiptQuestion& question,
                  std::optional<CategoryId> category, const std::optional<ReceiptText>& text)
        : m_dialect(dialect)
        , m_question(question)
        , m_category(category)
        , m_text(text)
    {
        if (m_text)
            m_text->text = dialect.lowered(m_text->text);
    }

    bool meets(const LedgerLine& line) const
    {
        return (!m_question.product || line.product == *m_question.product)
            && (!m_category || line.category == *m_category);
    }
    bool meets(const LedgerPart& part) const
    {
        return (!m_question.method || part.way.method == *m_question.method)
            && (!m_question.label || part.way.label == *m_question.label)
            && (!m_question.onlyUnrated || !part.rated);
    }
    bool meets(const LedgerTrade& trade) const
    {
        const bool asksForParts = m_question.method || m_question.label || m_question.onlyUnrated;
        const bool hasPart = std::any_of(trade.parts.cbegin(), trade.parts.cend(),
                                         [this](const auto& part) { return meets(part); });
        return (!asksForParts || hasPart) && meetsText(trade);
    }

private:
    bool holds(const QString& name) const { return m_dialect.lowered(name).contains(m_text->text); }
    bool meetsText(const LedgerTrade& trade) const
    {
        return !m_text || holds(trade.tableName)
            || (m_text->receipt && trade.receipt == m_text->receipt)
            || (m_text->amount && trade.amount == *m_text->amount)
            || std::any_of(trade.lines.cbegin(), trade.lines.cend(), [&](const auto& line) {
                   return isSold(trade, line) && holds(line.productName);
               });
    }

    const SqlDialect& m_dialect;
    const ReceiptQuestion& m_question;
    std::optional<CategoryId> m_category;
    std::optional<ReceiptText> m_text;
};

/// Tells the entries of one trade in the grain that is asked for.
class ArchivedTeller final {
public:
    ArchivedTeller(const ArchivedMatch& match, ReceiptGrain grain, const Window& dates,
                   const ArchivedReceipts::PerEntry& perEntry)
        : m_match(match)
        , m_grain(grain)
        , m_dates(dates)
        , m_perEntry(perEntry)
    {
    }

    void tell(const LedgerTrade& trade)
    {
        if (!m_match.meets(trade))
            return;
        if (trade.businessDate && m_dates.holds(*trade.businessDate))
            tellSold(trade, trade.paidAtUtc->ms());
        for (const LedgerRefund& refund : trade.refunds) {
            if (m_dates.holds(refund.businessDate))
                tellRefunded(trade, refund);
        }
    }

private:
    void tellSold(const LedgerTrade& trade, qint64 at)
    {
        const qint64 id = trade.id.value();
        if (m_grain == ReceiptGrain::Trades)
            return m_perEntry({ id, false, at, trade.amount, 0 });
        if (m_grain == ReceiptGrain::Lines) {
            for (const LedgerLine& line : trade.lines) {
                if (m_match.meets(line) && isSold(trade, line))
                    m_perEntry({ id, false, at, line.amount, line.quantity });
            }
            return;
        }
        for (const LedgerPart& part : trade.parts) {
            if (m_match.meets(part))
                m_perEntry({ id, false, at, part.amount, 0 });
        }
    }
    void tellRefunded(const LedgerTrade& trade, const LedgerRefund& refund)
    {
        const qint64 id = trade.id.value();
        const qint64 at = refund.refundedAtUtc.ms();
        if (m_grain == ReceiptGrain::Trades)
            return m_perEntry({ id, true, at, refund.amount, 0 });
        if (m_grain == ReceiptGrain::Lines) {
            for (const RefundedLine& given : refund.lines) {
                if (meetsOne(trade.lines, given.line))
                    m_perEntry({ id, true, at, given.amount, -given.quantity });
            }
            return;
        }
        for (const RefundedPart& given : refund.parts) {
            if (meetsOne(trade.parts, given.part))
                m_perEntry({ id, true, at, given.amount, 0 });
        }
    }
    template <typename List, typename AnyId> bool meetsOne(const List& list, AnyId id) const
    {
        return std::any_of(list.cbegin(), list.cend(),
                           [&](const auto& each) { return each.id == id && m_match.meets(each); });
    }

    const ArchivedMatch& m_match;
    ReceiptGrain m_grain;
    Window m_dates;
    const ArchivedReceipts::PerEntry& m_perEntry;
};

} // namespace

/// Archived trades with money that moved in a window, by id.
Result<QList<TradeId>> ArchivedReceipts::candidates(const Window& dates)
{
    const Binds binds { { ":store"_L1, m_store },
                        { ":from"_L1, dates.start },
                        { ":to"_L1, dates.end } };
    const auto idFromRow = [](const Row& row) { return row.id<TradeId>(0); };
    JANGBU_TRY_ASSIGN(auto ids, m_database.select(archivedSoldSql, binds, idFromRow));
    JANGBU_TRY_ASSIGN(const QString visible, hidingUnfinishedImports(m_database, u"r.import_id"_s));
    JANGBU_TRY_ASSIGN(const auto refunded,
                      m_database.select(archivedRefundedSql.arg(visible), binds, idFromRow));
    ids.append(refunded);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Done ArchivedReceipts::each(const ReceiptQuestion& question, std::optional<CategoryId> category,
                            ReceiptGrain grain, const std::optional<ReceiptText>& text,
                            const PerEntry& perEntry)
{
    const ArchivedMatch match(m_database.dialect(), question, category, text);
    ArchivedTeller teller(match, grain, question.dates, perEntry);
    JANGBU_TRY_ASSIGN(const auto ids, candidates(question.dates));
    LedgerReader ledger(m_database);
    for (qsizetype from = 0; from < ids.size(); from += tradesPerStep) {
        JANGBU_TRY_ASSIGN(const auto trades, ledger.findAll(m_store, ids.mid(from, tradesPerStep)));
        for (const LedgerTrade& trade : trades)
            teller.tell(trade);
    }
    return done;
}

} // namespace jangbu
