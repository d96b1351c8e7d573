#include "core/interchange/chainfiles.h"

#include "core/text/csv.h"

#include <QDir>
#include <QSaveFile>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 generatedPerReport = 10'000;

void writeHeader(CsvWriter& writer, const QStringList& columns)
{
    for (const QString& column : columns)
        writer.addField(column);
    writer.endRow();
}

void writeMenu(const ChainGenerator& chain, CsvWriter& writer)
{
    writeHeader(writer, { u"store"_s, u"product"_s, u"category"_s, u"price"_s });
    for (int store = 0; store < chain.size().stores; ++store) {
        for (int product = 0; product < chain.size().products; ++product) {
            writer.addField(chain.storeName(store));
            writer.addField(chain.productName(product));
            writer.addField(chain.categoryName(product));
            writer.addField(chain.price(product).minor());
            writer.endRow();
        }
    }
}

/// Local times with milliseconds, made from parts that rows share.
void writeTrade(const ChainGenerator& chain, const GeneratedTrade& trade, const StoreTime& time,
                CsvWriter& writer)
{
    const QString store = chain.storeName(trade.store);
    const QString orderedAt = time.toLocalIso(trade.orderedAtUtc);
    const QString paidAt = time.toLocalIso(trade.paidAtUtc);
    for (const GeneratedLine& line : trade.lines) {
        writer.addField(store);
        writer.addField(trade.key);
        writer.addField(trade.device);
        writer.addField(u"1");
        writer.addField(orderedAt);
        writer.addField(chain.productName(line.product));
        writer.addField(chain.categoryName(line.product));
        writer.addField(chain.price(line.product).minor());
        writer.addField(qint64(line.quantity));
        writer.addField(paidAt);
        writer.addField(wordOf(trade.way.method));
        writer.addField(trade.way.label);
        writer.addField(wordOf(trade.way.kind));
        writer.endRow();
    }
}

Done refusedBy(const QSaveFile& file)
{
    return Error { ErrorCode::FileNotWritable, { file.fileName(), file.errorString() } };
}

} // namespace

Result<ChainFilesWritten> writeChainFiles(const ChainSize& size, const QString& folder,
                                          ImportProgress& progress)
{
    QDir().mkpath(folder);
    QSaveFile sales(QDir(folder).filePath(u"sales.csv"_s));
    QSaveFile menu(QDir(folder).filePath(u"menu.csv"_s));
    for (QSaveFile* file : { &sales, &menu }) {
        if (!file->open(QIODevice::WriteOnly))
            return refusedBy(*file).error();
    }
    ChainGenerator chain(size);
    CsvWriter menuWriter(menu);
    writeMenu(chain, menuWriter);
    CsvWriter writer(sales);
    writeHeader(writer,
                { u"store"_s, u"trade"_s, u"device"_s, u"order"_s, u"ordered_at"_s, u"product"_s,
                  u"category"_s, u"unit_price"_s, u"quantity"_s, u"paid_at"_s, u"method"_s,
                  u"card_company"_s, u"kind"_s });
    const StoreTime time = *StoreTime::of(u"Asia/Seoul"_s, 0);
    ChainFilesWritten written { sales.fileName(), menu.fileName() };
    GeneratedTrade trade;
    while (chain.next(trade)) {
        writeTrade(chain, trade, time, writer);
        written.lines += trade.lines.size();
        if (++written.trades % generatedPerReport == 0)
            JANGBU_TRY(progress.step(ImportPhase::Writing, written.trades, size.trades));
    }
    if (!menuWriter.flush() || !menu.commit())
        return refusedBy(menu).error();
    if (!writer.flush() || !sales.commit())
        return refusedBy(sales).error();
    return written;
}

} // namespace jangbu
