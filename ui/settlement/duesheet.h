#pragma once

#include "core/settlement/settlealldue.h"
#include "ui/widgets/sheet.h"

class QLabel;

namespace jangbu::ui {

class BooksWork;
class Errand;
class Formats;
class ProgressPanel;
class Segmented;
class Toggle;
class WindowList;

/// All that is due in one press: the list of it, whether to settle only or to close as well, then
/// the work with its progress and what came of it.
class DueSheet final : public Sheet {
    Q_OBJECT

public:
    DueSheet(QWidget* anchor, BooksWork& work, const Formats& formats, const Store& store,
             BusinessDate today);

protected:
    /// Escape waits for the work to end, which can be cancelled.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Act { CloseAct, RunAct };

    void buildChoices();
    void buildList();
    void buildButtons();
    void read();
    void show(const QList<WindowSummary>& due);
    void count();
    void start();
    void report(const SettledDue& outcome);
    void fail(const Error& error);
    QString windowName(const WindowSummary& window) const;
    SettleAct act() const;

    BooksWork& m_work;
    const Formats& m_formats;
    Store m_store;
    BusinessDate m_today;
    QList<WindowSummary> m_due {};
    Segmented* m_act = nullptr;
    Toggle* m_weeks = nullptr;
    QWidget* m_weeksRow = nullptr;
    WindowList* m_list = nullptr;
    QLabel* m_outcome = nullptr;
    ProgressPanel* m_progress = nullptr;
    Button* m_keep = nullptr;
    Button* m_go = nullptr;
};

} // namespace jangbu::ui
