#pragma once

#include "core/interchange/askedrefunds.h"
#include "core/interchange/importplan.h"

#include <QHash>

namespace jangbu {

/// Finds the sale of each refund that foreign rows brought, and the lines of it that were given
/// back. A refund whose sale is not there, or sold no such thing, is kept as one of its own.
class RefundMatcher final {
public:
    RefundMatcher(ImportContext& context, ImportPlan& plan)
        : m_context(context)
        , m_plan(plan)
    {
    }

    using Trades = QHash<QString, LedgerTrade>;
    /// The refunds of a trade. `sale` is the trade as it will be in the books, nothing where it is
    /// neither there nor in the file; `stored` holds the trades of the books that have the refunds'
    /// own keys.
    Done take(const ImportedTrade& trade, std::optional<LedgerTrade> sale, const Trades& stored);

    /// The sale of a trade that is new, with ids that stand for the order only.
    static LedgerTrade saleFrom(const ImportedTrade& trade, ImportDirectory& directory);

private:
    using Refunds = std::vector<const ImportedRefund*>;

    bool isStored(const ImportedTrade& trade, const ImportedRefund& refund,
                  const LedgerTrade& stored);
    Result<bool> placeOn(LedgerTrade& sale, const ImportedTrade& trade, const Refunds& refunds);
    std::optional<AskedRefund> askedOf(const LedgerTrade& sale, const Refunds& refunds) const;
    Done keepApart(const ImportedTrade& trade, const ImportedRefund& refund);
    const QString& nameOf(const ImportedLine& line) const
    {
        return m_context.directory.product(line.product).name;
    }

    ImportContext& m_context;
    ImportPlan& m_plan;
};

} // namespace jangbu
