#include "core/report/pdfreport.h"

#include "core/report/paper/pdfpages.h"
#include "core/report/reportpages.h"

namespace jangbu {

Done writePdf(const Report& report, QIODevice& device)
{
    JANGBU_TRY_ASSIGN(const ReportPages pages, ReportPages::of(report));
    return writePdfPages(
        { .title = pages.name(),
          .count = pages.pageCount(),
          .paint = [&pages](QPainter& painter, int page) { pages.paint(painter, page); } },
        device);
}

} // namespace jangbu
