#pragma once

#include "core/calendar/storetime.h"
#include "core/money/currency.h"
#include "core/report/reporttable.h"
#include "core/text/phrase.h"

#include <QStringList>

#include <variant>

namespace jangbu {

/// The few numbers that matter most, large and side by side.
struct KeyFigures {
    struct Figure {
        QString label;
        ReportValue value;
        bool isResult = false; ///< In the accent colour, larger.
    };
    QList<Figure> figures;
};

/// From a first amount by deductions to a last one: a chart on paper only.
struct Waterfall {
    enum class Kind { Start, Deduction, Result };
    struct Step {
        QString label;
        Money amount; ///< Of a deduction, what is taken away: positive.
        Kind kind = Kind::Deduction;
    };
    QList<Step> steps;
};

/// What was checked before the report was made, in a frame.
struct ProofBox {
    struct Line {
        QString text;
        bool differs = false;
    };
    QString title;
    QList<Line> lines;
    QString seal {}; ///< The seal's digits; empty where there is none.
    QString sealLabel {};
};

using ReportBlock = std::variant<KeyFigures, ReportTable, Waterfall, ProofBox>;

/// Blocks one below the other.
struct ReportStack {
    int width = 1; ///< Its part of the width, against the other stacks of its band.
    QList<ReportBlock> blocks;
};

/// Stacks side by side on paper, from left to right; in files one after the other.
struct ReportBand {
    QList<ReportStack> stacks;
};

/// What is printed or written, as values: it knows no paper and no format. Text in it is ready for
/// people in the report's language.
struct Report {
    Language language = Language::Korean;
    Currency currency = Currency::won();
    StoreTime time;
    QString title {};
    QString subtitle {}; ///< The dates.
    QString store {};
    QStringList storeLines {}; ///< What stands below the store's name.
    Instant madeAtUtc = Instant::ofMs(0);
    QString madeLine {}; ///< `마감 전 · 2026-11-21 21:40에 만듦`
    QList<ReportBand> bands {};
    QStringList footnotes {}; ///< Numbered from 1; ReportCell::footnote.
    QStringList notes {};

    void append(ReportBlock block) { bands.append({ { { 1, { std::move(block) } } } }); }
    /// The tables of a medium in reading order.
    QList<ReportTable> tables(Shown medium) const;
    QList<ProofBox> proofs() const;
};

} // namespace jangbu
