#include "core/interchange/exportsales.h"

#include "core/interchange/salesfilewriter.h"
#include "core/ledger/ledgerreader.h"
#include "core/menu/categoryrepository.h"
#include "core/storage/transaction.h"

#include <QSaveFile>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 exportedPerReport = 1'000;

Error notWritable(const QSaveFile& file)
{
    return { ErrorCode::FileNotWritable, { file.fileName(), file.errorString() } };
}

Done writeStore(Database& database, const Store& store, std::optional<Window> paidWithin,
                SalesFileWriter& writer, ExportSales::Written& written, ImportProgress& progress)
{
    JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(database).all(store.id));
    QHash<CategoryId, QString> names;
    for (const Category& category : categories)
        names.insert(category.id, category.name);
    writer.startStore(store, names);
    const auto perTrade = [&](const LedgerTrade& trade) -> Done {
        if (trade.state == TradeState::Void)
            return done;
        writer.add(trade);
        ++written.trades;
        written.refunds += trade.refunds.size();
        return written.trades % exportedPerReport
            ? Done(done)
            : progress.step(ImportPhase::Writing, written.trades, 0);
    };
    LedgerReader reader(database);
    if (!paidWithin)
        return reader.eachTrade(store.id, perTrade);
    for (auto date = paidWithin->start; date < paidWithin->end; date = date.addDays(1))
        JANGBU_TRY(reader.eachTradePaidOn(store.id, date, perTrade));
    return done;
}

} // namespace

QString ExportSales::refundsPathOf(const QString& salesPath)
{
    const bool named = salesPath.endsWith(u".csv"_s, Qt::CaseInsensitive);
    return (named ? salesPath.chopped(4) : salesPath) + u".refunds.csv"_s;
}

Result<ExportSales::Written> ExportSales::run(const QList<Store>& stores,
                                              std::optional<Window> paidWithin, const QString& path,
                                              ImportProgress& progress)
{
    QSaveFile sales(path);
    QSaveFile refunds(refundsPathOf(path));
    for (QSaveFile* file : { &sales, &refunds }) {
        if (!file->open(QIODevice::WriteOnly))
            return notWritable(*file);
    }
    SalesFileWriter writer(sales, refunds);
    Written written { path, refunds.fileName() };
    JANGBU_TRY(inSnapshot(m_database, [&]() -> Done {
        for (const Store& store : stores)
            JANGBU_TRY(writeStore(m_database, store, paidWithin, writer, written, progress));
        return done;
    }));
    if (!writer.flush())
        return notWritable(sales.error() == QFileDevice::NoError ? refunds : sales);
    for (QSaveFile* file : { &sales, &refunds }) {
        if (!file->commit())
            return notWritable(*file);
    }
    return written;
}

} // namespace jangbu
