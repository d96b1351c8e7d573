#include "ui/statistics/pairlist.h"

#include "ui/charts/chartdrawing.h"

#include <QLocale>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pairBarHeight = 6;
constexpr qreal pairBarRadius = 3;
constexpr qreal pairNameHeight = 22;
constexpr qreal pairCountWidth = 76;
constexpr int tenths = 100; ///< Permille in the tenth that is shown.

qint64 shareOfFirst(const ProductPair& pair)
{
    return pair.withFirst == 0 ? 0 : pair.together * 1'000 / pair.withFirst;
}

} // namespace

PairList::PairList(QWidget* parent)
    : ChartView(parent)
{
    setEmptyText(tr("No two products were bought together"));
}

void PairList::setPairs(QList<ProductPair> pairs, ChartFormats formats)
{
    m_pairs = std::move(pairs);
    m_formats = std::move(formats);
    noteNewData();
}

QString PairList::nameOf(const ProductPair& pair)
{
    return tr("%1 + %2", "two products").arg(pair.firstName, pair.secondName);
}

QString PairList::liftText(qint64 permille)
{
    return u"×%1.%2"_s.arg(permille / 1'000).arg(permille % 1'000 / tenths);
}

QString PairList::shareText(qint64 permille) const
{
    return u"%1%"_s.arg((permille + 5) / 10);
}

ChartNumbers PairList::numbers() const
{
    ChartNumbers numbers { tr("Products"),
                           { { tr("Trades with both"), m_formats.fullText },
                             { tr("Of the first"),
                               [this](qint64 permille) { return shareText(permille); } },
                             { tr("Against chance"), &PairList::liftText } },
                           {} };
    for (const ProductPair& pair : m_pairs) {
        numbers.rows.append(
            { nameOf(pair), { pair.together, shareOfFirst(pair), pair.liftPermille } });
    }
    return numbers;
}

ChartTip PairList::tipOf(int point) const
{
    const ProductPair& pair = m_pairs.at(point);
    return { nameOf(pair),
             {},
             { { tr("Trades with both"), m_formats.fullText(pair.together), true },
               { tr("Of those with %1").arg(pair.firstName), shareText(shareOfFirst(pair)) },
               { tr("Against chance"), liftText(pair.liftPermille) } } };
}

QRectF PairList::pointRect(int point) const
{
    return { 0, qreal(rowHeight) * point, qreal(width()), qreal(rowHeight) };
}

int PairList::pointAt(const QPointF& place) const
{
    const int point = static_cast<int>(place.y() / rowHeight);
    return place.y() >= 0 && point < pointCount() ? point : -1;
}

QRectF PairList::barRect(int point) const
{
    const auto most = static_cast<qreal>(qMax(qint64(1), m_pairs.first().together));
    const qreal part = static_cast<qreal>(m_pairs.at(point).together) / most;
    return { 0, pointRect(point).top() + pairNameHeight, width() * part, pairBarHeight };
}

void PairList::draw(QPainter& painter, const Tokens& tokens) const
{
    for (int at = 0; at < pointCount(); ++at) {
        const ProductPair& pair = m_pairs.at(at);
        QRectF text = pointRect(at);
        text.setHeight(pairNameHeight);
        QRectF name = text;
        name.setRight(text.right() - pairCountWidth);
        drawText(painter, name, Qt::AlignLeft, elided(nameOf(pair), TextStyle::Small, name.width()),
                 TextStyle::Small, tokens.text);
        drawText(painter, text, Qt::AlignRight, m_formats.fullText(pair.together), TextStyle::Small,
                 tokens.text);
        QColor color = tokens.chart.front();
        if (at != hoveredPoint())
            color.setAlphaF(0.75F);
        QPainterPath track;
        QRectF whole = barRect(at);
        whole.setWidth(width());
        track.addRoundedRect(whole, pairBarRadius, pairBarRadius);
        painter.fillPath(track, tokens.sunken);
        QPainterPath bar;
        bar.addRoundedRect(barRect(at), pairBarRadius, pairBarRadius);
        painter.fillPath(bar, color);
    }
}

} // namespace jangbu::ui
