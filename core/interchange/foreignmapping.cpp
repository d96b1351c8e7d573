#include "core/interchange/foreignmapping.h"

#include "core/interchange/foreigncatalog.h"
#include "core/interchange/foreignformatparser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString knownWordsFile = u":/jangbu/formats/table.json"_s;

QJsonObject knownWords()
{
    QFile file(knownWordsFile);
    JANGBU_CHECK(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList valuesOf(const ForeignMapping& mapping, ColumnUse use)
{
    for (const FileColumn& column : mapping.columns) {
        if (column.use == use)
            return column.firstValues;
    }
    return {};
}

/// Those of the known patterns that read all values; all of them where none does, so that each row
/// that cannot be read is told.
template <typename Reads>
QJsonArray fitting(const QJsonValue& known, const QStringList& values, Reads reads)
{
    QJsonArray fit;
    for (const QJsonValue& each : known.toArray()) {
        const QString text = each.toString();
        const bool fits = std::all_of(values.begin(), values.end(), [&](const QString& value) {
            return value.isEmpty() || reads(text, value.toUtf8());
        });
        if (fits)
            fit.append(text);
    }
    return fit.isEmpty() ? known.toArray() : fit;
}

bool readsDay(const QString& text, const QByteArray& value)
{
    const auto pattern = MomentPattern::date(text);
    QByteArrayView rest(value);
    std::optional<qint64> msOfDay;
    return pattern && pattern->takeDay(rest, msOfDay);
}

bool readsTime(const QString& text, const QByteArray& value)
{
    const auto pattern = MomentPattern::time(text);
    QByteArrayView rest(value);
    return pattern && pattern->takeTime(rest) && rest.trimmed().isEmpty();
}

/// The same for the same columns, whatever their order.
QString formatNameOf(const ForeignMapping& mapping)
{
    QStringList keys;
    for (const FileColumn& column : mapping.columns)
        keys.append(foreignHeaderName(column.name));
    keys.sort();
    const QByteArray hash
        = QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 10;
    return u"own-"_s + QString::fromLatin1(hash.toHex().first(enough));
}

/// Names by role, as ForeignFormatParser knows them.
QString nameOfRole(ForeignRole role)
{
    return ForeignFormatParser::roleNames().at(static_cast<qsizetype>(role));
}

void addColumns(const ForeignMapping& mapping, QJsonObject& json)
{
    QJsonObject columns;
    for (const FileColumn& column : mapping.columns) {
        if (const auto role = roleOf(column.use))
            columns.insert(nameOfRole(*role), column.name);
    }
    json.insert(u"columns"_s, columns);
}

/// Receipts are mostly numbered anew each day, at each till.
void addKey(const ForeignMapping& mapping, QJsonObject& json)
{
    QJsonArray key { u"@date"_s };
    for (const ColumnUse use : { ColumnUse::Device, ColumnUse::Trade }) {
        for (const FileColumn& column : mapping.columns) {
            if (column.use == use)
                key.append(QJsonObject { { u"column"_s, column.name },
                                         { u"optional"_s, use == ColumnUse::Device } });
        }
    }
    const bool tellsTrades
        = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                      [](const FileColumn& each) { return each.use == ColumnUse::Trade; });
    if (tellsTrades)
        json.insert(u"key"_s, key);
}

/// Words for sales and refunds in a column are those that tables mostly have.
void addKinds(const ForeignMapping& mapping, QJsonObject& json)
{
    const QJsonObject known = json.value(u"kinds"_s).toArray().first().toObject();
    json.remove(u"kinds"_s);
    for (const FileColumn& column : mapping.columns) {
        if (column.use != ColumnUse::Kind)
            continue;
        QJsonObject rule = known;
        rule.insert(u"column"_s, column.name);
        rule.remove(u"optional"_s);
        json.insert(u"kinds"_s, QJsonArray { rule });
    }
}

Done checkMapping(const ForeignMapping& mapping)
{
    Error error { .code = ErrorCode::FormatInvalid, .values = { mapping.title } };
    QSet<ColumnUse> seen;
    for (const FileColumn& column : mapping.columns) {
        const bool mayRepeat = column.use == ColumnUse::Unused || column.use == ColumnUse::Trade;
        if (!mayRepeat && seen.contains(column.use)) {
            InputIssue issue;
            issue.code = ErrorCode::FormatInvalid;
            issue.column = column.name;
            issue.expected = Expectation::UniqueColumn;
            error.issues.append(issue);
        }
        seen.insert(column.use);
    }
    return error.issues.isEmpty() ? Done(done) : Done(error);
}

} // namespace

ForeignMapping mappingOf(const InspectedFile& file)
{
    return { .title = QFileInfo(file.path).completeBaseName(),
             .columns = file.columns,
             .shape = file.shape };
}

Result<QByteArray> declarationOf(const ForeignMapping& mapping)
{
    JANGBU_TRY(checkMapping(mapping));
    QJsonObject json = knownWords();
    json.remove(u"lastResort"_s);
    json.remove(u"optional"_s);
    json.insert(u"name"_s, formatNameOf(mapping));
    json.insert(u"title"_s, mapping.title);
    json.insert(u"delimiter"_s, QString(QLatin1Char(mapping.shape.delimiter)));
    if (mapping.shape.probed.startsWith("windows"))
        json.insert(u"encodings"_s,
                    QJsonArray { u"UTF-8"_s, QString::fromLatin1(mapping.shape.probed) });
    json.insert(u"dates"_s,
                fitting(json.value(u"dates"_s), valuesOf(mapping, ColumnUse::Date), readsDay));
    json.insert(u"times"_s,
                fitting(json.value(u"times"_s), valuesOf(mapping, ColumnUse::Time), readsTime));
    addColumns(mapping, json);
    addKey(mapping, json);
    addKinds(mapping, json);
    QByteArray declaration = QJsonDocument(json).toJson();
    JANGBU_TRY(ForeignFormatParser::parse(declaration, mapping.title));
    return declaration;
}

QString KeptFormats::pathOf(const QString& name) const
{
    return QDir(m_folder).filePath(name + u".json"_s);
}

QList<KeptFormats::Format> KeptFormats::list() const
{
    QList<Format> kept;
    const ForeignCatalog catalog = ForeignCatalog::withKept(m_folder);
    for (const ForeignFormat& format : catalog.formats()) {
        if (format.isKept)
            kept.append({ format.name, format.title });
    }
    std::sort(kept.begin(), kept.end(), [](const Format& left, const Format& right) {
        return QString::compare(left.title, right.title) < 0;
    });
    return kept;
}

Done KeptFormats::keep(const QByteArray& declaration) const
{
    JANGBU_TRY_ASSIGN(const ForeignFormat format, ForeignFormatParser::parse(declaration, {}));
    QSaveFile file(pathOf(format.name));
    QDir().mkpath(m_folder);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(declaration) == declaration.size() && file.commit();
    return isWritten
        ? Done(done)
        : Done(Error { ErrorCode::FileNotWritable, { file.fileName(), file.errorString() } });
}

Done KeptFormats::forget(const QString& name) const
{
    QFile file(pathOf(name));
    return file.remove()
        ? Done(done)
        : Done(Error { ErrorCode::FileNotReadable, { file.fileName(), file.errorString() } });
}

} // namespace jangbu
