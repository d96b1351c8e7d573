#include "core/interchange/inspectfiles.h"

#include "core/interchange/foreignrecognition.h"

#include <QFileInfo>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownValues = 20;
constexpr qint64 bytesCounted = 32 * 1024 * 1024; ///< Of larger files the rows are estimated.
constexpr qint64 bytesOfEstimate = 4 * 1024 * 1024;

/// By the names that only one of our own files has.
std::optional<InspectedKind> ownKindOf(const QStringList& header)
{
    const auto hasAll = [&header](const QStringList& names) {
        return std::all_of(names.begin(), names.end(),
                           [&](const QString& name) { return header.contains(name); });
    };
    if (hasAll({ u"trade"_s, u"refunded_at"_s }))
        return InspectedKind::Refunds;
    if (hasAll({ u"product"_s, u"category"_s, u"price"_s }))
        return InspectedKind::Menu;
    return std::nullopt;
}

void takeColumns(const QList<ForeignHead::Row>& rows, qsizetype headerRow, InspectedFile& file)
{
    for (const QString& name : rows.value(headerRow).fields)
        file.columns.append({ .name = name });
    while (!file.columns.isEmpty() && file.columns.last().name.isEmpty())
        file.columns.removeLast();
    for (qsizetype row = headerRow + 1; row < rows.size() && row <= headerRow + shownValues;
         ++row) {
        for (qsizetype at = 0; at < file.columns.size(); ++at)
            file.columns[at].firstValues.append(rows[row].fields.value(at));
    }
}

void takeUses(const QList<ColumnUse>& uses, QList<FileColumn>& columns)
{
    for (qsizetype at = 0; at < columns.size(); ++at)
        columns[at].use = uses.value(at);
}

QStringList headerOf(const InspectedFile& file)
{
    QStringList header;
    for (const FileColumn& column : file.columns)
        header.append(column.name);
    return header;
}

void take(const RecognisedFile& recognised, InspectedFile& file)
{
    file.shape = recognised.shape;
    takeColumns(recognised.rows, recognised.shape.headerRow, file);
    if (!recognised.format) {
        file.kind = recognised.isOtherExport ? InspectedKind::OtherExport : InspectedKind::Unknown;
        if (recognised.refusal && !recognised.refusal->issues.isEmpty())
            file.issue = recognised.refusal->issues.first();
        guessUses(file.columns);
        return;
    }
    file.kind = recognised.table < 0 ? InspectedKind::Foreign : InspectedKind::Table;
    file.format = recognised.format->name;
    file.title = recognised.format->title;
    file.isKept = recognised.format->isKept;
    takeUses(usesIn(headerOf(file), *recognised.format, recognised.table), file.columns);
}

} // namespace

bool InspectedFile::has(ColumnUse use) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [use](const FileColumn& column) { return column.use == use; });
}

bool Inspection::isKnown() const
{
    return !problem && !files.isEmpty()
        && std::none_of(files.begin(), files.end(), [](const InspectedFile& file) {
               return file.kind == InspectedKind::Unknown
                   || file.kind == InspectedKind::OtherExport;
           });
}

bool Inspection::namesStores() const
{
    return std::all_of(files.begin(), files.end(), [](const InspectedFile& file) {
        return file.kind == InspectedKind::Table || file.has(ColumnUse::Store);
    });
}

QStringList Inspection::pathsOf(const QList<InspectedKind>& kinds) const
{
    QStringList paths;
    for (const InspectedFile& file : files) {
        if (kinds.contains(file.kind))
            paths.append(file.path);
    }
    return paths;
}

QStringList Inspection::salesPaths() const
{
    return pathsOf({ InspectedKind::Sales, InspectedKind::Foreign, InspectedKind::Table });
}

Result<Inspection> InspectFiles::run(const QStringList& paths) const
{
    Inspection inspection;
    for (const QString& path : paths) {
        JANGBU_TRY_ASSIGN(const InspectedFile file, headOf(path));
        inspection.files.append(file);
    }
    lookForFormats(inspection.files);
    for (InspectedFile& file : inspection.files)
        JANGBU_TRY(countRows(file));
    inspection.problem = problemOf(inspection);
    return inspection;
}

/// Our own files are told by their first row.
Result<InspectedFile> InspectFiles::headOf(const QString& path) const
{
    InspectedFile file { .path = path, .bytes = QFileInfo(path).size() };
    ForeignFile opened(path);
    JANGBU_TRY_ASSIGN(const QList<ForeignHead> heads, opened.heads());
    file.encoding = opened.encoding();
    file.shape.probed = opened.probed();
    JANGBU_TRY_ASSIGN(const bool isSales, SalesFiles::isOwn(path));
    const QStringList header = heads.first().rows.value(0).fields;
    const auto kind = isSales ? std::optional(InspectedKind::Sales) : ownKindOf(header);
    if (!kind)
        return file;
    file.kind = *kind;
    file.format = u"jangbu"_s;
    takeColumns(heads.first().rows, 0, file);
    takeUses(usesInOwn(header), file.columns);
    return file;
}

void InspectFiles::lookForFormats(QList<InspectedFile>& files) const
{
    QStringList foreign;
    for (const InspectedFile& file : files) {
        if (file.kind == InspectedKind::Unknown)
            foreign.append(file.path);
    }
    const ForeignCatalog catalog = ForeignCatalog::withKept(m_keptFolder);
    const auto recognised = ForeignRecognition(catalog).look(foreign);
    if (!recognised)
        return; // A file that has gone meanwhile; it stays unknown.
    qsizetype next = 0;
    for (InspectedFile& file : files) {
        if (file.kind == InspectedKind::Unknown && next < recognised->size())
            take(recognised->at(next++), file);
    }
}

Done InspectFiles::countRows(InspectedFile& file) const
{
    ForeignFile reader(file.path);
    JANGBU_TRY(reader.start(file.shape));
    file.encoding = reader.encoding();
    const bool isLarge = file.bytes > bytesCounted;
    // The file is read ahead: only when it is read on, all rows before that are counted.
    qint64 readBytes = 0;
    qint64 countedBytes = 0;
    qint64 countedRows = 0;
    while (!isLarge || countedBytes < bytesOfEstimate) {
        const auto found = reader.next();
        if (!found || !*found)
            return done; // Where nothing behind can be read, the import says why.
        if (reader.bytesRead() != readBytes) {
            countedBytes = readBytes;
            countedRows = file.rows;
            readBytes = reader.bytesRead();
        }
        ++file.rows;
    }
    file.isRowCountExact = false;
    file.rows = countedRows * file.bytes / countedBytes;
    return done;
}

std::optional<Error> InspectFiles::problemOf(const Inspection& inspection) const
{
    const QStringList sales = inspection.salesPaths();
    if (sales.isEmpty())
        return std::nullopt;
    const auto opened = SalesFiles::open(sales, { .keptFolder = m_keptFolder }, m_clock);
    return opened ? std::nullopt : std::optional(opened.error());
}

} // namespace jangbu
