#pragma once

#include "ui/settlement/windowlistmodel.h"

#include <QTableView>

namespace jangbu::ui {

/// A table of windows without a head: dates, state as badge or muted words, net revenue. The one
/// whose statement is shown has an accent bar at its left.
class WindowList final : public QTableView {
    Q_OBJECT

public:
    explicit WindowList(const Formats& formats, QWidget* parent = nullptr);

    WindowListModel& windows() { return *m_model; }
    /// Shows which window is chosen, without telling anyone.
    void showChosen(Term term, BusinessDate start);

signals:
    void windowChosen(jangbu::Term term, jangbu::BusinessDate start);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);

    WindowListModel* m_model;
};

} // namespace jangbu::ui
