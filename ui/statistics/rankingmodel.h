#pragma once

#include "core/statistics/salesstatistics.h"
#include "ui/formats.h"
#include "ui/statistics/periodwords.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// The products of a period, best first: ten of them and the others as one row, or all, and the
/// total below.
class RankingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RankColumn, ProductColumn, CountColumn, AmountColumn, ShareColumn, ChangeColumn };
    enum Role {
        SortRole = Qt::UserRole,
        KindRole, ///< A Kind.
        BarRole, ///< Length of the share bar, 0 … 1000 of the longest; -1: none.
        DirectionRole, ///< ChangeText::Direction
        BoldRole,
    };
    enum Kind { Product, Others, Total };
    static constexpr qsizetype listedFirst = 10;

    /// What is shown of an answer.
    struct Content {
        SalesAnswer answer;
        Currency currency;
        RankBy by = RankBy::Amount;
        Beside beside = Beside::Previous;
        PeriodWords words {};
        QString besideDays {}; ///< `11월 2일 – 8일`
    };

    explicit RankingModel(const Formats& formats, QObject* parent = nullptr);

    void show(Content content);
    void clear();
    /// Whether the others stand as rows of their own.
    void setShowsAll(bool showsAll);
    bool showsAll() const { return m_showsAll; }

    /// Nothing for the others and the total.
    const ComparedProduct* productAt(int row) const;
    Kind kindOf(int row) const { return m_rows.at(row).kind; }
    QString categoryLabelOf(const QString& category) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Line {
        Kind kind = Product;
        qsizetype product = -1; ///< Its place in the answer.
        qsizetype othersCount = 0;
        ComparedFigures figures {};
    };

    void build();
    qint64 valueOf(const SalesFigures& figures) const;
    const SalesFigures& besideOf(const ComparedFigures& figures) const;
    ChangeText changeOf(const Line& line) const;
    QString textOf(const Line& line, int row, int column) const;
    QString nameOf(const Line& line) const;
    QString valueText(qint64 value) const;
    /// How the change is computed, with the figures.
    QStringList arithmeticOf(const Line& line) const;
    QString tipOf(const Line& line, int column) const;
    QString spokenOf(const Line& line, int row, int column) const;

    const Formats& m_formats;
    std::optional<Content> m_content {};
    QList<Line> m_rows {};
    bool m_showsAll = false;
};

} // namespace jangbu::ui
