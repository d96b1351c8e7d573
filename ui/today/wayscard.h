#pragma once

#include "core/statistics/readtoday.h"
#include "ui/formats.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class Card;
class ShareBar;

/// What came in by which way, and what the card companies are expected to pay next.
class WaysCard final : public QWidget {
    Q_OBJECT

public:
    explicit WaysCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const TodayOverview& overview, const Currency& currency);

signals:
    /// The owner wants to see what stands behind a way.
    void opened(const jangbu::WaySales& way, const QString& name);
    void depositsWanted();

private:
    QString nameOf(const WaySales& way) const;
    int colorOf(const WaySales& way, qsizetype at) const;
    void showBar(const TodayOverview& overview, const Currency& currency);
    QWidget* makeTable(const TodayOverview& overview, const Currency& currency);
    QWidget* makeDeposit(const NextDeposit& deposit, const Currency& currency);

    const Formats& m_formats;
    Card* m_card;
    QLabel* m_total;
    ShareBar* m_bar;
    QWidget* m_rows = nullptr;
};

} // namespace jangbu::ui
