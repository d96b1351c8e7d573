#include "core/interchange/salesfiles.h"

#include "core/interchange/foreignrecognition.h"
#include "core/interchange/salesfilereader.h"

#include <QFile>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString ownFormat = u"jangbu"_s;

Result<ForeignCatalog> catalogFor(const SalesFileOptions& options)
{
    if (!options.mapPath.isEmpty())
        return ForeignCatalog::fromFile(options.mapPath);
    if (!options.declaration.isEmpty())
        return ForeignCatalog::fromDeclaration(options.declaration);
    ForeignCatalog shipped = ForeignCatalog::withKept(options.keptFolder);
    if (!options.format.isEmpty())
        shipped.keepOnly(options.format);
    return shipped;
}

} // namespace

/// Whether the first row has our names, also where the file is broken or lacks some of them: then
/// our own reader says what is wrong.
Result<bool> SalesFiles::isOwn(const QString& path)
{
    constexpr qint64 mostOfHeader = 65'536;
    constexpr qsizetype enoughNames = 3;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    QByteArray line = file.readLine(mostOfHeader);
    while (!line.isEmpty() && (line.front() & 0x80))
        line.remove(0, 1);
    qsizetype found = 0;
    for (const QByteArray& field : line.split(',')) {
        const QByteArray name = field.trimmed().replace("\"", "");
        for (const char* own : { "trade", "ordered_at", "unit_price", "paid_at", "card_company" })
            found += name == own ? 1 : 0;
    }
    return found >= enoughNames;
}

QStringList SalesFiles::formatNames()
{
    return QStringList { ownFormat } + ForeignCatalog::shipped().names();
}

Result<SalesFiles> SalesFiles::open(const QStringList& paths, const SalesFileOptions& options,
                                    const Clock& clock)
{
    QStringList foreign;
    QHash<QString, bool> areOwn;
    for (const QString& path : paths) {
        bool own = options.format == ownFormat;
        if (options.format.isEmpty() && options.mapPath.isEmpty()
            && options.declaration.isEmpty()) {
            JANGBU_TRY_ASSIGN(own, isOwn(path));
        }
        areOwn.insert(path, own);
        if (!own)
            foreign.append(path);
    }
    QList<ForeignSource> recognised;
    if (!foreign.isEmpty()) {
        JANGBU_TRY_ASSIGN(const ForeignCatalog catalog, catalogFor(options));
        JANGBU_TRY_ASSIGN(recognised, ForeignRecognition(catalog).run(foreign));
    }
    SalesFiles files;
    for (const QString& path : paths) {
        if (areOwn.value(path))
            files.m_sources.push_back(std::make_unique<SalesFileReader>(path, options.onlyStore));
        else if (!recognised.isEmpty() && recognised.first().path == path) {
            ForeignSource source = recognised.takeFirst();
            source.onlyStore = options.onlyStore;
            auto reader = std::make_unique<ForeignSalesReader>(std::move(source), clock);
            files.m_foreign.push_back(reader.get());
            files.m_sources.push_back(std::move(reader));
        }
    }
    return files;
}

QList<SalesRowSource*> SalesFiles::sources() const
{
    QList<SalesRowSource*> sources;
    for (const auto& source : m_sources)
        sources.append(source.get());
    return sources;
}

qint64 SalesFiles::leftOut() const
{
    qint64 count = 0;
    for (const ForeignSalesReader* reader : m_foreign)
        count += reader->leftOut();
    return count;
}

QList<FileTotal> SalesFiles::totals() const
{
    QList<FileTotal> totals;
    for (const ForeignSalesReader* reader : m_foreign) {
        if (const auto total = reader->total())
            totals.append(*total);
    }
    return totals;
}

} // namespace jangbu
