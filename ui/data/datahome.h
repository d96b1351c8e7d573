#pragma once

#include "core/interchange/importrepository.h"
#include "core/report/makereport.h"
#include "ui/page.h"

#include <QWidget>

class QTableView;

namespace jangbu::ui {

class BooksCare;
class Card;
class DropArea;
class EmptyState;
class HistoryModel;
class ProgressPanel;

/// The start of the data page: bringing in with what was brought in, taking out, care of the books.
class DataHome final : public QWidget {
    Q_OBJECT

public:
    explicit DataHome(const PageServices& services, QWidget* parent = nullptr);

    void refresh(const Store& store);
    BooksCare& care() { return *m_care; }
    HistoryModel& history() { return *m_history; }
    /// Asks first, then takes an import out of the books again.
    void askUndo(ImportId id, const QString& files);
    void undo(ImportId id);
    void startExport(ReportKind kind);

signals:
    void filesDropped(const QStringList& paths);
    void filesWanted();
    void toastWanted(const jangbu::ui::ToastText& toast);
    void storesChanged();
    void differencesWanted(const jangbu::VerifyReport& report);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* makeHistory();
    Card* makeExports();
    void showRecords(const Result<QList<ImportRecord>>& records);

    PageServices m_services;
    std::optional<Store> m_store;
    NewestOnly m_questions;
    HistoryModel* m_history;
    DropArea* m_drop;
    QTableView* m_table;
    EmptyState* m_empty;
    ProgressPanel* m_undoing;
    BooksCare* m_care;
};

} // namespace jangbu::ui
