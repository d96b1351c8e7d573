#include "core/interchange/foreignformat.h"

namespace jangbu {

ForeignColumn::ForeignColumn(const QStringList& written)
    : names(written)
{
    for (const QString& name : names)
        keys.append(foreignHeaderName(name));
}

QStringList ForeignFormat::neededOf(int table) const
{
    QStringList names;
    if (table >= 0)
        names.append(tables[table].key);
    for (const ForeignColumn& column : columns) {
        if (column.table == table && column.isRequired && !names.contains(column.names.first()))
            names.append(column.names.first());
    }
    return names;
}

QString foreignHeaderName(QStringView text)
{
    QString name;
    for (const QChar each : text.toString().normalized(QString::NormalizationForm_C)) {
        const bool isIgnored
            = each.isSpace() || each == u'_' || each == u'-' || each == QChar::ByteOrderMark;
        if (!isIgnored)
            name.append(each.toLower());
    }
    return name;
}

QByteArray foreignWord(QByteArrayView text)
{
    return text.trimmed().toByteArray().toLower();
}

} // namespace jangbu
