#include "core/ledger/tradelabels.h"

#include "core/storage/database.h"

#include <QStringList>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString labelsSql = u"SELECT id, table_name, receipt FROM trade WHERE store_id = :store "
                          u"AND id IN (%1)"_s;
constexpr qsizetype labelsPerStep = 500;

} // namespace

Result<QHash<TradeId, TradeLabel>> tradeLabels(Database& database, StoreId store,
                                               const QList<TradeId>& trades)
{
    QHash<TradeId, TradeLabel> labels;
    for (qsizetype from = 0; from < trades.size(); from += labelsPerStep) {
        QStringList ids;
        for (const TradeId trade : trades.mid(from, labelsPerStep))
            ids.append(QString::number(trade.value()));
        const QString sql = labelsSql.arg(ids.join(u','));
        JANGBU_TRY(database.each(sql, { { ":store"_L1, store } }, [&](const Row& row) -> Done {
            const auto id = row.id<TradeId>(0);
            if (!id)
                return Error { ErrorCode::StorageCorrupt, { u"trade"_s } };
            labels.insert(*id, { row.text(1), row.optionalInteger(2) });
            return done;
        }));
    }
    return labels;
}

} // namespace jangbu
