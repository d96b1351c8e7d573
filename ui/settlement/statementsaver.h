#pragma once

#include "core/report/savereport.h"
#include "ui/page.h"
#include "ui/settlement/shownstatement.h"

namespace jangbu::ui {

/// Takes a statement to a file or to paper: asks where to, and does it off the window's thread.
class StatementSaver final : public QObject {
    Q_OBJECT

public:
    StatementSaver(const PageServices& services, QWidget* page);

    void askWhereToSave(const ShownStatement& shown, const Store& store, ReportFormat format);
    void save(const ShownStatement& shown, const Store& store, ReportFormat format,
              const QString& path);
    void preview(const ShownStatement& shown, const Store& store);

signals:
    void saved(const QString& fileName);
    void failed(const jangbu::Error& error);

private:
    Report reportOf(const ShownStatement& shown, const Store& store) const;
    QString fileNameFor(const Statement& statement, ReportFormat format) const;

    PageServices m_services;
    QWidget* m_page;
};

} // namespace jangbu::ui
