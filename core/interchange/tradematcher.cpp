#include "core/interchange/tradematcher.h"

#include "core/ledger/ledgerreader.h"
#include "core/menu/categoryrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t tradesPerLookUp = 500;
constexpr size_t linesPerLookUp = 20'000;

} // namespace

Done TradeMatcher::take(ImportedTrade& trade)
{
    const DirectoryStore& store = m_context.directory.store(trade.store);
    if (!m_waiting.empty() && m_waiting.front().store != trade.store)
        JANGBU_TRY(finish());
    if (!store.hasTrades)
        return takeFound(trade, {});
    m_waitingLines += trade.lines.size();
    m_waiting.push_back(std::move(trade));
    const bool isFull = m_waiting.size() >= tradesPerLookUp || m_waitingLines >= linesPerLookUp;
    return isFull ? finish() : Done(done);
}

Done TradeMatcher::readCategories(StoreId store)
{
    if (m_categoryStore == store)
        return done;
    m_categoryStore = store;
    m_categories.clear();
    JANGBU_TRY_ASSIGN(const auto all, CategoryRepository(m_database).all(store));
    for (const Category& category : all)
        m_categories.insert(category.id, category.name);
    return done;
}

Done TradeMatcher::finish()
{
    if (m_waiting.empty())
        return done;
    const StoreId store = m_context.directory.store(m_waiting.front().store).existing->id;
    JANGBU_TRY(readCategories(store));
    QStringList keys;
    for (const ImportedTrade& trade : m_waiting) {
        keys.append(trade.keyText());
        for (const ImportedRefund& refund : trade.refunds)
            keys.append(QString::fromStdString(refund.key));
    }
    JANGBU_TRY_ASSIGN(const auto stored, LedgerReader(m_database).findByKeys(store, keys));
    for (ImportedTrade& trade : m_waiting)
        JANGBU_TRY(takeFound(trade, stored));
    m_waiting.clear();
    m_waitingLines = 0;
    return done;
}

Done TradeMatcher::takeFound(ImportedTrade& trade, const RefundMatcher::Trades& stored)
{
    std::optional<LedgerTrade> sale;
    const auto known = stored.constFind(trade.keyText());
    if (known != stored.cend())
        sale = *known;
    if (!trade.lines.empty())
        JANGBU_TRY(sale ? takeKnown(trade, *sale) : m_plan.addNew(trade));
    if (trade.refunds.empty())
        return done;
    if (!trade.lines.empty() && (!sale || sale->state == TradeState::Open))
        sale = RefundMatcher::saleFrom(trade, m_context.directory);
    return m_refunds.take(trade, sale, stored);
}

Done TradeMatcher::takeKnown(ImportedTrade& trade, const LedgerTrade& stored)
{
    switch (m_content.matchOf(trade, stored, m_categories)) {
    case TradeMatch::Same:
        m_plan.countSkipped();
        return done;
    case TradeMatch::Completes:
        return m_plan.addCompletion(trade, stored);
    case TradeMatch::Differs:
        break;
    }
    InputIssue issue
        = m_context.issueAt(trade.place, u"trade"_s, trade.keyText(), Expectation::SameRows, {});
    issue.code = ErrorCode::TradeDiffers;
    const QString& store = m_context.directory.store(trade.store).terms.name;
    m_context.issues.add(trade.place, issue, { trade.keyText(), store });
    return done;
}

} // namespace jangbu
