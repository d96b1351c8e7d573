#pragma once

#include "core/report/report.h"

#include <memory>

class QPainter;

namespace jangbu {

/// A report that is set on A4 pages, ready to be drawn on paper or on a screen. It needs an
/// application that may draw (drawingapplication.h) but no display. A cheap value that threads may
/// share.
class ReportPages final {
public:
    static constexpr int unitsPerInch = 96;

    /// FONT_MISSING, REPORT_TOO_LONG, and what a source of rows says.
    static Result<ReportPages> of(const Report& report);

    int pageCount() const;
    /// What the document is called: its title and the store.
    QString name() const;
    /// `page` counts from 0; the painter's unit is 1/96 inch, from the corner of the paper.
    void paint(QPainter& painter, int page) const;

private:
    struct Set;

    explicit ReportPages(std::shared_ptr<const Set> set)
        : m_set(std::move(set))
    {
    }

    std::shared_ptr<const Set> m_set;
};

} // namespace jangbu
