#include "core/interchange/exportsales.h"

#include "core/audit/auditlog.h"
#include "core/interchange/exportedtrade.h"
#include "core/interchange/outputfile.h"
#include "core/ledger/ledgerreader.h"
#include "core/menu/categoryrepository.h"
#include "core/packs/packedbytes.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tradesPerExportStep = 500;

void pack(const QList<QStringList>& rows, BytePacker& bytes)
{
    bytes.number(rows.size());
    for (const QStringList& row : rows) {
        for (const QString& field : row)
            bytes.text(field.toUtf8());
    }
}

void unpackInto(OutputFile& file, qsizetype columns, ByteUnpacker& bytes)
{
    const qint64 rows = bytes.number();
    for (qint64 row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column)
            file.writer().addField(QString::fromUtf8(bytes.text()));
        file.writer().endRow();
    }
}

bool isWanted(const LedgerTrade& trade, const SalesExportOptions& options)
{
    if (trade.state == TradeState::Void && !trade.soldElsewhere)
        return false;
    if (!options.dates)
        return true;
    // What was sold elsewhere has no day but that of its refund.
    const bool isRefundOnly = trade.soldElsewhere && !trade.refunds.isEmpty();
    const auto date
        = isRefundOnly ? std::optional(trade.refunds.first().businessDate) : trade.businessDate;
    return date && options.dates->holds(*date);
}

} // namespace

QString ExportSales::refundsPathFor(const QString& path)
{
    const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
    return (isCsv ? path.chopped(4) : path) + u".refunds.csv"_s;
}

Result<SalesExportSummary> ExportSales::run(const QString& path, const SalesExportOptions& options,
                                            ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_database, Right::Export));
    OutputFile sales(path);
    OutputFile refunds(refundsPathFor(path));
    JANGBU_TRY(sales.open(ExportedTrade::salesHeader()));
    JANGBU_TRY(refunds.open(ExportedTrade::refundsHeader()));
    JANGBU_TRY_ASSIGN(const SalesExportSummary summary, inSnapshot(m_database, [&] {
                          return write(sales, refunds, options, progress);
                      }));
    JANGBU_TRY(refunds.commit());
    JANGBU_TRY(sales.commit());
    JANGBU_TRY(recordAlone(m_database, { .act = Act::Exported, .subject = path }));
    return summary;
}

/// Trades stand by the moment that dates them, since an import gives ids in that order.
Done ExportSales::sort(const Store& store, const SalesExportOptions& options,
                       ImportProgress& progress, ExternalSorter& trades)
{
    QHash<CategoryId, QString> categories;
    JANGBU_TRY_ASSIGN(const auto all, CategoryRepository(m_database).all(store.id));
    for (const Category& category : all)
        categories.insert(category.id, category.name);
    BytePacker key;
    BytePacker value;
    qint64 read = 0;
    JANGBU_TRY(LedgerReader(m_database).eachTrade(store.id, [&](const LedgerTrade& trade) -> Done {
        if (read++ % tradesPerExportStep == 0)
            JANGBU_TRY(progress.step(ImportPhase::Reading, read, 0));
        if (!isWanted(trade, options))
            return done;
        const ExportedTrade rows(store, categories, trade);
        if (rows.lineCount() == 0)
            return done; // All its orders were cancelled.
        key.clear();
        key.ordered(trade.paidAtUtc.value_or(trade.openedAtUtc).ms());
        key.raw(trade.key.toUtf8());
        value.clear();
        value.number(rows.lineCount());
        value.number(trade.refunds.size());
        pack(rows.sales(), value);
        pack(rows.refunds(), value);
        return trades.add(key.bytes(), value.bytes());
    }));
    return trades.finish();
}

Result<SalesExportSummary> ExportSales::write(OutputFile& sales, OutputFile& refunds,
                                              const SalesExportOptions& options,
                                              ImportProgress& progress)
{
    QList<Store> stores = options.stores;
    if (stores.isEmpty()) {
        JANGBU_TRY_ASSIGN(stores, StoreRepository(m_database).all());
    }
    SalesExportSummary summary;
    for (const Store& store : stores) {
        ExternalSorter trades;
        JANGBU_TRY(sort(store, options, progress, trades));
        ExternalSorter::Reader reader(trades);
        while (true) {
            if (summary.trades % tradesPerExportStep == 0)
                JANGBU_TRY(progress.step(ImportPhase::Writing, summary.trades, 0));
            JANGBU_TRY_ASSIGN(const bool found, reader.next());
            if (!found)
                break;
            ByteUnpacker value(reader.value());
            ++summary.trades;
            summary.lines += value.number();
            summary.refunds += value.number();
            unpackInto(sales, ExportedTrade::salesHeader().size(), value);
            unpackInto(refunds, ExportedTrade::refundsHeader().size(), value);
        }
    }
    return summary;
}

} // namespace jangbu
