#pragma once

#include "core/statistics/findreceipts.h"
#include "core/statistics/readtoday.h"
#include "ui/page.h"
#include "ui/today/attention.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTimer;

namespace jangbu::ui {

class AttentionCard;
class BarChart;
class BestList;
class Button;
class Card;
class ChartLegend;
class EmptyState;
class KpiCell;
class Segmented;
class WaysCard;

/// The day that runs: what it brought so far beside the same weekday of last week, what sold, how
/// it was paid, and what needs attention. Reads again every half minute while it is seen.
class TodayPage final : public Page {
    Q_OBJECT

public:
    static constexpr int refreshMs = 30'000;

    explicit TodayPage(const PageServices& services, QWidget* parent = nullptr);

    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        TodayOverview today;
        QList<WindowSummary> due;
        QList<JobRecord> failed;
    };

    void buildHeader();
    void buildContent();
    QWidget* makeFigures();
    QWidget* makeHours();
    QWidget* makeBest();
    void buildEmpty();
    void connectSignals();

    void showAnswer(Answer answer);
    void showFigures();
    void showHours();
    void showBest();
    QList<int> hoursToShow() const;
    QString hoursWords(int hour) const;
    void act(const AttentionItem& item);
    void restock(const LowStock& stock);
    void restart(JobId job);
    void setStock(const QString& product, qint64 stock);
    void openProduct(const ProductStatistic& product);
    void openReceipts(const ReceiptQuestion& question, const QString& what);
    ReceiptQuestion allOfToday() const;

    QWidget* m_asOf = nullptr;
    QLabel* m_asOfText = nullptr;
    Button* m_closeDay = nullptr;
    KpiCell* m_sales = nullptr;
    KpiCell* m_trades = nullptr;
    KpiCell* m_average = nullptr;
    KpiCell* m_open = nullptr;
    ChartLegend* m_hoursLegend = nullptr;
    BarChart* m_hours = nullptr;
    AttentionCard* m_attention = nullptr;
    Segmented* m_by = nullptr;
    QHBoxLayout* m_bestPlace = nullptr;
    QLabel* m_bestEmpty = nullptr;
    QList<BestList*> m_best {};
    WaysCard* m_ways = nullptr;
    QBoxLayout* m_upper = nullptr;
    QBoxLayout* m_lower = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer* m_timer = nullptr;
    NewestOnly m_newest {};
    std::optional<Answer> m_answer {};
};

} // namespace jangbu::ui
