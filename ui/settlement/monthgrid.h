#pragma once

#include "core/calendar/businessdate.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace jangbu::ui {

class Formats;
struct Tokens;

/// A day as the calendar draws it.
struct DayCell {
    enum class Ground {
        None, ///< Nothing has come yet: only the numeral.
        Quiet, ///< Done, needs nothing.
        Waiting, ///< Something is to be done.
        Running, ///< Today: an edge.
        Wrong, ///< Negative edge and ground.
    };
    enum class Mark { None, Lock, Dot, Ring, Triangle, Check };

    BusinessDate date;
    Ground ground = Ground::None;
    Mark mark = Mark::None;
    QString amount {}; ///< `268만`
    QString second {}; ///< A muted line below the numeral.
    bool isBold = false;
    QString words {}; ///< All of it for screen readers and the tooltip.
};

/// A calendar month, Sunday first. The arrow keys move over the days, Enter chooses one, Page Up
/// and Page Down ask for another month.
class MonthGrid final : public QWidget {
    Q_OBJECT

public:
    explicit MonthGrid(const Formats& formats, QWidget* parent = nullptr);

    /// All days of one month in order.
    void setDays(QList<DayCell> days);
    const QList<DayCell>& days() const { return m_days; }
    /// The day whose statement is shown beside the calendar; none while it is a week or a month.
    void select(std::optional<BusinessDate> date);
    std::optional<BusinessDate> selected() const { return m_selected; }
    void setCellHeight(int height);

    QRect cellRect(qsizetype at) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(jangbu::BusinessDate date);
    /// To the month before (−1) or after (1).
    void monthStepped(int months);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int firstColumn() const;
    qsizetype cellAt(const QPoint& place) const;
    void moveTo(qsizetype at);
    void paintHead(QPainter& painter, const Tokens& tokens) const;
    void paintCell(QPainter& painter, qsizetype at, const Tokens& tokens) const;
    void paintGround(QPainter& painter, qsizetype at, const Tokens& tokens) const;
    void paintMark(QPainter& painter, const DayCell& day, const QRect& box,
                   const Tokens& tokens) const;
    void paintAmount(QPainter& painter, const DayCell& day, const QRect& box,
                     const Tokens& tokens) const;

    const Formats& m_formats;
    QList<DayCell> m_days {};
    std::optional<BusinessDate> m_selected {};
    qsizetype m_current = 0;
    qsizetype m_hovered = -1;
    int m_cellHeight = 58;
    bool m_showsFocus = false;
};

} // namespace jangbu::ui
