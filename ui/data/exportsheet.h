#pragma once

#include "ui/data/exportwish.h"
#include "ui/page.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QStackedWidget;

namespace jangbu::ui {

class PeriodPicker;
class ProgressPanel;
class Segmented;

/// Asks for the dates and the format of an export, and writes it.
class ExportSheet final : public Sheet {
    Q_OBJECT

public:
    ExportSheet(const PageServices& services, const Store& store, ReportKind kind, QWidget* anchor);

    static QString nameOf(ReportKind kind);
    static QString noteOf(ReportKind kind);
    /// What is chosen now.
    ReportWish wish() const;
    /// Writes into this file; asks for one where it is empty.
    void save(QString path = {});

signals:
    void toastWanted(const jangbu::ui::ToastText& toast);

private:
    void makePeriod();
    void makeFormat();
    void askForMonths();
    void fillTaxPeriods();
    void preview();
    void finished(const Done& outcome, const QString& path);
    void setBusy(bool isBusy);
    ReportFormat format() const;
    QString suggestedPath() const;
    QString periodWords() const;

    PageServices m_services;
    Store m_store;
    ReportKind m_kind;
    BusinessDate m_today;
    QWidget* m_period = nullptr;
    Segmented* m_terms = nullptr;
    PeriodPicker* m_picker = nullptr;
    QComboBox* m_choices = nullptr; ///< Of settlement months or VAT periods.
    QList<Window> m_months;
    Segmented* m_formats = nullptr;
    ProgressPanel* m_progress;
    Button* m_preview = nullptr;
    Button* m_save = nullptr;
};

} // namespace jangbu::ui
