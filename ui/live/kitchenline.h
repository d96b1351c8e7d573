#pragma once

#include "core/trade/boardrepository.h"

#include <QAbstractButton>

namespace jangbu::ui {

/// A line of a ticket in the kitchen, as high as a finger needs: pressed when it is done, pressed
/// again when it is not after all.
class KitchenLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit KitchenLine(const BoardLine& line, QWidget* parent = nullptr);

    LineId line() const { return m_line.id; }
    void setDone(bool isDone);

    QSize sizeHint() const override { return { 150, 34 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBox(QPainter& painter, const QRect& box) const;

    BoardLine m_line;
};

} // namespace jangbu::ui
