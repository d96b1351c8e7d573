#pragma once

#include "ui/formats.h"
#include "ui/live/placestate.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

/// What waits on the whole board, in one line: new orders, late ones, and what is still to be paid.
class LiveSummary final : public QWidget {
    Q_OBJECT

public:
    explicit LiveSummary(const Formats& formats, QWidget* parent = nullptr);

    void show(const BoardCounts& counts, Money toCollect, const Currency& currency);

private:
    const Formats& m_formats;
    QWidget* m_newGroup = nullptr;
    QWidget* m_lateGroup = nullptr;
    QWidget* m_sumGroup = nullptr;
    QLabel* m_new = nullptr;
    QLabel* m_late = nullptr;
    QLabel* m_toCollect = nullptr;
};

} // namespace jangbu::ui
