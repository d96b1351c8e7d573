#include "core/monitoring/metrics.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QByteArray wordOf(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Counter:
        return "counter"_ba;
    case MetricFamily::Type::Gauge:
        return "gauge"_ba;
    case MetricFamily::Type::Summary:
        return "summary"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray escapedHelp(QString help)
{
    return help.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).toUtf8();
}

QByteArray escapedLabel(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return value.toUtf8();
}

QByteArray labelsText(const MetricSample::Labels& labels)
{
    QByteArray text;
    for (const auto& [name, value] : labels) {
        text += text.isEmpty() ? '{' : ',';
        text += name.toUtf8() + "=\"" + escapedLabel(value) + '"';
    }
    return text.isEmpty() ? text : text + '}';
}

} // namespace

QByteArray MetricValue::text() const
{
    if (decimals == 0)
        return QByteArray::number(number);
    const bool isNegative = number < 0;
    QByteArray digits = QByteArray::number(number).mid(isNegative ? 1 : 0);
    digits = digits.rightJustified(decimals + 1, '0');
    return (isNegative ? "-"_ba : QByteArray()) + digits.chopped(decimals) + '.'
        + digits.last(decimals);
}

QByteArray metricsText(const QList<MetricFamily>& families)
{
    QByteArray text;
    for (const MetricFamily& family : families) {
        if (family.samples.isEmpty())
            continue;
        const QByteArray name = family.name.toUtf8();
        text += "# HELP " + name + ' ' + escapedHelp(family.help) + '\n';
        text += "# TYPE " + name + ' ' + wordOf(family.type) + '\n';
        for (const MetricSample& sample : family.samples) {
            text += name + sample.suffix.toUtf8() + labelsText(sample.labels) + ' '
                + sample.value.text() + '\n';
        }
    }
    return text;
}

} // namespace jangbu
