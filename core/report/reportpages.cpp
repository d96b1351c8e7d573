#include "core/report/reportpages.h"

#include "core/report/paper/pagelayout.h"

#include <QGuiApplication>

namespace jangbu {

using namespace Qt::StringLiterals;

/// The canvas draws with the typesetter that it was set with.
struct ReportPages::Set {
    QString name {};
    Typesetter typesetter {};
    std::optional<Canvas> canvas {};
};

Result<ReportPages> ReportPages::of(const Report& report)
{
    JANGBU_CHECK(qobject_cast<QGuiApplication*>(QCoreApplication::instance()));
    if (!Typesetter::hasFont())
        return Error { ErrorCode::FontMissing, { Typesetter::fontFamily() } };
    auto set = std::make_shared<Set>();
    set->name = u"%1 · %2"_s.arg(report.title, report.store);
    JANGBU_TRY_ASSIGN(Canvas canvas, PageLayout(report, set->typesetter).run());
    set->canvas.emplace(std::move(canvas));
    return ReportPages(std::move(set));
}

int ReportPages::pageCount() const
{
    return m_set->canvas->pageCount();
}

QString ReportPages::name() const
{
    return m_set->name;
}

void ReportPages::paint(QPainter& painter, int page) const
{
    m_set->canvas->paint(painter, page);
}

} // namespace jangbu
