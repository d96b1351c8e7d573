#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace jangbu::ui {

class Formats;

/// How the numbers of a chart are written: amounts of money, or counts.
struct ChartFormats {
    std::function<QString(qint64)> shortText; ///< On axes and labels: `268만`
    std::function<QString(qint64)> fullText; ///< In tips and tables: `2,684,000원`
    std::function<QString(qint64 now, qint64 before)> changeText; ///< `▲ 9.7%`

    static ChartFormats amounts(const Formats& formats, const Currency& currency);
    static ChartFormats counts(const Formats& formats);
};

/// The numbers behind a chart as a table, which it can be read from as well.
struct ChartNumbers {
    using Value = std::optional<qint64>;
    struct Column {
        QString name;
        std::function<QString(qint64)> text;
    };
    struct Row {
        QString label;
        QList<Value> values; ///< One for each column.
    };

    QString labelName; ///< What the rows are: hours, days, products.
    QList<Column> columns;
    QList<Row> rows;

    /// The row in words: `19시: 오늘 604,500원, 지난주 551,000원`.
    QString rowText(qsizetype row) const;
    /// All rows one after the other; of many the lowest and the highest of the first column.
    QString sentence() const;

private:
    QString summary() const;
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::ChartNumbers)
};

/// What a tip says about a point: a bold first line, then labels and values.
struct ChartTip {
    struct Row {
        QString label;
        QString value;
        bool isBold = false;
    };
    QString title;
    QString note {}; ///< Beside the title.
    QList<Row> rows {};
};

} // namespace jangbu::ui
