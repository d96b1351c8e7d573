#include "tests/support/metricscheck.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

const QString namePattern = u"jangbu_[a-z0-9_]*[a-z0-9]"_s;
const QString labelPattern = uR"([a-z_]+="(?:[^"\\\n]|\\\\|\\"|\\n)*")"_s;
const QRegularExpression helpLine(u"^# HELP (%1) [^\\n]*\\S$"_s.arg(namePattern));
const QRegularExpression typeLine(u"^# TYPE (%1) (counter|gauge|summary)$"_s.arg(namePattern));
const QRegularExpression
    sampleLine(uR"(^(%1)(\{%2(?:,%2)*\})? (-?\d+(?:\.\d+)?)$)"_s.arg(namePattern, labelPattern));

/// The family of a line; a summary's lines have an ending of their own.
QString familyOf(QString name, const QString& type)
{
    static const QRegularExpression ending(u"_(?:sum|count)$"_s);
    return type == u"summary" ? name.remove(ending) : name;
}

} // namespace

QString faultOfMetrics(const QByteArray& text)
{
    if (text.isEmpty() || !text.endsWith('\n'))
        return u"does not end with a line feed"_s;
    QString helped;
    QString family;
    QString type;
    QSet<QString> families;
    QSet<QString> seen;
    for (const QString& line : QString::fromUtf8(text.chopped(1)).split(u'\n')) {
        if (const auto help = helpLine.match(line); help.hasMatch()) {
            helped = help.captured(1);
            continue;
        }
        if (const auto typed = typeLine.match(line); typed.hasMatch()) {
            family = typed.captured(1);
            type = typed.captured(2);
            if (family != helped || families.contains(family))
                return u"a type without its help, or twice: "_s + line;
            if ((type == u"counter") != family.endsWith(u"_total"))
                return u"only counters end with _total: "_s + line;
            families.insert(family);
            continue;
        }
        const auto sample = sampleLine.match(line);
        if (!sample.hasMatch() || familyOf(sample.captured(1), type) != family)
            return u"no line of its family: "_s + line;
        // Whoever collects the figures puts these there, in the place of ours.
        static const QRegularExpression theirs(u"[{,](?:job|instance)="_s);
        if (theirs.match(line).hasMatch())
            return u"a label of the collector: "_s + line;
        const QString place = sample.captured(1) + sample.captured(2);
        if (seen.contains(place))
            return u"twice: "_s + line;
        seen.insert(place);
    }
    return {};
}

QStringList namesInMetrics(const QByteArray& text)
{
    QStringList names;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        if (const auto sample = sampleLine.match(line); sample.hasMatch())
            names.append(sample.captured(1));
    }
    names.removeDuplicates();
    return names;
}

} // namespace jangbu::test
