#include "ui/print/reportprinter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <functional>
#include <memory>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Stands before the dialog, so that the printer outlives what draws on it.
struct PrinterHolder {
    std::unique_ptr<QPrinter> printer;
};

class PreviewDialog final : private PrinterHolder, public QPrintPreviewDialog {
public:
    PreviewDialog(std::unique_ptr<QPrinter> given, QWidget* parent)
        : PrinterHolder { std::move(given) }
        , QPrintPreviewDialog(PrinterHolder::printer.get(), parent)
    {
    }
};

/// Pages of either kind, with a painter in units of which so many make an inch.
struct Sheets {
    QString name;
    int count;
    int unitsPerInch;
    std::function<void(QPainter&, int page)> paint;
};

std::unique_ptr<QPrinter> printerFor(const QString& name)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setDocName(name);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins({});
    printer->setFullPage(true);
    return printer;
}

bool printSheets(const Sheets& sheets, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = qMax(printer.fromPage(), 1) - 1;
    const int last = printer.toPage() > 0 ? printer.toPage() : sheets.count;
    const qreal scale = qreal(printer.resolution()) / sheets.unitsPerInch;
    for (int page = first; page < qMin(last, sheets.count); ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.resetTransform();
        painter.scale(scale, scale);
        sheets.paint(painter, page);
    }
    return painter.end();
}

void previewSheets(const Sheets& sheets, QWidget* parent)
{
    auto* dialog = new PreviewDialog(printerFor(sheets.name), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(
        QCoreApplication::translate("jangbu::ui::ReportPrinter", "Print preview"));
    dialog->resize(900, 1000);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [sheets](QPrinter* printer) { printSheets(sheets, *printer); });
    dialog->open();
}

Sheets sheetsOf(const ReportPages& pages)
{
    return { pages.name(), pages.pageCount(), ReportPages::unitsPerInch,
             [pages](QPainter& painter, int page) { pages.paint(painter, page); } };
}

} // namespace

bool printPages(const ReportPages& pages, QPrinter& printer)
{
    return printSheets(sheetsOf(pages), printer);
}

void previewPages(const ReportPages& pages, QWidget* parent)
{
    previewSheets(sheetsOf(pages), parent);
}

void previewPages(const PaperPages& pages, QWidget* parent)
{
    previewSheets({ pages.title, pages.count, PaperPages::unitsPerInch, pages.paint }, parent);
}

} // namespace jangbu::ui
