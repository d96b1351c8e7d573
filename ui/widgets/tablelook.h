#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace jangbu::ui {

class Preferences;

/// Gives a table the look of the design: no grid but rules between rows, rows of one height,
/// numbers at the right, the sorted column in bold, an inset ring on the current cell, hover over
/// whole rows.
void dressTable(QTableView* table, int rowHeight = 44);

/// Remembers widths and order of the columns under the table's objectName.
void rememberColumns(QTableView* table, Preferences& preferences);

/// Paints cells as above. What a model says by Qt::FontRole, ForegroundRole and TextAlignmentRole
/// counts; text that does not fit is elided, and then stands in the tooltip.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableDelegate(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Ground, rule and ring of a cell; what stands in it is painted above.
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    /// Where the content of a cell goes: 10 from its edges, 16 at those of the table.
    QRect contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QTableView* table() const { return m_table; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* m_table;
    QObject* m_viewport;
    int m_hoveredRow = -1;
};

} // namespace jangbu::ui
