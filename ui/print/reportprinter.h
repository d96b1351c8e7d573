#pragma once

#include "core/report/paper/pdfpages.h"
#include "core/report/reportpages.h"

class QPrinter;
class QWidget;

namespace jangbu::ui {

/// Draws the pages on a printer, in the size that they have on A4; the printer's page range counts.
/// False where the printer takes nothing.
bool printPages(const ReportPages& pages, QPrinter& printer);

/// Shows how the pages will look on paper, and prints them from there. Where no printer is set up
/// it prints into a PDF file. Lay the pages out where the books are read: some reports are long.
void previewPages(const ReportPages& pages, QWidget* parent);
void previewPages(const PaperPages& pages, QWidget* parent);

} // namespace jangbu::ui
