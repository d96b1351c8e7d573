#pragma once

#include "core/statistics/readtoday.h"
#include "ui/formats.h"

#include <QWidget>

namespace jangbu::ui {

/// The best products of one category, each with a bar as long as its part of the first one. A row
/// leads to its receipts.
class BestList final : public QWidget {
    Q_OBJECT

public:
    explicit BestList(const Formats& formats, QWidget* parent = nullptr);

    void show(const CategoryBest& best, RankBy by, const Currency& currency);
    int rowCount() const { return static_cast<int>(m_rows.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 150, sizeHint().height() }; }

signals:
    void opened(const jangbu::ProductStatistic& product);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int rowAt(int y) const;
    QRect rowRect(int row) const;
    void paintRow(QPainter& painter, int row) const;
    void setCurrent(int row);
    void open(int row);
    QString spoken(int row) const;

    const Formats& m_formats;
    QString m_label {};
    QList<ProductStatistic> m_rows {};
    RankBy m_by = RankBy::Count;
    Currency m_currency = Currency::won();
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace jangbu::ui
