#include "ui/live/tablewords.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

} // namespace

QString TableWords::shortName(const QString& name)
{
    //: %1 is the number of a table; on its tile.
    return isNumber(name) ? tr("Table %1", "on a tile").arg(name) : name;
}

QString TableWords::longName(const QString& name)
{
    if (isNumber(name))
        return tr("Table %1").arg(name);
    if (name.endsWith(u'번') && isNumber(QStringView(name).chopped(1)))
        return tr("Table %1").arg(name.chopped(1));
    return name;
}

QString TableWords::products(const QString& first, qint64 further)
{
    if (further == 0)
        return first;
    //: %1 is a product; %2 counts the different products beside it.
    return tr("%1 + %2").arg(first).arg(further);
}

QString TableWords::minutes(qint64 minutes)
{
    return tr("%1 min").arg(minutes);
}

} // namespace jangbu::ui
