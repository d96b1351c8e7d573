#include "core/trade/tableboard.h"

#include "core/storage/transaction.h"
#include "core/store/store.h"
#include "core/text/naturalorder.h"
#include "core/trade/orderlife.h"

#include <algorithm>

namespace jangbu {

namespace {

/// More open trades of files than an owner looks through on a board.
constexpr qint64 maxElsewhere = 200;

bool standsBefore(const BoardTable& lhs, const BoardTable& rhs)
{
    if (lhs.name != rhs.name)
        return comesBefore(lhs.name, rhs.name);
    return lhs.trade && rhs.trade && lhs.trade->id < rhs.trade->id;
}

Money owedBy(const QList<BoardTable>& tables)
{
    Money owed;
    for (const BoardTable& table : tables) {
        if (table.trade)
            owed += table.trade->left();
    }
    return owed;
}

} // namespace

Money BoardView::toCollect() const
{
    return owedBy(hall) + owedBy(counter) + owedBy(elsewhere);
}

qsizetype BoardView::hallInUse() const
{
    return std::count_if(hall.cbegin(), hall.cend(),
                         [](const BoardTable& table) { return table.trade.has_value(); });
}

Result<BoardView> TableBoard::run(const Store& store, Reach reach)
{
    return inSnapshot(m_database, [&]() -> Result<BoardView> {
        const BoardRepository repository(m_database);
        BoardView view;
        JANGBU_TRY_ASSIGN(const auto tables, repository.tables(store.id));
        for (const BoardTable& table : tables) {
            if (!isCounterName(table.name))
                view.hall.append(table);
            else if (table.trade)
                view.counter.append(table);
        }
        JANGBU_TRY_ASSIGN(const auto paid, repository.paidUnderWay(store.id));
        view.counter.append(paid);
        if (reach == Reach::AllOpenTrades) {
            JANGBU_TRY_ASSIGN(view.elsewhere, repository.withoutTable(store.id, maxElsewhere));
        }
        for (auto* list : { &view.hall, &view.counter, &view.elsewhere })
            std::sort(list->begin(), list->end(), standsBefore);
        return view;
    });
}

} // namespace jangbu
