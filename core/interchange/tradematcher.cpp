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
        return m_plan.addNew(trade);
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
    for (const ImportedTrade& trade : m_waiting)
        keys.append(trade.keyText());
    JANGBU_TRY_ASSIGN(const auto stored, LedgerReader(m_database).findByKeys(store, keys));
    for (size_t at = 0; at < m_waiting.size(); ++at) {
        const auto known = stored.constFind(keys[static_cast<qsizetype>(at)]);
        if (known == stored.cend())
            JANGBU_TRY(m_plan.addNew(m_waiting[at]));
        else
            JANGBU_TRY(takeKnown(m_waiting[at], *known));
    }
    m_waiting.clear();
    m_waitingLines = 0;
    return done;
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
