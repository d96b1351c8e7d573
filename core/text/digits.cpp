#include "core/text/digits.h"

namespace jangbu {

QString groupedDigits(const QString& number)
{
    const qsizetype start = number.startsWith(u'-') ? 1 : 0;
    const qsizetype point = number.indexOf(u'.');
    QString grouped = number;
    for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > start; at -= 3)
        grouped.insert(at, u',');
    return grouped;
}

QString groupedDigits(qint64 number)
{
    return groupedDigits(QString::number(number));
}

} // namespace jangbu
