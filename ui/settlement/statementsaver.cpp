#include "ui/settlement/statementsaver.h"

#include "core/report/statementreport.h"
#include "ui/print/reportprinter.h"

#include <QFileDialog>
#include <QFileInfo>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StatementSaver::StatementSaver(const PageServices& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
}

/// Without what no file system takes in a name.
QString StatementSaver::fileNameFor(const Statement& statement, ReportFormat format) const
{
    QString name = tr("Statement %1 %2", "file name: date, store")
                       .arg(m_services.formats.isoDay(statement.window.start), statement.store);
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'_');
    return name + u'.' + suffixOf(format);
}

void StatementSaver::askWhereToSave(const ShownStatement& shown, const Store& store,
                                    ReportFormat format)
{
    auto* dialog = new QFileDialog(m_page, tr("Save the statement"));
    dialog->setObjectName(u"saveStatementDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(fileNameFor(shown.statement, format));
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, shown, store, format](const QString& path) { save(shown, store, format, path); });
    dialog->open();
}

Report StatementSaver::reportOf(const ShownStatement& shown, const Store& store) const
{
    return statementReport(shown.statement, shown.details, store, m_services.clock.nowUtc(),
                           m_services.formats.language());
}

void StatementSaver::save(const ShownStatement& shown, const Store& store, ReportFormat format,
                          const QString& path)
{
    m_services.work.ask(
        this,
        [report = reportOf(shown, store), format, path](BackOffice&) {
            return saveReport(report, format, path);
        },
        [this, path](const Done& outcome) {
            if (outcome)
                emit saved(QFileInfo(path).fileName());
            else
                emit failed(outcome.error());
        });
}

void StatementSaver::preview(const ShownStatement& shown, const Store& store)
{
    m_services.work.ask(
        this, [report = reportOf(shown, store)](BackOffice&) { return ReportPages::of(report); },
        [this](const Result<ReportPages>& pages) {
            if (pages)
                previewPages(*pages, m_page);
            else
                emit failed(pages.error());
        });
}

} // namespace jangbu::ui
