#pragma once

#include "core/store/store.h"
#include "ui/page.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class Button;
class CheckStep;
class ColumnsStep;
class FilesStep;
class FileStrip;
class ImportSession;
class ResultStep;
class StepBar;

/// The way of an import in four steps: files, columns, check, import.
class ImportWizard final : public QWidget {
    Q_OBJECT

public:
    enum Step { FilesAt, ColumnsAt, CheckAt, ImportAt };

    ImportWizard(const PageServices& services, QWidget* parent = nullptr);

    void open(const QStringList& paths);
    void setStores(const QList<Store>& stores, const std::optional<Store>& current);
    ImportSession& session() { return *m_session; }
    Step step() const { return m_step; }
    /// Whether an import runs, which must not be left by accident.
    bool isImporting() const;

signals:
    void left();
    void statisticsWanted();
    void undoWanted(jangbu::ImportId id);
    void toastWanted(const jangbu::ui::ToastText& toast);
    void storesChanged();

private:
    void makeHead(class QVBoxLayout* layout);
    void makeFoot(class QVBoxLayout* layout);
    void connectSignals();
    void refresh();
    void refreshFoot();
    void goTo(Step step);
    void goNext();
    void goBack();
    void leave();
    void chooseFiles(bool isAnew);
    void askForStore();

    PageServices m_services;
    ImportSession* m_session;
    Step m_step = FilesAt;
    StepBar* m_steps;
    FileStrip* m_strip;
    QStackedWidget* m_stack;
    FilesStep* m_files;
    ColumnsStep* m_columns;
    CheckStep* m_check;
    ResultStep* m_result;
    QCheckBox* m_setsAside;
    QLabel* m_hint;
    Button* m_cancel;
    Button* m_previous;
    Button* m_next;
};

} // namespace jangbu::ui
