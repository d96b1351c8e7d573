#pragma once

#include "core/batch/jobrepository.h"
#include "ui/settings/settingssection.h"

class QModelIndex;
class QTableView;
class QTimer;

namespace jangbu::ui {

class Button;
class Card;
class ElidedLabel;
class EmptyState;
class JobsModel;
class ProgressPanel;
class Segmented;
class Toggle;

/// What runs by itself: whether days close at the cut-off, where backups go, what ran and what came
/// of it, with a way to end it, to try again, and to run it now.
class JobsSection final : public SettingsSection {
    Q_OBJECT

public:
    static constexpr int refreshMs = 2'000; ///< While something runs.

    explicit JobsSection(const PageServices& services);

    void refresh() override;
    void setBackupFolder(const QString& folder);

private:
    struct Answer {
        QList<JobRecord> records;
        QString backupFolder;
        bool closesAtCutoff = false;
    };

    QWidget* makeChoices();
    QWidget* makeRunNow();
    QWidget* makeHistory();
    void show(const Answer& answer);
    void arm(bool isOn);
    void chooseFolder();
    void runNow(JobKind job);
    void act(const QModelIndex& index);
    void restart(const JobRecord& record);
    void cancel(const JobRecord& record);
    void follow(Errand* errand, JobKind job);
    void showEnd(const Result<QList<JobRecord>>& ended);

    JobsModel* m_model;
    Toggle* m_arm = nullptr;
    ElidedLabel* m_folder = nullptr;
    ProgressPanel* m_progress = nullptr;
    Segmented* m_filter = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer* m_timer = nullptr;
    QList<Button*> m_runButtons {};
    NewestOnly m_newest {};
};

} // namespace jangbu::ui
