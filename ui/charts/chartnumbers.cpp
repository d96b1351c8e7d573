#include "ui/charts/chartnumbers.h"

#include "ui/formats.h"

namespace jangbu::ui {

namespace {

constexpr qsizetype mostRowsRead = 40;

} // namespace

ChartFormats ChartFormats::amounts(const Formats& formats, const Currency& currency)
{
    return { [formats, currency](qint64 value) {
                return formats.shortAmount(Money::ofMinor(value), currency);
            },
             [formats, currency](qint64 value) {
                 return formats.amount(Money::ofMinor(value), currency);
             },
             [formats](qint64 now, qint64 before) {
                 return formats.change(now, before).withArrow();
             } };
}

ChartFormats ChartFormats::counts(const Formats& formats)
{
    const auto count = [formats](qint64 value) { return formats.count(value); };
    return { count, count, [formats](qint64 now, qint64 before) {
                return formats.change(now, before).withArrow();
            } };
}

QString ChartNumbers::rowText(qsizetype row) const
{
    const Row& said = rows.at(row);
    QStringList values;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const Value value = said.values.value(at);
        if (!value)
            continue;
        const QString text = columns.at(at).text(*value);
        values.append(columns.size() == 1 ? text : tr("%1 %2").arg(columns.at(at).name, text));
    }
    if (values.isEmpty())
        values.append(tr("no value"));
    return tr("%1: %2").arg(said.label, values.join(QLatin1String(", ")));
}

QString ChartNumbers::sentence() const
{
    if (rows.isEmpty())
        return tr("No numbers yet.");
    if (rows.size() > mostRowsRead)
        return summary();
    QStringList texts;
    for (qsizetype row = 0; row < rows.size(); ++row)
        texts.append(rowText(row));
    return texts.join(QLatin1String("; ")) + u'.';
}

QString ChartNumbers::summary() const
{
    qsizetype lowest = -1;
    qsizetype highest = -1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Value value = rows.at(row).values.value(0);
        if (!value)
            continue;
        if (lowest < 0 || *value < *rows.at(lowest).values.first())
            lowest = row;
        if (highest < 0 || *value > *rows.at(highest).values.first())
            highest = row;
    }
    const QString count = QString::number(rows.size());
    if (lowest < 0)
        return tr("No numbers yet.");
    return tr("%1 values. Highest: %2. Lowest: %3.").arg(count, rowText(highest), rowText(lowest));
}

} // namespace jangbu::ui
