#pragma once

#include "ui/charts/chartnumbers.h"
#include "ui/theme/tokens.h"

#include <QPointer>
#include <QWidget>

namespace jangbu::ui {

class Button;
class ChartTipBox;

/// A plot without a title that is read with the mouse, with the keyboard and by screen readers.
/// The arrow keys, Home and End move the hovered point, Enter and a click activate it; the menu
/// key and a button beside the title show the numbers as a table.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// What the chart shows, for screen readers and as the title of its table.
    void setName(const QString& name);
    const QString& name() const { return m_name; }
    /// Written in the middle while there are no points.
    void setEmptyText(const QString& text);

    virtual int pointCount() const = 0;
    bool hasData() const { return pointCount() > 0; }
    virtual ChartNumbers numbers() const = 0;
    virtual ChartTip tipOf(int point) const = 0;

    /// -1 where there is none.
    int hoveredPoint() const { return m_hovered; }
    void setHoveredPoint(int point);
    /// Where the point is drawn: a tip stands beside it.
    virtual QRectF pointRect(int point) const = 0;
    /// The point under a place of the widget, -1 where there is none.
    virtual int pointAt(const QPointF& place) const = 0;

    /// Opens the numbers as a table.
    void showTable();
    /// A small button with an icon that does, to stand beside the title of the chart.
    Button* makeTableButton(QWidget* parent);

signals:
    void pointActivated(int point);
    void pointHovered(int point);

protected:
    virtual void draw(QPainter& painter, const Tokens& tokens) const = 0;
    /// The next point in the direction of an arrow key.
    virtual int neighbour(int point, int key) const;
    /// To be called after the points have changed.
    void noteNewData();

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void moveByKey(int key);
    void placeTip();
    void hideTip();
    void describe();
    void announcePoint();

    QString m_name {};
    QString m_emptyText {};
    int m_hovered = -1;
    bool m_showsFocus = false;
    QPointer<ChartTipBox> m_tip {};
};

} // namespace jangbu::ui
