#pragma once

#include <QAbstractItemView>
#include <QFrame>
#include <QPoint>

#include <functional>

namespace jangbu::ui {

/// Lets the rows of a list or a table be put in another order: by dragging them, and by Alt with
/// the arrow keys. It changes nothing itself.
class RowDrag final : public QObject {
    Q_OBJECT

public:
    /// Whether a drag may start at this place of the viewport.
    using StartsAt = std::function<bool(const QModelIndex& index, const QPoint& place)>;

    RowDrag(QAbstractItemView* view, StartsAt startsAt);

    /// Rows before it stay where they are.
    void setFirstRow(int row) { m_firstRow = row; }

signals:
    /// The row is to stand before the one that is now at `gap`.
    void moveWanted(int row, int gap);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QPoint& place);
    bool drag(const QPoint& place);
    bool drop();
    bool moveByKey(int step);
    int gapAt(const QPoint& place) const;
    void showLine(int gap);

    QAbstractItemView* m_view;
    StartsAt m_startsAt;
    QFrame* m_line;
    QPoint m_start;
    int m_firstRow = 0;
    int m_row = -1;
    int m_gap = -1;
};

} // namespace jangbu::ui
