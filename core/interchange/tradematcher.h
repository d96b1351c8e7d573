#pragma once

#include "core/interchange/importplan.h"
#include "core/interchange/refundmatcher.h"
#include "core/interchange/tradecontent.h"

namespace jangbu {

/// Looks up trades in the books, many at a time, and hands them to the plan as new, already there
/// or completing an open one; one with other rows is an issue. Refunds that stand with their sale
/// follow it.
class TradeMatcher final {
public:
    TradeMatcher(Database& database, ImportContext& context, ImportPlan& plan)
        : m_database(database)
        , m_context(context)
        , m_plan(plan)
        , m_content(context.directory)
        , m_refunds(context, plan)
    {
    }

    Done take(ImportedTrade& trade);
    /// Looks up what is left.
    Done finish();

private:
    Done takeFound(ImportedTrade& trade, const RefundMatcher::Trades& stored);
    Done takeKnown(ImportedTrade& trade, const LedgerTrade& stored);
    Done readCategories(StoreId store);

    Database& m_database;
    ImportContext& m_context;
    ImportPlan& m_plan;
    TradeContent m_content;
    RefundMatcher m_refunds;
    std::vector<ImportedTrade> m_waiting; ///< All of one store.
    size_t m_waitingLines = 0;
    std::optional<StoreId> m_categoryStore;
    QHash<CategoryId, QString> m_categories;
};

} // namespace jangbu
