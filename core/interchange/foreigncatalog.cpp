#include "core/interchange/foreigncatalog.h"

#include "core/interchange/foreignformatparser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/jangbu/formats"_s;
const QString othersFile = u"other-exports.json"_s;

} // namespace

ForeignCatalog ForeignCatalog::shipped()
{
    ForeignCatalog catalog;
    const QDir folder(shippedFolder);
    for (const QString& name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        JANGBU_CHECK(file.open(QIODevice::ReadOnly));
        if (name == othersFile) {
            catalog.addOthers(file.readAll());
            continue;
        }
        const auto format = ForeignFormatParser::parse(file.readAll(), name);
        JANGBU_CHECK(format);
        catalog.m_formats.append(*format);
    }
    return catalog;
}

void ForeignCatalog::addOthers(const QByteArray& json)
{
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& each : list) {
        OtherExport other { .title = each[u"title"_s].toString(),
                            .columns = {},
                            .use = each[u"use"_s].toString() };
        for (const QJsonValue& column : each[u"columns"_s].toArray())
            other.columns.append(column.toString());
        JANGBU_CHECK(!other.title.isEmpty() && !other.columns.isEmpty());
        m_others.append(other);
    }
}

Result<ForeignCatalog> ForeignCatalog::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    constexpr qint64 mostBytes = 1'048'577; // One more than a declaration may have.
    JANGBU_TRY_ASSIGN(const ForeignFormat format,
                      ForeignFormatParser::parse(file.read(mostBytes), path));
    ForeignCatalog catalog;
    catalog.m_formats.append(format);
    return catalog;
}

ForeignCatalog ForeignCatalog::withKept(const QString& folder)
{
    ForeignCatalog catalog = shipped();
    if (folder.isEmpty())
        return catalog;
    const QDir kept(folder);
    qsizetype count = 0;
    for (const QString& name : kept.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const auto read = fromFile(kept.filePath(name));
        if (!read) {
            qInfo("The declaration %s is passed over.", qUtf8Printable(name));
            continue;
        }
        ForeignFormat format = read->formats().first();
        format.isKept = true;
        catalog.m_formats.insert(count++, format);
    }
    return catalog;
}

Result<ForeignCatalog> ForeignCatalog::fromDeclaration(const QByteArray& json)
{
    JANGBU_TRY_ASSIGN(const ForeignFormat format, ForeignFormatParser::parse(json, {}));
    ForeignCatalog catalog;
    catalog.m_formats.append(format);
    return catalog;
}

const ForeignFormat* ForeignCatalog::find(const QString& name) const
{
    const auto found = std::find_if(m_formats.cbegin(), m_formats.cend(),
                                    [&](const ForeignFormat& each) { return each.name == name; });
    return found == m_formats.cend() ? nullptr : &*found;
}

QStringList ForeignCatalog::names() const
{
    QStringList names;
    for (const ForeignFormat& format : m_formats)
        names.append(format.name);
    return names;
}

void ForeignCatalog::keepOnly(const QString& name)
{
    m_formats.removeIf([&name](const ForeignFormat& format) { return format.name != name; });
    m_others.clear();
}

} // namespace jangbu
