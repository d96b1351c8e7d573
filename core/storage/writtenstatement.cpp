#include "core/storage/writtenstatement.h"

#include <QRegularExpression>

namespace jangbu {

using namespace Qt::StringLiterals;

QString literalOf(const QVariant& value)
{
    if (value.isNull())
        return u"NULL"_s;
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::QString:
        return u"_utf8mb4 X'%1'"_s.arg(QLatin1StringView(value.toString().toUtf8().toHex()));
    case QMetaType::QByteArray:
        return u"X'%1'"_s.arg(QLatin1StringView(value.toByteArray().toHex()));
    default:
        // toSql() makes no other kind of value.
        JANGBU_CHECK(false);
    }
    return {};
}

WrittenStatement::WrittenStatement(const QString& sql)
{
    // What stands in quotes is passed over.
    static const QRegularExpression token(u"'[^']*'|\"[^\"]*\"|(:[A-Za-z_][A-Za-z0-9_]*)"_s);
    qsizetype from = 0;
    auto tokens = token.globalMatch(sql);
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        const QString place = match.captured(1);
        if (place.isEmpty())
            continue;
        if (!m_places.contains(place))
            m_places.append(place);
        m_texts.append(sql.sliced(from, match.capturedStart() - from));
        m_order.append(m_places.indexOf(place));
        from = match.capturedEnd();
    }
    m_texts.append(sql.sliced(from));
}

QString WrittenStatement::with(const QVariantList& values) const
{
    JANGBU_CHECK(values.size() == m_places.size());
    QString sql = m_texts.constFirst();
    for (qsizetype at = 0; at < m_order.size(); ++at)
        sql += literalOf(values.at(m_order.at(at))) + m_texts.at(at + 1);
    return sql;
}

} // namespace jangbu
