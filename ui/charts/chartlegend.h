#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace jangbu::ui {

struct Tokens;

/// What the marks of a chart mean, in the order of the chart, at the right of its title.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    enum class Mark {
        Square, ///< Bars.
        Line, ///< The line of a trend.
        Dash, ///< The period before, as a dashed line.
        Tick, ///< The period before, as a line across a bar.
    };
    struct Entry {
        Mark mark;
        QString text;
        int color = 0; ///< Of the chart colours.
    };

    explicit ChartLegend(QList<Entry> entries = {}, QWidget* parent = nullptr);

    void setEntries(QList<Entry> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Entry> m_entries {};
};

/// The square of a part in a legend that is a table; it keeps its colour when the theme changes.
class ChartSwatch final : public QWidget {
    Q_OBJECT

public:
    explicit ChartSwatch(int color, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 8, 8 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_color;
};

} // namespace jangbu::ui
