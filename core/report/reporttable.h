#pragma once

#include "core/report/reportvalue.h"
#include "core/result.h"

#include <QList>

#include <functional>

namespace jangbu {

/// Where a part of a report stands: paper has no room for what a spreadsheet can hold, and a
/// spreadsheet has no need of what guides the eye on paper.
enum class Shown { Everywhere, OnPaper, InFiles };

struct ReportColumn {
    enum class Kind {
        Text,
        Count,
        Amount,
        Share,
        Rate,
        Date,
        Moment,
        TimeOfDay, ///< A moment, without its date on paper.
    };

    QString title {};
    Kind kind = Kind::Text;
    /// On paper: what it gets of the room that is left, against the others. A column without it is
    /// as wide as its content, so numbers always have the room that they need.
    int stretch = 0;
    int lines = 1; ///< On paper a longer text is wrapped to so many lines, then elided.
    bool muted = false;
    bool bar = false; ///< On paper a share has a small bar beside it.

    bool isText() const { return kind == Kind::Text; }
    /// Numbers stand at the right.
    bool isNumber() const
    {
        return kind == Kind::Count || kind == Kind::Amount || kind == Kind::Share
            || kind == Kind::Rate;
    }
};

struct ReportRow {
    enum class Style {
        Normal,
        Muted,
        Strong, ///< Bold.
        Result, ///< Bold and a little larger: what a table comes to.
        Subtotal, ///< Bold; ends a group of rows.
        Total, ///< Bold; ends the table. On paper never alone on a page.
    };

    QList<ReportCell> cells {}; ///< As many as there are columns.
    Style style = Style::Normal;
    Shown shown = Shown::Everywhere;

    bool isBold() const { return style >= Style::Strong; }
    bool endsGroup() const { return style >= Style::Subtotal; }
};

/// A table of typed cells. Its rows are held, or come from a source that reads them anew each time,
/// so that a long list need not be in memory.
struct ReportTable {
    using PerRow = std::function<Done(const ReportRow&)>;
    using Source = std::function<Done(const PerRow&)>;

    QString title {}; ///< `2. 결제 방법과 수수료`
    QString sheet {}; ///< What its sheet of a spreadsheet is called; another in each table.
    QList<ReportColumn> columns {};
    QList<ReportRow> rows {};
    Source source {}; ///< Instead of rows.
    QString whenEmpty {}; ///< Stands where there are no rows.
    bool headOnPaper = true;
    Shown shown = Shown::Everywhere;

    /// Every row for paper or for files; an error of `perRow` ends it.
    Done eachRow(Shown medium, const PerRow& perRow) const;
};

/// Whether something that is shown `where` stands in a medium, OnPaper or InFiles.
constexpr bool standsIn(Shown medium, Shown where)
{
    return where == Shown::Everywhere || where == medium;
}

} // namespace jangbu
