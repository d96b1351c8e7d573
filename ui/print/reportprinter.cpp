#include "ui/print/reportprinter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

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

std::unique_ptr<QPrinter> printerFor(const ReportPages& pages)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setDocName(pages.name());
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins({});
    printer->setFullPage(true);
    return printer;
}

} // namespace

bool printPages(const ReportPages& pages, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = qMax(printer.fromPage(), 1) - 1;
    const int last = printer.toPage() > 0 ? printer.toPage() : pages.pageCount();
    const qreal scale = qreal(printer.resolution()) / ReportPages::unitsPerInch;
    for (int page = first; page < qMin(last, pages.pageCount()); ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.resetTransform();
        painter.scale(scale, scale);
        pages.paint(painter, page);
    }
    return painter.end();
}

void previewPages(const ReportPages& pages, QWidget* parent)
{
    auto* dialog = new PreviewDialog(printerFor(pages), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(
        QCoreApplication::translate("jangbu::ui::ReportPrinter", "Print preview"));
    dialog->resize(900, 1000);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [pages](QPrinter* printer) { printPages(pages, *printer); });
    dialog->open();
}

} // namespace jangbu::ui
