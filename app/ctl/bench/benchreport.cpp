#include "app/ctl/bench/benchreport.h"

#include "app/ctl/textlayout.h"

#include <QJsonArray>

#include <cmath>

namespace jangbu::bench {

using namespace Qt::StringLiterals;

QJsonObject BenchReport::json() const
{
    QJsonArray rows;
    for (const BenchRow& row : m_rows) {
        QJsonObject object = row.figures;
        object.insert(u"name"_s, row.name);
        object.insert(u"measured"_s, row.measured);
        if (!row.compared.isEmpty())
            object.insert(u"compared"_s, row.compared);
        if (row.isMet) {
            object.insert(u"target"_s, row.target.in(Language::English));
            object.insert(u"met"_s, *row.isMet);
        }
        rows.append(object);
    }
    return { { u"bench"_s, rows } };
}

QString BenchReport::text(Language language) const
{
    TextTable table({ { { "Work", "일" } },
                      { { "Measured", "측정" }, TextTable::Align::Right },
                      { { "Compared", "비교" } },
                      { { "Target", "목표" } },
                      { { "Met", "달성" } } },
                    language);
    const Phrase yes { "yes", "예" };
    const Phrase no { "NO", "아니요" };
    for (const BenchRow& row : m_rows) {
        table.addRow({ row.work.in(language), row.measured, row.compared,
                       row.isMet ? row.target.in(language) : QString(),
                       row.isMet ? (*row.isMet ? yes : no).in(language) : QString() });
    }
    return table.text();
}

namespace {

QString threeFigures(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

QString durationText(qint64 ns)
{
    const auto value = static_cast<double>(ns);
    if (ns < 1'000'000)
        return threeFigures(value / 1e3) + u" µs"_s;
    return ns < 1'000'000'000 ? threeFigures(value / 1e6) + u" ms"_s
                              : threeFigures(value / 1e9) + u" s"_s;
}

qint64 perSecond(qint64 count, qint64 ns)
{
    return std::llround(static_cast<double>(count) * 1e9
                        / static_cast<double>(qMax(ns, qint64(1))));
}

QString rateText(qint64 count, qint64 ns, const QString& what)
{
    return u"%1 %2/s"_s.arg(countText(perSecond(count, ns)), what);
}

QString ratioText(qint64 part, qint64 whole)
{
    return threeFigures(static_cast<double>(part) / static_cast<double>(qMax(whole, qint64(1))));
}

} // namespace jangbu::bench
