#include "core/interchange/foreignrecognition.h"

#include "core/text/shortened.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfHeader = 120;
constexpr int mostFilesBeside = 100;

bool hasOneOf(const QStringList& keys, const ForeignColumn& column)
{
    return std::any_of(column.keys.begin(), column.keys.end(),
                       [&keys](const QString& key) { return keys.contains(key); });
}

/// The row of a head that most likely is the header: that with the most fields.
qsizetype widestRow(const ForeignHead& head)
{
    qsizetype widest = -1;
    for (qsizetype row = 0; row < head.rows.size(); ++row) {
        if (widest < 0 || head.rows[row].fields.size() > head.rows[widest].fields.size())
            widest = row;
    }
    return widest;
}

} // namespace

Done ForeignRecognition::open(const QString& path, File& file) const
{
    file.path = path;
    ForeignFile opened(path);
    JANGBU_TRY_ASSIGN(file.heads, opened.heads());
    file.probed = opened.probed();
    for (const ForeignHead& head : file.heads) {
        QList<QStringList> rows;
        for (const ForeignHead::Row& row : head.rows) {
            QStringList keys;
            for (const QString& field : row.fields)
                keys.append(foreignHeaderName(field));
            rows.append(keys);
        }
        file.keys.append(rows);
    }
    return done;
}

std::optional<ForeignRecognition::Fit>
ForeignRecognition::fitOf(const File& file, const ForeignFormat& format, int table) const
{
    std::optional<Fit> best;
    for (qsizetype at = 0; at < file.heads.size(); ++at) {
        const char delimiter = file.heads[at].delimiter;
        if (format.delimiter && format.delimiter != delimiter)
            continue;
        for (qsizetype row = 0; row < file.keys[at].size(); ++row) {
            const QStringList& keys = file.keys[at][row];
            qsizetype found = 0;
            bool isWhole = table < 0 || keys.contains(foreignHeaderName(format.tables[table].key));
            for (const ForeignColumn& column : format.columns) {
                const bool isHere = column.table == table && hasOneOf(keys, column);
                found += isHere ? 1 : 0;
                isWhole = isWhole && (isHere || column.table != table || !column.isRequired);
            }
            if (isWhole && (!best || found > best->found))
                best = Fit {
                    &format, table, { delimiter, row, format.encodings, file.probed }, found
                };
        }
    }
    return best;
}

/// Of the formats that fit, the one whose declared columns are more.
void ForeignRecognition::fitSales(File& file, bool isLastResort) const
{
    constexpr qsizetype moreThanAnyFormat = 1'000'000;
    qsizetype most = 0;
    for (const ForeignFormat& format : m_catalog.formats()) {
        if (format.isLastResort != isLastResort)
            continue;
        const auto fit = fitOf(file, format, -1);
        const qsizetype needed = format.neededOf(-1).size() * 100 + (fit ? fit->found : 0)
            + (format.isKept ? moreThanAnyFormat : 0);
        if (fit && needed > most) {
            most = needed;
            file.fit = fit;
        }
    }
}

void ForeignRecognition::fitTables(File& file, const QList<const ForeignFormat*>& formats) const
{
    for (const ForeignFormat* format : formats) {
        for (int table = 0; table < format->tables.size() && !file.fit; ++table)
            file.fit = fitOf(file, *format, table);
    }
}

QList<const ForeignFormat*> ForeignRecognition::formatsInUse() const
{
    QList<const ForeignFormat*> formats;
    for (const File& file : m_files) {
        if (file.fit && file.fit->table < 0 && !formats.contains(file.fit->format))
            formats.append(file.fit->format);
    }
    return formats;
}

Done ForeignRecognition::fitAll(const QStringList& paths)
{
    for (const QString& path : paths) {
        m_files.emplace_back();
        JANGBU_TRY(open(path, m_files.back()));
        fitSales(m_files.back(), false);
    }
    const auto inUse = formatsInUse();
    QList<const ForeignFormat*> all;
    for (const ForeignFormat& format : m_catalog.formats())
        all.append(&format);
    for (File& file : m_files) {
        if (!file.fit)
            fitTables(file, inUse);
        const bool isForced = m_catalog.formats().size() == 1;
        if (!file.fit && (isForced || (!otherExport(file) && !nearest(file, true))))
            fitSales(file, true);
        if (!file.fit)
            fitTables(file, all);
    }
    return done;
}

Result<QList<RecognisedFile>> ForeignRecognition::look(const QStringList& paths)
{
    JANGBU_TRY(fitAll(paths));
    QList<RecognisedFile> files;
    for (const File& file : m_files)
        files.append(recognised(file));
    return files;
}

RecognisedFile ForeignRecognition::recognised(const File& file) const
{
    RecognisedFile result { .path = file.path };
    const auto rowsWith = [&file](char delimiter) {
        const auto head = std::find_if(file.heads.begin(), file.heads.end(), [&](const auto& each) {
            return each.delimiter == delimiter;
        });
        return head == file.heads.end() ? QList<ForeignHead::Row>() : head->rows;
    };
    if (file.fit) {
        result.format = std::make_shared<const ForeignFormat>(*file.fit->format);
        result.table = file.fit->table;
        result.shape = file.fit->shape;
    } else {
        const auto [head, row] = likelyHeader(file);
        result.refusal = refusal(file);
        result.isOtherExport = otherExport(file).has_value();
        result.shape.delimiter = head < 0 ? ',' : file.heads[head].delimiter;
        result.shape.headerRow = qMax(row, qsizetype(0));
        result.shape.probed = file.probed;
    }
    result.rows = rowsWith(result.shape.delimiter);
    return result;
}

Result<QList<ForeignSource>> ForeignRecognition::run(const QStringList& paths)
{
    JANGBU_TRY(fitAll(paths));
    for (const File& file : m_files) {
        if (!file.fit)
            return refusal(file);
    }
    const auto used = formatsInUse();
    for (const File& file : m_files) {
        if (!used.contains(file.fit->format)) {
            return failure(file, 1, {}, Expectation::MainFile,
                           { file.fit->format->neededOf(-1).join(u", ") });
        }
    }
    return sources();
}

Result<QList<ForeignSource>> ForeignRecognition::sources() const
{
    QList<ForeignSource> sources;
    for (const ForeignFormat* used : formatsInUse()) {
        const auto format = std::make_shared<const ForeignFormat>(*used);
        const auto lookup = std::make_shared<ForeignLookup>(format);
        for (const File& file : m_files) {
            if (file.fit->format == used && file.fit->table >= 0)
                lookup->add(file.fit->table, file.path, file.fit->shape);
        }
        JANGBU_TRY(findBeside(*used, *lookup));
        for (const File& file : m_files) {
            if (file.fit->format == used && file.fit->table < 0)
                sources.append({ file.path, format, file.fit->shape, lookup });
        }
    }
    std::stable_sort(sources.begin(), sources.end(), [this](const auto& left, const auto& right) {
        const auto place = [this](const ForeignSource& source) {
            return std::find_if(m_files.begin(), m_files.end(),
                                [&](const File& file) { return file.path == source.path; })
                - m_files.begin();
        };
        return place(left) < place(right);
    });
    return sources;
}

/// Looks for the tables that were not given among the files beside the sales.
Done ForeignRecognition::findBeside(const ForeignFormat& format, ForeignLookup& lookup) const
{
    const auto main = std::find_if(m_files.begin(), m_files.end(), [&](const File& file) {
        return file.fit->format == &format && file.fit->table < 0;
    });
    std::vector<File> beside;
    for (int table = 0; table < format.tables.size(); ++table) {
        if (lookup.has(table))
            continue;
        if (beside.empty()) {
            const QDir folder = QFileInfo(main->path).dir();
            for (const QString& name : folder.entryList({ u"*.csv"_s }, QDir::Files, QDir::Name)
                                           .mid(0, mostFilesBeside)) {
                File file;
                if (open(folder.filePath(name), file))
                    beside.push_back(file);
            }
        }
        for (const File& file : beside) {
            const auto fit = lookup.has(table) ? std::nullopt : fitOf(file, format, table);
            if (fit && !fitOf(file, format, -1))
                lookup.add(table, file.path, fit->shape);
        }
        if (!lookup.has(table)) {
            return failure(*main, 1, {}, Expectation::FileWithColumns,
                           { format.neededOf(table).join(u", ") });
        }
    }
    return done;
}

Error ForeignRecognition::failure(const File& file, qint64 line, const QString& value,
                                  Expectation expected, const QStringList& values)
{
    return { .code = ErrorCode::ImportInvalid,
             .values = { file.path },
             .issues = { { ErrorCode::ImportInvalid, file.path, line, QString(),
                           shortened(value, shownOfHeader), expected, values } } };
}

std::optional<Error> ForeignRecognition::otherExport(const File& file) const
{
    for (const OtherExport& other : m_catalog.others()) {
        for (qsizetype head = 0; head < file.keys.size(); ++head) {
            for (qsizetype row = 0; row < file.keys[head].size(); ++row) {
                const bool isIt = std::all_of(
                    other.columns.begin(), other.columns.end(), [&](const QString& column) {
                        return file.keys[head][row].contains(foreignHeaderName(column));
                    });
                if (!isIt)
                    continue;
                const auto expected
                    = other.use.isEmpty() ? Expectation::ItemExport : Expectation::OtherExport;
                return failure(file, file.heads[head].rows[row].line,
                               file.heads[head].rows[row].fields.join(u","), expected,
                               { other.title, other.use });
            }
        }
    }
    return std::nullopt;
}

/// The format with the largest part of its columns in some row. Very near is one of which only a
/// few columns of many are missing: then the file is not read as something else.
std::optional<Error> ForeignRecognition::nearest(const File& file, bool isOnlyVeryNear) const
{
    constexpr qsizetype fewMissing = 2;
    constexpr qsizetype many = 6;
    const bool isTheOnlyOne = m_catalog.formats().size() == 1;
    qsizetype bestShare = isOnlyVeryNear ? 0 : isTheOnlyOne ? -1 : 49; // In percent.
    std::optional<Error> best;
    for (const ForeignFormat& format : m_catalog.formats()) {
        if (format.isLastResort && isOnlyVeryNear)
            continue;
        for (qsizetype head = 0; head < file.keys.size(); ++head) {
            for (qsizetype row = 0; row < file.keys[head].size(); ++row) {
                QStringList missing;
                qsizetype count = 0;
                for (const ForeignColumn& column : format.columns) {
                    if (column.table >= 0 || !column.isRequired)
                        continue;
                    ++count;
                    if (!hasOneOf(file.keys[head][row], column))
                        missing.append(column.names.first());
                }
                const bool isVeryNear = count >= many && missing.size() <= fewMissing;
                const qsizetype share = count == 0 ? 0 : (count - missing.size()) * 100 / count;
                if (missing.isEmpty() || share <= bestShare || (isOnlyVeryNear && !isVeryNear))
                    continue;
                bestShare = share;
                best = failure(file, file.heads[head].rows[row].line,
                               file.heads[head].rows[row].fields.join(u","),
                               Expectation::NearestHeader, { format.title, missing.join(u", ") });
            }
        }
    }
    return best;
}

Error ForeignRecognition::refusal(const File& file) const
{
    if (const auto other = otherExport(file))
        return *other;
    for (const bool isOnlyVeryNear : { true, false }) {
        if (const auto near = nearest(file, isOnlyVeryNear))
            return *near;
    }
    const auto [head, row] = likelyHeader(file);
    if (head < 0)
        return failure(file, 1, QString(), Expectation::KnownHeader, {});
    const ForeignHead::Row& header = file.heads[head].rows[row];
    return failure(file, header.line, header.fields.join(u","), Expectation::KnownHeader, {});
}

std::pair<qsizetype, qsizetype> ForeignRecognition::likelyHeader(const File& file)
{
    std::pair<qsizetype, qsizetype> found { -1, -1 };
    qsizetype most = 0;
    for (qsizetype at = 0; at < file.heads.size(); ++at) {
        const qsizetype row = widestRow(file.heads[at]);
        const qsizetype width = row < 0 ? 0 : file.heads[at].rows[row].fields.size();
        if (width > most) {
            most = width;
            found = { at, row };
        }
    }
    return found;
}

} // namespace jangbu
