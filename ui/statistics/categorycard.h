#pragma once

#include "ui/formats.h"
#include "ui/statistics/saleschoice.h"

#include <QWidget>

class QGridLayout;

namespace jangbu::ui {

class Card;
class RingChart;

/// The categories of a period as a ring, and as the table that is its legend.
class CategoryCard final : public QWidget {
    Q_OBJECT

public:
    explicit CategoryCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const SalesAnswer& answer, const SalesChoice& choice, const Currency& currency);

signals:
    /// The owner wants to see what stands behind a category.
    void opened(const QString& category);

private:
    struct Part {
        QString category {}; ///< Empty for all those that have no part of their own.
        QString label {};
        qint64 value = 0;
    };

    QList<Part> partsOf(const SalesAnswer& answer, const SalesChoice& choice) const;
    void showLegend(const QList<Part>& parts, qint64 total, bool isByCount,
                    const Currency& currency);
    void open(int point);

    static constexpr qsizetype mostParts = 5;

    const Formats& m_formats;
    Card* m_card;
    RingChart* m_ring;
    QWidget* m_legend = nullptr;
    QStringList m_shown {}; ///< The categories of the ring, in its order.
};

} // namespace jangbu::ui
