#include "ui/charts/trendplot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace jangbu::ui {

namespace {

constexpr qreal trendWidth = 2.25;
constexpr float trendTint = 0.08F;

QPen trendPen(const Tokens& tokens)
{
    return { tokens.chart.front(), trendWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

QPen beforePen(const Tokens& tokens)
{
    QPen pen(tokens.compare, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 2.5, 2 });
    return pen;
}

} // namespace

/// A chart without anything of its own but its series. Its axes count in pixels of the widget, so
/// that the curves stand exactly where dots and tips are.
class TrendPlot::Scene final {
public:
    Scene()
        : m_chart(new QChart)
        , m_across(new QValueAxis)
        , m_upright(new QValueAxis)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_upright->setReverse();
        for (QValueAxis* axis : { m_across, m_upright })
            axis->setVisible(false);
        m_chart->addAxis(m_across, Qt::AlignBottom);
        m_chart->addAxis(m_upright, Qt::AlignLeft);
    }

    void setPlot(const QRectF& plot)
    {
        m_chart->removeAllSeries();
        m_chart->resize(plot.bottomRight().x() + 1, plot.bottomRight().y() + 1);
        m_chart->setPlotArea(plot);
        m_across->setRange(plot.left(), plot.right());
        m_upright->setRange(plot.top(), plot.bottom());
    }

    void addArea(const Run& run, qreal base, const QColor& color)
    {
        auto* upper = new QLineSeries;
        upper->append(run);
        auto* lower = new QLineSeries;
        lower->append({ QPointF(run.first().x(), base), QPointF(run.last().x(), base) });
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        area->setColor(color);
        add(area);
    }

    void addCurve(const Run& run, const QPen& pen)
    {
        auto* curve = new QLineSeries;
        curve->append(run);
        curve->setPen(pen);
        add(curve);
    }

    void render(QPainter& painter)
    {
        m_chart->layout()->activate();
        const QRectF all(QPointF(), m_chart->size());
        m_scene.render(&painter, all, all);
    }

private:
    void add(QAbstractSeries* series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_upright);
    }

    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_across;
    QValueAxis* m_upright;
};

TrendPlot::TrendPlot()
    : m_scene(std::make_unique<Scene>())
{
}

TrendPlot::~TrendPlot() = default;

void TrendPlot::draw(QPainter& painter, const QRectF& plot, qreal base, const QList<Run>& runs,
                     const QList<Run>& before, const Tokens& tokens)
{
    m_scene->setPlot(plot);
    QColor tint = tokens.chart.front();
    tint.setAlphaF(trendTint);
    for (const Run& run : runs)
        m_scene->addArea(run, base, tint);
    for (const Run& run : before)
        m_scene->addCurve(run, beforePen(tokens));
    for (const Run& run : runs)
        m_scene->addCurve(run, trendPen(tokens));
    m_scene->render(painter);
}

} // namespace jangbu::ui
